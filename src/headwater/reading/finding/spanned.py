"""Attributions made from bare spans: source, cue and content as annotated or as a model found them.

What rules know of an attribution beside its spans (its form, its word of saying, who was told,
what it lies in) is found out here from the words, so that chains, resolution and stance work
alike on spans from anywhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from headwater.knowledge import saying
from headwater.knowledge.grammar import words
from headwater.knowledge.saying import Saying
from headwater.reading.describing.describe import describe
from headwater.reading.finding.attributed import Attribution, passes_on
from headwater.reading.finding.hearers import apart, culprits, is_told, tells
from headwater.reading.finding.mended import Spanned, mended
from headwater.reading.finding.second_hand import is_second_hand, of_teller, told_by
from headwater.reading.words.finite import has_verb
from headwater.records import BlockKind, Form, HopKind, Report, Span, cut, trim
from headwater.text.numbers import written

_MARKS = re.compile('["\u201c\u201d\u00ab\u00bb]')
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_TOLD = re.compile(r"\s+((?P<first>\w+)\b[^,;:.\"\u201c\u201d]{0,80}?)(?=[,:;.]?\s*$)")
_NOBODY = words("prepositions") | words("times") | words("adverbs") | {"that", "last", "earlier"}
"""With what no words for who was told begin."""
_NUMBER = re.compile(
    rf"\d|\b(?:{written(2, 12)}|dozens?|scores|hundreds|thousands|half)\b", re.IGNORECASE
)
_CITING = re.compile(r"citing|quoting", re.IGNORECASE)
_ACCORDING = re.compile(r"according\s+to\b", re.IGNORECASE)


def attributions_of(report: Report, found: Sequence[Spanned]) -> tuple[Attribution, ...]:
    """The attributions of `found` in text order, each outer one before those within it.

    One without a content is left out, and one that cites nobody ("citing a lack of evidence"). The
    empty case is empty.
    """
    bare = {
        one.content[-1].end: one.content
        for one in found
        if one.content and not (one.cue or one.source)
    }
    right = (
        mended(report.text, _with_quotation_before(report.text, one, bare))
        for one in found
        if one.content
    )
    heard = (told_by(report.text, one) for one in right if one is not None)
    kept = (_without_culprits(report.text, one) for one in heard)
    whole = [one for one in kept if one.cue or one.source]
    whole = [one for one in whole if not (_cites_first(one) and not one.source)]
    whole = [of_teller(one, whole) for one in whole]
    whole = _outside_sources(
        report.text, [_quoting(report.text, _turned(one, whole), whole) for one in whole]
    )
    order = sorted(whole, key=lambda one: (_first(one), -_length(one)))
    blocks = [(b.start, b.end, b.kind) for b in report.blocks]
    made = [_made(report.text, one, blocks) for one in order]
    nesting = _Nesting(report.text, made)
    return _outer_first(made, [nesting.outer(place) for place in range(len(made))])


def _with_quotation_before(
    text: str, one: Spanned, bare: Mapping[int, tuple[Span, ...]]
) -> Spanned:
    """The attribution of a quotation with the one right before it that is nobody else's: "“It
    fell.” Osk said, “I saw it.”"."""
    if not one.source or not one.cue or one.content[0].quote[0] not in _OPENING:
        return one
    start = one.source[0].start
    before = bare.get(start - 1) if text[max(0, start - 1) : start] == " " else None
    known = word_of_saying(one) if before is not None and start < one.cue[0].start else None
    if before is None or known is None or not known.strong:
        return one
    follows = _COMMA.fullmatch(text, one.cue[-1].end, one.content[0].start) is not None
    return replace(one, content=(*before, *one.content)) if follows else one


_OPENING = '"\u201c\u00ab'
_COMMA = re.compile(r"\s?[,:]?\s")


def _without_culprits(text: str, one: Spanned) -> Spanned:
    """The attribution without those to whom it puts a deed down; no words of saying where that
    leaves nobody ("the attack was attributed to the militia")."""
    put = culprits(text, one.source, one.content)
    if not put:
        return one
    kept = tuple(span for span in one.source if span not in put)
    return replace(one, source=kept, cue=one.cue if kept else ())


def _outside_sources(text: str, found: Sequence[Spanned]) -> list[Spanned]:
    """The attributions, each that stands in the words for another's source ended where these end.

    "The man who said it fell told police": what "who" said ends before "told". A thing without a
    verb then only tells who it is ("The man who reported the shooting said") and is no attribution.
    """
    spoken = [span for one in found for span in one.source if " " in span.quote]
    ended = (
        _ended(text, one, [span.end for span in spoken if _runs_out_of(one, span)])
        if one.source and one.cue
        else one
        for one in found
    )
    return [one for one in ended if one is not None]


def _ended(text: str, one: Spanned, ends: Sequence[int]) -> Spanned | None:
    """An attribution up to the first of some ends; None for one of a thing without a verb."""
    if not ends:
        return one
    end = min(ends)
    said = [cut(text, s.start, min(s.end, end)) for s in one.content if s.start < end]
    known = word_of_saying(one)
    thing = known is None or "np" in known.takes
    if thing and not any(has_verb(text, span.start, span.end) for span in said):
        return None
    return replace(one, content=tuple(said))


def _runs_out_of(one: Spanned, source: Span) -> bool:
    """Whether source, cue and the start of the content stand in the words for another's source, and
    the content runs on behind them."""
    if not source.covers(one.source[0]) or source in one.source:
        return False
    inside = all(source.covers(span) for span in (*one.source, *one.cue))
    begins = inside and one.cue[-1].end <= one.content[0].start < source.end
    return begins and one.content[-1].end > source.end


def _cites_first(one: Spanned) -> bool:
    return bool(one.cue) and _CITING.fullmatch(one.cue[0].quote) is not None


def _turned(one: Spanned, found: Sequence[Spanned]) -> Spanned:
    """Who is cited before the teller is named says what is told, and not that it is told.

    "Citing officials, the Journal reported that it fell": of "citing" the content is "that it
    fell", and so the Journal stands before the officials in the chain.
    """
    if not _cites_first(one) or one.source[0].start < one.cue[0].end:
        return one
    for other in found:
        told = other is not one and other.source and other.cue and other.content
        if told and one.content[0].start == other.source[0].start < other.content[0].start:
            return replace(one, content=other.content)
    return one


def _quoting(text: str, one: Spanned, found: Sequence[Spanned]) -> Spanned:
    """Who quotes a document says what another says in it: "Lee quoted from [a letter in which Roe
    wrote that it fell]"."""
    if not one.cue or not one.source or not passes_on(one.cue[0]):
        return one
    start = one.cue[-1].end
    if one.source[0].end > one.cue[0].start:
        return one
    for other in found:
        if other is one or other.content != one.content or not other.source or not other.cue:
            continue
        if start < other.source[0].start < other.cue[0].start < one.content[0].start:
            whole = trim(text, start, one.content[-1].end)
            return replace(one, content=(whole,)) if whole is not None else one
    return one


def _first(one: Spanned) -> int:
    return min(span.start for span in (*one.source, *one.cue, *one.content))


def _length(one: Spanned | Attribution) -> int:
    return sum(span.end - span.start for span in one.content)


def _made(text: str, one: Spanned, blocks: Sequence[tuple[int, int, BlockKind]]) -> Attribution:
    source, content, heard = apart(text, one.source, one.cue, one.content)
    one = Spanned(source, one.cue, content)
    start = one.content[0].start
    kinds = [kind for begin, end, kind in blocks if begin <= start < end]
    return Attribution(
        content=one.content,
        sources=one.source,
        cue=one.cue,
        form=_form(one),
        block=kinds[0] if kinds else BlockKind.PARAGRAPH,
        saying=word_of_saying(one),
        recipient=heard or _recipient(text, one),
    )


def _form(one: Spanned) -> Form:
    if not one.source:
        return Form.UNSOURCED if one.cue else Form.DIRECT
    marked = [bool(_MARKS.search(span.quote)) for span in one.content]
    if not any(marked):
        return Form.INDIRECT
    edges = [_MARKS.match(s.quote) and _MARKS.match(s.quote[-1]) for s in one.content]
    return Form.DIRECT if all(edges) else Form.MIXED


def word_of_saying(one: Spanned) -> Saying | None:
    """The entry of the table for a cue: a phrase of it, else its last verb, else its noun.

    A noun that is what a verb is on ("denied claims") gives nothing. A single noun form without a
    source ("reports that") is the noun; "put" with a number gives it
    ("put the toll at 31"). None for an unknown cue.
    """
    known, places = _known_cue(tuple([span.quote for span in one.cue]), bool(one.source))
    return saying.placing() if places and _gives_number(one) else known


@lru_cache(maxsize=1024)
def _known_cue(cue: tuple[str, ...], sourced: bool) -> tuple[Saying | None, bool]:
    """The entry of the table for the words of a cue, and whether with a number it is "put"."""
    # kept for a while: a cue is asked about by every step that looks at its attribution
    verb = cue[:1] if saying.is_on_claim(cue) else cue
    spoken = [match.group().lower() for words in verb for match in _WORD.finditer(words)]
    for place, word in enumerate(spoken):
        for phrase, entry in saying.phrases().get(word, ()):
            if tuple(spoken[place : place + len(phrase)]) == phrase:
                return entry, False
    if not sourced and spoken and (noun := saying.noun(spoken[-1])) is not None:
        return noun, False
    spoken = _before_occasion(spoken)
    verbs = [found for word in spoken if (found := saying.verb(word)) is not None]
    names = [found for word in spoken if (found := saying.noun(word)) is not None]
    places = not verbs and bool(spoken) and spoken[-1] in saying.placing().forms
    return verbs[-1] if verbs else names[-1] if names else None, places


def _before_occasion(spoken: list[str]) -> list[str]:
    """The words of a cue up to when or where it is said: "said | during a debate in Velm"."""
    for place, word in enumerate(spoken):
        if word in _OCCASION and any(map(_is_strong, spoken[:place])):
            return spoken[:place]
    return spoken


def _is_strong(word: str) -> bool:
    known = saying.verb(word)
    return known is not None and known.strong


_OCCASION = frozenset(("during", "when", "while", "after", "before"))


def _gives_number(one: Spanned) -> bool:
    return any(_NUMBER.search(span.quote) for span in one.content)


def _recipient(text: str, one: Spanned) -> Span | None:
    """Who was told: what stands between a verb of telling and the content."""
    if not one.cue or not tells(one.cue[-1].quote.split()[-1].strip(":,")):
        return None
    if is_told(text, one.cue):
        return None
    after = [span.start for span in one.content if span.start > one.cue[-1].end]
    stop = min(after, default=text.find("\n", one.cue[-1].end))
    end = stop if stop >= 0 else len(text)
    found = _TOLD.match(text[one.cue[-1].end : end])
    if found is None or found["first"].lower() in _NOBODY:
        return None
    return cut(text, one.cue[-1].end + found.start(1), one.cue[-1].end + found.end(1))


class _Nesting:
    """Which attributions of a report lie in which."""

    def __init__(self, text: str, made: Sequence[Attribution]) -> None:
        self._text = text
        self._made = made
        self._reach = [
            (min(span.start for span in one.content), max(span.end for span in one.content))
            for one in made
        ]
        self._cites: dict[int, bool | None] = {}

    def outer(self, place: int) -> int | None:
        """The smallest other attribution whose content holds this one's source and cue."""
        one = self._made[place]
        near = self._near(place) if one.cue or one.sources else range(len(self._made))
        holding = [
            (_length(self._made[index]), index)
            for index in near
            if index != place and (_holds(self._made[index], one) or self._is_cited(index, place))
        ]
        return min(holding)[1] if holding else None

    def _near(self, place: int) -> Iterator[int]:
        """The attributions whose content reaches over some part of this one."""
        one = self._made[place]
        parts = (*one.cue, *one.sources, *one.content)
        start, end = max(part.start for part in parts), min(part.end for part in parts)
        for index, (first, last) in enumerate(self._reach):
            if first <= start and end <= last:
                yield index

    def _is_cited(self, by: int, place: int) -> bool:
        """Whether one attribution cites another, of the same content.

        "The Times, citing officials, reported": what is cited lies in what cites it.
        """
        host, one = self._made[by], self._made[place]
        if not any(span in host.content for span in one.content):
            return False
        if any(map(is_second_hand, one.cue)) and host.sources:
            return True
        if self._does_cite(place):
            return not self._does_cite(by)
        reports = self._does_cite(by) is False and self._does_cite(place) is None
        return reports and _ACCORDING.match(_cue(one)) is not None

    def _does_cite(self, place: int) -> bool | None:
        """Whether an attribution cites its source (True) or is an outlet's own report (False).

        None for all others.
        """
        if place not in self._cites:
            self._cites[place] = _cites(self._text, self._made[place])
        return self._cites[place]


def _cites(text: str, one: Attribution) -> bool | None:
    if any(map(passes_on, one.cue)):
        return True
    outlets = [describe(text, span).kind is HopKind.OUTLET for span in one.sources]
    return False if outlets and all(outlets) else None


def _holds(host: Attribution, one: Attribution) -> bool:
    """Whether the content of one attribution holds the source and the cue of another."""
    return _within(one, host) and host.content != one.content and not _within(host, one)


def _cue(one: Attribution) -> str:
    return one.cue[0].quote if one.cue else ""


def _within(one: Attribution, other: Attribution) -> bool:
    """Whether all words of source and cue stand in the content of another attribution."""
    content = other.content
    for parts in (one.cue, one.sources):
        for part in parts:
            if not any(span.covers(part) for span in content):
                return False
    return True


def _outer_first(
    made: Sequence[Attribution], outers: Sequence[int | None]
) -> tuple[Attribution, ...]:
    """In an order where every outer attribution stands before those within it."""
    order: list[int] = []
    for place in range(len(made)):
        row: list[int] = []
        at: int | None = place
        while at is not None and at not in order and at not in row:
            row.insert(0, at)
            at = outers[at]
        order += row
    where = {place: number for number, place in enumerate(order)}
    result: list[Attribution] = []
    for place in order:
        outer = outers[place]
        moved = where[outer] if outer is not None else None
        # of two that would lie in each other only one does
        inside = moved is not None and moved < where[place]
        result.append(replace(made[place], outer=moved) if inside else made[place])
    return tuple(result)
