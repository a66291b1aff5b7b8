"""Following a chain into the report that it cites, and rings of reports that cite one another.

A carrier that names another outlet is followed to the carriers of that outlet's own report, under
whatever name it cites it; one that names nobody but an outlet is followed to the speakers that
others name behind that outlet. What follows only itself, in a ring, leads to no origin.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from headwater.records import Interval, ReasonCode, Report
from headwater.text.intervals import is_before
from headwater.tracing.carriers import Carrier, by_report
from headwater.tracing.fitting import fits, same_named
from headwater.tracing.index import Index


@dataclass(frozen=True, slots=True)
class Step:
    """Where a carrier leads to: the numbers of other carriers, and why; `outlet` is cited."""

    targets: tuple[int, ...]
    why: ReasonCode
    outlet: str | None = None


@dataclass(frozen=True, slots=True)
class Routes:
    """Where each carrier leads.

    `steps` has None for a carrier that ends at its own terminal. `joins` names the one carrier
    that each following carrier joins, None for those that end and those that lead nowhere.
    `lost` are the carriers that lead nowhere: a ring without an exit and what hangs on it.
    """

    steps: tuple[Step | None, ...]
    joins: tuple[int | None, ...]
    lost: tuple[int, ...]


def routes(
    carriers: Sequence[Carrier], index: Index, copied: Mapping[int, tuple[int, ...]]
) -> Routes:
    """The way of each carrier to the terminals behind it.

    `copied` names, for a carrier, those of which it is a copy or that are copies of it.
    """
    steps = _through_copies(carriers, _steps(carriers, index), copied)
    distance = _distances(steps)
    joins: list[int | None] = []
    for number, step in enumerate(steps):
        near = distance.get(number)
        if step is None or near is None:
            joins.append(None)
            continue
        targets = [t for t in step.targets if distance.get(t) == near - 1]
        same = set(copied.get(number, ()))
        ranked = sorted(targets, key=lambda t: _preference(carriers[number], carriers[t]))
        joins.append(min(ranked, key=lambda t: t not in same))
    lost = tuple(n for n in range(len(carriers)) if n not in distance)
    return Routes(steps, tuple(joins), lost)


def _through_copies(
    carriers: Sequence[Carrier],
    steps: Sequence[Step | None],
    copied: Mapping[int, tuple[int, ...]],
) -> tuple[Step | None, ...]:
    """The steps of words that are copied from words which say more, unless these lead back.

    Words that name no speaker lead to the speaker of the passage they are copied from, and to
    nobody else. Where they are copied from a retelling they lead to where that leads, and so do
    more words by the same chain.
    """
    found = list(steps)
    for number, others in sorted(copied.items()):
        if names_nobody(carriers[number]) and not _cites(steps[number]):
            telling = [o for o in others if not names_nobody(carriers[o])]
            _lead(found, number, telling)
    alike = _same_chains(carriers)
    led = True
    while led:
        led = False
        for number, others in sorted(copied.items()):
            if found[number] is None and names_nobody(carriers[number]):
                led |= _lead(found, number, [o for o in others if found[o] is not None])
        for number, more in alike.items():
            if found[number] is None:
                leading = [o for o in more if found[o] is not None]
                led |= _lead(found, number, leading, ReasonCode.SAME_RELAY)
    return tuple(found)


def _same_chains(carriers: Sequence[Carrier]) -> Mapping[int, list[int]]:
    """For each carrier the others that have it from the same speakers by the same relays."""
    by_chain: dict[object, list[int]] = {}
    for number, carrier in enumerate(carriers):
        chain = tuple(hop.words_key for hop in carrier.speakers)
        by_chain.setdefault((chain, carrier.chain.access is None), []).append(number)
    return {n: several for several in by_chain.values() if len(several) > 1 for n in several}


def _lead(
    found: list[Step | None],
    number: int,
    others: Sequence[int],
    why: ReasonCode = ReasonCode.COPIED_PASSAGE,
) -> bool:
    """Let `number` lead to those of `others` that do not lead to it; whether there are any.

    A copy of words that all run in a ring without an exit runs in it as well.
    """
    ways = {other: reach(found, other) for other in others}
    targets = tuple(other for other, ends in ways.items() if ends and number not in ends)
    if not targets and why is ReasonCode.COPIED_PASSAGE and not any(ways.values()):
        targets = tuple(ways)
    if targets:
        found[number] = Step(targets, why)
    return bool(targets)


def names_nobody(carrier: Carrier) -> bool:
    """Whether it names no speaker: an outlet's bare word, or words without a source."""
    return carrier.speaks_itself or carrier.terminal.is_unstated


def _cites(step: Step | None) -> bool:
    return step is not None and step.why is ReasonCode.CITED_REPORT


def reach(steps: Sequence[Step | None], number: int) -> tuple[int, ...]:
    """Every carrier that ends and that `number` leads to; itself where it ends."""
    seen = {number}
    work, ends = [number], []
    while work:
        at = work.pop()
        step = steps[at]
        if step is None:
            ends.append(at)
            continue
        fresh = [target for target in step.targets if target not in seen]
        seen.update(fresh)
        work.extend(fresh)
    return tuple(sorted(ends))


def _preference(carrier: Carrier, target: Carrier) -> tuple[object, ...]:
    """Of several speakers that fit, the one whose words are most alike; then a fixed order."""
    a, b = carrier.terminal.description, target.terminal.description
    return (
        target.terminal.is_unstated,
        target.terminal.key is None or target.terminal.key != carrier.terminal.key,
        -len(a.words & b.words),
        -b.weight,
        target.id,
    )


def _steps(carriers: Sequence[Carrier], index: Index) -> tuple[Step | None, ...]:
    held = by_report(carriers)
    behind: dict[str, list[int]] = {}
    for number, carrier in enumerate(carriers):
        if not carrier.speaks_itself:
            for relay in carrier.relays:
                if relay.is_outlet and relay.key is not None:
                    behind.setdefault(relay.key, []).append(number)
    found: list[Step | None] = []
    for number, carrier in enumerate(carriers):
        step = _cited(carrier, carriers, held, index)
        found.append(step or _passed_on(number, carrier, carriers, held, behind))
    return tuple(found)


def _cited(
    carrier: Carrier, carriers: Sequence[Carrier], held: dict[str, list[int]], index: Index
) -> Step | None:
    """The report of an outlet in the chain, the one nearest to the terminal that has the claim."""
    report = index.reports[carrier.report]
    for hop in reversed(carrier.speakers):
        if not hop.is_outlet or hop.key is None or hop.key == carrier.own:
            continue
        targets = [
            target
            for other in index.by_outlet.get(hop.key, ())
            if other != carrier.report and _may_cite(report, index.reports[other])
            for target in held.get(other, ())
            if _same_matter(carrier, carriers[target], hop.key)
        ]
        if targets:
            return Step(tuple(targets), ReasonCode.CITED_REPORT, hop.label)
    return None


def _same_matter(carrier: Carrier, target: Carrier, outlet: str) -> bool:
    """Whether the target's terminal can be the one that the carrier has behind that outlet."""
    named = same_named(carrier.terminal, target.terminal) is not None
    if carrier.terminal.is_outlet:
        return carrier.terminal.key == outlet or named
    if target.terminal.is_outlet or target.terminal.is_unstated:
        # that report says less than the one that cites it
        return carrier.terminal.is_unstated and not target.terminal.is_outlet
    return named or fits(carrier.terminal, target.terminal)


def _passed_on(
    number: int,
    carrier: Carrier,
    carriers: Sequence[Carrier],
    held: dict[str, list[int]],
    behind: dict[str, list[int]],
) -> Step | None:
    """Whom an outlet's bare word, or words without a source, stand for in what is given."""
    if carrier.speaks_itself and carrier.terminal.key is not None:
        others = [n for n in behind.get(carrier.terminal.key, ()) if n != number]
        cited = [
            n
            for n in held[carrier.report]
            if n != number and carriers[n].speaks_itself and len(carriers[n].speakers) > 1
        ]
        if len(carrier.speakers) == 1:
            others += [n for n in cited if n not in others]
        stated = [n for n in others if not carriers[n].terminal.is_unstated]
        if stated:
            return Step(tuple(stated), ReasonCode.RELAY_ITSELF, carrier.terminal.label)
    if carrier.terminal.is_unstated:
        others = [
            n
            for n in held[carrier.report]
            if not carriers[n].terminal.is_unstated and carriers[n].own == carrier.own
        ]
        if others:
            return Step(tuple(others), ReasonCode.FITS_DESCRIPTION)
    return None


def _may_cite(report: Report, other: Report) -> bool:
    """Nobody cites what is shown to be published later."""
    if report.published is None or other.published is None:
        return True
    mine = Interval(report.published.earliest, report.published.latest)
    theirs = Interval(other.published.earliest, other.published.latest)
    return not is_before(mine, theirs)


def _distances(steps: Sequence[Step | None]) -> dict[int, int]:
    """How many steps each carrier is from one that ends; those that never end are left out."""
    back: dict[int, list[int]] = {}
    for number, step in enumerate(steps):
        for target in step.targets if step else ():
            back.setdefault(target, []).append(number)
    distance = {number: 0 for number, step in enumerate(steps) if step is None}
    queue = deque(sorted(distance))
    while queue:
        at = queue.popleft()
        for number in back.get(at, ()):
            if number not in distance:
                distance[number] = distance[at] + 1
                queue.append(number)
    return distance
