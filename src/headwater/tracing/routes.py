"""The way of each carrier to the terminals behind it; what follows only itself leads nowhere."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from headwater.records import ReasonCode
from headwater.tracing.carriers import Carrier
from headwater.tracing.citing import Step, names_nobody, steps
from headwater.tracing.entries import Entries, Entry
from headwater.tracing.index import Index


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


def routes(carriers: Sequence[Carrier], entries: Entries, index: Index) -> Routes:
    """The way of each carrier: that of its entry, or into its entry where another one tells."""
    found = _through_copies(carriers, entries, steps(carriers, entries, index))
    each: list[Step | None] = [None] * len(carriers)
    for entry, step in zip(entries.all, found, strict=True):
        for member in entry.members:
            each[member] = _own_step(member, entry, step, (carriers, entries))
    distance = _distances(each)
    joins = [_joined(n, each, distance, (carriers, entries)) for n in range(len(carriers))]
    lost = tuple(n for n in range(len(carriers)) if n not in distance)
    return Routes(tuple(each), tuple(joins), lost)


def _own_step(
    member: int, entry: Entry, step: Step | None, all_: tuple[Sequence[Carrier], Entries]
) -> Step | None:
    """The step of one member of an entry that leads on by `step`."""
    carriers, entries = all_
    if member in entry.borrowed:
        outlet = entry.borrowed[member]
        theirs = [m for m in entry.members if carriers[m].own == outlet]
        label = next(hop.label for hop in carriers[member].speakers if hop.key == outlet)
        targets = (entry.lead,) if entry.telling else tuple(theirs)
        reports = tuple(dict.fromkeys(carriers[m].report for m in theirs))
        return Step(targets, ReasonCode.CITED_REPORT, label, reports)
    if member not in entry.telling:
        return Step(entry.telling[:1] or tuple(entry.borrowed), ReasonCode.COPIED_PASSAGE)
    if step is not None:
        leads = tuple(entries.lead(target) for target in step.targets)
        return Step(leads, step.why, step.outlet, step.reports)
    if member == entry.lead or carriers[member].terminal.is_outlet:
        return None
    return Step((entry.lead,), ReasonCode.COPIED_PASSAGE)


def _joined(
    number: int,
    each: Sequence[Step | None],
    distance: Mapping[int, int],
    all_: tuple[Sequence[Carrier], Entries],
) -> int | None:
    carriers, entries = all_
    step, near = each[number], distance.get(number)
    if step is None or near is None:
        return None
    same = {entries.lead(other) for other in entries.copied[entries.of[number]]}
    targets = [t for t in step.targets if distance.get(t) == near - 1]
    return min(targets, key=lambda t: (t not in same, _preference(number, t, carriers)))


def _preference(number: int, target: int, carriers: Sequence[Carrier]) -> tuple[object, ...]:
    """Of several speakers that fit, the one whose words are most alike; then a fixed order."""
    mine, theirs = carriers[number].terminal, carriers[target].terminal
    return (
        theirs.is_unstated,
        theirs.key is None or theirs.key != mine.key,
        -len(mine.description.words & theirs.description.words),
        -theirs.description.weight,
        target,
    )


def _through_copies(
    carriers: Sequence[Carrier], entries: Entries, given: Sequence[Step | None]
) -> tuple[Step | None, ...]:
    """The steps of words that are copied from words which say more, unless these only lead back.

    Words that name no speaker lead to the speaker of the passage they are copied from, and to
    nobody else. Where they are copied from a retelling they lead to where that leads. A chain that
    leads on in one entry leads on in all. Where another copy tells more than the words by a chain,
    all words by that chain lead there, be it into a ring.
    """
    found = list(given)
    silent = [names_nobody(carriers[entry.lead]) for entry in entries.all]
    for at, others in enumerate(entries.copied):
        step = given[at]
        if silent[at] and (step is None or step.why is not ReasonCode.CITED_REPORT):
            _lead(found, at, [o for o in others if not silent[o]])
    alike = _same_chains(carriers, entries)
    for at, more in alike.items():
        told = tuple(other for other, silent_there in more.items() if silent_there)
        if found[at] is None and told:
            found[at] = Step(told, ReasonCode.SAME_RELAY)
    led = True
    while led:
        led = False
        for at, others in enumerate(entries.copied):
            if found[at] is None and silent[at]:
                led |= _lead(found, at, [o for o in others if found[o] is not None])
        for at, more in alike.items():
            if found[at] is None:
                leading = [other for other in more if found[other] is not None]
                led |= _lead(found, at, leading, ReasonCode.SAME_RELAY)
    return tuple(found)


def _same_chains(carriers: Sequence[Carrier], entries: Entries) -> Mapping[int, Mapping[int, bool]]:
    """For each entry the others that have it from the same speakers by the same relays.

    With each of those, whether the words by that chain do not tell there: another copy tells more.
    """
    by_chain: dict[object, dict[int, bool]] = {}
    for at, entry in enumerate(entries.all):
        for member in entry.members:
            alike = by_chain.setdefault(carriers[member].words_key, {})
            alike[at] = alike.get(at, True) and member not in entry.telling
    found: dict[int, dict[int, bool]] = {}
    for alike in by_chain.values():
        for at in (at for at, silent in alike.items() if not silent):
            others = found.setdefault(at, {})
            for other, silent in alike.items():
                if other != at:
                    others[other] = silent or others.get(other, False)
    return dict(sorted(found.items()))


def _lead(
    found: list[Step | None],
    number: int,
    others: Sequence[int],
    why: ReasonCode = ReasonCode.COPIED_PASSAGE,
) -> bool:
    """Let `number` lead to those of `others` that lead elsewhere, too; whether there are any.

    Where they all run in a ring without an exit it runs in it as well.
    """
    ways = {other: reach(found, other) for other in others}
    targets = tuple(other for other, ends in ways.items() if set(ends) - {number})
    if not targets and not any(ways.values()):
        targets = tuple(ways)
    if targets:
        found[number] = Step(targets, why)
    return bool(targets)


def reach(steps_: Sequence[Step | None], number: int) -> tuple[int, ...]:
    """Everything that ends and that `number` leads to; itself where it ends."""
    seen = {number}
    work, ends = [number], []
    while work:
        at = work.pop()
        step = steps_[at]
        if step is None:
            ends.append(at)
            continue
        fresh = [target for target in step.targets if target not in seen]
        seen.update(fresh)
        work.extend(fresh)
    return tuple(sorted(ends))


def _distances(steps_: Sequence[Step | None]) -> dict[int, int]:
    """How many steps each carrier is from one that ends; those that never end are left out."""
    back: dict[int, list[int]] = {}
    for number, step in enumerate(steps_):
        for target in step.targets if step else ():
            back.setdefault(target, []).append(number)
    distance = {number: 0 for number, step in enumerate(steps_) if step is None}
    queue = deque(sorted(distance))
    while queue:
        at = queue.popleft()
        for number in back.get(at, ()):
            if number not in distance:
                distance[number] = distance[at] + 1
                queue.append(number)
    return distance
