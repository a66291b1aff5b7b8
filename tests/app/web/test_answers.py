from __future__ import annotations

from pathlib import Path

import pytest
from starlette.requests import Request

from headwater.app.web import answers, server
from headwater.app.web.answers import Answer
from headwater.app.web.shelf import Shelf
from headwater.records import CasebookError
from tests.app.web.conftest import client_of


def _failing(_request: Request, _shelf: Shelf) -> Answer:
    raise RuntimeError("the secret of /home/ann")


@pytest.mark.parametrize("address", ["/breaks", "/breaks.json"])
def test_of_what_nobody_foresaw_no_more_is_said_than_that(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    monkeypatch.setattr(server, "PAGES", {"/breaks": _failing})
    found = client_of(shelf).get(address)
    assert found.status_code == 500
    assert answers.UNFORESEEN in found.text and "secret" not in found.text
    assert "content-security-policy" in found.headers


def test_where_the_case_fails_a_page_says_so(own: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shelf = Shelf(own)

    def gone(*_args: object) -> int:
        raise CasebookError("the casebook is gone")

    for name in ("outline", "only_story", "waiting"):
        monkeypatch.setattr(shelf, name, gone)
    found = client_of(shelf).get("/")
    assert found.status_code == 404
    assert "the casebook is gone" in found.text and "<h1>" in found.text
    shelf.close()


def test_who_decides_is_known_again_by_a_cookie(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[str] = []
    monkeypatch.setattr(
        answers, "render", lambda _template, _page, chrome, *_: seen.append(chrome.who) or ""
    )
    client_of(shelf).get("/", headers={"cookie": "who=Ann"})
    assert seen == ["Ann"]
