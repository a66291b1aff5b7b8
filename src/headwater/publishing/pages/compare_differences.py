"""In what accounts of one claim differ, as the records have it; nothing is inferred here.

Each side is what one report says of the claim. Two sides differ in a respect where both say
something and have nothing in common: a report that gives no number does not differ in numbers.
Hedges and denials are the exception, since leaving out "may" is a difference.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations
from operator import eq
from typing import Any, TypeVar

import msgspec

from headwater.publishing import contract as c
from headwater.publishing.index import Index
from headwater.publishing.marking import Stretch
from headwater.publishing.pages.parts import Words
from headwater.publishing.words import bare
from headwater.records import Polarity


class DifferenceKind(StrEnum):
    """A respect in which accounts differ."""

    DENIAL = "denial"
    """one asserts what another denies"""
    NUMBER = "number"
    TIME = "time"
    """times that have no day in common"""
    NAME = "name"
    """one actor under other names"""
    ATTRIBUTION = "attribution"
    """they have it from others, or through others"""
    HEDGE = "hedge"
    """they commit to it to another degree, or in other words of caution"""


class Difference(msgspec.Struct, frozen=True):
    """A difference, and the words that show it for each side that has some.

    Of caution every side that says something stands, also without a word of it. Denials and
    chains have no words: they stand beside the statements.
    """

    kind: DifferenceKind
    sides: tuple[tuple[Words, ...], ...]


@dataclass(frozen=True, slots=True)
class Said:
    """A statement and its words of the claim that is compared."""

    statement: c.Statement
    polarity: Polarity
    content: tuple[c.Span, ...]


Side = Sequence[Said]
T = TypeVar("T", bound=Stretch)


def differences(index: Index, sides: Sequence[Side]) -> tuple[Difference, ...]:
    """In what the sides of one claim differ, each respect once; a side may be empty."""
    found = [
        _denial(sides),
        *_by_key(DifferenceKind.NUMBER, [_amounts(side) for side in sides]),
        *_by_key(DifferenceKind.TIME, [_times(side) for side in sides], _overlap),
        *_by_key(DifferenceKind.NAME, [_names(index, side) for side in sides]),
        _attribution(sides),
        _hedge(sides),
    ]
    return tuple(each for each in found if each is not None)


Uses = Mapping[Hashable, Mapping[Hashable, Words]]
"""By what is compared (a unit, an actor) its values, and the words that show each."""


def _by_key(
    kind: DifferenceKind, sides: Sequence[Uses], alike: Callable[[Any, Any], bool] = eq
) -> list[Difference]:
    """The differences between sides that have the same key and no values that are alike."""
    keys = dict.fromkeys(key for side in sides for key in side)
    return [
        Difference(kind, tuple(tuple(side[key].values()) for side in sides if key in side))
        for key in keys
        if _apart([side.get(key, {}) for side in sides], alike)
    ]


def _apart(sides: Sequence[Iterable[Any]], alike: Callable[[Any, Any], bool] = eq) -> bool:
    """Whether two sides both have values, and none of the one is like one of the other."""
    held = [values for side in sides if (values := list(side))]
    return any(
        not any(alike(a, b) for a in one for b in other) for one, other in combinations(held, 2)
    )


def _overlap(one: tuple[str | None, str | None], other: tuple[str | None, str | None]) -> bool:
    """Whether two intervals have a day in common; an open end reaches any day."""
    return all(
        start is None or end is None or start[:10] <= end[:10]
        for start, end in ((one[0], other[1]), (other[0], one[1]))
    )


def _amounts(side: Side) -> Uses:
    found: dict[Hashable, dict[Hashable, Words]] = {}
    for said in side:
        for each in _within(said.statement.quantities, said.content):
            value = (each.low, each.high)
            if value != (None, None):
                found.setdefault(each.unit, {})[value] = _words(said, each)
    return found


def _times(side: Side) -> Uses:
    """Times with a date; those without one cannot be compared."""
    found: dict[Hashable, dict[Hashable, Words]] = {}
    for said in side:
        for each in _within(said.statement.times, said.content):
            if each.earliest or each.latest:
                value = (each.earliest, each.latest)
                found.setdefault("time", {})[value] = _words(said, each)
    return found


def _names(index: Index, side: Side) -> Uses:
    found: dict[Hashable, dict[Hashable, Words]] = {}
    for said in side:
        for actor, name in index.names_of.get(said.statement.report, ()):
            if _within((name,), said.content):
                words = Words(name.report, name.start, name.end, name.quote)
                found.setdefault(actor.id, {}).setdefault(bare(name.quote), words)
    return found


def _denial(sides: Sequence[Side]) -> Difference | None:
    values = [{said.polarity for said in side} for side in sides]
    ends = {Polarity.ASSERTS, Polarity.DENIES}
    found = any(ends <= one | other and one != other for one, other in combinations(values, 2))
    return Difference(DifferenceKind.DENIAL, ()) if found else None


def _attribution(sides: Sequence[Side]) -> Difference | None:
    chains = [[chain[1:] for said in side for chain in said.statement.chains] for side in sides]
    return Difference(DifferenceKind.ATTRIBUTION, ()) if _apart(chains, _alike) else None


def _alike(one: Sequence[c.Hop], other: Sequence[c.Hop]) -> bool:
    """Whether two chains, without the reports' outlets, have the same hops in their order."""
    return len(one) == len(other) and all(
        (a.actor is not None and a.actor == b.actor)
        or (a.kind, bare(a.name or "")) == (b.kind, bare(b.name or ""))
        for a, b in zip(one, other, strict=True)
    )


def _hedge(sides: Sequence[Side]) -> Difference | None:
    held = [side for side in sides if side]
    stances = [{said.statement.stance.value for said in side} for side in held]
    words = [
        {bare(h.quote): _words(said, h) for said in side for h in said.statement.stance.hedges}
        for side in held
    ]
    if all(set(each) == set(words[0]) for each in words) and not _apart(stances):
        return None
    shown = words if any(words) else []
    return Difference(DifferenceKind.HEDGE, tuple(tuple(each.values()) for each in shown))


def _within(several: Iterable[T], content: Sequence[c.Span]) -> list[T]:
    """Those that stand in the words of the claim."""
    return [
        each
        for each in several
        if any(span.start <= each.start and each.end <= span.end for span in content)
    ]


def _words(said: Said, span: c.Span | c.Quantity | c.Time) -> Words:
    return Words(said.statement.report, span.start, span.end, span.quote)
