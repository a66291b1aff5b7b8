"""The names of a reading as keys: what grouping joins on and what finding looks up."""

from __future__ import annotations

from dataclasses import dataclass

from headwater.knowledge import bodies, groups, outlets, states
from headwater.records import Name, NameKind, Reading
from headwater.text.names import normal, person

RARE, KNOWN, COMMON = 4, 2, 0
"""What sharing a name says about sharing a story: a name that is in no table of the knowledge
says most, an armed force of the tables less, a state, an outlet or an alliance nothing, as every
second report of foreign news has one."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A name under the form in which reports share it, as first written; see `RARE`."""

    key: str
    label: str
    kind: str
    weight: int


def mentions(reading: Reading) -> tuple[Mention, ...]:
    """Each name of a reading once, in the order of first use."""
    found: dict[str, Mention] = {}
    for name in reading.names:
        key = key_of(name)
        if key and key not in found:
            found[key] = Mention(key, name.span.quote, name.kind.value, _weight(name))
    return tuple(found.values())


def key_of(name: Name) -> str:
    """The form of a name under which it is shared: of a person the surname."""
    if name.canonical:
        return normal(name.canonical)
    if name.kind is NameKind.PERSON:
        parts = person(name.span.quote)
        return " ".join(parts.surname) or normal(name.span.quote)
    return normal(name.span.quote)


def _weight(name: Name) -> int:
    words = name.canonical or name.span.quote
    if name.kind in (NameKind.STATE, NameKind.OUTLET) or states.by_name(words) is not None:
        return COMMON
    if outlets.by_name(words) is not None or bodies.by_name(words) is not None:
        return COMMON
    return KNOWN if name.kind is NameKind.FORCE or groups.by_name(words) else RARE
