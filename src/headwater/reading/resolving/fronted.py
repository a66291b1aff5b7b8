"""Whom a pronoun means by words that stand around it in its own sentence.

"In her statement, Ada Osk said": who is named right behind the phrase in front. "According to its
annual report, Velda lost money": whose such papers are. "They blamed Osk
for his silence": whom they blamed. "Asked about Osk, he said": not who is asked about. "He met
Osk": not Osk.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace

from headwater.reading.describing.described import Described
from headwater.reading.describing.persons import Person
from headwater.reading.describing.resolved import Resolved, as_person
from headwater.reading.resolving.mentions import Mentions
from headwater.reading.resolving.people import People
from headwater.reading.resolving.possessors import is_possessive
from headwater.records import Span

_ASKED_OF, _BLAMED, _DEALT_WITH = 3.0, 3.0, 2.0
"""What it costs who is only asked about, adds to be blamed for what is "his", costs whom "he" has
to do with (`training/meant`, not kept apart, pronouns +0.9 points; 2026-11-22)."""
_CONJUNCTION = (
    r"\b(?:that|because|when|while|if|whether|how|why|what|as|after|before|than|who|whom|which"
    r"|he|she|they|I|we)\b"
)
"""With what a clause begins."""
_FRONT = re.compile(
    r"[\"\u201c]?(?:(?:But|And|Yet|Still|Even|Also)[ ])?(?:In|With|By|During|At|On|Throughout"
    r"|Through|Besides|Unlike|For|Under|From)[ ](?:[a-z-]+[ ]){0,3}\Z"
)
"""How a sentence begins before a pronoun that means who is named behind; not "after his arrest",
"despite his claim", which another may answer."""
_BEHIND = re.compile(
    rf"(?:(?!{_CONJUNCTION})[^.;:!?\n\"\u201c\u201d,]){{1,160}},[ ]"
    r"(?P<title>(?:[A-Za-z]+\.?[ ]){0,4}?)(?=[A-Z])"
)
"""The rest of a phrase without a clause, and what stands before a name."""
_ACCORDING = re.compile(r"[Aa]ccording[ ]to[ ]\Z")
_OWN_PAPERS = re.compile(
    r"(?:[ ](?:[0-9]{4}|latest|last|most|recent|own|official|online|public|published)){0,4}[ ]"
    r"(?:(?:annual|quarterly|interim|half-year|financial|earnings)(?:[ ][a-z]+)?[ ](?:reports?"
    r"|filings?|statements?|results|accounts)|accounts|website|site|homepage|prospectus|brochure"
    r"|(?:[A-Z]\w+[ ])?(?:page|profile|account)|biography|r[e\u00e9]sum[e\u00e9]|CV),[ ]"
    r"(?:the[ ](?=[a-z]))?"
)
"""What tells of him whose it is, up to who is spoken of behind it."""
_ASKED_IF = re.compile(
    r"(?:(?:But|And)[ ])?(?:[Ww]hen[ ]|[Ll]ater[ ])?(?:[Aa]sked|[Pp]ressed|[Qq]uestioned)[ ]"
    r"(?:[^,.;:\n\"\u201c]{0,80}?[ ])?(?:if|whether|why|how|what|when|where|about[ ]what)[ ]"
)
_ANSWERS = re.compile(r"[^,.;:\n\"\u201c\u201d]{1,120},[ ](?=[Tt]he[ ][a-z]|[A-Z])")
"""The rest of a question in front, up to who answers it."""
_GOES_ON = re.compile(r",?[ ](?:[a-z]+ly[ ]|also[ ]|[0-9]{1,3},[ ])?[a-z]+")
_ASKED = re.compile(
    r"[\"\u201c]?(?:(?:But|And)[ ])?(?:[Ww]hen[ ]|[Ll]ater[ ])?(?:[Aa]sked|[Pp]ressed"
    r"|[Qq]uestioned)\b[^.]*\Z"
)
_BLAMED_FOR = re.compile(
    r"\b(?:criticiz|criticis|blast|attack|slam|condemn|prais|blam|rebuk|denounc|mock|fault|assail"
    r"|chastis|berat|castigat|scold|ridicul|lambast|laud|hail|commend|applaud|congratulat|arrest"
    r"|fir|dismiss|sack|suspend|punish|jail|prosecut|knock|taunt|went[ ]after|go[ ]after"
    r"|censur|skewer|reprimand|admonish|thank|needl|excoriat|chid)(?:e|es|ed|ing|s)?[ ](?:out[ ])?"
    r"(?P<whom>(?:[\w.'\u2019-]+[ ]){1,7})(?:for|over|about|on)[ ]\Z"
)
"""Words of blame or praise and whom they are of, before what is his."""
_CLAUSE = re.compile(rf"(?:(?!{_CONJUNCTION})[^,.;:\"\u201c\u201d()\n]){{1,120}}")
"""What a pronoun's own clause goes on with."""
_LONGEST = 120
_MOST = 3


class Fronted:
    """Reads the sentences of one report so."""

    def __init__(self, text: str, mentions: Mentions, people: People) -> None:
        self._text = text
        self._mentions = mentions
        places = [(place, person) for person in people.persons for place in person.places]
        self._places = sorted(places, key=lambda pair: pair[0])
        self._starts = [place.start for place, _ in self._places]

    def named_behind(self, one: Described) -> Resolved | None:
        """Who is named right behind a phrase in front of a sentence in which a pronoun stands; None
        where nobody is who agrees, or he is named in the phrase itself."""
        start = one.span.start
        begin = self._mentions.start_of(self._mentions.sentence(start))
        if one.gender is None or not is_possessive(one):
            return None
        if _FRONT.fullmatch(self._text, begin, start) is None:
            return None
        behind = _BEHIND.match(self._text, one.span.end)
        found = None if behind is None else self._next(behind.start("title"), behind.end())
        if found is None or _GOES_ON.match(self._text, found[1].end) is None:
            return None
        person, place = found
        fits = person.gender in {None, one.gender} and self._mentions.is_person(person)
        before = self._next(begin, place.start - 1)
        if not fits or (before is not None and before[0] is person):
            return None
        return replace(as_person(one, person), antecedent=place)

    def subject_behind(self, one: Described) -> int | None:
        """Where they stand of whom papers of their own tell: "According to its annual report, |
        Velda lost money"; None for all other words."""
        start = one.span.start
        if not is_possessive(one):
            return self._asked_behind(one)
        if _ACCORDING.search(self._text, max(0, start - len("According to ")), start) is None:
            return None
        papers = _OWN_PAPERS.match(self._text, one.span.end)
        return None if papers is None else papers.end()

    def _asked_behind(self, one: Described) -> int | None:
        """Where he stands of whom a question in front is asked: "Asked by Roe if he knew, | Osk
        said"."""
        if one.pronoun not in {"m", "f"}:
            return None
        begin = self._mentions.start_of(self._mentions.sentence(one.span.start))
        if _ASKED_IF.fullmatch(self._text, begin, one.span.start) is None:
            return None
        behind = _ANSWERS.match(self._text, one.span.end)
        return None if behind is None else behind.end()

    def weight(self, one: Described, found: Described, span: Span) -> float:
        """What speaks for somebody at `span`, or against him where it is negative."""
        if is_possessive(one):
            return _BLAMED * self._is_blamed(one, span) - _ASKED_OF * self._is_asked_of(one, span)
        dealt_with = found.named and self._is_dealt_with(one, found.name)
        return -_DEALT_WITH * dealt_with - _ASKED_OF * self._is_asked_of(one, span)

    def _next(self, start: int, end: int) -> tuple[Person, Span] | None:
        """Whose name is the first to begin from `start` to `end`."""
        at = bisect_left(self._starts, start)
        if at == len(self._places) or self._starts[at] > end:
            return None
        place, person = self._places[at]
        return person, place

    def _is_dealt_with(self, one: Described, name: str | None) -> bool:
        """Whether the clause of a pronoun tells what who it means does to somebody of that name."""
        start = one.span.end
        at = bisect_left(self._starts, start)
        near = [place.end for place, person in self._places[at : at + _MOST] if person.name == name]
        if not near or near[0] - start > _LONGEST:
            return False
        clause = _CLAUSE.match(self._text, start)
        return clause is not None and near[0] <= clause.end()

    def _is_asked_of(self, one: Described, span: Span) -> bool:
        """Whether words before a pronoun only tell of what somebody is asked."""
        begin = self._mentions.start_of(self._mentions.sentence(one.span.start))
        if span.start < begin or span.start > one.span.start:
            return False
        return _ASKED.match(self._text, begin, one.span.start) is not None

    def _is_blamed(self, one: Described, span: Span) -> bool:
        """Whether somebody is who others blame or praise for what is "his"."""
        start = one.span.start
        found = _BLAMED_FOR.search(self._text, max(0, start - _LONGEST), start)
        return found is not None and found.start("whom") <= span.start < found.end("whom")
