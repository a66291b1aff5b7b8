"""Doubts about sources: words that stand for somebody, and nothing shows for whom."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from headwater.records import (
    DecisionKind,
    NameKind,
    Note,
    NoteCode,
    Place,
    Reading,
    Span,
    Statement,
)
from headwater.reviewing.decided import Decided
from headwater.reviewing.doubts import (
    About,
    Answer,
    AnswerCode,
    Doubt,
    DoubtKind,
    Side,
    doubt_id,
    unsure,
)
from headwater.reviewing.lookup import Lookup

_CHOICES = 6
"""Names before the words that are offered as an answer, the nearest first."""

_SPEAK = frozenset({NameKind.PERSON, NameKind.BODY, NameKind.FORCE, NameKind.OUTLET})

_DOUBT = 0.6
"""How much of a claim's reports an unknown source is worth: it may be a source that is counted
already or one more. Set by hand (2026-11-21)."""


def unresolved_sources(lookup: Lookup, decided: Decided) -> Iterator[Doubt]:
    """Statements whose source's words do not show whom they stand for."""
    for reading in lookup.story.readings:
        for note in reading.notes:
            found = _statement(lookup, note)
            if found is not None and found.id not in decided.sources:
                yield _doubt(lookup, reading, found, note)


def _statement(lookup: Lookup, note: Note) -> Statement | None:
    """The statement whose source the note is about; None where it has no claim to count."""
    if note.code is not NoteCode.SOURCE_UNRESOLVED or note.report is None or note.start is None:
        return None
    at = lookup.statement_at.get(note.report, ())
    number = bisect_left(at, (note.start, ""))
    if number < len(at) and at[number][0] < (note.end or note.start):
        found = lookup.statements[at[number][1]]
        carries = any(clause.id in lookup.claim_of for clause in found.clauses)
        return found if carries else None
    return None


def _doubt(lookup: Lookup, reading: Reading, found: Statement, note: Note) -> Doubt:
    report = lookup.reports[found.report]
    words = Span(note.start or 0, note.end or 0, report.text[note.start : note.end])
    content = found.content[0]
    claims = {of for c in found.clauses if (of := lookup.claim_of.get(c.id)) is not None}
    reports = max((len(lookup.reports_of([claim])) for claim in claims), default=1)
    kind = DoubtKind.SOURCE
    named = (found.id,)
    id_ = doubt_id(kind, [f"{report.capture} {words.quote} {content.quote}"])
    return Doubt(
        id=id_,
        kind=kind,
        sides=(
            Side(
                About.STATEMENT,
                found.id,
                found.id,
                places=(Place.of(report.id, words), Place.of(report.id, content)),
            ),
        ),
        answers=(
            Answer(AnswerCode.GIVE, DecisionKind.SOURCE, named, asks="source"),
            Answer(AnswerCode.GIVE, DecisionKind.CHAIN, named, asks="chain"),
            Answer(AnswerCode.ACCEPT, DecisionKind.ACCEPT, named),
            Answer(AnswerCode.REJECT, DecisionKind.REJECT, named),
            unsure(id_, named),
        ),
        weight=_DOUBT * reports,
        args={"words": words.quote, "reports": str(reports)},
        choices=_choices(reading, words),
    )


def _choices(reading: Reading, words: Span) -> tuple[str, ...]:
    """Who is named before the words, the nearest first, each once."""
    before = [n for n in reading.names if n.span.end <= words.start and n.kind in _SPEAK]
    found = dict.fromkeys(" ".join(name.span.quote.split()) for name in reversed(before))
    return tuple(found)[:_CHOICES]
