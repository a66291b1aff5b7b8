"""The command `read` from files to what is printed, with the real stages."""

from __future__ import annotations

import io
import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from typer.testing import CliRunner

from headwater.app.main import app
from headwater.app.reading import Request, check, facts
from headwater.publishing.messages import REASONS, placeholders
from headwater.publishing.messages import reason as say_reason
from headwater.records import SPEAKING, Given, ReasonCode, UsageError

ROOT = Path(__file__).parents[2]
STORY = ROOT / "examples" / "story"
FILES = sorted(str(path) for path in STORY.glob("[0-9]*"))
SCHEMA = json.loads((ROOT / "docs/schema/headwater-1.schema.json").read_text("utf-8"))


def read(*arguments: str, given: bytes | None = None) -> Any:
    result = CliRunner().invoke(app, ["read", *arguments], input=given)
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result


def sources(name: str) -> list[str]:
    """The files of the example story, or the seeds where they are at hand."""
    if name == "example":
        return FILES
    seeds = sorted(str(path) for path in (ROOT.parent / "shared" / "seeds").glob("*.txt"))
    return seeds or pytest.skip("../shared/seeds is not here")


@pytest.mark.parametrize("name", ["example", "seeds"])
def test_the_json_validates_and_its_spans_hold(name: str) -> None:
    files = sources(name)
    result = read("--json", *files)
    assert (result.exit_code, result.stderr) == (0, "")
    case = json.loads(result.stdout)
    jsonschema.Draft202012Validator(SCHEMA).validate(case)
    texts = {report["id"]: report["text"] for report in case["reports"]}
    assert len(texts) == len(files)
    assert case["claims"]
    quotes = 0
    for statement in case["statements"]:
        text = texts[statement["report"]]
        for span in spans_in(statement):
            assert text[span["start"] : span["end"]] == span["quote"]
            quotes += 1
    assert quotes > len(case["statements"])
    for place in spans_in([case["actors"], case["claims"], case["links"]]):
        assert texts[place["report"]][place["start"] : place["end"]] == place["quote"]


def spans_in(node: Any) -> Iterator[Any]:
    """Every span anywhere in a piece of the JSON."""
    if isinstance(node, dict):
        if "quote" in node:
            yield node
        yield from (span for value in node.values() for span in spans_in(value))
    elif isinstance(node, list):
        yield from (span for value in node for span in spans_in(value))


def test_no_furniture_and_no_caption_makes_a_statement() -> None:
    case = json.loads(read("--json", *FILES).stdout)
    kinds = {kind.value for kind in SPEAKING}
    assert {statement["block"] for statement in case["statements"]} <= kinds


def test_ids_that_are_named_are_there() -> None:
    case = json.loads(read("--json", *FILES).stdout)
    reports = {r["id"] for r in case["reports"]}
    statements = {s["id"]: s for s in case["statements"]}
    claims = {c["id"]: c for c in case["claims"]}
    threads = {t["id"]: t for t in case["threads"]}
    actors = {a["id"] for a in case["actors"]}
    assert len(statements) == len(case["statements"])
    for statement in case["statements"]:
        assert statement["report"] in reports
        assert statement["within"] in {None, *statements}
        assert {part["id"] for part in statement["claims"]} <= set(claims)
        hops = [hop for chain in statement["chains"] for hop in chain]
        assert {hop["actor"] for hop in hops} <= {None, *actors}
    for claim in case["claims"]:
        assert claim["id"] in threads[claim["thread"]]["claims"]
        assert {m["id"] for m in claim["statements"]} <= set(statements)
        for origins in (claim["origins"], claim["denials"]):
            if origins is not None:
                assert 0 <= origins["min"] <= origins["max"]
                assert {s for r in origins["roots"] for s in r["statements"]} <= set(statements)
    for link in case["links"]:
        assert {link["a"], link["b"]} <= set(statements)
    for thread in case["threads"]:
        assert set(thread["claims"]) <= set(claims)
        assert set(thread["absent"]) <= reports


def test_the_same_input_gives_the_same_output() -> None:
    outputs = set()
    for seed in ("1", "2"):
        done = subprocess.run(
            [sys.executable, "-m", "headwater", "read", "--json", *FILES],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        )
        outputs.add(done.stdout)
    assert len(outputs) == 1


def test_the_order_of_files_changes_nothing_but_the_order_of_reports() -> None:
    there = json.loads(read("--json", *FILES).stdout)
    back = json.loads(read("--json", *reversed(FILES)).stdout)
    for part in ("claims", "threads", "links", "copies", "cycles", "actors"):
        assert there[part] == back[part], part
    assert there["reports"] == back["reports"][::-1]


def test_standard_input_with_what_is_known_of_it() -> None:
    data = (STORY / "07-meridian-correction.txt").read_bytes()
    result = read("-", "--json", "--outlet", "Meridian", "--published", "2025-03-13", given=data)
    assert result.exit_code == 0
    (report,) = json.loads(result.stdout)["reports"]
    assert report["outlet"] == {"name": "Meridian", "basis": "given"}
    assert report["published"]["basis"] == "given"
    assert report["published"]["earliest"].startswith("2025-03-13")


def test_the_meta_file_is_taken_and_its_faults_are_notes(tmp_path: Path) -> None:
    meta = tmp_path / "meta.csv"
    name = Path(FILES[2]).name
    meta.write_text(
        f"file,outlet,published,title\n{name},The Daily Test,2025-03-05,\nnot-here.txt,X,,\n",
        "utf-8",
    )
    result = read("--json", "--meta", str(meta), FILES[2])
    case = json.loads(result.stdout)
    assert case["reports"][0]["outlet"] == {"name": "The Daily Test", "basis": "given"}
    assert "meta-unused" in [note["code"] for note in case["notes"]]
    assert result.exit_code == 0


def test_an_option_comes_before_the_meta_file(tmp_path: Path) -> None:
    meta = tmp_path / "meta.csv"
    meta.write_text("file,outlet,published,title\na.txt,One,2025-03-05,Title\n", "utf-8")
    given, notes = facts(Request(("a.txt",), outlet="Two", meta=meta))
    assert given == {"a.txt": Given("Two", "2025-03-05", "Title")}
    assert notes == ()


@pytest.mark.parametrize("option", ["outlet", "published"])
def test_a_fact_about_one_report_is_refused_for_several(option: str) -> None:
    check(Request(("a.txt",), **{option: "2025"}))  # type: ignore[arg-type]
    with pytest.raises(UsageError, match=f"--{option}"):
        check(Request(("a.txt", "b.txt"), **{option: "2025"}))  # type: ignore[arg-type]


def test_no_colour_and_no_progress_when_piped() -> None:
    result = read(*FILES[:3])
    assert "\x1b" not in result.stdout
    assert result.stderr == ""
    assert max(map(len, result.stdout.splitlines())) <= 80


def test_words_of_reports_are_in_quotation_marks() -> None:
    out = read(*FILES).stdout
    assert "“" in out
    assert "←" in out
    assert "origins" in out


def test_a_reader_that_goes_away_is_no_error() -> None:
    command = [sys.executable, "-m", "headwater", "read", "--json", *FILES]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.read(10)
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(30) == 0


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGINT to send to another process")
@pytest.mark.usefixtures("heeds_ctrl_c")
def test_ctrl_c_ends_it_quietly() -> None:
    command = [sys.executable, "-m", "headwater", "read", "-"]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdin is not None
        process.stdin.write(b"word " * 100_000)  # more than a pipe holds: it reads by now
        process.stdin.flush()
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=30)
    assert process.returncode == 130
    assert out == b""
    assert err.strip() == b"stopped"


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "utf-8"])
def test_a_stream_of_another_encoding_is_no_crash(encoding: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "headwater", "read", *FILES[:2]],
        env={**os.environ, "PYTHONIOENCODING": encoding, "PYTHONUTF8": "0"},
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    json_too = subprocess.run(
        [sys.executable, "-m", "headwater", "read", "--json", *FILES[:2]],
        env={**os.environ, "PYTHONIOENCODING": encoding, "PYTHONUTF8": "0"},
        capture_output=True,
        check=True,
    )
    assert json.loads(json_too.stdout.decode("utf-8"))["schema"] == "headwater/1"


def test_a_terminal_sees_colour_unless_it_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    from headwater.app.screen import console, draw
    from tests.stories import STORY as BUILT

    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.delenv("NO_COLOR", raising=False)
    coloured, plain = Terminal(), Terminal()
    draw(BUILT, console(coloured))
    monkeypatch.setenv("NO_COLOR", "1")
    draw(BUILT, console(plain))
    assert "\x1b[" in coloured.getvalue()
    assert "\x1b[3" not in plain.getvalue()


def reasons_in(node: Any) -> Iterator[Any]:
    """Every reason anywhere in a piece of the JSON."""
    if isinstance(node, dict):
        if {"code", "args", "spans"} <= set(node):
            yield node
        yield from (reason for value in node.values() for reason in reasons_in(value))
    elif isinstance(node, list):
        yield from (reason for value in node for reason in reasons_in(value))


@pytest.mark.parametrize("name", ["example", "seeds"])
def test_what_a_stage_says_in_a_reason_has_a_place_in_its_sentence(name: str) -> None:
    found = list(reasons_in(json.loads(read("--json", *sources(name)).stdout)))
    assert len({reason["code"] for reason in found}) > 5
    for reason in found:
        code, args = ReasonCode(reason["code"]), reason["args"]
        places = {n for sentence in REASONS[code].fuller for n in placeholders(sentence)}
        assert set(args) <= places, code
        words = say_reason(code, args)
        assert all(value in words for value in args.values())
