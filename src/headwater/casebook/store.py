"""Reports, readings and captures into the tables and out again; each call is given a connection.

Nothing here begins or ends a transaction: the caller does, one for each report.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import Column, Connection, delete, func, insert, select, update

from headwater.casebook import fulltext, meaning
from headwater.casebook.mentions import mentions
from headwater.casebook.packing import pack, unpack
from headwater.casebook.tables import (
    arrival,
    capture,
    mention,
    note,
    reading,
    report,
    statement,
    story,
)
from headwater.records import (
    Capture,
    CasebookError,
    Decoded,
    Given,
    Note,
    NoteCode,
    Reading,
    Report,
    Statement,
    sha256,
)


@dataclass(frozen=True, slots=True)
class Arrival:
    """How one report came into the casebook."""

    capture: Capture
    given: Given
    tool: str
    place: str
    """the address or file name by which a later text of the same report is known"""


@dataclass(frozen=True, slots=True)
class Kept:
    """What is known of a report without reading its record. `number` counts from 1.

    A tombstone has `deleted_at`, `deleted_by` and `deleted_why`.
    """

    number: int
    id: str
    capture: str
    decoder: str
    source: str
    place: str
    text_sha256: str
    outlet: str | None
    earliest: str | None
    latest: str | None
    title: str | None
    story: str | None
    revises: str | None
    deleted_at: str | None
    deleted_by: str | None
    deleted_why: str | None


@dataclass(frozen=True, slots=True)
class Came:
    """How a report came: `captured` is None where the time is not known."""

    number: int
    id: str
    source: str
    captured: str | None
    revises: str | None


_KEPT = [report.c[name] for name in Kept.__dataclass_fields__]


def put_report(
    connection: Connection, came: Arrival, decoded: Decoded, revises: str | None = None
) -> None:
    """Store a capture, how it came, and the report in it; its reading is stored apart."""
    found, bytes_ = decoded.report, came.capture
    connection.execute(
        insert(capture).values(sha256=bytes_.sha256, data=bytes_.data, size=len(bytes_.data))
    )
    number = put_arrival(connection, came)
    order = _next(connection, report.c.number)
    connection.execute(
        insert(report).values(
            number=order,
            id=found.id,
            capture=found.capture,
            arrival=number,
            source=found.source,
            place=came.place,
            revises=revises,
            **columns(found),
        )
    )
    fulltext.index(connection, "found_text", [(order, found.text)])
    put_notes(connection, found.id, decoded.notes)


def put_arrival(connection: Connection, came: Arrival) -> int:
    """Store how a capture came and what was stated with it; gives the number of the arrival."""
    number = _next(connection, arrival.c.number)
    connection.execute(
        insert(arrival).values(
            number=number,
            capture=came.capture.sha256,
            source=came.capture.source,
            media_type=came.capture.media_type,
            captured=came.capture.captured,
            tool=came.tool,
            outlet=came.given.outlet,
            published=came.given.published,
            title=came.given.title,
        )
    )
    return number


def rename(connection: Connection, old: str, new: str) -> None:
    """Give a report the id that goes with its new decoder; nothing but revisions may name it."""
    revising = list(
        connection.execute(select(report.c.id).where(report.c.revises == old)).scalars()
    )
    connection.execute(update(report).where(report.c.revises == old).values(revises=None))
    connection.execute(update(report).where(report.c.id == old).values(id=new))
    connection.execute(update(report).where(report.c.id.in_(revising)).values(revises=new))


def replace_report(connection: Connection, decoded: Decoded) -> None:
    """Store a report decoded anew, with other facts stated about it; its text is the same."""
    found = decoded.report
    connection.execute(update(report).where(report.c.id == found.id).values(**columns(found)))
    _make_stale(connection, found.id)
    connection.execute(delete(note).where(note.c.report == found.id))
    put_notes(connection, found.id, decoded.notes)


def put_reading(connection: Connection, found: Reading, title_given: str | None) -> None:
    """Store a reading in place of the former one, with what queries and grouping need of it.

    `title_given` is the title that a person states of its report, `Report.title_given`.
    """
    drop_reading(connection, found.report)
    _make_stale(connection, found.report)
    packed = pack(found)
    connection.execute(
        insert(reading).values(
            report=found.report, reader=found.reader, record=packed, record_sha256=sha256(packed)
        )
    )
    first = _next(connection, statement.c.number)
    rows = [_row(each, first, place) for place, each in enumerate(found.statements)]
    if rows:
        connection.execute(insert(statement), rows)
    fulltext.index(
        connection,
        "found_statement",
        [(first + place, searched(each)) for place, each in enumerate(found.statements)],
    )
    meaning.put(connection, found, first)
    put_mentions(connection, found, title_given)


def put_mentions(connection: Connection, found: Reading, title_given: str | None) -> None:
    """Store what a reading shares with others in place of what was stored of it."""
    connection.execute(delete(mention).where(mention.c.report == found.report))
    names = [
        {"report": found.report, "key": m.key, "label": m.label, "kind": m.kind, "weight": m.weight}
        for m in mentions(found, title_given)
    ]
    if names:
        connection.execute(insert(mention), names)


def drop_reading(connection: Connection, of: str) -> None:
    """Take out the reading of a report and all that came of it alone."""
    numbers = connection.execute(
        select(statement.c.number).where(statement.c.report == of)
    ).scalars()
    fulltext.remove(connection, "found_statement", list(numbers))
    meaning.drop(connection, of)
    for table in (statement, mention, reading):
        connection.execute(delete(table).where(table.c.report == of))


def words(of: Statement) -> str:
    """The content of a statement as one string, its spans parted by an ellipsis."""
    return " … ".join(span.quote for span in of.content)


def searched(of: Statement) -> str:
    """The words by which a statement is found: its content and whom it names as its source."""
    return " … ".join(span.quote for span in (*of.content, *of.sources))


def _row(each: Statement, first: int, place: int) -> dict[str, str | int | float | None]:
    last = each.chains[0].terminal
    return {
        "number": first + place,
        "id": each.id,
        "report": each.report,
        "place": place,
        "form": each.form.value,
        "block": each.block.value,
        "words": words(each),
        "source_words": " … ".join(span.quote for span in each.sources),
        "terminal": last.name,
        "terminal_kind": last.kind.value,
        "stance": each.stance.value.value,
        "score": each.score,
    }


def kept(connection: Connection, ids: Iterable[str] | None = None) -> tuple[Kept, ...]:
    """All reports in the order of their arrival, tombstones included; or those with `ids`."""
    query = select(*_KEPT).order_by(report.c.number)
    if ids is not None:
        query = query.where(report.c.id.in_(list(ids)))
    return tuple(Kept(*row) for row in connection.execute(query))


def kept_from(connection: Connection, captures: Iterable[str]) -> tuple[Kept, ...]:
    """The reports made from captures with these hashes, tombstones included, in their order."""
    query = select(*_KEPT).where(report.c.capture.in_(list(captures))).order_by(report.c.number)
    return tuple(Kept(*row) for row in connection.execute(query))


def reports(connection: Connection, of_story: str | None = None) -> tuple[Report, ...]:
    """The reports of a story, or all of them, in the order of their arrival; no tombstones."""
    query = select(report.c.record).where(report.c.deleted_at.is_(None)).order_by(report.c.number)
    if of_story is not None:
        query = query.where(report.c.story == of_story)
    return tuple(unpack(Report, row.record) for row in connection.execute(query))


def readings(connection: Connection, of_story: str | None = None) -> tuple[Reading, ...]:
    """The readings of a story, or all of them, in the order of their reports."""
    query = (
        select(reading.c.record)
        .join(report, report.c.id == reading.c.report)
        .order_by(report.c.number)
    )
    if of_story is not None:
        query = query.where(report.c.story == of_story)
    return tuple(unpack(Reading, row.record) for row in connection.execute(query))


def came(connection: Connection, ids: Iterable[str]) -> tuple[Came, ...]:
    """How the reports with these ids came the first time, in the order of their numbers."""
    query = (
        select(report.c.number, report.c.id, arrival.c.source, arrival.c.captured, report.c.revises)
        .join(arrival, report.c.arrival == arrival.c.number)
        .where(report.c.id.in_(list(ids)))
        .order_by(report.c.number)
    )
    return tuple(Came(*row) for row in connection.execute(query))


def report_of(connection: Connection, wanted: str) -> Report:
    """The report with that id.

    Raises:
        CasebookError: where there is none, or only its tombstone.
    """
    row = connection.execute(
        select(report.c.record, report.c.deleted_at).where(report.c.id == wanted)
    ).first()
    if row is None:
        raise CasebookError(f"the casebook holds no report {wanted}")
    if row.record is None:
        raise CasebookError(f"the report {wanted} was deleted on {row.deleted_at}")
    return unpack(Report, row.record)


def reading_of(connection: Connection, wanted: str) -> Reading:
    """The reading of the report with that id.

    Raises:
        CasebookError: where there is none.
    """
    row = connection.execute(select(reading.c.record).where(reading.c.report == wanted)).first()
    if row is None:
        raise CasebookError(f"the casebook holds no reading of {wanted}")
    return unpack(Reading, row.record)


def capture_of(connection: Connection, wanted: str) -> Capture:
    """The bytes with that hash, with how they came, the last time where they came again.

    Raises:
        CasebookError: where there are none, or no more.
    """
    row = connection.execute(
        select(capture.c.data, arrival.c.source, arrival.c.media_type, arrival.c.captured)
        .join(arrival, arrival.c.capture == capture.c.sha256)
        .where(capture.c.sha256 == wanted)
        .order_by(arrival.c.number.desc())
    ).first()
    if row is None or row.data is None:
        raise CasebookError(f"the casebook holds no bytes {wanted}")
    return Capture(wanted, row.data, row.source, row.media_type, row.captured)


def given_of(connection: Connection, of_capture: str) -> Given:
    """What was stated about a report when it was added, the last time where it came again."""
    row = connection.execute(
        select(arrival.c.outlet, arrival.c.published, arrival.c.title)
        .where(arrival.c.capture == of_capture)
        .order_by(arrival.c.number.desc())
    ).first()
    return Given(*row) if row is not None else Given()


def notes(connection: Connection, of_story: str | None = None) -> tuple[Note, ...]:
    """What decoding found odd, in the order of the reports."""
    query = (
        select(note.c.code, note.c.why, note.c.report, note.c.start, note.c.end)
        .join(report, report.c.id == note.c.report)
        .order_by(report.c.number, note.c.place)
    )
    if of_story is not None:
        query = query.where(report.c.story == of_story)
    return tuple(
        Note(NoteCode(row.code), row.why, row.report, row.start, row.end)
        for row in connection.execute(query)
    )


def put_notes(connection: Connection, of: str, found: Sequence[Note]) -> None:
    """Store what decoding a report found odd."""
    rows = [
        {
            "report": of,
            "place": place,
            "code": each.code.value,
            "why": each.why,
            "start": each.start,
            "end": each.end,
        }
        for place, each in enumerate(found)
    ]
    if rows:
        connection.execute(insert(note), rows)


def columns(found: Report) -> dict[str, str | bytes | None]:
    """The columns of a report's row that its record gives."""
    packed = pack(found)
    published = found.published
    return {
        "decoder": found.decoder,
        "record": packed,
        "record_sha256": sha256(packed),
        "text_sha256": found.text_sha256,
        "outlet": found.outlet.name if found.outlet else None,
        "earliest": published.earliest if published else None,
        "latest": published.latest if published else None,
        "title": found.title_given or (found.title.quote if found.title else None),
    }


def _make_stale(connection: Connection, of: str) -> None:
    """Whatever was derived from a report is to be made anew; nothing where it has no story yet."""
    its = select(report.c.story).where(report.c.id == of).scalar_subquery()
    connection.execute(update(story).where(story.c.id == its).values(stale=True))


def _next(connection: Connection, column: Column[int]) -> int:
    top: int | None = connection.execute(select(func.max(column))).scalar()
    return (top or 0) + 1
