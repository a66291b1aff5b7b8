"""From what the user named to captures, and what the user states about them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from headwater.records import Capture, CaptureError, Collector, Note, NoteCode

SKIPPED = frozenset(
    {
        NoteCode.NOT_FOUND,
        NoteCode.NO_PERMISSION,
        NoteCode.IS_DIRECTORY,
        NoteCode.NOT_A_FILE,
        NoteCode.READ_FAILED,
        NoteCode.TOO_LARGE,
        NoteCode.EMPTY,
        NoteCode.NOT_TEXT,
        NoteCode.NO_DECODER,
        NoteCode.DECODE_FAILED,
        NoteCode.TOO_DEEP,
        NoteCode.READER_FAILED,
        NoteCode.META_INVALID,
    }
)
"""Codes that, in a note without a report, say that something the user named was left out."""

SKIPPED_REPORT = frozenset({NoteCode.DUPLICATE, NoteCode.NO_BODY})
"""Codes that say so also where the source did become a report."""


@dataclass(frozen=True, slots=True)
class Gathered:
    """The captures in the order named, and a note for every source that gave none."""

    captures: tuple[Capture, ...]
    notes: tuple[Note, ...]


def gather(
    sources: Sequence[str],
    collectors: Sequence[Collector],
    tell: Callable[[str, int, int], None],
) -> Gathered:
    """Collect every source with the first collector that handles it; a failure is a note."""
    captures: list[Capture] = []
    notes: list[Note] = []
    for done, source in enumerate(sources, start=1):
        try:
            captures.extend(_collect(source, collectors))
        except CaptureError as error:
            notes.append(Note(NoteCode(error.code), f"{source}: {error.why}"))
        tell("collect", done, len(sources))
    return Gathered(tuple(captures), tuple(notes))


def _collect(source: str, collectors: Sequence[Collector]) -> tuple[Capture, ...]:
    for collector in collectors:
        if collector.handles(source):
            return tuple(collector.collect(source))
    why = "nothing here fetches this address; save the page and name the file"
    raise CaptureError(NoteCode.NOT_FOUND, why)


def is_skipped(code: NoteCode, report: str | None) -> bool:
    """Whether a note says that something which the user named is not in the result."""
    return code in SKIPPED_REPORT or (code in SKIPPED and report is None)
