"""No engine falls below the floors of benchmarks/floors.toml (most need the corpora); the table."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from training.clauses import JOINTS
from training.judged import JUDGED
from training.meant import MEANT

from benchmarks import gold, quality
from benchmarks.corpora import ROOT, fingerprint, floors
from benchmarks.engines import ENGINES, Engine
from benchmarks.quality import PARTS, Part, Row

HASHED = {"seeds": gold.GOLD, "judged": JUDGED, "meant": MEANT, "joints": JOINTS}
"""Where the floors hang on something else than what must be there to measure."""


def needing(part: Part) -> object:
    missing = pytest.mark.skipif(not part.corpus.exists(), reason=f"needs {part.corpus}")
    return pytest.param(part, marks=missing, id=part.title)


WITH_FLOORS = [needing(part) for part in PARTS if part.floors]


@pytest.mark.parametrize("part", WITH_FLOORS)
def test_the_corpus_is_the_one_that_the_floors_were_measured_on(part: Part) -> None:
    assert part.floors is not None
    path = HASHED.get(part.floors, part.corpus)
    assert fingerprint(path) == floors(part.floors)["corpus"]


@pytest.mark.parametrize("part", WITH_FLOORS)
def test_no_engine_falls_below_its_floors(part: Part) -> None:
    rows = list(quality.measured([part], sample=True))
    assert rows
    for row in rows:
        assert isinstance(row, Row)
        assert not row.below(), row


def test_every_floor_is_in_the_table() -> None:
    tables = tomllib.loads((ROOT / "benchmarks" / "floors.toml").read_text("utf-8"))
    there = {
        (part.floors, part.shared or engine, name)
        for part in PARTS
        for engine in ENGINES
        for name in part.rows
    }
    for corpus, entry in tables.items():
        for engine, held in entry.items():
            if engine != "corpus":
                assert {(corpus, engine, name) for name in held} <= there


def given(figure: float) -> Mapping[str, float]:
    return {"link": figure, "words": 50.04}


def by_name(made: Engine) -> Mapping[str, float]:
    return given(82.5 if made.name == "model" else 70.0)


PART = Part("A corpus", Path(__file__), by_name, {"link": ("link", 80), "words": ("words", None)})


def table(*parts: Part, sample: bool = False) -> list[str]:
    rows = list(quality.measured(parts, sample))
    return [quality.shown(row, number == 0) for number, row in enumerate(rows)]


def test_a_line_names_what_is_asked_and_marks_what_is_below() -> None:
    first, second = table(PART)
    assert [cell.strip() for cell in first.split("|")[1:-1]] == [
        "A corpus: link",
        "80",
        "82.5",
        "< 70.0",
        "",
    ]
    assert second.startswith("| ... words ")
    assert "50.0" in second
    assert len({len(line) for line in (first, second)}) == 1


def test_what_both_engines_share_is_measured_once() -> None:
    seen: list[str] = []

    def figures(made: Engine) -> Mapping[str, float]:
        seen.append(made.name)
        return given(90)

    first, _ = table(replace(PART, figures=figures, shared="rules"))
    assert len(seen) == 1
    assert [cell.strip() for cell in first.split("|")[3:5]] == ["90.0", "="]


def test_floors_stand_beside_the_figures_and_a_sample_has_the_rows_that_have_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    held = {"corpus": "-", "model": {"link": 83}, "rules": {"link": 70}}
    monkeypatch.setattr(quality, "floors", lambda corpus: held)
    rows = list(quality.measured([replace(PART, floors="one")], sample=True))
    (row,) = rows
    assert isinstance(row, Row)
    assert row.below()
    assert "83 / 70" in quality.shown(row, True)


def test_a_corpus_that_is_not_there_is_a_line_that_says_so() -> None:
    (line,) = table(replace(PART, corpus=Path("nowhere")))
    assert "A corpus: the corpus is not there" in line


def test_the_command_prints_the_table_or_json_and_fails_on_a_sample_below_its_floor(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    held = {"corpus": "-", "model": {"link": 83}}
    monkeypatch.setattr(quality, "floors", lambda corpus: held)
    absent = replace(PART, title="Another", corpus=Path("nowhere"))
    monkeypatch.setattr(quality, "PARTS", (replace(PART, floors="one"), absent))
    assert quality.main([]) == 0
    assert capsys.readouterr().out.count("\n") == 5
    assert quality.main(["--sample", "--json"]) == 1
    printed = capsys.readouterr()
    found = json.loads(printed.out)
    assert found["absent"] == ["Another"]
    assert found["rows"][0]["figures"] == {"model": 82.5, "rules": 70.0}
    assert "below its floor: A corpus, link" in printed.err
