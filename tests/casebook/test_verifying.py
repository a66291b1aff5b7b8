"""Verifying: one altered byte anywhere is found and named, and nothing else is."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from headwater.casebook.casebook import Casebook
from headwater.casebook.deciding import Asked
from headwater.casebook.packing import pack, unpack
from headwater.casebook.verifying import Part, Verified
from headwater.pipeline import Engines
from headwater.records import (
    Block,
    BlockKind,
    Comparison,
    DecisionKind,
    Report,
    Trace,
    sha256,
)
from tests.casebook import news
from tests.soaking import times


def _verify(case: Path) -> Verified:
    with Casebook.open(case) as book:
        return book.verify(news.engines())


def _sql(case: Path, statement: str, *values: object) -> None:
    with sqlite3.connect(case) as raw:
        raw.execute(statement, values)
    raw.close()


def test_a_casebook_as_it_was_made_is_in_order(case: Path) -> None:
    found = _verify(case)
    assert found.faults == ()
    assert (found.captures, found.reports, found.readings, found.tombstones) == (6, 6, 6, 0)
    assert found.not_rederived == ()


def alter(data: bytes, place: int, choose: random.Random) -> bytes:
    """`data` with the byte at `place` changed to another one."""
    other = choose.choice([value for value in range(256) if value != data[place]])
    return data[:place] + bytes([other]) + data[place + 1 :]


@pytest.mark.parametrize("table", ["capture", "report", "reading"])
def test_one_altered_byte_in_what_is_stored_is_named(case: Path, table: str) -> None:
    """At random places of stored captures, texts and readings, through the database."""
    choose = random.Random(f"altered {table}")
    column, key = {
        "capture": ("data", "sha256"),
        "report": ("record", "id"),
        "reading": ("record", "report"),
    }[table]
    with sqlite3.connect(case) as raw:
        rows = raw.execute(f"SELECT rowid, {column}, {key} FROM {table}").fetchall()
    raw.close()
    for _ in range(times(10, 200)):
        rowid, data, name = choose.choice(rows)
        bad = alter(data, choose.randrange(len(data)), choose)
        _sql(case, f"UPDATE {table} SET {column} = ? WHERE rowid = ?", bad, rowid)
        faults = _verify(case).faults
        _sql(case, f"UPDATE {table} SET {column} = ? WHERE rowid = ?", data, rowid)
        assert name in {fault.name for fault in faults}
        assert len({fault.source for fault in faults} - {""}) <= 1  # no other report is named
    assert _verify(case).faults == ()


def test_one_altered_byte_in_the_file_is_found(case: Path) -> None:
    """At random places of the captures as they lie in the file itself."""
    choose = random.Random("raw")
    whole = case.read_bytes()
    with Casebook.open(case) as book:
        sources = {each.capture: each.source for each in book.reports()}
        captures = [book.capture(each) for each in sources]
    for _ in range(times(10, 200)):
        capture = choose.choice(captures)
        start = whole.index(capture.data[:60])
        length = next(n for n in range(len(capture.data), 0, -1) if capture.data[:n] in whole)
        case.write_bytes(alter(whole, start + choose.randrange(length), choose))
        faults = _verify(case).faults
        assert (Part.CAPTURE, capture.sha256, sources[capture.sha256]) in {
            (fault.part, fault.name, fault.source) for fault in faults
        }
    case.write_bytes(whole)
    assert _verify(case).faults == ()


def _report(case: Path, change: Callable[[Report], Report]) -> str:
    """Change the stored record of the first report, hashes and all, as a clever forger would."""
    with sqlite3.connect(case) as raw:
        found = unpack(Report, raw.execute("SELECT record FROM report").fetchone()[0])
        record = pack(change(found))
        raw.execute(
            "UPDATE report SET record = ?, record_sha256 = ?, text_sha256 = ? WHERE id = ?",
            (record, sha256(record), change(found).text_sha256, found.id),
        )
    raw.close()
    return found.id


def _other_text(found: Report) -> Report:
    text = found.text.replace("died", "fled")
    return replace(found, text=text, text_sha256=sha256(text.encode()))


def _other_blocks(found: Report) -> Report:
    *rest, last = found.blocks
    return replace(found, blocks=(*rest, Block(BlockKind.CAPTION, last.start, last.end)))


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (_other_text, "the bytes do not decode to this text"),
        (_other_blocks, "the bytes decode to other blocks"),
        (lambda found: replace(found, text=found.text + " "), "does not give the hash"),
        (lambda found: replace(found, capture="0" * 64), "of another report"),
    ],
)
def test_a_forged_text_is_found_by_decoding_again(
    case: Path, change: Callable[[Report], Report], why: str
) -> None:
    name = _report(case, change)
    faults = [fault for fault in _verify(case).faults if fault.name == name]
    assert any(why in fault.why for fault in faults)


FORGED = {
    "bytes gone": ("UPDATE capture SET data = NULL", Part.CAPTURE, "gone without a reason"),
    "size": ("UPDATE capture SET size = size + 1", Part.CAPTURE, "number of bytes"),
    "span": ("UPDATE statement SET words = 'He denied it.'", Part.READING, "not those of the"),
    "statement gone": ("DELETE FROM statement", Part.READING, "not those of the"),
    "text for bytes": (
        "UPDATE report SET record = CAST(source AS TEXT)",
        Part.REPORT,
        "was altered",
    ),
    "trigger": (
        "CREATE TRIGGER t AFTER INSERT ON arrival BEGIN DELETE FROM note; END",
        Part.FILE,
        "a trigger that Headwater did not make",
    ),
    "orphan": ("DELETE FROM arrival", Part.FILE, "names a arrival"),
    "decoder": ("UPDATE report SET decoder = 'text/9'", Part.REPORT, "its id is not that"),
}


@pytest.mark.parametrize(("statement", "part", "why"), FORGED.values(), ids=FORGED.keys())
def test_what_is_altered_through_the_database_is_found(
    case: Path, statement: str, part: Part, why: str
) -> None:
    _sql(case, statement)
    faults = _verify(case).faults
    assert any(fault.part is part and why in fault.why for fault in faults), faults


def test_a_decoder_that_is_not_here_is_said_and_is_no_fault(case: Path) -> None:
    with Casebook.open(case) as book:
        found = book.verify(Engines((), news.engines().reader))
    assert len(found.not_rederived) == 6
    assert found.faults == ()


def _decided(case: Path) -> str:
    with Casebook.open(case, write=True) as book:
        statement = book.reading_of(book.reports()[0].id).statements[1]
        asked = Asked(DecisionKind.NOTE, (statement.id,), "tester", "why", {"note": "look at this"})
        return book.decide(asked, news.engines()).decision.id


def test_a_decision_is_checked_with_its_anchor(case: Path) -> None:
    _decided(case)
    found = _verify(case)
    assert (found.decisions, found.faults) == (1, ())


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE decision SET who = 'somebody else'",
        "UPDATE decision SET why = 'another reason'",
        "UPDATE decision SET record = substr(record, 1, length(record) - 1)",
    ],
)
def test_an_altered_decision_is_found(case: Path, statement: str) -> None:
    name = _decided(case)
    _sql(case, statement)
    assert [(fault.part, fault.name) for fault in _verify(case).faults] == [(Part.DECISION, name)]


@pytest.mark.parametrize("kind", ["comparison", "trace"])
def test_a_result_that_was_put_in_is_found(case: Path, kind: str) -> None:
    """Somebody who wants another count of origins to be shown."""
    with sqlite3.connect(case) as raw:
        ((name, empty),) = raw.execute("SELECT story, record FROM derived LIMIT 1")
        empty = pack(Comparison() if kind == "comparison" else Trace())
        raw.execute(
            "UPDATE derived SET record = ? WHERE story = ? AND kind = ?", (empty, name, kind)
        )
    raw.close()
    assert [(fault.part, fault.name) for fault in _verify(case).faults] == [(Part.STORY, name)]


def test_a_result_that_was_damaged_is_found_and_not_needed(case: Path) -> None:
    with Casebook.open(case) as book:
        before = book.whole()
    _sql(case, "UPDATE derived SET record = substr(record, 2)")
    with Casebook.open(case) as book:
        assert book.whole() == before
        assert {fault.part for fault in book.verify(news.engines()).faults} == {Part.STORY}


def test_a_damaged_page_is_named_and_the_rest_is_checked(case: Path) -> None:
    """A page that holds one capture; the others are still checked one by one."""
    with Casebook.open(case) as book:
        capture = book.capture(book.reports()[0].capture)
    data = bytearray(case.read_bytes())
    page = data.index(capture.data[:60]) // 4096
    data[page * 4096 : page * 4096 + 12] = b"\xff" * 12
    case.write_bytes(bytes(data))
    found = _verify(case)
    assert any(fault.part is Part.FILE and "damaged" in fault.why for fault in found.faults)
    assert found.reports == 6
