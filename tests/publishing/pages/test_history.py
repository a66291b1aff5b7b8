from __future__ import annotations

from dataclasses import replace

import msgspec

from headwater.casebook.rulings import State
from headwater.casebook.store import Kept
from headwater.publishing.pages.history import (
    MOST,
    HistoryPage,
    captures_of,
    history_page,
    ruling,
)
from headwater.records import Anchor, DecisionKind, Report
from tests.reviewing.made import DROPPED, LEDGER, TIMES, attached

K = DecisionKind


def kept(of: Report, number: int, deleted: str | None = None) -> Kept:
    outlet = of.outlet.name if of.outlet else None
    names = (of.id, of.capture, of.decoder, of.source, of.source, of.text_sha256, outlet)
    story = None if deleted else "story-1"
    return Kept(number, *names, None, None, None, story, None, deleted, None, None)


REPORTS = {TIMES.capture: kept(TIMES, 1), LEDGER.capture: kept(LEDGER, 2, "2025-03-21")}


def test_the_last_decision_stands_first_with_who_when_and_why() -> None:
    one = attached(K.REJECT, DROPPED.id, why="")
    two = attached(K.GRADE, state=State.QUEUED, why="the words are gone", grade="B2", doubt="q-1")
    page = history_page((one, two), REPORTS)
    assert (page.decisions, page.waiting) == (2, 1)
    first, second = page.shown
    assert (first.told, first.stands, first.because) == ("grade", "waits", "the words are gone")
    assert (first.values, first.doubt) == ({"grade": "B2"}, "q-1")
    assert (second.told, second.who, second.made) == (
        "rejected",
        "Ann Example",
        "2025-03-21T11:00:00Z",
    )


def test_what_it_is_about_leads_to_its_words() -> None:
    made = attached(K.REJECT, DROPPED.id)
    words = Anchor(TIMES.capture, "The ministry dropped the shipment")
    made = replace(made, decision=replace(made.decision, anchors=(words,)))
    (about,) = ruling(made, REPORTS).about
    assert (about.words, about.number, about.at) == (words.quote, 1, DROPPED.id)
    assert captures_of([made]) == {TIMES.capture}


def test_a_report_that_is_gone_is_said_to_be() -> None:
    (deleted,) = ruling(attached(K.GRADE, about=LEDGER), REPORTS).about
    assert deleted.deleted and deleted.number == 2
    (unknown,) = ruling(attached(K.GRADE, about=LEDGER), {}).about
    assert (unknown.report, unknown.number) == (None, None)


def test_an_undo_says_what_it_takes_back_and_can_be_taken_back() -> None:
    one = attached(K.REJECT, DROPPED.id, state=State.UNDONE)
    undo = attached(K.UNDO)
    undo = replace(undo, decision=replace(undo.decision, undoes=one.decision.id))
    page = history_page((one, undo), REPORTS)
    assert page.taken_back == {one.decision.id: "rejected"}
    assert [each.open for each in page.shown] == [True, False]


def test_many_decisions_stand_on_several_pages() -> None:
    several = tuple(attached(K.NOTE, note=str(n)) for n in range(MOST + 5))
    first, second = history_page(several, {}), history_page(several, {}, MOST)
    assert (len(first.shown), first.before, first.after) == (MOST, None, MOST)
    assert (len(second.shown), second.before, second.after) == (5, 0, None)
    assert first.shown[0].values == {"note": str(MOST + 4)}


def test_the_twin_is_the_page() -> None:
    page = history_page((attached(K.NOTE, note="x"),), {})
    assert msgspec.json.decode(msgspec.json.encode(page), type=HistoryPage) == page
    assert history_page((), {}).shown == ()
