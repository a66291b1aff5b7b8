"""README.md tells the truth: it shows what the program prints and names what is there."""

from __future__ import annotations

import re
import runpy
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text("utf-8")


def test_the_excerpt_is_what_the_program_prints_now() -> None:
    script = runpy.run_path(str(ROOT / "scripts/readme"))
    assert script["filled"](README, script["output"]()) == README, "run `make readme`"
    shown = README.split("<!-- excerpt -->")[1].split("<!-- end of excerpt -->")[0]
    assert "origins" in shown
    assert len(shown.splitlines()) > 30


@pytest.mark.parametrize("link", re.findall(r"\]\((?!http)([^)#]+)\)", README))
def test_what_it_links_to_is_there(link: str) -> None:
    assert (ROOT / link).exists()


def test_every_option_it_names_exists() -> None:
    options = set(re.findall(r"headwater read[^\n`]*?(--[a-z]+)", README))
    documented = (ROOT / "docs/cli.md").read_text("utf-8")
    assert options
    assert all(f"`{option}" in documented for option in options)


@pytest.mark.parametrize("page", ["README.md", "scripts/next", "scripts/example"])
def test_every_command_and_option_of_a_case_exists(page: str) -> None:
    used = re.findall(r"headwater (\w+)([^\n`#>]*)", (ROOT / page).read_text("utf-8"))
    documented = (ROOT / "docs/cli.md").read_text("utf-8")
    assert used
    for command, rest in used:
        section = documented.split(f"## headwater {command}\n")[1].split("\n## ")[0]
        assert all(f"| `{option}" in section for option in re.findall(r"--[a-z]+", rest)), command


@pytest.mark.parametrize("target", ["demo", "test"])
def test_every_target_it_names_is_in_the_makefile(target: str) -> None:
    assert f"make {target}" in README
    assert re.search(rf"^{target}:", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)
