"""Doubts about origins: which two are not shown to be separate, or that none is stated."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from headwater.records import (
    Chain,
    Claim,
    DecisionKind,
    Hop,
    HopKind,
    Origins,
    Place,
    ReasonCode,
    Root,
    Statement,
)
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

_OPEN = frozenset(
    {
        ReasonCode.ACCESS_NOT_STATED,
        ReasonCode.SHARED_HOP,
        ReasonCode.SAME_REPORT,
        ReasonCode.MAY_BE_ONE_OUTLET,
        ReasonCode.DOCUMENT_TIE,
        ReasonCode.SAME_PARTY,
        ReasonCode.MAY_BE_SAME,
        ReasonCode.SPEAKERS_DIFFER,
        ReasonCode.UNCREDITED_REWRITE,
        ReasonCode.NO_STATED_ORIGIN,
    }
)
"""Reasons for which two origins are not shown to be separate, or none is shown to be there."""

_PAIRS = 6
"""Pairs of one claim that are looked at: who puts so many aside has seen the claim."""

_WRITES = frozenset("<←;()")
"""Signs that mean something in a chain as a person writes it (`casebook.chain_words`)."""


def open_origins(lookup: Lookup, decided: Decided) -> Iterator[Doubt]:
    """For each claim whose range is open, the first pair that is not put aside, after others.

    A claim of one report of which no origin is stated is not asked about: its text says no more.
    """
    for claim in lookup.claims.values():
        count = lookup.counts.get(claim.id)
        sides = [count.origins, count.denials] if count else []
        for origins in (one for one in sides if one is not None and one.min < one.max):
            for doubt in islice(_of(lookup, claim, origins), _PAIRS):
                yield doubt
                if decided.put_aside(doubt) is None:
                    break


def _of(lookup: Lookup, claim: Claim, origins: Origins) -> Iterator[Doubt]:
    reports = len(lookup.reports_of([claim.id]))
    if len(origins.roots) == 1:
        if reports > 1:
            yield _doubt(lookup, claim, origins, (origins.roots[0],))
        return
    ordered = sorted(origins.roots, key=lambda root: -_size(lookup, root))  # stable
    separate = _separate(lookup, origins)
    first = ordered[0]
    for other in ordered[1:]:
        if not (first in separate and other in separate):
            yield _doubt(lookup, claim, origins, (first, other))


def _size(lookup: Lookup, root: Root) -> int:
    """How many reports an origin has."""
    return len({lookup.statements[each].report for each in root.statements})


def _separate(lookup: Lookup, origins: Origins) -> list[Root]:
    """The origins that are shown to be separate from one another."""
    shown = [p for why in origins.why if why.code is ReasonCode.OWN_ACCESS for p in why.spans]
    return [root for root in origins.roots if any(_in(lookup, root, place) for place in shown)]


def _in(lookup: Lookup, root: Root, place: Place) -> bool:
    """Whether the words belong to a statement of that origin."""
    for one in (lookup.statements[each] for each in root.statements):
        if one.report == place.report:
            spans = (*one.content, *one.sources, *one.cue)
            if any(span.start < place.end and place.start < span.end for span in spans):
                return True
    return False


def _doubt(lookup: Lookup, claim: Claim, origins: Origins, roots: tuple[Root, ...]) -> Doubt:
    kind = DoubtKind.OPEN_ORIGIN
    sides = tuple(_side(lookup, root) for root in roots)
    open_ = [why for why in origins.why if why.code in _OPEN]
    own = [why for why in open_ if any(_in(lookup, r, p) for r in roots for p in why.spans)]
    labels = [f"origin {root.label or root.kind.value}" for root in roots]
    id_ = doubt_id(kind, [*lookup.words_of(claim.id), *labels])
    named = tuple(side.named for side in sides)
    reports = len(lookup.reports_of([claim.id]))
    return Doubt(
        id=id_,
        kind=kind,
        sides=(Side(About.CLAIM, claim.id, claim.id, places=(claim.label,)), *sides),
        answers=(*_answers(lookup, roots, sides), unsure(id_, named)),
        weight=reports * (origins.max - origins.min) / (2 * origins.max),
        args={"min": str(origins.min), "max": str(origins.max), "reports": str(reports)},
        why=tuple(own or open_),
    )


def _side(lookup: Lookup, root: Root) -> Side:
    """An origin by the first statement it has in the record: its source's words, then its own."""
    one = lookup.statements[root.statements[0]]
    spans = (*one.sources[:1], *one.content[:1])
    places = tuple(Place.of(one.report, span) for span in spans)
    return Side(About.STATEMENT, one.id, one.id, root.label, places)


def _answers(lookup: Lookup, roots: tuple[Root, ...], sides: tuple[Side, ...]) -> Iterator[Answer]:
    """What can be decided: that one has it from the other, or whom a statement has it from."""
    if len(roots) == 1:
        for kind in (DecisionKind.SOURCE, DecisionKind.CHAIN):
            yield Answer(AnswerCode.GIVE, kind, (sides[0].named,), asks=kind.value)
        return
    for one, other in ((1, 0), (0, 1)):
        taker, teller = (lookup.statements[sides[at].id] for at in (one, other))
        way = _way(lookup, taker, teller)
        if way is not None and len(roots[one].statements) == 1:
            args = {"taker": _outlet(lookup, taker) or "", "teller": _outlet(lookup, teller) or ""}
            yield Answer(
                AnswerCode.FROM_OTHER, DecisionKind.CHAIN, (taker.id,), {"chain": way}, args=args
            )


def _way(lookup: Lookup, taker: Statement, teller: Statement) -> str | None:
    """The chain by which `taker` has it from the report of `teller`; None where there is none."""
    outlet = _outlet(lookup, teller)
    if outlet is None or outlet == _outlet(lookup, taker):
        return None
    if len(taker.chains) != 1 or len(teller.chains) != 1:
        return None
    hops = [Hop(outlet, HopKind.OUTLET), *_named(teller.chains[0])]
    words = [f"{hop.name} ({hop.kind.value})" for hop in hops]
    return None if any(_WRITES & set(hop.name or "") for hop in hops) else " < ".join(words)


def _named(chain: Chain) -> list[Hop]:
    """The hops after the outlet, as far as they have names."""
    hops: list[Hop] = []
    for hop in chain.hops[1:]:
        if hop.name is None:
            break
        hops.append(hop)
    return hops


def _outlet(lookup: Lookup, statement: Statement) -> str | None:
    outlet = lookup.reports[statement.report].outlet
    return outlet.name if outlet is not None else None
