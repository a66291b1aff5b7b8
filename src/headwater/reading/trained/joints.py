"""Where two clauses meet in a sentence, as the network sees the words on either side.

"The port was shut | and two ships left" are two claims, "the United States and its allies sent
ships" is one: rules tell that by the words alone and are often wrong
(`reading.statements.clauses`).
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property
from operator import itemgetter

import numpy as np

from headwater.reading.statements.clauses import joints
from headwater.reading.trained.decoding import Floats, mean_row
from headwater.reading.trained.network import Network, Seen
from headwater.reading.trained.windows import Window

_NEXT = 3
"""Units behind a joint that are seen one by one."""
_AFTER = 8
"""Units behind it of which the mean is seen."""
SURE = 0.6
"""How likely two clauses meet where they are cut apart."""


class Joints:
    """Tells of one report where two clauses meet."""

    def __init__(self, network: Network, text: str, seen: Sequence[Seen]) -> None:
        self._network = network
        self._text = text
        self._seen = seen

    def __call__(self, start: int, end: int) -> bool | None:
        """Whether two clauses meet at the joint `[start, end)`; None where nothing was seen."""
        return self._told.get((start, end))

    @cached_property
    def _told(self) -> dict[tuple[int, int], bool]:
        """All joints of the report, asked about at once."""
        found = [pair for one in self._seen for pair in self._in(one)]
        if not found:
            return {}
        places, rows = zip(*found, strict=True)
        shares = self._network.joints(np.stack(rows))
        return dict(zip(places, (shares[:, 1] > SURE).tolist(), strict=True))

    def _in(self, one: Seen) -> Iterator[tuple[tuple[int, int], Floats]]:
        units = one.window.places
        for place in joints(self._text, units[0][0], units[-1][1]):
            row = features(one.rows.middle, one.window, *place)
            if row is not None:
                yield place, row


def features(states: Floats, window: Window, start: int, end: int) -> Floats | None:
    """What stands for the joint `[start, end)`: the states half way of the last unit before it, of
    its own last one, of the `_NEXT` behind it and their mean over `_AFTER`, zeros beyond the
    window; None where it is not between units of the window."""
    before = bisect_right(window.places, start, key=itemgetter(1)) - 1
    after = bisect_left(window.places, end, key=itemgetter(0))
    if before < 0 or after >= len(window.places):
        return None
    behind = states.take(window.firsts[after : after + _AFTER], axis=0)
    near = np.zeros((_NEXT, states.shape[1]), np.float32)
    near[: len(behind)] = behind[:_NEXT]
    edges = states.take([window.firsts[before], window.firsts[after - 1]], axis=0)
    return np.concatenate([edges, near, mean_row(behind)[None]]).ravel()
