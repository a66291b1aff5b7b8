"""The persons that a report names: one entry for all the forms of one name."""

from __future__ import annotations

import re
from bisect import bisect_right, insort
from collections.abc import Iterable, Sequence

from headwater.knowledge import grammar
from headwater.reading.describing.capitals import is_title
from headwater.reading.describing.described import Described
from headwater.reading.describing.guesses import Guesses
from headwater.reading.describing.persons import (
    POSTS,
    Person,
    bearer_of,
    is_kin,
    is_royal,
    may_be_royal,
    name_parts,
    named_in_full,
    of_gender,
    same_name,
    surnames,
)
from headwater.reading.names.shapes import is_headline
from headwater.reading.resolving.named_persons import DATES, FULL, NAME, person_at
from headwater.reading.resolving.posts_beside import REACH
from headwater.reading.words import nouns
from headwater.reading.words.epithet_words import CALLED, CALLED_AFTER_HYPHEN
from headwater.reading.words.given import gender_in, is_given
from headwater.reading.words.known import entity
from headwater.reading.words.name_words import COMMON
from headwater.records import SPEAKING, Block, HopKind, Report, cut
from headwater.text.royals import ROYAL

_TWO = 2
_FAR_MORE = 4
"""So many times as often as of all others of his surname a report speaks of somebody."""
_MAX_NAMES = 400
"""So many persons no article names; a longer text is a list, and is not indexed further."""


class People:
    """Looks persons up by any form of their name."""

    def __init__(self, persons: Sequence[Person], text: str = "") -> None:
        self.persons = tuple(persons)
        self._text = text
        self._by_last: dict[str, list[Person]] = {}
        self._by_first: dict[str, list[Person]] = {}
        self._by_other: dict[str, list[Person]] = {}
        self._found: dict[str, tuple[Person, ...]] = {}
        for person in persons:
            parts = person.parts
            self._by_last.setdefault(parts[-1], []).append(person)
            for other in surnames(parts)[1:]:
                self._by_other.setdefault(other, []).append(person)
            if len(parts) > 1:
                self._by_first.setdefault(parts[0], []).append(person)

    def find(self, name: str) -> Person | None:
        """The one person of this name or a part of it; None where none or several fit."""
        fits = self.find_all(name)
        return fits[0] if len(fits) == 1 else None

    def named(self, one: Described) -> Person | None:
        """The one person of the name that a description has; None for what is not named."""
        return self.find(one.name) if one.named and one.name else None

    def find_all(self, name: str) -> tuple[Person, ...]:
        """All persons of this name or a part of it, in text order."""
        # kept: whom each pronoun may mean is asked of the same few names
        if name not in self._found:
            self._found[name] = self._fitting(name_parts(name))
        return self._found[name]

    def _fitting(self, parts: tuple[str, ...]) -> tuple[Person, ...]:
        if not parts:
            return ()
        if len(parts) == 1:
            room = (self._by_last, self._by_other, self._by_first)
            return next((tuple(by[parts[0]]) for by in room if parts[0] in by), ())
        fits = [p for p in self._by_last.get(parts[-1], []) if same_name(parts, p.parts)]
        if not fits and parts[0] in ROYAL:
            fits = [p for p in self._by_first.get(parts[-1], []) if may_be_royal(p)]
        return tuple(p for p in fits if p.parts == parts) or tuple(fits)

    def meant(self, one: Described) -> Person | None:
        """Whom a name means where it stands: of several who bear it the one whom a title's gender
        leaves, who goes by the surname alone or was named in full last; None where none or several
        fit."""
        fits = self.find_all(one.name or "")
        if len(fits) < _TWO or " " in (one.name or ""):
            return fits[0] if len(fits) == 1 else None
        fits = tuple(of_gender(fits, one.gender))
        place = one.span.start
        titled = [p for p in fits if any(at == one.span and " " in at.quote for at in p.places)]
        if len(titled) == 1:
            return titled[0]
        return bearer_of(fits, place) or named_in_full(self._text, fits, place)

    def taken_up(self, one: Described, gender: str | None) -> Person | None:
        """Whom a name means that a pronoun of a gender takes up: of several of a surname also the
        one of whom a report speaks far more than of the others, or the only one of that gender."""
        if (found := self.meant(one)) is not None or gender is None:
            return found
        fits = sorted(self.find_all(one.name or ""), key=lambda p: len(p.places), reverse=True)
        others = sum(len(each.places) for each in fits[1:])
        if fits and len(fits[0].places) >= _FAR_MORE * others:
            return fits[0]
        fits = of_gender(fits, gender)
        return fits[0] if len(fits) == 1 else None


def index_people(
    report: Report, sources: Iterable[Described], guesses: Guesses | None = None
) -> People:
    """The persons named in the speaking blocks of `report`; `sources` are known beforehand."""
    guesses = guesses or Guesses(report)
    found = [one for one in sources if one.kind is HopKind.PERSON and one.named]
    # a single name without a title shows nothing of itself
    found = [one for one in found if len(name_parts(one.name or "")) > 1 or _is_told_of(one)]
    held = {one.span.start for one in found}
    blocks = [(b, _is_headline(report.text, b)) for b in report.blocks if b.kind in SPEAKING]
    for block, headline in blocks:
        for match in NAME.finditer(report.text, block.start, block.end):
            one = person_at(report.text, match, guesses)
            if one is None or one.span.start in held or (headline and not _is_plain(one)):
                continue
            found.append(one)
        if len(found) > _MAX_NAMES:
            break
    found = _without_first_words(report.text, _without_epithets(found))
    found.sort(key=lambda one: (one.span.start, one.span.end))
    persons = _clusters(found)
    _add_surnames(report.text, blocks, persons)
    return People(persons, report.text)


def _without_epithets(found: Sequence[Described]) -> list[Described]:
    """Without what only calls somebody something: "Crooked Ada", "Fascist Osk", beside Ada Osk.

    Only words that are listed do: "Rand Paul" beside Paul Osk, "Hunter Osk" beside Ada Osk are
    persons of their own.
    """
    full = [name_parts(one.name or "") for one in found]
    usual = [parts for parts in full if len(parts) > 1 and is_given(parts[0])]
    borne = {part for parts in usual for part in (parts[0], parts[-1])}
    return [
        one
        for one, parts in zip(found, full, strict=True)
        if len(parts) != FULL or parts[1] not in borne or not _is_epithet(parts[0])
    ]


def _without_first_words(text: str, found: Sequence[Described]) -> list[Described]:
    """Without a surname and the word before it with which a title begins, "Understated Osk wins",
    where somebody has that surname behind a given name and nobody goes by the two again."""
    full = [name_parts(one.name or "") for one in found]
    borne = {parts[-1] for parts in full if len(parts) > 1 and is_given(parts[0])}
    return [
        one
        for one, parts in zip(found, full, strict=True)
        if one.span.start
        or len(parts) != FULL
        or one.span.quote != one.name
        or parts[-1] not in borne
        or is_given(parts[0])
        or not (parts[0] in COMMON or _PLAIN_WORD.fullmatch(parts[0]))
        or text.count(one.span.quote) > 1
    ]


_PLAIN_WORD = re.compile(r"[a-z]{4,}(?:ed|ing|ly|ful|less|ous|ive|ant|ent)")


def _is_epithet(word: str) -> bool:
    """Whether people are called by a word before a name, and nobody is christened so."""
    _, hyphen, last = word.rpartition("-")
    called = word in CALLED or (bool(hyphen) and last in CALLED_AFTER_HYPHEN)
    return called and not is_given(word)


def _is_headline(text: str, block: Block) -> bool:
    """Whether most words of a block have a capital; "Will Osk Win?" has a mark and is one too.

    A sentence with many titles in it is none: "Foreign Minister Ada Osk met President Jan Roe."
    """
    whole = text[block.start : block.end]
    if whole.endswith(".") and any(w.islower() and w not in _LINKING for w in whole.split()):
        return False
    words = whole.rstrip(".?!")
    return is_headline(text, block.start, block.start + len(words))


_LINKING = frozenset().union(
    *map(grammar.words, ("determiners", "prepositions", "subordinators", "coordinators"))
)
"""Words that stay small in a headline."""


def _is_plain(one: Described) -> bool:
    """Whether a name is a given name and a surname and nothing else, as far as one can tell: every
    word of a headline may have a capital ("Why Velm Turned Against Ada Osk")."""
    parts = name_parts(one.name or "")
    return len(parts) == FULL and is_given(parts[0])


def _is_told_of(one: Described) -> bool:
    """Whether words beside a single name and an age say more of its bearer."""
    return len([word for word in one.words if not word.isdigit()]) > 1


_CAPITAL = re.compile(r"(?<![\w@./])[A-Z\u00c0-\u00de][\w'\u2019-]*[^\W_]")


def _add_surnames(
    text: str, blocks: Sequence[tuple[Block, bool]], persons: Sequence[Person]
) -> None:
    """Add the places where a person stands by the last name alone, in some blocks, each with
    whether it is a headline."""
    bearers: dict[str, list[Person]] = {}
    for person in persons:
        if len(person.parts) > 1:
            bearers.setdefault(person.parts[-1], []).append(person)
    for person in persons:
        for other in surnames(person.parts)[1:]:
            if other not in bearers and entity(other.capitalize()) is None:
                bearers[other] = [person]
    taken = sorted((place.start, place.end) for person in persons for place in person.places)
    starts = [start for start, _ in taken]
    for block, headline in blocks:
        for match in _CAPITAL.finditer(text, block.start, block.end):
            word = match.group().lower().replace("\u2019", "'").removesuffix("'s")
            if word not in bearers:
                continue
            held = bisect_right(starts, match.start()) - 1
            if held >= 0 and match.start() < taken[held][1]:
                continue
            if not headline and _is_of_body(text, match):
                continue
            bearer = bearer_of(bearers[word], match.start())
            if bearer is not None:
                insort(bearer.places, cut(text, match.start(), match.end()))


def _is_of_body(text: str, match: re.Match[str]) -> bool:
    """Whether a surname is but a word of a body's name: "the Osk Foundation", "Workers of Osk"."""
    behind = _NEXT.match(text, match.end())
    if behind is not None:
        return behind[1].lower() not in DATES and not is_title(behind[1].lower())
    return _WORKERS_OF.search(text, max(0, match.start() - REACH), match.start()) is not None


_NEXT = re.compile(r"[ ]([A-Z][a-z]+)\b")
_WORKERS_OF = re.compile(r"\b[A-Z][\w-]+s[ ](?:of|for)[ ]\Z")


_VOICE_OF = re.compile(r"(?:an?\s|the\s)?spokes\w+\sfor\s(\w+)\s", re.IGNORECASE)


def _clusters(found: Sequence[Described]) -> list[Person]:
    """One person for each group of names that can only be one; fuller names come first."""
    persons: list[Person] = []
    by_last: dict[str, list[Person]] = {}
    for one in sorted(found, key=_rank):
        parts = name_parts(one.name or "")
        fits = [p for p in by_last.get(parts[-1], []) if same_name(parts, p.parts)]
        fits = [p for p in fits if p.parts == parts] or ([] if is_kin(one, fits) else fits)
        if not fits and is_royal(one):
            # "King Osk", of King Osk bin Velm
            fits = [p for p in persons if p.parts[0] == parts[-1] and may_be_royal(p)]
        if len(parts) == 1 and not fits:
            # "Sir Basil", of Sir Basil Corrie
            fits = [p for p in persons if parts[0] in surnames(p.parts)]
            fits = fits or [p for p in persons if len(p.parts) > 1 and p.parts[0] == parts[0]]
        if len(fits) > 1:
            # "Mrs Osk", of Ada and Jan Osk
            fits = of_gender(fits, one.gender)
        if len(fits) > 1:
            continue
        if fits:
            person = fits[0]
        else:
            person = Person(one.name or "", one.span)
            persons.append(person)
            by_last.setdefault(parts[-1], []).append(person)
        _take_in(person, one)
    for person in persons:
        person.places.sort()
    return sorted(persons, key=lambda p: (p.first.start, p.name))


def _rank(one: Described) -> int:
    """Fuller names first: those by which a king's can be told, kings', those of one word."""
    return _TWO if len(name_parts(one.name or "")) == 1 else int(is_royal(one))


def _take_in(person: Person, one: Described) -> None:
    if one.name and len(name_parts(one.name)) > len(person.parts):
        person.name, person.first = one.name, one.span
    voice = _VOICE_OF.match(one.span.quote)
    spoken_for = voice is not None and nouns.singular(voice.group(1).lower()) in POSTS
    # "a spokeswoman for President Jan Osk" shows nothing of him by herself
    person.words |= one.words - nouns.SPEAKERS if spoken_for else one.words
    parts = name_parts(one.name or "")
    given = gender_in(parts)
    person.gender = person.gender or (None if spoken_for else one.gender) or given
    person.places.append(one.span)
    if one.country is not None and one.country not in person.countries:
        person.countries.append(one.country)
