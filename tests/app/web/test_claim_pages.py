"""The page of a claim as it is served."""

from __future__ import annotations

import msgspec
import pytest
from starlette.testclient import TestClient

from headwater.app.web.shelf import Shelf
from headwater.publishing.pages.claim import ClaimPage


@pytest.fixture(scope="module")
def claims(shelf: Shelf) -> list[str]:
    """Every claim of the example case."""
    with shelf.book.reading():
        story = shelf.outline(0).shown[0].id
    return [claim.id for claim in shelf.story(story).index.case.claims]


def test_every_claim_has_its_page_and_its_twin(client: TestClient, claims: list[str]) -> None:
    assert claims
    for claim in claims:
        page = client.get(f"/claim/{claim}")
        assert page.status_code == 200
        assert "Who leaves it out" in page.text
        twin = client.get(f"/claim/{claim}.json")
        assert msgspec.json.decode(twin.content, type=ClaimPage).id == claim


def test_its_style_sheets_are_there(client: TestClient) -> None:
    for name in ("claim.css", "graph.css"):
        assert client.get(f"/static/{name}").status_code == 200


def test_an_unknown_claim_is_told(client: TestClient) -> None:
    assert client.get("/claim/s-0000").status_code == 404
    assert client.get("/claim/s-0000.json").json()["why"]
