"""docs/cli.md has every command, option, argument and code, and none that does not exist."""

from __future__ import annotations

import re
from pathlib import Path

import typer.main

from headwater.app.main import app
from headwater.app.sources import SKIPPED, SKIPPED_REPORT

TEXT = (Path(__file__).parents[2] / "docs/cli.md").read_text("utf-8")
COMMAND = typer.main.get_command(app)


def test_every_command_and_option_is_documented() -> None:
    commands = {"": COMMAND, **getattr(COMMAND, "commands", {})}
    assert len(commands) > 1
    for name, command in commands.items():
        head = f"## headwater {name}".strip()
        assert f"{head}\n" in TEXT
        section = TEXT.split(f"{head}\n", 1)[1].split("\n## ")[0]
        wanted = {option for p in command.params for option in p.opts if option.startswith("--")}
        rows = set(re.findall(r"^\| `(--[a-z]+)", section, re.MULTILINE))
        assert rows == wanted | {"--help"}


def test_every_code_of_a_skipped_file_is_documented() -> None:
    section = TEXT.split("### Codes of skipped files\n")[1].split("\n## ")[0]
    rows = set(re.findall(r"^\| `([a-z-]+)` \|", section, re.MULTILINE))
    assert rows == {code.value for code in SKIPPED | SKIPPED_REPORT}
