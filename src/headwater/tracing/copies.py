"""Passages that one report has from another, or both from a third, word for word or nearly."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby

from headwater.records import BODY, Copy, Interval, Report, Span, cut
from headwater.text.alignment import Passage, shared_passages
from headwater.text.intervals import is_before
from headwater.text.tokens import Token, tokenize
from headwater.tracing.index import Index
from headwater.tracing.quotations import Quotations

LEAST_WORDS = 16
"""Words of its own that a passage must share, quotations left out, to count as copied.

Read by eye on 25 passages of 10 to 18 words that two reports of one incident share (corpus:
incidents, 1,320 reports; 2026-11-20): up to 15 words most were addresses, charges and lists of
names that two writers put alike; from 16 on most were sentences taken over.
"""

LEAST_PIECE = 6
"""Words that a passage must have in a paragraph for that paragraph's part to be kept."""

COVERED = 0.6
"""Share of a statement's words that must lie in a copied passage for the passage to carry it."""


@dataclass(frozen=True, slots=True)
class _Words:
    """The words of a report's body outside of quotations, each with the number of its block."""

    tokens: tuple[Token, ...]
    blocks: tuple[int, ...]


def find_copies(
    reports: Sequence[Report], index: Index, quotations: Quotations
) -> tuple[Copy, ...]:
    """The copies among `reports`, ordered by the ids of source and target.

    Captions, furniture and words in quotation marks are left out, so a quotation of a third
    party that two reports share is no copy by itself; it lies inside the spans of one where
    the words on both sides of it are copied too.
    """
    ordered = sorted(reports, key=lambda report: report.id)
    words = [_words(report, quotations) for report in ordered]
    texts = [[token.lower for token in each.tokens] for each in words]
    copies = []
    for (a, b), passages in shared_passages(texts, LEAST_WORDS).items():
        spans = tuple(
            pair
            for passage in passages
            for pair in _pieces(passage, (ordered[a], words[a]), (ordered[b], words[b]))
        )
        if spans:
            copies.append(_copy(ordered[a], ordered[b], spans, index))
    return tuple(sorted(copies, key=lambda copy: (copy.source, copy.target)))


def _words(report: Report, quotations: Quotations) -> _Words:
    quotes = quotations.of(report.id)
    starts = [quote.start for quote in quotes]
    tokens: list[Token] = []
    blocks: list[int] = []
    for number, block in enumerate(report.blocks):
        if block.kind in BODY:
            for token in tokenize(report.text, block.start, block.end):
                at = bisect_right(starts, token.start) - 1
                inside = at >= 0 and token.start < quotes[at].end and not quotes[at].scare
                if token.is_word and not inside:
                    tokens.append(token)
                    blocks.append(number)
    return _Words(tuple(tokens), tuple(blocks))


def _pieces(
    passage: Passage, one: tuple[Report, _Words], two: tuple[Report, _Words]
) -> Iterator[tuple[Span, Span]]:
    """The passage cut where a paragraph ends in either report."""
    (report_a, a), (report_b, b) = one, two
    pairs = [(r.a + n, r.b + n) for r in passage.runs for n in range(r.length)]
    for _, group in groupby(pairs, key=lambda pair: (a.blocks[pair[0]], b.blocks[pair[1]])):
        held = list(group)
        if len(held) >= LEAST_PIECE:
            (i, j), (k, m) = held[0], held[-1]
            yield (
                cut(report_a.text, a.tokens[i].start, a.tokens[k].end),
                cut(report_b.text, b.tokens[j].start, b.tokens[m].end),
            )


def _copy(a: Report, b: Report, spans: tuple[tuple[Span, Span], ...], index: Index) -> Copy:
    """The copy with the report shown to be first as its source, else the smaller id."""
    first = _first(a, b, index)
    if first == b.id:
        spans = tuple(sorted((theirs, mine) for mine, theirs in spans))
        return Copy(b.id, a.id, first, spans)
    return Copy(a.id, b.id, first, spans)


def _first(a: Report, b: Report, index: Index) -> str | None:
    """Which of two is shown to be the earlier: by one's credit to the other, or by dates."""
    a_credits = index.credit(a) == index.own_outlet(b)
    b_credits = index.credit(b) == index.own_outlet(a)
    if a_credits != b_credits:
        return b.id if a_credits else a.id
    if a.published is None or b.published is None:
        return None
    of_a = Interval(a.published.earliest, a.published.latest)
    of_b = Interval(b.published.earliest, b.published.latest)
    if is_before(of_a, of_b):
        return a.id
    return b.id if is_before(of_b, of_a) else None


def alike(one: str, two: str) -> bool:
    """Whether two pieces of a copied passage are the same piece: most of the words of both."""
    a, b = _counted(one), _counted(two)
    shared = sum((a & b).values())
    return shared >= COVERED * max(a.total(), b.total(), 1)


@lru_cache(maxsize=4096)
def _counted(words: str) -> Counter[str]:
    return Counter(token.lower for token in tokenize(words) if token.is_word)


def carries(spans: Sequence[Span], content: Sequence[Span]) -> bool:
    """Whether the passages `spans` of a report hold most of `content`."""
    length = sum(span.end - span.start for span in content)
    held = sum(max(0, min(s.end, c.end) - max(s.start, c.start)) for s in spans for c in content)
    return held >= COVERED * length
