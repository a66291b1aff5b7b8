"""What was done to a case: in order, with what each decision set and about which reports."""

from __future__ import annotations

from pathlib import Path

import pytest

from headwater.casebook.casebook import Casebook
from headwater.casebook.history import EventKind
from tests.casebook import news
from tests.casebook.examples import K, asked, opened

RULED = [
    (asked(K.OUTLET, "2", outlet="CNN"), (2,), "CNN"),
    (asked(K.PUBLISHED, "1", published="2025-03-05"), (1,), "2025-03-05"),
    (asked(K.GRADE, "3", grade="B2"), (3,), "B2"),
    (asked(K.NOTE, note="Ask the port."), (), "Ask the port."),
    (asked(K.TITLE, "1", title="A title", doubt="q-0123456789abcdef"), (1,), "A title"),
    (asked(K.UNSURE, "2", doubt="q-0123456789abcdef"), (2,), ""),
    (asked(K.SAME_ACTOR, f"{news.name(0, 1)}@1", f"{news.name(0, 5)} Corp@3"), (1, 3), ""),
]


@pytest.mark.parametrize(("ruling", "about", "value"), RULED, ids=[r[0].kind.value for r in RULED])
def test_a_decision_with_its_value_and_reports(
    tmp_path: Path, ruling: object, about: tuple[int, ...], value: str
) -> None:
    with opened(news.make(tmp_path / "x.case", news.several(1, 3))) as case:
        made = case.decide(ruling, news.engines()).decision  # type: ignore[arg-type]
        undone = case.decide(asked(K.UNDO), news.engines()).decision
        first, last = (each for each in case.history() if each.kind is EventKind.RULED)
    assert (first.about, first.value) == (about, value)
    assert first.name == f"{made.kind.value} {made.id}"
    assert (last.about, last.value) == ((), made.id)
    assert last.name == f"undo {undone.id}"


def test_events_stand_by_time_and_those_of_unknown_time_first(case: Path) -> None:
    with Casebook.open(case, write=True, clock=lambda: "2025-04-01T00:00:00Z") as book:
        book.delete(book.reports()[0].id, "Ann", "asked to")
        events = book.history()
    assert [each.when or "" for each in events] == sorted(each.when or "" for each in events)
    assert (events[-1].kind, events[-1].number, events[-1].why) == (
        EventKind.DELETED,
        1,
        "asked to",
    )
