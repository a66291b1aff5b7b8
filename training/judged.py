"""Pairs of clauses of real reports and what they are to each other (`training/judged`)."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from benchmarks.attribution import load as load_polnear
from benchmarks.claims import report_of
from benchmarks.corpora import DATA
from benchmarks.passages import report_of as report_of_passage
from benchmarks.times import load as load_tbaq
from headwater.records import Report, digest
from training.passages import load as load_passages

JUDGED = Path(__file__).parent / "judged"
CORPORA = ("incidents", "polnear")
_DIGITS = 8

Stretches = tuple[tuple[int, int], ...]
"""Places of a text, half-open, in code points."""


@dataclass(frozen=True, slots=True)
class Judged:
    """Two clauses, each by the place of its report in the story and its own; the letter of the
    README; how many pairs like it there are (1 where that was not counted)."""

    a: tuple[int, Stretches]
    b: tuple[int, Stretches]
    letter: str
    weight: float


@dataclass(frozen=True)
class Group:
    """The reports that were compared, by their keys in the corpus, and the judged pairs."""

    corpus: str
    number: str
    keys: tuple[str, ...]
    pairs: tuple[Judged, ...]

    def reports(self, data: Path = DATA) -> list[Report]:
        """The reports in the order of their keys. Raises KeyError for one that is not there."""
        return [report_by_key(self.corpus, key, data) for key in self.keys]


def report_by_key(corpus: str, key: str, data: Path = DATA) -> Report:
    """A report of a corpus: one of `CORPORA`, "tbaq", or a passage of our "own". Raises KeyError
    where it is not there."""
    return _REPORTS[corpus](data)[key]


def load(corpus: str, kept: bool, folder: Path = JUDGED) -> list[Group]:
    """The groups of a corpus (one of `CORPORA`) that are kept apart, or the others."""
    path = folder / f"{corpus}{'-kept' if kept else ''}.txt"
    return list(parse(corpus, path.read_text("utf-8")))


def parse(corpus: str, text: str) -> Iterator[Group]:
    """The groups of one file. Raises ValueError for a line that is no pair."""
    for part in text.split("## ")[1:]:
        head, *lines = part.splitlines()
        number, *keys = head.split()
        yield Group(corpus, number, tuple(keys), tuple(map(_pair, filter(None, lines))))


def _pair(line: str) -> Judged:
    a, b, letter, *weight = line.split()
    if letter not in "SHDPO":
        raise ValueError(f"{line!r} has no letter")
    return Judged(_place(a), _place(b), letter, float(weight[0]) if weight else 1.0)


def _place(words: str) -> tuple[int, Stretches]:
    report, _, stretches = words.partition(":")
    return int(report), tuple(map(stretch, stretches.split(",")))


def stretch(words: str) -> tuple[int, int]:
    """A place as the files write it, "3-20". Raises ValueError for what is none."""
    start, end = words.split("-")
    return int(start), int(end)


@cache
def _incidents(data: Path) -> Mapping[str, Report]:
    """The reports of the incidents as they were judged: the title is the first paragraph."""
    rows = map(json.loads, (data / "incidents" / "reports.jsonl").open(encoding="utf-8"))
    return {
        row["id"][:_DIGITS]: report_of(
            row["id"],
            [
                words
                for part in (row["title"], *row["content"].split("\n\n"))
                if (words := part.strip())
            ],
            row["dct"],
        )
        for row in rows
    }


@cache
def _polnear(data: Path) -> Mapping[str, Report]:
    """PolNeAR's articles for training, each with an id of its own."""
    return {
        one.name: replace(one.report, id=digest("r", (one.name,)))
        for one in load_polnear(data / "polnear" / "train")
    }


@cache
def _tbaq(data: Path) -> Mapping[str, Report]:
    """The articles of TimeBank and AQUAINT by file name, a line that only goes on made one with
    the line before it."""
    return {
        one.name: report_of(one.name, paragraphs, one.created)
        for one in load_tbaq(data / "tbaq")
        if (
            paragraphs := [
                " ".join(part.split()) for part in _BETWEEN.split(one.text) if part.strip()
            ]
        )
    }


_BETWEEN = re.compile(r"\n\s*\n|\n(?=\s{2,}\S)")
"""What parts paragraphs there: an empty line or an indented one."""


@cache
def _own(_data: Path) -> Mapping[str, Report]:
    """Our own passages, by their names."""
    return {one.name: report_of_passage(one) for one in load_passages()}


_REPORTS: Mapping[str, Callable[[Path], Mapping[str, Report]]] = {
    "incidents": _incidents,
    "polnear": _polnear,
    "tbaq": _tbaq,
    "own": _own,
}
