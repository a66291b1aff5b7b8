"""Whom a name means that is a person's or a land's: the fullest form of it in a report."""

from __future__ import annotations

import re
from dataclasses import replace

from headwater.reading.describing.described import Described
from headwater.reading.describing.persons import are_of_surname
from headwater.reading.describing.resolved import Resolved, as_person
from headwater.reading.resolving.contradicted import is_told_dead
from headwater.reading.resolving.mentions import Mentions
from headwater.reading.resolving.people import People
from headwater.reading.words.known import is_land
from headwater.records import HopKind

_SAYS = re.compile(r"\s(?:said|says|told|added|adds)\b")
_SAID = re.compile(r"[\u201d\"]\s(?:said|says|added|adds)\s\Z")
_SHORT = 12
_LATELY = 300
"""How many characters back a relative of the dead is told of who speaks by the surname."""
_RELATIVE = re.compile(
    r"\b(?:[Hh]is|[Hh]er|[A-Z][\w-]+['\u2019]s?)\s(?:[a-z]+\s)?"
    r"(?:father|mother|brother|sister|husband|wife|widow|son|daughter|uncle|aunt|cousin"
    r"|grandfather|grandmother)\b"
)


class Names:
    """Finds it for the sources of one report."""

    def __init__(self, text: str, people: People, mentions: Mentions) -> None:
        self._text = text
        self._people, self._mentions = people, mentions

    def meant(self, one: Described) -> Resolved | None:
        """A person's or a country's name."""
        bodily = one.kind is HopKind.ORGANIZATION
        if (one.named or bodily) and (person := self._by_name(one)) is not None:
            return Resolved(one) if self._is_survivor(one, person) else person
        words = one.span.quote
        bare = self._people.meant(one) if words.isalpha() and words[0].isupper() else None
        if bare is not None and self._mentions.is_person(bare):
            return as_person(one, bare)
        alone = one.kind is HopKind.PERSON and one.named and words == one.name
        if alone and is_land(self._text, words):
            return Resolved(replace(one, kind=HopKind.STATE_BODY, count=None))
        return None

    def _is_survivor(self, one: Described, found: Resolved) -> bool:
        """Whether a bare surname that is quoted is some relative's, of whom the text has just told,
        and not the dead one's: "His father wept. "Thank you," Osk said"."""
        start, end = one.span.start, one.span.end
        if " " in one.span.quote or found.described.name == one.name:
            return False
        if (
            _SAYS.match(self._text, end) is None
            and _SAID.search(self._text, max(0, start - _SHORT), start) is None
        ):
            return False
        if _RELATIVE.search(self._text, max(0, start - _LATELY), start) is None:
            return False
        person = self._people.find(found.described.name or "")
        return person is not None and is_told_dead(self._text, person)

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
