"""A case as lines of JSON: nothing is lost, the way back gives the same bytes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from headwater.casebook.casebook import Casebook
from headwater.casebook.deciding import Asked
from headwater.casebook.migrations import HEAD
from headwater.publishing.view import JsonExporter
from headwater.records import CasebookError, DecisionKind, Given
from tests.casebook import news


def _lines(case: Path) -> list[bytes]:
    with Casebook.open(case) as book:
        return [line.encode() for line in book.export()]


def _json(case: Path) -> str:
    with Casebook.open(case) as book:
        return "".join(JsonExporter().export(book.whole()))


def _lived_in(case: Path) -> Path:
    """A case with revisions, a deletion, decisions and an undo, and odd bytes."""
    with Casebook.open(case, write=True) as book:
        changed = news.article(0, 0).replace("At least 3", "At least 5")
        odd = "Ein Bär — “sagte” er\u2028\U0001f40b \x7f\r\n".encode("utf-16")
        book.add(
            [
                (news.capture(changed, "story0-0.txt"), Given(title="A “title”")),
                (news.capture(odd, "odd.txt"), Given(outlet="Ähre & <Söhne>")),
            ],
            news.engines(),
        )
        book.delete(book.find_report("story1-1.txt").id, "tester", "asked by the publisher")
        of = book.find_report("story0-1.txt").id
        statement = book.reading_of(of).statements[1].id
        for kind, named, values in (
            (DecisionKind.OUTLET, of, {"outlet": "Reuters"}),
            (DecisionKind.NOTE, statement, {"note": "look"}),
            (DecisionKind.REJECT, statement, {}),
        ):
            book.decide(Asked(kind, (named,), "tester", "why", values), news.engines())
        book.decide(Asked(DecisionKind.UNDO, (), "tester", "wrong"), news.engines())
    return case


def test_export_import_export_gives_the_same_bytes(case: Path, tmp_path: Path) -> None:
    lines = _lines(_lived_in(case))
    copy = tmp_path / "copy.case"
    Casebook.load(copy, lines)
    assert _lines(copy) == lines
    assert _json(copy) == _json(case)
    with Casebook.open(copy) as book, Casebook.open(case) as original:
        assert book.verify(news.engines()).faults == ()
        assert book.history() == original.history()
        assert book.reports() == original.reports()
        assert [one.state for one in book.attachments()] == [
            one.state for one in original.attachments()
        ]
        a, b = book.info(), original.info()
        assert (a.reports, a.statements, a.decisions) == (b.reports, b.statements, b.decisions)


def test_an_imported_case_goes_on_like_the_original(case: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.case"
    Casebook.load(copy, _lines(_lived_in(case)))
    for path in (case, copy):
        with Casebook.open(path, write=True) as book:
            book.add([news.named(0, 4), news.named(5, 0)], news.engines())
    assert _lines(copy) == _lines(case)
    assert _json(copy) == _json(case)


def test_an_imported_case_has_the_stories_of_the_original_and_no_others(tmp_path: Path) -> None:
    """Also where there are more reports than the first step of the threshold."""
    path = news.make(tmp_path / "many", news.several(18, 2))
    Casebook.load(tmp_path / "copy", _lines(path))
    with Casebook.open(path) as book, Casebook.open(tmp_path / "copy") as copy:
        assert copy.stories() == book.stories()
        assert (copy.info().stories, copy.info().stale) == (18, 0)


def test_what_an_earlier_version_exported_is_taken(case: Path, tmp_path: Path) -> None:
    lines = _lines(case)
    old = [lines[0].replace(HEAD.encode(), b"0001"), *lines[1:]]
    assert old[0] != lines[0]
    Casebook.load(tmp_path / "copy", old)
    assert _lines(tmp_path / "copy") == lines


def test_an_empty_case(tmp_path: Path) -> None:
    empty = news.make(tmp_path / "empty", [])
    Casebook.load(tmp_path / "copy", _lines(empty))
    assert _lines(tmp_path / "copy") == _lines(empty)


def _row(lines: list[bytes], table: str) -> int:
    return next(n for n, line in enumerate(lines) if f'"table":"{table}"'.encode() in line)


def _changed(lines: list[bytes], table: str, **values: object) -> list[bytes]:
    number = _row(lines, table)
    row = {**json.loads(lines[number]), **values}
    return [*lines[:number], json.dumps(row).encode() + b"\n", *lines[number + 1 :]]


BAD = {
    "nothing": lambda lines: [],
    "no JSON": lambda lines: [b"what is this\n"],
    "headwater/1": lambda lines: [b'{"schema":"headwater/1","reports":[]}\n'],
    "another version": lambda lines: [lines[0].replace(HEAD.encode(), b"0999"), *lines[1:]],
    "cut line": lambda lines: [*lines[:-1], lines[-1][:20]],
    "unknown table": lambda lines: [*lines, b'{"table":"secrets"}\n'],
    "unknown column": lambda lines: _changed(lines, "arrival", spice=1),
    "other bytes": lambda lines: _changed(lines, "capture", data="AAAA"),
    "no base64": lambda lines: _changed(lines, "capture", data="%%%"),
    "text and hash differ": lambda lines: _changed(lines, "report", text_sha256="0" * 64),
    "no record": lambda lines: _changed(lines, "reading", record={"report": 3}),
    "twice": lambda lines: [*lines, lines[_row(lines, "capture")]],
    "arrival missing": lambda lines: [line for line in lines if b'"table":"arrival"' not in line],
}


@pytest.mark.parametrize("spoil", BAD.values(), ids=BAD.keys())
def test_what_is_no_exported_case_is_refused_and_leaves_nothing(
    case: Path, tmp_path: Path, spoil: object
) -> None:
    assert callable(spoil)
    folder = tmp_path / "new"
    folder.mkdir()
    with pytest.raises(CasebookError):
        Casebook.load(folder / "x.case", spoil(_lines(case)))
    assert list(folder.iterdir()) == []


def test_importing_over_a_file_is_refused(case: Path) -> None:
    before = case.read_bytes()
    with pytest.raises(CasebookError, match="there is a file already"):
        Casebook.load(case, _lines(case))
    assert case.read_bytes() == before
