"""Small networks of two layers over what the encoder gives of places, and how they are taught."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor, nn

from headwater.reading.trained.decoding import Floats
from training.export import stored_in_eight_bits


@dataclass(frozen=True)
class Plan:
    """How they learn to tell `classes` apart: one network a seed."""

    classes: int = 2
    passes: int = 20
    batch: int = 128
    rate: float = 1e-3
    hidden: int = 64
    dropped: float = 0.4
    decay: float = 0.1
    smoothed: float = 0.05
    seeds: tuple[int, ...] = (1, 2, 3, 4)


class Layers(nn.Module):
    """Several small networks side by side; the mean of their answers."""

    def __init__(self, mean: Tensor, spread: Tensor, parts: Sequence[nn.Module]) -> None:
        super().__init__()
        self.mean, self.spread = nn.Parameter(mean), nn.Parameter(spread)
        self.parts = nn.ModuleList(parts)

    def forward(self, places: Tensor) -> Tensor:
        """The share of each class (row, class)."""
        given = (places - self.mean) / self.spread
        return torch.stack([part(given).softmax(-1) for part in self.parts]).mean(0)


def taught(
    places: Floats, classes: Sequence[int], weights: Sequence[float], own: int, plan: Plan
) -> Layers:
    """Networks that tell the classes of places (row, number), each with a weight; the first `own`
    rows say how the numbers are spread."""
    given = torch.tensor(places)
    right, weighed = torch.tensor(classes), torch.tensor(weights)
    mean, spread = given[:own].mean(0), given[:own].std(0) + 1e-2
    given = (given - mean) / spread
    parts = [_one(given, right, weighed, plan, seed) for seed in plan.seeds]
    return Layers(mean, spread, parts).eval()


def _one(given: Tensor, right: Tensor, weights: Tensor, plan: Plan, seed: int) -> nn.Module:
    torch.manual_seed(seed)
    part = nn.Sequential(
        nn.Dropout(plan.dropped),
        nn.Linear(given.shape[1], plan.hidden),
        nn.GELU(),
        nn.Dropout(plan.dropped),
        nn.Linear(plan.hidden, plan.classes),
    )
    optimizer = torch.optim.AdamW(part.parameters(), lr=plan.rate, weight_decay=plan.decay)
    for _ in range(plan.passes):
        order = torch.randperm(len(right))
        for at in range(0, len(order), plan.batch):
            some = order[at : at + plan.batch]
            loss = nn.functional.cross_entropy(
                part(given[some]), right[some], label_smoothing=plan.smoothed, reduction="none"
            )
            (loss * weights[some]).mean().backward()
            optimizer.step()
            optimizer.zero_grad()
    return part


def written(layers: Layers, path: Path, name: str, row: str) -> None:
    """Write networks as ONNX, stored in eight bits: any number of rows of `name` to "shares"."""
    torch.onnx.export(
        layers,
        (torch.zeros((2, len(layers.mean))),),
        str(path),
        input_names=[name],
        output_names=["shares"],
        dynamic_axes={name: {0: row}, "shares": {0: row}},
        opset_version=17,
        dynamo=False,
    )
    stored_in_eight_bits(path)
