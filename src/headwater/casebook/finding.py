"""Finding statements: verbatim, with their chains, those that hold most of what was typed first.

What holds every telling word comes first, ranked by how rare the words are and how much of the
statement they are (BM25); then, where there is room, what holds some of them. Phrases and fields
must hold always. Words are compared by their stems, phrases word by word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, and_, column, func, or_, select, table, text

from headwater.casebook import store
from headwater.casebook.asking import Query
from headwater.casebook.attaching import rulings_within
from headwater.casebook.casting import names_of
from headwater.casebook.matching import all_of, any_of, has_full_text, phrase, telling
from headwater.casebook.tables import report, statement
from headwater.knowledge import outlets
from headwater.pipeline import ruled
from headwater.records import Form, HopKind, Statement

MOST = 20
"""Statements that are given where nothing else is asked."""

_LOOK = 400
"""Statements that are looked at for their phrases, best first."""

_FOUND = table("found_statement", column("rowid"), column("rank"))
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Hit:
    """A statement that was found.

    `number` is that of its report, `full` whether it holds every telling word that was typed.
    """

    number: int
    outlet: str | None
    statement: Statement
    full: bool


@dataclass(frozen=True, slots=True)
class _Row:
    """A row of a query: a statement's number and id, its report, and its words."""

    number: int
    id: str
    report: str
    order: int
    outlet: str | None
    words: str
    sources: str


def find(connection: Connection, query: Query, most: int = MOST) -> tuple[Hit, ...]:
    """The statements that fit a query best, at most `most`; none for an empty query."""
    if query.is_empty:
        return ()
    names = [names_of(connection, words) for words in query.actors]
    if not all(names):
        return ()
    held = _rows(connection, query, names, every=True, most=most)
    rows = [(row, True) for row in held]
    if len(rows) < most and len(telling(query.words)) > 1:
        known = {row.number for row, _ in rows}
        some = _rows(connection, query, names, every=False, most=most)
        rows += [(row, False) for row in some if row.number not in known]
    return tuple(_hits(connection, rows[:most]))


def _rows(
    connection: Connection,
    query: Query,
    names: Sequence[Sequence[str]],
    *,
    every: bool,
    most: int,
) -> list[_Row]:
    """The best rows that hold every word, or any; phrases are checked word by word."""
    asked = (
        select(
            statement.c.number,
            statement.c.id,
            statement.c.report,
            report.c.number,
            report.c.outlet,
            statement.c.words,
            statement.c.source_words,
        )
        .join(report, report.c.id == statement.c.report)
        .where(and_(report.c.deleted_at.is_(None), *_fields(query)))
        .limit(_LOOK if query.phrases else most)
    )
    if has_full_text(connection):
        match = _match(query, names, every=every)
        if match:
            asked = asked.join(_FOUND, _FOUND.c.rowid == statement.c.number)
            asked = asked.where(text("found_statement MATCH :match").bindparams(match=match))
            asked = asked.order_by(_FOUND.c.rank)
    else:
        asked = asked.where(*_likenesses(query, names, every=every))
    rows = [_Row(*row) for row in connection.execute(asked.order_by(statement.c.number))]
    return [row for row in rows if all(_holds(row, words) for words in query.phrases)][:most]


def _match(query: Query, names: Sequence[Sequence[str]], *, every: bool) -> str:
    """The query for the full text; "" where only fields are asked."""
    words = all_of(query.words, query.phrases) if every else any_of(query.words, query.phrases)
    cast = [" OR ".join(p for name in several if (p := phrase(name))) for several in names]
    return " AND ".join([*([words] if words else []), *(f"({one})" for one in cast if one)])


def _likenesses(
    query: Query, names: Sequence[Sequence[str]], *, every: bool
) -> Iterator[ColumnElement[bool]]:
    """What stands in for the full text where the backend has none: the words as they are."""
    words = [_has(word) for word in telling(query.words)]
    if words:
        yield and_(*words) if every else or_(*words)
    yield from (_has(words) for words in query.phrases)
    yield from (or_(*(_has(name) for name in several)) for several in names)


def _has(words: str) -> ColumnElement[bool]:
    return or_(
        statement.c.words.icontains(words, autoescape=True),
        statement.c.source_words.icontains(words, autoescape=True),
    )


def _fields(query: Query) -> Iterator[ColumnElement[bool]]:
    for words in query.outlets:
        known = outlets.by_name(words)
        names = {words, known.name} if known else {words}
        yield or_(*(report.c.outlet.icontains(name, autoescape=True) for name in sorted(names)))
    yield from (_source(words) for words in query.sources)
    if query.before is not None:
        yield func.substr(report.c.latest, 1, 10) < query.before
    if query.after is not None:
        yield func.substr(report.c.earliest, 1, 10) > query.after


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


def _holds(row: _Row, words: str) -> bool:
    """Whether one piece of the statement or its source has the very words in a row."""
    asked = f" {' '.join(_WORD.findall(words.lower()))} "
    pieces = (*row.words.split(" … "), *row.sources.split(" … "))
    return any(asked in f" {' '.join(_WORD.findall(piece.lower()))} " for piece in pieces)


def _hits(connection: Connection, rows: Sequence[tuple[_Row, bool]]) -> Iterator[Hit]:
    """The statements of the rows as they stand after a person's rulings, rejected ones last."""
    wanted = {row.id for row, _ in rows}
    reports = {row.report for row, _ in rows}
    rulings = rulings_within(connection, reports)
    readings = ruled([store.reading_of(connection, each) for each in sorted(reports)], rulings)
    found = {s.id: s for reading in readings for s in reading.statements if s.id in wanted}
    rejected = rulings.rejected
    for row, full in sorted(rows, key=lambda one: one[0].id in rejected):
        yield Hit(row.order, row.outlet, found[row.id], full)
