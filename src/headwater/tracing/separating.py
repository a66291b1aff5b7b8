"""Which origins are shown to be separate, and why the others are not."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from headwater.records import Reason, ReasonCode
from headwater.tracing import documents
from headwater.tracing.carriers import Carrier
from headwater.tracing.copies import carries
from headwater.tracing.fitting import may_be_same, same_state
from headwater.tracing.groups import Groups
from headwater.tracing.merging import Claimed
from headwater.tracing.quotations import sharing


@dataclass(frozen=True, slots=True)
class Source:
    """One group of carriers as far as separateness is asked: an origin after merging.

    `paths` are the carriers by which it comes into the record; those that only pass on another
    report of the case are left out. `stations` are the hops of all of them, the reports too.
    `access` is the carrier whose words state access, None where none does.
    """

    number: int
    members: tuple[int, ...]
    paths: tuple[int, ...]
    stations: Mapping[str, str]
    access: int | None


def sources(claimed: Claimed, groups: Groups) -> tuple[Source, ...]:
    """The origins of one side of a claim, in the order of their smallest carrier."""
    lost = set(claimed.routes.lost)
    kept = [n for n in range(len(claimed.carriers)) if n not in lost]
    passed_on = _passed_on(claimed)
    found = []
    for number, members in groups.members(kept).items():
        paths = [m for m in members if m not in passed_on] or members
        stations: dict[str, str] = {}
        for path in paths:
            stations.update(_stations(claimed.carriers[path]))
        access = [p for p in paths if p in claimed.terminals and _has_access(claimed, p)]
        found.append(
            Source(number, tuple(members), tuple(paths), stations, access[0] if access else None)
        )
    return tuple(found)


def _has_access(claimed: Claimed, number: int) -> bool:
    """Whether the words state access for the terminal itself, not for one behind a teller."""
    return claimed.carriers[number].access is not None and claimed.terminals[number].why is None


def _stations(carrier: Carrier) -> dict[str, str]:
    """Every hop that can be shared, with a name for it: the report and all who are named."""
    found = {f"report:{carrier.report}": carrier.speakers[0].label or ""}
    for hop in carrier.speakers:
        if hop.key is not None:
            found[hop.key] = hop.label or ""
    return found


def _passed_on(claimed: Claimed) -> set[int]:
    """Carriers that only pass on a report of the case which has it from the speaker itself.

    The report passed on must be one whose outlet names the speaker at first hand; a copy that is
    shown to be later counts with it. Without that the retelling may be the source of the rest.
    """
    found: set[int] = set()
    for number, target in enumerate(claimed.routes.joins):
        step = claimed.routes.steps[number]
        if step is not None and step.why is ReasonCode.CITED_REPORT and target is not None:
            last = _end(claimed, target)
            if claimed.carriers[last].is_entry:
                found.add(number)
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


def _end(claimed: Claimed, number: int) -> int:
    target = claimed.routes.joins[number]
    while target is not None:
        number, target = target, claimed.routes.joins[target]
    return number


class Separation:
    """Asks of two origins of a claim whether they are shown to be separate."""

    def __init__(self, claimed: Claimed) -> None:
        self._claimed = claimed
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
            args = {"hop": names[0]} if names else {}
            return Reason(ReasonCode.SHARED_HOP, args, places)
        return self._tie(a, b)

    def no_access(self, source: Source) -> Reason:
        """Why a source without stated access cannot be shown to be separate."""
        carrier = self._claimed.carriers[source.paths[0]]
        places = self._claimed.places(source.paths[0])
        if carrier.terminal.is_outlet and len(carrier.speakers) == 1:
            return Reason(ReasonCode.UNCREDITED_REWRITE, {}, places)
        name = carrier.terminal.label
        return Reason(ReasonCode.ACCESS_NOT_STATED, {"name": name} if name else {}, places)

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
