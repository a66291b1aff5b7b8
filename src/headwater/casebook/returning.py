"""Adding again what was deleted: the report takes its former place, its tombstone is kept.

Its number, what it revises and what revises it stay as they were, so the decisions that wait
because it was deleted find their words again.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, delete, func, insert, select, update

from headwater.casebook import attaching, fulltext, store
from headwater.casebook.tables import attachment, capture, lifted, report
from headwater.records import Decoded


@dataclass(frozen=True, slots=True)
class Lifted:
    """A deletion after which the same bytes were added again: when, by whom and why it was."""

    made: str
    who: str
    why: str


def is_gone(connection: Connection, sha256: str) -> bool:
    """Whether the casebook has a tombstone of the report with these bytes."""
    query = select(report.c.id).where(report.c.capture == sha256, report.c.deleted_at.is_not(None))
    return connection.execute(query).first() is not None


def put_again(connection: Connection, came: store.Arrival, decoded: Decoded) -> None:
    """Store a report in place of its tombstone; its reading and its story come afterwards."""
    found, bytes_ = decoded.report, came.capture
    row = connection.execute(
        select(
            report.c.number,
            report.c.id,
            report.c.deleted_at,
            report.c.deleted_by,
            report.c.deleted_why,
        ).where(report.c.capture == bytes_.sha256)
    ).one()
    connection.execute(
        insert(lifted).values(
            number=(connection.execute(select(func.max(lifted.c.number))).scalar() or 0) + 1,
            report=row.number,
            deleted_at=row.deleted_at,
            deleted_by=row.deleted_by or "",
            deleted_why=row.deleted_why or "",
        )
    )
    connection.execute(
        update(capture).where(capture.c.sha256 == bytes_.sha256).values(data=bytes_.data)
    )
    if row.id != found.id:
        store.rename(connection, row.id, found.id)
    connection.execute(
        update(report)
        .where(report.c.number == row.number)
        .values(
            arrival=store.put_arrival(connection, came),
            source=found.source,
            place=came.place,
            deleted_at=None,
            deleted_by=None,
            deleted_why=None,
            **store.columns(found),
        )
    )
    fulltext.index(connection, "found_text", [(row.number, found.text)])
    store.put_notes(connection, found.id, decoded.notes)
    _look_again(connection, bytes_.sha256)


def _look_again(connection: Connection, sha256: str) -> None:
    """Let decisions about these bytes be attached anew: a revision may stand in for them now."""
    for one in attaching.decisions(connection):
        if any(anchor.capture == sha256 for anchor in one.anchors):
            connection.execute(delete(attachment).where(attachment.c.decision == one.id))


def all_lifted(connection: Connection) -> Mapping[int, tuple[Lifted, ...]]:
    """The deletions that reports came back from, by the number of the report, in their order."""
    found: dict[int, tuple[Lifted, ...]] = {}
    for row in connection.execute(select(lifted).order_by(lifted.c.number)):
        before = found.get(row.report, ())
        found[row.report] = (*before, Lifted(row.deleted_at, row.deleted_by, row.deleted_why))
    return found
