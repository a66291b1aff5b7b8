"""What was done to a case, in order: what came, what was ruled, what was deleted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import Connection, select

from headwater.casebook.packing import unpack
from headwater.casebook.tables import arrival, decision, report
from headwater.records import Decision


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
    Of a decision, `about` are the numbers of the reports whose words it is about, each once, and
    `value` what it sets, or what an undo takes back.
    """

    when: str | None
    kind: EventKind
    number: int | None
    name: str
    who: str
    why: str = ""
    about: tuple[int, ...] = ()
    value: str = ""


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
    numbers = {
        row.capture: row.number
        for row in connection.execute(select(report.c.capture, report.c.number))
    }
    ruled = connection.execute(select(decision.c.record).order_by(decision.c.number)).scalars()
    events += [_ruled(unpack(Decision, packed), numbers) for packed in ruled]
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


def _ruled(made: Decision, numbers: Mapping[str, int]) -> Event:
    """A decision as an event; `numbers` has the report of each capture."""
    about = dict.fromkeys(numbers[a.capture] for a in made.anchors if a.capture in numbers)
    value = "; ".join(made.values[key] for key in sorted(made.values))
    name = f"{made.kind.value} {made.id}"
    return Event(
        made.made,
        EventKind.RULED,
        None,
        name,
        made.who,
        made.why,
        tuple(about),
        value or made.undoes or "",
    )
