"""Quotations kept whole: what stands between one pair of marks is said by one speaker.

A model now and then cuts a quotation where a comma or a dash stands in it; the rest would then be
the outlet's own voice while the marks are still open.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from operator import attrgetter

from headwater.reading.finding.attributed import Attribution
from headwater.reading.finding.mended import Spanned
from headwater.records import SPEAKING, Block, Report, Span, cut
from headwater.text.quotes import Quoted, find_quotes

_DOUBLE = frozenset('"\u201c\u00ab\u201e')
"""Marks that are never apostrophes."""
_start = attrgetter("start")
_FEWEST = 2
"""Words of speech that goes on."""
_OPENING = "\"'`\u201c\u2018\u00ab\u201e"


def goes_on(span: Span) -> bool:
    """Whether words of another block look like the same speech: a quotation to its end, and not
    its mark alone."""
    if span.quote[0] not in _OPENING or len(span.quote.split()) < _FEWEST:
        return False
    return any(len(span.quote) - quote.end < _FEWEST for quote in find_quotes(span.quote)[-1:])


def is_inside(one: Spanned, speech: Sequence[Span], *, known: bool = False) -> bool:
    """Whether an attribution stands wholly between the marks of some speech that goes on.

    "He" or "they" in it is whoever was just told of, who has not said the rest then, if it is not
    `known` who speaks: "The doctors doubt it. “They said no, but I will”".
    """
    if not known and any(span.quote.lower() in _THIRD for span in one.source):
        return False
    whole = [span for span in speech if _is_quotation(span)]
    return all(
        any(span.covers(part) for span in whole) for part in (*one.source, *one.cue, *one.content)
    )


_THIRD = frozenset(("he", "she", "they"))


def is_open_before(text: str, start: int) -> bool:
    """Whether the paragraph before the one that begins at `start` leaves its quotation open."""
    end = len(text[max(0, start - _GAP) : start].rstrip())
    end += max(0, start - _GAP)
    if "\n" not in text[end:start]:
        return False
    quotes = find_quotes(text, text.rfind("\n", 0, end) + 1, end)
    return bool(quotes) and not quotes[-1].paired and quotes[-1].end == end


_GAP = 8
"""White space between two paragraphs at most."""


def tells_speaker(text: str, one: Spanned) -> bool:
    """Whether it is told to who speaks, and so by another: "He asked me if I would"."""
    return bool(one.cue) and _TO_ME.match(text, one.cue[-1].end) is not None


_TO_ME = re.compile(r"\s(?:me|us)\b")


def has_another(one: Spanned, speech: Spanned | Attribution, found: Sequence[Spanned]) -> bool:
    """Whether "he" or "she" in speech may be another than who speaks: somebody who has just spoken
    before him in the paragraph ("Roe says he called. Osk denies it. “He asked me to leave”")."""
    if any(span.quote.lower() not in ("he", "she") for span in one.source):
        return False
    sources = speech.source if isinstance(speech, Spanned) else speech.sources
    start = min((span.start for span in sources), default=0)
    return any(
        0 < start - other.content[-1].end <= _NEAR and "\n" not in other.content[-1].quote
        for other in found
        if other.source and other.content
        if other.source[0].quote.lower() not in {span.quote.lower() for span in sources}
    )


_NEAR = 60
"""How many characters may stand between what another has said and who speaks now."""


def _is_quotation(span: Span) -> bool:
    """Whether words are one quotation in double marks, none within."""
    inner = span.quote[1:-1]
    return span.quote[0] in _DOUBLE and span.quote[-1] in _CLOSING and _ANY.isdisjoint(inner)


_CLOSING = frozenset('"\u201d\u00bb\u201c')
_ANY = _DOUBLE | _CLOSING


def speaking_on(one: Spanned, ruled: Sequence[Attribution], found: Sequence[Spanned]) -> Spanned:
    """The attribution with the quotations right behind it that the network gave to nobody: "“No,”
    said Osk, the chief. [“It fell.”]"."""
    last = one.content[-1].end
    more = [
        span
        for other in ruled
        if len(other.content) > 1
        if any(a.overlaps(b) for a in other.sources for b in one.source)
        for span in other.content
        if span.start >= last and span.quote[0] in _OPENING
        if not any(
            span.overlaps(p)
            for e in found
            for p in (*e.source, *e.cue, *e.content)
            if not is_inside(e, (span,), known=has_another(e, one, found))
        )
    ]
    return replace(one, content=(*one.content, *more)) if more else one


def whole_quotations(report: Report, found: Sequence[Spanned]) -> list[Spanned]:
    """The attributions, each content that begins or ends inside a quotation taken to its marks.

    Only where the words of saying stand outside of the marks and nobody else says a part of what
    they enclose.
    """
    blocks = [block for block in report.blocks if block.kind in SPEAKING]
    closed = [_closed(report.text, one, found) for one in found]
    return [
        replace(one, content=tuple(_widened(report.text, one, closed, blocks)))
        if one.cue and one.source
        else one
        for one in closed
    ]


def _closed(text: str, one: Spanned, found: Sequence[Spanned]) -> Spanned:
    """The attribution of a quotation in single marks taken to the mark that closes it: "He said,
    'I ran. [It fell.']"."""
    last = one.content[-1]
    if not one.cue or last.quote[0] not in _SINGLE or _SHUT.search(last.quote) is not None:
        return one
    rest = _TO_SHUT.match(text, last.end)
    if rest is None or last.start < one.cue[-1].end:
        return one
    between = Span(last.end, rest.end(), "")
    if any(between.overlaps(part) for each in found for part in (*each.cue, *each.source)):
        return one
    return replace(one, content=(*one.content[:-1], cut(text, last.start, rest.end())))


_SINGLE = frozenset("'\u2018")
_SHUT = re.compile(r"[.,!?\u2026]['\u2019]")
_TO_SHUT = re.compile(r"[^\"\u201c\u201d\n]{0,400}?[.,!?\u2026]['\u2019](?=[\s\"\u201d]|\Z)")


def _widened(
    text: str, one: Spanned, found: Sequence[Spanned], blocks: Sequence[Block]
) -> Iterator[Span]:
    reach = 0
    for span in one.content:
        start, end = span.start, span.end
        for quote in _around(text, span, blocks):
            if not _is_cut(quote, span) or not _is_all_his(quote, one, span, found):
                continue
            if start < quote.inner_end and quote.start < start:
                start = quote.start
            if quote.inner_start < end < quote.end:
                end = quote.end
        start = max(start, reach)
        if start < end:
            yield span if (start, end) == (span.start, span.end) else cut(text, start, end)
            reach = end


def _around(text: str, span: Span, blocks: Sequence[Block]) -> Iterator[Quoted]:
    """The quotations in double marks that a span lies in or reaches into."""
    at = bisect_right(blocks, span.start, key=_start) - 1
    if at < 0 or span.start >= blocks[at].end:
        return
    for quote in find_quotes(text, blocks[at].start, blocks[at].end):
        near = quote.start < span.end and span.start < quote.end
        if near and quote.paired and not quote.scare and text[quote.start] in _DOUBLE:
            yield quote


def _is_cut(quote: Quoted, span: Span) -> bool:
    """Whether words between the marks stand outside of a span that reaches into them."""
    return quote.inner_start < span.start or span.end < quote.inner_end


def _is_all_his(quote: Quoted, one: Spanned, span: Span, found: Sequence[Spanned]) -> bool:
    """Whether nobody but the source of `one` says what stands between the marks."""
    if any(_in(quote, part) for part in (*one.cue, *one.source)):
        return False
    return not any(
        other is not one
        and not any(_in(quote, part) for part in other.cue)
        and any(_in(quote, part) and not part.overlaps(span) for part in other.content)
        for other in found
    )


def _in(quote: Quoted, span: Span) -> bool:
    return quote.start < span.end and span.start < quote.end
