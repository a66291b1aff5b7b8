"""How high everything stands."""

from __future__ import annotations

import random
from itertools import pairwise

import pytest

from headwater.publishing.graph.placing import Room, placed


def test_one_between_two_stands_in_the_middle() -> None:
    rooms = dict.fromkeys(("a", "x", "y"), Room(20, 10))
    found = placed((("a",), ("x", "y")), [[("a", "x"), ("a", "y")]], rooms)
    assert found["x"] == 10
    assert found["y"] == 40
    assert found["a"] == 25


def test_nothing_to_place() -> None:
    assert placed((), [], {}) == {}


@pytest.mark.parametrize("seed", range(20))
def test_nothing_stands_on_another_and_the_order_holds(seed: int) -> None:
    draw = random.Random(seed)
    order = tuple(
        tuple(f"{layer}.{n}" for n in range(draw.randint(1, 7)))
        for layer in range(draw.randint(1, 4))
    )
    pairs = [
        [(a, b) for a in left for b in right if draw.random() < 0.4]
        for left, right in pairwise(order)
    ]
    rooms = {
        item: Room(draw.choice((2, 21, 40, 57)), draw.choice((6, 14, 61)))
        for layer in order
        for item in layer
    }
    found = placed(order, pairs, rooms)
    assert min(found[i] - rooms[i].height / 2 for layer in order for i in layer) >= -1
    for layer in order:
        for one, two in pairwise(layer):
            room = rooms[two]
            free = found[two] - found[one] - (rooms[one].height + room.height) / 2
            assert free >= room.above
