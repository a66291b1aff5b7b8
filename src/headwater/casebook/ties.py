"""Ties between reports: what two share by name, what holds a story together, where it parts.

The strongest ties that hold some reports together form a tree (a forest where they are several
stories): between two reports no other way has a stronger weakest tie. It depends on the reports
alone, ties of equal worth being taken by the hashes of the bytes. Where a person rules two reports
apart, a story is put together anew along that tree, the strongest ties first, and a tie that would
bring the two together is left out. So a story parts at the weakest tie that lies between them.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from sqlalchemy import Connection, delete, insert, or_, select

from headwater.casebook.mentions import KNOWN
from headwater.casebook.tables import mention, tie

GIVEN = 1_000_000
"""The worth of a tie that a person made: more than any names are worth together."""

_AT_ONCE = 500
"""Reports that one query asks about."""


T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Tie:
    """Two reports (their ids) that are near, and the worth of the names that they share."""

    a: str
    b: str
    worth: int


@dataclass(frozen=True, slots=True)
class Member:
    """A report as grouping sees it: its number, the hash of its bytes, its story until now."""

    number: int
    capture: str
    story: str | None


class Groups:
    """Reports united step by step; each is a group of its own at first."""

    def __init__(self) -> None:
        self._root: dict[str, str] = {}

    def top(self, of: str) -> str:
        """The one that stands for the group of `of`."""
        root = self._root
        while root.get(of, of) != of:
            root[of] = root.get(root[of], root[of])
            of = root[of]
        return of

    def unite(self, a: str, b: str) -> bool:
        """Make one group of two; whether they were two."""
        a, b = self.top(a), self.top(b)
        self._root[a] = b
        return a != b

    def of(self, members: Iterable[str]) -> list[list[str]]:
        """The members by their groups, both in the order of the members."""
        found: dict[str, list[str]] = {}
        for each in members:
            found.setdefault(self.top(each), []).append(each)
        return list(found.values())


def strongest(ties: Iterable[Tie], members: Mapping[str, Member]) -> list[Tie]:
    """The ties of the tree, or forest, that holds the members together, the strongest first."""

    def order(one: Tie) -> tuple[int, list[str]]:
        return -one.worth, sorted((members[one.a].capture, members[one.b].capture))

    groups = Groups()
    return [one for one in sorted(ties, key=order) if groups.unite(one.a, one.b)]


def parted(forest: Sequence[Tie], apart: Iterable[tuple[str, str]]) -> Groups:
    """What the ties of a forest, strongest first, hold together without what is ruled apart."""
    groups = Groups()
    foes: dict[str, set[str]] = {}
    for a, b in apart:
        foes.setdefault(a, set()).add(b)
        foes.setdefault(b, set()).add(a)
    for one in forest:
        a, b = groups.top(one.a), groups.top(one.b)
        if a == b or any(groups.top(foe) == b for foe in foes.get(a, ())):
            continue
        groups.unite(a, b)
        both = foes.pop(a, set()) | foes.pop(b, set())
        foes[groups.top(a)] = both
    return groups


def ties_of(connection: Connection, of: str, threshold: int) -> list[Tie]:
    """The ties of a report to all that are near to it; they have the same from the other side.

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
    for part in in_parts(found):
        rows = connection.execute(
            select(mention.c.report, mention.c.key, mention.c.weight).where(
                mention.c.report.in_(part), mention.c.key.in_(list(own))
            )
        )
        for row in rows:
            worth[row.report] += min(own[row.key], row.weight)
    return [Tie(of, each, worth[each]) for each in found if worth[each] >= threshold]


def ties_among(connection: Connection, members: Collection[str], threshold: int) -> list[Tie]:
    """All ties between some reports, each once, found from their names."""
    return [
        one
        for each in members
        for one in ties_of(connection, each, threshold)
        if one.b in members and one.a < one.b
    ]


def kept_ties(connection: Connection, members: Mapping[str, Member]) -> list[Tie]:
    """The ties that were kept for these reports."""
    ids = {member.number: of for of, member in members.items()}
    found: list[Tie] = []
    for part in in_parts(sorted(ids)):
        rows = connection.execute(select(tie).where(tie.c.a.in_(part)))
        found += [Tie(ids[row.a], ids[row.b], row.worth) for row in rows if row.b in ids]
    return found


def keep_ties(connection: Connection, members: Mapping[str, Member], forest: Iterable[Tie]) -> None:
    """Keep these ties, and no others, for these reports."""
    numbers = sorted(member.number for member in members.values())
    for part in in_parts(numbers):
        connection.execute(delete(tie).where(or_(tie.c.a.in_(part), tie.c.b.in_(part))))
    rows = [
        {"a": members[one.a].number, "b": members[one.b].number, "worth": one.worth}
        for one in forest
    ]
    if rows:
        connection.execute(insert(tie), rows)


def in_parts(several: Sequence[T]) -> list[Sequence[T]]:
    """The same in parts that one query may ask about."""
    return [several[start : start + _AT_ONCE] for start in range(0, len(several), _AT_ONCE)]
