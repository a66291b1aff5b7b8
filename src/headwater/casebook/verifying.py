"""Is everything as it was received: bytes → hash → text → spans, and the file itself.

For each capture: the bytes give the hash they are named after. For each report: the stored
record is what was stored, its text has the hash that was noted, the bytes decode to that text
once more (or it is said that this decoder is not here). For each reading: the stored record, and
every span of it quotes the text. For each decision: the record gives its id, and it is found by
its anchors. For each story: what is kept of comparing it is what comparing it gives. One fault does
not end the search; what differs is named.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeVar

from sqlalchemy import Column, Connection, Table, select, text
from sqlalchemy.exc import DBAPIError

from headwater.casebook import deriving, faults, meaning, store
from headwater.casebook.anchors import Edition, Lost, find
from headwater.casebook.attaching import rulings_for
from headwater.casebook.packing import unpack
from headwater.casebook.rulings import State, sought
from headwater.casebook.tables import (
    attachment,
    capture,
    decision,
    derived,
    reading,
    report,
    statement,
    story,
)
from headwater.pipeline import Engines
from headwater.records import (
    Capture,
    Decision,
    Decoder,
    Given,
    HeadwaterError,
    Reading,
    Report,
    check_reading,
    digest,
    sha256,
)
from headwater.records.decision import decision_id


class Part(StrEnum):
    """What a fault was found in."""

    FILE = "file"
    CAPTURE = "capture"
    REPORT = "report"
    TEXT = "text"
    READING = "reading"
    SPAN = "span"
    DECISION = "decision"
    STORY = "story"


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is not as it was stored; `name` is its id or hash, `source` its file."""

    part: Part
    name: str
    why: str
    source: str = ""


@dataclass(frozen=True, slots=True)
class Verified:
    """What was looked at and what differs. `not_rederived` are reports whose decoder is not
    here in that version: their bytes and texts were checked, not that one gives the other."""

    captures: int
    reports: int
    readings: int
    decisions: int
    tombstones: int
    not_rederived: tuple[str, ...]
    faults: tuple[Fault, ...]


@dataclass
class _Work:
    connection: Connection
    engines: Engines
    faults: list[Fault] = field(default_factory=list)
    not_rederived: list[str] = field(default_factory=list)
    tombstones: int = 0

    def fault(self, part: Part, name: str, why: str, source: str = "") -> None:
        self.faults.append(Fault(part, name, why, source))


T = TypeVar("T")

_MOST = 20
"""Messages of the database's own check that are passed on: the first ones say it all."""


def verify(connection: Connection, engines: Engines) -> Verified:
    """Check everything that is stored; the empty casebook is in order."""
    work = _Work(connection, engines)
    _file(work)
    captures = _each(work, capture, capture.c.sha256, _capture)
    reports = _each(work, report, report.c.id, _report)
    readings = _each(work, reading, reading.c.report, _reading)
    decisions = _each(work, decision, decision.c.id, _decision)
    _each(work, story, story.c.id, _story)
    return Verified(
        captures=captures,
        reports=reports - work.tombstones,
        readings=readings,
        decisions=decisions,
        tombstones=work.tombstones,
        not_rederived=tuple(work.not_rederived),
        faults=tuple(dict.fromkeys(work.faults)),
    )


def _file(work: _Work) -> None:
    """The database's own check of its pages and of what names what."""
    if work.connection.dialect.name != "sqlite":
        return
    try:
        told = work.connection.execute(text("PRAGMA integrity_check")).scalars().all()
        for line in told[:_MOST]:
            if line != "ok":
                work.fault(Part.FILE, "pages", f"damaged: {' '.join(str(line).split())}")
        strange = text("SELECT type, name FROM sqlite_master WHERE type IN ('trigger', 'view')")
        for row in work.connection.execute(strange):
            work.fault(Part.FILE, row.name, f"a {row.type} that Headwater did not make")
        for row in work.connection.execute(text("PRAGMA foreign_key_check")).all()[:_MOST]:
            work.fault(Part.FILE, str(row[0]), f"row {row[1]} names a {row[2]} that is not there")
    except DBAPIError as error:
        work.fault(Part.FILE, "pages", faults.words(error.orig))


def _each(work: _Work, table: Table, key: Column[str], check: Callable[[_Work, str], None]) -> int:
    """Check every row of a table by its key; a row that cannot be read is a fault of its own."""
    try:
        keys = list(work.connection.execute(select(key).order_by(key)).scalars())
    except DBAPIError as error:
        work.fault(Part.FILE, table.name, faults.words(error.orig))
        return 0
    for each in keys:
        try:
            check(work, each)
        except DBAPIError as error:
            work.fault(Part.FILE, f"{table.name} {each}", faults.words(error.orig))
    return len(keys)


def _capture(work: _Work, name: str) -> None:
    row = work.connection.execute(
        select(capture.c.data, capture.c.size, report.c.source, report.c.deleted_at)
        .outerjoin(report, report.c.capture == capture.c.sha256)
        .where(capture.c.sha256 == name)
    ).first()
    if row is None:
        work.fault(Part.CAPTURE, name, "it cannot be found by its hash")
        return
    if row.data is None:
        if row.deleted_at is None:
            work.fault(Part.CAPTURE, name, "the bytes are gone without a reason", row.source or "")
        return
    if not isinstance(row.data, bytes) or sha256(row.data) != name:
        work.fault(Part.CAPTURE, name, "the bytes do not give the hash they had", row.source or "")
    elif len(row.data) != row.size:
        work.fault(Part.CAPTURE, name, "the number of bytes differs", row.source or "")


def _report(work: _Work, name: str) -> None:
    row = work.connection.execute(
        select(
            report.c.capture,
            report.c.decoder,
            report.c.source,
            report.c.record,
            report.c.record_sha256,
            report.c.text_sha256,
            report.c.deleted_at,
            report.c.deleted_why,
        ).where(report.c.id == name)
    ).one()
    if name != digest("r", (row.capture, row.decoder)):
        work.fault(Part.REPORT, name, "its id is not that of its bytes and decoder", row.source)
    if row.deleted_at is not None:
        work.tombstones += 1
        if not row.deleted_why:
            work.fault(Part.REPORT, name, "deleted without a reason", row.source)
        return
    found = _record(work, Report, (row.record, row.record_sha256), (Part.REPORT, name))
    if found is None:
        return
    if sha256(found.text.encode("utf-8")) != row.text_sha256 or (
        found.text_sha256 != row.text_sha256
    ):
        work.fault(Part.TEXT, name, "the text does not give the hash it had", row.source)
    if (found.id, found.capture, found.decoder) != (name, row.capture, row.decoder):
        work.fault(Part.REPORT, name, "the stored record is of another report", row.source)
    _decode_again(work, found)


def _decode_again(work: _Work, found: Report) -> None:
    """Decode the bytes once more, where that decoder is here, and compare text and blocks.

    Outlet, date and title are left out: a person may have corrected them since.
    """
    decoder = _decoder(work.engines.decoders, found.decoder)
    if decoder is None:
        work.not_rederived.append(found.id)
        return
    bytes_ = _bytes(work.connection, found.capture)
    if bytes_ is None:
        return  # named as a fault of the capture
    try:
        again = decoder.decode(bytes_, Given()).report
    except Exception as error:
        why = f"the bytes cannot be decoded any more: {' '.join(str(error).split())}"
        work.fault(Part.TEXT, found.id, why, found.source)
        return
    if again.text != found.text:
        work.fault(Part.TEXT, found.id, "the bytes do not decode to this text", found.source)
    elif again.blocks != found.blocks:
        work.fault(Part.TEXT, found.id, "the bytes decode to other blocks", found.source)


def _decoder(decoders: Sequence[Decoder], wanted: str) -> Decoder | None:
    return next((d for d in decoders if f"{d.name}/{d.version}" == wanted), None)


def _bytes(connection: Connection, wanted: str) -> Capture | None:
    try:
        return store.capture_of(connection, wanted)
    except HeadwaterError:
        return None


def _reading(work: _Work, name: str) -> None:
    row = work.connection.execute(
        select(reading.c.record, reading.c.record_sha256, report.c.record, report.c.source)
        .join(report, report.c.id == reading.c.report)
        .where(reading.c.report == name)
    ).one()
    packed, hash_, packed_report, source = row
    found = _record(work, Reading, (packed, hash_), (Part.READING, name))
    if found is None:
        return
    try:
        check_reading(unpack(Report, packed_report), found)
    except HeadwaterError as error:
        work.fault(Part.SPAN, name, str(error), source)
        return
    rows = work.connection.execute(
        select(statement.c.id, statement.c.words)
        .where(statement.c.report == name)
        .order_by(statement.c.place)
    ).all()
    if [tuple(each) for each in rows] != [(s.id, store.words(s)) for s in found.statements]:
        work.fault(Part.READING, name, "the statements listed are not those of the reading", source)
    if not meaning.is_right(work.connection, found):
        work.fault(Part.READING, name, "the vectors listed are not those of the reading", source)


def _decision(work: _Work, name: str) -> None:
    row = work.connection.execute(
        select(
            decision.c.kind, decision.c.made, decision.c.who, decision.c.why, decision.c.record
        ).where(decision.c.id == name)
    ).one()
    try:
        found = unpack(Decision, row.record)
    except HeadwaterError as error:
        work.fault(Part.DECISION, name, f"it cannot be read: {error}")
        return
    said = (found.id, found.kind.value, found.made, found.who, found.why)
    if said != (name, row.kind, row.made, row.who, row.why):
        work.fault(Part.DECISION, name, "the decision was altered")
    elif decision_id(found) != name:
        work.fault(Part.DECISION, name, "what is decided does not give the id it had")
    else:
        _anchors(work, found)


def _anchors(work: _Work, found: Decision) -> None:
    """What an applied decision is about must still be found by its anchors."""
    query = select(attachment.c.state).where(attachment.c.decision == found.id)
    if work.connection.execute(query).scalar() != State.APPLIED.value:
        return
    for anchor in found.anchors:
        row = work.connection.execute(
            select(report.c.id, report.c.source).where(report.c.capture == anchor.capture)
        ).first()
        if row is None:
            work.fault(Part.DECISION, found.id, "the report it is about is not here")
            continue
        try:
            edition = Edition(
                store.report_of(work.connection, row.id), store.reading_of(work.connection, row.id)
            )
        except HeadwaterError:
            continue  # named as a fault of the report or the reading
        if isinstance(target := find(anchor, edition, sought(found.kind)), Lost):
            work.fault(Part.DECISION, found.id, f"its words: {target.why}", row.source)


def _story(work: _Work, name: str) -> None:
    """What is kept of a story must be what its reports give; a stale one is not used."""
    try:
        given = deriving.inputs(work.connection, name, rulings_for)
    except HeadwaterError:
        return  # named as a fault of a report or a reading
    rows = work.connection.execute(
        select(derived.c.inputs).where(
            derived.c.story == name, derived.c.made_by == deriving.made_by()
        )
    ).scalars()
    if given.hash not in set(rows):
        return
    if deriving.kept(work.connection, given) != deriving.compute(given):
        work.fault(Part.STORY, name, "what is kept of comparing its reports is not what they give")


def _record(
    work: _Work, kind: type[T], stored: tuple[bytes | None, str], where: tuple[Part, str]
) -> T | None:
    """The record in the stored bytes; a fault where they lack the hash or cannot be read."""
    (packed, hash_), (part, name) = stored, where
    if not isinstance(packed, bytes) or sha256(packed) != hash_:
        work.fault(part, name, f"the stored {kind.__name__.lower()} was altered")
    try:
        return unpack(kind, packed or b"")
    except HeadwaterError as error:
        work.fault(part, name, f"it cannot be read: {error}")
        return None
