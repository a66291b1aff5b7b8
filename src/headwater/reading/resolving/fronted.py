"""Whom a pronoun means by words that stand around it in its own sentence.

"In her statement, Ada Osk said": who is named right behind the phrase in front. "They blamed Osk for
his silence": whom they blamed. "Asked about Osk, he said": not who is asked about.
"""

from __future__ import annotations

import re
from bisect import bisect_left

from headwater.reading.describing.described import Described
from headwater.reading.describing.persons import Person
from headwater.reading.resolving.mentions import Mentions
from headwater.reading.resolving.people import People
from headwater.records import Span

_FRONT = re.compile(
    r"[\"\u201c]?(?:(?:But|And|Yet|Still|Even|Also)[ ])?(?:In|With|By|During|Despite|At|On|Throughout|Through"
    r"|Besides|While|Although|Though|Before|After|Since|Unlike|For|Under|From)[ ](?:[a-z-]+[ ]){0,3}\Z"
)
"""How a sentence begins before a pronoun that means who is named behind."""
_BEHIND = re.compile(r"[^.;:!?\n\"\u201c\u201d,]{1,160},[ ](?P<title>(?:[A-Za-z]+\.?[ ]){0,4}?)(?=[A-Z])")
_GOES_ON = re.compile(r",?[ ](?:[a-z]+ly[ ]|also[ ]|[0-9]{1,3},[ ])?[a-z]+")
_ASKED = re.compile(
    r"[\"\u201c]?(?:(?:But|And)[ ])?(?:[Ww]hen[ ]|[Ll]ater[ ])?(?:[Aa]sked|[Pp]ressed|[Qq]uestioned)\b[^.]*\Z"
)
_BLAMED = re.compile(
    r"\b(?:criticiz|criticis|blast|attack|slam|condemn|prais|blam|rebuk|denounc|mock|fault|assail"
    r"|chastis|berat|castigat|scold|ridicul|lambast|laud|hail|commend|applaud|congratulat|arrest|fir"
    r"|dismiss|sack|suspend|punish|jail|prosecut|knock|rapp|taunt|went[ ]after|go[ ]after"
    r"|hit|call|ripp?|censur|skewer|reprimand|admonish|thank|tweak|needl|excoriat|chid)"
    r"(?:e|es|ed|ing|s)?[ ](?:out[ ])?(?P<whom>(?:[\w.'\u2019-]+[ ]){1,7})(?:for|over|about|on)[ ]\Z"
)
_LONGEST = 120


class Fronted:
    """Reads the sentences of one report so."""

    def __init__(self, text: str, mentions: Mentions, people: People) -> None:
        self._text = text
        self._mentions, self._people = mentions, people
        places = [(place, person) for person in people.persons for place in person.places]
        self._places = sorted(places, key=lambda pair: pair[0])
        self._starts = [place.start for place, _ in self._places]

    def named_behind(self, one: Described) -> tuple[Person, Span] | None:
        """Who is named right behind a phrase in front of a sentence in which a pronoun stands."""
        start = one.span.start
        begin = self._mentions.start_of(self._mentions.sentence(start))
        if _FRONT.fullmatch(self._text, begin, start) is None:
            return None
        behind = _BEHIND.match(self._text, one.span.end)
        found = None if behind is None else self._at(behind.start("title"), behind.end())
        if found is None or _GOES_ON.match(self._text, found[1].end) is None:
            return None
        person = found[0]
        fits = person.gender in {None, one.gender} and self._mentions.is_person(person)
        named = self._at(begin, found[1].start - 1)
        return found if fits and (named is None or named[0] is not person) else None

    def _at(self, start: int, end: int) -> tuple[Person, Span] | None:
        """Whose name is the first to begin from `start` to `end`."""
        at = bisect_left(self._starts, start)
        if at == len(self._places) or self._starts[at] > end:
            return None
        place, person = self._places[at]
        return person, place

    def is_asked_about(self, one: Described, span: Span) -> bool:
        """Whether words before a pronoun only tell of what somebody is asked."""
        begin = self._mentions.start_of(self._mentions.sentence(one.span.start))
        if span.start < begin or span.start > one.span.start:
            return False
        return _ASKED.match(self._text, begin, one.span.start) is not None

    def is_blamed(self, one: Described, span: Span) -> bool:
        """Whether somebody is who others blame or praise for what is "his"."""
        start = one.span.start
        found = _BLAMED.search(self._text, max(0, start - _LONGEST), start)
        return found is not None and found.start("whom") <= span.start < found.end("whom")
