"""How a thread went over time: only turns whose order is shown, and none that contradict.

Two things show an order: links of the kind reversal ("first one way, then the other"), and
dates. A weaker word that comes later ("may send", after "is sending") is no turn: another outlet
was more careful. Where one report has it as done and another as not done, or one denies what
another says, there is a dispute and no course by dates; the claims and links below show that.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from headwater.publishing import contract as c
from headwater.publishing.index import Index
from headwater.publishing.words import when
from headwater.records import LinkKind, LinkType, StatusValue

MOST = 6
"""Turns on the screen; a thread that turns more often is one of several matters."""

_DEGREE = {
    StatusValue.POSSIBLE: 0,
    StatusValue.UNDECIDED: 0,
    StatusValue.PLANNED: 1,
    StatusValue.IMMINENT: 2,
    StatusValue.UNDER_WAY: 3,
    StatusValue.DONE: 4,
}
"""How far a matter has got; the other values stop it or take it up again."""


@dataclass(frozen=True, slots=True)
class Step:
    """One value and the statements that have it, and the time where they agree on one."""

    value: StatusValue
    statements: tuple[str, ...]
    time: str | None


def course(index: Index, thread: c.Thread) -> tuple[Step, ...]:
    """The turns of a thread in their order; empty where fewer than two are shown."""
    told = [each for each in thread.status if _is_told(index, each)]
    links = _links(index, thread)
    found = _by_reversals(links, told)
    if _disputed(found, links, [each for each in told if _stands_in(found, each)]):
        return ()
    found = found or _by_dates(index, links, told)
    return found if 2 <= len(found) <= MOST else ()


def _is_told(index: Index, status: c.Status) -> bool:
    return status.value is not StatusValue.UNCLEAR and not index.is_title(status.statement)


def _links(index: Index, thread: c.Thread) -> tuple[c.Link, ...]:
    """The links that touch the claims of a thread, each once."""
    links = {
        (x.a, x.b, x.kind, x.type): x
        for claim in thread.claims
        for x in index.links_of.get(claim, ())
    }
    return tuple(links.values())


def _by_reversals(links: Sequence[c.Link], told: Sequence[c.Status]) -> tuple[Step, ...]:
    """The one way through the values that reversals join; empty where there is none or several."""
    values: dict[str, StatusValue] = {}
    for each in told:
        values.setdefault(each.statement, each.value)
    after: dict[StatusValue, set[StatusValue]] = {}
    ends: set[str] = set()
    for link in links:
        first, then = values.get(link.a), values.get(link.b)
        if link.kind is not LinkKind.REVERSAL or first is None or then is None or first is then:
            continue
        after.setdefault(first, set()).add(then)
        ends |= {link.a, link.b}
    return tuple(
        _step(
            [each for each in told if each.value is value and each.statement in ends],
            [each for each in told if each.value is value],
        )
        for value in _path(after)
    )


def _path(after: dict[StatusValue, set[StatusValue]]) -> list[StatusValue]:
    """All values in the only order that `after` allows; empty where it allows none or several."""
    left = set(after) | {value for values in after.values() for value in values}
    order: list[StatusValue] = []
    while left:
        first = [v for v in left if not any(v in after.get(other, ()) for other in left)]
        if len(first) != 1:
            return []
        order += first
        left -= set(first)
    return order


def _by_dates(index: Index, links: Sequence[c.Link], told: Sequence[c.Status]) -> tuple[Step, ...]:
    """The values whose times follow one another; what overlaps another time has no place here."""
    dated = sorted(
        ((_interval(index, each), each) for each in told),
        key=lambda pair: (pair[0][0] or pair[0][1] or "~", pair[0][1] or "~", pair[1].statement),
    )
    kept: list[list[c.Status]] = []
    last: tuple[str | None, str | None] = (None, None)
    for time, each in dated:
        if not any(time):
            continue
        if kept and time != last and not _follows(last, time):
            continue
        if kept and each.value is kept[-1][-1].value:
            kept[-1].append(each)
        elif kept and time == last:
            return ()  # two values for one time: which came first is not known
        elif not kept or _is_turn(kept[-1][-1].value, each.value):
            kept.append([each])
        else:
            continue
        last = time
    found = tuple(_step(step, step) for step in kept)
    return () if _contradicts(found) or _disputed(found, links, told) else found


def _interval(index: Index, status: c.Status) -> tuple[str | None, str | None]:
    """When the status holds: its own time, or that of its report."""
    if status.earliest or status.latest:
        return status.earliest, status.latest
    published = index.reports[index.statements[status.statement].report].published
    return (published.earliest, published.latest) if published else (None, None)


def _follows(before: tuple[str | None, str | None], after: tuple[str | None, str | None]) -> bool:
    end, start = before[1], after[0]
    return end is not None and start is not None and end[:10] < start[:10]


def _is_turn(before: StatusValue, after: StatusValue) -> bool:
    """Whether the second says more than a more careful word for the first."""
    return after not in _DEGREE or before not in _DEGREE or _DEGREE[before] < _DEGREE[after]


def _contradicts(steps: Sequence[Step]) -> bool:
    values = [step.value for step in steps]
    return {StatusValue.DONE, StatusValue.NOT_DONE} <= set(values)


def _disputed(steps: Sequence[Step], links: Sequence[c.Link], told: Sequence[c.Status]) -> bool:
    """Whether somebody denies a step, or retells what it leaves open as a fact: no turn of events.

    Who denies it may be without a date, and at no step.
    """
    shown = {each for step in steps for each in step.statements}
    values = {each.statement: each.value for each in told}
    return any(
        link.kind is LinkKind.TENSION
        and link.type in (LinkType.DENIAL, LinkType.OUTCOME)
        and {link.a, link.b} & shown
        and {link.a, link.b} <= set(values)
        and values[link.a] is not values[link.b]
        for link in links
    )


def _stands_in(steps: Sequence[Step], status: c.Status) -> bool:
    return any(status.statement in step.statements for step in steps)


def _step(timed: Sequence[c.Status], told: Sequence[c.Status]) -> Step:
    """The step that `told` have in common, with the time on which `timed` agree."""
    times = {when(each.earliest, each.latest) for each in timed} - {None}
    return Step(
        told[0].value,
        tuple(each.statement for each in told),
        times.pop() if len(times) == 1 else None,
    )
