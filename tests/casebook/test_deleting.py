"""Deleting: the words are gone from the file, the reason stays, the rest is as if never added."""

from __future__ import annotations

from pathlib import Path

import pytest

from headwater.casebook.adding import Outcome
from headwater.casebook.casebook import Casebook
from headwater.casebook.deciding import Asked
from headwater.casebook.rulings import State
from headwater.publishing.view import JsonExporter
from headwater.records import CasebookError, DecisionKind, Given, UsageError
from tests.casebook import news

SECRET = "Zerquitana Molvendi whispered the hidden password."


def _with_secret(case: Path) -> str:
    with Casebook.open(case, write=True) as book:
        came = news.capture(news.article(0, 4, SECRET), "secret.txt")
        (added,) = book.add([(came, Given(outlet="Northern Post"))], news.engines())
        assert added.report is not None
        return added.report


def test_a_tombstone_with_the_reason_stays(case: Path) -> None:
    name = _with_secret(case)
    with Casebook.open(case, write=True, clock=lambda: "2025-05-01T00:00:00Z") as book:
        book.delete(name, "tester", "a source asked")
        kept = book.find_report("secret.txt")
        assert (kept.deleted_at, kept.deleted_by, kept.deleted_why) == (
            "2025-05-01T00:00:00Z",
            "tester",
            "a source asked",
        )
        assert (kept.title, kept.story) == (None, None)
        assert book.verify(news.engines()).faults == ()
        assert book.verify(news.engines()).tombstones == 1
        for ask in (book.report, book.reading_of):
            with pytest.raises(CasebookError):
                ask(name)
        with pytest.raises(CasebookError, match="holds no bytes"):
            book.capture(kept.capture)


def test_no_word_of_it_is_left_in_the_file(case: Path) -> None:
    name = _with_secret(case)
    needles = [b"Zerquitana", b"zerquitana", b"zerquitan", b"Molvendi", b"molvendi"]
    assert any(needle in case.read_bytes() for needle in needles)
    with Casebook.open(case, write=True) as book:
        book.delete(name, "tester", "a source asked")
        for path in case.parent.iterdir():
            assert not any(needle in path.read_bytes() for needle in needles), path


def test_the_rest_is_as_if_it_had_never_come(case: Path) -> None:
    with Casebook.open(case) as book:
        before = "".join(JsonExporter().export(book.whole()))
    name = _with_secret(case)
    with Casebook.open(case, write=True) as book:
        book.delete(name, "tester", "test")
        assert "".join(JsonExporter().export(book.whole())) == before


def test_the_same_bytes_are_not_added_again(case: Path) -> None:
    with Casebook.open(case, write=True) as book:
        book.delete(book.find_report("story0-0.txt").id, "tester", "test")
        (again,) = book.add([news.named(0, 0)], news.engines())
        assert again.outcome is Outcome.DELETED
        assert again.note is not None and "test" in again.note.why
        assert len([each for each in book.reports() if each.deleted_at is None]) == 5


def test_a_decision_about_it_waits_for_review(case: Path) -> None:
    with Casebook.open(case, write=True) as book:
        of = book.find_report("story0-0.txt").id
        asked = Asked(DecisionKind.OUTLET, (of,), "t", "w", {"outlet": "Reuters"})
        book.decide(asked, news.engines())
        book.delete(of, "tester", "test")
        (one,) = book.attachments()
        assert one.state is State.QUEUED
        assert "deleted" in one.why
        assert book.verify(news.engines()).faults == ()


@pytest.mark.parametrize("why", ["", "  \n"])
def test_without_a_reason_nothing_is_deleted(case: Path, why: str) -> None:
    with Casebook.open(case, write=True) as book:
        of = book.reports()[0].id
        with pytest.raises(UsageError, match="needs a reason"):
            book.delete(of, "tester", why)
        assert book.report(of)


def test_what_is_not_there_or_gone_cannot_be_deleted(case: Path) -> None:
    with Casebook.open(case, write=True) as book:
        of = book.reports()[0].id
        book.delete(of, "tester", "test")
        with pytest.raises(CasebookError, match="was deleted on"):
            book.delete(of, "tester", "again")
        with pytest.raises(CasebookError, match="holds no report"):
            book.delete("r-0", "tester", "test")
