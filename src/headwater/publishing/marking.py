"""Text cut into runs, each with the marks that lie on it: the one place that cuts text for a page.

A page never puts words together itself: it shows runs, whose texts joined are the words of the
report from the first offset to the last.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Protocol

import msgspec

from headwater.publishing import contract as c
from headwater.text.sentences import split_sentences


class Stretch(Protocol):
    """A half-open range of code points: a span, a place, a name of an actor."""

    @property
    def start(self) -> int:
        """The first code point."""

    @property
    def end(self) -> int:
        """The one after the last."""


class Mark(msgspec.Struct, frozen=True):
    """What lies on a stretch of a text: a kind ("content", "source", "hedge" ...) and of what."""

    start: int
    end: int
    kind: str
    of: str | None = None


class Run(msgspec.Struct, frozen=True):
    """Words in one piece with the marks on all of them, in the order they were given."""

    text: str
    start: int
    marks: tuple[Mark, ...] = ()

    @property
    def kinds(self) -> str:
        """The kinds of the marks, as the classes of an element."""
        return " ".join(dict.fromkeys(mark.kind for mark in self.marks))


class Excerpt(msgspec.Struct, frozen=True):
    """Words of a report in their context: runs, and whether words of the block were left out."""

    report: str
    start: int
    end: int
    runs: tuple[Run, ...]
    cut_before: bool = False
    cut_after: bool = False

    @property
    def words(self) -> str:
        """The words from the first that is marked to the last, all of them where none is."""
        marked = [at for at, run in enumerate(self.runs) if run.marks]
        held = self.runs[marked[0] : marked[-1] + 1] if marked else self.runs
        return "".join(run.text for run in held)


def marks(stretches: Iterable[Stretch], kind: str, of: str | None = None) -> tuple[Mark, ...]:
    """A mark of one kind on each stretch."""
    return tuple(Mark(each.start, each.end, kind, of) for each in stretches)


def runs(text: str, start: int, end: int, on: Iterable[Mark]) -> tuple[Run, ...]:
    """`text[start:end]` in runs, each with all marks that lie on it; joined they are that text.

    Marks that reach beyond either end are cut there; an empty range gives no runs.
    """
    inside = [mark for mark in on if mark.start < end and mark.end > start]
    opens: dict[int, list[int]] = {start: []}
    closes: dict[int, set[int]] = {end: set()}
    for number, mark in enumerate(inside):
        opens.setdefault(max(mark.start, start), []).append(number)
        closes.setdefault(min(mark.end, end), set()).add(number)
    found: list[Run] = []
    open_: list[int] = []
    for first, last in pairwise(sorted({*opens, *closes})):
        gone = closes.get(first, set())
        open_ = sorted([*(n for n in open_ if n not in gone), *opens.get(first, ())])
        held = tuple(inside[n] for n in open_ if inside[n].end > first)
        found.append(Run(text[first:last], first, held))
    return tuple(found)


def excerpt(
    report: c.Report, about: Sequence[Stretch], on: Iterable[Mark], sentences: int = 1
) -> Excerpt:
    """The sentences that `about` stands in, with so many more on either side within its blocks."""
    first, last = min(each.start for each in about), max(each.end for each in about)
    blocks = [b for b in report.blocks if b.start < last and b.end > first]
    low = min((b.start for b in blocks), default=first)
    high = max((b.end for b in blocks), default=last)
    bounds = split_sentences(report.text, low, high)
    held = [n for n, (start, end) in enumerate(bounds) if start < last and end > first]
    if held:
        start = bounds[max(held[0] - sentences, 0)][0]
        end = bounds[min(held[-1] + sentences, len(bounds) - 1)][1]
    else:
        start, end = first, last
    start, end = min(start, first), max(end, last)
    return Excerpt(
        report.id, start, end, runs(report.text, start, end, on), start > low, end < high
    )
