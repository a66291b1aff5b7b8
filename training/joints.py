"""Teach where two clauses meet: `python -m training.joints`, after `training.export`.

Small networks (`training.layers`) over the encoder's states half way around a joint ("and", ";",
", but": `headwater.reading.trained.joints.features`). They learn from joints of real reports and of
our own passages that readers judged (`training/joints`). Two minutes on one core.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

from headwater.reading.trained.decoding import Floats
from headwater.reading.trained.joints import SURE, features
from headwater.reading.trained.network import WEIGHTS, Network
from headwater.records import SPEAKING
from training import layers as small
from training.clauses import Joint, Judged, load
from training.layers import Layers, taught, written


@dataclass(frozen=True)
class Plan(small.Plan):
    """How they learn."""

    batch: int = 64
    hidden: int = 48
    dropped: float = 0.3
    decay: float = 1e-3
    smoothed: float = 0.0
    seeds: tuple[int, ...] = (1, 2)


def seen(network: Network, judged: Iterable[Judged], data: Path) -> Iterator[tuple[Floats, Joint]]:
    """The joints of reports as the encoder sees them."""
    for one in judged:
        report = one.report(data)
        blocks = [(b.start, b.end) for b in report.blocks if b.kind in SPEAKING]
        windows = network.cutter.cut(report.text, blocks)
        states = [network.encode(window).middle for window in windows]
        for joint in one.joints:
            for window, rows in zip(windows, states, strict=True):
                inside = window.places[0][0] <= joint.start < window.places[-1][1]
                found = features(rows, window, joint.start, joint.end) if inside else None
                if found is not None:
                    yield found, joint


def fit(examples: Sequence[tuple[Floats, Joint]], plan: Plan) -> Layers:
    """Networks that tell where two clauses meet."""
    places = np.stack([row for row, _ in examples])
    apart = [int(joint.apart) for _, joint in examples]
    return taught(places, apart, [1.0] * len(apart), len(apart), plan)


def main() -> None:
    """Read the options, teach, say how it does on reports kept apart, and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--weights", type=Path, default=WEIGHTS)
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    network = Network(options.weights, options.threads)
    examples = list(seen(network, load(kept=False), options.data))
    layers = fit(examples, Plan())
    apart = list(seen(network, load(kept=True), options.data))
    with torch.no_grad():
        shares = layers(torch.tensor(np.stack([row for row, _ in apart])))[:, 1].tolist()
    judged = [(share > SURE, joint.apart) for share, (_, joint) in zip(shares, apart, strict=True)]
    right = sum(told == cut for told, cut in judged)
    print(f"{len(examples)} joints; kept apart {right} of {len(apart)}")
    written(layers, options.weights / "joints.onnx", "joints", "joint")


if __name__ == "__main__":
    main()
