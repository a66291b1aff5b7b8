"""What decisions have settled, and what is put aside."""

from __future__ import annotations

import pytest

from headwater.casebook.rulings import Attachment, State
from headwater.records import DecisionKind
from headwater.reviewing.decided import Decided
from headwater.reviewing.doubts import About, Doubt, DoubtKind, Side
from headwater.reviewing.lookup import Lookup
from tests.reviewing.made import APART, HOLD, UNITS, attached, story

K = DecisionKind
LOOKUP = Lookup(story(APART))
SIDES = tuple(Side(About.CLAIM, each, each) for each in (HOLD.id, UNITS.id))
DOUBT = Doubt("q-1", DoubtKind.NEAR_CLAIMS, SIDES, (), 1.0)

CASES: list[tuple[str, Attachment, bool]] = [
    ("this doubt", attached(K.UNSURE, doubt="q-1"), True),
    ("its words are gone", attached(K.UNSURE, doubt="q-1", state=State.QUEUED), True),
    ("taken up again", attached(K.UNSURE, doubt="q-1", state=State.UNDONE), False),
    ("another matter by now", attached(K.UNSURE, HOLD.id, UNITS.id, doubt="q-2"), False),
    ("the things alone", attached(K.UNSURE, UNITS.id, HOLD.id), True),
    ("one of them", attached(K.UNSURE, UNITS.id), False),
    ("another kind", attached(K.NOTE, UNITS.id, HOLD.id), False),
]


@pytest.mark.parametrize(("_name", "made", "aside"), CASES, ids=[row[0] for row in CASES])
def test_what_is_put_aside(_name: str, made: Attachment, aside: bool) -> None:
    found = Decided((made,), LOOKUP).put_aside(DOUBT)
    assert found == (made.decision.id if aside else None)


def test_rulings_on_what_is_not_in_the_story_are_passed_over() -> None:
    decided = Decided((attached(K.SAME_CLAIM, "s-gone", HOLD.id),), LOOKUP)
    assert not decided.claims(HOLD.id, UNITS.id)
    assert HOLD.id in decided.clauses
