"""All whom a pronoun or a description may mean, each with signs of how he stands to it.

The rules take one of them or none (`pronouns`, `nominals`). Who sees the report can weigh all of
them against each other (`Chooser`): the persons named in it, the sources before, what else is
spoken of nearby, whom the rules take, and the words themselves where nothing is fuller.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import msgspec

from headwater.reading.describing.described import Described
from headwater.reading.describing.persons import Person
from headwater.reading.describing.resolved import Resolved, Sourced, as_person, root
from headwater.reading.resolving.agreement import content_words, may_call, same_noun
from headwater.reading.resolving.mentions import Mentions
from headwater.reading.resolving.people import People
from headwater.reading.resolving.possessors import is_possessive
from headwater.reading.resolving.pronouns import Pronouns
from headwater.reading.resolving.spoken_of import SUBJECT, SpokenOf, is_human
from headwater.reading.resolving.turns import Stretches, is_in
from headwater.records import PERSON_KINDS, HopKind, Span

_REACH = 3
"""Sentences back in which all who are spoken of are looked at; from further back come sources and
persons, and what else was looked at for a source before."""
_OPENING = 3
"""Sentences at the beginning of a report that are looked at as well."""
_MOST = 24
"""Options at most, the nearest; whom the rules take may be one more."""
_FAR = 30
_OFTEN = 5
_LATELY = 50
"""Sources back whose words count as told lately."""
_KINDS = tuple(HopKind)
_PRONOUNS = ("m", "f", "p", "n")
_ONE = PERSON_KINDS
"""Kinds of one person alone."""
_NO_HUMAN = frozenset(
    {HopKind.STATE_BODY, HopKind.ORGANIZATION, HopKind.OUTLET, HopKind.DOCUMENT, HopKind.UNSTATED}
)
"""Kinds that no singular noun for people means."""
_BANDS = (0, 1, 2, 3, 6, 12)
"""Sentences between, up to each."""

Signs = tuple[float, ...]


class Option(msgspec.Struct, frozen=True):
    """Somebody who may be meant; without `meant` the words themselves.

    `near` and `first` are where he stands nearest and first, `signs` are small numbers, as
    many for every option. `taken` is whom the rules take.
    """

    meant: Resolved | None
    near: Span
    first: Span
    signs: Signs
    taken: bool


Chooser = Callable[[Span, Sequence[Option]], int]
"""Which of some options the words at a place mean."""


def place_of_taken(options: Sequence[Option]) -> int:
    """The place of whom the rules take among some options."""
    return next(at for at, each in enumerate(options) if each.taken)


@dataclass(slots=True)
class _Party:
    """Somebody, and where he stands and speaks as far as the report was looked through.

    `starts` are the beginnings of his `places`, `roles` has what noun phrases are in their
    sentences, `spoke` the numbers of his sources; `signs` are what holds of him wherever he stands.
    """

    meant: Resolved
    starts: list[int] = field(default_factory=list)
    places: list[Span] = field(default_factory=list)
    roles: dict[int, int] = field(default_factory=dict)
    spoke: list[int] = field(default_factory=list)
    person: Person | None = None
    signs: Signs = ()

    def add(self, place: Span) -> None:
        """One more place."""
        at = bisect_left(self.starts, place.start)
        if self.starts[at : at + 1] != [place.start]:
            self.starts.insert(at, place.start)
            self.places.insert(at, place)

    def near(self, here: Span) -> Span | None:
        """The last place before `here`, else the first behind it."""
        at = bisect_left(self.starts, here.start)
        for each in (*self.places[:at][::-1], *self.places[at:]):
            if not each.overlaps(here):
                return each
        return None


_Key = tuple[str, str, bool, frozenset[str]]


def _key(found: Described) -> _Key:
    """What is the same wherever one and the same is spoken of."""
    if found.named:
        return "name", (found.name or "").lower(), False, frozenset()
    return "noun", found.head, found.plural, content_words(found)


class Options:
    """Finds the options of the sources of one report, asked about in text order.

    `memory` is whom the sources mean as far as they are resolved; it grows while this is used.
    """

    def __init__(
        self,
        told: tuple[Sequence[Sourced], Sequence[Resolved]],
        room: tuple[Mentions, People, SpokenOf],
        pronouns: Pronouns,
    ) -> None:
        self._sources, self._memory = told
        self._mentions, self._people, self._spoken = room
        self._pronouns, self._turns = pronouns, pronouns.turns
        self._parties: dict[_Key, _Party] = {}
        self._remembered = 0
        self._looked: set[int] = set()

    def of(self, place: int, one: Described, taken: Resolved | None) -> list[Option]:
        """The options of words at or in the source at `place`, for which the rules take `taken`;
        first the words themselves."""
        self._remember()
        self._look_around(place, one)
        here = one.span
        near = [
            (party, at)
            for party in self._parties.values()
            if self._may_mean(one, party.meant.described) and (at := party.near(here)) is not None
        ]
        near.sort(key=lambda pair: abs(pair[1].start - here.start))
        party = None if taken is None else self._taken(taken)
        row = [pair for pair in near[: _MOST - 1] if pair[0] is not party]
        if party is not None:
            row.insert(0, (party, party.near(here) or here))
        told = self._of_source(place, one, taken)
        known = self._known(place, one)
        most = max((len(party.places) for party, _ in row), default=1)
        options = [Option(None, here, here, (*told, *_THEMSELVES), taken is None)]
        for rank, (each, at) in enumerate(row):
            between = self._between(known, each, each is party)
            signs = (*told, *each.signs, *between, *self._there(known, each, at))
            signs += (rank / _MOST, len(each.places) / max(most, 1), each is party)
            meant = taken if taken is not None and each is party else each.meant
            if each is not party and each.person is not None and one.pronoun is None:
                meant = as_person(one, each.person)
            options.append(Option(meant, at, each.places[0], signs, each is party))
        return options

    # who is spoken of

    def _remember(self) -> None:
        """Take in the persons of the report and the sources that were resolved since."""
        if not self._parties:
            for person in self._people.persons:
                if self._mentions.is_person(person):
                    self._add_person(person)
        for back in range(self._remembered, len(self._memory)):
            meant, span = self._memory[back], self._sources[back].described.span
            found = meant.described
            if found.pronoun is None and not found.own and not meant.also:
                again = Resolved(found, meant.antecedent or span, root(self._memory, back))
                party = self._party(again)
                party.add(span)
                party.spoke.append(back)
                if party.person is None and party.meant.earlier is None:
                    party.meant = again
        self._remembered = len(self._memory)

    def _add_person(self, person: Person) -> None:
        one = Described(
            person.first, HopKind.PERSON, person.name, person.parts[-1], 1,
            definite=True, named=True, gender=person.gender, words=frozenset(person.words),
        )  # fmt: skip
        party = self._party(Resolved(one, person.first))
        party.person = person
        party.signs = self._of_party(one, person)
        for span in person.places:
            party.add(span)

    def _look_around(self, place: int, one: Described) -> None:
        """Take in the noun phrases before a source, and those with which the report begins."""
        at = self._mentions.sentence(self._own_start(place, one))
        until = self._mentions.sentence(one.span.start)
        lead = self._mentions.lead
        for number in (*range(lead, lead + _OPENING), *range(max(at - _REACH, 1), until + 1)):
            if number not in self._looked and number <= until:
                self._looked.add(number)
                for each in self._spoken.of_sentence(number):
                    meant = self._pronouns.named(each)
                    if meant is not None and meant.described.pronoun is None:
                        party = self._party(meant)
                        party.add(each.span)
                        party.roles[each.span.start] = each.role

    def _party(self, meant: Resolved) -> _Party:
        key = _key(meant.described)
        if key not in self._parties:
            person = self._people.named(meant.described)
            signs = self._of_party(meant.described, person)
            self._parties[key] = _Party(meant, signs=signs)
        return self._parties[key]

    def _taken(self, taken: Resolved) -> _Party:
        """Whom the rules take; several together are a party of their own."""
        if not taken.also:
            party = self._parties.get(_key(taken.described))
            if party is not None:
                return party
        fresh = _Party(taken, signs=self._of_party(taken.described, None))
        fresh.add(taken.antecedent or taken.described.span)
        return fresh

    def _may_mean(self, one: Described, found: Described) -> bool:
        """Whether words can mean somebody, by number, kind and gender."""
        if one.pronoun is not None:
            return self._pronouns.agrees(one, found)
        if one.gender is not None and self._pronouns.gender(found) not in {None, one.gender}:
            return False
        if one.plural:
            return found.plural or found.kind not in _ONE
        other = found.plural or (found.kind in _NO_HUMAN and not found.guess)
        return not (is_human(one) and other)

    # signs

    def _own_start(self, place: int, one: Described) -> int:
        """Where a source or what it says begins."""
        return min((one.span, *self._sources[place].content)).start

    def _of_source(self, place: int, one: Described, taken: Resolved | None) -> Signs:
        return (
            *(float(one.pronoun == each) for each in _PRONOUNS),
            one.pronoun is None,
            is_possessive(one),
            one.plural,
            self._turns.nested(place),
            taken is None,
            taken is not None and bool(taken.also),
            self._turns.speaker_of_quote(place, one) is not None,
        )

    @staticmethod
    def _of_party(found: Described, person: Person | None) -> Signs:
        """What holds of somebody wherever he stands; `person` is he by name."""
        gender = found.gender if person is None else person.gender
        return (
            0.0,  # of the words themselves this is 1
            *(float(found.kind is each) for each in _KINDS),
            found.named,
            found.plural,
            found.definite or found.named,
            gender == "m",
            gender == "f",
        )

    def _between(self, known: _Known, party: _Party, taken: bool) -> Signs:
        """How the words of a source and somebody go together, who is whom the rules take or may be
        meant."""
        one, found, person = known.one, party.meant.described, party.person
        fits = one.plural == found.plural, one.kind is found.kind
        if one.pronoun is not None:
            agrees = not taken or self._pronouns.agrees(one, found)
            gender = None if one.gender is None else self._pronouns.gender(found)
            same = gender is not None and gender == one.gender
            return (*fits, agrees, same, gender is not None and not same, *_NO_WORDS)
        words = found.words if person is None else frozenset(person.titles)
        name = (found.name or "").lower().split()
        called = may_call(one.head, found.head) or any(may_call(one.head, word) for word in words)
        shared = len(known.words & words.union(name)) / max(len(known.words), 1)
        return (
            *fits, False, False, False,
            one.head == found.head,
            one.head in words,
            one.head in name,
            called,
            same_noun(one, found),
            shared,
            bool(known.words),
            bool(one.country and one.country == found.country),
        )  # fmt: skip

    def _known(self, place: int, one: Described) -> _Known:
        """What holds of a source for all its options."""
        turns, here, start = self._turns, one.span.start, self._own_start(place, one)
        outer = self._sources[place].outer
        told = self._sources[max(0, place - _LATELY) : place]
        return _Known(
            place,
            one,
            start,
            content_words(one),
            (self._mentions.sentence(start), self._mentions.sentence(here)),
            self._mentions.paragraph(here),
            (turns.last_beside(place), outer, turns.speaker_of_quote(place, one)),
            Stretches(quote for source in told for quote in source.content),
            self._sources[outer].content if outer is not None else (),
        )

    def _there(self, known: _Known, party: _Party, at: Span) -> Signs:
        """How somebody at a place stands to a source."""
        place, turns, here = known.place, self._turns, known.one.span.start
        own, of_words = known.sentences
        away = own if known.start > at.start else of_words
        away -= self._mentions.sentence(at.start)
        before = bisect_left(party.starts, here)
        role = party.roles.get(at.start, SUBJECT if party.spoke else -1)
        spoke = party.spoke
        said = [back for back in spoke if self._sources[back].described.span == at]
        told = not is_in(at, known.mine) and known.told.hold(at)
        return (
            math.log1p(before),
            math.log1p(len(party.places) - before),
            before == 0,
            away < 0,
            *(away <= band for band in _BANDS),
            min(abs(away), _FAR) / _FAR,
            self._mentions.paragraph(at.start) == known.paragraph,
            self._mentions.sentence(party.starts[0]) <= self._mentions.lead,
            role == SUBJECT,
            role == SUBJECT - 1,
            role == SUBJECT - 2,
            role < 0,
            min(len(spoke), _OFTEN) / _OFTEN,
            place - 1 in spoke,
            *(who is not None and who in spoke for who in known.speakers),
            any(map(turns.asks, said)),
            any(map(turns.nested, said)),
            is_in(at, self._sources[place].content),
            told,
            turns.is_addressed(place, at),
        )


@dataclass(frozen=True, slots=True)
class _Known:
    """What holds of a source for all its options: its place, its words, where it or what it says
    begins, the words beside its noun, the sentences of both and the paragraph; who had the word
    last, who tells of it, who speaks the quotation in which it stands; what was told lately, and
    what by who tells of it."""

    place: int
    one: Described
    start: int
    words: frozenset[str]
    sentences: tuple[int, int]
    paragraph: int
    speakers: tuple[int | None, ...]
    told: Stretches
    mine: tuple[Span, ...]


_NO_WORDS = (0.0,) * 8
"""The signs of words, for pronouns."""
_THEMSELVES = (1.0, *(0.0,) * (len(_KINDS) + len(_NO_WORDS) + len(_BANDS) + 34))
"""What the words themselves have in place of the signs of somebody."""
