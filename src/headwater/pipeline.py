"""The stages in order: captures in, a story out. Read this first.

    capture ── decode ──▶ report ── read ──▶ reading ─┐
    capture ── decode ──▶ report ── read ──▶ reading ─┼─ compare ──▶ trace ──▶ Story
    capture ── decode ──▶ report ── read ──▶ reading ─┘

Decoding and reading look at one report alone; comparing and tracing look at all of them. A
report that fails becomes a note, and the rest goes on: whatever one report does to a decoder or
a reader, also to one from elsewhere, the other thirty-nine are not lost.
"""

from __future__ import annotations

import gc
import sys
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace

from headwater.plugins import load, names
from headwater.records import (
    Capture,
    Comparison,
    Decoded,
    DecodeError,
    Decoder,
    Given,
    HeadwaterError,
    Likens,
    Note,
    NoteCode,
    Reader,
    ReaderError,
    Reading,
    ReadsSeveral,
    Report,
    Rulings,
    Story,
    Trace,
    accepted,
)
from headwater.stated import NOTHING_RULED, ruled
from headwater.tracing.outlets_here import with_outlets

Progress = Callable[[str, int, int], None]
"""Called as (stage, done, of) whenever a step of the work begins or is done."""

MAX_TEXT = 500_000
"""Code points of one report: eight times the longest of 1,320 news reports (incidents corpus,
58,316; 2026-11-20), room for a live blog of several days."""


@dataclass(frozen=True, slots=True)
class Engines:
    """The exchangeable parts of a run."""

    decoders: tuple[Decoder, ...]
    reader: Reader


DEFAULT_READER = "model"


def default_engines(reader: str | None = None) -> Engines:
    """The built-in and installed parts, with the reader of that name or the default one.

    Raises:
        UsageError: where no reader of that name is installed.
    """
    (chosen,) = load("readers", Reader, reader or DEFAULT_READER)
    return Engines(decoders=load("decoders", Decoder), reader=chosen)


def reader_called(made_by: str) -> Reader | None:
    """The installed reader that gave what is marked "name/version"; None where it is not here.

    Raises:
        HeadwaterError: where it is here and cannot be loaded.
    """
    name, _, version = made_by.partition("/")
    if name not in names("readers"):
        return None
    (found,) = load("readers", Reader, name)
    return found if found.version == version else None


def read_story(
    captures: Iterable[Capture],
    given: Mapping[str, Given] | None = None,
    engines: Engines | None = None,
    progress: Progress | None = None,
) -> Story:
    """Read all captures as reports about one story.

    `given` maps a capture's `source` to what a person states about it. The empty case is an
    empty story. The order of reports is that of the captures; all else is independent of it.
    """
    parts = engines or default_engines()
    tell = progress or (lambda stage, done, of: None)

    reports, notes = decode_all(tuple(captures), given or {}, parts.decoders, tell)
    reports, readings, faults = read_all(reports, parts.reader, tell)
    notes = about(reports, notes) + faults
    readings = heeded(reports, readings)
    comparison, traced = compare_and_trace(reports, readings, progress=tell, reader=parts.reader)
    return Story(reports, readings, comparison, traced, notes)


def heeded(
    reports: Sequence[Report], readings: Sequence[Reading], rulings: Rulings = NOTHING_RULED
) -> tuple[Reading, ...]:
    """The readings as what is known of the case has them: rulings on statements, and its outlets.

    A reader sees one report alone; that a name in it is an outlet's the case may show.
    """
    return with_outlets(reports, ruled(readings, rulings))


def compare_and_trace(
    reports: Sequence[Report],
    readings: Sequence[Reading],
    rulings: Rulings = NOTHING_RULED,
    progress: Progress | None = None,
    reader: Reader | None = None,
) -> tuple[Comparison, Trace]:
    """What several readings have in common, and the origins of each claim.

    The readings are as `heeded` gives them; of `rulings` only those on claims and actors are looked
    at. Whether clauses are one claim is judged by `reader` as well where it can (`Likens`), by
    default by the first by name of the installed ones that gave a reading; where it fails, by words
    alone, which a note says. No reports give an empty result.
    """
    from headwater.comparing import compare
    from headwater.tracing import trace

    tell = progress or (lambda stage, done, of: None)
    tell("compare", 0, 1)
    judges = [reader] if reader is not None else _readers_of(readings)
    liken = next((one.liken for one in judges if isinstance(one, Likens)), None)
    try:
        comparison = compare(reports, readings, rulings, liken)
    except ReaderError as error:
        why = f"claims are compared by words alone, the reader failed: {told(error)}"
        comparison = compare(reports, readings, rulings)
        note = Note(NoteCode.READER_FAILED, why)
        comparison = replace(comparison, notes=(*comparison.notes, note))
    tell("trace", 0, 1)
    traced = trace(reports, readings, comparison)
    tell("trace", 1, 1)
    return comparison, traced


def _readers_of(readings: Sequence[Reading]) -> Iterator[Reader]:
    """The installed readers of the names that the readings bear, whatever their version; those
    that cannot be loaded left out."""
    for name in sorted({one.reader.partition("/")[0] for one in readings} & set(names("readers"))):
        with suppress(HeadwaterError):
            yield from load("readers", Reader, name)


def decode_all(
    captures: Sequence[Capture],
    given: Mapping[str, Given],
    decoders: Sequence[Decoder],
    tell: Progress,
) -> tuple[tuple[Report, ...], tuple[Note, ...]]:
    """One report for each capture that a decoder can read; the same bytes count once."""
    reports: dict[str, Report] = {}
    notes: list[Note] = []
    for done, capture in enumerate(captures, start=1):
        try:
            decoded = decode(capture, given.get(capture.source, Given()), decoders)
        except DecodeError as error:
            notes.append(Note(NoteCode(error.code), f"{capture.source}: {error.why}"))
        except Exception as error:
            why = f"{capture.source}: the decoder failed: {told(error)}"
            notes.append(Note(NoteCode.DECODE_FAILED, why))
        else:
            first = reports.get(decoded.report.id)
            if first is None:
                reports[decoded.report.id] = decoded.report
                notes.extend(decoded.notes)
            else:
                why = f"{capture.source}: the same bytes as {first.source}"
                notes.append(Note(NoteCode.DUPLICATE, why, report=first.id))
        tell("decode", done, len(captures))
    return tuple(reports.values()), tuple(notes)


def decode(capture: Capture, given: Given, decoders: Sequence[Decoder]) -> Decoded:
    """The report in one capture, by the first decoder that handles it."""
    if not capture.data.strip():
        raise DecodeError(NoteCode.EMPTY, "the file is empty")
    for decoder in decoders:
        if decoder.handles(capture):
            decoded = decoder.decode(capture, given)
            check_length(decoded.report)
            return decoded
    raise DecodeError(NoteCode.NO_DECODER, "no decoder reads this kind of file")


def check_length(report: Report) -> None:
    """Refuse what is no article but a book or a log: the stages compare sentence with sentence.

    Raises:
        DecodeError: for a text of more than `MAX_TEXT` code points.
    """
    if len(report.text) > MAX_TEXT:
        why = f"{len(report.text):,} characters are no article ({MAX_TEXT:,} at most); split it"
        raise DecodeError(NoteCode.TOO_LARGE, why)


def read_all(
    reports: Sequence[Report], reader: Reader, tell: Progress
) -> tuple[tuple[Report, ...], tuple[Reading, ...], tuple[Note, ...]]:
    """A checked reading of each report; a report that its reader fails on is left out."""
    kept: list[Report] = []
    readings: list[Reading] = []
    notes: list[Note] = []
    attempts = zip(reports, _attempts(reports, reader), strict=True)
    for done, (report, reading) in enumerate(attempts, start=1):
        if isinstance(reading, Reading):
            kept.append(report)
            readings.append(reading)
        else:
            why = f"{report.source}: the reader failed: {told(reading)}"
            notes.append(Note(NoteCode.READER_FAILED, why))
        tell("read", done, len(reports))
    return tuple(kept), tuple(readings), tuple(notes)


def _attempts(reports: Sequence[Report], reader: Reader) -> Iterator[Reading | Exception]:
    """What the reader makes of each report, or how it failed; in their order."""

    def attempt(report: Report) -> Reading | Exception:
        try:
            return accepted(report, reader.read(report))
        except Exception as error:
            return error

    several = min(reader.at_once if isinstance(reader, ReadsSeveral) else 1, len(reports))
    with _at_full_speed():
        if several < 2:
            yield from map(attempt, reports)
            return
        with ThreadPoolExecutor(several, thread_name_prefix="read") as threads:
            yield from threads.map(attempt, reports)


@contextmanager
def _at_full_speed() -> Iterator[None]:
    """While reports are read threads wait less, and cycles are looked for less often.

    Both hold for the whole program: the first who reads keeps what stood before, and the last of
    those who read at once puts it back.
    """
    with _SPEED.lock:
        if not _SPEED.readers:
            _SPEED.before = gc.get_threshold(), sys.getswitchinterval()
            made, *older = _SPEED.before[0]
            # 0 is a collector that somebody has turned off
            gc.set_threshold(max(_MADE, made) if made else 0, *older)
            sys.setswitchinterval(min(_TURN, _SPEED.before[1]))
        _SPEED.readers += 1
    try:
        yield
    finally:
        with _SPEED.lock:
            _SPEED.readers -= 1
            if not _SPEED.readers:
                gc.set_threshold(*_SPEED.before[0])
                sys.setswitchinterval(_SPEED.before[1])


class _Speed:
    """How many read at once, and what stood before the first of them."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.readers = 0
        self.before = gc.get_threshold(), sys.getswitchinterval()


_SPEED = _Speed()


_MADE = 200_000
"""Objects kept before the interpreter looks for cycles that nobody needs: those of a few readings.
At the usual 700 it looks every few sentences, which takes a sixth of the time that the rules take;
at a tenth of this a tenth."""
_TURN = 0.0001
"""Seconds after which a thread that runs Python lets another on that asks for it while several
read: a thread whose network has answered needs little to ask it again, and waits less."""


def told(error: Exception) -> str:
    """What went wrong in one line; where it is no error of ours, also of what kind it is."""
    words = " ".join(str(error).split())
    return words if isinstance(error, HeadwaterError) else f"{type(error).__name__}: {words}"


def about(reports: Sequence[Report], notes: Sequence[Note]) -> tuple[Note, ...]:
    """The notes without those about a report that is not among `reports`."""
    kept = {report.id for report in reports}
    return tuple(note for note in notes if note.report is None or note.report in kept)
