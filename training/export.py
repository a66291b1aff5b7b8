"""Write the weights that the package carries: `python -m training.export --model MODEL.PT`.

Both networks become ONNX in eight bits, a scale for each channel (per tensor the encoder's states
lose a twentieth of their direction). The encoder is rounded by onnxruntime; the graph of the second
network is put together in `training.roles_graph`.
"""

from __future__ import annotations

import argparse
import json
import shutil
from pathlib import Path

import numpy as np
import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

from headwater.reading.trained.network import WEIGHTS
from headwater.reading.trained.windows import SIZE
from training.names import KINDS
from training.network import REACH, Network, Sizes, begin
from training.roles_graph import RolesGraph
from training.train import encoder_folder

MOST = 30_000_000
"""Bytes of all files together."""


class _Encoder(nn.Module):
    """All of the network but the roles."""

    def __init__(self, network: Network) -> None:
        super().__init__()
        self.network = network

    def forward(self, ids: Tensor, looks: Tensor, mask: Tensor) -> tuple[Tensor, ...]:
        return self.network(ids, looks, mask)  # type: ignore[no-any-return]


def load(path: Path) -> Network:
    """The trained network in that file."""
    state = torch.load(path, weights_only=True)
    network = begin(str(encoder_folder()), Sizes())
    network.load_state_dict(state["weights"])
    network.eval()
    return network


def in_eight_bits(raw: Path, path: Path, *operators: str) -> None:
    """Move an exported network to `path`, the weights of `operators` rounded for each channel."""
    quantize_dynamic(
        str(raw),
        str(path),
        per_channel=True,
        weight_type=QuantType.QInt8,
        op_types_to_quantize=list(operators),
    )
    raw.unlink()


def stored_in_eight_bits(path: Path, least: int = 1_000) -> None:
    """Round the matrices of an exported network that have `least` numbers or more to eight bits,
    with a scale for each of the shorter side. It is worked with in full as before, so that what one
    source is given does not depend on what is asked beside it."""
    model = onnx.load(path)
    held = []
    for weights in model.graph.initializer:
        values = onnx.numpy_helper.to_array(weights)
        if values.dtype != np.float32 or values.ndim < _MATRIX or values.size < least:
            held.append(weights)
            continue
        longer = int(np.argmax(values.shape))
        scale = np.maximum(np.abs(values).max(axis=longer, keepdims=True), 1e-9) / _STEPS
        steps = np.rint(values / scale).astype(np.int8)
        name = weights.name
        held.append(onnx.numpy_helper.from_array(steps, f"{name}.steps"))
        held.append(onnx.numpy_helper.from_array(scale.astype(np.float32), f"{name}.scale"))
        made = [
            onnx.helper.make_node(
                "Cast", [f"{name}.steps"], [f"{name}.whole"], to=onnx.TensorProto.FLOAT
            ),
            onnx.helper.make_node("Mul", [f"{name}.whole", f"{name}.scale"], [name]),
        ]
        for node in reversed(made):
            model.graph.node.insert(0, node)
    del model.graph.initializer[:]
    model.graph.initializer.extend(held)
    onnx.save(model, path)


_MATRIX, _STEPS = 2, 127


def export(network: Network, folder: Path) -> None:
    """Write all files of the model into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    raw = folder / "encoder.raw.onnx"
    ids = torch.ones((2, 24), dtype=torch.long)
    torch.onnx.export(
        _Encoder(network),
        (ids, ids, torch.ones((2, 24))),
        str(raw),
        input_names=["ids", "looks", "mask"],
        output_names=["cue", "names", "unit", "asked", "vector"],
        dynamic_axes={name: {0: "window", 1: "piece"} for name in ("ids", "looks", "mask")},
        opset_version=17,
        dynamo=False,
    )
    in_eight_bits(raw, folder / "encoder.onnx", "MatMul", "Gather")
    onnx.save(RolesGraph(network.roles).made(), folder / "roles.onnx")
    roles = network.roles
    about = {
        "window": SIZE,
        "reach": REACH,
        "names": list(KINDS),
        "chain": {
            "start": roles.start.tolist(),
            "change": roles.change.tolist(),
            "stop": roles.stop.tolist(),
        },
    }
    (folder / "model.json").write_text(json.dumps(about, indent=1) + "\n", "utf-8")
    shutil.copy(encoder_folder() / "tokenizer.json", folder / "tokenizer.json")
    _plain_tokenizer(folder / "tokenizer.json")


def _plain_tokenizer(path: Path) -> None:
    """Leave out cutting and filling up, and what else makes the file differ from its words."""
    settings = json.loads(path.read_text("utf-8"))
    settings["truncation"] = settings["padding"] = None
    path.write_text(json.dumps(settings, ensure_ascii=False, separators=(",", ":")), "utf-8")


def main() -> None:
    """Export and say how large the files are."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, default=Path("build/model/model.pt"))
    parser.add_argument("--to", type=Path, default=WEIGHTS)
    options = parser.parse_args()
    export(load(options.model), options.to)
    sizes = {path.name: path.stat().st_size for path in sorted(options.to.iterdir())}
    for name, size in sizes.items():
        print(f"{name:16} {size:>11,} bytes")
    if sum(sizes.values()) > MOST:
        raise SystemExit(f"more than {MOST:,} bytes in all")


if __name__ == "__main__":
    main()
