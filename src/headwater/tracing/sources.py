"""The origins of a claim as far as separateness is asked: their hops, access, and doubts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from headwater.records import ReasonCode
from headwater.tracing import documents
from headwater.tracing.carriers import Carrier
from headwater.tracing.claimed import Claimed
from headwater.tracing.copies import carries
from headwater.tracing.fitting import same_named, vaguer
from headwater.tracing.groups import Groups
from headwater.tracing.index import own_key
from headwater.tracing.routes import reach
from headwater.tracing.speakers import Speaker


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

    @property
    def is_of_unknown_outlet(self) -> bool:
        """Whether it is known through a report of which nothing shows who published it."""
        reports = (key.removeprefix(_REPORT) for key in self.stations if key.startswith(_REPORT))
        return any(own_key(report) in self.stations for report in reports)


def sources(claimed: Claimed, groups: Groups) -> tuple[Source, ...]:
    """The origins of one side of a claim, in the order of their smallest carrier.

    A carrier that could belong to several origins joined one of them for the count; here its
    hops stand against each of them, and the access it states speaks for none. Nor does that of
    one who may be a rewrite of words that run in a ring.
    """
    lost = set(claimed.routes.lost)
    kept = [n for n in range(len(claimed.carriers)) if n not in lost]
    stations = _all_stations(claimed, groups, kept)
    found = []
    gone = [claimed.carriers[n].terminal for n in sorted(lost)]
    for number, members in groups.members(kept).items():
        ends = [m for m in members if m in claimed.terminals]
        ends.sort(key=lambda end: claimed.carriers[end].id)
        access = [
            end
            for end in ends
            if _has_access(claimed, end)
            and not groups.fitting(end)
            and not any(_may_be_of(claimed.speaker(end), other) for other in gone)
        ]
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
    """The sources that say at least as much as `source`, each with a carrier that does.

    Those of a source are its ends and the retellings that lead to it, which may name others.
    """
    found: dict[int, int] = {}
    mine = {s.words_key: s for s in map(claimed.speaker, source.paths)}
    papers = [m for m in claimed.mentions if m.number in source.paths]
    for other in others:
        if other.number == source.number:
            continue
        theirs = {claimed.speaker(n).words_key: n for n in other.paths}
        ends = [
            n for my in mine.values() for n in theirs.values() if vaguer(my, claimed.speaker(n))
        ]
        retold = {
            claimed.carriers[n].terminal.words_key: n
            for n in other.members
            if n not in claimed.terminals
        }
        ends += [
            n
            for my in mine.values()
            for n in retold.values()
            if _may_be_of(my, claimed.carriers[n].terminal)
        ]
        ends += [
            m.number
            for m in claimed.mentions
            if m.number in other.paths and any(documents.vaguer(p, m) for p in papers)
        ]
        if ends:
            found[other.number] = ends[0]
    return found


def _may_be_of(speaker: Speaker, retold: Speaker) -> bool:
    """Whether a speaker may be known from a retelling alone, rewritten without its credit."""
    return vaguer(speaker, retold) or same_named(speaker, retold) is not None


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


_REPORT = "report:"


def _stations(carrier: Carrier) -> dict[str, str]:
    """Every hop that can be shared, with a name for it: the report and all who are named."""
    found = {f"{_REPORT}{carrier.report}": carrier.speakers[0].label or ""}
    for hop in carrier.speakers:
        if hop.key is not None:
            found[hop.key] = hop.label or ""
    return found
