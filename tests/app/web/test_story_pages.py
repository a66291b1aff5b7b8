"""The actors, the time and the sources of the example story, and how near they are to it."""

from __future__ import annotations

import re

import msgspec
import pytest
from starlette.testclient import TestClient

from headwater.app.web.shelf import Shelf
from headwater.casebook import casting
from headwater.publishing.pages.actors import ActorsPage
from headwater.publishing.pages.sources import SourcesPage
from headwater.publishing.pages.timeline import TimelinePage


@pytest.fixture(scope="module")
def story(shelf: Shelf) -> str:
    """The id of the story with most reports."""
    return max(shelf.outline(0).shown, key=lambda each: each.reports).id


KINDS = {"actors": ActorsPage, "timeline": TimelinePage, "sources": SourcesPage}


@pytest.mark.parametrize("name", KINDS)
def test_each_page_stands_one_click_from_the_story_and_has_its_twin(
    client: TestClient, story: str, name: str
) -> None:
    path = f"/story/{story}/{name}"
    assert f'href="{path}"' in client.get(f"/story/{story}").text
    shown = client.get(path)
    assert shown.status_code == 200 and shown.text.count("<h1") == 1
    assert f'rel="alternate" type="application/json" href="{path}.json"' in shown.text
    twin = client.get(f"{path}.json")
    page = msgspec.json.decode(twin.content, type=KINDS[name])
    assert page.story == story


@pytest.mark.parametrize("name", KINDS)
def test_every_anchor_that_a_page_links_to_is_on_it_once(
    client: TestClient, story: str, name: str
) -> None:
    text = client.get(f"/story/{story}/{name}").text
    ids = re.findall(r'\bid="([^"]+)"', text)
    assert len(ids) == len(set(ids))
    assert set(re.findall(r'href="#([^"]+)"', text)) <= {*ids, "main"}


@pytest.mark.parametrize("name", KINDS)
def test_a_page_has_no_style_or_script_of_its_own(
    client: TestClient, story: str, name: str
) -> None:
    text = client.get(f"/story/{story}/{name}").text
    assert not re.search(r"\sstyle=|<style|\son\w+=|javascript:", text)


def test_which_name_means_two_is_told_one_click_from_the_story(
    client: TestClient, story: str
) -> None:
    page = msgspec.json.decode(client.get(f"/story/{story}/actors.json").content, type=ActorsPage)
    assert page.ambiguous
    text = client.get(f"/story/{story}/actors").text
    first = text.index("<h2")
    assert text[first:].startswith('<h2 id="ambiguous">')
    for each in page.ambiguous:
        assert len(each.means) > 1
        for one in each.means:
            if one.excerpt is not None:
                assert any(run.marks for run in one.excerpt.runs)


def test_only_a_kind_or_the_ambiguous_are_asked_for(client: TestClient, story: str) -> None:
    asked = client.get(f"/story/{story}/actors.json?kind=person").json()
    assert {each["kind"] for each in (*asked["actors"], *asked["others"])} == {"person"}
    asked = client.get(f"/story/{story}/actors.json?ambiguous=1").json()
    assert all(each["ambiguous"] for each in (*asked["actors"], *asked["others"]))
    refused = client.get(f"/story/{story}/actors?kind=dragon")
    assert refused.status_code == 400 and "person" in refused.text


def test_an_actor_leads_to_its_place_among_those_of_its_story(
    client: TestClient, story: str
) -> None:
    page = client.get(f"/story/{story}/actors.json").json()
    for each in (*page["actors"], *page["others"]):
        assert f'id="{each["id"]}"' in client.get(f"/story/{story}/actors").text
    wanted = page["actors"][0]["id"]
    answer = client.get(f"/actor/{wanted}")
    assert answer.status_code == 307
    assert answer.headers["location"] == f"/story/{story}/actors#{wanted}"


@pytest.mark.parametrize("wanted", ["a-0000000000000000", "nobody", "a-1%2F..", "a-" + "0" * 900])
def test_who_is_not_there_is_said_not_to_be(client: TestClient, wanted: str) -> None:
    for end in ("", ".json"):
        assert client.get(f"/actor/{wanted}{end}").status_code == 404


def test_only_the_stories_that_grew_last_are_looked_through(
    shelf: Shelf, story: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    actor = shelf.story(story).index.case.actors[0].id
    with shelf.book.reading() as connection:
        assert casting.story_of(connection, actor) == story
        assert casting.story_of(connection, "a-0000000000000000") is None
        monkeypatch.setattr(casting, "_LOOKED_THROUGH", 0)
        assert casting.story_of(connection, actor) is None


def test_what_an_outlets_sources_add_is_two_clicks_from_the_story(
    client: TestClient, story: str
) -> None:
    page = msgspec.json.decode(client.get(f"/story/{story}/sources.json").content, type=SourcesPage)
    text = client.get(f"/story/{story}/sources").text
    adding = [each for each in page.outlets if each.added]
    assert adding
    for each in adding:
        assert f'href="#outlet-{each.number}"' in text and f'id="outlet-{each.number}"' in text


def test_every_claim_on_one_origin_is_told_by_its_source(
    client: TestClient, shelf: Shelf, story: str
) -> None:
    page = msgspec.json.decode(client.get(f"/story/{story}/sources.json").content, type=SourcesPage)
    told = {claim.id for each in page.by_number.values() for claim in each.claims if claim.alone}
    claims = shelf.story(story).index.case.claims
    assert told == {claim.id for claim in claims if claim.origins.max == 1 and claim.origins.roots}


def test_every_time_of_the_text_is_on_the_timeline_or_listed_apart(
    client: TestClient, shelf: Shelf, story: str
) -> None:
    page = msgspec.json.decode(
        client.get(f"/story/{story}/timeline.json").content, type=TimelinePage
    )
    index = shelf.story(story).index
    told = {
        (phrase.statement, phrase.words)
        for each in page.rows
        for time in each.times
        for phrase in time.phrases
    } | {(each.phrase.statement, each.phrase.words) for each in page.loose}
    assert told == {
        (one.id, time.quote)
        for one in index.case.statements
        if not index.is_title(one.id)
        for time in one.times
    }
