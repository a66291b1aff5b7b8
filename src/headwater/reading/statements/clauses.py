"""Content taken apart into propositions: only where two full clauses stand side by side."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from headwater.reading.statements.tolls import tolls_beside
from headwater.reading.words.finite import has_subject_and_verb, has_verb
from headwater.records import Clause, Span, trim
from headwater.text.phrases import read_words, tags
from headwater.text.sentences import split_sentences

_JOINT = re.compile(
    r"""
    (?=[;,\s\u2014\u2013])(?:      # most letters are passed over fast
    ;\s+(?:and\s+|but\s+|while\s+)?
  | [,\u2014\u2013]?\s{1,9}(?:and|but|or)\s{1,9}that\s+(?=\S)
    (?!(?:is|was|has|had|would|will|could|can|may|might|should|does|did|means|meant|seems)\b)
  | (?P<listed>,\s{1,9}that\s+(?=(?:an?|the|his|her|its|their|no|he|she|it|they|we)\s))
  | ,\s{1,9}(?:while|whereas|but|and|yet|although|though)\s+(?=\S)
  | \s{1,9}(?:while|whereas)\s+(?=(?:the|a|an|two|three|another|others|some|its|his|her|their)\s)
  | \s{1,9}[\u2014\u2013]\s+(?:and|but)\s+
  | (?P<bare>\s{1,9}(?:and|but)\s+(?=\S))
  | (?P<rare>   # not cut by rules
      (?:\s{1,9}(?:while|whereas|or)|,\s{1,9}(?:so(?!\s+(?:that|far)\b)|or|nor))\s+(?=\S))
    )
    """,
    re.VERBOSE,
)
_OWN_CLAUSE = re.compile(r"(?:O|[DM]*N*[NPM])(?:ID?M*[NP]+)?A*[VX]")
"""The classes of words (`headwater.text.phrases`) of a subject with its verb right after it."""
_DESCRIBED = re.compile("N+A*VI")
"""Of a bare noun such a verb may only describe it: "trucks sold in Osk"."""
_BY = re.compile(r"\w+ed\s+(?:by|with)\b", re.IGNORECASE)
_DEPENDS = re.compile(
    r"\b(?:if|unless|whether|that|until|lest|who|which|whose|whom|where|when|how|why|because|although"
    r"|though|while|after|before|as|since|once|between|both|either|neither|nor|not|never|no|nobody"
    r"|without|than)\b|n['\u2019]t\b",
    re.IGNORECASE,
)
"""What may hold two clauses together as one part of another, or deny both."""
_SUBJECT_REACH = 90
"""Characters within which a clause without a comma before it has its subject and verb."""
_OPENED = re.compile(r"\bthat\b", re.IGNORECASE)
"""What opens the first of several clauses side by side: "that it fell, that it burned"."""
_THAT = re.compile(r"that\b", re.IGNORECASE)
_NO_SUBJECT = re.compile(
    r"(?:\w+ly\s+)?(?:was|were|is|are|had|has|have|will|would|could|can|may|might|must|should|did|does|do"
    r"|not|then|also|to|in|on|at|by|with|for|from|\w+ing|\w+ed)\b",
    re.IGNORECASE,
)
_MAX_PARTS = 12
"""A content with more clauses is a speech; the rest stays in the last one."""

Divides = Callable[[int, int], bool | None]
"""Tells of the joint of words at a place (half-open) whether two clauses meet there; None where it
cannot tell."""


def joints(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The places in `text[start:end]` where two clauses may meet: a semicolon, "and", ", while".

    Left out are those that rules alone judge: "that it fell, that it burned".
    """
    found = _JOINT.finditer(text, start, end)
    return (joint.span() for joint in found if joint["listed"] is None)


def split_clauses(
    text: str, content: Sequence[Span], divides: Divides | None = None
) -> tuple[tuple[Span, ...], ...]:
    """The propositions of a content, each as one span or more, in text order; at least one.

    Sentences are cut apart, and in a sentence two clauses that a semicolon, "and that",
    ", while", ", and" or "and" joins, where `divides` says so and the right side has a subject and
    a finite verb; without it, where both sides have them by rules.
    """
    parts: list[list[Span]] = [[]]
    for span in content:
        for begin, first, end in _stretches(text, span, divides):
            fresh = first and _has_words(parts[-1]) and len(parts) < _MAX_PARTS
            fresh = fresh and (begin > span.start or _is_apart(text, parts[-1], span))
            if fresh and has_verb(text, begin, end) and _spoken(text, parts[-1]):
                parts.append([])
            piece = trim(text, begin, end)
            if piece is not None:
                parts[-1].append(piece)
    kept = tuple(_joined(text, part) for part in parts if part)
    return kept or (tuple(content),)


def make_clauses(
    statement: str,
    text: str,
    content: Sequence[Span],
    divides: Divides | None = None,
    *,
    tolls: bool = False,
) -> tuple[Clause, ...]:
    """The clauses of a statement: its id for the first, ".2", ".3" ... after it for the rest.

    With `tolls`, who is told beside a clause to have come to harm is one of its own.
    """
    parts = split_clauses(text, content, divides)
    if tolls:
        parts = tuple(each for part in parts for each in tolls_beside(text, part))
    return tuple(
        Clause(statement if number == 1 else f"{statement}.{number}", spans)
        for number, spans in enumerate(parts, start=1)
    )


def _stretches(text: str, span: Span, divides: Divides | None) -> list[tuple[int, bool, int]]:
    """The pieces of a span with whether each may open a new proposition."""
    found: list[tuple[int, bool, int]] = []
    for start, end in split_sentences(text, span.start, span.end):
        begin, first = start, True
        for joint in _JOINT.finditer(text, start, end):
            if joint.start() <= begin:
                continue
            asked = divides is not None and joint["listed"] is None
            told = divides(*joint.span()) if divides is not None and asked else None
            if told is None:
                told = _divides(text, begin, joint, end)
            verb = has_verb(text, begin, joint.start())
            if not (told and verb and has_subject_and_verb(text, joint.end(), end)):
                continue
            found.append((begin, first, joint.start()))
            begin, first = joint.end(), True
        found.append((begin, first, end))
    return found


def _divides(text: str, begin: int, joint: re.Match[str], end: int) -> bool:
    """Whether both sides of a joint are clauses of their own, by rules."""
    after = joint.end()
    if joint["rare"] or (joint["listed"] and not _OPENED.search(text, begin, joint.start())):
        return False
    if _NO_SUBJECT.match(text, after, end) and not _THAT.match(text, after):
        return False
    if joint["bare"] and not _stands_free(text, begin, joint, end):
        return False
    return has_subject_and_verb(text, begin, joint.start()) and has_subject_and_verb(
        text, after, end
    )


def _stands_free(text: str, begin: int, joint: re.Match[str], end: int) -> bool:
    """Whether a plain "and" opens a clause with a subject of its own: "and two people were hurt".

    Where the words before it hold more than one plain clause, the "and" may stand inside that.
    """
    if _DEPENDS.search(text, begin, joint.start()):
        return False
    words = read_words(text, joint.end(), min(end, joint.end() + _SUBJECT_REACH))
    classes = tags(words)
    own = _OWN_CLAUSE.match(classes)
    if own is None or _DESCRIBED.match(classes):
        return False
    return not _BY.match(text, words[own.end() - 1].start)


def _is_apart(text: str, part: Sequence[Span], span: Span) -> bool:
    """Whether a span of content is no part of those before: "that it fell | that it burned",
    "“It fell,” he said. | “It burned.”"."""
    if _closed(part[-1]) or (_THAT.match(part[0].quote) and _THAT.match(span.quote)):
        return True
    between = text[max(part[-1].end, span.start - len("”. ")) : span.start]
    return _STOPPED.search(between) is not None and _BEGINS.match(span.quote) is not None


_STOPPED = re.compile(r"[.!?][\"\u201d\u2019]?\s*\Z")
_BEGINS = re.compile(r"[\"\u201c\u2018\u00ab]*[A-Z]")


def _closed(before: Span) -> bool:
    """Whether a span of content ends as a sentence does; else the next one goes on with it."""
    return before.quote.rstrip(_MARKS)[-1:] in {".", "!", "?", ";"}


_MARKS = "\"'\u201d\u2019\u00bb) "


def _has_words(part: Sequence[Span]) -> bool:
    return any(any(c.isalnum() for c in span.quote) for span in part)


def _spoken(text: str, part: Sequence[Span]) -> bool:
    return any(has_verb(text, span.start, span.end) for span in part)


def _joined(text: str, part: Sequence[Span]) -> tuple[Span, ...]:
    """Spans of one proposition with only white space or nothing between them made one."""
    joined: list[Span] = []
    for span in part:
        if joined and not text[joined[-1].end : span.start].strip():
            start = joined.pop().start
            joined.append(Span(start, span.end, text[start : span.end]))
        else:
            joined.append(span)
    return tuple(joined)
