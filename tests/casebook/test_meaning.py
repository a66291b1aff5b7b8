"""The vectors as they are stored: right after whatever is done to a case, and never left behind."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import select

from headwater.casebook.casebook import Casebook
from headwater.casebook.meaning import is_right, signs_of, vectors_of
from headwater.casebook.tables import meaning, vector
from headwater.casebook.verifying import Part
from headwater.pipeline import Engines
from headwater.records import Capture, Decoded, Given, Reading, Report
from tests.builders import reading, report, say
from tests.casebook import meanings, news


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("made") / "vectors.case"
    with Casebook.open(path, make=True) as case:
        case.add(news.several(2, 2), meanings.engines())
    return path


@pytest.fixture
def case(made: Path, tmp_path: Path) -> Iterator[Casebook]:
    with Casebook.open(Path(shutil.copy(made, tmp_path / "vectors.case")), write=True) as found:
        yield found


def counted(case: Casebook) -> tuple[int, int]:
    with case.reading() as connection:
        numbers = list(connection.execute(select(meaning.c.number)).scalars())
        assert numbers == list(connection.execute(select(vector.c.number)).scalars())
        live = {one.number for one in case.reports() if one.deleted_at is None}
        return len(numbers), len(live)


@pytest.mark.parametrize(
    ("components", "bits"),
    [
        ((1, 0, -1, 5), b"\x90" + bytes(7)),
        ((-1,) * 63 + (1,), bytes(7) + b"\x01"),
        ((1,) * 65, b"\xff" * 8 + b"\x80" + bytes(7)),
    ],
)
def test_signs(components: tuple[int, ...], bits: bytes) -> None:
    assert signs_of(components) == bits


def test_the_vectors_of_a_reading_in_columns() -> None:
    of = report("Ann left.\n\nBob ran.\n\nEve sat.")
    plain = say(of, "Ann left")
    one, two = say(of, "Bob ran"), say(of, "Eve sat")
    one = replace(one, clauses=(replace(one.clauses[0], vector=(1.0, 0.0)),))
    several = (replace(two.clauses[0], vector=(-0.6, 0.8)), replace(two.clauses[0], vector=(1.0,)))
    found = vectors_of(reading(of, plain, one, replace(two, clauses=several)), 256)
    assert found is not None
    assert found.size == 2
    numbers = [b"\x01\x01" + bytes(6), b"\x02\x01" + bytes(6)]
    assert found.signs == numbers[0] + b"\x80" + bytes(7) + numbers[1] + b"\x40" + bytes(7)
    assert found.steps == bytes([127, 0, 256 - 77, 102])
    assert vectors_of(reading(of, plain), 1) is None


def test_a_reader_without_vectors_fills_no_row(tmp_path: Path) -> None:
    path = news.make(tmp_path / "plain.case", news.several(1, 2))
    with Casebook.open(path) as case:
        assert counted(case) == (0, 2)


def add(case: Casebook, _engines: Engines) -> None:
    case.add([news.named(0, 5)], meanings.engines())


def delete(case: Casebook, _engines: Engines) -> None:
    case.delete(case.reports()[1].id, "Ann", "asked to")


def reread(case: Casebook, _engines: Engines) -> None:
    case.reread(meanings.engines(meanings.Meanings(version="2", size=70)))


def rename(case: Casebook, engines: Engines) -> None:
    before = {one.id for one in case.reports()}
    case.reread(replace(engines, decoders=(Shouting(engines),)))
    assert not before & {one.id for one in case.reports()}


class Shouting:
    """The decoder of texts under another name, for other ids."""

    name = "shouting"
    version = "1"

    def __init__(self, engines: Engines) -> None:
        self._inner = next(one for one in engines.decoders if one.name == "text")

    def handles(self, capture: Capture) -> bool:
        return self._inner.handles(capture)

    def decode(self, capture: Capture, given: Given) -> Decoded:
        found = self._inner.decode(capture, given)
        name = f"r-{found.report.capture[:16]}"
        return replace(found, report=replace(found.report, id=name, decoder="shouting/1"))


@pytest.mark.parametrize("change", [add, delete, reread, rename])
def test_the_rows_are_those_of_the_readings_whatever_is_done(
    case: Casebook, change: Callable[[Casebook, Engines], None]
) -> None:
    change(case, meanings.engines())
    rows, live = counted(case)
    assert rows == live > 0
    with case.reading() as connection:
        for one in case.reports():
            if one.deleted_at is None:
                assert is_right(connection, case.reading_of(one.id))


def test_a_reading_without_vectors_takes_those_of_the_former_away(case: Casebook) -> None:
    case.reread(news.engines())
    assert counted(case) == (0, 4)


FORGED = {
    "reader": "UPDATE meaning SET reader = 'other/1' WHERE number = 2",
    "size": "UPDATE meaning SET size = 64 WHERE number = 2",
    "statements": "UPDATE statement SET number = number + 1000 WHERE report = "
    "(SELECT id FROM report WHERE number = 2)",
    "signs": "UPDATE meaning SET signs = zeroblob(length(signs)) WHERE number = 2",
    "steps": "UPDATE vector SET steps = zeroblob(length(steps)) WHERE number = 2",
    "no steps": "DELETE FROM vector WHERE number = 2",
    "text": "UPDATE meaning SET signs = 'x' WHERE number = 2",
}


@pytest.mark.parametrize("forged", FORGED.values(), ids=FORGED.keys())
def test_what_was_altered_is_named(case: Casebook, forged: str) -> None:
    assert case.verify(meanings.engines()).faults == ()
    of = case.reports()[1]
    with sqlite3.connect(case.path) as raw:
        raw.execute(forged)
    raw.close()
    (fault,) = case.verify(meanings.engines()).faults
    assert (fault.part, fault.name, fault.source) == (Part.READING, of.id, of.source)
    assert "vectors" in fault.why


def test_export_and_import_lose_nothing_of_a_vector(case: Casebook, tmp_path: Path) -> None:
    lines = [line.encode() for line in case.export()]
    Casebook.load(tmp_path / "copy.case", lines)
    with Casebook.open(tmp_path / "copy.case") as copy:
        assert [line.encode() for line in copy.export()] == lines
        assert readings(copy) == readings(case)
        assert counted(copy) == (4, 4)
        assert copy.verify(meanings.engines()).faults == ()


def readings(case: Casebook) -> list[Reading]:
    return [case.reading_of(one.id) for one in case.reports()]


def test_the_vectors_kept_are_those_that_a_story_read_at_once_has(case: Casebook) -> None:
    engines = meanings.engines()
    report_: Report = case.report(case.reports()[0].id)
    given_ = engines.reader.read(report_)
    kept = case.reading_of(report_.id)
    pairs = [
        (a.vector, b.vector)
        for s, t in zip(given_.statements, kept.statements, strict=True)
        for a, b in zip(s.clauses, t.clauses, strict=True)
    ]
    assert pairs
    for unrounded, rounded in pairs:
        assert all(abs(a - b) <= 0.5 / 128 for a, b in zip(unrounded, rounded, strict=True))
        assert all((x * 128).is_integer() for x in rounded)
