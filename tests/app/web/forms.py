"""Forms as a browser sends them, and what a case then holds."""

from __future__ import annotations

import re
from pathlib import Path

from starlette.testclient import TestClient

from headwater.casebook.casebook import Casebook
from headwater.casebook.rulings import State
from headwater.records import DecisionKind
from tests.app.web.conftest import ADDRESS

FROM_HERE = {"Origin": ADDRESS, "Sec-Fetch-Site": "same-origin"}
"""What a browser says of a form on a page of this server."""


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


def html_of(client: TestClient) -> str:
    return client.get(f"/story/{story(client)}/review").text


def page_reports(own: Path) -> list[str]:
    with Casebook.open(own) as book:
        return [each.id for each in book.reports()]
