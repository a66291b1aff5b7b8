"""Weights to go on from, out of the package's own files: `python -m training.restored`.

Whoever has passages of another kind need not begin anew: the exported networks, in eight bits, are
read back into a `model.pt` that `training.train --start` takes. Rounding moves no state by more
than training does in its first steps; word embeddings, which training leaves alone, come from the
package they came from.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import torch
from numpy.typing import NDArray
from onnx import numpy_helper
from torch import Tensor

from headwater.reading.trained.network import WEIGHTS
from training.network import Network, Roles, Sizes, begin
from training.train import encoder_folder

_OF_WEIGHTS = "_quantized"
_MODULE = "network."


class Graph:
    """The numbers of an exported graph, and which node takes what another gives."""

    def __init__(self, path: Path) -> None:
        graph = onnx.load(str(path)).graph
        self.nodes = list(graph.node)
        self.numbers: dict[str, NDArray[Any]] = {
            one.name: numpy_helper.to_array(one) for one in graph.initializer
        }
        self._taker = {given: node for node in self.nodes for given in node.input}

    def of(self, kind: str) -> Iterator[list[NDArray[Any]]]:
        """What numbers each node of that kind is given, in order."""
        for node in self.nodes:
            if node.op_type == kind:
                yield [self.numbers[one] for one in node.input if one in self.numbers]

    def whole(self, rounded: str) -> NDArray[np.float32]:
        """A table of weights in eight bits, as it was but for rounding."""
        stem = rounded.removesuffix(_OF_WEIGHTS)
        zero = self.numbers[f"{stem}_zero_point"].astype(np.float32)
        whole: NDArray[np.float32] = (
            self.numbers[rounded].astype(np.float32) - zero
        ) * self.numbers[f"{stem}_scale"]
        return whole

    def layers(self) -> Iterator[tuple[str, NDArray[np.float32]]]:
        """Each linear layer's name and weights (out, in); a layer is known by its bias.

        Raises:
            ValueError: where a product is never added to a bias.
        """
        for node in self.nodes:
            if node.op_type != "MatMulInteger":
                continue
            after = node
            while after.op_type != "Add":
                if after.output[0] not in self._taker:
                    raise ValueError(f"{node.name}: no bias")
                after = self._taker[after.output[0]]
            bias = next(one for one in after.input if one in self.numbers)
            yield bias.removeprefix(_MODULE).removesuffix(".bias"), self.whole(node.input[1]).T


def restored(folder: Path, network: Network) -> None:
    """Put the weights exported into `folder` into a network of the same sizes."""
    graph = Graph(folder / "encoder.onnx")
    state = network.state_dict()
    for name, numbers in graph.numbers.items():
        if (plain := name.removeprefix(_MODULE)) in state:
            _put(state[plain], numbers)
    for layer, weights in graph.layers():
        _put(state[f"{layer}.weight"], weights)
    _put(state["looks.weight"], graph.whole(f"{_MODULE}looks.weight{_OF_WEIGHTS}"))
    chain = json.loads((folder / "model.json").read_text("utf-8"))["chain"]
    _restored_roles(Graph(folder / "roles.onnx"), chain, network.roles)


def _restored_roles(graph: Graph, chain: dict[str, Any], roles: Roles) -> None:
    near = next(found for found in graph.of("Gather") if found and found[0].ndim == 2)
    _put(roles.near.weight, near[0])
    norms = graph.of("LayerNormalization")
    for norm, (weight, bias) in zip((roles.first, *roles.norms), norms, strict=True):
        _put(norm.weight, weight)
        _put(norm.bias, bias)
    for step, found in zip(roles.steps, graph.of("MatMulIntegerToFloat"), strict=True):
        rounded, _, scales, _, _, bias = found
        size, _, reach = step.weight.shape
        kernel = rounded.astype(np.float32) * scales
        _put(step.weight, kernel.reshape(reach, -1, size).transpose(2, 1, 0))
        _put(step.bias, bias)
    _put(roles.last.weight, next(graph.of("MatMul"))[0].T)
    _put(roles.last.bias, list(graph.of("Add"))[-1][0])
    for name, values in chain.items():
        _put(getattr(roles, name), np.array(values))


def _put(kept: Tensor, numbers: NDArray[Any]) -> None:
    if tuple(kept.shape) != numbers.shape:
        raise ValueError(f"weights {numbers.shape} where {tuple(kept.shape)} are expected")
    with torch.no_grad():
        kept.copy_(torch.tensor(numbers, dtype=kept.dtype))


def main() -> None:
    """Read the package's weights back."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--weights", type=Path, default=WEIGHTS)
    parser.add_argument("--to", type=Path, default=Path("build/model/shipped.pt"))
    options = parser.parse_args()
    network = begin(str(encoder_folder()), Sizes())
    restored(options.weights, network)
    options.to.parent.mkdir(parents=True, exist_ok=True)
    torch.save({"weights": network.state_dict(), "sizes": network.sizes.as_dict()}, options.to)
    print(f"{options.to}: go on with python -m training.train --start {options.to}")


if __name__ == "__main__":
    main()
