"""In what accounts of one claim differ, as the records have it; nothing is inferred here.

Each side is what one report says of the claim. Two sides differ in a respect where each says
something that the other does not: a report that gives no number does not differ in numbers. Places
and persons differ only where the sides have none in common, since one may tell of more people.
Sources, hedges and denials are the exception: leaving out a source or "may" is a difference.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations, permutations
from operator import eq
from typing import Any, TypeVar

import msgspec

from headwater.publishing import contract as c
from headwater.publishing.hedging import weakening
from headwater.publishing.index import Index
from headwater.publishing.marking import Stretch
from headwater.publishing.pages.parts import Words
from headwater.publishing.words import bare
from headwater.records import NameKind, Polarity


class DifferenceKind(StrEnum):
    """A respect in which accounts differ."""

    DENIAL = "denial"
    """one asserts what another denies"""
    NUMBER = "number"
    TIME = "time"
    """times that have no day in common"""
    NAME = "name"
    """one actor under other names"""
    PLACE = "place"
    """none of the places of the other"""
    PERSON = "person"
    """none of the persons of the other"""
    ATTRIBUTION = "attribution"
    """they have it from others, or through others"""
    HEDGE = "hedge"
    """they commit to it to another degree, or in other words of caution"""


class Difference(msgspec.Struct, frozen=True):
    """A difference, and the words that show it for each side that has some of its own.

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
        _others(index, DifferenceKind.PLACE, NameKind.PLACE, sides),
        _others(index, DifferenceKind.PERSON, NameKind.PERSON, sides),
        _attribution(sides),
        _hedge(sides),
    ]
    return tuple(each for each in found if each is not None)


Uses = Mapping[Hashable, Mapping[Hashable, Words]]
"""By what is compared (a unit, an actor) its values, and the words that show each."""


def _by_key(
    kind: DifferenceKind, sides: Sequence[Uses], alike: Callable[[Any, Any], bool] = eq
) -> list[Difference]:
    """The differences between sides that have the same key, each with a value the other has not."""
    keys = dict.fromkeys(key for side in sides for key in side)
    found = []
    for key in keys:
        held = [side.get(key, {}) for side in sides]
        own = [tuple(side[value] for value in apart) for side, apart in _own(held, alike)]
        if any(own):
            found.append(Difference(kind, tuple(words for words in own if words)))
    return found


def _own(
    held: Sequence[Mapping[Hashable, Words]], alike: Callable[[Any, Any], bool]
) -> Iterator[tuple[Mapping[Hashable, Words], list[Hashable]]]:
    """Each side with those of its values that one is without which has others in their place."""
    kept: list[set[Hashable]] = [set() for _ in held]
    for (m, one), (n, other) in combinations(enumerate(held), 2):
        here = {value for value in one if not any(alike(value, each) for each in other)}
        there = {value for value in other if not any(alike(each, value) for each in one)}
        if here and there:
            kept[m] |= here
            kept[n] |= there
    for side, values in zip(held, kept, strict=True):
        yield side, [value for value in side if value in values]


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


def _others(
    index: Index, kind: DifferenceKind, of: NameKind, sides: Sequence[Side]
) -> Difference | None:
    """Actors of one kind, where two sides name some and none of them is one."""
    held: list[dict[tuple[str, str], Words]] = []
    for side in sides:
        found: dict[tuple[str, str], Words] = {}
        for said in side:
            for actor, name in index.names_of.get(said.statement.report, ()):
                if actor.kind is of and _within((name,), said.content):
                    words = Words(name.report, name.start, name.end, name.quote)
                    found.setdefault((actor.id, bare(name.quote)), words)
        held.append(found)
    if not _apart(held, _may_be_one):
        return None
    return Difference(kind, tuple(tuple(found.values()) for found in held if found))


def _may_be_one(one: tuple[str, str], other: tuple[str, str]) -> bool:
    """Whether two uses of names are of one actor, or the one has all the words of the other."""
    a, b = set(one[1].split()), set(other[1].split())
    return one[0] == other[0] or a <= b or b <= a


def _denial(sides: Sequence[Side]) -> Difference | None:
    values = [{said.polarity for said in side} for side in sides]
    ends = {Polarity.ASSERTS, Polarity.DENIES}
    found = any(ends <= one | other and one != other for one, other in combinations(values, 2))
    return Difference(DifferenceKind.DENIAL, ()) if found else None


def _attribution(sides: Sequence[Side]) -> Difference | None:
    """Whether one side has it in a way that another has not: of more sources, or of others."""
    chains = [
        [chain[1:] for said in side for chain in said.statement.chains] for side in sides if side
    ]
    apart = any(
        not any(_alike(a, b) for b in other) for one, other in permutations(chains, 2) for a in one
    )
    return Difference(DifferenceKind.ATTRIBUTION, ()) if apart else None


def _alike(one: Sequence[c.Hop], other: Sequence[c.Hop]) -> bool:
    """Whether two chains, without the reports' outlets, have the same hops in their order."""
    return len(one) == len(other) and all(
        (a.actor is not None and a.actor == b.actor)
        or (a.kind, bare(a.name or "")) == (b.kind, bare(b.name or ""))
        for a, b in zip(one, other, strict=True)
    )


def _hedge(sides: Sequence[Side]) -> Difference | None:
    held = [[(said, *weakening(said.statement, said.content)) for said in side] for side in sides]
    held = [side for side in held if side]
    commits = [{told for _, told, _ in side} for side in held]
    words = [
        {bare(span.quote): _words(said, span) for said, _, weak in side for span in weak}
        for side in held
    ]
    if all(set(each) == set(words[0]) for each in words) and not _apart(commits):
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
