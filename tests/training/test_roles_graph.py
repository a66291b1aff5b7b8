"""The second network in eight bits says nearly what the trained one says."""

from __future__ import annotations

import pytest

pytest.importorskip("torch", reason="training needs torch")
pytest.importorskip("onnx", reason="exporting needs onnx")
pytest.importorskip("transformers", reason="training needs transformers")

import onnxruntime
import torch
from training.network import Roles, Sizes
from training.roles_graph import RolesGraph

LENGTHS = (40, 1, 7, 25)


def test_all_cues_at_once_are_as_each_alone_in_the_trained_network() -> None:
    torch.manual_seed(1)
    sizes = Sizes(roles=16, reach=30)
    roles = Roles(sizes).eval()
    units = torch.randn(sum(LENGTHS), sizes.roles)
    asked = torch.randn(len(LENGTHS), 2 * sizes.roles)
    near = torch.randint(0, 2 * sizes.reach + 2, (sum(LENGTHS),))
    cue = torch.repeat_interleave(torch.arange(len(LENGTHS)), torch.tensor(LENGTHS))
    given = {"units": units, "asked": asked, "piece": torch.arange(len(cue)), "cue": cue}
    session = onnxruntime.InferenceSession(RolesGraph(roles).made().SerializeToString())
    named = {name: each.numpy() for name, each in (given | {"near": near}).items()}
    scores = torch.from_numpy(session.run(None, named)[0])
    for number in range(len(LENGTHS)):
        here = cue == number
        with torch.no_grad():
            alone = roles(units[here][None], asked[number][None], near[here][None])[0]
        assert (scores[here] - alone).abs().max() < 0.05


def test_rows_filled_up_are_as_rows_alone() -> None:
    torch.manual_seed(2)
    sizes = Sizes(roles=16, reach=30)
    roles = Roles(sizes).eval()
    units, asked = torch.randn(2, 20, sizes.roles), torch.randn(2, 2 * sizes.roles)
    near = torch.randint(0, 2 * sizes.reach + 2, (2, 20))
    real = torch.ones(2, 20)
    real[0, 9:] = 0
    with torch.no_grad():
        both = roles(units, asked, near, real)
        alone = roles(units[:1, :9], asked[:1], near[:1, :9])
    assert torch.allclose(both[:1, :9], alone, atol=1e-5)
