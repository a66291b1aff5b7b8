"""The network for kinds learns, and its file gives what it gave."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("torch", reason="training needs torch")
pytest.importorskip("onnx", reason="training needs onnx")

import onnxruntime
import torch
from training.passages import parse

from headwater.reading.trained.kinds import KINDS
from headwater.reading.trained.network import Network
from headwater.records import HopKind
from training import kinds

PLAN = kinds.Plan(passes=60, rate=1e-2, hidden=16, dropped=0.0, seeds=(1, 2))


def examples(many: int) -> list[kinds.Example]:
    chance = np.random.default_rng(3)
    made = []
    for number in range(many):
        features = chance.normal(size=6).astype(np.float32)
        features[number % 2] += 6
        made.append(kinds.Example(features, KINDS[number % 2]))
    return made


def test_it_learns_and_is_written_as_it_is(tmp_path: Path) -> None:
    own = examples(200)
    layers = kinds.fit(own, own[:10], PLAN)
    given = torch.tensor(np.stack([one.features for one in own]))
    with torch.no_grad():
        shares = layers(given)
    best = shares.argmax(-1).tolist()
    assert sum(KINDS[at] is one.kind for at, one in zip(best, own, strict=True)) >= 196
    kinds.export(layers, tmp_path / "kinds.onnx")
    session = onnxruntime.InferenceSession(str(tmp_path / "kinds.onnx"))
    (written,) = session.run(None, {"sources": given.numpy()})
    np.testing.assert_allclose(written, shares.numpy(), atol=1e-5)


def test_sources_of_passages_become_examples() -> None:
    (passage,) = parse(
        "## mixed-01\noutlet: The Echo\n"
        "[s1 The outfitter] [c1 said] [t1 it fell]. [s2 It] [c2 denied] [t2 more].\n"
        "> 1 The Echo < outfitter : organization ~ CT+\n"
        "> 2 The Echo < outfitter : organization ~ CT-\n"
    )
    found = list(kinds.annotated(Network(threads=1), [passage]))
    assert [one.kind for one in found] == [HopKind.ORGANIZATION]
    assert found[0].features.shape == (1563,)
