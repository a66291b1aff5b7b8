"""The table of addresses: every page by what it is about, on every page that others add too."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from headwater.app.web.pages import PAGES
from headwater.app.web.shelf import Shelf
from tests.app.web.addresses import every_address, twin


def test_every_page_is_reached_by_an_address(shelf: Shelf) -> None:
    reached = {pattern for pattern, _ in every_address(shelf)}
    assert reached == set(PAGES) - {"/add/{batch}"}


def test_every_address_shows_a_page_and_has_its_twin(client: TestClient, shelf: Shelf) -> None:
    for _, address in every_address(shelf):
        found = client.get(address, follow_redirects=True)
        assert found.status_code == 200, address
        assert found.text.count("<h1") == 1, address
        program = client.get(twin(address), follow_redirects=True)
        assert program.status_code == 200, address
        assert program.headers["content-type"] == "application/json", address


@pytest.mark.parametrize("pattern", sorted(PAGES))
def test_every_address_is_in_the_documentation(pattern: str) -> None:
    text = (Path(__file__).parents[3] / "docs/web.md").read_text("utf-8")
    whole = re.sub(r"\{(\w)\w*\}", lambda found: found[1].upper(), pattern)
    told = {
        "/report/R": "/report/R#s-…",
        "/find": "/find?q=WORDS",
        "/story/S/compare": "/story/S/compare?a=R&b=R&c=R",
        "/story/S/sources": "/sources",
        "/story/S/timeline": "/timeline",
        "/statement/S": "/statement/ID",
        "/decide/O": "/decide/ID",
        "/add/B": "/add/BATCH",
    }
    assert f"`{told.get(whole, whole)}`" in text


@pytest.mark.parametrize("pattern", [each for each in PAGES if "{" in each])
def test_what_is_not_there_has_a_page_that_says_so(client: TestClient, pattern: str) -> None:
    address = pattern.replace("{", "none-").replace("}", "")
    for each in (address, twin(address)):
        assert client.get(each).status_code == 404
