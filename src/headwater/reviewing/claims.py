"""Doubts about claims: two that may be one, and one that may be two."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from headwater.records import Claim, DecisionKind, Member, Reason, ReasonCode
from headwater.reviewing.decided import Decided
from headwater.reviewing.doubts import (
    About,
    Answer,
    AnswerCode,
    Doubt,
    DoubtKind,
    Side,
    doubt_id,
    unsure,
)
from headwater.reviewing.lookup import Lookup
from headwater.reviewing.nearness import Near, near_pairs

WEAK = 0.65
"""From this fit on a clause of a claim is not asked about; a claim is made from .55 on
(`comparing.scoring`). Set by hand: on the example story and the seeds (2026-11-21) what reads as
two matters lies at .58 to .60, and from .67 on there is none."""

_SELDOM = 0.3
"""Set by hand with `nearness.NEAR`."""


def near_claims(lookup: Lookup, decided: Decided) -> Iterator[Doubt]:
    """Claims of two reports that are near to each other and were kept apart.

    A claim is asked about with the nearest one, and with the next when that is decided or put
    aside.
    """
    asked: set[str] = set()
    for near in near_pairs(lookup):
        pair = {lookup.claim_of[near.a.clause], lookup.claim_of[near.b.clause]}
        if pair & asked or decided.claims(*pair):
            continue
        doubt = _near(lookup, near, pair)
        yield doubt
        if decided.put_aside(doubt) is None:
            asked |= pair


def _near(lookup: Lookup, near: Near, pair: Collection[str]) -> Doubt:
    kind = DoubtKind.NEAR_CLAIMS
    reports = len(lookup.reports_of(pair))
    id_ = doubt_id(kind, [words for claim in pair for words in lookup.words_of(claim)])
    return Doubt(
        id=id_,
        kind=kind,
        sides=tuple(_side(lookup, member) for member in (near.a, near.b)),
        answers=_same_or_not(id_, (near.a.clause, near.b.clause)),
        weight=reports * _likely(near.value),
        args={"reports": str(reports)},
    )


def weak_claims(lookup: Lookup, decided: Decided) -> Iterator[Doubt]:
    """Claims of several reports with a member that fits the others only just."""
    for claim in lookup.claims.values():
        reports = lookup.reports_of([claim.id])
        weakest = min(claim.members, key=lambda m: (m.score, m.clause))
        if len(reports) < 2 or weakest.score >= WEAK or weakest.clause in decided.clauses:
            continue
        other = _other(lookup, claim, weakest)
        if other is None:
            continue
        kind = DoubtKind.WEAK_CLAIM
        id_ = doubt_id(kind, lookup.words_of(claim.id))
        yield Doubt(
            id=id_,
            kind=kind,
            sides=tuple(_side(lookup, member) for member in (other, weakest)),
            answers=_same_or_not(id_, (other.clause, weakest.clause)),
            weight=len(reports) * (1 - weakest.score),
            args={"reports": str(len(reports))},
            why=(Reason(ReasonCode.SHARED_MEANING),),
        )


def _likely(value: float) -> float:
    """How likely a near pair is one claim: what lies just above the threshold seldom is."""
    return min(1.0, 2 * (value - _SELDOM))


def _other(lookup: Lookup, claim: Claim, weakest: Member) -> Member | None:
    """The member of another report that fits the claim best."""
    own = lookup.statements[weakest.statement].report
    others = [m for m in claim.members if lookup.statements[m.statement].report != own]
    return min(others, key=lambda m: (-m.score, m.clause), default=None)


def _side(lookup: Lookup, member: Member) -> Side:
    """The claim of a member by the words of that member."""
    claim = lookup.claim_of[member.clause]
    return Side(About.CLAIM, claim, member.clause, places=(lookup.place(member),))


def _same_or_not(id_: str, named: tuple[str, ...]) -> tuple[Answer, ...]:
    return (
        Answer(AnswerCode.SAME, DecisionKind.SAME_CLAIM, named),
        Answer(AnswerCode.DIFFERENT, DecisionKind.DIFFERENT_CLAIM, named),
        unsure(id_, named),
    )
