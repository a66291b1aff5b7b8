"""A casebook on a PostgreSQL server, for the tests that run on both backends.

The server is named by HEADWATER_TEST_POSTGRESQL, an address as SQLAlchemy takes it, of a database
that may be overwritten:

    postgresql+psycopg://headwater@127.0.0.1:5433/headwater_test
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import Connection, create_engine, insert, text

from headwater.casebook import opening
from headwater.casebook.faults import explained
from headwater.casebook.opening import APPLICATION_ID, Database
from headwater.casebook.tables import case_info

VARIABLE = "HEADWATER_TEST_POSTGRESQL"


class Server(Database):
    """One casebook on a server: readers see one state, writers come one after the other."""

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction that alone may write."""
        with explained(self.path), self._engine.connect() as connection:
            # each question sees what the writer before left, once the lock is had
            connection.execution_options(isolation_level="READ COMMITTED")
            with connection.begin():
                connection.execute(text(f"SELECT pg_advisory_xact_lock({APPLICATION_ID})"))
                yield connection

    def fold(self) -> None:
        """Nothing: the server keeps its log itself."""


def empty(path: Path) -> Server:
    """An empty casebook there, its tables made by the migrations; `path` is only its name.

    Whatever the database held is gone. The test is skipped where none is named.
    """
    address = os.environ.get(VARIABLE)
    if not address:
        pytest.skip(f"{VARIABLE} names no database")
    pytest.importorskip("psycopg")
    engine = create_engine(address, isolation_level="REPEATABLE READ")
    with engine.begin() as connection:
        connection.execute(text("DROP SCHEMA public CASCADE"))
        connection.execute(text("CREATE SCHEMA public"))
    database = Server(path, engine, writable=True)
    with database.writing() as connection:
        opening._migrate(connection)
        connection.execute(insert(case_info).values(key="made", value=""))
    return database
