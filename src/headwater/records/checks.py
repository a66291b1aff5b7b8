"""What a reading must hold, whoever made it: whole statements, spans that quote the text, vectors
of one length."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
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
    """Refuse a reading that names another report, lacks what the stages after it build on, or holds
    a span that is not in the text.

    Raises:
        ReaderError: for another report, a statement within one that is not there, one id twice, a
            statement without words or without a chain, a chain without a hop, a clause without
            words or of another statement, a score outside 0 to 1.
        SpanError: for the first span that does not quote the text.
    """
    if reading.report != report.id:
        raise ReaderError(f"the reading is of {reading.report}, not of {report.id}")
    known = {statement.id for statement in reading.statements}
    for statement in reading.statements:
        if statement.within is not None and statement.within not in known:
            raise ReaderError(f"{statement.id} lies within {statement.within}, which is not there")
        fault = _fault(statement, report)
        if fault is not None:
            raise ReaderError(f"{statement.id} {fault}")
    ids = Counter(id_ for one in reading.statements for id_ in _ids(one))
    for twice in (id_ for id_, times in ids.items() if times > 1):
        raise ReaderError(f"{twice} is the id of two")
    check_spans(report.text, spans_of(reading))


def _fault(statement: Statement, report: Report) -> str | None:
    """What a statement of `report` lacks or has wrong; None for a whole one."""
    if statement.report != report.id:
        return f"is of {statement.report}, not of {report.id}"
    if not statement.content:
        return "has no content"
    if not statement.chains:
        return "has no chain: own voice has that of the outlet alone"
    if not all(chain.hops for chain in statement.chains):
        return "has a chain without a hop: the first is the report's outlet"
    if not all(clause.content for clause in statement.clauses):
        return "has a clause without content"
    if not all(f"{each.id}.".startswith(f"{statement.id}.") for each in statement.clauses):
        return "has a clause of another id: it is the statement's, with .2, .3 ... from the second"
    if not 0 <= statement.score <= 1:
        return f"has the score {statement.score}, which is not from 0 to 1"
    return None


def _ids(statement: Statement) -> Iterator[str]:
    """The ids of a statement and its clauses; the first clause has that of the statement."""
    yield statement.id
    clauses = (clause.id for clause in statement.clauses)
    yield from (each for n, each in enumerate(clauses) if n or each != statement.id)


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
