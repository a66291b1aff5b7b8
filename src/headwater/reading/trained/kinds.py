"""Of what kind a source is, as the network sees its words where they stand.

Asked only where the words themselves do not tell (`reading.guesses`): "the outfitter", "Palmair".
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from operator import itemgetter

import numpy as np

from headwater.reading.trained.decoding import Floats, mean_row
from headwater.reading.trained.network import Network, Rows, Seen
from headwater.records import HopKind, Span

KINDS = (
    HopKind.PERSON,
    HopKind.STATE_BODY,
    HopKind.ORGANIZATION,
    HopKind.GROUP,
    HopKind.ANONYMOUS,
    HopKind.DOCUMENT,
    HopKind.OUTLET,
)
"""The kinds in the order of the network's answers."""
_TOLD = 0.2
"""What the words add to a share. By hand, four parts of our own passages learned from and the fifth
judged, in turn: 85 of 100 right with and without; of those kept apart 88 for 85 (2026-11-22)."""


class Kinds:
    """Judges sources of one report by what the network saw of it."""

    def __init__(self, network: Network, seen: Sequence[Seen]) -> None:
        self._network = network
        self._seen = sorted(seen, key=_begin)

    def __call__(self, places: Sequence[Span], told: HopKind | None = None) -> HopKind | None:
        """The likeliest kind of what stands in all of `places`; None where nothing was seen.

        `told` is what the words would be taken for without the network; that counts a little.
        """
        rows = [found for place in places if (found := self._features(place)) is not None]
        if not rows:
            return None
        shares = self._network.kinds(np.stack(rows)).mean(axis=0)
        if told in KINDS:
            shares[KINDS.index(told)] += _TOLD
        return KINDS[int(shares.argmax())]

    def _features(self, place: Span) -> Floats | None:
        at = bisect_right(self._seen, place.start, key=_begin) - 1
        if at < 0:
            return None
        window = self._seen[at].window
        return features(self._seen[at].rows, units_in(window.places, place), window.firsts)


def _begin(one: Seen) -> int:
    return one.window.places[0][0]


def units_in(places: Sequence[tuple[int, int]], span: Span) -> range:
    """The units that `span` touches, none where it goes on beyond the last; `places` (half-open)
    are theirs, in order."""
    first = bisect_right(places, span.start, key=itemgetter(1))
    stop = bisect_left(places, span.end, key=itemgetter(0))
    return range(first, stop) if places and span.end <= places[-1][1] else range(0)


def features(rows: Rows, units: range, firsts: Sequence[int]) -> Floats | None:
    """What the network for kinds is given of a source: of its units the mean, the first and the
    last of all that the encoder gives (three times `width` numbers); None without units."""
    if not units:
        return None
    at = list(firsts[units.start : units.stop])
    given = (rows.names, rows.unit, rows.asked, rows.vector)
    states = np.concatenate([each.take(at, axis=0) for each in given], axis=1)
    return np.concatenate([mean_row(states), states[0], states[-1]])
