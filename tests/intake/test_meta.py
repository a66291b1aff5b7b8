from __future__ import annotations

from pathlib import Path

import pytest

from headwater.intake.meta import parse_meta, read_meta
from headwater.records import Given, UsageError

ROWS = "file,outlet,published,title\na.txt,CNN,2024-11-25,The port\nb.txt,,,\n"


@pytest.mark.parametrize(
    "text",
    [
        ROWS,
        "\ufeff" + ROWS,
        ROWS.replace(",", ";"),
        ROWS.replace(",", "\t"),
        "title,published,outlet,file\nThe port,2024-11-25,CNN,a.txt\n,,,b.txt\n",
        "File, Outlet , published,title\n a.txt , CNN ,2024-11-25,The port\nb.txt\n\n",
    ],
)
def test_rows_are_read_whatever_their_form(tmp_path: Path, text: str) -> None:
    path = tmp_path / "meta.csv"
    path.write_text(text, encoding="utf-8")
    given, notes = read_meta(path).match(["a.txt", "b.txt", "c.txt"])
    assert given == {"a.txt": Given("CNN", "2024-11-25", "The port"), "b.txt": Given()}
    assert notes == ()


@pytest.mark.parametrize(
    ("file", "matched"),
    [
        ("a.txt", ["one/a.txt", "two/a.txt"]),
        ("one/a.txt", ["one/a.txt"]),
        ("./one/a.txt", ["one/a.txt"]),
        ("other/b.txt", ["two/b.txt"]),
        ("two\\b.txt", ["two/b.txt"]),
        ("c.txt", []),
    ],
)
def test_a_row_belongs_to_the_path_or_else_to_the_name(file: str, matched: list[str]) -> None:
    meta = parse_meta(f"file,outlet\n{file},CNN\n")
    given, notes = meta.match(["one/a.txt", "two/a.txt", "two/b.txt"])
    assert sorted(given) == matched
    assert [note.code.value for note in notes] == ([] if matched else ["meta-unused"])


def test_a_time_that_is_none_is_noted_and_the_row_counts() -> None:
    meta = parse_meta("file,outlet,published\na.txt,CNN,soon\n,CNN,\n")
    given, notes = meta.match(["a.txt"])
    assert given == {"a.txt": Given("CNN", None, None)}
    assert [note.code.value for note in notes] == ["meta-invalid", "meta-invalid"]
    assert "row 2" in notes[0].why and "a.txt" in notes[0].why


def test_the_first_row_about_a_file_counts() -> None:
    given, _ = parse_meta("file,outlet\na.txt,CNN\na.txt,BBC\n").match(["a.txt"])
    assert given["a.txt"].outlet == "CNN"


@pytest.mark.parametrize("content", [b"", b"name,outlet\na,b\n", b"\x89PNG\r\n\x1a\n" + bytes(40)])
def test_a_file_without_the_column_is_a_usage_error(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "meta.csv"
    path.write_bytes(content)
    with pytest.raises(UsageError):
        read_meta(path)


def test_a_file_that_is_not_there_is_a_usage_error(tmp_path: Path) -> None:
    with pytest.raises(UsageError):
        read_meta(tmp_path / "none.csv")
