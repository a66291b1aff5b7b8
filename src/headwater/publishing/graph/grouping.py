"""Too much to draw is drawn as less: nodes that are alike become one that says how many it is.

A drawing of much more than thirty nodes is a knot. First nodes that have it from the same, and
pass it on to the same, are taken together; where that is not enough, speakers by their origin and
outlets by the origins that they lead to; and of those the ones with most statements stay.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence

from msgspec.structs import replace

from headwater.publishing.graph.circles import circles
from headwater.publishing.graph.model import Line, LineKind, Node, NodeKind, Path, Way
from headwater.publishing.graph.network import Network
from headwater.records import HopBasis, Polarity, Relation

MOST = 36
"""Nodes of a drawing; static/graph.css lights up paths through as many."""

MOST_LINES = 60

_KEPT = (16, 12, 9, 6, 4)
"""Nodes of one sort that stay by themselves where all else was not enough, tried in turn."""


def grouped(whole: Network) -> Network:
    """`whole` where it can be drawn, else with as many nodes taken together as is needed."""
    for sort in (_alike, _by_origin):
        if is_drawable(whole):
            return whole
        whole = _together(whole, sort(whole))
    made = whole
    for most in _KEPT:
        if is_drawable(made):
            break
        made = _together(whole, _by_weight(whole, most))
    return made


def is_drawable(network: Network) -> bool:
    """Whether one can take it in."""
    return len(network.nodes) <= MOST and len(network.lines) <= MOST_LINES


def _alike(network: Network) -> Mapping[str, Hashable]:
    """Nodes of one kind of end with the same nodes before and after them."""
    before, after = _neighbours(network)
    return {
        node.id: (
            _role(node),
            node.side,
            node.origin,
            frozenset(before[node.id]),
            frozenset(after[node.id]),
        )
        for node in network.nodes
    }


def _by_origin(network: Network) -> Mapping[str, Hashable]:
    """Ends by their origin, all others by the origins that they lead to."""
    leads: dict[str, set[object]] = defaultdict(set)
    for path in network.paths:
        for node in path.nodes:
            leads[node].add((path.side, path.origin))
    before, after = _neighbours(network)
    return {
        node.id: (
            (_role(node), node.side, node.origin)
            if not after[node.id]
            else (_role(node), bool(before[node.id]), frozenset(leads[node.id]))
        )
        for node in network.nodes
    }


def _by_weight(network: Network, most: int) -> Mapping[str, Hashable]:
    """The `most` nodes of each sort that most statements name, and the rest of it as one."""
    before, after = _neighbours(network)
    sorts: dict[Hashable, list[Node]] = defaultdict(list)
    for node in network.nodes:
        sorts[node.side if not after[node.id] else bool(before[node.id])].append(node)
    found: dict[str, Hashable] = {}
    for sort, nodes in sorts.items():
        heaviest = sorted(nodes, key=lambda node: -len(node.statements))
        for place, node in enumerate(heaviest):
            found[node.id] = node.id if place < most else ("rest", sort)
    return found


def _role(node: Node) -> Hashable:
    """Sorts of nodes that may be drawn as one."""
    if node.kind in (NodeKind.OUTLET, NodeKind.SEVERAL):
        return bool(node.reports)
    return node.kind is NodeKind.ANONYMOUS


def _neighbours(network: Network) -> tuple[Mapping[str, set[str]], Mapping[str, set[str]]]:
    before: dict[str, set[str]] = defaultdict(set)
    after: dict[str, set[str]] = defaultdict(set)
    for line in network.lines:
        if line.kind is not LineKind.COPY:
            before[line.target].add(line.source)
            after[line.source].add(line.target)
    return before, after


def _together(network: Network, sorts: Mapping[str, Hashable]) -> Network:
    """The network with the nodes of each sort as one; a node alone in its sort stays as it is."""
    sizes = Counter(sorts.values())
    held: dict[Hashable, list[Node]] = defaultdict(list)
    for node in network.nodes:
        held[sorts[node.id] if sizes[sorts[node.id]] > 1 else node.id].append(node)
    first = {node.id: several[0].id for several in held.values() for node in several}
    rings = [{first[line.source], first[line.target]} for line in network.lines if line.ring]
    return Network(
        tuple(_one(several) for several in held.values()),
        circles(_lines(network.lines, first), rings),
        _paths(network.paths, first),
    )


def _one(several: Sequence[Node]) -> Node:
    lead = several[0]
    if len(several) == 1:
        return lead
    names = [name for node in several for name in (node.members or (node.name or "",))]
    origins = {node.origin for node in several}
    return replace(
        lead,
        kind=NodeKind.SEVERAL,
        name=None,
        count=len(names),
        reports=_joined(node.reports for node in several),
        statements=_joined(node.statements for node in several),
        origin=lead.origin if len(origins) == 1 else None,
        members=tuple(names),
    )


def _lines(lines: Sequence[Line], first: Mapping[str, str]) -> list[Line]:
    found: dict[tuple[str, str, LineKind], list[Line]] = defaultdict(list)
    for line in lines:
        ends = (first[line.source], first[line.target])
        if ends[0] != ends[1]:
            found[*ends, line.kind].append(line)
    return [
        replace(
            several[0],
            source=source,
            target=target,
            ways=_ways(several),
            sides=tuple(s for s in Polarity if any(s in line.sides for line in several)),
            copied=any(line.copied for line in several),
            shown=all(line.shown for line in several),
        )
        for (source, target, _), several in found.items()
    ]


def _ways(several: Sequence[Line]) -> tuple[Way, ...]:
    told: dict[tuple[Relation | None, HopBasis], dict[str, None]] = defaultdict(dict)
    for line in several:
        for way in line.ways:
            told[way.relation, way.basis] |= dict.fromkeys(way.statements)
    return tuple(Way(*how, tuple(statements)) for how, statements in told.items())


def _paths(paths: Sequence[Path], first: Mapping[str, str]) -> tuple[Path, ...]:
    found: dict[tuple[object, ...], list[Path]] = defaultdict(list)
    for path in paths:
        nodes = tuple(dict.fromkeys(first[node] for node in path.nodes))
        found[path.side, path.origin, nodes].append(path)
    return tuple(
        replace(
            several[0],
            nodes=tuple(dict.fromkeys(first[node] for node in several[0].nodes)),
            statements=_joined(path.statements for path in several),
            numbers=tuple(sorted({number for path in several for number in path.numbers})),
            inferred=all(path.inferred for path in several),
            on=tuple(dict.fromkeys(first[node] for path in several for node in path.on)),
        )
        for several in found.values()
    )


def _joined(several: Iterable[Sequence[str]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(each for some in several for each in some))
