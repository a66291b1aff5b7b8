"""Finding statements: verbatim, with their chains, the nearest to what was typed first.

Two searches, each with a ranking of its own: by words (`wording`), and, where the reader of the
case gives vectors and can embed what was typed, by meaning (`nearing`). The fields and phrases of
a query hold for both (`narrowing`). What holds all of the words comes first; within that, and
after it, the rankings are merged by reciprocal rank fusion (Cormack, Clarke and Büttcher 2009,
"Reciprocal rank fusion outperforms Condorcet and individual rank learning methods", SIGIR): a
statement is worth the sum of 1 / (60 + its rank) over the rankings that it is in.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import Connection, select

from headwater.casebook import nearing
from headwater.casebook.asking import Query
from headwater.casebook.attaching import rulings_within
from headwater.casebook.casting import names_of
from headwater.casebook.narrowing import (
    Row,
    all_rows,
    checked,
    fields_of_report,
    of_sources,
    one_of,
)
from headwater.casebook.packing import unpack
from headwater.casebook.tables import reading, statement
from headwater.casebook.wording import Rows, allowed, by_words
from headwater.pipeline import told
from headwater.records import Embeds, Reader, Reading, Statement
from headwater.stated import ruled

MOST = 20
"""Statements that are given where nothing else is asked."""

_K = 60
"""Of the fusion: how little the first ranks count for more than the next. The authors' value, found
on TREC collections; not tuned here."""

ReaderFor = Callable[[str], Reader | None]
"""From "name/version" to the reader that is here; None where it is not. Called only where the case
has vectors and words are asked for."""


class Way(StrEnum):
    """How a statement was found."""

    ALL_WORDS = "all words"
    """it holds every telling word and every phrase that was typed"""
    SOME_WORDS = "some words"
    MEANING = "meaning"
    """it is near in meaning, and was not found by its words"""


@dataclass(frozen=True, slots=True)
class Hit:
    """A statement that was found; `number` is that of its report."""

    number: int
    outlet: str | None
    statement: Statement
    way: Way

    @property
    def full(self) -> bool:
        """Whether it holds every telling word that was typed."""
        return self.way is Way.ALL_WORDS


@dataclass(frozen=True, slots=True)
class Found:
    """What was found, the nearest first, and a sentence for each thing that was not searched.

    `faults` tell of fields that say nothing, for which nothing was looked for.
    """

    hits: tuple[Hit, ...] = ()
    notes: tuple[str, ...] = ()
    faults: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Asked:
    """A query, all names of each actor that it asks for, and how many statements at most."""

    query: Query
    names: tuple[tuple[str, ...], ...]
    most: int


def nobody(_reader: str) -> Reader | None:
    """No reader is here."""
    return None


def find(
    connection: Connection, query: Query, most: int = MOST, reader_for: ReaderFor = nobody
) -> Found:
    """The statements that fit a query best, at most `most`; none for an empty or a faulty query."""
    if query.faulty:
        return Found(faults=tuple(map(_fault, query.faulty)))
    if query.is_empty:
        return Found()
    asked = _Asked(query, tuple(names_of(connection, words) for words in query.actors), most)
    space, notes = _space(connection, query, reader_for)
    if space is None:
        rows = [
            (row, Way.ALL_WORDS if full else Way.SOME_WORDS)
            for row, full in by_words(connection, query, asked.names, most)
        ]
    else:
        rows = _fused(connection, asked, *space)
    return Found(tuple(_hits(connection, rows)), (*_unread(query), *notes))


def _fault(field: str) -> str:
    """Why a field cannot be looked for."""
    if field.lower().startswith(("before:", "after:")):
        return f"no date in {field} (a year, month or day stands behind the colon, as 2025-03)"
    return f"no name in {field} (it stands right behind the colon)"


def _unread(query: Query) -> Iterator[str]:
    """What looked like a field and was taken for words."""
    for each in query.unread:
        yield f"“{each}” is no field that is known: its words were looked for"


def _space(
    connection: Connection, query: Query, reader_for: ReaderFor
) -> tuple[tuple[str, tuple[float, ...]] | None, tuple[str, ...]]:
    """The reader in whose vectors is searched, with that of what was typed; and what to say."""
    readers = nearing.readers(connection) if query.words else ()
    notes: list[str] = []
    for each in readers:
        try:
            reader = reader_for(each)
            if not isinstance(reader, Embeds):
                notes.append(f"not searched by meaning: the reader {each} of this case is not here")
                continue
            (asked,) = reader.embed((query.typed,))
        except Exception as error:  # a reader from elsewhere may raise anything: words are left
            notes.append(f"not searched by meaning: the reader {each} failed: {told(error)}")
            continue
        rest = [f"searched by meaning in part: what {each} read"] if len(readers) > 1 else []
        return (each, asked), tuple(rest)
    return None, tuple(notes[:1])


Ranked = list[tuple[Row, Way]]


def _fused(connection: Connection, asked: _Asked, reader: str, vector: tuple[float, ...]) -> Ranked:
    """The rows found by words and those near in meaning, as one ranking."""
    query = asked.query
    worded = by_words(connection, query, asked.names, max(asked.most, nearing.MOST))
    within = nearing.Within(
        of_report=fields_of_report(query),
        allowed=allowed(connection, query, asked.names),
        kept=(lambda numbers: of_sources(connection, query, numbers)) if query.sources else None,
    )
    near = nearing.nearest(connection, reader, vector, within)
    held = {row.number: row for row, _ in worded}
    missing = [number for number in near if number not in held]
    query_ = all_rows().where(one_of(statement.c.number, missing))
    held |= {row.number: row for row in checked(connection, query, query_, len(missing))}
    meant = [held[number] for number in near if number in held]
    return _merged(worded, meant)[: asked.most]


def _merged(worded: Rows, meant: Sequence[Row]) -> Ranked:
    """The two rankings as one by reciprocal rank fusion, what holds all of the words first."""
    ways: dict[int, Way] = {row.number: Way.MEANING for row in meant}
    ways |= {row.number: Way.ALL_WORDS if full else Way.SOME_WORDS for row, full in worded}
    rows: dict[int, Row] = {}
    worth: dict[int, float] = {}
    for ranking in ([row for row, _ in worded], meant):
        for rank, row in enumerate(ranking, start=1):
            rows[row.number] = row
            worth[row.number] = worth.get(row.number, 0.0) + 1 / (_K + rank)
    order = sorted(rows, key=lambda n: (ways[n] is not Way.ALL_WORDS, -worth[n], n))
    return [(rows[number], ways[number]) for number in order]


def _hits(connection: Connection, rows: Ranked) -> Iterator[Hit]:
    """The statements of the rows as they stand after a person's rulings, rejected ones last."""
    wanted = {row.id for row, _ in rows}
    reports = {row.report for row, _ in rows}
    rulings = rulings_within(connection, reports)
    query = select(reading.c.record).where(reading.c.report.in_(sorted(reports)))
    held = [unpack(Reading, packed) for packed in connection.execute(query).scalars()]
    found = {s.id: s for one in ruled(held, rulings) for s in one.statements if s.id in wanted}
    rejected = rulings.rejected
    for row, way in sorted(rows, key=lambda one: one[0].id in rejected):
        yield Hit(row.order, row.outlet, found[row.id], way)
