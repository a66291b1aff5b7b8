"""The networks for joints learn, and their file gives what they gave."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("torch", reason="training needs torch")
pytest.importorskip("onnx", reason="training needs onnx")

import onnxruntime
import torch
from training.clauses import Joint, Judged
from training.layers import written
from training.passages import load

from headwater.reading.trained.decoding import Floats
from headwater.reading.trained.network import Network
from training import joints

PLAN = joints.Plan(passes=40, rate=1e-2, hidden=16, dropped=0.0)


def examples(many: int) -> list[tuple[Floats, Joint]]:
    chance = np.random.default_rng(3)
    made = []
    for number in range(many):
        features = chance.normal(size=6).astype(np.float32)
        features[number % 2] += 6
        made.append((features, Joint(0, 3, apart=number % 2 == 1)))
    return made


def test_they_learn_and_are_written_as_they_are(tmp_path: Path) -> None:
    own = examples(200)
    layers = joints.fit(own, PLAN)
    given = torch.tensor(np.stack([row for row, _ in own]))
    with torch.no_grad():
        shares = layers(given)
    best = (shares[:, 1] > 0.5).tolist()
    assert sum(at == one.apart for at, (_, one) in zip(best, own, strict=True)) >= 196
    written(layers, tmp_path / "joints.onnx", "joints", "joint")
    session = onnxruntime.InferenceSession(str(tmp_path / "joints.onnx"))
    (made,) = session.run(None, {"joints": given.numpy()})
    np.testing.assert_allclose(made, shares.numpy(), atol=1e-5)


def test_a_judged_joint_is_seen_where_it_stands(tmp_path: Path) -> None:
    passage = next(one for one in load() if not one.held_out and " and " in one.text)
    start = passage.text.index(" and ")
    judged = Judged("own", passage.name, (Joint(start, start + 5, apart=True),))
    ((row, joint),) = joints.seen(Network(threads=1), [judged], tmp_path)
    assert joint.apart and row.shape == (6 * 384,)
