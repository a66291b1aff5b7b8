"""Decisions that no longer fit."""

from __future__ import annotations

from headwater.casebook.rulings import State
from headwater.records import DecisionKind
from headwater.reviewing.doubts import AnswerCode
from headwater.reviewing.unfit import homeless_decisions, unfit_decisions
from tests.reviewing.made import DROPPED, LEDGER, TIMES, attached

K = DecisionKind
LOST = attached(K.REJECT, state=State.QUEUED, why="the words are no longer in the report")
HELD = attached(K.REJECT, DROPPED.id)
ASIDE = attached(K.UNSURE, state=State.QUEUED, why="its report was deleted")


def test_what_waits_is_asked_about_with_its_reason() -> None:
    (doubt,) = unfit_decisions((LOST, HELD, ASIDE), (TIMES, LEDGER))
    assert doubt.sides[0].id == LOST.decision.id
    assert doubt.args == {"kind": "reject", "why": "the words are no longer in the report"}
    assert [(a.code, a.kind) for a in doubt.answers] == [
        (AnswerCode.TAKE_BACK, K.UNDO),
        (AnswerCode.UNSURE, K.UNSURE),
    ]


def test_what_is_about_no_report_that_is_left_waits_apart() -> None:
    assert not list(unfit_decisions((LOST,), (LEDGER,)))
    assert not list(homeless_decisions((LOST,), {TIMES.capture}))
    (doubt,) = homeless_decisions((LOST, ASIDE), {LEDGER.capture})
    assert doubt.sides[0].places == ()
