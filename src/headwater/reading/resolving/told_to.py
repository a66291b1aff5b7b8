"""To whom somebody speaks, where that tells who speaks next and who does not.

"A neighbour told her it was safe. "They lie," she said" means who was told; "He told negotiators"
no officer who tells of the case; "What does he say to that?" nobody who has just said that.
"""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet

from headwater.knowledge.dates import CALENDAR
from headwater.reading.describing.described import Described
from headwater.reading.describing.resolved import Resolved
from headwater.reading.words import nouns
from headwater.reading.words.callings import OF_THE_LAW
from headwater.reading.words.known import entity
from headwater.records import Span

_TELLS = (
    r"(?:,[^,;.\n]{2,60},)?[ ]"
    r"(?:(?:had|has|have|also|later|then|once|first|\w+ly)[ ]){0,3}"
    r"(?:t(?:old|ells)|warn(?:ed|s)|advis(?:ed|es)|inform(?:ed|s)|assur(?:ed|es)|reassur(?:ed|es)"
    r"|remind(?:ed|s)|urg(?:ed|es)|order(?:ed|s)|instruct(?:ed|s)|promis(?:ed|es)|text(?:ed|s)"
    r"|notif(?:ied|ies)|ask(?:ed|s)|call(?:ed|s)|phon(?:ed|es)|e-?mail(?:ed|s)|threaten(?:ed|s)"
    r"|(?:said|wrote|shouted|yelled|whispered|explained)[ ]to|shouted[ ]at|yelled[ ]at)[ ]"
)
_TOLD = {
    "m": re.compile(rf"{_TELLS}him\b"),
    "f": re.compile(
        rf"{_TELLS}her(?=[,;:.]|[ ](?:to|at|in|on|that|this|it|they|he|she|there|the|an?|his|its"
        r"|their|if|whether|why|how|what|when|where|who|not|about|so|no|nothing|nobody|everything|we|I"
        r"|you|after|before|only|just|then|later|again|over|from)\b)"
    ),
}
_TELLS_ANYBODY = re.compile(rf"{_TELLS}(?:[Tt]he[ ](?=[A-Z]))?")
_OFFICERS = re.compile(
    r"[ ](?:(?:had|has|also|later|then|first|allegedly|reportedly|initially|apparently)[ ]){0,2}"
    r"(?:told|informed|admitted[ ](?:it[ ])?to|confessed[ ]to|explained[ ]to|assured|warned)[ ]"
    r"(?:(?:the|a|an|two|his|her|arresting|responding|crisis|hostage|police|federal|state|local"
    r"|homicide|prison|emergency|army|military|border|FBI)[ ]){0,3}"
    r"(?:negotiators?|interrogators?|investigators?|detectives?|police|officers?|deputies|deputy"
    r"|agents?|guards?|jailers?|captors?|troopers?|dispatchers?|paramedics?|medics|responders"
    r"|authorities|prosecutors|FBI|911|soldiers|sheriff['\u2019]s[ ]\w+)\b(?![ ]to\b)"
)
"""What a suspect or a prisoner does, of whom an officer tells."""
_ASKED = re.compile(
    r"(?:\A|[.!?\u201d\"\n][ ]?|\b(?:[Aa]nd|[Ss]o|[Bb]ut)[ ])"
    r"(?:[Ww]hat|[Hh]ow|[Ww]hy|[Dd]oes|[Dd]id|[Ww]ould|[Hh]as|[Cc]an|[Cc]ould)\b"
    r"(?:[ ](?:then|else|exactly|about|now|does|did|would|has|can|could|is|was|do|will)){0,3}"
    r"[ ](?P<who>s?he)[ ](?:(?:himself|herself|now|then)[ ])?"
    r"(?:(?:say|make|think|answer|respond|reply|react|feel|reckon|object|counter|explain|rebut)\b)"
    r"(?:[ ](?:to|of|about|with|by))?[ ](?:that|this|it|them|those|these|such|the)\b"
    r"[^.?!\n]{0,80}\?"
)
_BY_NAME = re.compile(
    r"\b(?:[Ww]hat|[Hh]ow|[Ww]hy|[Ww]here|[Ww]hen)(?:[ ]\w+)?[ ]"
    r"(?:does|did|would|has|can|could|is|was|will)[ ]\Z"
)
"""What stands before whom a writer asks about: "How did | Osk | feel?"."""
_NEAR = 30
_PAGE = re.compile(
    r"\b[IO]n[ ](?P<who>[A-Z][\w.-]*(?:[ ][A-Z][\w.-]*){0,3})['\u2019]s?[ ](?:[\w-]+[ ]){0,3}"
    r"(?:website|site|page|account|channel|feed|blog|profile|diary|letter|memoirs?|autobiography"
    r"|post|tweet|statement|testimony|journal|e-?mail|note|book|column|will|affidavit|deposition"
    r"|notebook|video|message)(?:[ ](?:to|of|on|from)[ ][^,.;\n]{2,40})?,?[ ]\Z"
)
"""Whose letter or page tells what stands behind it: "In Osk's diary, he"."""
_IN_IT = re.compile(r"(?:[.!?\u201d\"]\s{1,2}|\n)In[ ](?:it|the[ ][a-z]+|this|that),?[ ]\Z")
_WRITTEN_BY = re.compile(
    r"\b(?:statement|letter|note|e-?mail|message|diary|affidavit|post|memoir|poem|card|report)[ ]"
    r"(?:(?:written|sent|posted|signed|prepared|dictated)[ ])?(?:from|by)[ ]"
    r"(?:(?:the|her|his)[ ][^,.;:\n]{3,60},[ ]"
    r"|[^,.;:\n]{1,60}['\u2019]s?[ ][a-z][^,.;:\n]{2,40},[ ])?"
    r"(?:[A-Z][a-z]+\.?[ ]){0,2}(?P<who>[A-Z][\w-]+)(?![\w'\u2019-])(?![ ][A-Z])"
)
"""Whose words a paper holds, and the last of his names: "a letter from her aunt, Ida Roe"."""
_BEFORE = 120
"""How many characters before a pronoun that may begin."""
_SENTENCE = 250
_REACH = 500
"""How many characters on who is asked may answer."""
_BELIEVES = re.compile(
    r"[ ](?:(?:now|still|also|had|have|do|did|not|no|longer|\w+ly)[ ]){0,3}"
    r"(?:believed?|think|thought|suspect(?:ed)?|fear(?:ed)?|assumed?|knew|know|expect(?:ed)?"
    r"|consider(?:ed)?|reckon(?:ed)?|doubt(?:ed)?|(?:are|were)[ ](?:confident|certain|sure))\b"
)
_ANY_FIELD = nouns.words("commissioner solicitor")
"""Who holds an office of the law, or one of any other field."""
OFFICERS = (OF_THE_LAW - _ANY_FIELD) | nouns.words(
    """
    general colonel major brigadier admiral commander army military navy corporal soldier troop
    investigator agent official authority interrogator
    """
)
_CIVIL = nouns.words(
    "minister president executive editor coach whip justice mayor secretary senator principal"
)


def holds_office(words: AbstractSet[str]) -> bool:
    """Whether words tell of somebody that he speaks of cases by his office: a police chief, and no
    chief executive or deputy minister."""
    plain = {word.strip(".") for word in words}
    return not OFFICERS.isdisjoint(plain) and _CIVIL.isdisjoint(plain)


def tells_for_state(words: AbstractSet[str]) -> bool:
    """Whether words tell of somebody that he speaks for officers or for a state or a town."""
    return not (OFFICERS | _RULERS).isdisjoint(word.strip(".") for word in words)


_RULERS = nouns.words("mayor governor minister president premier secretary commissioner council")


def tells(text: str, end: int, gender: str) -> bool:
    """Whether who stands before `end` tells a man ("m") or a woman ("f") something who is only
    "him" or "her"."""
    return _TOLD[gender].match(text, end) is not None


def is_told(text: str, end: int, meant: Resolved) -> bool:
    """Whether who stands before `end` tells something to whom a description seemed to mean: "the
    yard told the manager" is not the manager."""
    verb = _TELLS_ANYBODY.match(text, end)
    if verb is None:
        return False
    whom = " ".join(text[verb.end() : verb.end() + _NEAR * 2].split())
    found, at = meant.described, meant.antecedent
    name = " ".join((found.name or "").removeprefix("the ").split())
    if found.named and name and whom.startswith(name):
        return True
    beside = text[max(0, at.start - _NEAR) : at.start] if at is not None else ""
    nouns_told = [word.strip(",.;:") for word in whom.split()[1:_NOUN_WITHIN]]
    if not _BEHIND.isdisjoint(nouns_told):
        # "told the agency that the toll": no doctor "at the hospital"
        nouns_told = nouns_told[: min(nouns_told.index(w) for w in _BEHIND & {*nouns_told})]
    return whom.startswith("the ") and any(
        noun in {found.head, *found.words} or beside.endswith(f" {noun}, ") for noun in nouns_told
    )


_BEHIND = nouns.words(
    "a an the that of to in on at by for from with about it its his her their he she they how what"
)
"""Words behind a noun that is told something."""
_NOUN_WITHIN = 4
"""How many words a description that is told something takes."""


def tells_officers(text: str, end: int) -> bool:
    """Whether who stands before `end` tells officers, jailers or medics something."""
    return _OFFICERS.match(text, end) is not None


def believes(text: str, end: int) -> bool:
    """Whether who stands before `end` believes, fears or knows something."""
    return _BELIEVES.match(text, end) is not None


def is_asked(text: str, place: Span) -> bool:
    """Whether the writer's own question is what somebody at a place says or does."""
    before = _BY_NAME.search(text, max(0, place.start - _NEAR), place.start)
    return before is not None and "?" in text[place.end : place.end + _REACH].partition(".")[0]


def writer_of(text: str, one: Described) -> str | None:
    """Whose letter or page a pronoun tells of, by name: "On Osk's website he"; None elsewhere."""
    begin, start = max(0, one.span.start - _BEFORE), one.span.start
    page = _PAGE.search(text, begin, start) or _paper_before(text, start)
    if page is None or page["who"].lower() in CALENDAR or entity(page["who"]) is not None:
        return None
    return page["who"]


def _paper_before(text: str, start: int) -> re.Match[str] | None:
    """The last paper by somebody in the sentence before "In it" and a pronoun."""
    lead = _IN_IT.search(text, max(0, start - _NEAR), start)
    if lead is None:
        return None
    begin = max(text.rfind("\n", 0, lead.start()), lead.start() - _SENTENCE, 0)
    found = list(_WRITTEN_BY.finditer(text, begin, lead.start() + 1))
    return found[-1] if found and "." not in text[found[-1].end() : lead.start()] else None


def asked_of(text: str, one: Described) -> int | None:
    """Where a question begins by which who "he" or "she" is shall answer somebody's words: "What
    does he say to that?"; None where none stands around or shortly before the pronoun."""
    begin = max(0, one.span.start - _REACH)
    if "?" not in text[begin : one.span.end + _REACH]:
        return None
    found = [
        match.start("who")
        for match in _ASKED.finditer(text, begin, one.span.end + _REACH)
        if match.start("who") <= one.span.start
        and ("f" if match["who"] == "she" else "m") == one.gender
    ]
    return found[-1] if found else None
