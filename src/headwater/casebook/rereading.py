"""Reading a case anew: with another reader, another decoder, or a newer version of either.

Every report is decoded and read again from its bytes, with what was stated and decided about it,
in one transaction each; a report that a new decoder or reader fails on keeps what it had and is
named. Then every decision is attached to the new readings, or queued; none is dropped.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import Connection, delete, insert, select, update

from headwater.casebook import attaching, deciding, fulltext, store, stories
from headwater.casebook.anchors import Edition, Sought, Target, anchor_clause, find
from headwater.casebook.heeding import given_for
from headwater.casebook.opening import Database
from headwater.casebook.rulings import Attachment, State
from headwater.casebook.tables import note, redirect, report
from headwater.pipeline import Engines, decode, told
from headwater.records import Decoded, Note, NoteCode, Reading, Report, accepted

Tell = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True)
class Reread:
    """What a new reading changed.

    `reports` counts those that were read, `changed` those whose statements or names differ now.
    `failed` has a note for each report that could not be read anew. `decisions` are where all
    decisions stand now, `queued_anew` those of them that stood before and wait for review now.
    """

    reports: int
    changed: tuple[str, ...]
    failed: tuple[Note, ...]
    decisions: tuple[Attachment, ...]
    queued_anew: tuple[Attachment, ...]


def reread(database: Database, engines: Engines, tell: Tell) -> Reread:
    """Decode and read every report anew; comparing comes after, by whoever refreshes the case.

    Interrupted, it leaves whole reports, read anew or not, and may be run again.

    Raises:
        CasebookError: where the casebook cannot be written.
    """
    with database.reading() as connection:
        ids = [one.id for one in store.kept(connection) if one.deleted_at is None]
        held = attaching.attachments(connection)
    changed: list[str] = []
    failed: list[Note] = []
    for done, of in enumerate(ids, start=1):
        found = _one(database, of, engines, held)
        if isinstance(found, Note):
            failed.append(found)
        elif found is not None:
            changed.append(found)
        tell("reread", done, len(ids))
    with database.writing() as connection:
        deciding.settle_all(connection, engines, changed)
        stories.regroup_all(connection)  # also what an interrupted run before this one read
        deciding.settle_all(connection, engines, ())
        now = attaching.attachments(connection)
    waited = {one.decision.id for one in held if one.state is State.QUEUED}
    queued = (one for one in now if one.state is State.QUEUED and one.decision.id not in waited)
    return Reread(len(ids), tuple(changed), tuple(failed), now, tuple(queued))


def _one(
    database: Database, of: str, engines: Engines, held: Sequence[Attachment]
) -> str | Note | None:
    """Read one report anew: its id where that changed anything, a note where it failed."""
    with database.reading() as connection:
        (kept,) = store.kept(connection, [of])
        if kept.deleted_at is not None:  # by another program, meanwhile
            return None
        before = Edition(store.report_of(connection, of), store.reading_of(connection, of))
        bytes_ = store.capture_of(connection, before.report.capture)
        stated = store.given_of(connection, before.report.capture)
    ruled = any(target.report == of for one in held for target in one.targets)
    given = given_for(held, of, stated)
    try:
        decoded = decode(bytes_, given, engines.decoders)
        reading = accepted(decoded.report, engines.reader.read(decoded.report))
    except Exception as error:  # a reader from elsewhere may raise anything: the rest goes on
        return Note(NoteCode.READER_FAILED, f"{before.report.source}: {told(error)}", of)
    if decoded.report == before.report and reading == before.reading:
        return None
    with database.writing() as connection:
        now = attaching.attachments(connection)
        if given_for(now, of, stated) == given:
            _store(connection, before, decoded, reading)
            if ruled:  # at once, so that an interruption leaves no decision without its words
                attaching.attach(connection, [decoded.report.id])
            return decoded.report.id
    return _one(database, of, engines, now)  # somebody ruled on a fact meanwhile


def _store(connection: Connection, before: Edition, decoded: Decoded, reading: Reading) -> None:
    if decoded.report.id != before.report.id:
        _rename(connection, before.report.id, decoded.report)
    store.replace_report(connection, decoded)
    store.put_reading(connection, reading, decoded.report.title_given)
    _lead_on(connection, before, Edition(decoded.report, reading))


def _rename(connection: Connection, old: str, now: Report) -> None:
    """Give a report the id that goes with its new decoder; its statements are stored afterwards."""
    new = now.id
    store.drop_reading(connection, old)
    connection.execute(delete(note).where(note.c.report == old))
    store.rename(connection, old, new)
    number = connection.execute(select(report.c.number).where(report.c.id == new)).scalar_one()
    fulltext.remove(connection, "found_text", [number])
    fulltext.index(connection, "found_text", [(number, now.text)])


def _lead_on(connection: Connection, before: Edition, now: Edition) -> None:
    """Let the ids of clauses that vanish lead to those that have their words now.

    A claim has the id of one of its clauses, so whatever was cited by it is found again.
    """
    here = {c.id for one in now.reading.statements for c in one.clauses}
    gone: dict[str, str] = {}
    for one in before.reading.statements:
        for clause in one.clauses:
            if clause.id in here:
                continue
            anchor = anchor_clause(before.report, one, clause.id)
            assert anchor is not None
            found = find(replace(anchor, capture=now.report.capture), now, (Sought.CLAUSE,))
            if isinstance(found, Target):
                gone[clause.id] = found.id
            elif len(found.near) == 1:
                gone[clause.id] = found.near[0]
    ids = sorted({*gone, *here})
    for start in range(0, len(ids), 500):
        part = ids[start : start + 500]
        connection.execute(delete(redirect).where(redirect.c.old.in_(part)))
    if gone:
        rows = [{"old": old, "new": gone[old]} for old in sorted(gone)]
        connection.execute(insert(redirect), rows)
        for old in sorted(gone):
            connection.execute(update(redirect).where(redirect.c.new == old).values(new=gone[old]))
