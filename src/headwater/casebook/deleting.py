"""Deleting a report: the bytes and words go, a tombstone with the reason stays."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, delete, select, text, update

from headwater.casebook import fulltext, store, stories
from headwater.casebook.tables import capture, note, report
from headwater.records import CasebookError, UsageError


@dataclass(frozen=True, slots=True)
class Deletion:
    """Who deletes which report, when and why."""

    report: str
    made: str
    who: str
    why: str


def remove(connection: Connection, asked: Deletion) -> None:
    """Take a report out; its hashes, where it came from and the reason stay.

    Raises:
        UsageError: without a reason.
        CasebookError: where there is no such report, or it was deleted before.
    """
    if not asked.why.strip():
        raise UsageError("a deletion needs a reason")
    row = connection.execute(
        select(report.c.number, report.c.capture, report.c.deleted_at).where(
            report.c.id == asked.report
        )
    ).first()
    if row is None:
        raise CasebookError(f"the casebook holds no report {asked.report}")
    if row.deleted_at is not None:
        raise CasebookError(f"the report {asked.report} was deleted on {row.deleted_at}")
    store.drop_reading(connection, asked.report)
    connection.execute(delete(note).where(note.c.report == asked.report))
    fulltext.remove(connection, "found_text", [row.number])
    connection.execute(update(capture).where(capture.c.sha256 == row.capture).values(data=None))
    connection.execute(
        update(report)
        .where(report.c.id == asked.report)
        .values(
            record=None,
            outlet=None,
            earliest=None,
            latest=None,
            title=None,
            deleted_at=asked.made,
            deleted_by=asked.who,
            deleted_why=asked.why,
        )
    )
    stories.regroup(connection, [asked.report])


def sweep(connection: Connection) -> None:
    """Write the full text anew, so that no word of a deleted report is left in its segments."""
    if connection.dialect.name == "sqlite":
        for table in fulltext.TABLES:
            connection.execute(text(f"INSERT INTO {table}({table}) VALUES ('optimize')"))
