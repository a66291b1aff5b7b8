"""What a database can run into, in words a user can act on."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from headwater.records import CasebookError

_PRIMARY = 0xFF
"""The low byte of an extended result code of SQLite is the primary one."""


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn what the database raises about the casebook at `path` into a `CasebookError`.

    Raises:
        CasebookError: for a full disk, a read-only one, another writer, a damaged page, and
            whatever else the database cannot do.
    """
    try:
        yield
    except DBAPIError as error:
        raise CasebookError(f"{path}: {words(error.orig)}") from error
    except sqlite3.Error as error:
        raise CasebookError(f"{path}: {words(error)}") from error


def words(error: BaseException | None) -> str:
    """What `error` means for the user."""
    code = getattr(error, "sqlite_errorcode", None)
    if isinstance(code, int):
        told = _WORDS.get(code & _PRIMARY)
        if told is not None:
            return told
    return f"the database reports: {error}"


_WORDS = {
    sqlite3.SQLITE_BUSY: (
        "another program is writing to this casebook and has not finished; try again when it has"
    ),
    sqlite3.SQLITE_LOCKED: "the casebook is locked by another part of this program; try again",
    sqlite3.SQLITE_FULL: (
        "the disk is full. What was stored before is kept whole; make room and run the same "
        "command again, it goes on where it stopped"
    ),
    sqlite3.SQLITE_READONLY: (
        "the casebook cannot be written: the file, its folder or the disk is read-only"
    ),
    sqlite3.SQLITE_PERM: "no permission to open the casebook",
    sqlite3.SQLITE_CANTOPEN: (
        "the casebook cannot be opened; is its folder there, and may you write to it?"
    ),
    sqlite3.SQLITE_NOTADB: "this file is no casebook",
    sqlite3.SQLITE_CORRUPT: (
        "the file is damaged: a page of it is not what the database wrote. Work on a copy; "
        "`headwater verify` names what is hit, and a backup holds what it held when it was made"
    ),
    sqlite3.SQLITE_IOERR: (
        "the disk failed to read or write. What was stored before is kept; check the disk and "
        "its free space, then run the same command again"
    ),
}
