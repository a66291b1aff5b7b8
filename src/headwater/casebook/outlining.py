"""The stories of a case in a line each, without reading what they are made of."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, case, func, select

from headwater.casebook.tables import attachment, report
from headwater.text.headlines import foremost


@dataclass(frozen=True, slots=True)
class Outline:
    """A story in a line: how many reports and known outlets, between which dates, and a title.

    `first` and `last` are ISO dates between which all reports with a date were published, None
    where that end is open for any of them; `undated` are the reports without a date. `title` is
    the headline that stands for all (`headwater.text.headlines`), `number` that of its report, or
    of the first where none has a title.
    """

    id: str
    reports: int
    outlets: int
    first: str | None
    last: str | None
    undated: int
    number: int
    title: str | None


def outline(connection: Connection, start: int, most: int) -> tuple[Outline, ...]:
    """At most `most` stories from number `start` (from 0), the one that grew last first."""
    here = report.c.story.is_not(None)
    dated = func.count(func.coalesce(report.c.earliest, report.c.latest))
    query = (
        select(
            report.c.story,
            func.count().label("reports"),
            func.count(report.c.outlet.distinct()).label("outlets"),
            case((func.count(report.c.earliest) == dated, func.min(report.c.earliest))).label(
                "first"
            ),
            case((func.count(report.c.latest) == dated, func.max(report.c.latest))).label("last"),
            (func.count() - dated).label("undated"),
            func.min(report.c.number).label("number"),
        )
        .where(here)
        .group_by(report.c.story)
        .order_by(func.max(report.c.number).desc())
        .limit(most)
        .offset(start)
    )
    rows = connection.execute(query).all()
    named = _headlines(connection, [row.story for row in rows])
    return tuple(
        Outline(
            id=row.story,
            reports=row.reports,
            outlets=row.outlets,
            first=row.first,
            last=row.last,
            undated=row.undated,
            number=named[row.story][0] if row.story in named else row.number,
            title=named[row.story][1] if row.story in named else None,
        )
        for row in rows
    )


def _headlines(connection: Connection, ids: Sequence[str]) -> dict[str, tuple[int, str]]:
    """For each story with a title the headline that stands for it, and the number of its report."""
    query = select(report.c.story, report.c.number, report.c.title, report.c.earliest).where(
        report.c.story.in_(ids), report.c.title.is_not(None)
    )
    of: dict[str, list[tuple[int, str, str | None]]] = defaultdict(list)
    for row in connection.execute(query.order_by(report.c.number)):
        of[row.story].append((row.number, row.title, row.earliest))
    found = {}
    for story, titled in of.items():
        place = foremost([(title, day) for _, title, day in titled])
        if place is not None:
            found[story] = titled[place][:2]
    return found


def stories(connection: Connection) -> int:
    """How many stories there are."""
    query = select(func.count(report.c.story.distinct()))
    return connection.execute(query).scalar_one()


def only_story(connection: Connection) -> str | None:
    """The id of the story where there is but one; None where there are several or none."""
    query = select(report.c.story).where(report.c.story.is_not(None)).distinct().limit(2)
    found = connection.execute(query).scalars().all()
    return found[0] if len(found) == 1 else None


def queued(connection: Connection) -> int:
    """How many decisions wait because their words are not where they were."""
    query = select(func.count()).where(attachment.c.state == "queued")
    return connection.execute(query).scalar_one()
