"""What a text tells of somebody that rules out that a description means him.

"The 12-year-old" is nobody of 56, "the suspect" no sheriff, "the father of two" no father of four,
"the army" not the force that "accused the army". What is told of nobody rules nobody out.
"""

from __future__ import annotations

import re

from headwater.reading.describing.described import Described
from headwater.reading.describing.persons import Person
from headwater.reading.resolving.spoken_of import OBJECT, SpokenOf
from headwater.reading.resolving.testifying import IN_COURT, is_counsel
from headwater.reading.words import nouns
from headwater.reading.words.callings import OF_THE_LAW
from headwater.text.ages import age_before, age_behind
from headwater.text.names import standing
from headwater.text.numbers import written

_AGE = re.compile(r"\b(?P<age>\d{1,3})-(?P<unit>year|month|week|day)-old")
_REACH = 60
_CHILDREN = re.compile(r"\b(?:mother|father|mum|mom|dad|parent)[ -]of[ -](?P<many>[a-z]+|\d+)\b")
_CHILDREN_BEHIND = re.compile(
    r"(?:,[ ]\d{1,3})?(?:,|[ ](?:is|was))[ ](?:an?|the)[ ](?:[\w-]+[ ]){0,3}?"
    r"(?:mother|father|mum|mom|dad|parent)[ -]of[ -](?P<many>[a-z]+|\d+)\b"
)
_NUMBERS = frozenset(written(2, 10).split("|"))
_PARENTS = nouns.words(
    """mother father grandmother grandfather great-grandmother great-grandfather aunt uncle wife
    husband widow widower ex-wife ex-husband stepfather stepmother"""
)
_ADULT = 18
IN_QUESTION = nouns.words(
    """
    man woman boy girl teenager teen youth youngster child toddler infant baby juvenile victim
    suspect gunman shooter attacker assailant robber burglar intruder driver motorist passenger
    defendant accused killer murderer fugitive thief arsonist bomber rapist kidnapper hostage
    pensioner pedestrian homeowner neighbour neighbor
    """
)
"""Whom an officer tells of."""


def rules_out(text: str, one: Described, person: Person) -> bool:
    """Whether what the text tells of a person, or by whom else it brings the words in, keeps a
    description from meaning that person."""
    if _AGE.search(one.span.quote):
        return _of_other_age(text, one, person)
    many = _CHILDREN.search(one.span.quote)
    if many is not None and many["many"] in _NUMBERS:
        told = _children(text, person)
        return bool(told) and many["many"] not in told
    if one.head in IN_COURT and is_counsel(text, person):
        return True
    return one.head in IN_QUESTION and is_officer(person)


def is_other_since(text: str, one: Described, found: Described, since: int) -> bool:
    """Whether somebody else has been brought in by the very noun since a place where somebody stood
    without a name: "A diplomat said an envoy came. The envoy" is not the diplomat."""
    if found.named or not one.head or one.head in {found.head, *found.words}:
        return False
    places = standing(text, one.head, since, one.span.start)
    return any(_FRESH.search(text, max(since, at - _REACH), at) is not None for at in places)


_FRESH = re.compile(r"(?:\b(?:[Aa]n?|[Aa]nother|[Oo]ne)|['\u2019]s?)[ ](?:[a-z-]+[ ]){0,2}\Z")
"""What stands before a noun that brings somebody in."""


def is_done_to(text: str, spoken: SpokenOf, one: Described, found: Described) -> bool:
    """Whether the text tells before what somebody by name did to whom the same words mean: after
    "The Osk Forces accused the army" "the army" is another."""
    if not (found.named and one.definite) or one.named or one.pronoun is not None:
        return False
    for each in spoken.before(one.span.start, 0, (one.head,)):
        old = each.described
        if each.role != OBJECT or old.name != one.name or old.named or not old.definite:
            continue
        for other in spoken.of_sentence(each.sentence):
            named = other.described.named and other.described.name == found.name
            if named and _DID.fullmatch(text, other.span.end, each.span.start):
                return _DOES.match(text, each.span.end) is None
    return False


_DID = re.compile(
    r"(?:,[^,;.]{2,80},)?\s(?:(?:has|have|had|is|are|was|were|also|again|now|\w+ly)\s){0,3}[a-z]+\s(?:with\s|against\s)?"
)
"""A verb and nothing else, but for what stands beside the name."""
_DOES = re.compile(
    r"\s(?:has|have|had|is|are|was|were|did|does|do|will|would|can|could|may|might|must|[a-z]+ed)\b"
)
"""What follows whoever does something himself: "said the army had won"."""


def is_officer(person: Person) -> bool:
    """Whether somebody tells of crimes by his office: a sheriff, a police spokeswoman."""
    return not OF_THE_LAW.isdisjoint(word.strip(".") for word in person.words)


def is_told_dead(text: str, person: Person) -> bool:
    """Whether a text tells that somebody is dead."""
    return any(
        died_behind(text, place.end)
        or _DEATH_OF.search(text, max(0, place.start - _REACH), place.start) is not None
        for place in person.places
    )


def died_behind(text: str, end: int) -> bool:
    """Whether words behind a name that ends there tell of a death, also of several by name."""
    return _DIED.match(text, end) is not None


_BESIDE = r"(?:,[ ](?:\d{1,3}|[^,.;\n]{2,60}),|[ ]\(\d{1,3}\))?[ ]"
_DIED = re.compile(
    rf"{_BESIDE}(?:was|is|were|are|ha(?:d|s|ve)[ ]been)[ ]"
    r"(?:\w+ly[ ]|later[ ]|also[ ]|then[ ]|both[ ]|all[ ])?"
    r"(?:killed|murdered|slain|dead|fatally[ ]\w+|(?:shot|stabbed|beaten)[ ](?:dead|to[ ]death)"
    r"|shot[ ]and[ ]killed|(?:found|pronounced)[ ]dead|gunned[ ]down)\b"
    rf"|{_BESIDE}(?:later[ ]|both[ ]|all[ ]|\w+ly[ ])?(?:(?:ha(?:d|s|ve)[ ])?died|succumbed"
    r"|passed[ ]away"
    r"|killed[ ](?:him|her)self|took[ ](?:his|her)[ ]own[ ]life|committed[ ]suicide)\b"
    r"|['\u2019]s?[ ](?:\w+[ ])?(?:body|death|killing|murder|slaying|funeral|remains|killer)\b"
    r"|(?:,[ ]\d{1,3},)?[ ]was[ ](?:taken|rushed|airlifted|flown|driven|transported|brought)[ ]"
    r"[^.;\n]{0,100},[ ]where[ ]s?he[ ](?:was[ ])?(?:later[ ])?(?:died|pronounced[ ]dead)\b"
)
_DEATH_OF = re.compile(
    r"\b(?:[Tt]he[ ]late|slain|(?:death|killing|murder|slaying|body|funeral|shooting[ ]death|fatal"
    r"[ ](?:shooting|stabbing))[ ]of|killed|killing)[ ](?:\d{1,3}-year-old[ ])?\Z"
)
"""That somebody is dead, behind his name and before it."""


def ages(text: str, person: Person) -> frozenset[int]:
    """The ages that stand beside a person's name."""
    found = [age_behind(text, place.end) for place in person.places]
    found += [age_before(text, place.start) for place in person.places]
    return frozenset(int(text[place[0] : place[1]]) for place in found if place is not None)


def _of_other_age(text: str, one: Described, person: Person) -> bool:
    """Whether a person has another age than a description, or the office or the children that
    nobody of that age has, or the text tells that age of somebody else."""
    match = _AGE.search(one.span.quote)
    assert match is not None
    years = match["unit"] == "year"
    told = ages(text, person)
    if told:
        return not years or int(match["age"]) not in told
    if not years or int(match["age"]) < _ADULT:
        return is_officer(person) or not _PARENTS.isdisjoint(person.words)
    return False


def _children(text: str, person: Person) -> set[str]:
    """How many children a person is told to have, wherever the text tells it."""
    found = (_CHILDREN_BEHIND.match(text, place.end) for place in person.places)
    return {match["many"] for match in found if match is not None}
