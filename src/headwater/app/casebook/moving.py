"""The commands `export`, `import`, `delete` and `backup`."""

from __future__ import annotations

import getpass
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from headwater.app.ending import DONE
from headwater.app.reading import settle
from headwater.app.safe import safe
from headwater.casebook.casebook import Casebook
from headwater.casebook.copying import put_in_place
from headwater.plugins import load, names
from headwater.publishing.case_file import CaseFile, WritesCase
from headwater.publishing.shown import shown
from headwater.records import CasebookError, Exporter, UsageError

LOSSLESS = "case"
"""The format that `import` takes; it is the casebook's own, all others are exporters."""


def run_export(case: Path, form: str, output: Path | None, *, force: bool = False) -> int:
    """Write the case in one form to a file or to standard output.

    Raises:
        CasebookError: where the casebook cannot be read, or the file is there already and may not
            be written over.
        UsageError: where no exporter has that name, or the file is the casebook itself.
    """
    if output is not None and output.exists() and output.samefile(case):
        raise UsageError(f"{output}: this is the casebook itself")
    with Casebook.open(case) as book, _out(output, force) as stream:
        for piece in _pieces(book, form):
            stream.write(piece.encode("utf-8"))
    return DONE


def _pieces(book: Casebook, form: str) -> Iterator[str]:
    if form == LOSSLESS:
        return book.export()
    if form not in names("exporters"):
        raise UsageError(
            f"no format is called {form!r}; there are: {', '.join([LOSSLESS, *names('exporters')])}"
        )
    (exporter,) = load("exporters", Exporter, form)
    if isinstance(exporter, WritesCase):
        return exporter.case(case_file(book))
    return exporter.export(book.whole())


def case_file(book: Casebook) -> CaseFile:
    """The whole of a casebook as documents show it."""
    stories, revisions = [], {}
    for wanted in book.stories():
        found = book.story(wanted)
        came = book.arrivals([report.id for report in found.reports])
        stories.append(shown(wanted, found, came))
        for each in came:
            changed = book.revision(each.id) if each.revises else None
            if changed is not None:
                revisions[each.id] = changed
    return CaseFile(
        name=book.path.name,
        stories=tuple(stories),
        readers=book.info().readers,
        rulings=book.attachments(),
        events=book.history(),
        kept={each.capture: each for each in book.reports()},
        revisions=revisions,
    )


@contextmanager
def _out(output: Path | None, force: bool) -> Iterator[BinaryIO]:
    """The file to write to, whole or not at all, or standard output."""
    if output is not None:
        with put_in_place(output, over=force) as part, part.open("wb") as stream:
            yield stream
        return
    sys.stdout.flush()
    yield sys.stdout.buffer
    sys.stdout.buffer.flush()


def run_import(file: str, case: Path) -> int:
    """Make a casebook from an exported case.

    Raises:
        CasebookError: where the casebook is there already, or the file is no exported case.
    """
    settle(sys.stdout)
    if file == "-":
        Casebook.load(case, sys.stdin.buffer)
    else:
        try:
            with Path(file).open("rb") as stream:
                Casebook.load(case, stream)
        except OSError as error:
            raise CasebookError(f"{file}: {error.strerror or error}") from error
    with Casebook.open(case) as book:
        print(f"imported: {book.info().reports} reports into {safe(str(case))}")
    return DONE


def run_delete(case: Path, wanted: str, who: str | None, why: str) -> int:
    """Delete a report with a reason.

    Raises:
        CasebookError: where there is no such report.
        UsageError: without a reason.
    """
    settle(sys.stdout)
    with Casebook.open(case, write=True) as book:
        found = book.find_report(wanted)
        book.delete(found.id, who or account(), why)
    print(f"deleted: [{found.number}] {safe(found.source)}; the reason is kept")
    return DONE


def account() -> str:
    """The name of the account that runs this, where the system tells it."""
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return "unknown"


def run_backup(case: Path, target: Path) -> int:
    """Copy the casebook.

    Raises:
        CasebookError: where the target is there already, or cannot be written.
    """
    settle(sys.stdout)
    with Casebook.open(case) as book:
        book.backup(target)
    print(f"copied to {safe(str(target))}")
    return DONE
