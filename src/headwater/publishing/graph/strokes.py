"""The lines of the drawing as SVG paths, with their words where nothing else stands."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from headwater.publishing.graph.lettering import width
from headwater.publishing.graph.model import Letters

SMALL = 11
_PLACES = (0.5, 0.36, 0.64, 0.24, 0.76)
"""Where along its last or first stretch the words of a line may stand, the best first."""

_ROOM = 4
Point = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Corner:
    """Where a line goes in or out of what it passes: left and right end, and their height."""

    left: int
    right: int
    y_in: int
    y_out: int


class Labels:
    """The places of words that are taken."""

    def __init__(self) -> None:
        self._taken: list[tuple[int, int, int, int]] = []

    def place(self, words: str, stretches: Sequence[tuple[Point, Point]]) -> Letters | None:
        """The words in the first free place on the stretches; None where there is none."""
        if not words:
            return None
        wide = width(words, SMALL)
        for at in _PLACES:
            for one, two in stretches:
                x, y = along(one, two, at)
                if wide > two[0] - one[0] - 2 * _ROOM + 60:
                    continue
                box = (x - wide // 2 - _ROOM, y - SMALL // 2 - 2, x + wide // 2 + _ROOM, y + 8)
                if all(_apart(box, other) for other in self._taken):
                    self._taken.append(box)
                    return Letters(words, x, y + 4, own=True)
        return None


def d(corners: Sequence[Corner]) -> str:
    """The path of a line through its corners, straight across what it passes."""
    first, *rest = corners
    said = [f"M{first.right} {first.y_out}"]
    x = first.right
    y = first.y_out
    for corner in rest:
        half = (corner.left - x) // 2
        said.append(
            f"C{x + half} {y} {corner.left - half} {corner.y_in} {corner.left} {corner.y_in}"
        )
        if corner is not rest[-1]:
            said.append(f"H{corner.right}")
        x, y = corner.right, corner.y_out
    return "".join(said)


def head(corners: Sequence[Corner], *, at_end: bool) -> str:
    """The points of the head of a line, at its left end or at its right one."""
    if at_end:
        x, y = corners[-1].left, corners[-1].y_in
        return f"{x},{y} {x - 7},{y - 4} {x - 7},{y + 4}"
    x, y = corners[0].right, corners[0].y_out
    return f"{x},{y} {x + 7},{y - 4} {x + 7},{y + 4}"


def head_up(x: int, y: int) -> str:
    """The points of a head that meets the lower side of a box."""
    return f"{x},{y} {x - 4},{y + 7} {x + 4},{y + 7}"


def stretches(corners: Sequence[Corner]) -> list[tuple[Point, Point]]:
    """The pieces of a line between what it passes: the last one, then the others."""
    found = [((one.right, one.y_out), (two.left, two.y_in)) for one, two in pairwise(corners)]
    return found[::-1]


def along(one: Point, two: Point, at: float) -> Point:
    """The point of the curve from `one` to `two` at the part `at` of its way."""
    half = (two[0] - one[0]) / 2
    xs = (one[0], one[0] + half, two[0] - half, two[0])
    weights = ((1 - at) ** 3, 3 * (1 - at) ** 2 * at, 3 * (1 - at) * at**2, at**3)
    x = sum(w * value for w, value in zip(weights, xs, strict=True))
    y = (weights[0] + weights[1]) * one[1] + (weights[2] + weights[3]) * two[1]
    return round(x), round(y)


def ports(ends: Sequence[tuple[str, int]], middle: int, height: int) -> Mapping[str, int]:
    """Where lines meet a side of a node, in the order of their other ends' heights."""
    ordered = sorted(ends, key=lambda end: (end[1], end[0]))
    step = min(12, (height - 12) // max(len(ordered), 1))
    top = middle - step * (len(ordered) - 1) // 2
    return {line: top + n * step for n, (line, _) in enumerate(ordered)}


def _apart(a: tuple[int, int, int, int], b: tuple[int, int, int, int]) -> bool:
    return a[2] < b[0] or b[2] < a[0] or a[3] < b[1] or b[3] < a[1]
