"""Whom the words for a document mean: its maker, where the words or the text before name one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

from headwater.reading import nouns
from headwater.reading.authored import PARTS, WRITTEN, author_span
from headwater.reading.describe import describe
from headwater.reading.described import Described
from headwater.reading.makers import is_taken_up, made_before, spoke_before
from headwater.reading.mentions import Mentions
from headwater.reading.parsing import parse_phrase
from headwater.reading.possessors import pronoun_at
from headwater.reading.resolved import Resolved, Sourced
from headwater.reading.spoken_of import SpokenOf
from headwater.records import HopKind


class Asked(Protocol):
    """Whom the words of a maker mean, asked of the resolver."""

    def meant(self, place: int, one: Described) -> Resolved:
        """Whom any words mean, a pronoun among them."""
        ...

    def by_name(self, one: Described) -> Resolved | None:
        """Whom a name means."""
        ...


class Authorship:
    """Finds the makers of documents; `memory` is whom the sources mean as far as known."""

    def __init__(
        self,
        text: str,
        told: tuple[Sequence[Sourced], Sequence[Resolved]],
        room: tuple[Mentions, SpokenOf],
        asked: Asked,
    ) -> None:
        self._text = text
        self._sources, self._memory = told
        self._mentions, self._spoken = room
        self._asked = asked

    def named(self, place: int, one: Described) -> Resolved:
        """Whom the words for the author of a document mean: "a statement by the company"."""
        phrase = parse_phrase(self._text, one.span.start, one.span.end)
        who = author_span(phrase)
        if who is None:
            return Resolved(one)
        by = describe(self._text, who)
        if by.document is not None or by.pronoun is not None:
            return Resolved(one)
        if by.kind is HopKind.PERSON and one.kind is HopKind.ORGANIZATION:
            by = replace(by, kind=one.kind, count=None)
        meant = self._asked.meant(place, by)
        return replace(meant, described=replace(meant.described, document=one.document))

    def before(self, place: int, one: Described) -> Resolved | None:
        """Who made the document that the source at `place` takes up ("the letter"); else None."""
        if not is_taken_up(one):
            return None
        found = made_before(self._text, self._spoken, one)
        if found is not None:
            maker, span = found
            meant = self._asked.by_name(maker) if maker.named else None
            return Resolved((meant or Resolved(maker)).described, span)
        told = [
            (
                back,
                self._memory[back].described,
                self._mentions.sentence(source.described.span.start),
            )
            for back in range(place - 1, -1, -1)
            if (source := self._sources[back]).outer is None
        ]
        here = self._mentions.sentence(one.span.start)
        back = spoke_before(here, one, ((meant, at) for _, meant, at in told))
        if not back:
            return None
        number = told[back - 1][0]
        again = self._memory[number]
        return Resolved(again.described, again.antecedent or self._sources[number].described.span)

    def owned(self, place: int, one: Described) -> Resolved | None:
        """ "His letter", "its report": who wrote it."""
        first = one.span.quote.split(maxsplit=1)[0]
        if one.kind is not HopKind.DOCUMENT or first.lower() not in _OWNERS:
            return None
        if nouns.singular(one.head) not in WRITTEN | PARTS:
            return None
        meant = self._asked.meant(place, pronoun_at(self._text, one.span.start, first))
        return meant if meant.described.pronoun is None else None


_OWNERS = frozenset({"his", "her", "its", "their"})
