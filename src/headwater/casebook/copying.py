"""A copy of a casebook that may be in use, by SQLite's own backup; and files put in place whole."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from headwater.casebook.faults import explained
from headwater.casebook.opening import Database
from headwater.records import CasebookError

_PAGES = 2048
"""Pages copied at a time; between two steps a writer may go on."""


def backup(database: Database, target: Path) -> None:
    """Write a copy of the casebook to `target`, as it is at one moment.

    Raises:
        CasebookError: where there is a file already, or it cannot be written.
    """
    with put_in_place(target) as part, database.reading() as connection:
        raw = connection.connection.dbapi_connection
        if not isinstance(raw, sqlite3.Connection):
            raise CasebookError("this casebook is not a file: use the database's own backup")
        with explained(target):
            copy = sqlite3.connect(part)
            try:
                raw.backup(copy, pages=_PAGES)
                copy.execute("PRAGMA journal_mode = WAL")
            finally:
                copy.close()


@contextmanager
def put_in_place(target: Path, *, over: bool = False) -> Iterator[Path]:
    """A file beside `target` to write to; it takes that name at the end, or nothing is left.

    With `over` a file of that name is replaced, in one step.

    Raises:
        CasebookError: where there is a file of that name already, or the folder is not there.
    """
    if target.exists() and not over:
        raise CasebookError(f"{target}: there is a file already; nothing was written")
    part = target.with_name(f".{target.name}.part")
    leftovers = [part, *(part.with_name(part.name + end) for end in ("-wal", "-shm", "-journal"))]
    try:
        for each in leftovers:  # of a run that was killed
            each.unlink(missing_ok=True)
        yield part
        if over:
            part.replace(target)
        else:
            _link(part, target)
    except OSError as error:
        raise CasebookError(f"{target}: {error.strerror or error}") from error
    finally:
        for each in leftovers:
            each.unlink(missing_ok=True)


def _link(part: Path, target: Path) -> None:
    """Give `part` the name `target` unless that is taken meanwhile."""
    try:
        os.link(part, target)
    except FileExistsError:
        raise CasebookError(f"{target}: there is a file already; nothing was written") from None
    except OSError:  # a file system without links
        part.rename(target)
