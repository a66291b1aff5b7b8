"""Runs as elements inside one another: where each mark opens and how many close after a piece.

HTML cannot let two elements cross, so a mark that crosses another is closed with it and opened
again; only its first piece may bear an id. Nothing is cut here: a piece is a run.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from headwater.publishing.marking import Mark, Run


class Opened(msgspec.Struct, frozen=True):
    """A mark that opens before a piece; `first` where it, or what it is `of`, was not open yet."""

    mark: Mark
    first: bool


class Piece(msgspec.Struct, frozen=True):
    """Words in one piece: what opens before them, and how many marks close after them."""

    text: str
    start: int
    opens: tuple[Opened, ...] = ()
    closes: int = 0


def nested(stretches: Iterable[Sequence[Run]]) -> tuple[tuple[Piece, ...], ...]:
    """The runs of each stretch (a block, a cell) as pieces; in each all that opens closes.

    The marks of a run are taken as outermost first. Marks of one kind that are `of` the same
    thing count as one, so a statement in several pieces is first opened once in all stretches.
    """
    seen: set[tuple[object, ...]] = set()
    return tuple(_stretch(runs, seen) for runs in stretches)


def _stretch(runs: Sequence[Run], seen: set[tuple[object, ...]]) -> tuple[Piece, ...]:
    stacks = [tuple(dict.fromkeys(run.marks)) for run in runs]
    pieces: list[Piece] = []
    before: tuple[Mark, ...] = ()
    for run, stack, after in zip(runs, stacks, [*stacks[1:], ()], strict=False):
        opens = []
        for mark in stack[_common(before, stack) :]:
            key = _identity(mark)
            opens.append(Opened(mark, key not in seen))
            seen.add(key)
        closes = len(stack) - _common(stack, after)
        pieces.append(Piece(run.text, run.start, tuple(opens), closes))
        before = stack
    return tuple(pieces)


def _common(one: Sequence[Mark], other: Sequence[Mark]) -> int:
    """How many marks both have from the outermost inwards."""
    for number, (a, b) in enumerate(zip(one, other, strict=False)):
        if a != b:
            return number
    return min(len(one), len(other))


def _identity(mark: Mark) -> tuple[object, ...]:
    place = (mark.start, mark.end) if mark.of is None else ()
    return (mark.kind, mark.of, *place)
