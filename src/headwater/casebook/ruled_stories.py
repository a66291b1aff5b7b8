"""Which reports decisions in force put into one story, and which they keep in different ones."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection, select

from headwater.casebook.packing import unpack
from headwater.casebook.rulings import STORY_KINDS, State
from headwater.casebook.tables import attachment, decision, report
from headwater.records import Decision, DecisionKind

Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Ruled:
    """Pairs of reports (their ids, deleted ones too) that belong together, and that do not."""

    together: frozenset[Pair] = frozenset()
    apart: frozenset[Pair] = frozenset()


def in_force(connection: Connection) -> Ruled:
    """What the applied decisions say of stories; a claim that two reports share joins theirs."""
    query = (
        select(decision.c.record)
        .join(attachment, attachment.c.decision == decision.c.id)
        .where(decision.c.kind.in_(sorted(STORY_KINDS)), attachment.c.state == State.APPLIED.value)
    )
    made = [unpack(Decision, packed) for packed in connection.execute(query).scalars()]
    if not made:
        return Ruled()
    ids = _ids(connection, made)
    together: set[Pair] = set()
    apart: set[Pair] = set()
    for one in made:
        a, *rest = sorted({ids[each.capture] for each in one.anchors})
        into = apart if one.kind is DecisionKind.DIFFERENT_STORY else together
        into.update((a, b) for b in rest)
    return Ruled(frozenset(together), frozenset(apart))


def reports_of(connection: Connection, made: Iterable[Decision]) -> list[str]:
    """The ids of the reports that decisions are about, deleted ones too."""
    return sorted(_ids(connection, [one for one in made if one.kind in STORY_KINDS]).values())


def _ids(connection: Connection, made: Iterable[Decision]) -> dict[str, str]:
    """The report of each capture that an anchor names."""
    named = sorted({each.capture for one in made for each in one.anchors})
    query = select(report.c.capture, report.c.id).where(report.c.capture.in_(named))
    return {row.capture: row.id for row in connection.execute(query)}
