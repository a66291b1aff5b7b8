"""The public surface: what is where, and how things are named."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from headwater.casebook.casebook import Casebook, utc_now
from headwater.casebook.history import EventKind
from headwater.records import CasebookError, DecisionKind, Given
from tests.casebook import examples, news


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
        assert (info.readers, info.decoders) == (("rules/1",), ("text/2",))


def test_a_story_that_is_not_there(case: Path) -> None:
    with Casebook.open(case) as book, pytest.raises(CasebookError, match="no story"):
        book.story("story-0")


def test_the_time_is_utc_to_the_second() -> None:
    assert len(utc_now()) == 20 and utc_now().endswith("Z")


def test_how_reports_came_is_told_by_number(case: Path) -> None:
    with Casebook.open(case) as book:
        kept = book.reports()
        came = book.arrivals([kept[3].id, kept[0].id, "r-none"])
        assert [(each.number, each.id, each.source) for each in came] == [
            (kept[n].number, kept[n].id, kept[n].source) for n in (0, 3)
        ]
        assert {each.captured for each in came} == {"2025-03-04T10:00:00Z"}
        assert all(each.revises is None for each in came)
        assert book.arrivals([]) == ()


def test_what_came_again_keeps_how_it_came_first_and_a_revision_says_of_what(case: Path) -> None:
    with Casebook.open(case, write=True) as book:
        first = book.reports()[0]
        same = news.capture(news.article(0, 0), "elsewhere.txt", "2025-04-01T00:00:00Z")
        later = news.capture(news.article(0, 0, "It closed."), first.source, "2025-04-02T00:00:00Z")
        _, revised = book.add([(same, Given()), (later, Given())], news.engines())
        (before, after) = book.arrivals([first.id, revised.report or ""])
        assert before.source == first.source and before.captured == "2025-03-04T10:00:00Z"
        assert after.revises == first.id and after.captured == "2025-04-02T00:00:00Z"


def test_the_edition_of_a_story_changes_with_what_it_is_made_from_alone(case: Path) -> None:
    with Casebook.open(case, write=True) as book:
        one, other = book.stories()
        before = {each: book.edition(each) for each in (one, other)}
        assert before[one] != before[other]
        assert before == {each: book.edition(each) for each in (one, other)}
        book.add([news.named(0, 4)], news.engines())
        assert book.edition(one) != before[one] and book.edition(other) == before[other]
        said = book.story(other).readings[0].statements[0]
        book.decide(examples.asked(DecisionKind.REJECT, said.id), news.engines())
        assert book.edition(other) != before[other]
        book.decide(examples.asked(DecisionKind.UNDO), news.engines())
        assert book.edition(other) == before[other]
