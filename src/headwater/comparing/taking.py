"""Taking clauses apart into views."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from headwater.comparing.views import URGING, Seat, View
from headwater.knowledge.acts import Found, find_acts
from headwater.records import Clause, Name, Report, Span, Statement, TimeExpression
from headwater.text.numbers import NOTE_MARK
from headwater.text.tokens import Token, tokenize

DEEDS = URGING | {"promise", "dissuade", "prevent"}
"""Acts of speech that are themselves the news: who warned whom against what."""
_COMPLEMENT = frozenset({"against", "to", "not"})
_DEED_REACH = 7


class Names:
    """The names of one report, to be looked up by place."""

    def __init__(self, names: Sequence[Name]) -> None:
        self._names = sorted(names, key=lambda name: (name.span.start, -name.span.end))
        self._starts = [name.span.start for name in self._names]

    def within(self, span: Span) -> list[Name]:
        """Names that lie wholly within `span`, in order and without overlap."""
        low = bisect_left(self._starts, span.start)
        high = bisect_right(self._starts, span.end)
        kept: list[Name] = []
        for name in self._names[low:high]:
            fits = name.span.end <= span.end
            if fits and (not kept or name.span.start >= kept[-1].span.end):
                kept.append(name)
        return kept


def view(report: Report, statement: Statement, clause: Clause, names: Names) -> View:
    """Take one clause apart; a clause without words gives empty parts."""
    tokens: list[Token] = []
    held: list[Name] = []
    spans = _spans(report, statement, clause)
    for span in spans:
        tokens += tokenize(report.text, span.start, span.end)
        held += names.within(span)
    times = tuple(time for time in statement.times if _inside(time.span, clause.content))
    marks = [found.span() for part in spans for found in _note_marks(report, part)]
    words = tuple(
        "" if _in_time(token, times) or _in_mark(token, marks) else token.lower for token in tokens
    )
    starts = [token.start for token in tokens]
    seats = []
    for name in held:
        first = bisect_left(starts, name.span.start)
        last = bisect_left(starts, name.span.end)
        if first < last:
            seats.append(Seat(first, last, name))
    return View(
        report=report,
        statement=statement,
        clause=clause,
        tokens=tuple(tokens),
        words=words,
        acts=tuple(
            found
            for found in find_acts(words)
            if not (_in_seat(found, seats) or _is_due(words, found))
        ),
        seats=tuple(seats),
        times=times,
        quantities=tuple(q for q in statement.quantities if _inside(q.span, clause.content)),
    )


def _spans(report: Report, statement: Statement, clause: Clause) -> tuple[Span, ...]:
    """The content; with source and cue where these are a deed told of, not a source for it.

    In "the Saudis had warned Russia against arming them" who warned is part of what happened.
    """
    first = bool(statement.clauses) and clause.id == statement.clauses[0].id
    if not first or not statement.cue or not statement.sources:
        return clause.content
    cue = [token.lower for span in statement.cue for token in _tokens(report, span)]
    deed = any(found.acts & DEEDS for found in find_acts(cue))
    head = [token.lower for token in _tokens(report, clause.content[0])[:_DEED_REACH]]
    if not deed or "that" in head[:1] or not _COMPLEMENT & set(head[1:]):
        return clause.content
    before = [span for span in statement.sources if span.end <= statement.cue[0].start]
    return tuple(sorted({*before[-1:], *statement.cue, *clause.content}))


def _tokens(report: Report, span: Span) -> tuple[Token, ...]:
    return tokenize(report.text, span.start, span.end)


def _note_marks(report: Report, span: Span) -> Iterator[re.Match[str]]:
    return NOTE_MARK.finditer(report.text, span.start, span.end)


def _in_mark(token: Token, marks: Sequence[tuple[int, int]]) -> bool:
    return any(start <= token.start < end for start, end in marks)


def _in_time(token: Token, times: Sequence[TimeExpression]) -> bool:
    return any(time.span.start <= token.start < time.span.end for time in times)


def _is_due(words: Sequence[str], found: Found) -> bool:
    """Whether an act is only what somebody has a right to: "the right to work"."""
    return tuple(words[max(found.start - 2, 0) : found.start]) in _RIGHTS


_RIGHTS = frozenset({("right", "to"), ("rights", "to")})


def _in_seat(found: Found, seats: Sequence[Seat]) -> bool:
    """Whether an act's words are part of a name ("Strike Force")."""
    return any(seat.first <= found.start and found.end <= seat.last for seat in seats)


def _inside(inner: Span, spans: Sequence[Span]) -> bool:
    return any(span.overlaps(inner) for span in spans)
