"""What a reading must hold, whoever made it: spans that quote the text, vectors of one length."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from headwater.records.errors import ReaderError
from headwater.records.report import Report
from headwater.records.spans import Span, check_spans
from headwater.records.statement import Clause, Reading, Statement
from headwater.records.vectors import is_unit, rounded


def accepted(report: Report, reading: Reading) -> Reading:
    """The reading as the house takes it from a reader: checked, its vectors rounded to steps.

    Raises:
        ReaderError: as `check_reading`, and for a vector that is not of unit length or not of the
            length of the others.
        SpanError: as `check_reading`.
    """
    check_reading(report, reading)
    vectors = [c.vector for s in reading.statements for c in s.clauses if c.vector]
    if not vectors:
        return reading
    if len({len(vector) for vector in vectors}) > 1:
        raise ReaderError("the vectors of the clauses are not of one length")
    if not all(map(is_unit, vectors)):
        raise ReaderError("a vector of a clause is not of unit length")
    return replace(reading, statements=tuple(map(_rounded, reading.statements)))


def _rounded(statement: Statement) -> Statement:
    if not statement.clauses:
        return statement
    clauses = tuple([Clause(c.id, c.content, rounded(c.vector)) for c in statement.clauses])
    return replace(statement, clauses=clauses)


def check_reading(report: Report, reading: Reading) -> None:
    """Refuse a reading that names another report or holds a span that is not in the text.

    Raises:
        ReaderError: for another report, or a statement within one that is not there.
        SpanError: for the first span that does not quote the text.
    """
    if reading.report != report.id:
        raise ReaderError(f"the reading is of {reading.report}, not of {report.id}")
    known = {statement.id for statement in reading.statements}
    for statement in reading.statements:
        if statement.within is not None and statement.within not in known:
            raise ReaderError(f"{statement.id} lies within {statement.within}, which is not there")
    check_spans(report.text, spans_of(reading))


def spans_of(reading: Reading) -> Iterable[Span]:
    """Every span that a reading holds."""
    for name in reading.names:
        yield name.span
    for statement in reading.statements:
        yield from statement.content
        yield from statement.sources
        yield from statement.cue
        yield from statement.stance.hedges
        yield from (time.span for time in statement.times)
        yield from (quantity.span for quantity in statement.quantities)
        yield from (span for clause in statement.clauses for span in clause.content)
        for chain in statement.chains:
            marks = [chain.access_span, chain.document, chain.direct]
            marks += [span for hop in chain.hops for span in (hop.span, hop.antecedent)]
            yield from (span for span in marks if span is not None)
