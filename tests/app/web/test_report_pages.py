"""Reports and statements are found under every name that a person has for them."""

from __future__ import annotations

import re

import pytest
from starlette.testclient import TestClient

from headwater.app.web.shelf import Shelf


@pytest.fixture(scope="module")
def report(shelf: Shelf) -> str:
    """The id of the eighth report."""
    return shelf.book.find_report("8").id


@pytest.mark.parametrize("name", ["8", "08-seabright-tv.txt"])
def test_a_number_or_a_file_name_leads_to_the_report(
    client: TestClient, report: str, name: str
) -> None:
    for end in ("", ".json"):
        answer = client.get(f"/report/{name}{end}")
        assert answer.status_code == 307
        assert answer.headers["location"] == f"/report/{report}{end}"


def test_a_report_and_its_twin(client: TestClient, report: str) -> None:
    answer = client.get(f"/report/{report}")
    assert answer.status_code == 200
    assert "Torvania cancelled" in re.sub(r"<[^>]+>", "", answer.text)
    twin = client.get(f"/report/{report}.json").json()
    assert twin["report"]["number"] == 8
    assert twin["facts"]["captured"] == "2025-03-21T10:00:00Z"


def test_a_statement_leads_to_its_place_in_the_report(client: TestClient, report: str) -> None:
    twin = client.get(f"/report/{report}.json").json()
    wanted = next(note["id"] for each in twin["passages"] for note in each["notes"])
    answer = client.get(f"/statement/{wanted}")
    assert answer.status_code == 307
    assert answer.headers["location"] == f"/report/{report}#{wanted}"
    assert f'id="{wanted}"' in client.get(f"/report/{report}").text


@pytest.mark.parametrize(
    "path", ["/report/nothing.txt", "/report/99", "/statement/s-0000000000000000"]
)
def test_what_is_not_there_is_said_not_to_be(client: TestClient, path: str) -> None:
    for end in ("", ".json"):
        answer = client.get(path + end)
        assert answer.status_code == 404
        assert "the casebook holds no" in answer.text


def test_two_reports_side_by_side(client: TestClient, shelf: Shelf) -> None:
    story = shelf.book.find_report("4").story
    answer = client.get(f"/story/{story}/compare?a=4&b=6")
    assert answer.status_code == 200
    assert "Daily Lantern" in answer.text
    twin = client.get(f"/story/{story}/compare.json?a=4&b=6").json()
    assert [line["number"] for line in twin["chosen"]] == [4, 6]
    assert twin["threads"]


def test_a_report_of_another_story_is_not_compared(client: TestClient, shelf: Shelf) -> None:
    story = shelf.book.find_report("4").story
    answer = client.get(f"/story/{story}/compare?a=4&b=99")
    assert answer.status_code == 404
    assert "the story holds no report 99" in answer.text
