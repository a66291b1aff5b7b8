"""What a reading shares with others of its story: its names, and the words of its title."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from headwater.knowledge import bodies, groups, outlets, states
from headwater.records import BlockKind, HopKind, Name, NameKind, Reading
from headwater.text.names import normal, person
from headwater.text.stems import STOP_WORDS, stem

RARE, KNOWN, COMMON = 4, 2, 1
"""What sharing a key says about sharing a story: a name that is in no table of the knowledge
says most, an armed force of the tables less, a state, an outlet, an alliance or a word of the
title little, as many reports have one. Incidents corpus, 1,215 reports, with the thresholds of
`stories.STEPS`: B³ F .79; without the words of titles .77 (2026-11-20). Names in the title or first
paragraph worth 1 to 3 more, with the threshold 0 to 2 higher, gain on slices of up to 100 reports
(24: .93 to .94) and lose on all (1,065 of 600 to 8,000 characters: .83 to .82; 2026-11-21)."""

WORD = "word"
"""The kind of a mention that is no name but a word of a title; its key begins with "#"."""

_WORD = re.compile(r"[^\W\d_]{3,}")


@dataclass(frozen=True, slots=True)
class Mention:
    """A key that reports share, as first written; see `RARE` for `weight`, 0 to 4.

    `kind` is that of the name, or `WORD`.
    """

    key: str
    label: str
    kind: str
    weight: int


def mentions(reading: Reading, title_given: str | None = None) -> tuple[Mention, ...]:
    """Each key of a reading once: names in the order of first use, then words of the title.

    A title that a person states stands in place of the one in the text. An outlet says nothing of
    the matter, whether the tables know it or the chains show it.
    """
    told_by = {
        normal(hop.name)
        for statement in reading.statements
        for chain in statement.chains
        for hop in chain.hops
        if hop.name and hop.kind is HopKind.OUTLET
    }
    found: dict[str, Mention] = {}
    for name in reading.names:
        key = key_of(name)
        if key and key not in found:
            weight = 0 if normal(name.span.quote) in told_by else _weight(name)
            found[key] = Mention(key, name.span.quote, name.kind.value, weight)
    in_names = {stem(word) for key in found for word in key.split()}
    for word in _words(_titles(reading) if title_given is None else (title_given,)):
        key = f"#{stem(word)}"
        if key not in found and key[1:] not in in_names:
            found[key] = Mention(key, word, WORD, COMMON)
    return tuple(found.values())


def _titles(reading: Reading) -> Iterator[str]:
    for statement in reading.statements:
        if statement.block is BlockKind.TITLE:
            for span in statement.content:
                yield span.quote


def _words(titles: Iterable[str]) -> Iterator[str]:
    for title in titles:
        for word in _WORD.findall(title.lower()):
            if word not in STOP_WORDS:
                yield word


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
