"""Several who were named apart and whom a plural means: "the Osks", "the brothers", "the men, A and
B,", "the two lawmakers"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from headwater.reading.describing.described import Described
from headwater.reading.describing.part_words import is_part
from headwater.reading.describing.persons import Person
from headwater.reading.describing.resolved import Resolved, Sourced, as_person
from headwater.reading.resolving.agreement import content_words
from headwater.reading.resolving.mentions import Mentions
from headwater.reading.resolving.nominals import Nominals
from headwater.reading.resolving.people import People
from headwater.reading.resolving.side_by_side import rows
from headwater.reading.resolving.spoken_of import SUBJECT, Spoken, SpokenOf, is_human
from headwater.reading.resolving.whose import Whose
from headwater.reading.words import nouns
from headwater.records import HopKind

_TWO = 2
_BACK = 2
"""How many sentences back those stand whom a number or a kinship takes up."""
_PERSONS = frozenset({HopKind.PERSON, HopKind.ANONYMOUS})
_FEW = {"couple": 2, "pair": 2, "duo": 2, "trio": 3}
"""Nouns for so many."""
_SEXED = {"man": "m", "woman": "f", "brother": "m", "sister": "f"}
_KIN = frozenset({"brother", "sister", "couple"})
_FAMILY = re.compile(
    r"(?:[Tt]he|[Bb]oth)\s(?P<name>[A-Z][\w'\u2019-]*[a-z])"
    r"(?P<more>s|\s(?P<kin>brothers|sisters|couple))"
)
_SET_OFF = re.compile(r"\s?(?P<mark>--|\u2014|\u2013|\s-(?=\s)|,|:)\s?")
"""What stands between a description and the names of those whom it is of."""
_ARE = re.compile(
    r"(?:\s(?:who|whose)\s[^.;,]{2,80})?\s(?:are|were|have\sbeen)\s"
    r"(?:(?:later\s)?(?:identified|named)\sas\s)?"
)
_AGED = r"(?:,\s\d{1,3}|\s\([^()]{1,40}\))?"
_CLOSED = re.compile(rf"{_AGED}\s?(?:--|\u2014|\u2013|-\s|,|;|:|\))")
_ENDED = re.compile(rf"{_AGED}[.](?:\s|\Z)")
_OF_OTHERS = frozenset({"to", "of", "for", "with", "by", "behind"})
_SAYS_OF = re.compile(
    rf"{_AGED},\s(?:who\s(?:are|were|have\sbeen)\s)?(?:both\s|two\s)?(?:of\sthe\s)?"
)
"""What stands between those who are named and what they are."""
_ALONE = re.compile(r"[Bb]oth|[Tt]he\stwo")
_WED = re.compile(r"\b(?:married|wed|wife|husband|spouse|divorced|couple|engaged|fianc\w+)\b")


class NamedApart:
    """Names those who are meant together; `named` tells whom a noun phrase means, under the fullest
    name."""

    def __init__(
        self,
        text: str,
        told: tuple[Sequence[Sourced], Sequence[Resolved]],
        room: tuple[Nominals, People, Mentions, SpokenOf],
        whose: Whose,
        named: Callable[[Spoken], Resolved | None],
    ) -> None:
        self._text, (self._sources, _) = text, told
        _, self._people, self._mentions, self._spoken = room
        self._whose, self._named = whose, named

    def spelled(self, place: int, meant: Resolved) -> Resolved:
        """Who is meant, each under a full name where the words mean several who were named apart;
        else under the fuller name of what the words point to."""
        meant = self._whose.spelled(place, meant)
        one = self._sources[place].described
        if meant.also:
            return meant if one.pronoun is not None else self._in_full(place, one, meant)
        family = _FAMILY.fullmatch(one.span.quote)
        if family is not None and self._text[one.span.end : one.span.end + 1] != ":":
            return self._family(one, family) or meant
        found = meant.described
        several = found.plural or found.head in _FEW
        if found.named or found.pronoun is not None or not several:
            return meant
        at = meant.antecedent or found.span
        beside = self._beside(replace(found, span=at))
        if beside is None and one.pronoun == "p":
            beside = self._behind(replace(found, span=at))
        if beside is None and one.pronoun is None and at == one.span and meant.earlier is None:
            beside = self._before(place, one)
        return beside or meant

    def _in_full(self, place: int, one: Described, meant: Resolved) -> Resolved:
        """Several under their full names, of "both" those who were named side by side last; the
        words as they stand where two of them are one, or one has a name and one has none."""
        first, *rest = several = [self._whole(each) for each in (meant, *meant.also)]
        if is_part(one):
            both = replace(one, count=_TWO, plural=True)
            if len(meant.also) == 1 and (row := self._before(place, both)) is not None:
                return row
            said = [each.described for each in several]
            if len({each.named for each in said}) > 1 and all(e.kind in _PERSONS for e in said):
                return Resolved(one)
            if self._are_of_more(one, several):
                return Resolved(one)
        if len({each.described.name for each in several}) < len(several):
            return Resolved(one)
        return replace(first, also=tuple(rest))

    def _are_of_more(self, one: Described, several: Sequence[Resolved]) -> bool:
        """Whether two are only some of those who were named side by side: "A, B and C came. The
        two"."""
        names = {each.described.name for each in several}
        here = self._mentions.sentence(one.span.start)
        return any(
            len(row) > len(names) and names <= {self._name(each) for each in row}
            for number in range(max(here - _BACK, 1), here + 1)
            for row in self._rows(number, one.span.start)
        )

    def _whole(self, meant: Resolved) -> Resolved:
        person = self._people.named(meant.described)
        if person is None or not self._mentions.is_person(person):
            return meant
        return replace(
            meant,
            described=as_person(meant.described, person).described,
            antecedent=meant.antecedent or person.first,
            also=(),
        )

    # those of one name

    def _family(self, one: Described, match: re.Match[str]) -> Resolved | None:
        """ "The Osks": the two of that name whom the report has named, where it names no third; the
        words as they stand where it names them not; None where it is no name."""
        name = match["name"]
        sexed = _SEXED.get(nouns.singular(match["kin"] or ""))
        stems = [name, name.removesuffix("e")] if match["more"] == "s" else [name]
        for stem in stems:
            fits = [
                each
                for each in self._people.find_all(stem)
                if each.parts[-1] == stem.lower() and self._mentions.is_person(each)
            ]
            if not fits:
                continue
            before = [each for each in fits if each.places[0].start < one.span.start]
            two = len(fits) == len(before) == _TWO and all(len(p.parts) > 1 for p in fits)
            if two and all(sexed in {None, each.gender} for each in fits):
                return self._persons(one, fits)
            return Resolved(one)
        return None

    def _persons(self, one: Described, fits: Sequence[Person]) -> Resolved:
        plain = replace(one, gender=None, words=frozenset())
        first, *rest = (Resolved(as_person(plain, each).described, each.first) for each in fits)
        return replace(first, also=tuple(rest))

    # those who stand beside the words

    def _beside(self, one: Described) -> Resolved | None:
        """ "The men -- Ada Osk and Jan Roe --": who stand right behind the words and are told to be
        those."""
        size = _size(one)
        for row in self._rows(self._mentions.sentence(one.span.start)):
            start, end = row[0].span.start, row[-1].span.end
            if start <= one.span.start:
                continue
            sure = size == len(row)
            if start < one.span.end:
                mark = _SET_OFF.search(self._text, one.span.start, start)
                lead = mark is not None and mark.end() == start
            else:
                mark = _SET_OFF.fullmatch(self._text, one.span.end, start)
                told = _ARE.fullmatch(self._text, one.span.end, start) is not None
                lead = mark is not None or (told and sure)
            closed = _CLOSED.match(self._text, end) or (
                sure and _ENDED.match(self._text, end) is not None
            )
            if mark is None and lead:
                closed = True
            others = mark is not None and self._is_of_others(one, start)
            if lead and closed and not others and self._can_be(one, row):
                return self._together(row)
        return None

    def _is_of_others(self, one: Described, start: int) -> bool:
        """Whether the last noun before a place is of others: "aides to the men -- Ada Osk"."""
        words = re.findall(r"[\w'\u2019-]+", self._text[one.span.start : start])
        last = nouns.singular(words[-1].lower().strip("-")) if words else one.head
        return last != one.head and not _OF_OTHERS.isdisjoint(words)

    def _behind(self, one: Described) -> Resolved | None:
        """ "Ada Osk and Jan Roe, clerks at the mill,": whom a plural only says something of."""
        for row in self._rows(self._mentions.sentence(one.span.start), one.span.start):
            between = self._text[row[-1].span.end : one.span.start]
            said = _SAYS_OF.fullmatch(between) is not None
            stands = (at.role for at in self._spoken.before(one.span.end, one.span.start))
            if said and SUBJECT not in stands and self._can_be(one, row):
                return self._together(row)
        return None

    # those who were named side by side before

    def _before(self, place: int, one: Described) -> Resolved | None:
        """ "The two lawmakers", "the brothers": the last so many who were named side by side, where
        nobody else was named since."""
        size = _size(one)
        by_kin = one.head in _KIN or (one.head in _SEXED and not content_words(one))
        if one.restricted or not (one.definite or size) or not (size or by_kin):
            return None
        if not _is_of_people(one) or any(word[0].isupper() for word in one.span.quote.split()[1:]):
            return None
        here = self._mentions.sentence(one.span.start)
        told = self._sources[place].content
        for number in range(here, max(here - _BACK, 1) - 1, -1):
            for row in reversed(list(self._rows(number, one.span.start))):
                inside = any(quote.covers(row[0].span) for quote in told)
                if inside or not self._can_be(one, row) or self._others(row, one):
                    return None
                if by_kin and not self._are_kin(one, row):
                    return None
                return self._together(row)
        return None

    def _rows(self, number: int, end: int | None = None) -> Iterator[tuple[Spoken, ...]]:
        """The rows of a sentence, up to a place where one is given."""
        found = self._spoken.of_sentence(number)
        if end is not None:
            found = tuple(each for each in found if each.span.end <= end)
        return rows(self._text, found)

    def _can_be(self, one: Described, row: Sequence[Spoken]) -> bool:
        """Whether those of a row can be called by a plural: so many, people or bodies, of that
        sex."""
        size, human = _size(one), _is_of_people(one)
        if size not in {None, len(row)}:
            return False
        persons = row[0].described.kind in _PERSONS
        if persons != human or not all(each.described.named for each in row):
            return False
        sexed = _SEXED.get(one.head)
        return sexed is None or all(self._gender(each) == sexed for each in row)

    def _gender(self, each: Spoken) -> str | None:
        person = self._people.named(each.described)
        return each.described.gender or (person.gender if person is not None else None)

    def _others(self, row: Sequence[Spoken], one: Described) -> bool:
        """Whether anybody else was named since a row."""
        names = {self._name(each) for each in row}
        since = row[0].span.start
        return any(
            each.described.kind is HopKind.PERSON
            and each.described.named
            and self._name(each) not in names
            for each in self._spoken.before(one.span.start, since)
        )

    def _name(self, each: Spoken) -> str | None:
        meant = self._named(each)
        return None if meant is None else meant.described.name

    def _are_kin(self, one: Described, row: Sequence[Spoken]) -> bool:
        """Whether two are told to be a couple, or bear one surname as brothers do."""
        if one.head in _SEXED and one.head not in _KIN:
            return True
        surnames = {(self._name(each) or each.span.quote).split()[-1] for each in row}
        if one.head != "couple":
            return len(surnames) == 1
        if len(row) != _TWO:
            return False
        number = row[0].sentence
        start, end = self._mentions.start_of(number), one.span.start
        return len(surnames) == 1 or _WED.search(self._text, start, end) is not None

    def _together(self, row: Sequence[Spoken]) -> Resolved | None:
        """A row as those who are meant; None where one of them is not known, or two are one."""
        meant = [found for each in row if (found := self._named(each)) is not None]
        if len({each.described.name for each in meant}) < len(row):
            return None
        first, *rest = (replace(each, also=()) for each in meant)
        return replace(first, also=tuple(rest))


def are_persons(found: Resolved | None) -> bool:
    """Whether it is several persons, the first of them by name."""
    return found is not None and bool(found.also) and found.described.kind is HopKind.PERSON


def _is_of_people(one: Described) -> bool:
    """Whether a plural is of people by its noun or its number alone."""
    return is_human(one) or one.head in _FEW or _ALONE.fullmatch(one.span.quote) is not None


def _size(one: Described) -> int | None:
    """How many a plural says that there are."""
    return _FEW.get(one.head) or (one.count if one.plural else None)
