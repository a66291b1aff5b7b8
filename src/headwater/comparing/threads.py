"""Claims → threads: one act between the same actors, at different times, modality or degree."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from headwater.comparing.claims import Group, label_of
from headwater.comparing.clusters import average_linkage
from headwater.comparing.features import Features
from headwater.comparing.views import CONTROL
from headwater.records import (
    Actor,
    Interval,
    NameKind,
    Report,
    Status,
    StatusValue,
    Thread,
    digest,
)
from headwater.text.intervals import is_before, lower, overlaps, upper

SAME_THREAD = 0.55
_SAME_AGENT = 0.4
_OTHER_AGENT = -0.4
_SAME_OTHERS = 0.3
_OTHER_OTHERS = -0.3
_SAME_THINGS = 0.3
_APART_IN_TIME = -0.3
_TAKEN_UP = 0.25
"""What agreeing in each part is worth. Two parts of the act must agree, and none differ, beside
the act itself. A clause that names nobody ("the missiles had not been transferred") takes up what
was named before. Set by hand, not tuned."""

_COMMON_ACT = 300


@dataclass(frozen=True)
class Strand:
    """A claim as its thread sees it: the act, who does it, to whom, with what, when."""

    group: Group
    acts: frozenset[str]
    agents: frozenset[str]
    others: frozenset[str]
    lands: frozenset[str]
    things: frozenset[str]
    dates: tuple[Interval, ...]

    @cached_property
    def held(self) -> frozenset[str]:
        """All actors of the claim."""
        return self.agents | self.others | self.lands


@dataclass(frozen=True, slots=True)
class Spun:
    """A thread with its claims in the order of their ids."""

    id: str
    groups: tuple[Group, ...]


def spin(groups: Sequence[Group], actors: Sequence[Actor]) -> tuple[Spun, ...]:
    """The threads of a story, each claim in exactly one; ordered by id."""
    lands = {a.id for a in actors if a.kind in (NameKind.PLACE, NameKind.STATE)}
    strands = [_strand(group, lands) for group in groups]
    clusters = average_linkage(
        len(strands),
        _pairs(strands),
        lambda i, j: _score(strands[i], strands[j]),
        SAME_THREAD,
    )
    spun = []
    for cluster in clusters:
        held = tuple(groups[n] for n in cluster)
        spun.append(Spun(digest("t", (min(g.id for g in held),)), held))
    return tuple(sorted(spun, key=lambda thread: thread.id))


def thread_of(spun: Spun, reports: Sequence[Report]) -> Thread:
    """The record of a thread: its label is that of its most widely carried claim."""
    head = min(spun.groups, key=lambda g: (-_carriers(g), -len(g.clauses), g.id))
    return Thread(
        id=spun.id,
        label=label_of(head.head),
        claims=tuple(group.id for group in spun.groups),
        status=_statuses(spun),
        absent=_absent(spun, reports),
    )


def _strand(group: Group, lands: set[str]) -> Strand:
    """What most clauses of the claim share is what its thread goes by; one clause gives its own."""
    clauses = group.clauses
    need = (len(clauses) + 1) // 2

    def common(parts: Sequence[frozenset[str]]) -> frozenset[str]:
        if len(parts) == 1:
            return parts[0]
        counts: dict[str, int] = {}
        for part in parts:
            for one in part:
                counts[one] = counts.get(one, 0) + 1
        return frozenset(one for one, n in counts.items() if n >= need)

    others = common([c.others for c in clauses])
    return Strand(
        group=group,
        acts=common([c.acts for c in clauses]) - CONTROL,
        agents=common([c.agents for c in clauses]),
        others=frozenset(o for o in others if o not in lands),
        lands=frozenset(o for o in others if o in lands),
        things=common([c.things for c in clauses]),
        dates=tuple(d for c in clauses for d in c.dates if c.exact_dates),
    )


def _pairs(strands: Sequence[Strand]) -> Iterator[tuple[int, int]]:
    """Pairs that share an act and an actor or a thing."""
    index: dict[tuple[str, str], list[int]] = {}
    for number, strand in enumerate(strands):
        for act in strand.acts:
            for part in strand.held | strand.things:
                index.setdefault((act, part), []).append(number)
    pairs = {
        (i, j)
        for numbers in index.values()
        if len(numbers) <= _COMMON_ACT
        for at, i in enumerate(numbers)
        for j in numbers[at + 1 :]
    }
    yield from sorted(pairs)


def _score(a: Strand, b: Strand) -> float:
    if not a.acts & b.acts:
        return 0.0
    value = 0.0
    if a.agents and b.agents:
        value += _SAME_AGENT if a.agents & b.agents else _OTHER_AGENT
    if a.others & b.others or (a.lands & b.lands and not (a.others and b.others)):
        value += _SAME_OTHERS
    elif a.others and b.others:
        value += _OTHER_OTHERS
    if a.things & b.things:
        value += _SAME_THINGS
        if not a.held or not b.held:
            value += _TAKEN_UP
    if a.dates and b.dates and not any(overlaps(x, y) for x in a.dates for y in b.dates):
        value += _APART_IN_TIME
    return value


def _carriers(group: Group) -> int:
    return len({one.view.report.id for one in group.clauses})


def _statuses(spun: Spun) -> tuple[Status, ...]:
    """One for each statement and value, by the time it is for, then as the reports came out."""
    found: dict[tuple[str, StatusValue], tuple[tuple[str, str, str], Status]] = {}
    for group in spun.groups:
        for one in group.clauses:
            earliest, latest = _span_of(one)
            statement = one.view.statement
            record = Status(one.status, statement.id, earliest, latest)
            published = one.view.report.published
            out = (published and (published.latest or published.earliest)) or ""
            rank = (earliest or latest or out, out, statement.id)
            found.setdefault((statement.id, one.status), (rank, record))
    return tuple(s for _, s in sorted(found.values(), key=lambda f: (f[0], f[1].value)))


def _span_of(one: Features) -> tuple[str | None, str | None]:
    """From the first to the last time that the clause itself gives; None where it gives none."""
    times = one.view.times
    lows = [t.earliest for t in times if t.earliest]
    highs = [t.latest for t in times if t.latest]
    low = min(lows, key=lower) if lows and len(lows) == len(times) else None
    high = max(highs, key=upper) if highs and len(highs) == len(times) else None
    return low, high


def _absent(spun: Spun, reports: Sequence[Report]) -> tuple[str, ...]:
    """Reports that do not speak of the thread though they came out after it was first known.

    It was known by the latest date of the first report that carries it. Only reports with dates
    on both sides count, and only threads that two reports carry: what one outlet alone has is
    not something the others leave out.
    """
    carrying = {
        one.view.report.id for group in spun.groups for one in (*group.clauses, *group.titles)
    }
    if len(carrying) < 2:
        return ()
    dated = {
        report.id: Interval(report.published.earliest, report.published.latest)
        for report in reports
        if report.published and report.published.earliest and report.published.latest
    }
    known = [dated[r] for r in carrying if r in dated]
    if not known:
        return ()
    first = min(known, key=lambda i: upper(i.latest or ""))
    silent = {r for r, i in dated.items() if r not in carrying and is_before(first, i)}
    return tuple(sorted(silent))
