"""Weights of several runs put together, each by its part: `python -m training.mix A:85 B:15`.

Runs that begin at one encoder end near enough to one another for the mean of their weights to be a
network too, and often a better one than either ("model soups": Wortsman et al. 2022, ICML). The
shipped weights are such a mean; docs/model-card.md says of which runs and what that gave.
"""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from pathlib import Path

import torch
from torch import Tensor

Weights = Mapping[str, Tensor]


def mixed(parts: Sequence[tuple[Weights, float]]) -> dict[str, Tensor]:
    """The mean of weights of the same names and shapes, each counted by its share of the sum.

    What is no floating number is taken from the first.

    Raises:
        ValueError: for no parts, shares that do not add up to more than 0, or other networks.
    """
    whole = sum(share for _, share in parts)
    if not parts or whole <= 0:
        raise ValueError("nothing to mix")
    first = parts[0][0]
    shapes = {name: value.shape for name, value in first.items()}
    if any({n: v.shape for n, v in weights.items()} != shapes for weights, _ in parts):
        raise ValueError("weights of different networks cannot be mixed")
    return {
        name: sum((weights[name].float() * (share / whole) for weights, share in parts)).to(
            value.dtype
        )
        if value.is_floating_point()
        else value.clone()
        for name, value in first.items()
    }


def part(words: str) -> tuple[Path, float]:
    """A file and its share: "model.pt:85"."""
    path, _, share = words.rpartition(":")
    if not path:
        raise argparse.ArgumentTypeError(f"{words!r} is not FILE:SHARE")
    return Path(path), float(share)


def main() -> None:
    """Mix the models named; what else stands in the file is the first one's."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("parts", nargs="+", type=part, metavar="FILE:SHARE")
    parser.add_argument("--to", type=Path, default=Path("build/model/mixed.pt"))
    options = parser.parse_args()
    models = [(torch.load(path, weights_only=True), share) for path, share in options.parts]
    weights = mixed([(model["weights"], share) for model, share in models])
    torch.save({**models[0][0], "weights": weights}, options.to)


if __name__ == "__main__":
    main()
