"""Finding statements: verbatim, with their chains, those that hold most of what was typed first.

What holds every telling word comes first, ranked by how rare the words are and how much of the
statement they are (BM25); then, where there is room, what holds some of them. Phrases and fields
must hold always. Words are compared by their stems, phrases word by word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    and_,
    column,
    func,
    or_,
    select,
    table,
    text,
)

from headwater.casebook import store
from headwater.casebook.asking import Query
from headwater.casebook.attaching import rulings_within
from headwater.casebook.casting import names_of
from headwater.casebook.matching import all_of, any_of, has_full_text, phrase, telling
from headwater.casebook.tables import report, statement
from headwater.knowledge import outlets
from headwater.records import Form, HopKind, Statement
from headwater.stated import ruled

MOST = 20
"""Statements that are given where nothing else is asked."""

_RANKED = 10_000
"""Statements that are ranked: with a word that more of them hold, the first ones that came."""

_RANKED_BY_FIELD = 4_000
"""The same where a field is asked as well, which takes two more look-ups for each. Both keep a
query under 50 ms among 10,000 reports with 177,125 statements (incidents corpus, 2026-11-20)."""

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
    if has_full_text(connection):
        rows = _by_full_text(connection, query, names, most)
    else:
        rows = _by_likeness(connection, query, names, most)
    return tuple(_hits(connection, rows))


Rows = list[tuple[_Row, bool]]
"""Rows, and whether they hold every telling word."""


def _by_full_text(
    connection: Connection, query: Query, names: Sequence[Sequence[str]], most: int
) -> Rows:
    """The best rows by the full text; where words are asked, then those with some of them."""
    cast = [" OR ".join(p for name in several if (p := phrase(name))) for several in names]
    if not all(cast):
        return []
    full = all_of(query.words, query.phrases)
    if not full and not cast:
        return [(row, True) for row in _checked(connection, query, _plain(query, most), most)]
    held = _checked(connection, query, _ranked(query, _and(full, cast), most), most)
    rows = [(row, True) for row in held]
    if len(rows) < most and len(telling(query.words)) > 1:
        some = any_of(connection, query.words, query.phrases)
        if some:
            known = {row.number for row in held}
            asked = _ranked(query, _and(some, cast), most + len(rows))
            near = _checked(connection, query, asked, most + len(rows))
            rows += [(row, False) for row in near if row.number not in known]
    return rows[:most]


def _by_likeness(
    connection: Connection, query: Query, names: Sequence[Sequence[str]], most: int
) -> Rows:
    """The first rows that hold the words as they are typed, then those that hold some of them."""
    rows: Rows = []
    for every in (True, False)[: 2 if len(telling(query.words)) > 1 else 1]:
        known = {row.number for row, _ in rows}
        asked = _plain(query, most + len(rows)).where(*_likenesses(query, names, every=every))
        held = _checked(connection, query, asked, most + len(rows))
        rows += [(row, every) for row in held if row.number not in known]
    return rows[:most]


def _checked(connection: Connection, query: Query, asked: Asked, most: int) -> list[_Row]:
    """The rows of a query whose phrases hold word by word."""
    rows = [_Row(*row) for row in connection.execute(asked)]
    return [row for row in rows if all(_holds(row, words) for words in query.phrases)][:most]


def _and(words: str, cast: Sequence[str]) -> str:
    return " AND ".join([*([words] if words else []), *(f"({one})" for one in cast)])


Asked = Select[int, str, str, int, str | None, str, str]


def _rows() -> Asked:
    return select(
        statement.c.number,
        statement.c.id,
        statement.c.report,
        report.c.number,
        report.c.outlet,
        statement.c.words,
        statement.c.source_words,
    ).join(report, report.c.id == statement.c.report)


def _ranked(query: Query, match: str, most: int) -> Asked:
    """The rows that match, best first: of more than `_RANKED` the first of them are ranked."""
    inner = select(_FOUND.c.rowid, _FOUND.c.rank).where(
        text("found_statement MATCH :match").bindparams(match=match)
    )
    fields = list(_fields(query))
    if fields:
        inner = inner.join(statement, statement.c.number == _FOUND.c.rowid).where(*fields)
    ranked = inner.limit(_RANKED_BY_FIELD if fields else _RANKED).subquery()
    best = (
        select(ranked.c.rowid, ranked.c.rank)
        .order_by(ranked.c.rank, ranked.c.rowid)
        .limit(_LOOK if query.phrases else most)
        .subquery()
    )
    joined = _rows().join(best, best.c.rowid == statement.c.number)
    return joined.order_by(best.c.rank, best.c.rowid)


def _plain(query: Query, most: int) -> Asked:
    """The first rows that the fields fit, in the order they were stored."""
    chosen = select(statement.c.number).where(*_fields(query)).order_by(statement.c.number)
    if not query.words and not query.phrases:
        chosen = chosen.limit(most)
    return _rows().where(statement.c.number.in_(chosen)).order_by(statement.c.number).limit(_LOOK)


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
    """What the fields ask of a statement; of its report in one piece, looked up once."""
    of_report: list[ColumnElement[bool]] = []
    for words in query.outlets:
        known = outlets.by_name(words)
        names = {words, known.name} if known else {words}
        of_report.append(
            or_(*(report.c.outlet.icontains(name, autoescape=True) for name in sorted(names)))
        )
    if query.before is not None:
        of_report.append(func.substr(report.c.latest, 1, 10) < query.before)
    if query.after is not None:
        of_report.append(func.substr(report.c.earliest, 1, 10) > query.after)
    if of_report:
        yield statement.c.report.in_(select(report.c.id).where(*of_report))
    yield from (_source(words) for words in query.sources)


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
