"""What was done to a case, in order: what came, what was ruled, what was deleted."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import Connection, select

from headwater.casebook.tables import arrival, decision, report


class EventKind(StrEnum):
    """What happened."""

    CAME = "came"
    REVISED = "revised"
    RULED = "ruled"
    DELETED = "deleted"


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that was done. `when` is None for a capture whose time is not known.

    `number` is the report's, None for a decision; `name` is the source, or the decision's kind
    and id; `who` the person or the tool, `why` a person's reason, empty where none is asked.
    """

    when: str | None
    kind: EventKind
    number: int | None
    name: str
    who: str
    why: str = ""


def history(connection: Connection) -> tuple[Event, ...]:
    """All events by time; those of unknown time first, equal times in the order of storing."""
    came = connection.execute(
        select(
            arrival.c.captured,
            arrival.c.tool,
            report.c.number,
            report.c.source,
            report.c.revises,
            report.c.deleted_at,
            report.c.deleted_by,
            report.c.deleted_why,
        )
        .join(report, report.c.arrival == arrival.c.number)
        .order_by(arrival.c.number)
    ).all()
    events = [
        Event(
            row.captured,
            EventKind.REVISED if row.revises else EventKind.CAME,
            row.number,
            row.source,
            row.tool,
        )
        for row in came
    ]
    ruled = connection.execute(select(decision).order_by(decision.c.number))
    events += [
        Event(row.made, EventKind.RULED, None, f"{row.kind} {row.id}", row.who, row.why)
        for row in ruled
    ]
    events += [
        Event(
            row.deleted_at,
            EventKind.DELETED,
            row.number,
            row.source,
            row.deleted_by or "",
            row.deleted_why or "",
        )
        for row in came
        if row.deleted_at is not None
    ]
    return tuple(sorted(events, key=lambda event: event.when or ""))
