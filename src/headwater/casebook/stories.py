"""Which reports belong to one story: those that share enough rare names, and whoever they join.

Two reports are near when they share a name worth `mentions.KNOWN` or more, and all names and
title words that they share are together worth a threshold; a story is what hangs together by near
reports. The threshold rises with the number of reports in the casebook, since among many reports
some share a name by accident. A person may rule that two reports belong to one story, or that they
do not (`ties` says where a story then parts). So the stories are a function of the set of reports
and the decisions in force alone: the order in which they came, an interruption or a deletion in
between make no difference. A new report looks up its own names only; all are grouped anew where
the number passes a step. A story is named after the first of its reports to arrive.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence

from sqlalchemy import ColumnElement, Connection, delete, func, insert, select, update

from headwater.casebook import store
from headwater.casebook.ruled_stories import Ruled, in_force
from headwater.casebook.tables import derived, report, story
from headwater.casebook.ties import (
    GIVEN,
    Member,
    Tie,
    keep_ties,
    kept_ties,
    parted,
    strongest,
    ties_among,
    ties_of,
)
from headwater.records import digest

LEAST = 6
STEPS = (32, 64, 256, 1024, 4096)
RISE = 2
"""The threshold: `LEAST`, and `RISE` more for each of `STEPS` that the number of reports exceeds.

Incidents corpus (B³ F of slices of it against the same with one rise more and one less):
12 reports .96 (.89), 24 .97 (.97), 50 .97 (.98, .94), 100 .91 (.87, .88), 400 .82 (.82, .81),
1,215 reports .79 (.77, .77); 2026-11-20."""


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
    ties = ties_of(connection, new, near(number))
    former = _stories_of(connection, [one.b for one in ties])
    ruled = in_force(connection)
    ends = _ends(connection, ruled)
    if former & ends.keys():
        _add_to_parted(connection, new, ties, ruled)
        return _story_of(connection, new)
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


def _add_to_parted(connection: Connection, new: str, ties: Sequence[Tie], ruled: Ruled) -> None:
    """Put a new report among stories that are ruled apart, whose ties are kept.

    The ties of other stories that it touches are found anew, once: then they are kept as well.
    """
    threshold = near(_number(connection) + 1)
    ends = _ends(connection, ruled)
    reach = _reach(_stories_of(connection, [one.b for one in ties]), ends)
    members = _members(connection, reach) | _members_with(connection, [new])
    known = {of: one for of, one in members.items() if one.story in ends}
    others = {of for of in members if of not in known and of != new}
    found = [*ties, *kept_ties(connection, known), *ties_among(connection, others, threshold)]
    _arrange(connection, members, found, ruled)


def regroup(connection: Connection, changed: Iterable[str]) -> None:
    """Group anew whatever is touched by reports that were deleted, read anew or ruled on.

    What they held together may fall apart, and what they now share may join.
    """
    ids = list(changed)
    was = _stories_of(connection, ids)
    ruled = in_force(connection)
    ends = _ends(connection, ruled)
    touched = _reach(was, ends)
    gone = (report.c.id.in_(ids), report.c.deleted_at.is_not(None))
    touch(connection, connection.execute(select(report.c.story).where(*gone)).scalars().all())
    connection.execute(update(report).where(*gone).values(story=None))
    number = _number(connection)
    if any(number <= step < number + len(ids) for step in STEPS):
        members = _members(connection)
    else:
        beside = {tie.b for one in ids for tie in ties_of(connection, one, near(number))}
        beside |= {end for pair in ruled.together for end in pair if set(pair) & set(ids)}
        members = _members(connection, _reach(touched | _stories_of(connection, beside), ends))
    _group(connection, members, near(number))
    _drop_empty(connection, was)


def regroup_all(connection: Connection) -> None:
    """Group all reports from scratch."""
    members = _members(connection)
    _group(connection, members, near(len(members)))


def remake(connection: Connection) -> None:
    """Find anew what each report shares with others, as this version does, and group all."""
    for of in _members(connection):
        stated = store.report_of(connection, of).title_given
        store.put_mentions(connection, store.reading_of(connection, of), stated)
    regroup_all(connection)


def _group(connection: Connection, members: Mapping[str, Member], threshold: int) -> None:
    """Split `members` (in order of arrival) into stories, from their names and what is ruled.

    They must be whole stories, and all that would be one story with them if nothing were ruled.
    """
    found = ties_among(connection, members.keys(), threshold)
    _arrange(connection, members, found, in_force(connection))


def _arrange(
    connection: Connection, members: Mapping[str, Member], ties: Sequence[Tie], ruled: Ruled
) -> None:
    """Put `members`, as for `_group`, into stories by their ties and what is ruled.

    The ties of stories that hold a report ruled apart from another are kept, so that a later report
    finds them. A story that stays as it is stays fresh.
    """
    members = dict(sorted(members.items(), key=lambda item: item[1].number))
    apart = [pair for pair in ruled.apart if set(pair) <= members.keys()]
    ends = {end for pair in ruled.apart for end in pair}
    given = [Tie(a, b, GIVEN) for a, b in ruled.together if {a, b} <= members.keys()]
    forest = strongest(ties, members)
    whole = parted(strongest([*given, *forest], members), ())
    kept = {whole.top(end) for end in ends & members.keys()}
    keep_ties(connection, members, [one for one in forest if whole.top(one.a) in kept])
    groups = parted(strongest([*given, *forest], members), apart)
    before: dict[str | None, set[str]] = {}
    for each, member in members.items():
        before.setdefault(member.story, set()).add(each)
    for found in groups.of(members):
        name = _name(found[0])
        if before.get(name) == set(found):
            continue
        _make_stale(connection, name)
        for each in found:
            connection.execute(update(report).where(report.c.id == each).values(story=name))
    _drop_empty(connection, {name for name in before if name})


def _ends(connection: Connection, ruled: Ruled) -> dict[str, set[str]]:
    """The stories of reports that are ruled apart from others, each with the stories of those."""
    if not ruled.apart:
        return {}
    ids = sorted({end for pair in ruled.apart for end in pair})
    query = select(report.c.id, report.c.story).where(report.c.id.in_(ids))
    story_of = {row.id: row.story for row in connection.execute(query) if row.story}
    found: dict[str, set[str]] = {}
    for a, b in ruled.apart:
        for one, other in ((a, b), (b, a)):
            if one in story_of:
                others = {story_of[other]} if other in story_of else set()
                found.setdefault(story_of[one], set()).update(others)
    return found


def _reach(names: Iterable[str], ends: Mapping[str, Collection[str]]) -> set[str]:
    """The stories, and all that might be one with them if nothing were ruled apart.

    Where a tie between two stories was left out, a report of the one is ruled apart from a report
    of the other, so these lead from part to part.
    """
    found: set[str] = set()
    waiting = set(names)
    while waiting:
        found |= waiting
        waiting = {other for one in waiting for other in ends.get(one, ())} - found
    return found


def _number(connection: Connection) -> int:
    """How many reports belong to a story: all but tombstones and the one being added."""
    query = select(func.count()).select_from(report).where(report.c.story.is_not(None))
    return connection.execute(query).scalar_one()


def _members(connection: Connection, of: Iterable[str] | None = None) -> dict[str, Member]:
    """Each report that is not deleted, in order of arrival; of some stories alone."""
    where = [] if of is None else [report.c.story.in_(list(of))]
    return _rows(connection, *where)


def _members_with(connection: Connection, ids: Collection[str]) -> dict[str, Member]:
    """The reports with these ids that are not deleted."""
    return _rows(connection, report.c.id.in_(list(ids)))


def _rows(connection: Connection, *where: ColumnElement[bool]) -> dict[str, Member]:
    columns = (report.c.id, report.c.number, report.c.capture, report.c.story)
    query = select(*columns).where(report.c.deleted_at.is_(None), *where).order_by(report.c.number)
    return {row.id: Member(row.number, row.capture, row.story) for row in connection.execute(query)}


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
