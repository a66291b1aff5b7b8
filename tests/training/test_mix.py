"""Weights put together, each by its part."""

from __future__ import annotations

import argparse
from pathlib import Path

import pytest

pytest.importorskip("torch", reason="training needs torch")

import torch
from training.mix import mixed, part


def test_each_counts_by_its_share() -> None:
    one = {"a": torch.tensor([1.0, 2.0]), "n": torch.tensor([3])}
    two = {"a": torch.tensor([5.0, 6.0]), "n": torch.tensor([9])}
    found = mixed([(one, 3), (two, 1)])
    assert found["a"].tolist() == [2.0, 3.0]
    assert found["n"].tolist() == [3]
    assert one["a"].tolist() == [1.0, 2.0]


def test_one_alone_stays_as_it_is() -> None:
    one = {"a": torch.tensor([1.5], dtype=torch.bfloat16)}
    found = mixed([(one, 7)])
    assert found["a"].dtype is torch.bfloat16
    assert found["a"].tolist() == [1.5]


def test_other_networks_and_nothing_are_refused() -> None:
    with pytest.raises(ValueError, match="different"):
        mixed([({"a": torch.ones(2)}, 1), ({"a": torch.ones(3)}, 1)])
    for parts in ([], [({"a": torch.ones(2)}, 0)]):
        with pytest.raises(ValueError, match="nothing"):
            mixed(parts)


def test_a_part_is_a_file_and_a_share() -> None:
    assert part("runs/model.pt:85") == (Path("runs/model.pt"), 85.0)
    with pytest.raises(argparse.ArgumentTypeError):
        part("model.pt")
