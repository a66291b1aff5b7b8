from __future__ import annotations

import msgspec
import pytest
from markupsafe import escape
from starlette.testclient import TestClient

from headwater.app.web.finding import FIELDS
from headwater.app.web.shelf import Shelf
from headwater.publishing.pages.find import FindPage, FoundStatement


def asked(client: TestClient, q: str, **more: str) -> FindPage:
    found = client.get("/find.json", params={"q": q, **more})
    assert found.status_code == 200
    return msgspec.json.decode(found.content, type=FindPage)


def every(page: FindPage) -> list[FoundStatement]:
    return [*page.full, *page.others]


@pytest.mark.parametrize(
    "typed", ["missiles", "“two Western officials” missiles", "ambulances port"]
)
def test_what_is_found_stands_there_in_its_very_words(
    client: TestClient, shelf: Shelf, typed: str
) -> None:
    page = asked(client, typed)
    assert page.asked == typed and every(page)
    for each in every(page):
        text = shelf.book.report(each.said.report).text
        words = text[each.said.start : each.said.end]
        assert each.said.text == words or "[…]" in each.said.text
        assert each.report.id == each.said.report


def test_a_hit_links_to_its_words_and_to_its_claim(client: TestClient) -> None:
    page = asked(client, "missiles")
    html = client.get("/find", params={"q": "missiles"}).text
    for each in every(page):
        assert f'href="/report/{each.report.id}#{each.id}"' in html
        assert (f'href="/claim/{each.id}"' in html) == each.claim


def test_every_claim_that_is_linked_is_there(client: TestClient, shelf: Shelf) -> None:
    for each in every(asked(client, "missiles ships officials", most="200")):
        if each.claim:
            shown, claim = shelf.story_of_claim(each.id)
            members = {member.id for member in shown.index.claims[claim].statements}
            assert each.id in members


def test_more_can_be_asked_for_up_to_a_limit(client: TestClient) -> None:
    page = asked(client, "the said missiles port officials")
    assert page.number == page.most == 20 and page.more == 200
    more = asked(client, "the said missiles port officials", most="100000")
    assert more.most == 200 and more.more is None and more.number > 20
    assert "most=200" in client.get("/find?q=the+said+missiles+port+officials").text


@pytest.mark.parametrize("q", ["", "   "])
def test_without_words_the_page_says_what_can_be_typed(client: TestClient, q: str) -> None:
    assert every(asked(client, q)) == []
    html = client.get("/find", params={"q": q}).text
    assert all(f"<code>{escape(typed)}</code>" in html for typed, _ in FIELDS)


def test_what_nothing_fits_says_so_with_what_was_asked(client: TestClient) -> None:
    html = client.get("/find", params={"q": "zebra<i>"}).text
    assert "No statement of this case fits" in html
    assert "zebra&lt;i&gt;" in html and "<i>" not in html
    assert 'value="zebra&lt;i&gt;"' in html


@pytest.mark.parametrize(
    ("q", "told"),
    [
        ("missiles outlet:", "no name in outlet:"),
        ("missiles before:<i>", "no date in before:&lt;i&gt;"),
        ("after:2025-13", "no date in after:2025-13"),
    ],
)
def test_a_field_that_says_nothing_is_told_and_nothing_is_listed(
    client: TestClient, q: str, told: str
) -> None:
    page = asked(client, q)
    assert every(page) == [] and len(page.faults) == 1
    html = client.get("/find", params={"q": q}).text
    assert told in html and "data-item" not in html and "No statement" not in html
    assert all(f"<code>{escape(typed)}</code>" in html for typed, _ in FIELDS)


def test_what_holds_none_of_the_words_is_not_counted_as_found(client: TestClient) -> None:
    page = asked(client, "missiles zebra")
    assert page.others and not page.full
    html = client.get("/find", params={"q": "missiles zebra"}).text
    assert f"No statement holds <bdi>missiles zebra</bdi>. {len(page.others)} with some" in html
    found = asked(client, "missiles")
    html = client.get("/find", params={"q": "missiles"}).text
    assert f"{len(found.full)} statements for <bdi>missiles</bdi>" in html


@pytest.mark.parametrize("q", ["\x00", "\u202e", '"', "outlet:", "NEAR(a b)", "a" * 5000, "%", "*"])
def test_any_words_are_safe(client: TestClient, q: str) -> None:
    assert client.get("/find", params={"q": q}).status_code == 200
    assert len(asked(client, q).asked) <= 2000


def test_a_number_that_is_none_is_said(client: TestClient) -> None:
    assert client.get("/find?q=a&most=x").status_code == 400
