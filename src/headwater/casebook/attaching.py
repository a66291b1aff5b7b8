"""Decisions in the casebook: kept in order, attached to what their words lead to now.

`attach` brings the table `attachment` up to date with the decisions and the present readings. An
anchor is looked for again only where its report was read anew, or where it was not found before.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, delete, insert, select

from headwater.casebook import stories
from headwater.casebook.anchors import Sought, Target
from headwater.casebook.editions import Editions
from headwater.casebook.heeding import rulings_of
from headwater.casebook.packing import pack, unpack
from headwater.casebook.ruled_stories import reports_of
from headwater.casebook.rulings import (
    FACTS,
    STORY_PAIRS,
    Attachment,
    Standing,
    State,
    settle,
    sought,
)
from headwater.casebook.tables import attachment, decision, report, statement
from headwater.records import Decision, DecisionKind, Rulings

_SILENT = frozenset(
    {
        DecisionKind.GRADE,
        DecisionKind.NOTE,
        DecisionKind.UNSURE,
        DecisionKind.UNDO,
        *STORY_PAIRS,
    }
)
"""Kinds that ask nothing of the stages; which stories there are is settled by grouping."""


@dataclass(frozen=True, slots=True)
class Changed:
    """What attaching changed: the decisions, and the reports about which facts hold or no more.

    `stories_of` are reports about whose stories something is ruled or no more, deleted ones too.
    """

    decisions: tuple[Attachment, ...]
    facts_of: tuple[str, ...] = ()
    stories_of: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Before:
    """How a decision stood: its state, the ids it was attached to, and the reason."""

    state: str
    target: str
    why: str


def record(connection: Connection, made: Decision) -> bool:
    """Add a decision; one with the same id is there already and is not added twice."""
    if connection.execute(select(decision.c.id).where(decision.c.id == made.id)).first():
        return False
    connection.execute(
        insert(decision).values(
            id=made.id,
            kind=made.kind.value,
            made=made.made,
            who=made.who,
            why=made.why,
            record=pack(made),
        )
    )
    return True


def decisions(connection: Connection) -> tuple[Decision, ...]:
    """All decisions in the order they were made."""
    query = select(decision.c.record).order_by(decision.c.number)
    return tuple(unpack(Decision, packed) for packed in connection.execute(query).scalars())


def attachments(
    connection: Connection, kinds: Collection[DecisionKind] = tuple(DecisionKind)
) -> tuple[Attachment, ...]:
    """Where every decision of these kinds stands, in the order they were made."""
    query = (
        select(decision.c.record, attachment.c.state, attachment.c.target, attachment.c.why)
        .join(attachment, attachment.c.decision == decision.c.id, isouter=True)
        .where(decision.c.kind.in_(sorted(kind.value for kind in kinds)))
        .order_by(decision.c.number)
    )
    rows = connection.execute(query).all()
    reports = _reports_of(connection, [row.target or "" for row in rows])
    made: list[Attachment] = []
    for row in rows:
        held = unpack(Decision, row.record)
        if row.state is None:
            made.append(Attachment(held, State.QUEUED, (), "not looked at yet"))
        else:
            targets = _targets(held.kind, row.target, reports) or ()
            made.append(Attachment(held, State(row.state), targets, row.why))
    return tuple(made)


def rulings_for(connection: Connection, of: str) -> Rulings:
    """What the decisions ask of the stages for one story."""
    if connection.execute(select(decision.c.id).limit(1)).first() is None:
        return Rulings()
    query = select(report.c.id).where(report.c.story == of, report.c.deleted_at.is_(None))
    return rulings_within(connection, set(connection.execute(query).scalars()))


def rulings_within(connection: Connection, reports: set[str]) -> Rulings:
    """What the decisions ask of the stages for these reports (their ids)."""
    kinds = set(DecisionKind) - _SILENT - set(FACTS)
    return rulings_of(attachments(connection, kinds), Editions(connection, reports).get)


def attach(connection: Connection, read_anew: Collection[str] = ()) -> Changed:
    """Bring every attachment up to date; `read_anew` are reports that were read or revised anew.

    Stories that a change concerns are stale afterwards.
    """
    made = decisions(connection)
    before = {
        row.decision: _Before(row.state, row.target, row.why)
        for row in connection.execute(select(attachment))
    }
    if not made:
        return Changed(())
    reports = _reports_of(connection, [one.target for one in before.values()])
    held = Editions(connection, None)
    again = _with_former(connection, read_anew)
    standings = [
        _kept(one, before.get(one.id), reports, again) or held.standing(one) for one in made
    ]
    now = settle(standings, _stories(connection, standings))
    changed = [one for one in now if before.get(one.decision.id) != _as_stored(one)]
    _store(connection, changed)
    former = {
        target.report
        for one in changed
        if one.decision.id in before
        for target in _targets(one.decision.kind, before[one.decision.id].target, reports) or ()
    }
    told = [one for one in changed if one.decision.kind not in _SILENT]
    concerned = former | {target.report for one in told for target in one.targets}
    if told:
        _touch(connection, concerned)
    facts = {t.report for one in changed if one.decision.kind in FACTS for t in one.targets}
    ruled = reports_of(connection, (one.decision for one in changed))
    return Changed(tuple(changed), tuple(sorted(facts)), tuple(ruled))


def _with_former(connection: Connection, reports: Collection[str]) -> set[str]:
    """The reports and all that they revise, directly or through others."""
    found: set[str] = set()
    waiting = set(reports)
    while waiting:
        found |= waiting
        former: set[str] = set()
        for part in _parts(sorted(waiting)):
            query = select(report.c.revises).where(report.c.id.in_(part))
            former |= {one for one in connection.execute(query).scalars() if one}
        waiting = former - found
    return found


def _kept(
    of: Decision,
    before: _Before | None,
    reports: Mapping[str, str],
    again: Collection[str],
) -> Standing | None:
    """What was found before, where that still holds; None where it is to be looked for."""
    if not of.anchors:
        return None
    targets = None if before is None else _targets(of.kind, before.target, reports)
    if targets is None or len(targets) < len(of.anchors):
        return None
    if any(target.report in again for target in targets):
        return None
    own = len(of.anchors)
    return Standing(of, targets[:own], targets[own:])


def _targets(
    kind: DecisionKind, stored: str, reports: Mapping[str, str]
) -> tuple[Target, ...] | None:
    """The targets that a row names; None where one of them is no longer there."""
    targets: list[Target] = []
    for id_ in stored.split():
        if id_ not in reports:
            return None
        if id_.startswith("r-"):
            kind_of = Sought.NAME if ":" in id_ else Sought.REPORT
        elif "." in id_:
            kind_of = Sought.CLAUSE
        else:
            kind_of = next(one for one in sought(kind) if one is not Sought.NAME)
        targets.append(Target(kind_of, reports[id_], id_))
    return tuple(targets)


def _reports_of(connection: Connection, stored: Collection[str]) -> dict[str, str]:
    """The report of each id in the rows, of those that are there."""
    ids = {id_ for target in stored for id_ in target.split()}
    named = {id_: id_.split(":")[0] for id_ in ids if id_.startswith("r-")}
    there: set[str] = set()
    for part in _parts(sorted(set(named.values()))):
        query = select(report.c.id).where(report.c.id.in_(part), report.c.deleted_at.is_(None))
        there.update(connection.execute(query).scalars())
    found = {id_: of for id_, of in named.items() if of in there}
    statements = {id_: id_.partition(".")[0] for id_ in ids if not id_.startswith("r-")}
    at: dict[str, str] = {}
    for part in _parts(sorted(set(statements.values()))):
        rows = connection.execute(
            select(statement.c.id, statement.c.report).where(statement.c.id.in_(part))
        )
        at.update({row.id: row.report for row in rows})
    return found | {id_: at[of] for id_, of in statements.items() if of in at}


def _parts(ids: list[str]) -> list[list[str]]:
    return [ids[start : start + _AT_ONCE] for start in range(0, len(ids), _AT_ONCE)]


_AT_ONCE = 500
"""Ids that one query asks for."""


def _stories(connection: Connection, standings: Collection[Standing]) -> dict[str, str | None]:
    """The story of each report that a decision leads to."""
    ids = sorted({target.report for one in standings for target in one.targets})
    found: dict[str, str | None] = {}
    for part in _parts(ids):
        rows = connection.execute(select(report.c.id, report.c.story).where(report.c.id.in_(part)))
        found.update({row.id: row.story for row in rows})
    return found


def _as_stored(one: Attachment) -> _Before:
    return _Before(one.state.value, " ".join(target.id for target in one.targets), one.why)


def _store(connection: Connection, changed: Collection[Attachment]) -> None:
    for one in changed:
        stored = _as_stored(one)
        connection.execute(delete(attachment).where(attachment.c.decision == one.decision.id))
        connection.execute(
            insert(attachment).values(
                decision=one.decision.id,
                state=stored.state,
                target=stored.target,
                why=stored.why,
            )
        )


def _touch(connection: Connection, reports: Collection[str]) -> None:
    query = select(report.c.story).where(
        report.c.id.in_(list(reports)), report.c.story.is_not(None)
    )
    found = {each for each in connection.execute(query.distinct()).scalars() if each}
    stories.touch(connection, sorted(found))
