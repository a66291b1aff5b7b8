"""Who may be meant by what those are called who stand for an office or hold a seat.

"The nominee", "the Vermont senator", "the Republican" take up somebody whom all readers know, so
that a report need not tell his post beside his name: whoever it speaks of most may be he, unless it
tells of another post or another party of his. It must show that he is in politics at all: by a
party, a seat, a race, a campaign of his.
"""

from __future__ import annotations

import re

from headwater.reading.describing.described import Described
from headwater.reading.describing.persons import Person
from headwater.reading.resolving.agreement import content_words
from headwater.reading.resolving.party_beside import PARTIES
from headwater.reading.resolving.people import People
from headwater.reading.words import nouns
from headwater.records import Span

_RUNNING = nouns.words(
    """
    candidate nominee nominee-in-waiting front-runner frontrunner contender hopeful challenger
    incumbent standard-bearer republican democrat
    """
)
"""Who stands for an office, whatever he holds or has held."""
_SEATED = nouns.words(
    """senator congressman congresswoman representative lawmaker legislator governor president
    mayor"""
)
"""Who holds a seat, and may stand for another."""
_RULING = nouns.words("president governor mayor")
"""Of these each land, state or town has one, who may go without a name."""
_BELOW = nouns.words("vice deputy acting interim assistant lieutenant")
"""Words by which a post is another than the one that it is named by."""
_LEADING = nouns.words("chairman chairwoman chair leader whip speaker head member")
"""What somebody who sits in a parliament may be besides."""
_ELSEWHERE = nouns.POSTS - _RUNNING - _SEATED
_OF_PARLIAMENT = nouns.words("house senate committee majority minority conference rep sen")
_HELD_BEFORE = nouns.words("former retired secretary executive ceo founder first")
"""Words beside a name by which a post is one that whoever runs may have had."""
_PARTY_WORDS = frozenset().union(*PARTIES)
_OFTEN = 3
"""How often a report names whom it takes for known."""
_POLITICAL = _RUNNING | _SEATED | _HELD_BEFORE
_SAID_TO_BE = re.compile(r",\s(?:\d{1,3},\s)?(?P<who>who|an?|the|one\sof)\s")
"""What stands behind a name that the text goes on to describe."""
_POSSESSED = re.compile(
    r"(?:\s(?!(?:said|says|say|told|tells|that|his|her)\b)[a-z]+){1,6}?\s(?P<whose>his|her)\b"
)
"""Whose a thing is that stands close behind: "the candidate and her staff"."""


_IN_POLITICS = _RUNNING | _SEATED | _PARTY_WORDS | nouns.words("sen rep gov secretary lady")
_SAID = re.compile(r"\s(?:said|says|told|added|insisted)\s(?:that\s)?(he|she)\b")
_RACE = (
    r"(?:campaign|candidacy|nomination|bid|primary|caucus|rally|rallies|ticket|platform|delegates?"
    r"|voters?|supporters?|surrogates?|camp|administration|presidency|re-?election|running\smate"
    r"|rivals?|victory|base|super\sPAC|transition)"
)
_HIS_RACE = re.compile(
    rf"(?:['\u2019]s?)?\s(?:[a-z-]+\s){{0,2}}?{_RACE}\b"
    r"|,?\s(?:who\s)?(?:has\s|had\s|is\s|was\s|will\s|would\s)?(?:[a-z]+ly\s)?"
    r"(?:(?:run|runs|ran|running)\s(?:for|against)|campaign(?:s|ed|ing)\b|elected\b|nominated\b"
    r"|(?:win|wins|won|winning|lost|loses|leads|led|clinched|secured|sought|seeks|seeking|accepted)"
    r"\s(?:[\w-]+\s){0,3}?(?:primary|primaries|caucus|caucuses|nomination|election|re-?election"
    r"|vote|votes|polls?|race|delegates|debate)\b)"
)
"""A race or a campaign of somebody's, right behind his name."""
_FOR_HIM = re.compile(
    r"\b(?:elect(?:ed|ing)?|re-?elect|nominat(?:e|ed|es|ing)|endors(?:e|ed|es|ing)"
    r"|vot(?:e|ed|es|ing)\sfor|(?:campaign\w*|primary|debate|election)\s(?:for|of|against|with)"
    r"|support(?:er|ers)?\s(?:for|of))\s(?:[A-Z][\w.]*\s){0,2}\Z"
)
"""What others do for who stands, right before his name."""
_NEAR = 60


def is_rival(one: Described) -> bool:
    """Whether a description is of one who stands for an office or holds a seat."""
    return one.definite and not one.plural and one.head in _RUNNING | _SEATED


def is_seat(one: Described) -> bool:
    """Whether a description is of one who holds a seat."""
    return one.head in _SEATED


def may_stand(text: str, one: Described, person: Person) -> bool:
    """Whether a person may be the one whom a description calls a rival or the holder of a seat."""
    posts = {nouns.singular(word) for word in person.titles}
    if one.words & _BELOW - posts:
        return False
    if one.head == "mayor" and content_words(one) - _PARTY_WORDS - person.words:
        # "the Lund mayor" may be another than Mayor Osk, who came from Dorn
        return False
    if one.head in posts:
        return not _of_other_party(one, person)
    if one.head in _RULING and not content_words(one) | one.words & {"former"}:
        # "the governor", who is known unnamed
        return False
    american = any(party & (one.words | {one.head}) for party in PARTIES[:2])
    if american and person.countries and "US" not in person.countries:
        return False
    elsewhere = posts & _ELSEWHERE
    if posts & _OF_PARLIAMENT:
        elsewhere -= _LEADING
    if elsewhere and not posts & _POLITICAL:
        return False
    if len(person.places) < _OFTEN and not posts & _POLITICAL:
        return False
    told = _SAID_TO_BE.match(text, person.places[0].end)
    if told is not None and not posts & _POLITICAL and (is_seat(one) or told["who"] != "who"):
        return False
    if one.head in _SEATED and posts & _SEATED:
        # a governor is no senator
        return False
    return not _of_other_party(one, person)


def stands(text: str, one: Described, person: Person) -> bool:
    """Whether a person may be a rival or the holder of a seat and a report shows that he can be."""
    shown = may_stand(text, one, person) and _is_in_politics(text, person)
    return shown and not _is_of_other_sex(text, one, person)


def may_follow(text: str, one: Described, person: Person) -> bool:
    """Whether a rival can be who is named in the sentence before: "the Republican" alone only
    somebody in politics, "the Vermont senator" whoever is of the sex that is told."""
    told = bool(content_words(one)) or _is_in_politics(text, person)
    return told and not _is_of_other_sex(text, one, person)


def _is_of_other_sex(text: str, one: Described, person: Person) -> bool:
    """Whether a pronoun right behind a description tells another sex: "the senator said she"."""
    said = _SAID.match(text, one.span.end)
    return said is not None and person.gender not in {None, nouns.PRONOUNS[said[1]]}


def _is_in_politics(text: str, person: Person) -> bool:
    """Whether a report shows somebody to stand for an office, to hold one or to be of a party."""
    if not person.titles.isdisjoint(_IN_POLITICS):
        return True
    return any(
        _HIS_RACE.match(text, at.end) or _FOR_HIM.search(text, max(0, at.start - _NEAR), at.start)
        for at in person.places
    )


def _of_other_party(one: Described, person: Person) -> bool:
    own = [party for party in PARTIES if party & (one.words | {one.head})]
    told = [party for party in PARTIES if party & person.words]
    return bool(own and told) and own != told


def possessed(text: str, one: Described) -> str | None:
    """The gender that "his" or "her" close behind a description tells of whom it means."""
    match = _POSSESSED.match(text, one.span.end)
    return None if match is None else "m" if match["whose"] == "his" else "f"


def speaks_for(text: str, teller: Span, people: People) -> Person | None:
    """The one person for whom somebody speaks by his own words: "Osk's campaign", "an aide to Osk";
    None for all others."""
    found = [
        person
        for person in people.persons
        for at in person.places
        if teller.covers(at) and at != teller and _is_owner(text, at, teller)
    ]
    return found[0] if len(found) == 1 else None


def _is_owner(text: str, at: Span, teller: Span) -> bool:
    behind = _OWNS.match(text, at.end, teller.end) or _OWNED.search(at.quote)
    return behind is not None or _FOR.search(text, teller.start, at.start) is not None


_OWNS = re.compile(
    r"(?:['\u2019]s?)?\s(?:[a-z]+\s){0,2}?(?:campaign|camp|team|staff|office|aides?)\b"
)
_OWNED = re.compile(r"['\u2019]s?\Z")
_FOR = re.compile(
    r"\b(?:spokes\w+|advis[eo]rs?|aides?|lawyers?|attorneys?|managers?|campaign|staff|office)\s"
    r"(?:for|to|of)\s(?:[A-Z][\w.]*\s){0,2}\Z"
)
