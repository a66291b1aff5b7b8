from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from headwater.app.main import app
from headwater.app.web import serving

TOKEN = "a-token-of-thirty-two-characters"
SAID = [
    ([], ("127.0.0.1", 8571, None)),
    (["--port", "0"], ("127.0.0.1", 0, None)),
    (["--bind", "0.0.0.0", "--token", TOKEN], ("0.0.0.0", 8571, TOKEN)),
]


@pytest.mark.parametrize(("options", "meant"), SAID)
def test_options_reach_the_server(
    monkeypatch: pytest.MonkeyPatch, options: list[str], meant: tuple[object, ...]
) -> None:
    seen: list[tuple[object, ...]] = []

    def run(*given: object) -> int:
        seen.append(given)
        return 0

    monkeypatch.setattr(serving, "run", run)
    assert CliRunner().invoke(app, ["serve", "a.case", *options]).exit_code == 0
    assert seen == [(Path("a.case"), *meant)]


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (["none.case"], "none.case"),
        (["none.case", "--bind", "0.0.0.0"], "beyond this machine"),
        (["none.case", "--port", "65536"], "65535"),
        ([], "CASE"),
    ],
)
def test_what_cannot_be_served_ends_with_two(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], why: str
) -> None:
    monkeypatch.chdir(tmp_path)
    found = CliRunner().invoke(app, ["serve", *arguments])
    assert found.exit_code == 2
    assert why in found.output
