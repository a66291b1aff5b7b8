"""Standard output that its reader leaves early."""

from __future__ import annotations

import io
import subprocess
import sys
from pathlib import Path

import pytest

from headwater.app.output import outlive_reader

ROOT = Path(__file__).parents[2]
FILES = sorted(str(path) for path in (ROOT / "examples" / "story").glob("[0-9]*"))[:4]


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("left") / "harbour.case"
    headwater = [sys.executable, "-m", "headwater"]
    subprocess.run([*headwater, "add", str(made), *FILES], check=True, capture_output=True)
    return made


LEFT = [
    ("read", ["read", "--all", *FILES], 0),
    ("read, one file missing", ["read", "--all", *FILES, "none.txt"], 1),
    ("read as JSON", ["read", "--json", *FILES], 0),
    ("show", ["show", "CASE", "--all"], 0),
    ("show one thing", ["show", "CASE", "reports"], 0),
    ("find", ["find", "CASE", "port"], 0),
    ("find nothing", ["find", "CASE", "outlet:nobody"], 1),
    ("export", ["export", "CASE", "--format", "md"], 0),
    ("info", ["info", "CASE"], 0),
    ("verify", ["verify", "CASE"], 0),
    ("help", ["--help"], 0),
]


@pytest.mark.parametrize(("arguments", "code"), [c[1:] for c in LEFT], ids=[c[0] for c in LEFT])
def test_whoever_leaves_does_not_change_how_it_ends(
    case: Path, arguments: list[str], code: int
) -> None:
    named = [str(case) if each == "CASE" else each for each in arguments]
    command = [sys.executable, "-m", "headwater", *named]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        told = process.stderr.read().decode()
        assert (process.wait(60), "rror" in told or "Traceback" in told) == (code, False)


def test_a_stream_that_is_no_file_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    kept = io.StringIO()
    monkeypatch.setattr(sys, "stdout", kept)
    outlive_reader()
    assert sys.stdout is kept
