"""Bad input end to end: each gives a clear line and a code, and the good files are read."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from typer.testing import CliRunner

from headwater.app.main import app
from headwater.records import NoteCode

GOOD = (
    "Two officials told Reuters on Monday that the bridge was closed.\n\nIt had been shut before.\n"
)


@dataclass(frozen=True)
class Bad:
    """A kind of bad input: how to make it, the code of its note, words of its line."""

    make: Callable[[Path], None]
    code: NoteCode
    words: str


def nothing(path: Path) -> None:
    """The file is not there."""


def large(path: Path) -> None:
    with path.open("wb") as stream:
        stream.truncate(50_000_000)


def pipe(path: Path) -> None:
    if not hasattr(os, "mkfifo"):
        pytest.skip("this system has no named pipes")
    os.mkfifo(path)


def wrote(data: bytes) -> Callable[[Path], None]:
    def write(path: Path) -> None:
        path.write_bytes(data)

    return write


SKIPPED = {
    "missing.txt": Bad(nothing, NoteCode.NOT_FOUND, "there is no such file"),
    "empty.txt": Bad(wrote(b""), NoteCode.EMPTY, "empty"),
    "blank.txt": Bad(wrote(b" \r\n\t\n"), NoteCode.EMPTY, "empty"),
    "folder.txt": Bad(Path.mkdir, NoteCode.IS_DIRECTORY, "directory"),
    "pipe.txt": Bad(pipe, NoteCode.NOT_A_FILE, "pipe"),
    "large.txt": Bad(large, NoteCode.TOO_LARGE, "50.0 MB"),
    "line.txt": Bad(wrote(b"The bridge was closed. " * 435_000), NoteCode.TOO_LARGE, "no article"),
    "line.html": Bad(wrote(b"The bridge was closed. " * 400_000), NoteCode.TOO_LARGE, "no article"),
    "program.txt": Bad(
        wrote(b"\x7fELF\x02\x01\x01" + bytes(range(256)) * 40), NoteCode.NOT_TEXT, "text"
    ),
    "picture.html": Bad(
        wrote(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40), NoteCode.NOT_TEXT, "text"
    ),
    "https://example.org/a": Bad(nothing, NoteCode.NOT_FOUND, "save the page"),
}
"""Nothing can be read: the source is skipped."""


def invoke(*arguments: str | Path, given: bytes | None = None) -> tuple[int, str, str]:
    result = CliRunner().invoke(app, [str(each) for each in arguments], input=given)
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result.exit_code, result.stdout, result.stderr


def path_of(name: str, folder: Path) -> str:
    return name if "://" in name else str(folder / name)


@pytest.mark.parametrize("name", list(SKIPPED))
def test_it_is_named_with_its_reason_and_the_rest_goes_on(name: str, tmp_path: Path) -> None:
    bad = SKIPPED[name]
    source = path_of(name, tmp_path)
    if "://" not in name:
        bad.make(Path(source))
    good = [tmp_path / "one.txt", tmp_path / "two.txt"]
    for number, file in enumerate(good):
        file.write_text(f"{GOOD}Number {number}.\n", "utf-8")
    code, out, err = invoke("read", "--json", good[0], source, good[1])
    assert code == 1
    lines = err.splitlines()
    assert len(lines) == 1
    assert source in lines[0]
    assert bad.words in lines[0]
    assert f"[{bad.code.value}]" in lines[0]
    case = json.loads(out)
    assert len(case["reports"]) == 2
    assert case["statements"]
    assert [n["code"] for n in case["notes"] if n["report"] is None] == [bad.code.value]


def test_no_permission(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    secret, good = tmp_path / "secret.txt", tmp_path / "good.txt"
    secret.write_text(GOOD)
    good.write_text(GOOD)
    secret.chmod(0)
    if os.access(secret, os.R_OK):  # root may read anything; then the system's answer is played
        real = os.open

        def refused(path: str, flags: int, *rest: int) -> int:
            if str(path) == str(secret):
                raise PermissionError(13, "Permission denied")
            return real(path, flags, *rest)

        monkeypatch.setattr(os, "open", refused)
    code, out, err = invoke("read", "--json", secret, good)
    assert code == 1
    assert err.splitlines() == [f"skipped: {secret}: no permission to read it [no-permission]"]
    assert len(json.loads(out)["reports"]) == 1


def test_all_of_them_together(tmp_path: Path) -> None:
    for name, bad in SKIPPED.items():
        if "://" not in name:
            bad.make(tmp_path / name)
    (tmp_path / "good.txt").write_text(GOOD)
    sources = [path_of(name, tmp_path) for name in SKIPPED]
    code, out, err = invoke("read", *sources, tmp_path / "good.txt")
    assert code == 1
    assert len(err.splitlines()) == len(SKIPPED)
    assert f"{len(SKIPPED)} sources skipped" in out
    assert "1 report" in out


def test_nothing_but_bad_files(tmp_path: Path) -> None:
    code, out, err = invoke("read", tmp_path / "missing.txt")
    assert code == 1
    assert "No report could be read." in out
    assert "missing.txt" in err
    code, out, _ = invoke("read", "--json", tmp_path / "missing.txt")
    assert code == 1
    assert json.loads(out)["reports"] == []


DOUBTFUL = {
    "nul.txt": (GOOD.replace("bridge", "bri\0dge").encode(), NoteCode.NUL_REMOVED),
    "broken.txt": (GOOD.encode() + b"caf\xc3 \xe2\x80 closed \xff\xfe\xfa it.\n", None),
    "windows.txt": (f"“{GOOD}”".encode("cp1252"), NoteCode.ENCODING_GUESSED),
    "utf16.txt": (GOOD.encode("utf-16"), None),
    "bom.txt": (b"\xef\xbb\xbf" + GOOD.encode(), None),
    "crlf.txt": (GOOD.replace("\n", "\r\n").encode(), None),
    "long-line.txt": (
        (GOOD.replace("\n", " ") + "and so on and on " * 7000).encode(),
        NoteCode.LONG_LINE,
    ),
}
"""Odd, but there is a report in it: it is read, with a note where something is doubtful."""


@pytest.mark.parametrize("name", list(DOUBTFUL))
def test_odd_bytes_are_read_with_a_note(name: str, tmp_path: Path) -> None:
    data, note = DOUBTFUL[name]
    (tmp_path / name).write_bytes(data)
    code, out, err = invoke("read", "--json", tmp_path / name)
    assert (code, err) == (0, "")
    case = json.loads(out)
    (report,) = case["reports"]
    assert "bridge was closed" in report["text"]
    if note is not None:
        assert note.value in {n["code"] for n in case["notes"]}


def test_deeply_nested_html(tmp_path: Path) -> None:
    depth = 20_000
    page = (
        f"<html><body>{'<div>' * depth}<p>{GOOD}</p>{'</div>' * depth}<p>{GOOD}</p></body></html>"
    )
    (tmp_path / "deep.html").write_text(page)
    (tmp_path / "good.txt").write_text(GOOD)
    code, out, err = invoke("read", "--json", tmp_path / "deep.html", tmp_path / "good.txt")
    case = json.loads(out)
    assert code in (0, 1)
    assert NoteCode.TOO_DEEP.value in {n["code"] for n in case["notes"]} | set(err.split("[")[-1:])
    assert any("bridge" in report["text"] for report in case["reports"])


def test_hostile_words_reach_the_screen_as_escapes(tmp_path: Path) -> None:
    hostile = (
        "Officials \x1b[2J\x1b]0;owned\x07 told Reuters the \u202ebridge\u202c was "
        "[bold]closed[/bold] on Monday.\n"
    )
    for name in ("one.txt", "two.txt"):
        (tmp_path / name).write_text(hostile + f"From {name}.\n", "utf-8")
    files = (tmp_path / "one.txt", tmp_path / "two.txt")
    code, out, err = invoke("read", "--all", "--reader", "rules", *files)
    assert code == 0
    assert not {"\x1b", "\x07", "\u202e", "\u202c"} & set(out + err)
    assert "\\x1b[2J" in out
    assert "[bold]closed[/bold]" in out


def test_a_hostile_file_name_is_shown_safe(tmp_path: Path) -> None:
    name = "a\x1b[31m\n.txt"
    _, out, err = invoke("read", tmp_path / name)
    assert "\x1b" not in out + err
    assert len(err.splitlines()) == 1


@pytest.mark.skipif(os.name == "nt", reason="names of files are text on Windows")
def test_a_file_name_that_is_no_text(tmp_path: Path) -> None:
    bad, good = os.fsdecode(b"caf\xe9.txt"), os.fsdecode(b"th\xe9.txt")
    (tmp_path / good).write_text(GOOD)
    for option in ("--json", "--all"):
        code, out, err = invoke("read", option, tmp_path / bad, tmp_path / good)
        assert code == 1
        assert "caf\\udce9.txt: there is no such file" in err
        assert "bridge" in out


def test_standard_input_that_is_empty() -> None:
    code, _, err = invoke("read", "-", given=b"")
    assert code == 1
    assert "[empty]" in err
