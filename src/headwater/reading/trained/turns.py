"""Whose turn it is where several threads read at the same time."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager


class Turns:
    """As many threads work as there are cores; of what comes after the network one at a time.

    Only one thread of an interpreter runs Python, and two that take turns are both late. Who waits
    to tell what the network saw goes first: else the network runs ahead, and at the end one core
    has nothing left to do while the other tells what has piled up.
    """

    def __init__(self, threads: int) -> None:
        self._free = threads
        self._telling = False
        self._waiting = 0
        self._changed = threading.Condition()

    @contextmanager
    def seeing(self) -> Iterator[None]:
        """Wait until a core is free that nobody needs for telling, and hold it."""
        with self._changed:
            self._changed.wait_for(self._may_see)
            self._free -= 1
        try:
            yield
        finally:
            with self._changed:
                self._free += 1
                self._changed.notify_all()

    @contextmanager
    def telling(self) -> Iterator[None]:
        """Wait until a core is free and nobody else tells, and hold both."""
        with self._changed:
            self._waiting += 1
            try:
                self._changed.wait_for(self._may_tell)
            finally:
                self._waiting -= 1
            self._free -= 1
            self._telling = True
        try:
            yield
        finally:
            with self._changed:
                self._free += 1
                self._telling = False
                self._changed.notify_all()

    def _may_see(self) -> bool:
        return self._free > 0 and (self._telling or not self._waiting)

    def _may_tell(self) -> bool:
        return self._free > 0 and not self._telling
