"""Which origins are shown to be separate, and why the others are not."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from headwater.records import Reason, ReasonCode
from headwater.tracing import documents
from headwater.tracing.claimed import Claimed, arg
from headwater.tracing.fitting import may_be_same, same_state
from headwater.tracing.quotations import sharing
from headwater.tracing.sources import Source
from headwater.tracing.speakers import Speaker


class Separation:
    """Asks of two origins of a claim whether they are shown to be separate."""

    def __init__(self, claimed: Claimed, found: Sequence[Source]) -> None:
        self._claimed = claimed
        self._sources = {source.number: source for source in found}
        self._between: dict[tuple[int, int], bool] = {}
        self._quoting: set[tuple[int, int]] = {
            (one, two)
            for group in sharing(claimed.carriers, claimed.terminals, claimed.quotations)
            for one in group
            for two in group
        }

    def obstacle(self, a: Source, b: Source) -> Reason | None:
        """Why `a` and `b` are not shown to be separate; None where they are.

        The first that holds, in this order: access not stated, one report, a shared hop, an outlet
        that is not known and so may be the other's, a tie by a document, one party, one quotation,
        descriptions that may be of the same person.
        """
        if a.access is None or b.access is None:
            missing = a if a.access is None else b
            return self.no_access(missing)
        shared = {key: name for key, name in a.stations.items() if key in b.stations}
        places = self._claimed.places(a.access, b.access)
        if any(key.startswith("report:") for key in shared):
            return Reason(ReasonCode.SAME_REPORT, {}, places)
        if shared:
            names = sorted(name for name in shared.values() if name)
            return Reason(ReasonCode.SHARED_HOP, arg("hop", names[0] if names else None), places)
        if a.is_of_unknown_outlet or b.is_of_unknown_outlet:
            return Reason(ReasonCode.MAY_BE_ONE_OUTLET, {}, places)
        return self._tie(a, b) or self._doubt(a, b)

    def no_access(self, source: Source) -> Reason:
        """Why a source without stated access cannot be shown to be separate."""
        carrier = self._claimed.carriers[source.paths[0]]
        places = self._claimed.places(source.paths[0])
        if carrier.terminal.is_outlet and len(carrier.speakers) == 1:
            return Reason(ReasonCode.UNCREDITED_REWRITE, {}, places)
        name = self._claimed.speaker(source.paths[0]).label
        return Reason(ReasonCode.ACCESS_NOT_STATED, arg("name", name), places)

    def _tie(self, a: Source, b: Source) -> Reason | None:
        mine = [m for m in self._claimed.mentions if m.number in a.members]
        theirs = [m for m in self._claimed.mentions if m.number in b.members]
        for one in mine:
            for two in theirs:
                if documents.may_be_one(one, two):
                    spans = tuple(sorted({one.place, two.place}))
                    return Reason(ReasonCode.DOCUMENT_TIE, {}, spans)
        for papers, other in ((mine, b), (theirs, a)):
            keys = {self._claimed.speaker(end).key for end in self._ends(other)}
            for paper in papers:
                if paper.role in documents.HAVING and not keys.isdisjoint(paper.authors):
                    return Reason(ReasonCode.DOCUMENT_TIE, {}, (paper.place,))
        for one_end in self._ends(a):
            for two_end in self._ends(b):
                tie = self._speakers(one_end, two_end)
                if tie is not None:
                    return tie
        return None

    def _doubt(self, a: Source, b: Source) -> Reason | None:
        """What stands between origins of which the two may be rewrites stands between them."""
        for one, end in self._may_be(a):
            for two, their_end in self._may_be(b):
                shown = [e for e in (end, their_end) if e is not None]
                if shown and self._stands_between(one, two):
                    told = a.access if end is not None else b.access
                    places = self._claimed.places(*shown, *(() if told is None else (told,)))
                    return Reason(ReasonCode.MAY_BE_SAME, {}, places)
        return None

    def _may_be(self, source: Source) -> list[tuple[Source, int | None]]:
        """The source and those it may be, each of those with a carrier of it."""
        others = [(self._sources[number], end) for number, end in source.doubts.items()]
        return [(source, None), *others]

    def _stands_between(self, a: Source, b: Source) -> bool:
        """Whether both are one, share a hop or are tied."""
        if a.number == b.number:
            return True
        pair = (min(a.number, b.number), max(a.number, b.number))
        if pair not in self._between:
            shares = not a.stations.keys().isdisjoint(b.stations)
            self._between[pair] = shares or self._tie(a, b) is not None
        return self._between[pair]

    def _ends(self, source: Source) -> Iterable[int]:
        return (n for n in source.members if n in self._claimed.terminals)

    def _speakers(self, one: int, two: int) -> Reason | None:
        a, b = self._claimed.speaker(one), self._claimed.speaker(two)
        places = self._claimed.places(one, two)
        if same_state(a, b) or _speak_for_one(a, b):
            return Reason(ReasonCode.SAME_PARTY, {}, places)
        if (one, two) in self._quoting:
            args = {"a": a.label or "", "b": b.label or ""}
            return Reason(ReasonCode.SPEAKERS_DIFFER, args, places)
        if may_be_same(a, b):
            return Reason(ReasonCode.MAY_BE_SAME, {}, places)
        return None


def _speak_for_one(a: Speaker, b: Speaker) -> bool:
    """Whether one is said to speak for the other, or both for one, if for others too."""
    return a.key in b.voices or b.key in a.voices or bool(a.voices & b.voices)


def largest(sources_: Sequence[Source], separate: Mapping[int, frozenset[int]]) -> tuple[int, ...]:
    """The places, in `sources_`, of the largest set of which every two are separate.

    Exact by branch and bound for as many steps as `STEPS`; what is found by then is a set that
    is shown to be separate, though a larger one may be. Of equal sets the first in order.
    """
    best: tuple[int, ...] = ()
    steps = STEPS
    apart = [sum(1 << other for other in separate[place]) for place in range(len(sources_))]
    work: list[tuple[tuple[int, ...], int]] = [((), (1 << len(sources_)) - 1)]
    while work and steps:
        steps -= 1
        chosen, rest = work.pop()
        if len(chosen) > len(best):
            best = chosen
        if len(chosen) + rest.bit_count() <= len(best):
            continue
        if len(chosen) + _at_most(rest, apart) <= len(best):
            continue
        head = (rest & -rest).bit_length() - 1
        work.append((chosen, rest & (rest - 1)))
        work.append(((*chosen, head), rest & (rest - 1) & apart[head]))
    return best


def _at_most(rest: int, apart: Sequence[int]) -> int:
    """How many of `rest`, places as bits, can be separate from one another at most.

    They are put, in order, into groups of which no two are separate: of each group one at most
    (greedy colouring, as in E. Tomita and T. Seki, 2003).
    """
    groups = 0
    while rest:
        groups, free = groups + 1, rest
        while free:
            lowest = free & -free
            rest ^= lowest
            free &= ~(lowest | apart[lowest.bit_length() - 1])
    return groups


STEPS = 20_000
"""Far more than 420 graphs of 16 to 40 origins drawn at random take; a bound on time alone."""
