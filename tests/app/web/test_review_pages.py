"""Review, History and the page of one thing: what they show, and that their forms work."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from headwater.casebook.casebook import Casebook
from headwater.casebook.rulings import State
from headwater.records import DecisionKind
from tests.app.web.forms import decisions, forms, html_of, lines, page, page_reports, send, story

K = DecisionKind


def test_a_doubt_is_answered_by_its_form_and_the_next_one_shown(
    browser: TestClient, own: Path
) -> None:
    before = lines(browser)
    html = browser.get(f"/story/{story(browser)}/review").text
    action, fields = next(f for f in forms(html) if ("kind", "unsure") in f[1])
    assert send(browser, action, fields) == f"/story/{story(browser)}/review?at={before[1]}"
    assert before[0] not in lines(browser)
    assert [kind for kind, *_ in decisions(own)] == [K.UNSURE]
    aside = page(browser)["aside"]
    assert [line["id"] for line in aside] == [before[0]]  # type: ignore[attr-defined]


def test_every_form_of_every_doubt_decides_and_is_taken_back(browser: TestClient) -> None:
    before = lines(browser)
    tried = set()
    for doubt in before:
        html = browser.get(f"/story/{story(browser)}/review?at={doubt}").text
        for action, fields in forms(html):
            kind = dict(fields).get("kind")
            asks = {"published": "2025-03-17", "source": "Irina Sool", "chain": "Irina Sool"}
            if action == "/decide" and kind not in tried:
                given = [*fields, (kind, asks[kind])] if kind in asks and kind not in dict(
                    fields
                ) else fields  # fmt: skip
                send(browser, action, given)
                assert doubt not in lines(browser)
                undo = next(f for f in forms(browser.get("/review").text + html_of(browser))
                            if f[0] == "/undo")  # fmt: skip
                assert send(browser, *undo).endswith(f"at={doubt}")
                assert lines(browser) == before
                tried.add(kind)
    assert {"same-actor", "different-actor", "same-claim", "different-claim"} <= tried
    assert {"unsure", "published", "chain"} <= tried


def test_history_shows_who_when_why_and_takes_back(browser: TestClient, own: Path) -> None:
    assert "Nobody has decided anything yet" in browser.get("/history").text
    report = next(iter(page_reports(own)))
    sent = [("kind", "grade"), ("named", report), ("grade-source", "B"), ("grade-matter", "2"),
            ("why", "<b>because</b>"), ("back", "/history")]  # fmt: skip
    assert send(browser, "/decide", sent) == "/history"
    html = browser.get("/history").text
    assert "B2" in html and "&lt;b&gt;because&lt;/b&gt;" in html and "<b>because" not in html
    undo = next(f for f in forms(html) if f[0] == "/undo")
    send(browser, *undo)
    assert [state for *_, state in decisions(own)] == [State.UNDONE, State.APPLIED]
    told = browser.get("/history.json").json()
    assert [each["told"] for each in told["shown"]] == ["takes back", "grade"]


def test_each_thing_has_a_page_to_decide_on(browser: TestClient, own: Path) -> None:
    with Casebook.open(own) as book:
        name = max(book.stories(), key=lambda each: len(book.story(each).reports))
        held = book.story(name)
    statement = held.readings[0].statements[1].id
    claim = next(c for c in held.comparison.claims if len(c.members) > 2)
    actor = held.comparison.actors[0].id
    things = [statement, f"claim:{claim.id}", held.reports[0].id, f"{name}:{actor}"]
    for on in things:
        html = browser.get(f"/decide/{on}").text
        assert html.count("<h1>") == 1 and forms(html)
        assert browser.get(f"/decide/{on}.json").status_code == 200
    back = f"/decide/{statement}"
    fields = [("kind", "grade"), ("named", statement), ("grade", "C3"), ("back", back)]
    assert send(browser, "/decide", fields) == back
    assert "C3" in browser.get(back).text


@pytest.mark.parametrize(
    "on", ["s-0000000000000000", "r-0000000000000000", "claim:s-0", "x:a-0", "a-0", "nothing"]
)
def test_what_is_not_there_cannot_be_decided_on(client: TestClient, on: str) -> None:
    assert client.get(f"/decide/{on}").status_code == 404


def test_a_case_of_several_stories_lists_them(client: TestClient) -> None:
    html = client.get("/review").text
    for each in json.loads(client.get("/index.json").text)["shown"]:
        assert f'href="/story/{each["id"]}/review"' in html


def test_a_story_that_is_not_there(client: TestClient) -> None:
    assert client.get("/story/none/review").status_code == 404
    assert client.get(f"/story/{story(client)}/review?at=<script>").status_code == 200
