"""What narrows a search, by words as by meaning: the fields of a query and its quoted phrases."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    Select,
    TextClause,
    func,
    or_,
    select,
    text,
)

from headwater.casebook.asking import Query
from headwater.casebook.tables import report, statement
from headwater.knowledge import outlets
from headwater.records import Form, HopKind

_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Row:
    """A statement that a query gives: its number and id, its report, and its words."""

    number: int
    id: str
    report: str
    order: int
    outlet: str | None
    words: str
    sources: str


Asked = Select[int, str, str, int, str | None, str, str]


def all_rows() -> Asked:
    """All statements as `Row`s, to be narrowed."""
    return select(
        statement.c.number,
        statement.c.id,
        statement.c.report,
        report.c.number,
        report.c.outlet,
        statement.c.words,
        statement.c.source_words,
    ).join(report, report.c.id == statement.c.report)


def checked(connection: Connection, query: Query, asked: Asked, most: int) -> list[Row]:
    """The rows of a query whose phrases hold word by word."""
    found = [Row(*row) for row in connection.execute(asked)]
    return [row for row in found if all(_holds(row, words) for words in query.phrases)][:most]


def one_of(column: Column[int], numbers: Iterable[int]) -> TextClause:
    """Whether a column has one of many numbers, written out: thousands of parameters are slow."""
    written = ",".join(str(int(number)) for number in numbers)
    return text(f"{column.table.name}.{column.name} IN ({written or 'NULL'})")


def fields(query: Query) -> list[ColumnElement[bool]]:
    """What the fields ask of a statement; of its report in one piece, looked up once."""
    asked = fields_of_report(query)
    its = [statement.c.report.in_(select(report.c.id).where(*asked))] if asked else []
    return [*its, *map(_source, query.sources)]


def fields_of_report(query: Query) -> list[ColumnElement[bool]]:
    """What the fields ask of a report: its outlet, and that it is dated before or after a day."""
    asked: list[ColumnElement[bool]] = []
    for words in query.outlets:
        known = outlets.by_name(words)
        names = {words, known.name} if known else {words}
        asked.append(
            or_(*(report.c.outlet.icontains(name, autoescape=True) for name in sorted(names)))
        )
    if query.before is not None:
        asked.append(func.substr(report.c.latest, 1, 10) < query.before)
    if query.after is not None:
        asked.append(func.substr(report.c.earliest, 1, 10) > query.after)
    return asked


def of_sources(connection: Connection, query: Query, numbers: Sequence[int]) -> set[int]:
    """Those of the statements with these numbers whose sources are the ones asked for."""
    asked = select(statement.c.number).where(one_of(statement.c.number, numbers))
    return set(connection.execute(asked.where(*map(_source, query.sources))).scalars())


def _source(words: str) -> ColumnElement[bool]:
    """A kind of source ("anonymous"), own voice, or words for a source."""
    kind = "-".join(words.lower().split())
    if kind == Form.OWN_VOICE.value:
        return statement.c.form == kind
    if kind in HopKind.__members__.values():
        return statement.c.terminal_kind == kind
    return or_(
        statement.c.source_words.icontains(words, autoescape=True),
        statement.c.terminal.icontains(words, autoescape=True),
    )


def _holds(row: Row, words: str) -> bool:
    """Whether one piece of the statement or its source has the very words in a row."""
    asked = f" {' '.join(_WORD.findall(words.lower()))} "
    pieces = (*row.words.split(" … "), *row.sources.split(" … "))
    return any(asked in f" {' '.join(_WORD.findall(piece.lower()))} " for piece in pieces)
