"""Open origins: which two are not shown to be separate, and what can be decided about it."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from headwater.casebook.rulings import Attachment
from headwater.records import Count, DecisionKind, HopKind, Origins, Place, Reason, ReasonCode, Root
from headwater.reviewing.decided import Decided
from headwater.reviewing.doubts import AnswerCode, Doubt
from headwater.reviewing.lookup import Lookup
from headwater.reviewing.origins import open_origins
from tests.reviewing.made import (
    CANCELLED,
    DROPPED,
    MAY,
    attached,
    claim,
    no_access,
    origins,
    story,
)

K = DecisionKind
CLAIM = claim(DROPPED, CANCELLED, MAY)
TIMES = Root("Harbour Times", HopKind.OUTLET, (DROPPED.id,))
OFFICIALS = Root("two officials", HopKind.ANONYMOUS, (CANCELLED.id,))
COURIER = Root(None, HopKind.OUTLET, (MAY.id,))
WHY = (no_access(DROPPED, "Harbour Times"), no_access(CANCELLED, "two officials"))
APART = Reason(
    ReasonCode.OWN_ACCESS,
    {},
    tuple(Place.of(s.report, s.content[0]) for s in (DROPPED, CANCELLED)),
)


def doubts(of: Origins, *decisions: Attachment) -> list[Doubt]:
    lookup = Lookup(story((CLAIM,), (Count(CLAIM.id, of),)))
    return list(open_origins(lookup, Decided(decisions, lookup)))


def labels(found: Sequence[Doubt]) -> list[list[str | None]]:
    return [[side.label for side in doubt.sides[1:]] for doubt in found]


CASES: list[tuple[str, Origins, list[list[str | None]]]] = [
    ("closed", origins(1, TIMES), []),
    ("two", origins(1, TIMES, OFFICIALS, why=WHY), [["Harbour Times", "two officials"]]),
    ("two shown, a third open", origins(2, TIMES, OFFICIALS, COURIER, why=(APART, *WHY)),
     [["Harbour Times", None]]),
    ("none stated", origins(0, COURIER), [[None]]),
]  # fmt: skip


@pytest.mark.parametrize(("_name", "of", "expected"), CASES, ids=[row[0] for row in CASES])
def test_which_pair_is_asked_about(
    _name: str, of: Origins, expected: list[list[str | None]]
) -> None:
    assert labels(doubts(of)) == expected


def test_a_person_may_know_that_one_has_it_from_the_other() -> None:
    (doubt,) = doubts(origins(1, TIMES, OFFICIALS, why=WHY))
    answers = [(a.code, a.kind, a.named, a.values) for a in doubt.answers[:2]]
    assert answers == [
        (
            AnswerCode.FROM_OTHER,
            K.CHAIN,
            (CANCELLED.id,),
            {"chain": "Harbour Times (outlet)"},
        ),
        (
            AnswerCode.FROM_OTHER,
            K.CHAIN,
            (DROPPED.id,),
            {"chain": "World Ledger (outlet) < two officials (anonymous)"},
        ),
    ]
    assert doubt.why == WHY


def test_a_pair_that_is_put_aside_gives_way_to_the_next() -> None:
    of = origins(1, TIMES, OFFICIALS, COURIER, why=WHY)
    (first,) = doubts(of)
    aside = attached(K.UNSURE, DROPPED.id, CANCELLED.id, doubt=first.id)
    assert labels(doubts(of, aside)) == [
        ["Harbour Times", "two officials"],
        ["Harbour Times", None],
    ]
