"""What an attribution says beside the attributions that stand inside it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from headwater.reading.finding.attributed import Attribution
from headwater.reading.words.finite import has_subject_and_verb, has_verb
from headwater.records import Span, cut

_EDGES = " \t\r\n\u00a0,;:.\u2014\u2013-()"
_OPENING = re.compile(
    r"(?:that|and|but|while|as|who|which|though|although|because)\s+", re.IGNORECASE
)
_DANGLING = re.compile(
    r"[\s,]+(?:(?:\w+\s+)?(?:after|before)|when|while|as|because|since|that|and|but|which|who|by|of"
    r"|to|from|for|whether|if|with|in|amid|despite|although|though|where)$",
    re.IGNORECASE,
)
_ASKED = re.compile(r"(?:when\s+)?asked\s", re.IGNORECASE)
_THEN = re.compile(r"\sand\s+(?:\w+ly\s+)?$")
_LEAST = 4
"""Words of a rest that can be a proposition: somebody, a verb and what it is about."""


def own_part(text: str, content: Sequence[Span], inner: Iterable[Attribution]) -> tuple[Span, ...]:
    """The stretches of `content` outside all of `inner` that are full clauses, in text order.

    "that Y renewed its plan, days after Z reportedly backed down" leaves "Y renewed its plan";
    "that officials had seen ships" leaves nothing, as the inner attribution is all it says.
    """
    hulls = sorted(hull for one in inner if (hull := _hull(text, one)) is not None)
    found: list[Span] = []
    for span in content:
        at = span.start
        for start, end in (*hulls, (span.end, span.end)):
            piece = _clause(text, at, min(start, span.end)) if start > at else None
            if piece is not None:
                found.append(piece)
            at = max(at, end)
    return tuple(found)


def _hull(text: str, one: Attribution) -> tuple[int, int] | None:
    """From the first to the last word of an attribution; None for one without a cue or content.

    A source that does something else before it speaks ("The envoy telephoned the minister and
    warned him") is the subject of that as well, and stays outside.
    """
    told = (*one.cue, *one.content)
    if not told:
        return None
    first = min(span.start for span in told)
    near = [span for span in one.sources if not _acts_first(text, span.end, first)]
    spans = (*told, *near)
    return min(span.start for span in spans), max(span.end for span in spans)


def _acts_first(text: str, start: int, end: int) -> bool:
    between = text[start:end] if start < end else ""
    return _THEN.search(between) is not None and has_verb(text, start, end)


def _clause(text: str, start: int, end: int) -> Span | None:
    start, end = _without_edges(text, start, end)
    if _ASKED.match(text, start, end):
        return None
    opening = _OPENING.match(text, start, end)
    if opening is not None:
        start = opening.end()
    while start < end and (loose := _DANGLING.search(text[start:end])):
        start, end = _without_edges(text, start, start + loose.start())
    if start >= end or len(text[start:end].split()) < _LEAST:
        return None
    return cut(text, start, end) if has_subject_and_verb(text, start, end) else None


def _without_edges(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start] in _EDGES:
        start += 1
    while end > start and text[end - 1] in _EDGES:
        end -= 1
    return start, end
