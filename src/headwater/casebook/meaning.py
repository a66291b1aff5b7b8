"""The vectors of clauses as queries need them: a row for each report, made from its reading.

    meaning    the clauses that have a vector, and the sign of every component as one bit
    vector     the components in full, in steps of 1/128 (`headwater.records.vectors`)

`nearing` looks for what is near. Nothing here needs more than the standard library, so that a
case whose reader gives vectors costs no more to open and to add to.

    signs      for each clause the number of its statement in 8 bytes, little-endian, then the bits
               from the first component on, 1 for more than nothing, filled up with zeros to a
               multiple of 8 bytes
    steps      for each clause a signed byte for each component
"""

from __future__ import annotations

from array import array
from dataclasses import dataclass

from sqlalchemy import Connection, delete, func, insert, select

from headwater.casebook.packing import unpack
from headwater.casebook.tables import meaning, reading, report, statement, vector
from headwater.records import Reading
from headwater.records.vectors import in_steps

WORD = 8
"""Bytes of a statement's number, and to a multiple of which the signs are filled up."""


@dataclass(frozen=True, slots=True)
class Vectors:
    """The vectors of one reading: their length, and the columns of its rows."""

    size: int
    signs: bytes
    steps: bytes


def vectors_of(found: Reading, first: int) -> Vectors | None:
    """The vectors of a reading; None where it has none. What has another length is left out.

    `first` is the number of its first statement; the others follow in order.
    """
    size = 0
    signs: list[bytes] = []
    steps: list[bytes] = []
    for number, each in enumerate(found.statements, start=first):
        for clause in each.clauses:
            size = size or len(clause.vector)
            if not clause.vector or len(clause.vector) != size:
                continue
            components = in_steps(clause.vector)
            signs += [number.to_bytes(WORD, "little"), signs_of(components)]
            steps.append(array("b", components).tobytes())
    return Vectors(size, b"".join(signs), b"".join(steps)) if steps else None


def signs_of(components: tuple[int, ...]) -> bytes:
    """The sign of each component as a bit, filled up to whole words."""
    bits = "".join("1" if x > 0 else "0" for x in components)
    words = -(-len(bits) // (8 * WORD))
    return int(bits.ljust(8 * WORD * words, "0"), 2).to_bytes(WORD * words, "big")


def put(connection: Connection, found: Reading, first: int) -> None:
    """Store the vectors of a reading whose first statement has the number `first`."""
    held = vectors_of(found, first)
    if held is None:
        return
    number = connection.execute(
        select(report.c.number).where(report.c.id == found.report)
    ).scalar_one()
    connection.execute(
        insert(meaning).values(
            number=number,
            reader=found.reader,
            size=held.size,
            signs=held.signs,
        )
    )
    connection.execute(insert(vector).values(number=number, steps=held.steps))


def drop(connection: Connection, of: str) -> None:
    """Take out the vectors of a report (its id), if it has any."""
    its = select(report.c.number).where(report.c.id == of).scalar_subquery()
    connection.execute(delete(vector).where(vector.c.number == its))
    connection.execute(delete(meaning).where(meaning.c.number == its))


def is_right(connection: Connection, found: Reading) -> bool:
    """Whether what is stored is what the reading gives."""
    row = connection.execute(
        select(meaning.c.reader, meaning.c.size, meaning.c.signs, vector.c.steps)
        .join(report, report.c.number == meaning.c.number)
        .outerjoin(vector, vector.c.number == meaning.c.number)
        .where(report.c.id == found.report)
    ).first()
    held = vectors_of(found, _first(connection, found.report) or 0)
    if held is None or row is None:
        return held is None and row is None
    return tuple(row) == (found.reader, held.size, held.signs, held.steps)


def fill(connection: Connection) -> None:
    """Store the vectors of all readings, where none are stored yet."""
    for of in connection.execute(select(reading.c.report)).scalars().all():
        packed = connection.execute(
            select(reading.c.record).where(reading.c.report == of)
        ).scalar_one()
        found = unpack(Reading, packed)
        first = _first(connection, of)
        if first is not None:
            put(connection, found, first)


def _first(connection: Connection, of: str) -> int | None:
    """The number of a report's first statement; None where it has none."""
    return connection.execute(
        select(func.min(statement.c.number)).where(statement.c.report == of)
    ).scalar()
