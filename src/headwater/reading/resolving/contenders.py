"""Who may be meant by a description that nothing plainer explains, and how well each fits."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from headwater.knowledge.dates import CALENDAR, SHORT_DAYS, SHORT_MONTHS
from headwater.reading.describing.described import Described
from headwater.reading.describing.persons import Person
from headwater.reading.describing.resolved import Resolved, Sourced, as_person, root, tellers
from headwater.reading.resolving.agreement import gender_fits
from headwater.reading.resolving.bodies_before import name_words
from headwater.reading.resolving.contradicted import rules_out
from headwater.reading.resolving.fields import is_another
from headwater.reading.resolving.mentions import Mentions
from headwater.reading.resolving.named_bodies import named_bodies
from headwater.reading.resolving.people import People
from headwater.reading.resolving.spoken_of import WITHIN, Spoken, SpokenOf, is_human
from headwater.reading.words import nouns, trades
from headwater.reading.words.epithet_words import TELLING
from headwater.reading.words.generic import FIRMS
from headwater.reading.words.known import entity
from headwater.records import BODY_KINDS, PERSON_KINDS, HopKind
from headwater.text.names import standing

_NEAR, _OFTEN, _SPOKE, _FIRST, _POST, _BEHIND = 0.5, 0.15, 1.0, 0.4, 0.6, 1.0
"""What a sentence since the last mention costs, what a mention gives, what it gives to have spoken
last and to be named first, what a post costs that would have been taken up by its own noun, and
what it costs to be named farther on in the sentence. By hand, on training passages of our own,
sources resolved of annotated spans, 2026-11-22."""
_MOST = 6
"""So many sentences and mentions count."""
_THERE = re.compile(
    r"\b(?:in|at|near|from|to|off|into|outside|around|across|on)\s(?:the\s)?\Z", re.IGNORECASE
)
_SAID_OF = re.compile(r"(?:,|\bas|\blike|\bis|\bwas)\s\Z")
_FAR = 12
"""How many sentences back it counts that somebody was brought in by the very noun."""
_FURTHEST = 60
"""How many sentences back bodies are looked for: all of a usual report."""
_BACK = 12
"""Code points before a name in which a preposition shows it to be a place."""
_ANY_BODY = nouns.words("organization organisation group body")
_DATES = (CALENDAR | SHORT_MONTHS | SHORT_DAYS) - {"sat", "sun"}
_BESIDE_IT = frozenset({",", "'", "\u2019"})
"""Behind a description: its bearer's name, or what is his."""
_SHORT = 3
"""So few letters are too few to look for as the first word of a name."""


@dataclass(slots=True)
class Contender:
    """One who may be meant: the places where he stands, in text order, and what speaks for him.

    `shown` is false for a name that only looks like a person's, `beside` true for a person named in
    the very sentence and for a body that tells of it all, so that they are somebody else.
    """

    meant: Resolved
    places: list[int] = field(default_factory=list)
    shown: bool = True
    beside: bool = False
    spoke: bool = False
    bonus: float = 0.0

    def score(self, distance: int) -> float:
        """How well he fits who stood last `distance` sentences ago."""
        often = _OFTEN * min(len(self.places), _MOST)
        return often - _NEAR * min(distance, _MOST) + _SPOKE * self.spoke + self.bonus


class Contenders:
    """Finds them among the persons and bodies that a report names before a description.

    `memory` is whom the sources mean as far as they are resolved; it grows while this is used.
    """

    def __init__(
        self,
        text: str,
        told: tuple[Sequence[Sourced], Sequence[Resolved]],
        room: tuple[Mentions, People, SpokenOf],
    ) -> None:
        self._text = text
        self._sources, self._memory = told
        self._mentions, self._people, self._spoken = room

    def people(self, place: int, one: Described) -> list[Contender]:
        """The persons named before whom nothing tells apart, and those who spoke and are brought in
        without a name ("an employee of the agency"); who tells of somebody is not who is meant."""
        outer = self.outer(place)
        named = list(self._named(place, one, outer))
        if named:
            min(named, key=_first).bonus += _FIRST
        self._mark(place, named)
        found = named + self._unnamed(place, one, outer)
        return [each for each in found if each.shown] or found

    def _named(self, place: int, one: Described, outer: set[str]) -> Iterator[Contender]:
        start, quoted = one.span.start, self._sources[place].content
        here = self._mentions.sentence(start)
        for person in self._people.persons:
            before = [at for at in person.places if at.start < start]
            places = [at.start for at in before if not any(q.covers(at) for q in quoted)]
            if not places or person.name in outer:
                continue
            shown = self._mentions.is_person(person)
            other = one.country and person.countries and one.country not in person.countries
            if other or not gender_fits(one, person) or rules_out(self._text, one, person):
                continue
            if not shown and (len(person.parts) == 1 or any(map(self._is_there, places))):
                continue
            posts = {nouns.singular(word) for word in person.words}
            cost = _POST * bool(posts & (nouns.OFFICES | nouns.OFFICIALS))
            cost += _BEHIND * self._is_named_behind(one, person)
            beside = self._mentions.sentence(places[-1]) == here
            yield Contender(as_person(one, person), places, shown, beside=beside, bonus=-cost)

    def _is_named_behind(self, one: Described, person: Person) -> bool:
        """Whether somebody is named farther on in the sentence of a description, which then means
        another: "The senator left as Osk spoke"."""
        start, end = one.span.start, one.span.end
        if self._text[end : end + 1] in _BESIDE_IT:
            return False
        here = self._mentions.sentence(start)
        return any(
            at.start > end and self._mentions.sentence(at.start) == here for at in person.places
        )

    def _unnamed(self, place: int, one: Described, outer: set[str]) -> list[Contender]:
        found: dict[str, Contender] = {}
        last: Contender | None = None
        for back in self._outermost(place):
            meant, at = self._memory[back], self._sources[back].described.span
            said, last = meant.described, None
            alone = said.kind in PERSON_KINDS and not (said.plural or said.pronoun or said.own)
            name = said.name or ""
            if not alone or said.named or said.definite or name in outer or not name:
                continue
            if not (one.gender and said.gender and one.gender != said.gender):
                again = Resolved(said, meant.antecedent or at, root(self._memory, back))
                last = found.setdefault(name, Contender(again))
                last.places.append(at.start)
        if last is not None:
            last.spoke = True
        return list(found.values())

    def brings_in(self, place: int, one: Described, who: Contender) -> bool:
        """Whether somebody else is meant, who has no name: brought in since, or by the very noun
        anywhere ("Osk attacked a rapper. The singer"), or told of by it beside the name ("Osk told
        the cook to wait. The cook"). Who tells of it all is nobody else."""
        outer = self._sources[place].outer
        teller = () if outer is None else (self._sources[outer].described.span,)
        quoted = (*self._sources[place].content, *teller)
        here = self._mentions.sentence(one.span.start)
        told = {self._mentions.sentence(start) for start in who.places}
        for each in self._spoken.before(one.span.start, self._mentions.start_of(here - _FAR)):
            said, at = each.described, each.span
            if said.named or said.plural or any(q.overlaps(at) for q in quoted):
                continue
            fresh = at.quote.lower().startswith(("a ", "an ", "one ", "another "))
            if said.head == one.head and (fresh or each.sentence in told):
                return True
            fits = not (one.gender and said.gender and one.gender != said.gender)
            since = fresh and at.start > who.places[-1] and each.role != WITHIN
            if since and fits and is_human(said) and not self._is_said_of(at.start):
                return True
        return False

    def announces(self, one: Described) -> bool:
        """Whether somebody has been brought in without a name by the very noun: "a senator"."""
        here = self._mentions.sentence(one.span.start)
        since = self._mentions.start_of(max(1, here - _FAR))
        return any(
            each.described.head == one.head
            and not (each.described.named or each.described.plural)
            and each.span.quote.lower().startswith(("a ", "an ", "one ", "another "))
            and not self._is_said_of(each.span.start)
            for each in self._spoken.before(one.span.start, since, frozenset({one.head}))
        )

    def _is_said_of(self, start: int) -> bool:
        """Whether words only say what somebody named is: "Osk, a singer", "works as a clerk"."""
        return _SAID_OF.search(self._text, max(0, start - _BACK), start) is not None

    def bodies(self, place: int, one: Described) -> list[Contender]:
        """The firms and other bodies named before that a noun can take up."""
        start, outer = one.span.start, self.outer(place)
        here = self._mentions.sentence(start)
        begin = self._mentions.start_of(max(1, here - _FURTHEST))
        named = list(named_bodies(self._text, begin, start))
        shown = [span for _, span in named]
        # "Torvania denied it": by what it says a land, or a body of one, and nobody's group
        lands = {m.described.name for m in self._memory if m.described.kind is HopKind.STATE_BODY}
        for each in self._spoken.before(start, begin):
            if self._acts(each) and not any(span.overlaps(each.span) for span in shown):
                named.append((each.described, each.span))
        found: dict[str, Contender] = {}
        for body, span in sorted(named, key=lambda pair: pair[1].start):
            said = without_trade(body)
            name = said.name or ""
            if name in lands or not may_be_firm(one, said):
                continue
            said = replace(said, kind=HopKind.ORGANIZATION, count=None)
            key = next((short for short in found if is_same_body(short, name)), name)
            teller = any(is_same_body(name, other) for other in outer)
            known = found.setdefault(key, Contender(Resolved(said, span), beside=teller))
            if len(name) > len(known.meant.described.name or ""):
                known.meant = Resolved(said, span)
            known.places = [*known.places, span.start]
        for each_one in found.values():
            each_one.places = sorted({*each_one.places, *self._standing(each_one, begin, start)})
        return self._told(place, one, list(found.values()))

    def _told(self, place: int, one: Described, found: list[Contender]) -> list[Contender]:
        """Of several bodies those whose names tell the trade, where any does or one must."""
        of = [each for each in found if trades.is_of(one.head, spelled(each.meant.described))]
        kept = of or ([] if one.head in TELLING else found)
        if kept:
            min(kept, key=_first).bonus += _FIRST
        self._mark(place, kept)
        return kept

    def _acts(self, each: Spoken) -> bool:
        """Whether a name that no word shows to be a body's is one, and no place: "in Osk"."""
        said, start = each.described, each.span.start
        if not said.named or said.kind is not HopKind.ORGANIZATION:
            return False
        return each.role != WITHIN or not self._is_there(start)

    def _is_there(self, start: int) -> bool:
        """Whether a name begins behind words that show it to be a place's."""
        return _THERE.search(self._text, max(0, start - _BACK), start) is not None

    def _standing(self, each: Contender, start: int, stop: int) -> Iterator[int]:
        """The places from `start` to `stop` where a body stands by its name or the first word of
        it."""
        name = each.meant.described.name or ""
        first = name.split(maxsplit=1)[0]
        return standing(self._text, first if len(first) > _SHORT else name, start, stop)

    def _outermost(self, place: int) -> Iterator[int]:
        """The sources before that nobody else tells of."""
        return (back for back in range(place) if self._sources[back].outer is None)

    def _mark(self, place: int, found: Sequence[Contender]) -> None:
        """Mark where each of them spoke, by a pronoun too, and who of all did so last."""
        by_name = {each.meant.described.name: each for each in found}
        last: Contender | None = None
        for back in self._outermost(place):
            last = by_name.get(self._memory[back].described.name)
            if last is not None:
                last.places = sorted([*last.places, self._sources[back].described.span.start])
        if last is not None:
            last.spoke = True

    def outer(self, place: int) -> set[str]:
        """The names of who tells of the source at `place`, and of who says the same with it."""
        content = self._sources[place].content
        others = [at for at in range(place) if content and self._sources[at].content == content]
        others += tellers(self._sources, place)
        names: set[str] = set()
        for at in others:
            known = at < len(self._memory)
            said = self._memory[at].described if known else self._sources[at].described
            person = self._people.named(said)
            names |= {said.name or "", person.name if person is not None else ""}
        return names - {""}


def _first(each: Contender) -> int:
    return each.places[0]


def spelled(said: Described) -> frozenset[str]:
    """The words of a name and those beside it, in the singular too."""
    return name_words(said) | said.words


def is_same_body(one: str, other: str) -> bool:
    """Whether one name is the beginning of the other: "Norvik", "Norvik Shipping"."""
    a, b = one.lower().split(), other.lower().split()
    return a[: len(b)] == b[: len(a)]


def without_trade(said: Described) -> Described:
    """A firm without the trade that opens a sentence before its name: "Refiner Osk Metals"."""
    first, _, rest = (said.name or "").partition(" ")
    trade = first.lower() in FIRMS or trades.is_trade(first.lower())
    if not trade or not rest[:1].isupper():
        return said
    return replace(said, name=rest, words=said.words | {first.lower()})


def may_be_firm(one: Described, said: Described) -> bool:
    """Whether a body by name can be what a noun for firms takes up."""
    known, words = entity(said.name or ""), spelled(said)
    of_state = said.kind is HopKind.STATE_BODY and (known is not None or words & nouns.BODIES)
    if said.kind not in BODY_KINDS or of_state or not said.named or words & _DATES:
        return False
    if is_another(one, said, words):
        return False
    if trades.is_of(one.head, words):
        return True
    if known is not None:
        return known.sort == "organization" and one.head in _ANY_BODY
    return not trades.is_no_firm(words) and trades.may_be(one.head, words)
