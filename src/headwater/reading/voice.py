"""The outlet's own voice: every sentence, or part of one, that no attribution takes."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from headwater.reading.finite import has_plain_verb, has_verb
from headwater.records import SPEAKING, Block, Report, Span, cut
from headwater.text.sentences import split_sentences

_WORD = re.compile(r"\w[\w'\u2019-]*")
_EDGES = " \t\r\n\u00a0,;:.\u2014\u2013-()"
_OPENING = re.compile(r"(?:and|but|while|as|that|which|who|also|although|though)\s+", re.IGNORECASE)
_PREPOSITION = re.compile(r"(?:in|on|at|by|with|for|from|to|under|during|of|amid)\s", re.I)
_VERB = re.compile(
    r"\s*(?:also\s+)?(?:has|have|had|is|are|was|were|will|would|can|could|may|might|\w+ed|\w+s)\s"
)
_LEAST = 3
"""How many words a part of a sentence must have to be a statement of its own."""


def own_voice(
    report: Report, taken: Sequence[Span], sources: Sequence[Span] = ()
) -> tuple[tuple[Block, Span], ...]:
    """What the outlet says itself, each with its block, in text order.

    `taken` are the spans of all attributions, `sources` those of their sources: what goes on
    with a verb right after one has it as its subject. A sentence without any is own voice whole;
    of a sentence that has some, each remaining part of at least three words with a finite verb.
    """
    subjects = {span.end: span.start for span in sources}
    spans = sorted(taken, key=lambda span: (span.start, span.end))
    found: list[tuple[Block, Span]] = []
    at = 0
    for block in report.blocks:
        if block.kind not in SPEAKING:
            continue
        for start, end in split_sentences(report.text, block.start, block.end):
            while at < len(spans) and spans[at].end <= start and _none_before(spans, at, start):
                at += 1
            inside = [s for s in spans[at : _upper(spans, at, end)] if s.end > start]
            if not inside:
                found.append((block, cut(report.text, start, end)))
                continue
            found.extend(
                (block, span) for span in _remains(report.text, (start, end), inside, subjects)
            )
    return tuple(found)


def _none_before(spans: Sequence[Span], at: int, start: int) -> bool:
    return spans[at].end <= start


def _upper(spans: Sequence[Span], at: int, end: int) -> int:
    upper = at
    while upper < len(spans) and spans[upper].start < end:
        upper += 1
    return upper


def _remains(
    text: str, sentence: tuple[int, int], taken: Sequence[Span], subjects: Mapping[int, int]
) -> list[Span]:
    found: list[Span] = []
    at, end = sentence
    for span in (*taken, None):
        stop = end if span is None else max(sentence[0], span.start)
        if stop > at:
            piece = _trimmed(text, at, min(stop, end))
            if piece is not None and at in subjects and _VERB.match(text, at, piece.end):
                piece = cut(text, max(subjects[at], sentence[0]), piece.end)
            if piece is not None:
                found.append(piece)
        if span is not None:
            at = max(at, span.end)
    return found


def _trimmed(text: str, start: int, end: int) -> Span | None:
    while start < end and text[start] in _EDGES:
        start += 1
    while end > start and text[end - 1] in _EDGES:
        end -= 1
    opening = _OPENING.match(text, start, end)
    if opening is not None:
        start = opening.end()
    if start >= end or len(_WORD.findall(text[start:end])) < _LEAST:
        return None
    verb = has_plain_verb if _PREPOSITION.match(text, start, end) else has_verb
    return cut(text, start, end) if verb(text, start, end) else None
