"""The meta file: what a person states about many files at once, as CSV."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePath

from headwater.intake.encoding import decode_bytes
from headwater.intake.limits import MAX_BYTES
from headwater.intake.when import parse_when
from headwater.records import DecodeError, Given, Note, NoteCode, UsageError

_COLUMNS = ("file", "outlet", "published", "title")


@dataclass(frozen=True, slots=True)
class MetaRow:
    """One row: the file as written there, what is stated about it, and the row's number."""

    file: str
    given: Given
    row: int


@dataclass(frozen=True, slots=True)
class Meta:
    """The rows of a meta file and what was wrong with it."""

    rows: tuple[MetaRow, ...]
    notes: tuple[Note, ...] = ()

    def match(self, sources: Sequence[str]) -> tuple[Mapping[str, Given], tuple[Note, ...]]:
        """What is stated about each of `sources`, and notes: the file's own and unused rows.

        A row belongs to the source with the same path as given, else to those of the same file
        name. The first row about a source counts.
        """
        given: dict[str, Given] = {}
        notes = list(self.notes)
        for row in self.rows:
            names = [source for source in sources if _path(source) == _path(row.file)]
            if not names:
                last = PurePath(_path(row.file)).name
                names = [s for s in sources if PurePath(_path(s)).name == last]
            if not names:
                why = f"row {row.row} of the meta file: {row.file} is not among the files"
                notes.append(Note(NoteCode.META_UNUSED, why))
            for name in names:
                given.setdefault(name, row.given)
        return given, tuple(notes)


def read_meta(path: Path) -> Meta:
    """The meta file at `path`: columns file, outlet, published, title in any order.

    Commas, semicolons or tabs part them. A time that is no time becomes a note, and the rest
    of its row counts.

    Raises:
        UsageError: where the file cannot be read, is no text, or has no column `file`.
    """
    try:
        with path.open("rb") as stream:
            data = stream.read(MAX_BYTES + 1)
        text = decode_bytes(data).text
    except OSError as error:
        raise UsageError(f"the meta file {path} cannot be read: {error.strerror}") from error
    except DecodeError as error:
        raise UsageError(f"the meta file {path} cannot be read: {error.why}") from error
    if len(data) > MAX_BYTES:
        raise UsageError(f"the meta file {path} is too large")
    return parse_meta(text)


def parse_meta(text: str) -> Meta:
    """The rows of a meta file's text.

    Raises:
        UsageError: where it has no column `file`.
    """
    head = text.split("\n", 1)[0]
    delimiter = max(",;\t", key=lambda mark: (head.count(mark), mark == ","))
    try:
        table = list(csv.reader(io.StringIO(text), delimiter=delimiter))
    except csv.Error as error:
        raise UsageError(f"the meta file is no CSV: {error}") from error
    columns = [name.strip().lower() for name in table[0]] if table else []
    if "file" not in columns:
        raise UsageError(
            "the meta file needs a first line with the column file; columns: " + ", ".join(_COLUMNS)
        )
    rows: list[MetaRow] = []
    notes: list[Note] = []
    for number, cells in enumerate(table[1:], start=2):
        row = _row(dict(zip(columns, cells, strict=False)), number, notes)
        if row is not None:
            rows.append(row)
    return Meta(tuple(rows), tuple(notes))


def _row(cells: Mapping[str, str], number: int, notes: list[Note]) -> MetaRow | None:
    file, outlet, published, title = (cells.get(name, "").strip() or None for name in _COLUMNS)
    if file is None:
        if any(cell.strip() for cell in cells.values()):
            notes.append(
                Note(NoteCode.META_INVALID, f"row {number} of the meta file names no file")
            )
        return None
    if published is not None:
        try:
            parse_when(published)
        except UsageError as error:
            why = f"row {number} of the meta file ({file}): {error}"
            notes.append(Note(NoteCode.META_INVALID, why))
            published = None
    return MetaRow(file, Given(outlet, published, title), number)


def _path(name: str) -> str:
    plain = name.replace("\\", "/")
    return plain.removeprefix("./")
