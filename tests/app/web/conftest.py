"""The example case, served to a client without a browser."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from headwater.app.web.guard import Door
from headwater.app.web.server import application
from headwater.app.web.shelf import Shelf
from headwater.casebook.adding import Outcome
from headwater.casebook.casebook import Casebook
from tests.app.web import hostile
from tests.casebook import examples, news

ADDRESS = "http://127.0.0.1:8571"
TOKEN = "a-token-of-thirty-two-characters"
DOOR = Door("127.0.0.1", 8571, TOKEN)


def client_of(shelf: Shelf, door: Door = DOOR) -> TestClient:
    """A client that names the server as a browser on this machine does."""
    return TestClient(
        application(shelf, door),
        base_url=ADDRESS,
        raise_server_exceptions=False,
        follow_redirects=False,
    )


@pytest.fixture(scope="session")
def example(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example reports as a casebook, only read."""
    path = tmp_path_factory.mktemp("web") / "example.case"
    with examples.opened(path) as made:
        made.add(examples.reports(), news.engines())
    return path


@pytest.fixture
def own(example: Path, tmp_path: Path) -> Path:
    """A copy of the example case, to be changed."""
    return Path(shutil.copy(example, tmp_path / "own.case"))


@pytest.fixture
def empty(tmp_path: Path) -> Path:
    """A casebook that holds nothing."""
    path = tmp_path / "empty.case"
    examples.opened(path).close()
    return path


@pytest.fixture(scope="session")
def shelf(example: Path) -> Iterator[Shelf]:
    """The example case, opened once."""
    found = Shelf(example)
    yield found
    found.close()


@pytest.fixture(scope="session")
def client(shelf: Shelf) -> TestClient:
    """A client of the example case."""
    return client_of(shelf)


@pytest.fixture
def browser(own: Path) -> Iterator[TestClient]:
    """A browser on a copy of the example case, which it may change."""
    found = Shelf(own)
    client = client_of(found)
    client.headers.update({"Origin": ADDRESS, "Sec-Fetch-Site": "same-origin"})
    yield client
    found.close()


@pytest.fixture(scope="session")
def hostile_case(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All hostile articles as a casebook, whose own name is hostile too."""
    path = tmp_path_factory.mktemp("hostile") / "{{ 7 * 7 }}<b>.case"
    with Casebook.open(path, make=True, clock=lambda: "2025-03-05T10:00:00Z") as book:
        added = book.add(hostile.reports(), news.engines())
    refused = [each.source for each in added if each.outcome is Outcome.SKIPPED]
    assert len(refused) <= 1 and len(added) >= 80  # one is full of controls, and no text
    return path


@pytest.fixture(scope="session")
def hostile_shelf(hostile_case: Path) -> Iterator[Shelf]:
    """The hostile case, opened once."""
    found = Shelf(hostile_case)
    yield found
    found.close()
