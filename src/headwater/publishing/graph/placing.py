"""How high all in a layer stands: near to what it is joined to, nothing on top of another."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from headwater.publishing.graph.ordering import Order

_ROUNDS = 6


@dataclass(frozen=True, slots=True)
class Room:
    """What an item needs: its height, and what must stay free above it."""

    height: int
    above: int


def placed(
    order: Order, pairs: Sequence[Sequence[tuple[str, str]]], rooms: Mapping[str, Room]
) -> dict[str, int]:
    """The middle of each item in whole pixels, the highest item's upper edge at 0.

    Layers are gone through to and fro; in each the items come as near to the mean of what they
    are joined to as the order and their rooms allow (least squares, by pooling neighbours).
    """
    beside: dict[str, list[str]] = defaultdict(list)
    for joined in pairs:
        for one, two in joined:
            beside[one].append(two)
            beside[two].append(one)
    middle: dict[str, float] = {}
    for layer in order:
        middle |= _fitted(layer, dict.fromkeys(layer, 0.0), rooms)
    numbers = [*range(len(order)), *range(len(order) - 2, -1, -1)]
    for _ in range(_ROUNDS):
        for number in numbers:
            wanted = {
                item: sum(middle[o] for o in beside[item]) / len(beside[item])
                if beside[item]
                else middle[item]
                for item in order[number]
            }
            middle |= _fitted(order[number], wanted, rooms)
    top = min((middle[i] - rooms[i].height / 2 for layer in order for i in layer), default=0)
    whole = {}
    for layer in order:
        below = None
        for item in layer:
            place = round(middle[item] - top)
            if below is not None:
                place = max(place, below + rooms[item].above + -(-rooms[item].height // 2))
            whole[item] = place
            below = place + -(-rooms[item].height // 2)
    return whole


def _fitted(
    layer: Sequence[str], wanted: Mapping[str, float], rooms: Mapping[str, Room]
) -> dict[str, float]:
    """The places nearest to those wanted that keep the order and leave everything its room."""
    offsets: list[float] = []
    for number, item in enumerate(layer):
        if number == 0:
            offsets.append(0.0)
        else:
            last = rooms[layer[number - 1]]
            step = last.height / 2 + rooms[item].above + rooms[item].height / 2
            offsets.append(offsets[-1] + step)
    pools: list[tuple[float, int]] = []
    for item, offset in zip(layer, offsets, strict=True):
        mean, size = wanted[item] - offset, 1
        while pools and pools[-1][0] > mean:
            other, others = pools.pop()
            mean = (mean * size + other * others) / (size + others)
            size += others
        pools.append((mean, size))
    means = [mean for mean, size in pools for _ in range(size)]
    return {item: mean + offset for item, mean, offset in zip(layer, means, offsets, strict=True)}
