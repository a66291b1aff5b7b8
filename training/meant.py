"""Whom sources of real reports mean, as readers judged it (`training/meant`)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from benchmarks.corpora import DATA
from headwater.records import Report
from training.judged import CORPORA, report_by_key, stretch

MEANT = Path(__file__).parent / "meant"

Place = tuple[int, int]
"""A stretch of a text, half-open, in code points."""


@dataclass(frozen=True, slots=True)
class Meant:
    """A source at a place, and where those whom it means are spelled out; none where its own words
    are the fullest. With `owner`, it means somebody of who is spelled out there."""

    place: Place
    spelled: tuple[Place, ...]
    owner: bool = False


@dataclass(frozen=True, slots=True)
class Judged:
    """A report, by its key in the corpus, and its judged sources in text order."""

    corpus: str
    key: str
    sources: tuple[Meant, ...]

    def report(self, data: Path = DATA) -> Report:
        """The report itself. Raises KeyError where the corpus does not have it."""
        return report_by_key(self.corpus, self.key, data)


def load(kept: bool, folder: Path = MEANT) -> list[Judged]:
    """The reports that are kept apart, or the others, corpus by corpus."""
    return _load("-kept" if kept else "", folder)


def load_others(folder: Path = MEANT) -> list[Judged]:
    """Pronouns and descriptions that are no sources, of reports that are not kept apart."""
    return _load("-others", folder)


def _load(ending: str, folder: Path) -> list[Judged]:
    paths = ((name, folder / f"{name}{ending}.txt") for name in (*CORPORA, "tbaq", "own"))
    return [
        one for name, path in paths if path.exists() for one in parse(name, path.read_text("utf-8"))
    ]


def parse(corpus: str, text: str) -> Iterator[Judged]:
    """The reports of one file. Raises ValueError for a line that tells of no source."""
    for part in text.split("## ")[1:]:
        key, *lines = part.splitlines()
        yield Judged(corpus, key.strip(), tuple(map(_source, filter(None, lines))))


def _source(line: str) -> Meant:
    place, *told = line.split()
    if not told or ("=" in told and len(told) > 1):
        raise ValueError(f"{line!r} does not tell who is meant")
    owner = told[0] == "of"
    spelled = () if told == ["="] else tuple(map(stretch, told[1:] if owner else told))
    return Meant(stretch(place), spelled, owner)
