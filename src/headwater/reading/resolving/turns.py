"""Where sources stand to each other: how far apart, who had the word last, who tells of whom."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate

from headwater.reading.describing.described import Described
from headwater.reading.describing.part_words import is_part
from headwater.reading.describing.resolved import Resolved, Sourced, tellers
from headwater.reading.resolving.mentions import Mentions
from headwater.reading.resolving.spoken_of import WITHIN, Spoken
from headwater.records import HopKind, Span

_MARKS = "\"'\u201c\u2018\u00ab"
_ENDS = _MARKS + "\u201d\u2019\u00bb, "
_BODIES = frozenset({HopKind.STATE_BODY, HopKind.DOCUMENT, HopKind.ORGANIZATION, HopKind.OUTLET})
_CHARGED = re.compile(
    r"\b(?:accused|charged|suspected|convicted|arrested|wanted|jailed|held|sentenced|indicted|tried"
    r"|believed|alleged|found guilty|who|that)\b"
)
"""What is told of a speaker himself, behind which whom he harmed may stand."""
_WHETHER = re.compile(r"(?:whether|if|why|how|what|when|where|who)\b", re.IGNORECASE)


class Turns:
    """The sources of one report in text order; a place is a number among them."""

    def __init__(self, sources: Sequence[Sourced], mentions: Mentions) -> None:
        self._sources = sources
        self._mentions = mentions

    def distance(self, place: int, one: Described, there: int) -> int:
        """Sentences between, without those of the speech itself ("..." over sentences, he said)."""
        here = one.span.start
        for quote in self._sources[place].content:
            if there < quote.start < here:
                here = quote.start
        return self._mentions.sentence(here) - self._mentions.sentence(there)

    def heard(self, back: int, before: int) -> int:
        """Where a source had the word last before a place: his words run on over sentences."""
        source = self._sources[back]
        ends = (quote.end - 1 for quote in source.content if quote.end <= before)
        return max(source.described.span.start, *ends, 0)

    def last_beside(self, place: int) -> int | None:
        """The source before this one of the same depth: who had the word last."""
        outer = self._sources[place].outer
        for back in range(place - 1, -1, -1):
            if self._sources[back].outer == outer:
                return back
        return None

    def asks(self, place: int) -> bool:
        """Whether what a source says is a question, to somebody else."""
        told = self._sources[place].content
        if any(quote.quote.rstrip(_ENDS).endswith("?") for quote in told):
            return True
        return any(_WHETHER.match(quote.quote) for quote in told)

    def is_addressed(self, place: int, span: Span) -> bool:
        """Whether a place is whom the source before asks or tells: "We asked the Danes whether"."""
        last = self.last_beside(place)
        if last is None or not self._sources[last].content:
            return False
        source = self._sources[last]
        return source.described.span.end <= span.start and span.end <= source.content[0].start

    def nested(self, place: int) -> bool:
        """Whether a source is told of by another."""
        return self._sources[place].outer is not None

    def told_by_body(self, place: int, memory: Sequence[Resolved]) -> bool:
        """Whether a body or a paper tells of a source, which is no "he": "According to police, the
        driver told an officer that"."""
        outer = self._sources[place].outer
        return outer is not None and outer < len(memory) and memory[outer].described.kind in _BODIES

    def is_told(self, place: int, span: Span) -> bool:
        """Whether a place stands in what an earlier source said and not in what this one does."""
        outer = self._sources[place].outer
        mine = self._sources[outer].content if outer is not None else ()
        if any(quote.covers(span) for quote in mine):
            return False
        return any(
            quote.covers(span) for source in self._sources[:place] for quote in source.content
        )

    def goes_on(self, place: int, span: Span) -> bool:
        """Whether a source stands in direct speech that goes on with what somebody was told to say
        of whoever is at `span`: "A clerk said the Dutch knew. "They lied," the clerk said"."""
        outer = self.speaker_of_quote(place, self._sources[place].described)
        last = None if outer is None else self._before(outer, self._sources[place])
        if outer is None or last is None or not is_in(span, self._sources[last].content):
            return False
        one, two = self._sources[outer].described, self._sources[last].described
        again = one.pronoun in {"m", "f"} or (
            one.definite and not one.named and one.head == two.head
        )
        return again or (one.named and (one.head or "") == two.head)

    def _before(self, outer: int, inner: Sourced) -> int | None:
        """Who nobody tells of and spoke last before the quotation of `outer` or an `inner` source
        of it."""
        begin = min(quote.start for quote in self._sources[outer].content)
        found = [
            back
            for back, source in enumerate(self._sources)
            if source.outer is None
            and back != outer
            and source.content
            and source.content[-1].end <= min(begin, inner.described.span.start)
        ]
        return max(found, key=lambda back: self._sources[back].content[-1].end, default=None)

    def stands_behind(self, place: int, span: Span, noun: str) -> bool:
        """Whether a vague speaker is described by somebody at `span`, called by `noun`: "a person
        close to the general"."""
        outer = self._sources[place].outer
        if outer is None:
            return False
        speaker = self._sources[outer].described
        vague = speaker.kind is HopKind.ANONYMOUS and not speaker.named
        if span.quote.lower().startswith(("his ", "her ", "their ")) or _CHARGED.search(
            speaker.span.quote[: span.start - speaker.span.start]
        ):
            # "a teenager accused of shooting his brother" is nobody close to the brother
            return False
        # "two of its owners" are not described by the owners
        part = noun == speaker.head
        tail = speaker.span.covers(span) and span.start > speaker.span.start
        return vague and speaker.pronoun is None and not part and tail

    def row(self, last: int) -> range:
        """The places of those who say the same together, of whom `last` is the last."""
        first = last
        while first and self._sources[first - 1].content == self._sources[last].content:
            first -= 1
        return range(first, last + 1)

    def whole_behind(self, place: int | None) -> int | None:
        """Of whom a speaker is a part: the last several who spoke before "one" or "another"."""
        if place is None or not is_part(self._sources[place].described):
            return None
        for back in range(place - 1, -1, -1):
            source = self._sources[back]
            if source.outer is None and source.described.plural and not source.described.pronoun:
                return back
        return None

    def is_own_body(self, one: Described, found: Described, speaker: int) -> bool:
        """Whether "they" in a quotation would be the body that the speaker himself leads: "its
        president, Ann Osk,", who says "we" of it."""
        body = found.kind in {HopKind.ORGANIZATION, HopKind.STATE_BODY} and not found.plural
        return one.pronoun == "p" and body and "its" in self._sources[speaker].described.words

    def is_beside(self, one: Described, each: Spoken, speaker: int) -> bool:
        """Whether "they" in a quotation would be one body that stands only in the words that tell
        where somebody spoke: "Ann Osk said outside the council: they promised it"."""
        if one.pronoun != "p" or each.described.plural or each.role != WITHIN:
            return False
        said, sentence = self._sources[speaker].described.span, self._mentions.sentence
        return each.span.start > said.end and sentence(each.span.start) == sentence(said.start)

    def speaker_of_quote(self, place: int, one: Described) -> int | None:
        """The source in whose direct speech a pronoun stands; None outside of quotations."""
        # "My brother said he heard a guard," Jane Roe said: in hers, told by the brother
        for outer in tellers(self._sources, place):
            quotes = self._sources[outer].content
            if any(q.covers(one.span) and q.quote[:1] in _MARKS for q in quotes):
                return outer
        return None


def is_in(span: Span, quotes: Sequence[Span]) -> bool:
    """Whether a place lies in some quotation."""
    return any(quote.covers(span) for quote in quotes)


class Stretches:
    """Many quotations, of which it is asked again and again whether a place lies in one."""

    def __init__(self, quotes: Iterable[Span]) -> None:
        places = sorted((quote.start, quote.end) for quote in quotes)
        self._starts = [start for start, _ in places]
        self._reach = list(accumulate((end for _, end in places), max))

    def hold(self, span: Span) -> bool:
        """As `is_in`: whether one that begins no later goes on as far."""
        before = bisect_right(self._starts, span.start)
        return before > 0 and span.end <= self._reach[before - 1]


def is_owner(inner: Spoken, outer: Described) -> bool:
    """Whether a name is whose body speaks: "Osk" of "Osk's office", who may be "she"."""
    behind = outer.span.quote[len(inner.span.quote) :]
    body = outer.kind is not HopKind.PERSON and inner.described.kind is HopKind.PERSON
    starts = inner.span.start == outer.span.start and inner.described.named
    return body and starts and behind.startswith(("'s ", "\u2019s ", "' ", "\u2019 "))


def in_tail(inner: Spoken, outer: Described) -> bool:
    """Whether a noun phrase stands in the tail of a source: "captain" of "the captain's widow"."""
    if outer.named and inner.described.named and (inner.described.name or "") in (outer.name or ""):
        # "Products Agency", of the Food and Products Agency
        return False
    return outer.span.covers(inner.span) and inner.span.start > outer.span.start
