"""The second network as a graph of eight-bit numbers, for cues of any lengths laid end to end.

Nothing is filled up: each row is one unit of one cue, and where a convolution looks beyond the
units of its cue it sees zeros. Weights are rounded with a scale for each channel, states with one
fixed scale, and whole numbers are summed up exactly: what one cue is given does not depend on the
cues beside it. Two operators are onnxruntime's own.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper
from torch import Tensor

from training.network import Roles

_WIDEST = 8.0
"""Normed states are cut off there and rounded to a 127th of it. Few are greater (one of 10,000);
of the widths 6 to 12.5 this one moved the scores least: by 0.012, where tags are decided by 5."""
_ZERO = 128
"""What stands for 0 in eight bits without a sign."""
_OWN = "com.microsoft"
_SCORES = "scores"


class RolesGraph:
    """Puts the graph together; `made` is the whole."""

    def __init__(self, roles: Roles) -> None:
        self._roles = roles
        self._size = int(roles.first.weight.shape[0])
        self._nodes: list[onnx.NodeProto] = []
        self._numbers: list[onnx.TensorProto] = []

    def made(self) -> onnx.ModelProto:
        """The model: scores (row, tag) from the states of units (piece, size), of cues (cue, 2
        size), and for each row its piece, its cue and how near to it the unit stands."""
        state = self._asked()
        for number, norm in enumerate(self._roles.norms):
            seen = self._op("Gelu", self._seen(number, state), domain=_OWN)
            state = self._normed(self._op("Add", state, seen), norm)
        last = self._roles.last
        scores = self._op("MatMul", state, self._constant(_array(last.weight).T))
        self._op("Add", scores, self._constant(_array(last.bias)), out=_SCORES)
        rows = [(name, TensorProto.INT64, ["row"]) for name in ("piece", "cue", "near")]
        given = [
            ("units", TensorProto.FLOAT, ["piece", self._size]),
            ("asked", TensorProto.FLOAT, ["cues", 2 * self._size]),
            *rows,
        ]
        graph = helper.make_graph(
            self._nodes,
            "roles",
            [helper.make_tensor_value_info(*one) for one in given],
            [helper.make_tensor_value_info(_SCORES, TensorProto.FLOAT, ["row", None])],
            self._numbers,
        )
        sets = [helper.make_opsetid("", 17), helper.make_opsetid(_OWN, 1)]
        return helper.make_model(graph, opset_imports=sets, ir_version=8)

    def _asked(self) -> str:
        """The states of the units with the cue's laid over them."""
        units = self._op("Gather", "units", "piece")
        add, scale = (self._op("Gather", half, "cue") for half in self._halves("asked"))
        near = self._op("Gather", self._constant(_array(self._roles.near.weight)), "near")
        one = self._constant(np.float32(1))
        scaled = self._op("Mul", units, self._op("Add", scale, one))
        laid = self._op("Add", self._op("Add", scaled, add), near)
        return self._normed(laid, self._roles.first)

    def _seen(self, number: int, state: str) -> str:
        """What the convolution of that number makes of the states."""
        step = self._roles.steps[number]
        kernel = _array(step.weight).transpose(2, 1, 0).reshape(-1, self._size)
        scales = np.abs(kernel).max(axis=0) / np.float32(127)
        rounded = np.rint(kernel / scales).astype(np.int8)
        width = self._constant(np.float32(_WIDEST / 127))
        zero = self._constant(np.uint8(_ZERO))
        small = self._op("QuantizeLinear", state, width, zero)
        beyond = self._constant(np.full((1, self._size), _ZERO, np.uint8))
        around = self._op(
            "Gather", self._op("Concat", small, beyond, axis=0), self._beside(step.dilation[0])
        )
        flat = self._op("Reshape", around, self._constant(np.array([-1, len(kernel)])))
        return self._op(
            "MatMulIntegerToFloat",
            flat,
            self._constant(rounded),
            width,
            self._constant(scales),
            zero,
            self._constant(np.zeros(self._size, np.int8)),
            self._constant(_array(step.bias)),
            domain=_OWN,
        )

    def _beside(self, wide: int) -> str:
        """For each row those that the convolution sees, by number; beyond its cue the last."""
        edge = 2 * max(step.dilation[0] for step in self._roles.steps)
        edges = self._constant(np.array([edge, edge]))
        cues = self._op("Pad", "cue", edges, self._constant(np.int64(-1)))
        one, none = self._constant(np.int64(1)), self._constant(np.int64(0))
        column = self._constant(np.array([1]))
        all_ = self._op("Squeeze", self._op("Shape", "cue"))
        rows = self._op("Unsqueeze", self._op("Range", none, all_, one), column)
        there = self._op("Add", rows, self._constant(wide * np.arange(-2, 3)))
        theirs = self._op("Gather", cues, self._op("Add", there, self._constant(np.int64(edge))))
        same = self._op("Equal", theirs, self._op("Unsqueeze", "cue", column))
        return self._op("Where", same, there, all_)

    def _normed(self, state: str, norm: Any) -> str:
        return self._op(
            "LayerNormalization",
            state,
            self._constant(_array(norm.weight)),
            self._constant(_array(norm.bias)),
            axis=-1,
            epsilon=norm.eps,
        )

    def _halves(self, rows: str) -> tuple[str, str]:
        first, second = f"{rows}.first", f"{rows}.second"
        self._nodes.append(helper.make_node("Split", [rows], [first, second], axis=1))
        return first, second

    def _op(self, kind: str, *given: str, out: str | None = None, **how: Any) -> str:
        """Add an operator; the name of what it gives."""
        out = out or f"{kind}.{len(self._nodes)}"
        self._nodes.append(helper.make_node(kind, given, [out], **how))
        return out

    def _constant(self, value: NDArray[Any] | np.generic) -> str:
        """Add numbers; their name."""
        name = f"numbers.{len(self._numbers)}"
        array = np.ascontiguousarray(value).reshape(np.shape(value))
        self._numbers.append(numpy_helper.from_array(array, name))
        return name


def _array(weights: Tensor) -> NDArray[np.float32]:
    made: NDArray[np.float32] = weights.detach().numpy()
    return made
