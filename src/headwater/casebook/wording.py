"""Statements by their words: the full text where the backend keeps one, else the words as typed.

What holds every telling word comes first, ranked by how rare the words are and how much of the
statement they are (BM25); then, where there is room, what holds some of them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sqlalchemy import ColumnElement, Connection, and_, column, or_, select, table, text

from headwater.casebook.asking import Query
from headwater.casebook.matching import all_of, any_of, has_full_text, phrase, telling
from headwater.casebook.narrowing import Asked, Row, all_rows, checked, fields
from headwater.casebook.tables import statement

_RANKED = 10_000
"""Statements that are ranked: with a word that more of them hold, the first ones that came."""

_RANKED_BY_FIELD = 4_000
"""The same where a field is asked as well, which takes two more look-ups for each. Both keep a
query under 50 ms among 10,000 reports with 177,125 statements (incidents corpus, 2026-11-20)."""

_LOOK = 400
"""Statements that are looked at for their phrases, best first."""

_FOUND = table("found_statement", column("rowid"), column("rank"))

Rows = list[tuple[Row, bool]]
"""Rows, and whether they hold every telling word."""


def by_words(
    connection: Connection, query: Query, names: Sequence[Sequence[str]], most: int
) -> Rows:
    """The best rows, at most `most`; `names` are all names of each actor that is asked for."""
    by = _by_full_text if has_full_text(connection) else _by_likeness
    return by(connection, query, names, most)


def allowed(
    connection: Connection, query: Query, names: Sequence[Sequence[str]]
) -> list[int] | None:
    """The numbers of the statements with every phrase and actor; None where neither is asked.

    Of more than `_RANKED` the first of them. Phrases are held by their stems alone.
    """
    if not query.phrases and not names:
        return None
    if not has_full_text(connection):
        narrow = _likenesses(Query(phrases=query.phrases), names, every=True)
        asked = select(statement.c.number).where(*narrow).order_by(statement.c.number)
        return list(connection.execute(asked.limit(_RANKED)).scalars())
    cast = _cast(names)
    match = _and(all_of((), query.phrases), cast)
    if not match or not all(cast):
        return []
    found = select(_FOUND.c.rowid).where(
        text("found_statement MATCH :match").bindparams(match=match)
    )
    return list(connection.execute(found.limit(_RANKED)).scalars())


def _by_full_text(
    connection: Connection, query: Query, names: Sequence[Sequence[str]], most: int
) -> Rows:
    """The best rows by the full text; where words are asked, then those with some of them."""
    cast = _cast(names)
    if not all(cast):
        return []
    full = all_of(query.words, query.phrases)
    if not full and not cast:
        return [(row, True) for row in checked(connection, query, _plain(query, most), most)]
    held = checked(connection, query, _ranked(query, _and(full, cast), most), most)
    rows = [(row, True) for row in held]
    if len(rows) < most and len(telling(query.words)) > 1:
        some = any_of(connection, query.words, query.phrases)
        if some:
            known = {row.number for row in held}
            asked = _ranked(query, _and(some, cast), most + len(rows))
            near = checked(connection, query, asked, most + len(rows))
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
        held = checked(connection, query, asked, most + len(rows))
        rows += [(row, every) for row in held if row.number not in known]
    return rows[:most]


def _cast(names: Sequence[Sequence[str]]) -> list[str]:
    """For each actor a query for any of its names; "" where none has a letter."""
    return [" OR ".join(p for name in several if (p := phrase(name))) for several in names]


def _and(words: str, cast: Sequence[str]) -> str:
    return " AND ".join([*([words] if words else []), *(f"({one})" for one in cast)])


def _ranked(query: Query, match: str, most: int) -> Asked:
    """The rows that match, best first: of more than `_RANKED` the first of them are ranked."""
    inner = select(_FOUND.c.rowid, _FOUND.c.rank).where(
        text("found_statement MATCH :match").bindparams(match=match)
    )
    narrow = fields(query)
    if narrow:
        inner = inner.join(statement, statement.c.number == _FOUND.c.rowid).where(*narrow)
    ranked = inner.limit(_RANKED_BY_FIELD if narrow else _RANKED).subquery()
    best = (
        select(ranked.c.rowid, ranked.c.rank)
        .order_by(ranked.c.rank, ranked.c.rowid)
        .limit(_LOOK if query.phrases else most)
        .subquery()
    )
    joined = all_rows().join(best, best.c.rowid == statement.c.number)
    return joined.order_by(best.c.rank, best.c.rowid)


def _plain(query: Query, most: int) -> Asked:
    """The first rows that the fields fit, in the order they were stored."""
    chosen = select(statement.c.number).where(*fields(query)).order_by(statement.c.number)
    if not query.words and not query.phrases:
        chosen = chosen.limit(most)
    return (
        all_rows().where(statement.c.number.in_(chosen)).order_by(statement.c.number).limit(_LOOK)
    )


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
