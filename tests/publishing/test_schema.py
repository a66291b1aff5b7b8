"""The written schema is that of the types, and it refuses what is not `headwater/1`."""

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from headwater.publishing import schema
from headwater.publishing.view import JsonExporter
from tests.stories import STORY

FILE = Path(__file__).parents[2] / "docs/schema/headwater-1.schema.json"


def test_the_file_is_up_to_date() -> None:
    assert FILE.read_text("utf-8") == schema.text(), "run `make schema`"


def test_it_is_a_valid_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(json.loads(schema.text()))


def test_it_is_written_as_text(tmp_path: Path) -> None:
    schema.write(tmp_path / "x.json")
    assert (tmp_path / "x.json").read_text("utf-8") == schema.text()


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("schema",), "headwater/2"),
        (("reports", 0, "sha256"), "abc"),
        (("reports", 0, "extra"), 1),
        (("reports", 0, "outlet"), "a name"),
        (("statements", 0, "form"), "loud"),
        (("statements", 0, "score"), 1.5),
        (("statements", 0, "content", 0, "start"), -1),
        (("claims", 0, "origins"), None),
        (("links", 0, "why", "code"), "because"),
        (("notes",), None),
    ],
)
def test_it_refuses_what_is_not_the_contract(path: tuple[str | int, ...], value: Any) -> None:
    case = json.loads("".join(JsonExporter().export(STORY)))
    node = case
    for step in path[:-1]:
        node = node[step]
    node[path[-1]] = value
    validator = jsonschema.Draft202012Validator(json.loads(schema.text()))
    assert not validator.is_valid(case)
