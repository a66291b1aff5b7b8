"""What the encoder gives of places of a report, for the small networks that judge by it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from operator import itemgetter

import numpy as np

from headwater.reading.trained.decoding import Floats, mean_row
from headwater.reading.trained.network import Rows, Seen
from headwater.records import Span


class Places:
    """Places of one report as the network saw them."""

    def __init__(self, seen: Sequence[Seen]) -> None:
        self._seen = sorted(seen, key=_begin)
        self._states: dict[int, Floats] = {}
        self._known: dict[tuple[int, int], Floats | None] = {}

    def features(self, place: Span) -> Floats | None:
        """What `features` gives of a place; None where nothing was seen."""
        where = place.start, place.end
        if where not in self._known:
            self._known[where] = self._made(place)
        return self._known[where]

    def forget(self) -> None:
        """Let go of what the network saw: of a report that is some megabytes."""
        self._seen, self._states, self._known = [], {}, {}

    def _made(self, place: Span) -> Floats | None:
        at = bisect_right(self._seen, place.start, key=_begin) - 1
        if at < 0:
            return None
        if at not in self._states:
            self._states[at] = states_of(self._seen[at].rows)
        window = self._seen[at].window
        return features(self._states[at], units_in(window.places, place), window.firsts)


WIDTH = 3 * (9 + 128 + 256 + 128)
"""How many numbers stand for a place."""


def _begin(one: Seen) -> int:
    return one.window.places[0][0]


def units_in(places: Sequence[tuple[int, int]], span: Span) -> range:
    """The units that `span` touches, none where it goes on beyond the last; `places` (half-open)
    are theirs, in order."""
    first = bisect_right(places, span.start, key=itemgetter(1))
    stop = bisect_left(places, span.end, key=itemgetter(0))
    return range(first, stop) if places and span.end <= places[-1][1] else range(0)


def states_of(rows: Rows) -> Floats:
    """All that the encoder gives of each word piece of a window, side by side."""
    return np.concatenate([rows.names, rows.unit, rows.asked, rows.vector], axis=1)


def features(states: Floats, units: range, firsts: Sequence[int]) -> Floats | None:
    """What stands for a place: of its units the mean, the first and the last
    of all that the encoder gives (`WIDTH` numbers); None without units."""
    if not units:
        return None
    here = states.take(firsts[units.start : units.stop], axis=0)
    return np.concatenate([mean_row(here), here[0], here[-1]])
