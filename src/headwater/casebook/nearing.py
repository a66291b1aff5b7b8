"""Near in meaning: the statements whose vectors lie nearest to that of what was typed.

Two steps. All vectors of the case are sieved by their signs: the bits in which two vectors differ
tell the angle between them (Charikar 2002, "Similarity estimation techniques from rounding
algorithms"; here the components themselves are the directions). For the best of them the cosine is
taken from the vectors in full.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import ColumnElement, Connection, func, select

from headwater.casebook.meaning import WORD, signs_of
from headwater.casebook.narrowing import one_of
from headwater.casebook.tables import meaning, report, vector
from headwater.records.vectors import in_steps

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Numbers = NDArray[np.int64]

MOST = 50
"""Statements that are given at most."""

_SIEVED = 400
"""Clauses whose cosine is taken. Of ten queries among 198,103 clauses it leaves in all of the 20
nearest and 94 in 100 of the 50 nearest (incidents corpus, a random vector of 128 numbers for each
stem, 2026-11-21); 1,000 leave in 96."""

_SIEVED_BY_FIELD = 2_000
"""Clauses that are looked at before that, where the source is asked for."""


_PART = 200
"""Rows that are taken at a time: ten thousand at once would set off Python's search for rings of
dead objects several times, which takes as long as all the rest."""


@dataclass(frozen=True, slots=True)
class Within:
    """Among which statements is looked: those of reports that fit `of_report`, with a number in
    `allowed`, and that `kept` lets through. None lets everything through."""

    of_report: Sequence[ColumnElement[bool]] = ()
    allowed: Collection[int] | None = None
    kept: Callable[[Sequence[int]], set[int]] | None = None


def readers(connection: Connection) -> tuple[str, ...]:
    """The readers that vectors are of, the one of most reports first; none where there are none."""
    query = (
        select(meaning.c.reader)
        .group_by(meaning.c.reader)
        .order_by(func.count().desc(), meaning.c.reader)
    )
    return tuple(connection.execute(query).scalars())


def nearest(
    connection: Connection, reader: str, asked: Sequence[float], within: Within
) -> list[int]:
    """The numbers of the statements nearest to `asked`, a vector of `reader`; nearest first.

    At most `MOST`, and none that points away from it. A statement is as near as its nearest clause.
    """
    import numpy as np

    own = np.frombuffer(signs_of(in_steps(asked)), "<u8")
    reports, packed = _held(connection, reader, len(asked), within)
    if not packed:
        return []
    entries = np.frombuffer(b"".join(packed), "<u8").reshape(-1, 1 + len(own))
    counts = np.fromiter(map(len, packed), np.int64, len(packed)) // (WORD * entries.shape[1])
    clauses = _Clauses(
        statement=entries[:, 0].astype(np.int64),
        report=np.repeat(reports, counts),
        row=np.arange(len(entries)) - np.repeat(np.cumsum(counts) - counts, counts),
    )
    far = np.zeros(len(entries), np.int64)
    for place, word in enumerate(own, start=1):
        far += np.bitwise_count(entries[:, place] ^ word)
    best = _sieved(far, clauses.statement, within)
    return _by_cosine(connection, clauses, best, asked)


def _held(
    connection: Connection, reader: str, size: int, within: Within
) -> tuple[list[int], list[bytes]]:
    """The numbers of the reports that may be looked at, and their signs."""
    query = (
        select(meaning.c.number, meaning.c.signs)
        .where(meaning.c.reader == reader, meaning.c.size == size)
        .order_by(meaning.c.number)
    )
    if within.of_report:
        query = query.join(report, report.c.number == meaning.c.number).where(*within.of_report)
    reports: list[int] = []
    signs: list[bytes] = []
    for part in connection.execute(query).partitions(_PART):
        reports += [row[0] for row in part]
        signs += [row[1] for row in part]
    return reports, signs


@dataclass(frozen=True, slots=True)
class _Clauses:
    """Of each clause its statement, its report and its row among the vectors of the report."""

    statement: Numbers
    report: Numbers
    row: Numbers


def _sieved(far: Numbers, statements: Numbers, within: Within) -> Numbers:
    """The indices of the clauses whose signs differ least, of those that may be found."""
    import numpy as np

    among = np.arange(len(far))
    if within.allowed is not None:
        among = among[np.isin(statements, np.fromiter(within.allowed, np.int64))]
    if within.kept is not None:
        among = among[_least(far[among], _SIEVED_BY_FIELD)]
        kept = within.kept(sorted(set(statements[among].tolist())))
        among = among[np.isin(statements[among], np.fromiter(kept, np.int64))]
    return among[_least(far[among], _SIEVED)]


def _least(far: Numbers, most: int) -> Numbers:
    """The indices of the `most` least, the first of those that are equal."""
    import numpy as np

    if len(far) <= most:
        return np.arange(len(far))
    limit = np.partition(far, most - 1)[most - 1]
    less, same = np.flatnonzero(far < limit), np.flatnonzero(far == limit)
    return np.concatenate((less, same[: most - len(less)]))


def _by_cosine(
    connection: Connection, clauses: _Clauses, best: Numbers, asked: Sequence[float]
) -> list[int]:
    import numpy as np

    if not len(best):
        return []
    wanted = sorted(set(clauses.report[best].tolist()))
    query = select(vector.c.number, vector.c.steps).where(one_of(vector.c.number, wanted))
    held = {
        number: np.frombuffer(steps, np.int8).reshape(-1, len(asked))
        for number, steps in connection.execute(query)
    }
    places = zip(clauses.report[best].tolist(), clauses.row[best].tolist(), strict=True)
    components = np.array([held[number][row] for number, row in places], np.float64)
    lengths = np.linalg.norm(components, axis=1)
    cosines = components @ np.array(asked) / np.where(lengths > 0, lengths, 1)
    numbers = clauses.statement[best]
    order = np.lexsort((numbers, -cosines))
    near = numbers[order[cosines[order] > 0]].tolist()
    return list(dict.fromkeys(near))[:MOST]
