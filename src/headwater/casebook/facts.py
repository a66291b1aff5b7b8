"""What is in a casebook, in numbers: `headwater info`."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Column, ColumnElement, Connection, Table, func, select

from headwater.casebook.migrations import HEAD
from headwater.casebook.tables import (
    attachment,
    capture,
    case_info,
    decision,
    reading,
    report,
    statement,
    story,
)


@dataclass(frozen=True, slots=True)
class Info:
    """A casebook in numbers; sizes in bytes. `readers` are the readers whose readings it holds.

    `stale` are stories that wait to be compared anew, `queued` decisions that wait for review.
    """

    path: Path
    made: str
    made_by: str
    tables: str
    file_bytes: int
    capture_bytes: int
    reports: int
    deleted: int
    revisions: int
    stories: int
    stale: int
    statements: int
    decisions: int
    queued: int
    readers: tuple[str, ...]
    decoders: tuple[str, ...]


def about(connection: Connection, path: Path) -> Info:
    """Count everything."""
    facts = {row.key: row.value for row in connection.execute(select(case_info))}
    here = report.c.deleted_at.is_(None)
    return Info(
        path=path,
        made=facts.get("made", ""),
        made_by=facts.get("made_by", ""),
        tables=HEAD,
        file_bytes=path.stat().st_size,
        capture_bytes=_sum(connection),
        reports=_count(connection, report, here),
        deleted=_count(connection, report, ~here),
        revisions=_count(connection, report, report.c.revises.is_not(None)),
        stories=_count(connection, story),
        stale=_count(connection, story, story.c.stale.is_(True)),
        statements=_count(connection, statement),
        decisions=_count(connection, decision),
        queued=_count(connection, attachment, attachment.c.state == "queued"),
        readers=_each(connection, reading.c.reader),
        decoders=_each(connection, report.c.decoder),
    )


def main_reader(connection: Connection) -> str | None:
    """The name of the reader that read most reports; at a tie the first one, None for no report."""
    number = func.count()
    query = (
        select(reading.c.reader)
        .group_by(reading.c.reader)
        .order_by(number.desc(), reading.c.reader)
        .limit(1)
    )
    made_by = connection.execute(query).scalar()
    return made_by.partition("/")[0] if made_by else None


def _sum(connection: Connection) -> int:
    query = select(func.sum(capture.c.size)).where(capture.c.data.is_not(None))
    return connection.execute(query).scalar() or 0


def _count(connection: Connection, table: Table, *where: ColumnElement[bool]) -> int:
    return connection.execute(select(func.count()).select_from(table).where(*where)).scalar_one()


def _each(connection: Connection, column: Column[str]) -> tuple[str, ...]:
    return tuple(connection.execute(select(column).distinct().order_by(column)).scalars())
