"""Files that a page brought are read in the background, one batch at a time."""

from __future__ import annotations

import re
import secrets
from collections import OrderedDict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePosixPath
from threading import Event, Lock, Thread
from typing import BinaryIO

from headwater.casebook.adding import Added, Outcome
from headwater.casebook.casebook import Casebook
from headwater.intake.collectors import MEDIA_TYPES, STDIN, FileCollector
from headwater.publishing.pages.add import Batch, Landed, Stage
from headwater.records import (
    Capture,
    CaptureError,
    CasebookError,
    Given,
    HeadwaterError,
    Note,
    NoteCode,
    UsageError,
)

_KEPT = 5
"""Batches whose outcome can still be looked at."""

_LONGEST = 300
"""Characters of a name that are kept, the last ones."""

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class File:
    """A file as a browser sends it: a name that may say anything, and its bytes to be read once."""

    name: str
    bytes: BinaryIO


@dataclass(frozen=True, slots=True)
class Brought:
    """Files, what is stated about them, whether deleted ones are meant too, what is to be said."""

    files: Sequence[File]
    given: Mapping[str, Given] = field(default_factory=dict)
    again: bool = False
    notes: tuple[str, ...] = ()


def plain(name: str) -> str:
    """A file's name that leads nowhere: its path within the folder it came in, if it came in one.

    Nothing is ever opened under it. It is shown, told apart from others by it, and a later text of
    the same report is known by its last part.
    """
    shown = _CONTROL.sub("\ufffd", name.replace("\\", "/"))
    parts = [part for part in PurePosixPath(shown).parts if part not in ("/", "//", "..")]
    return "/".join(parts)[-_LONGEST:] or "without a name"


class Batches:
    """The batches of one casebook; only one is at work at a time."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = Lock()
        self._held: OrderedDict[str, _Work] = OrderedDict()

    def begin(self, brought: Brought) -> Batch:
        """Start to read the files, and give the batch as it is now.

        Raises:
            UsageError: where another batch is at work.
        """
        with self._lock:
            if self._working() is not None:
                raise UsageError("other files are being read now; wait for them, or stop them")
            work = _Work(self._path, brought)
            self._held[work.id] = work
            while len(self._held) > _KEPT:
                self._held.popitem(last=False)
            work.start()
        return work.batch

    def working(self) -> str | None:
        """The id of the batch that is at work; None where none is."""
        with self._lock:
            return self._working()

    def batch(self, wanted: str) -> Batch:
        """A batch as it is now.

        Raises:
            CasebookError: where there is none of that id, or it is long over.
        """
        return self._work(wanted).batch

    def stop(self, wanted: str) -> None:
        """Read no more files of a batch; what was read is compared and stays.

        Raises:
            CasebookError: where there is none of that id.
        """
        self._work(wanted).stop()

    def close(self) -> None:
        """Stop what is at work and wait until it has."""
        with self._lock:
            held = list(self._held.values())
        for work in held:
            work.stop()
            work.join()

    def _working(self) -> str | None:
        return next((of for of, work in self._held.items() if not work.batch.stage.is_over), None)

    def _work(self, wanted: str) -> _Work:
        with self._lock:
            found = self._held.get(wanted)
        if found is None:
            raise CasebookError(f"no files are known by {wanted}; what was added is in the case")
        return found


class _Work(Thread):
    """One batch at work. `batch` is replaced as a whole, so whoever looks sees one state of it."""

    def __init__(self, path: Path, brought: Brought) -> None:
        super().__init__(name="adding", daemon=True)
        self.id = secrets.token_urlsafe(9)
        self.batch = Batch(self.id, Stage.READING, len(brought.files), notes=brought.notes)
        self._path = path
        self._brought = brought
        self._wanted = Event()

    def stop(self) -> None:
        """Take no more files."""
        self._wanted.set()

    def run(self) -> None:
        """Read, compare, and tell; a failure is told too."""
        try:
            with Casebook.open(self._path, write=True) as book:
                book.add(
                    self._captures(),
                    book.engines(),
                    self._compared,
                    land=self._land,
                    again=self._brought.again,
                )
                self._number(book)
            self._become(Stage.STOPPED if self._wanted.is_set() else Stage.DONE)
        except HeadwaterError as error:
            self._become(Stage.FAILED, str(error))
        except BaseException as error:
            self._become(Stage.FAILED, f"{type(error).__name__}: {error}")
            raise
        finally:
            for file in self._brought.files:
                file.bytes.close()

    def _captures(self) -> Iterator[tuple[Capture, Given]]:
        for file in self._brought.files:
            if self._wanted.is_set():
                return
            self._set(now=file.name)
            try:
                capture = _capture(file)
            except CaptureError as error:
                note = Note(NoteCode(error.code), error.why)
                self._land(Added(file.name, Outcome.SKIPPED, note=note))
                continue
            yield capture, self._brought.given.get(file.name, Given())

    def _land(self, one: Added) -> None:
        note = one.note if one.outcome in (Outcome.SKIPPED, Outcome.DELETED) else None
        landed = Landed(
            source=one.source,
            outcome=one.outcome,
            report=one.report if note is None else None,
            why=note.why.removeprefix(f"{one.source}: ") if note else None,
            code=note.code.value if note else None,
        )
        self._set(landed=(*self.batch.landed, landed))

    def _compared(self, stage: str, done: int, of: int) -> None:
        if stage == "compare":
            self._set(stage=Stage.COMPARING, now=None, compared=done, to_compare=of)

    def _number(self, book: Casebook) -> None:
        """Say under which number each report is known."""
        ids = {each.report for each in self.batch.landed if each.report}
        numbers = {each.id: each.number for each in book.reports(ids)}
        self._set(
            landed=tuple(
                Landed(each.source, each.outcome, each.report, numbers.get(each.report or ""),
                       each.why, each.code)
                for each in self.batch.landed
            )
        )  # fmt: skip

    def _become(self, stage: Stage, why: str | None = None) -> None:
        self._set(stage=stage, now=None, why=why)

    def _set(self, **fields: object) -> None:
        known = {name: getattr(self.batch, name) for name in Batch.__struct_fields__}
        self.batch = Batch(**known | fields)


def _capture(file: File) -> Capture:
    """The bytes of a file, as the collector of files takes them.

    Raises:
        CaptureError: where they are too many, or cannot be read.
    """
    (found,) = FileCollector(stream=file.bytes).collect(STDIN)
    kind = MEDIA_TYPES.get(PurePosixPath(file.name).suffix.lower())
    return replace(found, source=file.name, media_type=kind)
