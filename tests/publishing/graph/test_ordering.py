"""The order within the columns: few crossings, origins together, one graph one order."""

from __future__ import annotations

import random
from itertools import combinations

import pytest

from headwater.publishing.graph.circles import circles
from headwater.publishing.graph.layers import Layers, layered
from headwater.publishing.graph.ordering import crossings, ordered
from headwater.records import Polarity
from tests.publishing.graph.graphs import lines, node

YES = Polarity.ASSERTS

TABLE: dict[str, tuple[str, ...]] = {
    "a pair that crosses": ("a y", "b x"),
    "three turned round": ("a z", "b y", "c x"),
    "through relays": ("a r", "b q", "c r", "q x", "r y", "a x"),
    "a fan": ("a x", "a y", "a z", "b y", "b w", "c w"),
    "all with all": ("a x", "a y", "a z", "b x", "b y", "b z", "c x", "c y", "c z"),
    "long lines": ("a q", "q r", "r x", "b x", "c y", "a y", "d q"),
    "a circle": ("a b", "b a", "a x", "b y", "c b", "c x"),
}


def drawn(pairs: tuple[str, ...]) -> Layers:
    names = dict.fromkeys(name for pair in pairs for name in pair.split())
    ends = {name: YES for name in names if name in "wxyz"}
    ordered_names = sorted(names, key=lambda name: (name in ends, name))
    return layered(
        [node(name, ends.get(name)) for name in ordered_names], circles(lines(*pairs), [])
    )


@pytest.mark.parametrize("pairs", TABLE.values(), ids=TABLE)
def test_no_more_crossings_than_in_the_order_given(pairs: tuple[str, ...]) -> None:
    layers = drawn(pairs)
    best = ordered(layers, {})
    assert crossings(best, layers.pairs()) <= crossings(layers.layers, layers.pairs())
    assert [sorted(layer) for layer in best] == [sorted(layer) for layer in layers.layers]


def test_crossings_of_the_table_beside_the_order_given() -> None:
    naive = sum(crossings(drawn(p).layers, drawn(p).pairs()) for p in TABLE.values())
    found = sum(crossings(ordered(drawn(p), {}), drawn(p).pairs()) for p in TABLE.values())
    assert (naive, found) == (
        31,
        11,
    )  # nine of the eleven are those of "all with all", which must be


@pytest.mark.parametrize("seed", range(30))
def test_crossings_are_counted_as_by_hand(seed: int) -> None:
    draw = random.Random(seed)
    left, right = [f"l{n}" for n in range(7)], [f"r{n}" for n in range(6)]
    pairs = [(draw.choice(left), draw.choice(right)) for _ in range(14)]
    slow = sum(
        (left.index(a) - left.index(c)) * (right.index(b) - right.index(d)) < 0
        for (a, b), (c, d) in combinations(pairs, 2)
    )
    assert crossings((tuple(left), tuple(right)), [pairs]) == slow


def test_origins_stay_together_and_sides_apart() -> None:
    layers = drawn(("a w", "b x", "a y", "b z", "c w", "c z"))
    blocks = {"w": (0, 1), "z": (0, 1), "y": (0, 2), "x": (1, 3)}
    last = ordered(layers, blocks)[-1]
    assert abs(last.index("w") - last.index("z")) == 1
    assert last[-1] == "x"


def test_without_crossings_origins_stand_by_their_numbers() -> None:
    blocks = {"x": (0, 2), "y": (0, 1)}
    assert ordered(drawn(("a x", "b y")), blocks) == (("b", "a"), ("y", "x"))
