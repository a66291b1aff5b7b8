"""Hostile articles go through every page: nothing of them acts, and their words survive."""

from __future__ import annotations

import re
from collections import defaultdict
from pathlib import Path
from urllib.parse import quote

import pytest
from starlette.testclient import TestClient

from headwater.app.casebook.moving import case_file
from headwater.app.web.pages import PAGES
from headwater.app.web.shelf import Shelf
from headwater.casebook.casebook import Casebook
from headwater.publishing import dossier
from headwater.publishing.brief import MarkdownExporter
from headwater.publishing.dossier_assets import script, style
from headwater.records import Given
from tests.app.web import hostile, inert
from tests.app.web.addresses import every_address, twin
from tests.app.web.conftest import client_of
from tests.casebook import news

_MOST = 6
"""Of each kind of thing in a story so many are looked at, on every page."""

LEADS_ON = ("/statement/{statement}", "/actor/{actor}")
"""What leads to a page that is looked at by its own address."""


@pytest.fixture(scope="module")
def hostile_client(hostile_shelf: Shelf) -> TestClient:
    return client_of(hostile_shelf)


def test_there_are_enough_of_them_and_each_is_another() -> None:
    given = hostile.reports()
    assert len(given) >= 60
    assert len({capture.sha256 for capture, _ in given}) == len(given)


def _addresses(shelf: Shelf) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for pattern, address in every_address(shelf, _MOST):
        found[pattern].append(address)
    return found


@pytest.mark.parametrize("pattern", [each for each in PAGES if each != "/add/{batch}"])
def test_nothing_of_them_acts_on_any_page(
    hostile_shelf: Shelf, hostile_client: TestClient, pattern: str
) -> None:
    held = _addresses(hostile_shelf)[pattern]
    for address in held[:_MOST] if pattern in LEADS_ON else held:
        found = hostile_client.get(address, follow_redirects=True)
        assert found.status_code == 200, address
        assert inert.faults(found.text) == [], address
        program = hostile_client.get(twin(address), follow_redirects=True)
        assert program.status_code == 200 and program.json(), address


@pytest.mark.parametrize("words", hostile.WORDS.values(), ids=hostile.WORDS)
def test_what_is_typed_or_asked_for_acts_nowhere(hostile_client: TestClient, words: str) -> None:
    asked = words[:1_000]
    for path, more in (("/find", {"q": asked}), ("/history", {"start": asked}),
                       ("/", {"start": asked}), ("/review", {"at": asked})):  # fmt: skip
        found = hostile_client.get(path, params=more)
        assert found.status_code in (200, 400)
        assert inert.faults(found.text) == []
    for place in ("claim", "report", "story", "statement", "actor", "decide", "add", "static"):
        found = hostile_client.get(f"/{place}/" + quote(asked, safe=""))
        assert found.status_code in (404, 400, 307), place
        if found.headers.get("content-type", "").startswith("text/html"):
            assert inert.faults(found.text) == []


def test_their_words_survive_on_the_page_of_their_report(
    hostile_shelf: Shelf, hostile_client: TestClient
) -> None:
    for kept in hostile_shelf.book.reports():
        report = hostile_shelf.book.report(kept.id)
        shown = inert.words(hostile_client.get(f"/report/{kept.id}").text)
        for block in report.blocks:
            text = " ".join(report.text[block.start : block.end].split())
            assert text in shown, (kept.source[:40], block.kind, text[:80])


def test_outlets_that_only_look_alike_stay_two(tmp_path: Path) -> None:
    real, alike = "Seabright TV", hostile.WORDS["homoglyphs"]
    first, second = news.named(0, 0)[0], news.named(0, 1)[0]
    path = news.make(
        tmp_path / "alike.case", [(first, Given(outlet=real)), (second, Given(outlet=alike))]
    )
    shelf = Shelf(path)
    (story,) = shelf.book.stories()
    index = shelf.story(story).index
    assert {index.outlet(of) for of in index.reports} == {real, alike}
    html = client_of(shelf).get(f"/story/{story}").text
    assert "by 2 outlets" in html
    shelf.close()


def test_nothing_of_them_acts_in_the_dossier_and_their_words_survive(hostile_shelf: Shelf) -> None:
    with Casebook.open(hostile_shelf.path) as book:
        html = "".join(dossier.HtmlExporter().case(case_file(book)))
        texts = [book.report(kept.id) for kept in book.reports()]
    inline = frozenset({script(), style(dossier.PAGES)})
    assert inert.faults(html, inline) == []
    shown = " ".join("".join(inert.read(html, inline).text).split())
    for report in texts:
        for block in report.blocks:
            assert " ".join(report.text[block.start : block.end].split()) in shown


def test_no_line_of_the_brief_is_markup_or_a_link_of_theirs(hostile_shelf: Shelf) -> None:
    with Casebook.open(hostile_shelf.path) as book:
        text = "".join(MarkdownExporter().case(case_file(book)))
    held = re.search(
        r"(?<!\\)(?:\]\((?:javascript|data|//)|<(?:script|img|iframe|svg|a )|\u202e)", text
    )
    assert held is None, text[held.start() - 80 : held.end() + 80]


PARTS = [
    ("<p onclick=x>", True), ("<p style=x>", True), ("<script>x</script>", True),
    ("<script src=/static/x.js></script>", False), ("<script src=//e/x.js></script>", True),
    ("<a href=javascript:x>", True), ("<a href=/claim/s-1>", False), ("<a href=//evil>", True),
    ("<a href='/\\evil'>", True), ("<a href=https://e.org/>", True), ("<!-- x -->", True),
    ("<a href=https://e.org/ rel='noreferrer noopener'>", False), ("<base href=/>", True),
    ("<style>x</style>", True), ("<iframe>", True), ("<form action=//e>", True),
    ("<meta http-equiv=refresh content='0;url=//e'>", True), ("<p id=a><p id=a>", True),
    ("<meta http-equiv=refresh content=2>", False), ("<link rel=x href=https://e/>", True),
    ("<img src=/static/x>", True), ("<svg><use href=#a></svg>", False),
    ("<svg><use href=/x#a></svg>", True), ("<svg><image href=#a></svg>", True),
    ("<q dir=auto>", False),
]  # fmt: skip


@pytest.mark.parametrize(("html", "bad"), PARTS, ids=[html for html, _ in PARTS])
def test_the_test_itself_sees_what_acts(html: str, bad: bool) -> None:
    assert bool(inert.faults(html)) == bad
