"""Two claims that may be one, and one that may be two."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from headwater.casebook.rulings import Attachment, State
from headwater.records import Claim, DecisionKind, StatusValue, Story
from headwater.reviewing.claims import near_claims, weak_claims
from headwater.reviewing.decided import Decided
from headwater.reviewing.doubts import AnswerCode, Doubt
from headwater.reviewing.lookup import Lookup
from tests.reviewing.made import (
    APART,
    CANCELLED,
    DROPPED,
    HOLD,
    MAY,
    UNITS,
    attached,
    claim,
    member,
    story,
)

K = DecisionKind


def near(of: Story, *decisions: Attachment) -> list[Doubt]:
    lookup = Lookup(of)
    return list(near_claims(lookup, Decided(decisions, lookup)))


def weak(of: Story, *decisions: Attachment) -> list[Doubt]:
    lookup = Lookup(of)
    return list(weak_claims(lookup, Decided(decisions, lookup)))


def pairs(doubts: Sequence[Doubt]) -> list[set[str]]:
    return [{side.named for side in doubt.sides} for doubt in doubts]


def test_claims_of_two_reports_in_much_the_same_words_may_be_one() -> None:
    found = near(story(APART))
    assert {DROPPED.id, CANCELLED.id} in pairs(found)
    assert {HOLD.id, UNITS.id} in pairs(found)
    assert [doubt.weight for doubt in found] == sorted((d.weight for d in found), reverse=True)


def test_each_answer_says_what_it_decides() -> None:
    (doubt,) = (d for d in near(story(APART)) if {s.named for s in d.sides} == {HOLD.id, UNITS.id})
    named = tuple(side.named for side in doubt.sides)
    assert [(a.code, a.kind, a.named) for a in doubt.answers] == [
        (AnswerCode.SAME, K.SAME_CLAIM, named),
        (AnswerCode.DIFFERENT, K.DIFFERENT_CLAIM, named),
        (AnswerCode.UNSURE, K.UNSURE, named),
    ]
    assert doubt.answers[2].values == {"doubt": doubt.id}


def test_two_degrees_of_one_plan_are_not_asked_about() -> None:
    apart = {MAY.id: StatusValue.POSSIBLE, CANCELLED.id: StatusValue.STOPPED}
    assert {MAY.id, CANCELLED.id} not in pairs(near(story(APART, status=apart)))


def test_meaning_is_asked_of_the_vectors_where_there_are_any() -> None:
    far = {HOLD.id: (1.0, 0.0), UNITS.id: (0.0, 1.0)}
    assert {HOLD.id, UNITS.id} not in pairs(near(story(APART, vectors=far)))
    close = {HOLD.id: (1.0, 0.0), UNITS.id: (1.0, 0.0)}
    assert {HOLD.id, UNITS.id} in pairs(near(story(APART, vectors=close)))


@pytest.mark.parametrize(
    ("kind", "state", "asked"),
    [
        (K.DIFFERENT_CLAIM, State.APPLIED, False),
        (K.DIFFERENT_CLAIM, State.UNDONE, True),
        (K.DIFFERENT_CLAIM, State.QUEUED, True),
    ],
)
def test_what_is_decided_is_not_asked(kind: DecisionKind, state: State, asked: bool) -> None:
    found = near(story(APART), attached(kind, UNITS.id, HOLD.id, state=state))
    assert ({HOLD.id, UNITS.id} in pairs(found)) is asked


JOINED: list[tuple[str, tuple[Claim, ...], list[set[str]]]] = [
    ("a weak member", (claim(member(HOLD, 0.9), member(UNITS, 0.58)),), [{HOLD.id, UNITS.id}]),
    ("a firm claim", (claim(member(HOLD, 0.9), member(UNITS, 0.9)),), []),
    ("one report", (claim(member(HOLD, 0.58), member(CANCELLED, 0.58)),), []),
]


@pytest.mark.parametrize(("_name", "claims", "asked"), JOINED, ids=[row[0] for row in JOINED])
def test_weak_joins(_name: str, claims: tuple[Claim, ...], asked: list[set[str]]) -> None:
    assert pairs(weak(story(claims))) == asked


def test_a_join_that_a_person_made_is_not_weak() -> None:
    held = story((claim(member(HOLD, 0.58), member(UNITS, 0.58)),))
    assert weak(held)
    assert not weak(held, attached(K.SAME_CLAIM, HOLD.id, UNITS.id))


def test_a_doubt_is_another_one_when_the_matter_has_changed() -> None:
    two = story((claim(member(HOLD, 0.9), member(UNITS, 0.58)),))
    three = story((claim(member(HOLD, 0.9), member(UNITS, 0.58), member(MAY, 0.7)),))
    assert weak(two)[0].id == weak(two)[0].id
    assert weak(two)[0].id != weak(three)[0].id


def test_an_empty_story_has_no_doubt() -> None:
    assert near(story()) == weak(story()) == []
