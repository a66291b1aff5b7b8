"""The description of the addresses for programs holds for every answer, whatever is asked."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from schemathesis.checks import not_a_server_error
from starlette.testclient import TestClient
from starlette.types import ASGIApp, Receive, Scope, Send

from headwater.app.web.openapi import ASKED, STRUCTS, document
from headwater.app.web.pages import PAGES, twin
from headwater.app.web.server import application
from headwater.app.web.shelf import Shelf
from tests.app.web.addresses import every_address
from tests.app.web.addresses import twin as twin_of
from tests.app.web.conftest import DOOR, TOKEN

DOCUMENT: dict[str, Any] = json.loads(document())
BOUNDED = settings(
    max_examples=12, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck)
)


def test_it_is_served_and_names_every_page() -> None:
    assert set(STRUCTS) == set(PAGES)
    assert set(ASKED) <= set(PAGES)
    assert {twin(path) for path in PAGES} <= set(DOCUMENT["paths"])
    assert DOCUMENT["openapi"].startswith("3.1")


def test_it_is_found_at_its_address(client: TestClient) -> None:
    found = client.get("/openapi.json")
    assert found.headers["content-type"] == "application/json"
    assert found.json() == DOCUMENT


def test_every_operation_has_a_name_of_its_own_and_words() -> None:
    several = [each for path in DOCUMENT["paths"].values() for each in path.values()]
    names = [each["operationId"] for each in several]
    assert len(set(names)) == len(names)
    assert all(each["summary"].endswith((".", ";")) for each in several)


def test_every_reference_leads_somewhere() -> None:
    text = json.dumps(DOCUMENT)
    wanted = {part.split('"')[0] for part in text.split("#/components/schemas/")[1:]}
    assert wanted <= set(DOCUMENT["components"]["schemas"])


def test_every_answer_about_the_case_has_the_shape_that_is_described(
    client: TestClient, shelf: Shelf
) -> None:
    validators = {
        path: jsonschema.Draft202012Validator(
            {
                **DOCUMENT["paths"][twin(path)]["get"]["responses"]["200"]["content"][
                    "application/json"
                ]["schema"],
                "components": DOCUMENT["components"],
            }
        )
        for path in PAGES
    }
    for path, address in every_address(shelf, most=8):
        found = client.get(twin_of(address), follow_redirects=True)
        errors = [error.message for error in validators[path].iter_errors(found.json())]
        assert errors == [], f"{address}: {errors[:3]}"


# whatever is asked


class Inside:
    """The server as seen from its own machine: the tool names another host."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            kept = [(name, value) for name, value in scope["headers"] if name != b"host"]
            scope = {**scope, "headers": [*kept, (b"host", b"127.0.0.1:8571")]}
        await self._app(scope, receive, send)


@pytest.fixture(scope="module")
def changed(example: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shelf]:
    """A copy of the example case that anything may be done to."""
    found = Shelf(Path(shutil.copy(example, tmp_path_factory.mktemp("any") / "any.case")))
    yield found
    found.close()


@pytest.fixture
def described(changed: Shelf) -> schemathesis.BaseSchema:
    """The description, with ids that are there among those that may be asked."""
    story = changed.book.stories()[0]
    shown = changed.story(story)
    known = {
        "story": [story],
        "claim": list(shown.index.claims)[:5],
        "report": list(shown.index.reports)[:3],
        "statement": list(shown.index.statements)[:5],
        "on": [*list(shown.index.statements)[:2], *list(shown.index.reports)[:2]],
    }
    known |= {"a": known["report"], "b": known["report"], "c": known["report"]}
    asked = json.loads(document())
    for path in asked["paths"].values():
        for operation in path.values():
            for parameter in operation["parameters"]:
                ids = known.get(parameter["name"])
                if ids and parameter["schema"] == {"type": "string"}:
                    parameter["schema"] = {"anyOf": [{"enum": ids}, {"type": "string"}]}
    found = schemathesis.openapi.from_dict(asked)
    found.app = Inside(application(changed, DOOR))
    return found


OPERATIONS = [(path, method) for path, each in DOCUMENT["paths"].items() for method in each]


@pytest.mark.parametrize(("path", "method"), OPERATIONS, ids=[" ".join(o) for o in OPERATIONS])
def test_whatever_is_asked_is_answered_as_described(
    described: schemathesis.BaseSchema, path: str, method: str
) -> None:
    """A page as its schema says; a form is done or refused, and nothing fails."""
    operation = described[path][method]
    headers = {"authorization": f"Bearer {TOKEN}", "accept": "application/json"}

    @BOUNDED
    @given(operation.as_strategy())
    def ask(case: schemathesis.Case) -> None:
        if method == "get":
            case.call_and_validate()
        else:
            case.call_and_validate(headers=headers, checks=[not_a_server_error])

    ask()
