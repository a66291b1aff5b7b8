"""The backends that tests of the store run on: SQLite always, PostgreSQL where one is named.

CONTRIBUTING.md has the commands. Without a server these tests are skipped, with the reason.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from headwater.casebook.opening import Database, open_or_make
from headwater.pipeline import Engines
from tests.casebook import news, postgresql


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """An empty casebook on each backend."""
    path = tmp_path / "empty.case"
    found = open_or_make(path) if request.param == "sqlite" else postgresql.empty(path)
    yield found
    found.close()


@pytest.fixture(scope="session")
def engines() -> Engines:
    """The parts that the tests read with."""
    return news.engines()


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
