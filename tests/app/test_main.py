"""The command line: what it takes, what it refuses, how it ends, what it imports."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from headwater import __version__
from headwater.app import main as command
from headwater.app import reading
from headwater.app.ending import USAGE
from headwater.records import HeadwaterError, UsageError

HEAVY = (
    *("lxml", "trafilatura", "htmldate", "babel", "rapidfuzz", "sentencex", "ahocorasick"),
    *("charset_normalizer", "msgspec", "rich", "numpy", "dateparser", "urllib3", "hypothesis"),
    *("headwater.records", "headwater.knowledge", "headwater.pipeline", "headwater.publishing"),
)


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "headwater", *arguments], capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize("arguments", [("--help",), ("read", "--help"), ("--version",), ()])
def test_help_imports_nothing_heavy(arguments: tuple[str, ...]) -> None:
    code = f"""
import sys
from headwater.app.main import main
sys.argv = ["headwater", *{arguments!r}]
try:
    main()
except SystemExit:
    pass
print("\\n".join(sys.modules), file=sys.stderr)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = {name.strip() for name in done.stderr.splitlines()}
    assert "typer" in loaded
    assert not loaded & set(HEAVY)


def test_version_and_module() -> None:
    done = run("--version")
    assert (done.returncode, done.stdout) == (0, f"headwater {__version__}\n")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("read",), "Missing argument"),
        (("read", "a.txt", "b.txt", "--outlet", "CNN"), "--outlet is about one report"),
        (("read", "a.txt", "b.txt", "--published", "2025-01-01"), "--published is about one"),
        (("read", "a.txt", "--published", "soonish"), "soonish"),
        (("read", "a.txt", "--reader", "nobody"), "no reader is called 'nobody'"),
        (("read", "a.txt", "--meta", "no-such-file.csv"), "no-such-file.csv"),
        (("read", "--no-such-option", "a.txt"), "No such option"),
        (("write",), "No such command"),
    ],
)
def test_usage_errors(arguments: tuple[str, ...], words: str) -> None:
    result = CliRunner().invoke(command.app, arguments)
    assert result.exit_code == USAGE
    assert words in result.stderr
    assert "Traceback" not in result.stderr
    assert result.stdout == ""


@pytest.mark.parametrize(
    ("error", "code", "words"),
    [
        (KeyboardInterrupt(), 130, "stopped"),
        (UsageError("no\x1bsense"), 2, "Error: no\\x1bsense"),
        (HeadwaterError("a plug-in is broken"), 2, "Error: a plug-in is broken"),
    ],
)
def test_how_it_ends(
    error: BaseException, code: int, words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(request: reading.Request) -> int:
        raise error

    monkeypatch.setattr(reading, "run", fail)
    result = CliRunner().invoke(command.app, ["read", "a.txt"])
    assert result.exit_code == code
    assert result.stderr.strip() == words


def test_every_option_reaches_the_request(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[reading.Request] = []
    monkeypatch.setattr(reading, "run", lambda request: seen.append(request) or 0)
    line = "read - --json --all --outlet CNN --published 2025-03-04 --meta m.csv --reader other"
    assert CliRunner().invoke(command.app, line.split()).exit_code == 0
    assert seen == [
        reading.Request(("-",), True, True, "CNN", "2025-03-04", Path("m.csv"), "other")
    ]
