"""The backends that tests of the store run on: SQLite always, PostgreSQL where one is named.

Set HEADWATER_TEST_POSTGRESQL to the address of an empty database that may be overwritten, and
install psycopg, to run the same tests there.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import create_engine

from headwater.casebook.opening import Database, open_or_make
from headwater.casebook.tables import metadata
from tests.casebook import news


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """An empty casebook on each backend."""
    if request.param == "sqlite":
        found = open_or_make(tmp_path / "empty.case")
    else:
        found = _postgresql(tmp_path)
    yield found
    found.close()


def _postgresql(tmp_path: Path) -> Database:
    address = os.environ.get("HEADWATER_TEST_POSTGRESQL")
    if not address:
        pytest.skip("HEADWATER_TEST_POSTGRESQL names no database")
    pytest.importorskip("psycopg")
    engine = create_engine(address)
    metadata.drop_all(engine)
    metadata.create_all(engine)
    return Database(tmp_path, engine, writable=True)


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A casebook of two stories, three reports each; copied by `case`, never opened itself."""
    return news.make(tmp_path_factory.mktemp("made") / "two.case", news.several(2, 3))


@pytest.fixture
def case(made: Path, tmp_path: Path) -> Path:
    """A casebook of two stories, three reports each."""
    folder = tmp_path / "case"
    folder.mkdir()
    return Path(shutil.copy(made, folder / "two.case"))
