"""Retellings that drop a doubt: a report states as fact what the report it cites leaves open."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from headwater.comparing.features import Features
from headwater.comparing.links import link, reason
from headwater.comparing.published import came_before
from headwater.comparing.scoring import raw_score
from headwater.comparing.status import LEFT_OPEN, status_span
from headwater.comparing.threads import Spun
from headwater.knowledge import outlets
from headwater.records import (
    HopKind,
    Link,
    LinkKind,
    LinkType,
    Polarity,
    ReasonCode,
    StanceValue,
    StatusValue,
)
from headwater.text.names import normal

_FACT = frozenset({StatusValue.UNDER_WAY, StatusValue.DONE})
_SAME_MATTER = 0.45
"""How well two clauses must fit, degree aside, for one to retell the other. Set by hand."""


def retold_links(spun: Spun) -> Iterator[Link]:
    """A tension for each statement of fact that cites an outlet whose own report has it open.

    Only where the cited report says nothing in the thread that is stated as fact as well: the
    citing report may have that from there.
    """
    clauses = [one for group in spun.groups for one in group.clauses]
    by_outlet: dict[str, list[Features]] = {}
    for one in clauses:
        name = one.view.report.outlet
        if name is not None:
            by_outlet.setdefault(_key(name.name), []).append(one)
    for one in clauses:
        if not _is_fact(one):
            continue
        for outlet in _cited(one):
            told = by_outlet.get(outlet, ())
            open_ = _open_there(one, told)
            if open_ is not None:
                why = reason(
                    ReasonCode.HEDGE_DROPPED,
                    (open_, status_span(open_.view)),
                    (one, status_span(one.view)),
                )
                yield link(LinkKind.TENSION, LinkType.OUTCOME, (open_, one), why, ordered=True)


def _open_there(one: Features, told: Sequence[Features]) -> Features | None:
    """The clause of the cited outlet that leaves open what `one` states; None where none does."""
    earlier = [
        t for t in told if t.view.report.id != one.view.report.id and not came_before(one, t)
    ]
    alike = [t for t in earlier if raw_score(one, t).value >= _SAME_MATTER]
    if not alike or any(_is_fact(t) for t in alike):
        return None
    open_ = [t for t in alike if t.status in LEFT_OPEN and t.polarity is not Polarity.DENIES]
    return min(open_, key=lambda t: (-raw_score(one, t).value, t.id), default=None)


def _is_fact(one: Features) -> bool:
    sure = one.view.statement.stance.value is StanceValue.CERTAIN
    return sure and one.status in _FACT and one.polarity is Polarity.ASSERTS


def _cited(one: Features) -> tuple[str, ...]:
    """The outlets that the statement is from, beside the one that publishes it."""
    names = (
        _key(hop.name)
        for chain in one.view.statement.chains
        for hop in chain.hops[1:]
        if hop.kind is HopKind.OUTLET and hop.name
    )
    return tuple(dict.fromkeys(names))


def _key(name: str) -> str:
    known = outlets.by_name(name)
    return normal(known.name if known is not None else name).removeprefix("the ")
