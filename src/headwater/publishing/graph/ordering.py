"""The order within the layers, found by sweeps to and fro so that few lines cross.

Each sweep orders a layer by the mean place of what its nodes are joined to in the one before
(the barycentre method of Sugiyama, Tagawa and Toda, 1981), then neighbours change places where
that takes a crossing away. Ties keep the order they have, so one graph has one drawing. The last
layer keeps the ends of one origin together, and those who assert apart from those who deny.
"""

from __future__ import annotations

from bisect import bisect_right, insort
from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import pairwise

from headwater.publishing.graph.layers import Layers

Order = tuple[tuple[str, ...], ...]
Block = tuple[int, int]
"""What stands together in a layer: the side and the origin, in numbers."""

SWEEPS = 8


def ordered(layers: Layers, blocks: Mapping[str, Block]) -> Order:
    """The layers, each in the order with the fewest crossings that was found.

    Never more than in the order that they came in, with the blocks put together. `blocks` holds
    the ends: what is of one block stands together, blocks of one side too.
    """
    pairs = layers.pairs()
    best = current = tuple(_in_blocks(layer, {}, blocks) for layer in layers.layers)
    fewest = crossings(best, pairs)
    for sweep in range(SWEEPS):
        if fewest == 0:
            break
        current = _swept(current, pairs, blocks, to_right=sweep % 2 == 1)
        current = _neighbours_changed(current, pairs, blocks)
        number = crossings(current, pairs)
        if number < fewest:
            best, fewest = current, number
    return best


def crossings(order: Order, pairs: Sequence[Sequence[tuple[str, str]]]) -> int:
    """How many pairs of lines cross between the layers."""
    total = 0
    for (left, right), joined in zip(pairwise(order), pairs, strict=True):
        at_left = {item: n for n, item in enumerate(left)}
        at_right = {item: n for n, item in enumerate(right)}
        seen: list[int] = []
        for _, end in sorted((at_left[a], at_right[b]) for a, b in joined):
            total += len(seen) - bisect_right(seen, end)
            insort(seen, end)
    return total


def _swept(
    order: Order,
    pairs: Sequence[Sequence[tuple[str, str]]],
    blocks: Mapping[str, Block],
    *,
    to_right: bool,
) -> Order:
    """Each layer ordered by the one before it on the way."""
    found = list(order)
    numbers = range(1, len(found)) if to_right else range(len(found) - 2, -1, -1)
    for number in numbers:
        before = found[number - 1 if to_right else number + 1]
        place = {item: n for n, item in enumerate(before)}
        joined = pairs[number - 1 if to_right else number]
        beside: dict[str, list[int]] = defaultdict(list)
        for one, two in joined:
            if to_right:
                beside[two].append(place[one])
            else:
                beside[one].append(place[two])
        own = {item: n * len(before) / len(found[number]) for n, item in enumerate(found[number])}
        means = {
            item: sum(beside[item]) / len(beside[item]) if beside[item] else own[item]
            for item in found[number]
        }
        found[number] = _in_blocks(found[number], means, blocks)
    return tuple(found)


def _in_blocks(
    layer: Sequence[str], means: Mapping[str, float], blocks: Mapping[str, Block]
) -> tuple[str, ...]:
    """A layer by the means, with each block together and blocks of one side together.

    Without means in the order it has, the blocks of a side by the numbers of their origins.
    """
    held: dict[Block | str, list[str]] = defaultdict(list)
    for item in layer:
        held[blocks.get(item, item)].append(item)
    where = {item: n for n, item in enumerate(layer)}

    def mean(items: Sequence[str]) -> float:
        return sum(means.get(item, where[item]) for item in items) / len(items)

    def place(key: Block | str) -> tuple[int, float, int]:
        side, origin = key if isinstance(key, tuple) else (-1, where[key])
        return side, mean(held[key]) if means else origin, where[held[key][0]]

    return tuple(
        item
        for key in sorted(held, key=place)
        for item in sorted(held[key], key=lambda i: (means.get(i, where[i]), where[i]))
    )


def _neighbours_changed(
    order: Order, pairs: Sequence[Sequence[tuple[str, str]]], blocks: Mapping[str, Block]
) -> Order:
    """The order with neighbours of one block changed where fewer lines cross so."""
    beside: dict[str, tuple[list[str], list[str]]] = defaultdict(lambda: ([], []))
    for joined in pairs:
        for one, two in joined:
            beside[one][1].append(two)
            beside[two][0].append(one)
    found = [list(layer) for layer in order]
    at = {item: n for layer in found for n, item in enumerate(layer)}
    for layer in found:
        for n in range(len(layer) - 1):
            one, two = layer[n], layer[n + 1]
            if blocks.get(one) != blocks.get(two):
                continue
            if _crossed(one, two, beside, at) > _crossed(two, one, beside, at):
                layer[n], layer[n + 1] = two, one
                at[one], at[two] = n + 1, n
    return tuple(tuple(layer) for layer in found)


def _crossed(
    upper: str,
    lower: str,
    beside: Mapping[str, tuple[list[str], list[str]]],
    at: Mapping[str, int],
) -> int:
    """Crossings among the lines of two neighbours, the first of which stands above."""
    return sum(
        at[a] > at[b] for side in (0, 1) for a in beside[upper][side] for b in beside[lower][side]
    )
