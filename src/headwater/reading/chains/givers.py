"""Whoever hands over or makes public what somebody else has written or said: a hop before it."""

from __future__ import annotations

import re
from collections.abc import Mapping

from headwater.reading.chains.carried import INSIDE, Row
from headwater.reading.chains.links import hop_of
from headwater.reading.chains.settings import Setting, framed
from headwater.reading.chains.uses import Uses
from headwater.reading.describing.describe import describe
from headwater.reading.describing.described import Described
from headwater.reading.describing.papers import Papers
from headwater.reading.describing.resolved import Resolved
from headwater.reading.resolving.handed import Handed, find_handed
from headwater.reading.words import documents, nouns
from headwater.reading.words.phrase_words import PLATFORMS
from headwater.records import Hop, HopKind, Report, Span, cut


class Givers:
    """Finds who gave a document, and who made public the one in which somebody speaks."""

    def __init__(
        self, report: Report, uses: Uses, papers: Papers, rows: Mapping[int, tuple[Row, ...]]
    ) -> None:
        self._text = report.text
        self._publisher = report.outlet.name if report.outlet else None
        self._uses = uses
        self._papers = papers
        self._rows = rows
        self._handed = find_handed(report)

    def of_document(self, setting: Setting, number: int, meant: Resolved) -> Hop | None:
        """Who handed over the document that a source is; None where the text does not tell."""
        one = self._uses.listed[number][1]
        if one.kind is not HopKind.DOCUMENT:
            return None
        ends = [s.end for s in setting.attribution.sources if s.covers(one.span)]
        who = documents.find_giver(self._text, one.span.start, max(ends, default=one.span.end))
        if who is None and meant.described.kind is HopKind.DOCUMENT and one.definite:
            who = self._who_gave(one)
        return None if who is None else self._hop(number, who)

    def of_speaker(self, setting: Setting, number: int) -> Hop | None:
        """Who made public the document in which a source speaks: "released a video in which"."""
        one = self._uses.listed[number][1]
        place = one.span.start
        words = framed(self._text, setting)
        opened = documents.find_publisher(self._text, setting.sentence[0], place)
        if opened is not None:
            return self._hop(number, opened)
        for handed in reversed(self._handed):
            start, end = handed.sentence
            if start > place or not (handed.to is None or self._is_to_us(handed)):
                continue
            here = start <= place < end
            within = here and _IN_WHICH.search(self._text[handed.who.end : place]) is not None
            inside = not here and self._follows(end, setting) and INSIDE.search(words)
            wrote = not here and handed.to is not None and self._is_written(end, setting)
            if within or inside or wrote:
                return self._hop(number, handed.who)
            if not here:
                return None
        return None

    def quoting(self, setting: Setting, number: int) -> Hop | None:
        """The document that quotes the message in which a source speaks, or its maker: "wrote in
        an email cited in the indictment"; None where there is none."""
        for start, end in setting.frame:
            if not any(self._text.find(verb, start, end) >= 0 for verb in _QUOTED):
                continue
            match = _QUOTED_IN.search(self._text, start, end)
            if match is None:
                continue
            found = describe(self._text, cut(self._text, *match.span("who")))
            if found.kind is not HopKind.DOCUMENT:
                return None
            maker = self._uses.resolver.maker_before(number, found)
            meant = maker or self._uses.resolver.meant(number, found)
            if meant.described.name == self._uses.resolved[number].described.name:
                # whoever wrote the message has not made what quotes it
                meant = Resolved(found)
            return hop_of(found, meant, self._publisher)
        return None

    def _follows(self, end: int, setting: Setting) -> bool:
        """Whether an attribution stands in the next sentence of the same paragraph."""
        told = min((span.start for span in setting.attribution.content), default=end)
        between = self._text[end : max(end, min(told, setting.sentence[0]))]
        return not between.strip()

    def _is_written(self, end: int, setting: Setting) -> bool:
        """Whether an attribution right behind, or that opens the next paragraph, is of what
        somebody wrote: "“Keep it dark,” she wrote to a clerk"."""
        cue = setting.attribution.cue
        if not cue or _WROTE.search(cue[0].quote) is None:
            return False
        words = (word.strip(".,;:") for word in framed(self._text, setting).lower().split())
        if not PLATFORMS.isdisjoint(words):
            return False
        return not self._text[end : max(end, setting.sentence[0])].strip()

    def _who_gave(self, one: Described) -> Span | None:
        """Whoever gave a document of that noun to the report's outlet, the last before it first."""
        head = nouns.singular(one.head)
        found = [
            h for h in self._handed if self._is_to_us(h) and documents.same_document(h.noun, head)
        ]
        before = [h for h in found if h.who.start < one.span.start]
        chosen = before[-1:] or found[:1]
        return chosen[0].who if chosen else None

    def _is_to_us(self, handed: Handed) -> bool:
        if handed.to is None:
            return False
        words = handed.to.lower()
        own = words in {"", "us", "me", "we", "i"} or words.startswith(("this ", "our "))
        return own or self._papers.named(handed.to) in self._papers.own

    def _hop(self, number: int, who: Span) -> Hop | None:
        """The hop of a giver, that of the source where he is one; None for outlets."""
        papers = self._papers.between(who.start, who.end)
        if papers and _OF.search(self._text, who.start, papers[0].span.start) is None:
            # "published by the channel Orsk and then by CNN": relays, found as such
            return None
        for place, one in self._uses.listed:
            if one.span.overlaps(who) and self._rows.get(place):
                hop = self._rows[place][0][-1].hop
                return None if hop.kind in _NO_GIVERS else hop
        found = self._papers.as_outlet(describe(self._text, who))
        if found.kind is HopKind.OUTLET or found.pronoun is not None:
            return None
        meant = self._uses.resolver.meant(number, found)
        if meant.described.name == self._uses.resolved[number].described.name:
            # "a clerk" who handed over what somebody else wrote is not he
            meant = Resolved(found)
        return None if meant.described.kind in _NO_GIVERS else hop_of(found, meant, self._publisher)


_NO_GIVERS = frozenset({HopKind.OUTLET, HopKind.DOCUMENT, HopKind.UNSTATED})
_QUOTED = ("quoted", "cited", "reproduced", "excerpted")
_QUOTED_IN = re.compile(
    rf"\b{documents.HELD_NOUN}\s(?:[^,.;:]{{2,40}}\s)?(?:(?:that|which)\s(?:is|are|was|were)\s)?"
    rf"(?:{'|'.join(_QUOTED)})\s(?:in|on\spage\s\w{{1,8}}\sof)\s"
    r"(?P<who>(?:the|an?|his|her|its|their)\s[^,.;:\n]{2,50}?)"
    r"(?=[,.;:\n]|\s(?:and|that|which|on|last)\b|$)"
)
_OF = re.compile(r"\b(?:of|for|from|at|to|with)\s")
_WROTE = re.compile(r"\b(?:wrote|writes|texted|texts|e-?mailed|e-?mails|messaged)\Z")
_IN_WHICH = re.compile(r"\b(?:(?:in|on)\s+which|where)\s+$")
