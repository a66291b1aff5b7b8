"""What two clauses are to each other, as the network judges by their words.

The encoder reads each text by itself as far as `middle`; two more layers read two texts together
(as DeFormer does for questions and answers; Cao et al., ACL 2020), so that each text is read once
and only pairs worth it are looked at twice. The second look does not know which text came first:
all it adds to attention is whether two word pieces stand in one text.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from headwater.reading.trained.decoding import Floats, mean_row
from headwater.reading.trained.network import Network
from headwater.records import Likeness

OTHER, SAME, DENIED, PARTED = range(4)
"""The places of the network's answers, as in `Likeness`."""
_QUOTES = "\"'“”‘’ "
_MOST = 64
"""Word pieces of a text that are read; of long ones the first."""
_NOTHING = Likeness(1.0, 0.0, 0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Stated:
    """A text by itself: its states half way (piece, number), and its vector of unit length."""

    states: Floats
    vector: Floats


def stated(network: Network, text: str) -> Stated | None:
    """The text as the encoder has it; None where it has no words."""
    words = text.strip(_QUOTES)
    windows = network.cutter.cut(words, [(0, len(words))])
    if not windows:
        return None
    middle, vectors = network.middle(windows[0])
    mean = mean_row(vectors[np.array(windows[0].firsts)])
    return Stated(middle[:_MOST], mean / max(float(np.sqrt(mean.dot(mean))), 1e-9))


def liken(network: Network, pairs: Sequence[tuple[str, str]]) -> tuple[Likeness, ...]:
    """What the texts of each pair are to each other, whichever comes first."""
    network.load_pairs()
    texts = sorted({text for pair in pairs for text in pair})
    known = dict(zip(texts, network.each(lambda text: stated(network, text), texts), strict=True))

    def judged(pair: tuple[str, str]) -> Likeness:
        a, b = (known[text] for text in sorted(pair))
        if a is None or b is None:
            return _NOTHING
        return Likeness(*map(float, network.pair(a.states, b.states, float(a.vector @ b.vector))))

    return tuple(network.each(judged, pairs))
