"""The house of whoever holds an office: "the ministry" after "Interior Minister Paul Garrec"; the
police and the county of a place that is named with them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from headwater.knowledge.dates import CALENDAR
from headwater.reading.describing.described import Described
from headwater.reading.describing.resolved import Resolved
from headwater.reading.words.known import entity
from headwater.reading.words.name_words import COMMON
from headwater.records import HopKind, Span, cut
from headwater.text.wordlists import words

_BACK = 1500
"""How many characters a house reaches back to who holds its office: a few paragraphs."""
_WORD = r"[A-Z][\w-]*(?:['\u2019]s)?"
_FIELD = r"(?:[A-Z][\w-]+(?:,?\s(?:and\s)?(?=[A-Z]))?){1,4}"
_HOLDERS = {
    "ministry": re.compile(
        rf"\b(?P<field>(?:{_WORD}\s){{0,3}}|[a-z]+\s)[Mm]inister\b"
        rf"(?:\s(?:of|for)\s(?:the\s)?(?P<of>{_FIELD}))?"
    ),
    "embassy": re.compile(
        rf"\b(?:(?P<field>(?:{_WORD}\s){{1,2}})(?:Ambassador|ambassador)\b"
        r"|[Aa]mbassador\sof\s(?:the\s)?(?P<of>[A-Z][\w-]+))"
    ),
}
_PLACES = (
    r"(?<![\w'\u2019-])(?P<place>(?:(?:University|College|City|Town|Village|County|Port)\sof\s)?"
    r"(?:(?:St|Ste|Ft|Mt)\.\s)?(?:[A-Z][\w'\u2019-]+\s){1,3})"
)
_RANKS = (
    r"(?:Chief|Commissioner|Superintendent|Captain|Capt|Lieutenant|Lt|Sergeant|Sgt|Detective|Det"
    r"|Inspector|Major|Maj|Corporal|Cpl|Constable|Spokes(?:man|woman|person))\b"
)
_PLACED = {
    "police": re.compile(
        rf"(?:{_PLACES}(?P<noun>police\b(?!\s[A-Z])"
        rf"|Police\s(?:Department|Dept\b\.?|Service|Force)|Police(?=\s(?:{_RANKS}|[a-z]))"
        r"|PD\b)|\b(?P<initials>[A-Z]{1,4})PD\b)"
    ),
    "county": re.compile(rf"{_PLACES}(?P<noun>County)\b"),
}
"""Bodies that are told apart by their place."""
_TELLING = (
    r"(?:said|says?|told|tells?|add(?:ed|s)|confirm(?:ed|s)?|announce[ds]?|report(?:ed|s)|wrote|tweeted|posted"
    r"|stated|identified|arrested|charged|detained|respond(?:ed|ing)|investigat(?:ed|ing)|released|recovered"
    r"|(?:look|search|hunt)(?:ed|ing)\sfor|seek(?:ing)?|made\san?\sarrest|found|believe[sd]?)\b"
)
_OFFICER = r"(?:spokes(?:man|woman|person)|chief|officers?|officials?|detectives?|investigators?)"
_TELLS = re.compile(
    rf"(?:\s\([A-Z]+\))?(?:\s(?:{_RANKS}|{_OFFICER})\.?(?:\s[A-Z][\w.'\u2019-]*){{0,4}})?"
    rf"(?:,[^,.;\n]{{2,60}},)?,?\s(?:(?:also|later|have|has|had|are|is|were|was|been)\s)*{_TELLING}"
)
"""Behind police of a place: they, or an officer of theirs, speak or act as police do."""
_IS_TOLD_BY = re.compile(
    r"\b(?:said|says|[Aa]ccording\sto|arrested\sby)\s"
    rf"(?:(?:[A-Z][\w.-]*|an?|the|of|for|with|from|{_OFFICER}),?\s){{0,8}}\Z"
)
"""The same before them."""
_ONCE = re.compile(
    r"\b(?:[Rr]etired|[Ff]ormer(?:ly)?|[Ee]x-[a-z]+|[Vv]eteran|served|worked|career|years)\b[^,.;\n]{0,60}\Z"
    r"|\b(?:on|against|like)\s(?:the\s)?\Z|\b(?:19|20)\d\d\b[^.;\n]{0,60}\Z"
)
_LONG_AGO = re.compile(r"[^.;\n]{0,60}\b(?:in\s(?:19|20)\d\d|years\s(?:ago|earlier|before))\b")
"""What tells of police before and behind them that they are those of another story."""
_AROUND = 100
"""Characters before police that are looked at."""
_ONE_OF_THEM = re.compile(r"\s(?:[a-z-]*(?:man|men|woman|women)|chief)\b")
"""Behind police of a place: who of them it is, and police are named only with him."""
_SOCIETIES = re.compile(
    r"\b(?:International\s(?:Committee|Federation)\sof\s(?:the\s)?Red\sCross\b(?:\sand\sRed\sCrescent\sSocieties)?|ICRC\b|IFRC\b"
    r"|International\sRed\sCross\b|(?:[A-Z][\w-]+\s){1,3}Red\s(?:Cross|Crescent)\b)"
)
"""Those who are "the Red Cross" or "the Red Crescent" in short: of a land, or of the world."""
_NEW = "new"
_OF_PAGES = words(
    "article photo photos courtesy credit coverage video image update breaking alert via"
)
_OF_POSTS = words(
    """
    deputy acting retired former assistant interim veteran senior chief ex-chief off-duty on-duty
    riot armed traffic undercover plainclothes secret call calls contact tell ask
    """
)
_NO_PLACES = (COMMON | CALENDAR | _OF_PAGES | _OF_POSTS) - {_NEW, "state"}
_NO_FIRST, _NO_LAST = _NO_PLACES | {"state"}, _NO_PLACES | {_NEW}
"""Words with a capital before a place that are no part of its name."""
_ONE_OFFICER = re.compile(r"\sofficers?\b")
"""Behind a university's police: who of them did something, and they need not be who speaks."""
_NO_FIELDS = words(
    """
    prime first deputy former then acting the a an his her its their junior senior new no one
    another state and as vice cabinet of every each that this two
    """
)
"""Words before a minister that are no part of what the ministry is called."""


def house_before(text: str, one: Described) -> Resolved | None:
    """The house that a noun alone, or "a ministry spokesman", takes up; else None.

    By the one office of its kind before: "Interior Minister Paul Garrec ... the ministry". None
    where several offices may be meant.
    """
    if one.head in _PLACED:
        return _of_place(text, one)
    pattern = _HOLDERS.get(one.head)
    short = len(one.span.quote.split()) == _TWO or not one.span.quote.lower().endswith(one.head)
    if pattern is None or not one.definite or one.named or not short:
        return None
    found: dict[str, re.Match[str]] = {}
    for match in pattern.finditer(text, max(0, one.span.start - _BACK), one.span.start):
        name = _house(one.head, match)
        if name is not None:
            found.setdefault(name, match)
    if len(found) != 1:
        return None
    ((name, match),) = found.items()
    known = entity(name)
    bodily = known is not None and known.sort == "state-body"
    meant = replace(one, name=known.name if bodily and known else name, kind=HopKind.STATE_BODY)
    return Resolved(meant, cut(text, *match.span()))


def society(text: str, one: Described) -> Resolved | None:
    """Which society "the Red Cross" is: the only one that the report names; else None."""
    if one.name not in {"Red Cross", "Red Crescent"}:
        return None
    found: dict[str, Span] = {}
    for match in _SOCIETIES.finditer(text):
        known = next(
            (k for k in map(entity, _shorter(match.group())) if k and k.name != one.name), None
        )
        if known is not None:
            found.setdefault(known.name, cut(text, *match.span()))
    if len(found) != 1 or _ELSEWHERE.search(one.span.quote):
        return None
    ((name, span),) = found.items()
    return Resolved(replace(one, name=name), span)


def _shorter(words: str) -> Iterator[str]:
    """A name, and what is left of it without its first word, and so on."""
    said = words.split()
    return (" ".join(said[at:]) for at in range(len(said)))


_ELSEWHERE = re.compile(r"\b(?:local|national)\b|\sin\s[A-Z]")
"""What tells of a society that it is one of a place, whichever the report names."""


def _of_place(text: str, one: Described) -> Resolved | None:
    """The county that the report names with its place before, or the police that it names before
    or shows to speak or act anywhere; None of several."""
    if one.named or one.name is None or one.name.lower().split()[-1:] != [one.head]:
        return None
    if len(one.name.lower().removeprefix("the ").split()) > 1:
        return None
    placed = _placed(text, one.head)
    if one.head == "police":
        before = one.span.start
        so_far = text[:before].lower()
        placed = tuple(each for each in placed if _is_of_story(text, *each, before, so_far))
        placed = tuple(each for each in placed if not _is_initials(*each)) or placed
    near = [each for each in placed if 0 <= one.span.start - each[1].start <= _BACK]
    named = placed if one.head == "police" else near
    if len({place for place, _ in named}) > 1:
        named = near
    if len({place for place, _ in named}) != 1:
        return None
    span = max((each for _, each in named), key=lambda each: len(each.quote))
    meant = replace(one, name=" ".join(span.quote.split()), kind=HopKind.STATE_BODY, named=True)
    return Resolved(replace(meant, count=None, plural=False), span)


def _is_initials(place: str, police: Span) -> bool:
    return police.quote == f"{place}PD"


@lru_cache(maxsize=16)
def _placed(text: str, noun: str) -> tuple[tuple[str, Span], ...]:
    """The bodies of a noun that a report names with their place, each with its place's name."""
    found = []
    for match in _PLACED[noun].finditer(text):
        if match["place"] is None:
            found.append((match["initials"], cut(text, *match.span())))
            continue
        words = match["place"].split()
        while words and words[0].lower() in _NO_FIRST:
            words = words[1:]
        of_school = "of" in words and _ONE_OFFICER.match(text, match.end()) is not None
        if words and words[-1].lower() not in _NO_LAST and not of_school:
            place = " ".join(words)
            start = match.start("noun") - len(place) - 1
            found.append((place, cut(text, start, match.end())))
    return tuple(found)


def _is_of_story(text: str, place: str, police: Span, before: int, so_far: str) -> bool:
    """Whether police of a place are those of the story: not others' or of another year, and they
    or an officer of theirs tell or act, later on only of a place that is named in `so_far`, the
    text before in lower case; "Orle police" may just be named there."""
    first = max(0, police.start - _AROUND)
    if _ONCE.search(text, first, police.start) or _LONG_AGO.match(text, police.end):
        return False
    alone = police.quote.endswith(" police") and not _ONE_OF_THEM.match(text, police.end)
    if alone and police.start < before:
        return True
    told = _IS_TOLD_BY.search(text, first, police.start) or _TELLS.match(text, police.end)
    if told is None or police.start < before:
        return told is not None
    if _is_initials(place, police):
        return True
    said = (word.lower().split("-") for word in place.split())
    return all(any(part in so_far for part in parts) for parts in said)


def _house(noun: str, match: re.Match[str]) -> str | None:
    """What a house is called by its holder's title; None where the title does not tell."""
    said = (match["field"] or "").split()
    while said and said[0].lower() in _NO_FIELDS:
        said = said[1:]
    if not said and match["of"]:
        return f"{noun.capitalize()} of {match['of'].rstrip(', ')}"
    if not said or said[-1].lower() in _NO_FIELDS:
        return None
    owner = re.sub(r"['\u2019]s$", "", said[-1]) if noun == "embassy" else said[-1]
    small = noun == "embassy" or said[-1].islower()
    return " ".join([*said[:-1], owner, noun if small else noun.capitalize()])


_TWO = 2
