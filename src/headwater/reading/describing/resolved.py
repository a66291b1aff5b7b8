"""Sources before and after they are taken back to whom they mean."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from headwater.reading.describing.described import Described
from headwater.reading.describing.persons import Person
from headwater.records import HopKind, Span


@dataclass(frozen=True, slots=True)
class Sourced:
    """A source as it stands in an attribution, with its content (no antecedent stands there)."""

    described: Described
    outer: int | None = None
    content: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Resolved:
    """Whom a source's words mean. `antecedent` is where it is spelled out, `earlier` the place in
    the list of sources of the one that it takes up; None for a name found outside of them. `also`
    are the others where the words mean several who were named apart ("both")."""

    described: Described
    antecedent: Span | None = None
    earlier: int | None = None
    also: tuple[Resolved, ...] = ()


def as_person(one: Described, person: Person) -> Resolved:
    """The description `one` as that person, under the fullest form of the name."""
    found = replace(
        one,
        kind=HopKind.PERSON,
        name=person.name,
        head=person.parts[-1],
        count=1,
        plural=False,
        named=True,
        pronoun=None,
        gender=one.gender or person.gender,
        words=one.words | frozenset(person.words),
    )
    spelled_out = one.span.covers(person.first) or one.name == person.name
    return Resolved(found, None if spelled_out else person.first)


def as_writer(one: Described) -> Described:
    """The description of who writes of himself: the outlet."""
    return replace(one, kind=HopKind.OUTLET, name=None, own=True, reporter=True, pronoun=None)


_DEEPEST = 6
"""So many tell one of another at most."""


def tellers(sources: Sequence[Sourced], place: int) -> Iterator[int]:
    """Who tells of the source at `place`, who tells of him, and so on, from the inside out."""
    outer = sources[place].outer
    for _ in range(_DEEPEST):
        if outer is None:
            return
        yield outer
        outer = sources[outer].outer


def name_of_teller(sources: Sequence[Sourced], memory: Sequence[Resolved], place: int) -> str:
    """The name of who tells of the source at `place`; empty without one spoken of before."""
    outer = sources[place].outer
    if outer is None or outer >= min(place, len(memory)):
        return ""
    return memory[outer].described.name or ""


def root(memory: Sequence[Resolved], place: int) -> int:
    """The first source of a row of sources that take each other up."""
    while True:
        earlier = memory[place].earlier
        if earlier is None or earlier >= place:
            return place
        place = earlier
