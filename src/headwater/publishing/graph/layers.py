"""The nodes in layers from left to right, with places held open where a line crosses a layer."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from headwater.publishing.graph.model import Line, Node


@dataclass(frozen=True, slots=True)
class Layers:
    """Layers of nodes and of places held open for lines, by their ids.

    `routes` names, for each line, what it passes through from its left end to its right end, one
    in each layer; both ends where they stand in one layer.
    """

    layers: tuple[tuple[str, ...], ...]
    routes: Mapping[str, tuple[str, ...]]

    def pairs(self) -> list[list[tuple[str, str]]]:
        """What is joined between each layer and the next one."""
        at = {item: number for number, layer in enumerate(self.layers) for item in layer}
        found: list[list[tuple[str, str]]] = [[] for _ in self.layers[1:]]
        for route in self.routes.values():
            for one, two in pairwise(route):
                if at[two] == at[one] + 1:
                    found[at[one]].append((one, two))
        return found


def layered(nodes: Sequence[Node], lines: Sequence[Line]) -> Layers:
    """The nodes by how long the longest way to them is; ends of chains all stand in the last.

    Lines that close a circle are read backwards, so that every line leads to the right; where it
    is not shown which of two was first, the line between them leads nowhere. In each layer the
    nodes stand in the order given, then the places held open in that of the lines. No nodes give
    no layers.
    """
    ahead = _ahead(lines)
    depth = _depths(nodes, ahead)
    layers: list[list[str]] = [[] for _ in range(max(depth.values(), default=-1) + 1)]
    for node in nodes:
        layers[depth[node.id]].append(node.id)
    routes = {}
    for line in lines:
        left, right = sorted((line.source, line.target), key=lambda end: depth[end])
        places = []
        for between in range(depth[left] + 1, depth[right]):
            places.append(f"{line.id}.{between}")
            layers[between].append(places[-1])
        routes[line.id] = (left, *places, right)
    return Layers(tuple(tuple(layer) for layer in layers), routes)


def _ahead(lines: Sequence[Line]) -> dict[str, list[str]]:
    """For each node those that must stand further to the right."""
    found: dict[str, list[str]] = defaultdict(list)
    for line in lines:
        if not line.shown:
            continue
        left, right = (line.target, line.source) if line.back else (line.source, line.target)
        found[left].append(right)
    return found


def _depths(nodes: Sequence[Node], ahead: Mapping[str, Sequence[str]]) -> dict[str, int]:
    waiting = {node.id: 0 for node in nodes}
    for followers in ahead.values():
        for right in followers:
            waiting[right] += 1
    depth = {node.id: 0 for node in nodes}
    work = [node for node, number in waiting.items() if number == 0]
    while work:
        left = work.pop()
        for right in ahead.get(left, ()):
            depth[right] = max(depth[right], depth[left] + 1)
            waiting[right] -= 1
            if waiting[right] == 0:
                work.append(right)
    ends = [node.id for node in nodes if node.side is not None and not ahead.get(node.id)]
    inner = (number for node, number in depth.items() if node not in ends)
    last = max(*depth.values(), max(inner, default=-1) + 1) if ends else 0
    return depth | dict.fromkeys(ends, last)
