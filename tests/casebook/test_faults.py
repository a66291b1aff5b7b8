"""What a database can run into, in words a user can act on."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from sqlalchemy.exc import OperationalError

from headwater.casebook.faults import explained, words
from headwater.records import CasebookError


def _error(code: int) -> sqlite3.OperationalError:
    error = sqlite3.OperationalError("raw words")
    error.sqlite_errorcode = code
    return error


@pytest.mark.parametrize(
    ("code", "told"),
    [
        (sqlite3.SQLITE_FULL, "disk is full"),
        (sqlite3.SQLITE_READONLY, "read-only"),
        (sqlite3.SQLITE_READONLY_DBMOVED, "read-only"),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, "another program is writing"),
        (sqlite3.SQLITE_CORRUPT_VTAB, "damaged"),
        (sqlite3.SQLITE_IOERR_WRITE, "disk failed"),
        (sqlite3.SQLITE_NOTADB, "no casebook"),
        (sqlite3.SQLITE_MISUSE, "raw words"),
    ],
)
def test_every_code_has_its_words(code: int, told: str) -> None:
    assert told in words(_error(code))


def test_errors_of_the_database_become_ours_with_the_path() -> None:
    raw = _error(sqlite3.SQLITE_FULL)
    for error in (raw, OperationalError("INSERT", {}, raw)):
        told = pytest.raises(CasebookError, match=r"^x\.case: the disk is full")
        with told, explained(Path("x.case")):
            raise error


def test_other_errors_pass() -> None:
    with pytest.raises(ZeroDivisionError), explained(Path("x.case")):
        raise ZeroDivisionError


def test_an_error_without_a_code() -> None:
    assert words(None) == "the database reports: None"
