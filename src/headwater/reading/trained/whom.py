"""Whom a source means of all who may be meant, as the network judges by what it saw of each.

A small network scores each option: by its signs (`reading.resolving.options`) and by what the
encoder gives of the source's words, of where somebody stands nearest and of where he stands first.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from headwater.reading.resolving.options import Option, place_of_taken
from headwater.reading.trained.decoding import Floats
from headwater.reading.trained.network import Network
from headwater.reading.trained.places import WIDTH, Places
from headwater.records import Span

_SURER, _SURE = 0.7, 2.5
"""By how much, in logarithms of shares, somebody must be likelier than whom the rules take (twice
as likely) or than the words as they stand, where the rules leave them open (twelve times): a wrong
name is worse than none. Of sources of real reports left out of learning as many are right with any
value of the first up to 1.5; with the second fewer are named wrongly (2026-11-23)."""


def chosen(scores: Floats, taken: int) -> int:
    """The place of the likeliest option by its logarithm of shares, where it is likelier enough
    than what the rules take; else of that."""
    likeliest = int(scores.argmax())
    least = _SURER if taken else _SURE
    return likeliest if scores[likeliest] > scores[taken] + least else taken


class Whom:
    """Chooses among the options of the sources of one report by what the network saw of it."""

    def __init__(self, network: Network, places: Places) -> None:
        self._network = network
        self._places = places

    def __call__(self, place: Span, options: Sequence[Option]) -> int:
        """The place of the likeliest option, where it is likelier enough than what the rules take;
        else, and where nothing was seen, of that."""
        taken = place_of_taken(options)
        if self._places.features(place) is None:
            return taken
        rows = {place: 0}
        near = [rows.setdefault(one.near, len(rows)) for one in options]
        first = [rows.setdefault(one.first, len(rows)) for one in options]
        scores = self._network.whom(
            np.concatenate([self._of(each) for each in rows]).reshape(-1, WIDTH),
            np.array(near),
            np.array(first),
            np.array([one.signs for one in options], np.float32),
        )
        return chosen(scores, taken)

    def _of(self, place: Span) -> Floats:
        """What stands for a place; nothing at all where none was seen."""
        found = self._places.features(place)
        return np.zeros(WIDTH, np.float32) if found is None else found
