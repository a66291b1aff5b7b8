from __future__ import annotations

import json
from pathlib import Path

import msgspec
import pytest
from starlette.testclient import TestClient

from headwater.app.web import pages, server
from headwater.app.web.shelf import Shelf
from headwater.publishing.pages.case import CasePage
from headwater.publishing.pages.story import StoryPage
from tests.app.web.conftest import client_of

TWINS = [path for path in pages.PAGES if "{" not in path]


def test_a_case_of_several_stories_begins_with_their_list(client: TestClient) -> None:
    found = client.get("/")
    assert found.status_code == 200
    assert found.headers["content-type"] == "text/html; charset=utf-8"
    page = msgspec.json.decode(client.get("/index.json").content, type=CasePage)
    assert page.stories == len(page.shown) > 1
    for each in page.shown:
        assert f'href="/story/{each.id}"' in found.text


def test_a_story_has_its_page_and_its_twin(client: TestClient, shelf: Shelf) -> None:
    for each in shelf.book.stories():
        assert client.get(f"/story/{each}").status_code == 200
        twin = client.get(f"/story/{each}.json")
        assert twin.headers["content-type"] == "application/json"
        assert msgspec.json.decode(twin.content, type=StoryPage).story == each


@pytest.mark.parametrize("path", TWINS)
def test_every_page_of_the_whole_case_has_a_twin(client: TestClient, path: str) -> None:
    asked = client.get(path)
    twin = client.get("/index.json" if path == "/" else f"{path}.json")
    assert asked.status_code == twin.status_code == 200
    assert asked.text.lower().startswith("<!doctype html>")
    assert isinstance(json.loads(twin.content), dict)


def test_an_empty_case_says_what_to_do(empty: Path) -> None:
    shelf = Shelf(empty)
    found = client_of(shelf).get("/")
    assert found.status_code == 200
    assert "headwater add" in found.text and "/add" in found.text
    shelf.close()


@pytest.mark.parametrize(
    ("address", "status", "why"),
    [
        ("/nowhere", 404, "Not Found"),
        ("/story/none", 404, "the casebook holds no story none"),
        ("/?start=-1", 400, "start is a number from 0"),
        ("/?start=1e9", 400, "start is a number from 0"),
        ("/?start=9999999999999", 400, "start is a number from 0"),
        ("/?start=٣", 400, "start is a number from 0"),
    ],
)
def test_what_is_not_there_is_said_to_people_and_programs(
    client: TestClient, address: str, status: int, why: str
) -> None:
    path, _, asked = address.partition("?")
    found = client.get(address)
    assert found.status_code == status
    assert found.text.count("<h1>") == 1 and why in found.text
    twin = ("/index" if path == "/" else path) + ".json"
    said = client.get(f"{twin}?{asked}" if asked else twin)
    assert said.status_code == status
    assert said.json() == {"why": why}


def test_words_of_an_address_come_back_escaped(client: TestClient) -> None:
    found = client.get("/story/<script>alert(1)<%2fscript>\u202e")
    assert found.status_code == 404
    assert "<script>alert" not in found.text and "\u202e" not in found.text


def test_static_files_are_those_of_the_package(client: TestClient) -> None:
    for each in server.STATIC.iterdir():
        if each.is_file():
            assert client.get(f"/static/{each.name}").content == each.read_bytes()
