"""Documents to train on: paragraphs with the places of sources, cues and contents."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from benchmarks.attribution import Gold
from benchmarks.attribution import load as load_polnear
from training import passages


@dataclass(frozen=True)
class Annotated:
    """A text with its paragraphs (half-open ranges of code points) and its attributions.

    `inner` tells whether those are annotated too that stand in the content of another.
    """

    name: str
    text: str
    paragraphs: tuple[tuple[int, int], ...]
    gold: tuple[Gold, ...]
    inner: bool


def polnear(folder: Path) -> Iterator[Annotated]:
    """The articles of one part of PolNeAR."""
    for document in load_polnear(folder):
        report = document.report
        blocks = tuple((block.start, block.end) for block in report.blocks)
        yield Annotated(document.name, report.text, blocks, document.gold, inner=False)


def own(held_out: bool) -> Iterator[Annotated]:
    """Our own passages: those kept apart, or the others."""
    for one in passages.load():
        if one.held_out is not held_out:
            continue
        gold = tuple(Gold(mark.source, mark.cue, mark.content) for mark in one.attributions)
        yield Annotated(one.name, one.text, one.paragraphs, gold, inner=True)
