"""How far the work has got: done, left, rate; one line on a terminal, nothing elsewhere."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TextIO

_DOING = {
    "collect": "collecting",
    "decode": "decoding",
    "read": "reading",
    "compare": "comparing",
    "trace": "tracing",
}

_STEP = 0.1
"""Seconds between two drawings of the line: more often than that nobody sees."""


class Progress:
    """Draws a line on `stream` where that is a terminal; called as (stage, done, of)."""

    def __init__(self, stream: TextIO, clock: Callable[[], float] = time.monotonic) -> None:
        self._stream = stream
        self._clock = clock
        self._live = stream.isatty()
        self._stage = ""
        self._began = self._drawn = clock()
        self._shown = False

    def __call__(self, stage: str, done: int, of: int) -> None:
        """Say that `done` of `of` steps of `stage` are done."""
        if not self._live:
            return
        now = self._clock()
        if stage != self._stage:
            self._stage, self._began = stage, self._drawn
        elif now - self._drawn < _STEP and done < of:
            return
        self._drawn = now
        self._draw(line(stage, done, of, now - self._began))

    def clear(self) -> None:
        """Take the line away, so that what follows starts on a clean one."""
        if self._shown:
            self._stream.write("\r\x1b[K")
            self._stream.flush()
            self._shown = False

    def _draw(self, words: str) -> None:
        self._stream.write(f"\r\x1b[K{words}")
        self._stream.flush()
        self._shown = True


def line(stage: str, done: int, of: int, seconds: float) -> str:
    """The words for one state of the work; a stage of a single step has no count."""
    doing = _DOING.get(stage, stage)
    if of == 1 and stage in ("compare", "trace"):
        return doing
    rate = f", {done / seconds:.1f} a second" if seconds > 0 else ""
    return f"{doing}: {done} done, {of - done} left{rate}"
