"""Hops of a chain in the making, each with how the hop before has it from there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from headwater.reading.describing.described import Described
from headwater.reading.describing.resolved import Resolved
from headwater.reading.describing.shown_kinds import kind_of_hop
from headwater.records import Hop, HopBasis, HopKind, Relation


@dataclass(frozen=True, slots=True)
class Link:
    """A hop in the making: `had` is how the hop before it has it from this one."""

    hop: Hop
    had: Relation


def hop_of(one: Described, meant: Resolved, publisher: str | None) -> Hop:
    """The hop of a source that means somebody; `publisher` is whom "this newspaper" names."""
    found = meant.described
    if meant.antecedent is None and found.span.quote.lower() in _RELATIVE:
        return unstated().hop
    bodily = found.kind is HopKind.STATE_BODY and one.kind is HopKind.PERSON
    return Hop(
        name=publisher if found.own else found.name,
        kind=kind_of_hop(found),
        count=one.count if one.count is not None and not bodily else found.count,
        basis=HopBasis.STATED if meant.antecedent is None else HopBasis.RESOLVED,
        span=one.span,
        antecedent=meant.antecedent,
    )


_RELATIVE = frozenset(("who", "whom", "which", "that"))
"""Pronouns that are nobody's name where nobody before them is meant for sure."""


def same_way(row: Sequence[Link], other: Sequence[Link]) -> bool:
    """Whether two rows are one: hops of the same names, each named ("The driver ... he")."""
    if tuple(row) == tuple(other):
        return True
    a, b = [link.hop for link in row], [link.hop for link in other]
    named = all(hop.name is not None and hop.count in {None, 1} for hop in (*a, *b))
    return named and [(h.name, h.kind) for h in a] == [(h.name, h.kind) for h in b]


def unstated() -> Link:
    """A hop for somebody whom the words do not name."""
    return Link(Hop(None, HopKind.UNSTATED), Relation.CITED)


def as_resolved(row: Sequence[Link]) -> tuple[Link, ...]:
    """Hops taken over from another sentence: inferred from there, named there."""
    return tuple(
        replace(
            link,
            hop=replace(
                link.hop,
                basis=HopBasis.RESOLVED,
                span=None,
                antecedent=link.hop.antecedent or link.hop.span,
            ),
        )
        for link in row
        if link.hop.kind is not HopKind.UNSTATED
    )


def as_carried(row: Sequence[Link]) -> tuple[Link, ...]:
    """Hops that no words of the source's own sentence state: inferred, and shown as such."""
    return tuple(
        replace(link, hop=replace(link.hop, basis=HopBasis.CARRIED)) for link in as_resolved(row)
    )


def to_outlet(rows: Sequence[Sequence[Link]]) -> tuple[Link, ...]:
    """The first row that has an outlet, up to its last one and taken over; empty without one."""
    for row in rows:
        outlets = [i for i, link in enumerate(row) if link.hop.kind is HopKind.OUTLET]
        if outlets:
            return as_resolved(row[: outlets[-1] + 1])
    return ()
