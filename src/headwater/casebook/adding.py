"""Adding reports: bytes first, one transaction for each report, only what is new is read.

Decoding and reading happen before the transaction, so that a writer holds the casebook only for
as long as storing takes. In it, the same bytes are looked for once more: of two programs that
add one file at the same time, one stores it and the other finds it there. A kill at any moment
leaves whole reports; the same command run again goes on with the rest.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import PurePath

from sqlalchemy import Connection, select

from headwater import __version__
from headwater.casebook import returning, store, stories
from headwater.casebook.opening import Database
from headwater.casebook.tables import capture, report
from headwater.pipeline import Engines, decode, told
from headwater.records import (
    Capture,
    CodecError,
    Decoded,
    DecodeError,
    Given,
    Note,
    NoteCode,
    Reading,
    Report,
    accepted,
)

TOOL = f"headwater/{__version__}"

STDIN = "-"

_ALIKE = 0.5
"""Share of the shorter text's runs of words from which the same bare file name means a revision,
and not just two files that are both called "article.html"."""

_RUN = 5
"""Words of such a run."""


class Outcome(StrEnum):
    """What became of one source."""

    ADDED = "added"
    REVISION = "revision"
    AGAIN = "again"
    SAME = "same"
    DELETED = "deleted"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Added:
    """What became of one source: the report it is, or the note that says why it is none.

    `former` is the report that a revision revises.
    """

    source: str
    outcome: Outcome
    report: str | None = None
    former: str | None = None
    note: Note | None = None


Tell = Callable[[str, int, int], None]
Land = Callable[[Added], None]
"""Called with what became of a source as soon as that is known."""


def unheard(_one: Added) -> None:
    """Tell nobody what became of a source."""


def counted(sources: Iterable[tuple[Capture, Given]], land: Land, tell: Tell) -> Land:
    """`land`, which then also tells how many of the sources were read."""
    of = len(sources) if isinstance(sources, Sequence) else 0
    done = 0

    def landed(one: Added) -> None:
        nonlocal done
        land(one)
        done += 1
        tell("read", done, max(done, of))

    return landed


def add(
    database: Database,
    sources: Iterable[tuple[Capture, Given]],
    engines: Engines,
    land: Land,
    *,
    again: bool = False,
) -> tuple[Added, ...]:
    """Store each capture with what is stated about it; what is there already stays as it is.

    What was deleted is stored only with `again`. `sources` is taken one by one, so that it may give
    more than fits into memory. Comparing comes after, by whoever refreshes the stale stories.

    Raises:
        CasebookError: where the casebook cannot be written; what was stored before stays.
    """
    results: list[Added] = []
    for bytes_, given in sources:
        results.append(_add_one(database, (_plain(bytes_), given), engines, again))
        land(results[-1])
    return tuple(results)


def _plain(bytes_: Capture) -> Capture:
    """The capture with a source name that can be stored: bytes that are no text are escaped."""
    source = bytes_.source.encode("utf-8", "backslashreplace").decode("utf-8")
    return replace(bytes_, source=source)


def _add_one(
    database: Database, named: tuple[Capture, Given], engines: Engines, again: bool
) -> Added:
    bytes_, given = named
    with database.reading() as connection:
        there = _there(connection, bytes_, again)
    if there is not None:
        return there
    try:
        decoded = decode(bytes_, given, engines.decoders)
    except DecodeError as error:
        return _skipped(bytes_, NoteCode(error.code), error.why)
    except Exception as error:
        return _skipped(bytes_, NoteCode.DECODE_FAILED, f"the decoder failed: {told(error)}")
    try:
        reading = accepted(decoded.report, engines.reader.read(decoded.report))
    except Exception as error:
        return _skipped(bytes_, NoteCode.READER_FAILED, f"the reader failed: {told(error)}")
    came = store.Arrival(bytes_, given, TOOL, place_of(decoded.report))
    try:
        with database.writing() as connection:
            there = _there(connection, bytes_, again)
            return there or _store(connection, came, decoded, reading)
    except CodecError as error:  # a decoder or reader from elsewhere made what cannot be stored
        return _skipped(bytes_, NoteCode.DECODE_FAILED, str(error))


def _store(
    connection: Connection, came: store.Arrival, decoded: Decoded, reading: Reading
) -> Added:
    found = decoded.report
    former: str | None = None
    if returning.is_gone(connection, found.capture):
        returning.put_again(connection, came, decoded)
        outcome = Outcome.AGAIN
    else:
        former = _former(connection, found, came.place)
        store.put_report(connection, came, decoded, revises=former)
        outcome = Outcome.REVISION if former else Outcome.ADDED
    store.put_reading(connection, reading, found.title_given)
    stories.join(connection, found.id)
    return Added(came.capture.source, outcome, found.id, former)


def _there(connection: Connection, bytes_: Capture, again: bool) -> Added | None:
    """What is said where the casebook has these bytes already, or had them and not `again`."""
    row = connection.execute(
        select(report.c.id, report.c.source, report.c.deleted_at, report.c.deleted_why)
        .join(capture, capture.c.sha256 == report.c.capture)
        .where(capture.c.sha256 == bytes_.sha256)
    ).first()
    if row is None:
        return None
    if row.deleted_at is not None:
        if again:
            return None
        why = f"{bytes_.source}: deleted on {row.deleted_at}: {row.deleted_why}"
        note = Note(NoteCode.DUPLICATE, why, row.id)
        return Added(bytes_.source, Outcome.DELETED, row.id, note=note)
    why = f"{bytes_.source}: the same bytes as {row.source}"
    note = Note(NoteCode.DUPLICATE, why, row.id)
    return Added(bytes_.source, Outcome.SAME, row.id, note=note)


def _skipped(bytes_: Capture, code: NoteCode, why: str) -> Added:
    note = Note(code, f"{bytes_.source}: {why}")
    return Added(bytes_.source, Outcome.SKIPPED, note=note)


def place_of(found: Report) -> str:
    """The address or file name by which a later text of the same report is known; "" for none.

    The address is the one that the page itself names, without what stands after "?" or "#".
    """
    address = found.url or (found.source if "://" in found.source[:32] else None)
    if address:
        return address.split("#")[0].split("?")[0].rstrip("/")
    if found.source == STDIN:
        return ""
    return PurePath(found.source.replace("\\", "/")).name


def _former(connection: Connection, found: Report, place: str) -> str | None:
    """The latest report from the same address, path or file name; else None.

    Two files of one name in different folders must also be alike in their words.
    """
    if not place:
        return None
    row = connection.execute(
        select(report.c.id, report.c.source)
        .where(report.c.place == place, report.c.deleted_at.is_(None))
        .order_by(report.c.number.desc())
        .limit(1)
    ).first()
    if row is None:
        return None
    if "://" in place or row.source == found.source:
        return str(row.id)
    before = store.report_of(connection, row.id).text
    return str(row.id) if likeness(before, found.text) >= _ALIKE else None


def likeness(one: str, other: str) -> float:
    """The share of the shorter text's runs of words that the other has too, 0 to 1."""
    a, b = _runs(one), _runs(other)
    return len(a & b) / max(1, min(len(a), len(b)))


def _runs(text: str) -> set[tuple[str, ...]]:
    words = text.split()
    size = max(1, min(_RUN, len(words)))
    return {tuple(words[place : place + size]) for place in range(len(words) - size + 1)}
