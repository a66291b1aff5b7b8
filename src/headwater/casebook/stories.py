"""Which reports belong to one story: those that share enough rare names, and whoever they join.

Two reports are near when they share a name worth `mentions.KNOWN` or more, and all names and
title words that they share are together worth a threshold; a story is what hangs together by near
reports. The threshold rises with the number of reports in the casebook, since among many reports
some share a name by accident. So the stories are a function of the set of reports alone: the
order in which they came, an interruption or a deletion in between make no difference. A new
report looks up its own names only; all are grouped anew where the number passes a step. A story
is named after the first of its reports to arrive.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sqlalchemy import Connection, delete, func, insert, select, update

from headwater.casebook.mentions import KNOWN
from headwater.casebook.tables import derived, mention, report, story
from headwater.records import digest

LEAST = 6
STEPS = (32, 64, 256, 1024, 4096)
RISE = 2
"""The threshold: `LEAST`, and `RISE` more for each of `STEPS` that the number of reports exceeds.

Incidents corpus (B³ F of slices of it against the same with one rise more and one less):
12 reports .96 (.89), 24 .97 (.97), 50 .97 (.98, .94), 100 .91 (.87, .88), 400 .82 (.82, .81),
1,215 reports .79 (.77, .77); 2026-11-20."""


_AT_ONCE = 500
"""Reports that one query asks about."""


def near(reports: int) -> int:
    """The worth of shared names from which two of that many reports are near."""
    return LEAST + RISE * sum(reports > step for step in STEPS)


def join(connection: Connection, new: str) -> str:
    """Put a report that was just stored into its story; gives the story, which is stale then.

    Stories that it brings together become one.
    """
    number = _number(connection) + 1
    if number - 1 in STEPS:
        _group(connection, _members(connection), near(number))
        return _story_of(connection, new)
    beside = _neighbours(connection, new, near(number))
    touched = connection.execute(
        select(report.c.story)
        .where(report.c.id.in_(beside), report.c.story.is_not(None))
        .distinct()
    ).scalars()
    former = {each for each in touched if each}
    first = connection.execute(
        select(report.c.id)
        .where((report.c.id == new) | report.c.story.in_(former), report.c.deleted_at.is_(None))
        .order_by(report.c.number)
        .limit(1)
    ).scalar_one()
    name = _name(first)
    _make_stale(connection, name)
    connection.execute(update(report).where(report.c.id == new).values(story=name))
    moved = former - {name}
    if moved:
        connection.execute(update(report).where(report.c.story.in_(moved)).values(story=name))
        _drop(connection, moved)
    return name


def regroup(connection: Connection, changed: Iterable[str]) -> None:
    """Group anew whatever is touched by reports that were deleted or read anew.

    What they held together may fall apart, and what they now share may join.
    """
    ids = list(changed)
    was = _stories_of(connection, ids)
    connection.execute(
        update(report)
        .where(report.c.id.in_(ids), report.c.deleted_at.is_not(None))
        .values(story=None)
    )
    number = _number(connection)
    if any(number <= step < number + len(ids) for step in STEPS):
        members = _members(connection)
    else:
        beside = {each for one in ids for each in _neighbours(connection, one, near(number))}
        members = _members(connection, was | _stories_of(connection, beside))
    touch(connection, was)
    _group(connection, members, near(number))
    _drop_empty(connection, was)


def regroup_all(connection: Connection) -> None:
    """Group all reports from scratch."""
    members = _members(connection)
    _group(connection, members, near(len(members)))


def _group(connection: Connection, members: Mapping[str, str | None], threshold: int) -> None:
    """Split `members` (report → its story now, in order of arrival) into stories.

    They must be whole stories; a story that stays as it is stays fresh.
    """
    root = {each: each for each in members}

    def top(of: str) -> str:
        while root[of] != of:
            root[of] = root[root[of]]
            of = root[of]
        return of

    for each in members:
        for other in _neighbours(connection, each, threshold):
            if other in root:
                root[top(each)] = top(other)
    stories: dict[str, list[str]] = {}
    for each in members:
        stories.setdefault(top(each), []).append(each)
    before: dict[str | None, set[str]] = {}
    for each, was in members.items():
        before.setdefault(was, set()).add(each)
    for found in stories.values():
        name = _name(found[0])
        if before.get(name) == set(found):
            continue
        _make_stale(connection, name)
        for each in found:
            connection.execute(update(report).where(report.c.id == each).values(story=name))
    _drop_empty(connection, {name for name in before if name})


def _neighbours(connection: Connection, of: str, threshold: int) -> list[str]:
    """The reports near to `of`, by id; the same are near to it from the other side.

    A name is worth what it is worth to the report to which it is worth less.
    """
    query = select(mention.c.key, mention.c.weight).where(
        mention.c.report == of, mention.c.weight > 0
    )
    own = {row.key: row.weight for row in connection.execute(query)}
    rare = [key for key, weight in own.items() if weight >= KNOWN]
    sharing = connection.execute(
        select(mention.c.report)
        .where(mention.c.key.in_(rare), mention.c.weight >= KNOWN, mention.c.report != of)
        .distinct()
        .order_by(mention.c.report)
    ).scalars()
    found = list(sharing)
    worth = dict.fromkeys(found, 0)
    for start in range(0, len(found), _AT_ONCE):
        rows = connection.execute(
            select(mention.c.report, mention.c.key, mention.c.weight).where(
                mention.c.report.in_(found[start : start + _AT_ONCE]), mention.c.key.in_(list(own))
            )
        )
        for row in rows:
            worth[row.report] += min(own[row.key], row.weight)
    return [each for each in found if worth[each] >= threshold]


def _number(connection: Connection) -> int:
    """How many reports belong to a story: all but tombstones and the one being added."""
    query = select(func.count()).select_from(report).where(report.c.story.is_not(None))
    return connection.execute(query).scalar_one()


def _members(connection: Connection, of: Iterable[str] | None = None) -> dict[str, str | None]:
    """Each report that is not deleted and its story, in order of arrival; of some stories alone."""
    query = select(report.c.id, report.c.story).where(report.c.deleted_at.is_(None))
    if of is not None:
        query = query.where(report.c.story.in_(list(of)))
    return {row.id: row.story for row in connection.execute(query.order_by(report.c.number))}


def _name(first: str) -> str:
    return digest("story", (first,))


def _story_of(connection: Connection, of: str) -> str:
    query = select(report.c.story).where(report.c.id == of)
    return str(connection.execute(query).scalar_one())


def _stories_of(connection: Connection, ids: Iterable[str]) -> set[str]:
    query = select(report.c.story).where(report.c.id.in_(list(ids)))
    return {each for each in connection.execute(query).scalars() if each}


def _make_stale(connection: Connection, *names: str) -> None:
    """Mark stories as stale, making those that are new."""
    for name in names:
        if connection.execute(select(story.c.id).where(story.c.id == name)).first() is None:
            connection.execute(insert(story).values(id=name, stale=True))
        else:
            touch(connection, [name])


def _drop_empty(connection: Connection, names: Iterable[str]) -> None:
    """Take out stories that no report belongs to any more."""
    wanted = set(names)
    query = select(report.c.story).where(report.c.story.in_(wanted)).distinct()
    _drop(connection, wanted - set(connection.execute(query).scalars()))


def _drop(connection: Connection, names: Iterable[str]) -> None:
    for name in sorted(names):
        connection.execute(delete(derived).where(derived.c.story == name))
        connection.execute(delete(story).where(story.c.id == name))


def stale(connection: Connection) -> list[str]:
    """The stories whose derived results are to be made anew."""
    query = select(story.c.id).where(story.c.stale.is_(True)).order_by(story.c.id)
    return list(connection.execute(query).scalars())


def all_stories(connection: Connection) -> list[str]:
    """All stories, in the order of their first reports."""
    query = (
        select(report.c.story)
        .where(report.c.story.is_not(None))
        .group_by(report.c.story)
        .order_by(func.min(report.c.number))
    )
    return [each for each in connection.execute(query).scalars() if each]


def touch(connection: Connection, names: Iterable[str]) -> None:
    """Mark stories as stale, as after a decision about one of their statements."""
    connection.execute(update(story).where(story.c.id.in_(list(names))).values(stale=True))
