"""Teach of what kind a source is: `python -m training.kinds`, after `training.export`.

Small networks (`training.layers`) over what the exported encoder gives of a source's words (mean,
first and last: `headwater.reading.trained.places.features`). They learn from our own passages,
where the kinds are annotated, and with less weight from the sources of PolNeAR whose words tell
their kind to the rules, so that nouns which no list holds are judged like those that stand in the
same places. A minute for the encoder, a few seconds to learn.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import numpy as np
import torch

from headwater.reading.describing.describe import describe
from headwater.reading.describing.shown_kinds import kind_of_hop
from headwater.reading.trained.decoding import Floats
from headwater.reading.trained.kinds import KINDS
from headwater.reading.trained.network import WEIGHTS, Network, Rows
from headwater.reading.trained.places import features, units_in
from headwater.reading.trained.windows import Window
from headwater.records import HopKind, Span, cut
from training import layers as small
from training.attributions import polnear
from training.layers import Layers, taught, written
from training.passages import Passage, load

_MOST = 12
"""Places of a name that are learned from."""
_LONGEST = 150
"""Code points of a source that is learned from at most."""


@dataclass(frozen=True)
class Plan(small.Plan):
    """How it learns; `told` is the weight of what the rules tell beside what is annotated."""

    classes: int = len(KINDS)
    told: float = 0.3


@dataclass(frozen=True)
class Example:
    """A source as the encoder gives it, with its kind."""

    features: Floats
    kind: HopKind


def annotated(
    network: Network, passages: Sequence[Passage], everywhere: bool = False
) -> Iterator[Example]:
    """The sources of passages that are no pronouns, with the kinds that annotators gave; names also
    wherever else they stand, if `everywhere`: where they are judged they are asked about so."""
    for passage in passages:
        wanted = [
            (one, HopKind(marked.ways[0].hops[-1][1]))
            for marked in passage.attributions
            if len(marked.ways) == 1 and marked.source
            for one in [describe(passage.text, cut(passage.text, *marked.source[0]))]
            if one.pronoun is None and not one.own
        ]
        places = [(one.span, kind) for one, kind in wanted]
        if everywhere:
            named = {one.name: kind for one, kind in wanted if one.named and one.name}
            for name, kind in named.items():
                places += [(span, kind) for span in _standing(passage.text, name)]
        yield from _seen(network, passage.text, passage.paragraphs, places)


def _standing(text: str, name: str) -> Iterator[Span]:
    """The first places of a name."""
    found = re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", text)
    return (cut(text, *match.span()) for match in islice(found, _MOST))


def told(network: Network, folder: Path) -> Iterator[Example]:
    """The sources of PolNeAR whose kind their words tell to the rules."""
    for document in polnear(folder):
        wanted: list[tuple[Span, HopKind]] = []
        for gold in document.gold:
            if gold.source and gold.source[0][1] - gold.source[0][0] <= _LONGEST:
                one = describe(document.text, cut(document.text, *gold.source[0]))
                if one.pronoun is None and not one.own and not one.guess:
                    wanted.append((one.span, kind_of_hop(one)))
        yield from _seen(network, document.text, document.paragraphs, wanted)


def _seen(
    network: Network,
    text: str,
    paragraphs: Sequence[tuple[int, int]],
    wanted: Sequence[tuple[Span, HopKind]],
) -> Iterator[Example]:
    known = [(span, kind) for span, kind in wanted if kind in KINDS]
    if not known:
        return
    looked: list[tuple[Window, Rows]] = [
        (window, network.encode(window)) for window in network.cutter.cut(text, paragraphs)
    ]
    for span, kind in known:
        found = next((f for w, rows in looked if (f := _of(w, rows, span)) is not None), None)
        if found is not None:
            yield Example(found, kind)


def _of(window: Window, rows: Rows, span: Span) -> Floats | None:
    inside = window.places[0][0] <= span.start
    return features(rows, units_in(window.places, span), window.firsts) if inside else None


def fit(own: Sequence[Example], beside: Sequence[Example], plan: Plan) -> Layers:
    """Networks that tell the kinds of `own`, helped by `beside`."""
    given = np.stack([one.features for one in (*own, *beside)])
    kinds = [KINDS.index(one.kind) for one in (*own, *beside)]
    weights = [1.0] * len(own) + [plan.told] * len(beside)
    return taught(given, kinds, weights, len(own), plan)


def export(layers: Layers, path: Path) -> None:
    """Write the network as ONNX; it takes any number of sources."""
    written(layers, path, "sources", "source")


def main() -> None:
    """Read the options, teach, say how many passages kept apart come out right, and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--weights", type=Path, default=WEIGHTS)
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    network = Network(options.weights, options.threads)
    passages = load()
    own = list(annotated(network, [one for one in passages if not one.held_out], everywhere=True))
    beside = list(told(network, options.data / "polnear" / "train"))
    layers = fit(own, beside, Plan())
    apart = list(annotated(network, [one for one in passages if one.held_out]))
    with torch.no_grad():
        best = layers(torch.tensor(np.stack([one.features for one in apart]))).argmax(-1).tolist()
    right = sum(KINDS[at] is one.kind for at, one in zip(best, apart, strict=True))
    print(
        f"{len(own)} sources of our own, {len(beside)} beside; kept apart {right} of {len(apart)}"
    )
    export(layers, options.weights / "kinds.onnx")


if __name__ == "__main__":
    main()
