"""docs/cli.md has every command, option, thing to show and code, and none that does not exist."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import typer.main
from click import Command
from typer.testing import CliRunner

from headwater.app.casebook.showing import _DRAW
from headwater.app.main import app
from headwater.app.sources import SKIPPED, SKIPPED_REPORT

TEXT = (Path(__file__).parents[2] / "docs/cli.md").read_text("utf-8")
COMMAND = typer.main.get_command(app)
COMMANDS: dict[str, Command] = getattr(COMMAND, "commands", {})


def test_every_command_and_option_is_documented() -> None:
    commands = {"": COMMAND, **COMMANDS}
    assert len(commands) > 1
    for name, command in commands.items():
        head = f"## headwater {name}".strip()
        assert f"{head}\n" in TEXT
        section = TEXT.split(f"{head}\n", 1)[1].split("\n## ")[0]
        wanted = {option for p in command.params for option in p.opts if option.startswith("--")}
        rows = set(re.findall(r"^\| `(--[a-z]+)", section, re.MULTILINE))
        assert rows == wanted | {"--help"}


def test_everything_that_can_be_shown_is_documented() -> None:
    section = TEXT.split("## headwater show\n", 1)[1].split("\n## ")[0]
    documented = set(re.findall(r"`([a-z]+)(?: REPORT)?`", section))
    (what,) = [each for each in COMMANDS["show"].params if each.name == "what"]
    helped = set(re.findall(r"\w+", getattr(what, "help", "")))
    assert documented == set(_DRAW)
    assert set(_DRAW) <= helped


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_the_help_of_a_command_is_whole(name: str) -> None:
    told = CliRunner().invoke(app, [name, "--help"], env={"COLUMNS": "80"}).stdout
    assert "Exit code " in told
    assert "...}" not in told and "...]" not in told.replace("ARGS]...", "")
    usage = told.partition("\n\n")[0]
    arguments = [each for each in COMMANDS[name].params if each.param_type_name == "argument"]
    assert all(str(each.metavar) in usage for each in arguments)  # type: ignore[attr-defined]


def test_no_command_is_told_in_part() -> None:
    told = CliRunner().invoke(app, ["--help"], env={"COLUMNS": "80"}).stdout
    commands = told.partition("Commands:\n")[2].strip("\n").splitlines()
    assert len(commands) == len(COMMANDS)
    assert not [line for line in commands if not line.endswith(".") or line.endswith("...")]


def test_every_code_of_a_skipped_file_is_documented() -> None:
    section = TEXT.split("### Codes of skipped files\n")[1].split("\n## ")[0]
    rows = set(re.findall(r"^\| `([a-z-]+)` \|", section, re.MULTILINE))
    assert rows == {code.value for code in SKIPPED | SKIPPED_REPORT}
