"""Where two clauses meet in real sentences and where not, as judged (`training/joints`)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from benchmarks.corpora import DATA
from headwater.records import Report
from training.judged import CORPORA, report_by_key, stretch

JOINTS = Path(__file__).parent / "joints"


@dataclass(frozen=True, slots=True)
class Joint:
    """The words between two parts of a sentence, half-open in code points; `apart` where each part
    is a claim by itself."""

    start: int
    end: int
    apart: bool


@dataclass(frozen=True, slots=True)
class Judged:
    """A report, by its key in the corpus, and its judged joints in text order."""

    corpus: str
    key: str
    joints: tuple[Joint, ...]

    def report(self, data: Path = DATA) -> Report:
        """The report itself. Raises KeyError where the corpus does not have it."""
        return report_by_key(self.corpus, self.key, data)


def load(kept: bool, folder: Path = JOINTS) -> list[Judged]:
    """The reports that are kept apart, or the others, corpus by corpus."""
    paths = ((name, folder / f"{name}{'-kept' * kept}.txt") for name in (*CORPORA, "own"))
    return [one for name, path in paths for one in parse(name, path.read_text("utf-8"))]


def parse(corpus: str, text: str) -> Iterator[Judged]:
    """The reports of one file. Raises ValueError for a line that is no joint."""
    for part in text.split("## ")[1:]:
        key, *lines = part.splitlines()
        yield Judged(corpus, key.strip(), tuple(map(_joint, filter(None, lines))))


def _joint(line: str) -> Joint:
    place, letter = line.split()
    if letter not in "SN":
        raise ValueError(f"{line!r} does not tell whether clauses meet")
    return Joint(*stretch(place), letter == "S")
