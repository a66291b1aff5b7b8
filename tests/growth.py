"""How time grows with a text: in proportion to it, or faster."""

from __future__ import annotations

from collections.abc import Callable
from time import process_time

_LEAST = 0.05
"""Seconds below which another program on the machine counts for more than the work."""


def growth(work: Callable[[int], object], size: int) -> float:
    """How many times longer `work` takes for twice the size; the quickest of several runs each.

    2 for work in proportion, 4 for work that grows with the square. Time of this process alone is
    taken, and what takes hardly any has not grown.
    """
    one, two = (min(_taken(work, n) for _ in range(5)) for n in (size, 2 * size))
    return two / max(one, _LEAST)


def _taken(work: Callable[[int], object], size: int) -> float:
    start = process_time()
    work(size)
    return process_time() - start
