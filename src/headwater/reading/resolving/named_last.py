"""Who is meant by an epithet behind his name: "... that Osk was ready. The Vermont senator wrote".

Whoever is called so need not have spoken: he is the one person whom the sentence before names. A
noun that may be anybody's ("the sheriff", "the lawyer") takes nobody up so.
"""

from __future__ import annotations

import re

from headwater.reading.describing.described import Described
from headwater.reading.describing.persons import Person
from headwater.reading.resolving.contradicted import ages, rules_out
from headwater.reading.resolving.mentions import POINTING, Mentions
from headwater.reading.resolving.people import People
from headwater.reading.resolving.rivals import is_rival, may_follow
from headwater.reading.resolving.spoken_of import SpokenOf, is_human
from headwater.reading.words import nouns
from headwater.reading.words.epithet_words import BYGONE
from headwater.reading.words.finite import is_past
from headwater.records import HopKind
from headwater.text.names import standing

_AGE_BACK = 6
"""How many sentences an age or a nationality reaches back, where nobody else comes between."""
_AGE = re.compile(r"\b(\d{1,3})-year-old")
_TWO = 2
_FAME = nouns.words(
    """
    businessman businesswoman billionaire millionaire magnate tycoon mogul financier entrepreneur
    actor actress singer rapper musician comedian novelist author playwright film-maker filmmaker
    neurosurgeon politician lawmaker legislator independent socialite heiress celebrity
    striker winger midfielder defender goalkeeper forward batsman batter bowler sprinter swimmer
    cyclist boxer golfer wrestler gymnast skier driver-turned-politician laureate dissident
    """
)
"""What somebody is called who has been named, and nobody is brought in by with "the"."""
_RIVALS = nouns.words(
    "republican democrat contender hopeful front-runner frontrunner incumbent challenger"
)
"""What one of several is called who stand against each other."""
_SEATS = nouns.words("senator congressman congresswoman nominee candidate governor mp msp deputy")
"""Of these there are many, so that "the Vermont senator" tells one from the others."""
_IN_FRONT = re.compile(
    r"[.\u201d\"]|['\u2019]s\s|\s(?:to|was|is|has|had|will|would|could|should|may|might|did|does|must|can"
    r"|[a-z]{2,}s)\b|\s(?P<verb>[a-z]+)\b"
)
"""What follows a name of which a sentence tells, or with which it ends; a `verb` is a past."""
_LONGEST = 5
_LEAD = 8
_BESIDE = re.compile(r"(?:,|\bas|\blike|\bis|\bwas)\s\Z")
"""What stands before words that say what somebody named is: "works as a clerk"."""


def named_last(text: str, one: Described, room: tuple[Mentions, People, SpokenOf]) -> Person | None:
    """The one person named in the sentence before an epithet that can be meant by it; else None.

    An age or a nationality alone reaches farther back, to the only person named so far.
    """
    mentions, people, spoken = room
    aged = _of_that_age(text, one, people)
    if aged is not None:
        return aged
    # of an age is only a person, whatever shows it
    aging = one.head.endswith("year-old")
    far = aging or _is_native(one)
    here = mentions.sentence(one.span.start)
    if not far and not (_is_epithet(text, one) and _is_first(text, one, mentions, people)):
        return None
    stop = one.span.start
    for number in range(here - 1, max(0, here - 1 - (_AGE_BACK if far else 1)), -1):
        start, end = mentions.start_of(number), mentions.start_of(number + 1)
        found = [
            person
            for person in people.persons
            if (mentions.is_person(person) or (aging and person.first.start == start))
            and any(start <= place.start < end for place in person.places)
        ]
        if not found:
            continue
        found = [person for person in found if _can_be(one, person, mentions, here)]
        found = [person for person in found if not rules_out(text, one, person)]
        if is_rival(one):
            found = [person for person in found if may_follow(text, one, person)]
        if len(found) != 1 or (far and _several(people, mentions, stop)):
            return None
        at = next(place for place in found[0].places if start <= place.start < end)
        if one.head in _RIVALS | _SEATS and not _is_in_front(text, at.end):
            return None
        other = _is_pointed(text, one, (start, at.start)) or is_brought_in(
            text, spoken, one, at.end
        )
        return None if other else found[0]
    return None


def _is_in_front(text: str, end: int) -> bool:
    """Whether a sentence tells of whose name ends at `end`, or ends with it."""
    match = _IN_FRONT.match(text, end)
    return match is not None and (match["verb"] is None or is_past(match["verb"]))


def _of_that_age(text: str, one: Described, people: People) -> Person | None:
    """The one person named with an age before "the 27-year-old"; None for all other words."""
    age = _AGE.search(one.span.quote) if one.head.endswith("year-old") else None
    if age is None:
        return None
    found = [
        person
        for person in people.persons
        if person.places[0].start < one.span.start and int(age[1]) in ages(text, person)
    ]
    return found[0] if len(found) == 1 else None


def _is_native(one: Described) -> bool:
    return one.country is not None and len(one.span.quote.split()) == _TWO


def _is_epithet(text: str, one: Described) -> bool:
    """Whether a description at the start of a sentence is of somebody who has been named."""
    plain = one.kind in {HopKind.PERSON, HopKind.ANONYMOUS} and not (one.plural or one.named)
    words = one.span.quote.split()
    if not plain or not one.definite or one.restricted or words[0].lower() != "the":
        return False
    if len(words) > _LONGEST or re.search(r"['\u2019]|\sof\s", one.span.quote):
        return False
    post = {nouns.singular(word) for word in (*one.words, one.head)} & nouns.OFFICES
    bygone = bool(one.words & BYGONE) and len(words) > _TWO and not post
    seat = one.head in _SEATS and len(words) > _TWO
    if not (one.head in _FAME | _RIVALS or bygone or seat):
        return False
    # "a Democrat had asked ... the Democrat"
    small = text.lower()
    places = standing(small, one.head)
    return not any(_OTHER.search(small, max(0, at - _REACH), at) for at in places)


_OTHER = re.compile(r"\b(?:an?|another)\s(?:[\w-]+\s){0,3}\Z")
_REACH = 120
"""Characters before a noun in which its article stands."""


def _is_first(text: str, one: Described, mentions: Mentions, people: People) -> bool:
    """Whether an epithet opens its sentence or a clause, and nobody is named in it before."""
    start = one.span.start
    begin = mentions.start_of(mentions.sentence(start))
    named = any(begin <= p.start < start for each in people.persons for p in each.places)
    opens = mentions.opens(start) or _CLAUSE.search(text, begin, start) is not None
    return opens and not named


_CLAUSE = re.compile(r"[,\u201d\"\u2019]\s\Z")


def _can_be(one: Described, person: Person, mentions: Mentions, here: int) -> bool:
    """Whether nothing tells a person and an epithet apart: sex, country, post, another mention."""
    if one.gender and person.gender and one.gender != person.gender:
        return False
    if one.country and person.countries and one.country not in person.countries:
        return False
    if one.head in _SEATS and not one.words & BYGONE:
        posts = person.titles
        if posts & nouns.OFFICES and one.head not in posts:
            return False
    return all(mentions.sentence(place.start) != here for place in person.places)


def _several(people: People, mentions: Mentions, stop: int) -> bool:
    """Whether more than one person is named before `stop`."""
    told = [p for p in people.persons if mentions.is_person(p) and p.places[0].start < stop]
    return len(told) > 1


def _is_pointed(text: str, one: Described, room: tuple[int, int]) -> bool:
    """Whether a pronoun before the name points to somebody else who may be meant."""
    genders = (one.gender,) if one.gender in POINTING else tuple(POINTING)
    return any(POINTING[gender].search(text, *room) for gender in genders)


def is_brought_in(text: str, spoken: SpokenOf, one: Described, since: int) -> bool:
    """Whether somebody without a name is spoken of between a name and an epithet."""
    for each in spoken.before(one.span.start, since):
        said = each.described
        fresh = each.span.quote.lower().startswith(("a ", "an ", "one "))
        if said.named or said.plural or not fresh or not is_human(said):
            continue
        if one.gender and said.gender and one.gender != said.gender:
            continue
        if _BESIDE.search(text, max(0, each.span.start - _LEAD), each.span.start) is None:
            return True
    return False
