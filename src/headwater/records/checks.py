"""What a reading must hold, whoever made it: its spans quote the text."""

from __future__ import annotations

from collections.abc import Iterable

from headwater.records.errors import ReaderError
from headwater.records.report import Report
from headwater.records.spans import Span, check_spans
from headwater.records.statement import Reading


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
