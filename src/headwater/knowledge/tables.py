"""Reading the tables that come with the package."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any


@cache
def read(name: str) -> dict[str, Any]:
    """The table `tables/<name>.toml` as parsed; callers turn it into records and change nothing.

    Raises:
        FileNotFoundError: where the installation lacks the table.
    """
    return tomllib.loads((files(__package__) / "tables" / f"{name}.toml").read_text("utf-8"))
