"""Forms that decide, as a browser sends them: what they change, where they lead."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from headwater.app.web.shelf import Shelf
from headwater.casebook.casebook import Casebook
from headwater.casebook.rulings import State
from headwater.records import DecisionKind
from tests.app.web.conftest import ADDRESS, TOKEN, client_of

K = DecisionKind
FROM_HERE = {"Origin": ADDRESS, "Sec-Fetch-Site": "same-origin"}


@pytest.fixture
def browser(own: Path) -> Iterator[TestClient]:
    """A browser on a copy of the example case."""
    shelf = Shelf(own)
    client = client_of(shelf)
    client.headers.update(FROM_HERE)
    yield client
    shelf.close()


def story(client: TestClient) -> str:
    shown = client.get("/index.json").json()["shown"]
    return str(max(shown, key=lambda each: each["reports"])["id"])


def page(client: TestClient, at: str = "") -> dict[str, object]:
    found = client.get(f"/story/{story(client)}/review.json", params={"at": at} if at else None)
    assert found.status_code == 200
    return dict(found.json())


def lines(client: TestClient) -> list[str]:
    return [line["id"] for line in page(client)["lines"]]  # type: ignore[attr-defined]


def forms(html: str) -> list[tuple[str, list[tuple[str, str]]]]:
    """Each form's action and its hidden fields, in the order of the page."""
    found = re.findall(r'<form[^>]*method="post" action="([^"]*)">(.*?)</form>', html, re.DOTALL)
    pattern = r'<input type="hidden" name="([^"]*)" value="([^"]*)">'
    return [(action, re.findall(pattern, inside)) for action, inside in found]


def send(client: TestClient, action: str, fields: list[tuple[str, str]]) -> str:
    """Send a form as a browser does and give where it leads."""
    data: dict[str, list[str]] = {}
    for name, value in fields:
        data.setdefault(name, []).append(value)
    found = client.post(action, data=data)
    assert found.status_code == 303, found.text
    return found.headers["location"]


def decisions(own: Path) -> list[tuple[DecisionKind, str, State]]:
    with Casebook.open(own) as book:
        return [(a.decision.kind, a.decision.who, a.state) for a in book.attachments()]


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


def html_of(client: TestClient) -> str:
    return client.get(f"/story/{story(client)}/review").text


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


def page_reports(own: Path) -> list[str]:
    with Casebook.open(own) as book:
        return [each.id for each in book.reports()]


def test_a_name_is_asked_once_and_kept(browser: TestClient, own: Path) -> None:
    found = browser.post("/who", data={"who": "Ann  Müller ", "back": "/review"})
    assert (found.status_code, found.headers["location"]) == (303, "/review")
    cookie = found.headers["set-cookie"].lower()
    assert "httponly" in cookie and "samesite=strict" in cookie and "path=/" in cookie
    report = page_reports(own)[0]
    send(browser, "/decide", [("kind", "note"), ("named", report), ("note", "Ask the port.")])
    assert [who for _, who, _ in decisions(own)] == ["Ann Müller"]
    assert "Ann Müller" in html_of(browser)


REFUSED: list[tuple[str, dict[str, object], str]] = [
    ("no kind", {"kind": "guess", "named": "1"}, "it is not said what is to be decided"),
    ("no grade", {"kind": "grade", "named": "1", "grade": "Z9"}, "is no grade"),
    ("no chain", {"kind": "chain", "named": "s-0000000000000000", "chain": "<"}, "needs words"),
    ("nothing there", {"kind": "accept", "named": "s-0000000000000000"}, "is no statement"),
    (
        "one of two",
        {"kind": "same-claim", "named": "s-0000000000000000"},
        "is about 2, not about 1",
    ),
    ("nothing to undo", {"kind": "undo"}, "there is no decision to take back"),
    ("no date", {"kind": "published", "named": "1", "published": "<soon>"}, "&lt;soon&gt;"),
]


@pytest.mark.parametrize(("_name", "fields", "why"), REFUSED, ids=[row[0] for row in REFUSED])
def test_what_cannot_be_decided_is_said_in_the_page(
    browser: TestClient, own: Path, _name: str, fields: dict[str, object], why: str
) -> None:
    found = browser.post("/decide", data={**fields, "back": "/review?at=q-1"})
    assert found.status_code == 400
    assert why in found.text and 'href="/review?at=q-1"' in found.text
    assert found.text.count("<h1>") == 1
    assert decisions(own) == []


def test_what_was_written_can_be_mended(browser: TestClient) -> None:
    sent = {"kind": "published", "named": "1", "published": "soon", "doubt": "q-1", "why": "x"}
    html = browser.post("/decide", data=sent).text
    action, fields = next(f for f in forms(html) if f[0] == "/decide")
    assert ("doubt", "q-1") in fields and ("why", "x") in fields
    assert 'name="published" value="soon"' in html
    assert send(browser, action, [*fields, ("published", "2025-03-04")]) == "/history"


@pytest.mark.parametrize(
    "back",
    ["https://elsewhere.example/", "//elsewhere.example", "/\\elsewhere", "javascript:alert(1)",
     "/a\r\nSet-Cookie: x=1", ""],
)  # fmt: skip
def test_a_form_leads_back_to_this_server_alone(browser: TestClient, back: str) -> None:
    sent = {"kind": "note", "named": "1", "note": "x", "back": back}
    assert browser.post("/decide", data=sent).headers["location"] == "/history"


@pytest.mark.parametrize("address", ["/decide", "/undo", "/who"])
def test_only_pages_of_this_server_and_bearers_of_the_token_decide(own: Path, address: str) -> None:
    shelf = Shelf(own)
    client = client_of(shelf)
    assert client.post(address, data={}).status_code == 403
    elsewhere = {"Origin": "https://elsewhere.example", "Sec-Fetch-Site": "cross-site"}
    assert client.post(address, data={}, headers=elsewhere).status_code == 403
    assert client.get(address, headers=FROM_HERE).status_code == 405
    shelf.close()


def test_a_program_gets_what_was_decided(own: Path) -> None:
    shelf = Shelf(own)
    client = client_of(shelf)
    headers = {"Authorization": f"Bearer {TOKEN}", "Accept": "application/json"}
    sent = {"kind": "note", "named": "1", "note": "x"}
    found = client.post("/decide", data=sent, headers=headers)
    assert found.status_code == 200 and found.json()["state"] == "applied"
    wrong = client.post("/decide", data={**sent, "named": "999"}, headers=headers)
    assert wrong.status_code == 400
    shelf.close()


def test_a_clause_is_split_off_by_its_statement_and_claims_are_merged_by_address(
    browser: TestClient, own: Path
) -> None:
    with Casebook.open(own) as book:
        claims = book.whole().comparison.claims
    large = max(claims, key=lambda c: len(c.members))
    a, b = large.members[0].statement, large.members[-1].statement
    split = [("kind", "different-claim"), ("of", large.id), ("named", a), ("named", b)]
    send(browser, "/decide", split)
    one, two = [c for c in claims if len(c.members) == 1][:2]
    merge = [("kind", "same-claim"), ("named", one.id), ("named", f"{ADDRESS}/claim/{two.id}#top")]
    send(browser, "/decide", merge)
    with Casebook.open(own) as book:
        now = {m.clause: c.id for c in book.whole().comparison.claims for m in c.members}
    assert now[large.members[0].clause] != now[large.members[-1].clause]
    assert now[one.id] == now[two.id]


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
