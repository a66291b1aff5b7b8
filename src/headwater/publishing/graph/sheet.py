"""Where everything of a network stands: columns from left to right, and how high in each."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from headwater.publishing.graph.carriers import SIDES
from headwater.publishing.graph.layers import Layers, layered
from headwater.publishing.graph.lettering import lines
from headwater.publishing.graph.margin import LEADING, Block, block, words_beside, words_between
from headwater.publishing.graph.model import Between, Node, Origin
from headwater.publishing.graph.network import Network
from headwater.publishing.graph.ordering import Order, ordered
from headwater.publishing.graph.placing import Room, placed

PAD = 8
HEAD = 38
"""Pixels above the boxes, for what stands over the columns."""
ARC = 26
"""How deep a line that closes a circle of two hangs below its boxes."""

LETTERS = 14
"""The size of the letters of names, as in static/graph.css."""
NAME = 16
DETAIL = 14
INSIDE = 8

_APART = 14
_HELD_OPEN = 6
_SIDES_APART = 34

Betweens = Callable[[Sequence[int]], Sequence[Between]]


@dataclass(frozen=True, slots=True)
class Scale:
    """The width of a column, and what is free between two for the words of the lines."""

    column: int
    across: int

    @classmethod
    def of(cls, columns: int) -> Scale:
        """The scale for so many columns: the more, the narrower."""
        if columns <= 3:
            return cls(180, 104)
        return cls(168, 96) if columns == 4 else cls(156, 84)

    def name_lines(self, node: Node) -> tuple[str, ...]:
        """The lines of a node's name."""
        return lines(node.told, LETTERS, self.column - 20) or (node.told,)

    def height(self, node: Node) -> int:
        """The height of a node's box."""
        return 2 * INSIDE + len(self.name_lines(node)) * NAME + DETAIL - 4


@dataclass(frozen=True)
class Sheet:
    """A network with its places; `middle` is the height of the middle of everything in it."""

    scale: Scale
    network: Network
    origins: Mapping[int, Origin]
    layers: Layers
    order: Order
    between: Sequence[Between]
    rooms: Mapping[str, Room]
    middle: Mapping[str, int]

    @cached_property
    def nodes(self) -> Mapping[str, Node]:
        """The nodes by id."""
        return {node.id: node for node in self.network.nodes}

    @cached_property
    def columns(self) -> Mapping[str, int]:
        """The left edge of everything."""
        left = PAD + (ARC if self.loops else 0)
        return {
            item: left + number * (self.scale.column + self.scale.across)
            for number, layer in enumerate(self.order)
            for item in layer
        }

    @property
    def right(self) -> int:
        """The right edge of the last column."""
        return max(self.columns.values()) + self.scale.column

    @cached_property
    def loops(self) -> frozenset[str]:
        """The lines between two of one column, which hang out at its left."""
        at = {item: number for number, layer in enumerate(self.order) for item in layer}
        every = self.network.lines
        return frozenset(line.id for line in every if at[line.source] == at[line.target])

    def top(self, item: str) -> int:
        """The upper edge of an item."""
        return self.middle[item] - self.rooms[item].height // 2

    def bottom(self, item: str) -> int:
        """The lower edge of an item."""
        return self.top(item) + self.rooms[item].height


def laid_out(network: Network, origins: Sequence[Origin], between: Betweens) -> Sheet:
    """The places of all in a network that is not empty.

    `between` says what holds between the origins in the order in which they come to stand.
    """
    layers = layered(network.nodes, network.lines)
    order = ordered(layers, _blocks(network.nodes, layers))
    nodes = {node.id: node for node in network.nodes}
    by_number = {origin.number: origin for origin in origins}
    standing = list(dict.fromkeys(n for i in order[-1] if (n := nodes[i].origin) is not None))
    said = tuple(between(standing))
    scale = Scale.of(len(order))
    heights = {node.id: scale.height(node) for node in network.nodes}
    above = _above([nodes[item] for item in order[-1]], heights, by_number, said)
    rooms = _rooms(network, order, heights, above)
    down = HEAD + above.get(order[-1][0], 0)
    middle = {item: y + down for item, y in placed(order, layers.pairs(), rooms).items()}
    return Sheet(scale, network, by_number, layers, order, said, rooms, middle)


def needs_sides(ends: Sequence[Node]) -> bool:
    """Whether it must be said which ends assert, deny or leave it open."""
    return not {node.side for node in ends} <= {SIDES[0], None}


def _blocks(nodes: Sequence[Node], layers: Layers) -> dict[str, tuple[int, int]]:
    """The side and origin of everything in the last layer, where the ends stand."""
    last = set(layers.layers[-1])
    return {
        node.id: (SIDES.index(node.side) if node.side else 0, node.origin or 0)
        for node in nodes
        if node.id in last
    }


def _rooms(
    network: Network, order: Order, heights: Mapping[str, int], above: Mapping[str, int]
) -> dict[str, Room]:
    """What each item needs; `above` is what the words of the margin need above some."""
    arcs = {end for line in network.lines if line.back for end in (line.source, line.target)}
    rooms = {}
    for layer in order:
        last = None
        for item in layer:
            free = _APART if item in heights else _HELD_OPEN
            free += ARC if last in arcs else 0
            rooms[item] = Room(heights.get(item, 2), max(free, above.get(item, 0)))
            last = item
    return rooms


def _above(
    ends: Sequence[Node],
    heights: Mapping[str, int],
    origins: Mapping[int, Origin],
    between: Sequence[Between],
) -> dict[str, int]:
    """What must stay free above the first end of each origin, for the words beside the ends."""
    held: dict[Block, int] = defaultdict(lambda: -_APART)
    for node in ends:
        held[block(node)] += heights[node.id] + _APART
    over = {
        of: max(0, len(words_beside(of, origins)) * LEADING - height) // 2
        for of, height in held.items()
    }
    gaps = {each.b: len(words_between(each)) * LEADING + 16 for each in between}
    found = {ends[0].id: over[block(ends[0])] + (LETTERS if needs_sides(ends) else 0)}
    for one, two in pairwise(ends):
        beside = over[block(one)] + over[block(two)]
        if one.side is not two.side:
            found[two.id] = _SIDES_APART + beside
        elif block(one) != block(two):
            found[two.id] = max(gaps.get(two.origin or 0, 0), _APART) + beside
    return found
