"""Adding again what was deleted: on purpose alone, in its former place, the deletion kept."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest

from headwater.casebook.adding import Outcome
from headwater.casebook.casebook import Casebook
from headwater.casebook.history import EventKind
from headwater.casebook.rulings import State
from headwater.casebook.sealing import Difference
from headwater.casebook.sealing import State as Found
from headwater.pipeline import Engines
from headwater.records import Capture, Given
from tests.casebook import news
from tests.casebook.examples import K, asked, shown


@pytest.fixture
def book(case: Path) -> Iterator[Casebook]:
    """Two stories of three reports each."""
    seconds = count()
    with Casebook.open(
        case, write=True, clock=lambda: f"2025-05-01T00:{next(seconds):02}:00Z"
    ) as found:
        yield found


def gone(book: Casebook, why: str = "asked to") -> None:
    """Delete the first report of the first story."""
    book.delete(book.reports()[0].id, "Ann", why)


def back(book: Casebook, engines: Engines, given: Given | None = None) -> Outcome:
    """Add it again."""
    came, stated = news.named(0, 0)
    later = Capture(came.sha256, came.data, came.source, came.media_type, "2025-06-01T00:00:00Z")
    (added,) = book.add([(later, given or stated)], engines, again=True)
    return added.outcome


def test_without_being_asked_for_it_is_refused(book: Casebook, engines: Engines) -> None:
    gone(book)
    (added,) = book.add([news.named(0, 0)], engines)
    assert added.outcome is Outcome.DELETED


def test_what_was_not_deleted_is_added_as_ever(book: Casebook, engines: Engines) -> None:
    outcomes = [
        a.outcome for a in book.add([news.named(0, 0), news.named(7, 0)], engines, again=True)
    ]
    assert outcomes == [Outcome.SAME, Outcome.ADDED]


def test_the_case_is_as_if_nothing_had_been_deleted(book: Casebook, engines: Engines) -> None:
    before = shown(book), [(one.number, one.id, one.story) for one in book.reports()]
    gone(book)
    assert back(book, engines) is Outcome.AGAIN
    assert (shown(book), [(one.number, one.id, one.story) for one in book.reports()]) == before
    assert book.verify(engines).faults == () and book.verify(engines).tombstones == 0


def test_the_history_shows_both_as_often_as_it_happened(book: Casebook, engines: Engines) -> None:
    gone(book, "first")
    back(book, engines)
    gone(book, "second")
    back(book, engines)
    told = [(e.kind, e.why) for e in book.history() if e.number == 1]
    assert sorted(told) == [
        (EventKind.AGAIN, ""),
        (EventKind.AGAIN, ""),
        (EventKind.CAME, ""),
        (EventKind.DELETED, "first"),
        (EventKind.DELETED, "second"),
    ]
    gone(book, "third")
    assert [e.why for e in book.history() if e.kind is EventKind.DELETED] == [
        "first",
        "second",
        "third",
    ]


def test_what_is_stated_now_holds(book: Casebook, engines: Engines) -> None:
    gone(book)
    back(book, engines, Given(outlet="Reuters", published="2024-01-01"))
    kept = book.find_report("story0-0.txt")
    assert (kept.outlet, kept.earliest) == ("Reuters", "2024-01-01")
    book.decide(asked(K.TITLE, "1", title="A title"), engines)
    kept = book.find_report("story0-0.txt")
    assert (kept.outlet, kept.title) == ("Reuters", "A title")


def test_decisions_that_waited_hold_again(book: Casebook, engines: Engines) -> None:
    book.decide(asked(K.OUTLET, "1", outlet="Galaxy Post"), engines)
    book.decide(asked(K.SAME_STORY, "1", "2"), engines)
    before = shown(book)
    assert len(book.stories()) == 1
    gone(book)
    assert [one.state for one in book.attachments()] == [State.QUEUED, State.QUEUED]
    assert len(book.stories()) == 2
    back(book, engines)
    assert [one.state for one in book.attachments()] == [State.APPLIED, State.APPLIED]
    assert shown(book) == before


def test_a_revision_no_longer_stands_in_for_it(book: Casebook, engines: Engines) -> None:
    text = news.article(0, 0).replace("At least", "Over")
    book.add([(news.capture(text, "story0-0.txt"), Given())], engines)
    of = book.reports()[0].id
    one = next(
        s.id for s in book.reading_of(of).statements if s.sources and "door" in str(s.content)
    )
    book.decide(asked(K.REJECT, one), engines)
    before = shown(book), book.attachments()
    assert len(before[1][0].targets) == 2
    gone(book)
    assert [t.report for t in book.attachments()[0].targets] == [book.reports()[-1].id]
    back(book, engines)
    assert (shown(book), book.attachments()) == before
    assert book.reports()[-1].revises == of and book.reports()[0].revises is None


def test_nothing_is_lost_on_the_way_to_another_file(
    book: Casebook, engines: Engines, tmp_path: Path
) -> None:
    gone(book)
    back(book, engines)
    gone(book, "once more")
    lines = [line.encode() for line in book.export()]
    Casebook.load(tmp_path / "copy.case", lines)
    with Casebook.open(tmp_path / "copy.case") as copy:
        assert [line.encode() for line in copy.export()] == lines
        assert copy.history() == book.history()


def test_a_seal_tells_what_became_of_it(book: Casebook, engines: Engines) -> None:
    came = book.find_report("story0-0.txt").capture
    seals = [book.seal()]
    gone(book)
    seals.append(book.seal())
    back(book, engines)
    returned = (Difference("report", came, Found.RETURNED),)
    assert [book.check_seal(each).differences for each in seals] == [returned, returned]
    seals.append(book.seal())
    assert book.check_seal(seals[-1]).differences == ()
    gone(book, "again")
    told = [{d.state for d in book.check_seal(each).differences} for each in seals]
    assert told == [{Found.DELETED}] * 3
    with book.writing() as connection:
        connection.exec_driver_sql("UPDATE lifted SET deleted_why = 'another'")
    assert Found.ALTERED in {d.state for d in book.check_seal(seals[-1]).differences}
