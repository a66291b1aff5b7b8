"""What was done to a case, in order: what came, what was ruled, what was deleted."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import Connection, select

from headwater.casebook import returning, store
from headwater.casebook.packing import unpack
from headwater.casebook.returning import Lifted
from headwater.casebook.tables import arrival, decision, report
from headwater.records import Decision


class EventKind(StrEnum):
    """What happened."""

    CAME = "came"
    AGAIN = "again"
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
            arrival.c.source,
            report.c.number,
            report.c.revises,
        )
        .join(report, report.c.capture == arrival.c.capture)
        .order_by(arrival.c.number)
    ).all()
    events: list[Event] = []
    seen: set[int] = set()
    for row in came:
        first = EventKind.REVISED if row.revises else EventKind.CAME
        kind = EventKind.AGAIN if row.number in seen else first
        seen.add(row.number)
        events.append(Event(row.captured, kind, row.number, row.source, row.tool))
    numbers = {
        row.capture: row.number
        for row in connection.execute(select(report.c.capture, report.c.number))
    }
    ruled = connection.execute(select(decision.c.record).order_by(decision.c.number)).scalars()
    events += [_ruled(unpack(Decision, packed), numbers) for packed in ruled]
    events += _deletions(connection)
    return tuple(sorted(events, key=lambda event: event.when or ""))


def _deletions(connection: Connection) -> Iterator[Event]:
    """Every deletion, also of what was added again."""
    before = returning.all_lifted(connection)
    for one in store.kept(connection):
        made = [*before.get(one.number, ())]
        if one.deleted_at is not None:
            made.append(Lifted(one.deleted_at, one.deleted_by or "", one.deleted_why or ""))
        for each in made:
            yield Event(each.made, EventKind.DELETED, one.number, one.source, each.who, each.why)


def _ruled(made: Decision, numbers: Mapping[str, int]) -> Event:
    """A decision as an event; `numbers` has the report of each capture."""
    about = dict.fromkeys(numbers[a.capture] for a in made.anchors if a.capture in numbers)
    value = "; ".join(made.sets.values())
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
