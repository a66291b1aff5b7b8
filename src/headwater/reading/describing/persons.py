"""One person under all the forms of a name in a report, and who of a family is meant by it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import takewhile

from headwater.knowledge.kin import KIN
from headwater.reading.describing.described import Described
from headwater.reading.words import nouns
from headwater.reading.words.given import is_given
from headwater.records import Span
from headwater.text.royals import ROYAL

_SPACES = re.compile(r"[\s\u00a0]+")
_ARTICLE = re.compile(r"\A(?:al|el|ad|an|ar|as|at|az|ash|esh|es)-(?=\w{3})")
"""The article of Arabic that a surname has or goes without: "Ali al-Saleh", "Saleh"."""
POSTS = (nouns.POSTS | nouns.TITLES) - {"rival", "creditor"}
"""Nouns beside a name that show a person."""
AGED = "aged"
"""What is said of somebody behind whose name an age stands: "Bernt Osk, 52,"."""
_LATELY = 600
"""How many characters back, a few paragraphs, another of the surname is still in mind."""
_TWO = 2


@dataclass(slots=True)
class Person:
    """One person under all forms of the name in a report; filled while the report is indexed.

    `name` is the fullest form, `words` all that is said of the person (titles, posts, country),
    `first` the place of the fullest form, `places` where the person is mentioned, in text order.
    """

    name: str
    first: Span
    words: set[str] = field(default_factory=set)
    countries: list[str] = field(default_factory=list)
    gender: str | None = None
    places: list[Span] = field(default_factory=list)

    @property
    def shown(self) -> bool:
        """Whether the words show that this is a person: a title or trade, an age, a given name."""
        titled = AGED in self.words or any(nouns.singular(word) in POSTS for word in self.words)
        return titled or self.gender is not None or is_given(self.parts[0])

    @property
    def parts(self) -> tuple[str, ...]:
        """The words of the name in lower case."""
        return name_parts(self.name)

    @property
    def titles(self) -> set[str]:
        """All that is said of the person, short titles spelled out ("Sen.": "senator")."""
        return {nouns.FULL_TITLES.get(word.rstrip("."), word) for word in self.words}

    def is_named_in(self, span: Span) -> bool:
        """Whether the person is mentioned inside `span`."""
        at = count_before(self.places, span.start)
        return at < len(self.places) and span.covers(self.places[at])


_MARKS = ".,'\"\u2018\u201c\u201d"
_INITIALS = re.compile(r"\w(?:\.\w){1,3}")


@lru_cache(maxsize=1024)
def name_parts(name: str) -> tuple[str, ...]:
    """The words of a person's name, lower case, without initials' stops, Arabic articles and
    endings like Jr."""
    words = [word.strip(_MARKS).lower() for word in _SPACES.split(name.replace("\u2019", "'"))]
    words = [word.replace(".", "") if _INITIALS.fullmatch(word) else word for word in words]
    kept = [_ARTICLE.sub("", word.removesuffix("'s"), count=1) for word in words if word]
    return tuple(word for word in kept if word not in _MARKED)


_MARKED = nouns.words("jr sr ii iii iv vii viii ix xii xiii xiv xv xvi")
"""Marks of generations and numbers of kings and popes, but for those that are names ("Xi")."""


def same_name(a: Sequence[str], b: Sequence[str]) -> bool:
    """Whether two names can be one person's: same last word, and first words that agree.

    A single word agrees with any first name; an initial with a name that it begins.
    """
    if a[-1] != b[-1]:
        return False
    if len(a) == 1 or len(b) == 1:
        return True
    short, long = (a, b) if len(a) <= len(b) else (b, a)
    if tuple(long[-len(short) :]) == tuple(short):
        return True
    first, other = a[0], b[0]
    return first == other or (min(len(first), len(other)) == 1 and first[0] == other[0])


def surnames(parts: Sequence[str]) -> tuple[str, ...]:
    """The words of a name by which alone its bearer goes: the last one, and of three or more the
    one before, where that is no given name ("Ruiz", of Juan Ruiz Osk)."""
    if len(parts) <= _TWO or len(parts[-2]) <= _TWO or is_given(parts[-2]):
        return (parts[-1],)
    return (parts[-1], parts[-2])


def of_gender(fits: Sequence[Person], gender: str | None) -> list[Person]:
    """Those of several whom a title's gender does not rule out."""
    return [each for each in fits if gender is None or each.gender in {None, gender}]


def bearer_of(fits: Sequence[Person], place: int) -> Person | None:
    """Who of several of one surname is meant by it alone at `place`: who alone has been named so
    far, or went by it before the others were, none of whom was named lately; else None."""
    if len(fits) == 1:
        return fits[0]
    known = sorted((p for p in fits if p.places[0].start < place), key=lambda p: p.places[0])
    if len(known) < _TWO:
        return known[0] if known else None
    main, *others = known
    first = others[0].places[0].start
    went_by = any(" " not in at.quote for at in takewhile(lambda at: at.start < first, main.places))
    last = max(each.places[count_before(each.places, place) - 1].start for each in others)
    return main if went_by and place - last > _LATELY else None


def named_in_full(text: str, fits: Sequence[Person], place: int) -> Person | None:
    """Who of several of one surname is meant by it alone at `place`: who was named in full last,
    as the foremost of a sentence, alone in his paragraph and before anybody went by the surname
    there; else None."""
    full = [
        (at.start, at.end, each)
        for each in fits
        for at in each.places
        if " " in at.quote and place - _IN_MIND < at.start < place
    ]
    if not full:
        return None
    start, end, last = max(full, key=lambda each: each[0])
    begin = text.rfind("\n", 0, start) + 1
    here = [one for one in full if one[0] >= begin]
    first = min(start for start, _, _ in here)
    others = any(each is not last for _, _, each in here)
    alone = re.search(rf"\b{re.escape(last.parts[-1])}\b", text[begin:first], re.IGNORECASE)
    foremost = _IN_FRONT.search(text, max(begin - 1, start - _SHORT, 0), start) is not None
    listed = text.startswith(" and ", end)
    return None if others or alone is not None or listed or not foremost else last


_IN_MIND = 1500
"""How many characters back somebody named in full is still in mind."""
_SHORT = 60
_IN_FRONT = re.compile(
    r"(?:(?<=\n)|\A|[.!?:\"\u201d\u2019][ ]|\b(?:say|says|said|tells|told|adds|added|that)[ ])"
    r"(?:[A-Z][\w.-]*[ ]){0,4}\Z"
)
"""Before whom a sentence or what is told begins, or who is told to speak."""


def is_kin(one: Described, fits: Sequence[Person]) -> bool:
    """Whether a full name is told to be that of a relative who has part of another's: "His father,
    Samir Osk", beside John Samir Osk."""
    parts = name_parts(one.name or "")
    if len(parts) == 1 or not one.words & KIN:
        return False
    return any(len(p.parts) > 1 and p.parts[0] != parts[0] for p in fits)


def is_royal(one: Described) -> bool:
    """Whether a name is a king's: a title and the given name behind it, and no surname."""
    parts = name_parts(one.name or "")
    return len(parts) == _TWO and parts[0] in ROYAL


def may_be_royal(person: Person) -> bool:
    """Whether somebody is told to be a king or of a king's house."""
    return not person.words.isdisjoint(ROYAL)


def are_of_surname(one: Described, fits: Sequence[Person]) -> bool:
    """Whether all of several bear a name as their surname, and none as a king's or family's name
    in front: "Kim", of two named Kim."""
    last = name_parts(one.name or "")[-1]
    return all(p.parts[-1] == last and p.parts[0] not in ROYAL for p in fits)


def count_before(places: Sequence[Span], start: int) -> int:
    """How many of `places`, in text order, begin before `start`."""
    return bisect_left(places, start, key=lambda place: place.start)
