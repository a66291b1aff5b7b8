"""Which origins are shown to be separate, and why the others are not."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from headwater.records import Reason, ReasonCode
from headwater.tracing import documents
from headwater.tracing.carriers import Carrier
from headwater.tracing.claimed import Claimed, arg
from headwater.tracing.copies import carries
from headwater.tracing.fitting import may_be_same, same_state, vaguer
from headwater.tracing.groups import Groups
from headwater.tracing.quotations import sharing
from headwater.tracing.routes import reach


@dataclass(frozen=True, slots=True)
class Source:
    """One group of carriers as far as separateness is asked: an origin after merging.

    `paths` are the carriers that end at it. `stations` are the hops of all carriers that lead to
    it, the reports too, but for those that only pass on another report of the case. `access` is
    the carrier whose words state access, None where none does. `doubts` are the numbers of origins
    of which this one may be a vaguer rewrite, each with a carrier of that origin.
    """

    number: int
    members: tuple[int, ...]
    paths: tuple[int, ...]
    stations: Mapping[str, str]
    access: int | None
    doubts: Mapping[int, int]


def sources(claimed: Claimed, groups: Groups) -> tuple[Source, ...]:
    """The origins of one side of a claim, in the order of their smallest carrier.

    A carrier that could belong to several origins joined one of them for the count; here its
    hops stand against each of them, and the access it states speaks for none.
    """
    lost = set(claimed.routes.lost)
    kept = [n for n in range(len(claimed.carriers)) if n not in lost]
    stations = _all_stations(claimed, groups, kept)
    found = []
    for number, members in groups.members(kept).items():
        ends = [m for m in members if m in claimed.terminals]
        ends.sort(key=lambda end: claimed.carriers[end].id)
        access = [end for end in ends if _has_access(claimed, end) and not groups.fitting(end)]
        first = access[0] if access else None
        found.append(Source(number, tuple(members), tuple(ends), stations[number], first, {}))
    found.sort(key=lambda source: min(claimed.carriers[m].id for m in source.members))
    return _doubted(claimed, found)


def _doubted(claimed: Claimed, found: Sequence[Source]) -> tuple[Source, ...]:
    """The sources, each with those that it may be an uncredited rewrite of, or a rewrite of one.

    "A resident saw it", without a name and in another outlet, may be the resident of the first.
    """
    nearest = {source.number: _rewritten(claimed, source, found) for source in found}
    doubted = []
    for source in found:
        doubts = dict(nearest[source.number])
        work = list(doubts)
        while work:
            for number, end in nearest[work.pop()].items():
                if number not in doubts and number != source.number:
                    doubts[number] = end
                    work.append(number)
        doubted.append(replace(source, doubts=doubts))
    return tuple(doubted)


def _rewritten(claimed: Claimed, source: Source, others: Sequence[Source]) -> dict[int, int]:
    """The sources that say at least as much as `source`, each with a carrier that does."""
    found: dict[int, int] = {}
    mine = {claimed.speaker(n).words_key: n for n in source.paths}
    papers = [m for m in claimed.mentions if m.number in source.paths]
    for other in others:
        if other.number == source.number:
            continue
        theirs = {claimed.speaker(n).words_key: n for n in other.paths}
        ends = [
            their
            for my in mine.values()
            for their in theirs.values()
            if vaguer(claimed.speaker(my), claimed.speaker(their))
        ]
        ends += [
            m.number
            for m in claimed.mentions
            if m.number in other.paths and any(documents.vaguer(p, m) for p in papers)
        ]
        if ends:
            found[other.number] = ends[0]
    return found


def _all_stations(
    claimed: Claimed, groups: Groups, kept: Iterable[int]
) -> dict[int, dict[str, str]]:
    """The hops of each origin, under the number that stands for it."""
    copied = _later_copies(claimed)
    stations: dict[int, dict[str, str]] = defaultdict(dict)
    behind: dict[tuple[int, ...], tuple[int, ...]] = {}
    for number in kept:
        mine = _stations(claimed.carriers[number])
        by_root: dict[int, list[int]] = defaultdict(list)
        step = claimed.routes.steps[number]
        if step is not None and step.targets not in behind:
            # the many reports that cite one outlet all lead to the same carriers
            behind[step.targets] = reach(claimed.routes.steps, number)
        for end in behind[step.targets] if step is not None else [number]:
            for place in (end, *groups.fitting(end)):
                by_root[groups.root(place)].append(end)
        for root, ends in by_root.items():
            if number not in copied and not _only_passes_on(claimed, number, ends):
                stations[root].update(mine)
    return stations


def _only_passes_on(claimed: Claimed, number: int, ends: Iterable[int]) -> bool:
    """Whether a carrier only passes on reports of the case that have it at first hand.

    Each must be by an outlet that names the speaker without another outlet between. Else the
    report cited has it from elsewhere too, and the retelling may be the source of the rest.
    """
    step = claimed.routes.steps[number]
    cites = step is not None and step.why is ReasonCode.CITED_REPORT
    return cites and all(claimed.carriers[end].is_entry for end in ends)


def _later_copies(claimed: Claimed) -> set[int]:
    """Carriers in a passage shown to be copied from a report that has it at first hand."""
    found: set[int] = set()
    for copy in claimed.copies:
        if copy.first == copy.source:
            theirs = tuple(spans[1] for spans in copy.spans)
            ours = tuple(spans[0] for spans in copy.spans)
            entries = any(
                c.report == copy.source and c.is_entry and carries(ours, c.content)
                for c in claimed.carriers
            )
            found |= {
                n
                for n, c in enumerate(claimed.carriers)
                if entries and c.report == copy.target and carries(theirs, c.content)
            }
    return found


def _has_access(claimed: Claimed, number: int) -> bool:
    """Whether the words state access for the terminal itself, not for one behind a teller.

    Nor for one whom an agency's readout has, where it is not said who was told: without the
    agency's name a rewrite of the readout reads like that.
    """
    terminal = claimed.terminals[number]
    stated = claimed.carriers[number].access is not None and not terminal.speaker.is_unstated
    return stated and terminal.why is None and not terminal.heard


def _stations(carrier: Carrier) -> dict[str, str]:
    """Every hop that can be shared, with a name for it: the report and all who are named."""
    found = {f"report:{carrier.report}": carrier.speakers[0].label or ""}
    for hop in carrier.speakers:
        if hop.key is not None:
            found[hop.key] = hop.label or ""
    return found


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

        The first that holds, in this order: access not stated, one report, a shared hop, a tie
        by a document, one party, one quotation, descriptions that may be of the same person.
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
        if same_state(a, b):
            return Reason(ReasonCode.SAME_PARTY, {}, places)
        if (one, two) in self._quoting:
            args = {"a": a.label or "", "b": b.label or ""}
            return Reason(ReasonCode.SPEAKERS_DIFFER, args, places)
        if may_be_same(a, b):
            return Reason(ReasonCode.MAY_BE_SAME, {}, places)
        return None


def largest(sources_: Sequence[Source], separate: Mapping[int, frozenset[int]]) -> tuple[int, ...]:
    """The places, in `sources_`, of the largest set of which every two are separate.

    Exact by branch and bound for as many steps as `STEPS`; what is found by then is a set that
    is shown to be separate, though a larger one may be. Of equal sets the first in order.
    """
    best: tuple[int, ...] = ()
    steps = STEPS
    work: list[tuple[tuple[int, ...], tuple[int, ...]]] = [((), tuple(range(len(sources_))))]
    while work and steps:
        steps -= 1
        chosen, rest = work.pop()
        if len(chosen) > len(best):
            best = chosen
        if len(chosen) + len(rest) <= len(best):
            continue
        head, tail = rest[0], rest[1:]
        work.append((chosen, tail))
        work.append(((*chosen, head), tuple(n for n in tail if n in separate[head])))
    return best


STEPS = 20_000
"""Enough for every graph of 14 origins and for most of 40; a bound on time, not on quality."""
