"""What speaks against somebody's being the speaker whom a pronoun means.

Nobody tells of his own death, few name themselves, and whoever "called her" is not who "she" is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from headwater.knowledge import saying
from headwater.knowledge.kin import KIN
from headwater.reading.describing.described import Described
from headwater.reading.describing.resolved import Resolved, Sourced
from headwater.reading.resolving.candidates import Candidate
from headwater.reading.resolving.contradicted import IN_QUESTION, is_officer, is_told_dead
from headwater.reading.resolving.mentions import Mentions
from headwater.reading.resolving.people import People
from headwater.reading.resolving.questioned import Questioned
from headwater.reading.resolving.spoken_of import SpokenOf
from headwater.reading.resolving.told_to import (
    OFFICERS,
    asked_of,
    believes,
    holds_office,
    is_asked,
    tells,
    tells_for_state,
    tells_officers,
    writer_of,
)
from headwater.reading.words import nouns
from headwater.reading.words.callings import INVESTIGATORS
from headwater.records import HopKind, Span

_HIMSELF = 2.5
"""What it costs to be named in what is said."""
_DEAD = 4.0
"""What it costs who is told to be dead, and is quoted."""
_TOLD_OF = 1.5
"""What it costs the unnamed suspect or victim of whom a text only tells."""
_HEARD = 1.2
"""What it adds, by name, to have spoken in the report before (own passages kept apart, sources
+0.06; 2026-11-22)."""
_ASKED = 3.0
"""What it adds that the writer has just asked about somebody."""
_HARMED = 1.6
"""What it costs who is told to have harmed somebody right before."""
_ASKS = 2.0
"""What it costs who puts questions to somebody, who answers."""
_OTHER = 2.0
"""What it costs who does something to "her" in the very sentence in which "she" speaks."""
_HARMS = re.compile(
    r"[ ](?:\w+ly[ ]|then[ ]|also[ ])?(?:shot|stabbed|killed|murdered|robbed|attacked|assaulted"
    r"|punched|beat|kidnapped|carjacked|ambushed|gunned[ ]down|ran[ ]over|opened[ ]fire"
    r"|fired[ ](?:at|on|into))\b"
)
_HIS_OWN = (KIN - {"child", "baby", "infant"}) | nouns.words(
    """
    family relative neighbour neighbor friend roommate flatmate landlord landlady employer lawyer
    attorney solicitor barrister counsel defender
    """
)
"""Nouns for somebody's people, who speak for whoever a story is about."""
_ANSWERS = 4.0
"""What it adds to have just been questioned, or brought in as one who knows."""
_BY_TITLE = re.compile(
    r"\b[Tt]he[ ](?P<title>[a-z]+)(?:['\u2019]s\b|[ ](?:had|has|was|is|would|will|could|did|does"
    r"|took|knew|told|said|gave|paid|made|got|lied|sent|wanted|asked|ordered|himself|herself)\b"
    r"|(?=[.,;\u201d\"]))"
)
_VOICES = nouns.SPEAKERS | nouns.words("lawyer attorney solicitor barrister counsel representative")
_OF_ITSELF = re.compile(r"(?:that\s)?(?:it|its|they|their|to)\b")
_MARKS = "\"'\u201c\u2018\u00ab"
_SAYS = re.compile(r"[ ](?:also[ ]|later[ ]|then[ ])?([a-z]+)\b")
_LAST = re.compile(r"([a-z]+)[ ]\Z")
_SHORT = 20
_EARLIER = re.compile(
    r"\b(?:had|once|last[ ](?:year|month|week|summer|fall|autumn|spring|winter)|before|previously"
    r"|(?:years?|months?|weeks?|days)[ ]ago|in[ ](?:19|20)\d\d|wrote|posted|tweeted|texted"
    r"|interview|letter|diary|note|e-?mail|video|recording|message|court|testified|statement)\b"
)
"""What shows that somebody spoke while he lived."""
_ACT = r"[ ](?:[a-z]+[ ]){0,2}[a-z]+(?:ed|ld|ew|aw|t|s|ve|ot|id)[ ]"
_DOES_TO = {
    "f": re.compile(
        rf"{_ACT}her(?:[,;:.]|[ ](?:to|at|in|on|with|for|after|before|when|that|about|from|right"
        r"|and|the|an?|into|if|by|not|how|what|there|out|up|away|because|as|so|over)\b)"
    ),
    "m": re.compile(rf"{_ACT}him\b"),
}


class Unlikely:
    """Weighs that for the sources of one report, given in text order."""

    def __init__(
        self,
        text: str,
        told: tuple[Sequence[Sourced], Sequence[Resolved]],
        room: tuple[Mentions, People, SpokenOf],
    ) -> None:
        self._text = text
        self._sources, self._memory = told
        self._mentions, self._people, spoken = room
        self._questioned = Questioned(text, spoken, self._mentions)
        self._heard: set[str | None] = set()
        self._known = 0
        self._dead: dict[str, bool] = {}

    def cost(self, place: int, one: Described, found: Described, span: Span, spoke: bool) -> float:
        """What it costs somebody at `span` to be who speaks at `place`; `spoke` where he did so
        before."""
        cost = _HIMSELF * (self.names(place, found) or self._entitles(place, found))
        cost -= _ANSWERS * self._answers(place, one, found, span)
        if one.pronoun not in {"m", "f"}:
            return cost
        outermost = self._sources[place].outer is None
        if not spoke and outermost and self._is_dead(found) and self._says(place, one):
            cost += _DEAD
        if (
            not spoke
            and not found.named
            and found.head in IN_QUESTION
            and self._follows(place, one)
        ):
            cost += _TOLD_OF
        if not spoke and _HARMS.match(self._text, span.end) and not self._is_officer(found):
            cost += _HARMED
        cost += _ASKS * self._questioned.asks(span)
        owns = self._text[span.end : span.end + 2] in {"'s", "\u2019s"}
        if not (spoke or owns) and self._has_spoken(found):
            cost -= _HEARD
        if not spoke:
            cost -= _ASKED * is_asked(self._text, span)
        sentence = self._mentions.sentence
        if sentence(span.start) == sentence(one.span.start):
            does = _DOES_TO[one.pronoun].match(self._text, span.end)
            cost += _OTHER * (does is not None and does.end() <= one.span.start)
        return cost

    def _answers(self, place: int, one: Described, found: Described, span: Span) -> bool:
        """Whether somebody was just questioned or brought in, and what is said is not of him."""
        told = self._sources[place].content
        begin = min([one.span.start, *(q.start for q in told if q.start >= span.end)])
        if not self._questioned.speaks_next(span, begin):
            return False
        his = (f"the {found.head}", "the suspect", "the accused", "the defendant", "the detainee")
        return not any(word in quote.quote.lower() for quote in told for word in his)

    def _entitles(self, place: int, found: Described) -> bool:
        """Whether what a source says speaks of somebody by his title alone: "the minister had"."""
        person = self._people.named(found)
        titles = person.words & nouns.OFFICES if person is not None else frozenset()
        return bool(titles) and any(
            match["title"].lower() in titles
            for quote in self._sources[place].content
            for match in _BY_TITLE.finditer(quote.quote)
        )

    def may_be(self, place: int, one: Described, each: Candidate) -> bool:
        """Whether a pronoun at `place` can mean somebody, whatever speaks for him."""
        found = each.meant.described
        if self._is_quoter(place, one, each):
            return False
        if one.head in {"his", "her"} and not self._may_own(place, found):
            return False
        if one.head in {"its", "their"} and self._only_reports(place, each):
            return False
        if one.pronoun == "p":
            outer = self._sources[place].outer
            speaker = self._sources[outer] if outer is not None else None
            if not self._may_be_several(speaker, one, each.meant.described):
                return False
            return speaker is None or not self._is_beside(speaker, one, each)
        if one.gender is None:
            return True
        writer = writer_of(self._text, one)
        if writer is not None:
            return writer.lower().split()[-1] in (found.name or "").lower().split()
        if each.place is None:
            return True
        outer = self._sources[place].outer
        around = self._sources[outer].content if outer is not None else ()
        beside = not around or any(q.covers(each.span) for q in around)
        if beside and not found.named and tells(self._text, each.span.end, one.gender):
            # in another's words he who is told may be that other
            return False
        outermost = self._sources[each.place].outer is None
        if outermost and tells_officers(self._text, one.span.end) and self._holds_office(found):
            # "The general said he was upset. He told negotiators"
            return False
        return not self._is_answered(place, one, found)

    def _is_quoter(self, place: int, one: Described, each: Candidate) -> bool:
        """Whether somebody is who quotes whom a pronoun means: "quoted him as saying"."""
        outer = self._sources[place].outer
        if outer is None or not self._text.startswith(" as ", one.span.end):
            return False
        if self._sources[outer].content[0].start != one.span.start:
            return False
        quoter = self._sources[outer].described.span
        return each.place == outer or quoter in {each.span, each.meant.antecedent}

    def _may_be_several(self, speaker: Sourced | None, one: Described, found: Described) -> bool:
        """Whether a group of people told of as one, "the family", can be "they": not in direct
        speech, nor where its name is only the first word of a sentence ("Parts")."""
        if found.kind is not HopKind.GROUP or found.plural:
            return True
        if found.named and f" {(found.name or '').lower()}" in self._text:
            return False
        quotes = speaker.content if speaker is not None else ()
        return not any(q.covers(one.span) and q.quote[:1] in _MARKS for q in quotes)

    def _is_beside(self, speaker: Sourced, one: Described, each: Candidate) -> bool:
        """Whether "they" who believe something by what somebody says were those to whom he says it,
        or people of whom he tells by his office: "The general told reporters that they believe"."""
        if not believes(self._text, one.span.end) or not speaker.content:
            return False
        if speaker.described.span.end <= each.span.start < speaker.content[0].start:
            return True
        found = each.meant.described
        people = found.kind in {HopKind.GROUP, HopKind.ANONYMOUS} and not found.named
        teller = self._people.named(speaker.described)
        words = teller.words if teller is not None else {speaker.described.head}
        return people and found.head not in OFFICERS and tells_for_state(words)

    def _is_answered(self, place: int, one: Described, found: Described) -> bool:
        """Whether a pronoun is whoever is asked what he says to the words of somebody."""
        asked = asked_of(self._text, one)
        if asked is None:
            return False
        for back in range(min(place, len(self._memory)) - 1, -1, -1):
            source = self._sources[back]
            if source.outer is None and source.described.span.start < asked:
                return found.named and self._memory[back].described.name == found.name
        return False

    def _may_own(self, place: int, found: Described) -> bool:
        """Whether a possessive at `place` can mean somebody: whose relative or lawyer speaks is not
        who tells of the case by his office, nor who is called by the very noun."""
        noun = self._sources[place].described.head
        if noun not in _HIS_OWN:
            return True
        if not found.named:
            return found.head != noun
        person = self._people.named(found)
        words = {word.strip(".") for word in person.words} if person is not None else set()
        tells = not INVESTIGATORS.isdisjoint(words)  # whose wife a report on a case does not mean
        return not (tells and self._has_spoken(found))

    def _only_reports(self, place: int, each: Candidate) -> bool:
        """Whether somebody is an outlet that tells of others, whose lawyer or spokesman comes next:
        "The Lantern reported that the bank fell. Its lawyer denied it"."""
        if each.place is None or each.meant.described.kind is not HopKind.OUTLET:
            return False
        told = self._sources[each.place].content
        others = bool(told) and _OF_ITSELF.match(told[0].quote) is None
        return others and self._sources[place].described.head in _VOICES

    def _has_spoken(self, found: Described) -> bool:
        """Whether somebody by name has had the word before."""
        for back in range(self._known, len(self._memory)):
            old = self._memory[back].described
            if old.named and self._sources[back].outer is None:
                self._heard.add(old.name)
        self._known = len(self._memory)
        return found.named and found.name in self._heard

    def names(self, place: int, found: Described) -> bool:
        """Whether what a source says names somebody."""
        person = self._people.named(found)
        return person is not None and any(map(person.is_named_in, self._sources[place].content))

    def _is_officer(self, found: Described) -> bool:
        person = self._people.named(found)
        return person is not None and is_officer(person)

    def _holds_office(self, found: Described) -> bool:
        """Whether somebody tells of a case by his office."""
        person = self._people.named(found)
        return holds_office(person.words if person is not None else {found.head})

    def _follows(self, place: int, one: Described) -> bool:
        """Whether a pronoun stands behind what is told in other words than its speaker's."""
        told = self._sources[place].content
        return bool(told) and told[0].end <= one.span.start and told[0].quote[:1] not in _MARKS

    def _is_dead(self, found: Described) -> bool:
        name = found.name if found.named else None
        if name is None:
            return False
        if name not in self._dead:
            person = self._people.named(found)
            self._dead[name] = person is not None and is_told_dead(self._text, person)
        return self._dead[name]

    def _says(self, place: int, one: Described) -> bool:
        """Whether words of saying stand beside a pronoun, and nothing beside what is told that
        speaks of earlier."""
        start, end = one.span.start, one.span.end
        after = _SAYS.match(self._text, end)
        before = _LAST.search(self._text, max(0, start - _SHORT), start)
        words = (match[1].lower() for match in (before, after) if match is not None)
        if not any(saying.verb(word) is not None for word in words):
            return False
        number = self._mentions.sentence(start)
        stop = self._mentions.start_of(number + 1) or len(self._text)
        told = self._sources[place].content
        earlier = _EARLIER.finditer(self._text, self._mentions.start_of(number), stop)
        return all(any(q.start <= at.start() < q.end for q in told) for at in earlier)
