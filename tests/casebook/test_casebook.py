"""The public surface: what is where, and how things are named."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from headwater.casebook.casebook import Casebook, utc_now
from headwater.casebook.history import EventKind
from headwater.records import CasebookError
from tests.casebook import news


@pytest.mark.parametrize("arguments", ["--help", "read x.txt", "add --help"])
def test_commands_without_a_casebook_load_no_database(tmp_path: Path, arguments: str) -> None:
    (tmp_path / "x.txt").write_text(news.article(0, 0), "utf-8")
    code = (
        "import sys; from headwater.app.main import app\n"
        f"try: app({arguments.split()!r})\n"
        "except SystemExit: pass\n"
        "heavy = {'sqlalchemy', 'alembic', 'sqlite3', 'cryptography'} & set(sys.modules)\n"
        "print('LOADED', sorted(heavy))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=tmp_path
    )
    assert done.stdout.splitlines()[-1] == "LOADED []"


def test_a_report_by_every_name_it_has(case: Path) -> None:
    with Casebook.open(case) as book:
        second = book.reports()[1]
        for name in ("2", "[2]", " 2 ", second.id, second.id[:9], second.source, second.capture):
            assert book.find_report(name) == second
        for name in ("", "0", "7", "r-", "story"):
            with pytest.raises(CasebookError, match="holds no report"):
                book.find_report(name)


def test_a_name_of_several_reports_is_refused(case: Path) -> None:
    with Casebook.open(case, write=True) as book:
        changed = news.capture(news.article(0, 0, "More."), "story0-0.txt")
        book.add([(changed, news.named(0, 0)[1])], news.engines())
        with pytest.raises(CasebookError, match=r"several reports .* \[1\], \[7\]"):
            book.find_report("story0-0.txt")


def test_the_history_tells_what_was_done_in_order(case: Path) -> None:
    with Casebook.open(case, write=True, clock=lambda: "2030-01-01T00:00:00Z") as book:
        book.delete(book.find_report("3").id, "Ann", "asked")
        events = book.history()
        assert [each.kind for each in events] == [*[EventKind.CAME] * 6, EventKind.DELETED]
        last = events[-1]
        assert (last.when, last.number, last.who, last.why) == (
            "2030-01-01T00:00:00Z",
            3,
            "Ann",
            "asked",
        )


def test_the_numbers_of_a_casebook(case: Path) -> None:
    with Casebook.open(case, write=True) as book:
        book.delete(book.reports()[0].id, "Ann", "asked")
        info = book.info()
        assert (info.reports, info.deleted, info.revisions, info.stories) == (5, 1, 0, 2)
        assert info.capture_bytes == sum(
            len(book.capture(each.capture).data) for each in book.reports()[1:]
        )
        assert info.file_bytes == case.stat().st_size
        assert info.made == "2025-03-05T10:00:00Z"
        assert (info.readers, info.decoders) == (("rules/1",), ("text/1",))


def test_a_story_that_is_not_there(case: Path) -> None:
    with Casebook.open(case) as book, pytest.raises(CasebookError, match="no story"):
        book.story("story-0")


def test_the_time_is_utc_to_the_second() -> None:
    assert len(utc_now()) == 20 and utc_now().endswith("Z")
