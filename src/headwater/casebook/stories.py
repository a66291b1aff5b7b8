"""Which reports belong to one story: those that share enough rare names, and whoever they join.

Two reports are near when the worth of the names they share reaches `NEAR`; a story is what hangs
together by near reports. That is a function of the set of reports alone: the order in which they
came, an interruption or a deletion in between make no difference. A new report looks up its own
names only. A story is named after its smallest report id.
"""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, delete, func, insert, select, update

from headwater.casebook.tables import derived, mention, report, story
from headwater.records import digest

NEAR = 8


def join(connection: Connection, new: str) -> str:
    """Put a report into its story, joining stories that it brings together; gives the story.

    The story is stale afterwards.
    """
    near = neighbours(connection, new)
    touched = connection.execute(
        select(report.c.story).where(report.c.id.in_(near), report.c.story.is_not(None)).distinct()
    ).scalars()
    former = {each for each in touched if each}
    name = _name(connection, new, former)
    connection.execute(update(report).where(report.c.id == new).values(story=name))
    moved = former - {name}
    if moved:
        connection.execute(update(report).where(report.c.story.in_(moved)).values(story=name))
        for each in sorted(moved):
            _drop(connection, each)
    return name


def regroup(connection: Connection, changed: Iterable[str]) -> None:
    """Group anew every story that one of these reports is or was in.

    For a report that was deleted or read anew: what it held together may fall apart, and what
    it now shares may join.
    """
    ids = list(changed)
    touched = set(
        connection.execute(select(report.c.story).where(report.c.id.in_(ids))).scalars()
    ) - {None}
    left = set(
        connection.execute(
            select(report.c.id).where(
                report.c.story.in_(touched) | report.c.id.in_(ids), report.c.deleted_at.is_(None)
            )
        ).scalars()
    )
    connection.execute(update(report).where(report.c.story.in_(touched)).values(story=None))
    for each in sorted(touched):
        _drop(connection, each)
    for each in sorted(left):
        join(connection, each)


def neighbours(connection: Connection, of: str) -> list[str]:
    """The reports near to `of`, by id."""
    own = mention.alias("own")
    query = (
        select(mention.c.report)
        .join(own, own.c.key == mention.c.key)
        .where(own.c.report == of, own.c.weight > 0, mention.c.report != of)
        .group_by(mention.c.report)
        .having(func.sum(own.c.weight) >= NEAR)
        .order_by(mention.c.report)
    )
    return list(connection.execute(query).scalars())


def stale(connection: Connection) -> list[str]:
    """The stories whose derived results are to be made anew."""
    query = select(story.c.id).where(story.c.stale.is_(True)).order_by(story.c.id)
    return list(connection.execute(query).scalars())


def all_stories(connection: Connection) -> list[str]:
    """All stories, in the order of their first reports."""
    query = (
        select(report.c.story)
        .where(report.c.story.is_not(None), report.c.deleted_at.is_(None))
        .group_by(report.c.story)
        .order_by(func.min(report.c.number))
    )
    return [each for each in connection.execute(query).scalars() if each]


def touch(connection: Connection, stories: Iterable[str]) -> None:
    """Mark stories as stale, as after a decision about one of their statements."""
    connection.execute(update(story).where(story.c.id.in_(list(stories))).values(stale=True))


def _name(connection: Connection, new: str, former: set[str]) -> str:
    """The id of the story of `new` and of the `former` ones: that of the first report of all."""
    first = connection.execute(
        select(report.c.id)
        .where((report.c.id == new) | report.c.story.in_(former), report.c.deleted_at.is_(None))
        .order_by(report.c.number)
        .limit(1)
    ).scalar_one()
    name = digest("story", (first,))
    if connection.execute(select(story.c.id).where(story.c.id == name)).first() is None:
        connection.execute(insert(story).values(id=name, stale=True))
    else:
        touch(connection, [name])
    return name


def _drop(connection: Connection, name: str) -> None:
    connection.execute(delete(derived).where(derived.c.story == name))
    connection.execute(delete(story).where(story.c.id == name))
