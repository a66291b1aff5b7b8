"""Whom a name means that is a person's or a land's: the fullest form of it in a report."""

from __future__ import annotations

from dataclasses import replace

from headwater.reading.describing.described import Described
from headwater.reading.describing.persons import are_of_surname
from headwater.reading.describing.resolved import Resolved, as_person
from headwater.reading.resolving.mentions import Mentions
from headwater.reading.resolving.people import People
from headwater.reading.words.known import is_land
from headwater.records import HopKind


class Names:
    """Finds it for the sources of one report."""

    def __init__(self, text: str, people: People, mentions: Mentions) -> None:
        self._text = text
        self._people, self._mentions = people, mentions

    def meant(self, one: Described) -> Resolved | None:
        """A person's or a country's name."""
        bodily = one.kind is HopKind.ORGANIZATION
        if (one.named or bodily) and (person := self._by_name(one)) is not None:
            return person
        words = one.span.quote
        bare = self._people.meant(one) if words.isalpha() and words[0].isupper() else None
        if bare is not None and self._mentions.is_person(bare):
            return as_person(one, bare)
        alone = one.kind is HopKind.PERSON and one.named and words == one.name
        if alone and is_land(self._text, words):
            return Resolved(replace(one, kind=HopKind.STATE_BODY, count=None))
        return None

    def _by_name(self, one: Described) -> Resolved | None:
        """The fullest form of a person's name: "Kurilla" → "Erik Kurilla"."""
        single = one.kind is HopKind.ORGANIZATION and " " not in (one.name or "")
        if one.name is None or not (single or one.kind is HopKind.PERSON):
            return None
        several = self._people.find_all(one.name)
        if " " not in one.name:
            # "Airbus" is not "Airbus A400M": only who is shown to be a person lends the name
            several = tuple(p for p in several if self._mentions.is_person(p))
        bearer = self._people.meant(one) if len(several) > 1 else None
        if bearer is not None:
            return as_person(one, bearer)
        if len(several) > 1 and are_of_surname(one, several):
            # of a family only one speaks: the one whose full name is a source somewhere
            several = tuple(p for p in several if self._mentions.speaks(p)) or several
        if len(several) > 1:
            return Resolved(replace(one, kind=HopKind.PERSON, count=1))
        return as_person(one, several[0]) if several else None
