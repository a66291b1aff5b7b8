"""Who stands foremost in a report, for descriptions that nothing plainer explains.

"The 63-year-old", "the striker", "the brand" bring nobody in: they take up somebody named. Where
several are, whoever was spoken of last, most often and first is meant, if he is well ahead of the
others; who is not stays open.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from headwater.reading.describing.described import Described
from headwater.reading.describing.part_words import bare
from headwater.reading.describing.persons import Person
from headwater.reading.describing.resolved import Resolved, Sourced, as_person
from headwater.reading.resolving.agreement import content_words, gender_fits, holds_post
from headwater.reading.resolving.contenders import (
    Contender,
    Contenders,
    is_same_body,
    may_be_firm,
    spelled,
)
from headwater.reading.resolving.contradicted import rules_out
from headwater.reading.resolving.deeds import by_deed
from headwater.reading.resolving.mentions import Mentions
from headwater.reading.resolving.named_bodies import named_bodies
from headwater.reading.resolving.openers import opening_firm
from headwater.reading.resolving.people import People
from headwater.reading.resolving.possessors import as_owner
from headwater.reading.resolving.rivals import (
    is_rival,
    is_seat,
    may_stand,
    possessed,
    speaks_for,
    stands,
)
from headwater.reading.resolving.spoken_of import SpokenOf
from headwater.reading.words import nouns, trades
from headwater.reading.words.epithet_words import (
    ANY_FIRM,
    BEFELL,
    BYGONE,
    EPITHETS,
    HELD_IN_FIRMS,
    TELLING,
    TRADING,
)
from headwater.reading.words.generic import FIRMS
from headwater.records import HopKind

_FAR = 6
"""How many sentences back whoever is meant stood last."""
_AHEAD, _PERSON_AHEAD, _RIVAL_AHEAD = 1.2, 0.5, 0.8
"""How far a body and a person must be ahead of the next."""
_KNOWN, _ALL = 0.05, 20
"""What a mention anywhere in a report gives to who runs for an office, and how many count."""
_NEXT = 4
"""How many sentences ahead the one firm is named of which a report opens with "the operator"."""
_MANY = nouns.words(
    """candidate nominee senator representative congressman congresswoman deputy councillor
    councilman councilwoman alderman justice judge general colonel major sergeant officer"""
)
"""Posts of which a report has several, some named without them."""
_LONGEST, _SHORT = 5, 3
_AGE = re.compile(r"\b\d{1,3}-year-old$")
_POSSESSED = re.compile(r"['\u2019]s?\s|\sof\s")
_FIRMS = (FIRMS - {"giant", "chain"}) | TELLING | TRADING


class Foremost:
    """Finds whom a report speaks of above all among the persons and bodies that it names."""

    def __init__(
        self,
        text: str,
        told: tuple[Sequence[Sourced], Sequence[Resolved]],
        room: tuple[Mentions, People, SpokenOf],
    ) -> None:
        self._text = text
        self._sources, _ = told
        self._mentions, self._people, self._spoken = room
        self._contenders = Contenders(text, told, room)

    def meant(self, place: int, one: Described) -> Resolved | None:
        """Whom a description takes up that nothing plainer explains; None where nobody is plain."""
        found = by_deed(self._text, self._spoken, one)
        found = found or opening_firm(self._text, one, (self._mentions, self._people))
        if found is not None:
            return found
        if _POSSESSED.search(one.span.quote) or one.named:
            return None
        holder = self._holder(one)
        if holder is not None:
            return holder
        if _is_epithet(one):
            return self._somebody(place, one)
        if is_rival(one):
            return self._rival(place, one)
        if _is_firm(one):
            best = self._best(one, self._contenders.bodies(place, one), _AHEAD)
            return best.meant if best is not None else self._named_next(one)
        return self._in_firm(place, one)

    def _somebody(self, place: int, one: Described) -> Resolved | None:
        """Who is ahead of all other persons, where nobody else has been brought in since."""
        best = self._best(one, self._contenders.people(place, one), _PERSON_AHEAD)
        if best is None:
            return None
        later = self._opening_since(one, best) if "-year-old" in one.span.quote else []
        if later:
            return as_person(one, later[0]) if len(later) == 1 else None
        return None if self._contenders.brings_in(place, one, best) else best.meant

    def _opening_since(self, one: Described, best: Contender) -> list[Person]:
        """With whom sentences have begun since: "Osk came. Roe wept. The 57-year-old clerk"."""
        return [
            each
            for each in self._people.persons
            if self._mentions.is_person(each)
            and gender_fits(one, each)
            and not rules_out(self._text, one, each)
            and any(
                best.places[-1] < at.start < one.span.start and self._mentions.opens(at.start)
                for at in each.places
            )
        ]

    def _rival(self, place: int, one: Described) -> Resolved | None:
        """Who is ahead of all that may stand for an office, or hold a seat; of these a report tells
        by name alone, and they may stand in the very sentence."""
        outer = self._sources[place].outer
        if outer is not None:
            whose = speaks_for(self._text, self._sources[outer].described.span, self._people)
            if whose is not None and whose.places[0].start < one.span.start:
                return as_person(one, whose) if gender_fits(one, whose) else None
        one = replace(one, gender=one.gender or possessed(self._text, one))
        if is_seat(one) and any(may_stand(self._text, one, each) for each in self._telling(place)):
            # "Osk said Roe erred, and the senator left"
            return None
        if self._contenders.announces(one):
            return None
        found = []
        for each in self._contenders.people(place, one):
            person = self._people.find(each.meant.described.name or "")
            if person is not None and may_stand(self._text, one, person):
                each.beside = False
                each.bonus += _KNOWN * min(len(person.places), _ALL)
                found.append(each)
        best = self._best(one, found, _RIVAL_AHEAD)
        who = self._people.find(best.meant.described.name or "") if best is not None else None
        shown = who is not None and stands(self._text, one, who)
        return best.meant if best is not None and shown else None

    def _telling(self, place: int) -> Iterator[Person]:
        """The persons by name who tell of the source at `place`."""
        for name in self._contenders.outer(place):
            person = self._people.find(name)
            if person is not None:
                yield person

    def _best(self, one: Described, found: Sequence[Contender], ahead: float) -> Contender | None:
        """Who is ahead of all others, and has not been lost sight of."""
        here = self._mentions.sentence(one.span.start)
        away = [here - self._mentions.sentence(each.places[-1]) for each in found]
        scores = [each.score(distance) for each, distance in zip(found, away, strict=True)]
        if not scores:
            return None
        top = max(scores)
        best = scores.index(top)
        others = scores[:best] + scores[best + 1 :]
        plain = all(top - other >= ahead for other in others) and away[best] <= _FAR
        return found[best] if plain and not found[best].beside else None

    def _named_next(self, one: Described) -> Resolved | None:
        """The one firm that the next sentences name, for a noun with which a report opens."""
        if self._mentions.sentence(one.span.start) > self._mentions.lead or one.head in ANY_FIRM:
            return None
        end = self._mentions.start_of(self._mentions.lead + _NEXT) or len(self._text)
        found: dict[str, Resolved] = {}
        for said, span in named_bodies(self._text, one.span.end, end):
            tells = one.head not in TELLING or trades.is_of(one.head, spelled(said))
            name = said.name or ""
            known = any(is_same_body(other, name) for other in found)
            if tells and may_be_firm(one, said) and not known:
                found[name] = Resolved(said, span)
        return next(iter(found.values())) if len(found) == 1 else None

    def _holder(self, one: Described) -> Resolved | None:
        """The one person who is named with the very post anywhere: "the mayor", of Mayor Osk."""
        alone = one.kind in {HopKind.PERSON, HopKind.ANONYMOUS} and not one.plural
        if not alone or one.head not in nouns.OFFICES - _MANY:
            return None
        wanted = content_words(one)
        found = [
            person
            for person in self._people.persons
            if self._mentions.is_person(person)
            and holds_post(person, one, wanted)
            and (one.country is None or person.countries)
        ]
        return as_person(one, found[0]) if len(found) == 1 else None

    def _in_firm(self, place: int, one: Described) -> Resolved | None:
        """ "The owners", "the chief executive": of the firm that stands foremost."""
        chief = one.head == "officer" and "chief" in one.words
        words = one.span.quote.split()
        if not (chief or one.head in HELD_IN_FIRMS) or len(words) > _LONGEST or "new" in words:
            return None
        firm = replace(one, head="company", kind=HopKind.ORGANIZATION, words=frozenset())
        best = self._best(one, self._contenders.bodies(place, firm), _AHEAD)
        if best is None:
            return None
        whose = best.meant
        owner = as_owner(whose.described, whose.described.name or "")
        name = f"{owner} {bare(one.name or '')}"
        return Resolved(replace(one, name=name), whose.antecedent)


def _is_epithet(one: Described) -> bool:
    """Whether a description is of somebody who has been named, and brings nobody in."""
    words = one.span.quote.lower().split()
    person = one.kind in {HopKind.PERSON, HopKind.ANONYMOUS} or one.head == "accused"
    if not person or one.plural or len(words) > _LONGEST:
        return False
    befell = BEFELL if one.head in nouns.OFFICES else BEFELL | BYGONE
    befallen = not befell.isdisjoint(words)
    told = one.head in EPITHETS or befallen
    return told or _AGE.search(one.span.quote) is not None


def _is_firm(one: Described) -> bool:
    """Whether a description is of a firm, or of a body that a name can tell to be such."""
    body = one.kind is HopKind.ORGANIZATION and not one.plural
    if not body or len(one.span.quote.split()) > _SHORT:
        return False
    return one.head in _FIRMS or trades.is_trade(one.head)
