"""Forms that decide, as a browser sends them: what they change, where they lead."""

from __future__ import annotations

from pathlib import Path

import pytest
from starlette.testclient import TestClient

from headwater.app.web.shelf import Shelf
from headwater.casebook.casebook import Casebook
from tests.app.web.conftest import ADDRESS, TOKEN, client_of
from tests.app.web.forms import FROM_HERE, decisions, forms, html_of, page_reports, send


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
    assert 'href="/history?at=q-1"' in html
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


def test_a_form_may_say_where_it_comes_from(browser: TestClient) -> None:
    """Under "no-referrer" a browser would send "Origin: null", and be refused without script."""
    found = browser.get("/history")
    assert found.headers["referrer-policy"] == "same-origin"
    assert '<meta name="referrer" content="same-origin">' in found.text
