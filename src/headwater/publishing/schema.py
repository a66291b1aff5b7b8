"""The JSON Schema of `headwater/1`, written from the types of the contract."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import msgspec

from headwater.publishing.contract import Case

ADDRESS = "https://json-schema.org/draft/2020-12/schema"


def text() -> str:
    """The schema as JSON with an indent of two spaces and a line feed at its end."""
    schema = msgspec.json.schema(Case)
    head = {"$schema": ADDRESS, "title": "headwater/1"}
    return json.dumps(_plain({**head, **schema}), indent=2, ensure_ascii=False) + "\n"


def write(path: Path) -> None:
    """Write the schema to `path`."""
    path.write_text(text(), encoding="utf-8")


def _plain(node: Any) -> Any:
    """`node` with descriptions on one line: they are docstrings, broken for their source."""
    if isinstance(node, dict):
        return {
            key: re.sub(r"\s+", " ", value).strip()
            if key == "description" and isinstance(value, str)
            else _plain(value)
            for key, value in node.items()
        }
    return [_plain(each) for each in node] if isinstance(node, list) else node


if __name__ == "__main__":
    write(Path("docs/schema/headwater-1.schema.json"))
