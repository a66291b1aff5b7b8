"""A network as a drawing: boxes, strokes, and what stands over and beside them.

All places are whole pixels, and the same network gives the same drawing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import pairwise

from headwater.publishing.graph import margin, phrases, strokes
from headwater.publishing.graph.lettering import lines as in_lines
from headwater.publishing.graph.lettering import shown
from headwater.publishing.graph.model import (
    Between,
    Box,
    Bracket,
    Drawing,
    Gap,
    Letters,
    LineKind,
    Node,
    Origin,
    Stroke,
)
from headwater.publishing.graph.network import Network
from headwater.publishing.graph.sheet import (
    ARC,
    INSIDE,
    NAME,
    PAD,
    Betweens,
    Sheet,
    laid_out,
    needs_sides,
)
from headwater.publishing.index import Index
from headwater.records import Polarity

_BESIDE = 10
"""Pixels between the ends and their brackets."""

Lit = Mapping[str, set[str]]


def draw(
    index: Index, network: Network, origins: Sequence[Origin], between: Betweens
) -> tuple[Drawing | None, tuple[Between, ...]]:
    """The drawing, and what holds between the origins as they follow one another in it.

    `between` says that for origins in an order. Nothing to draw gives None.
    """
    if not network.nodes:
        return None, ()
    sheet = laid_out(network, origins, between)
    lit, lit_lines = _lit(network)
    brackets, gaps = _margin(sheet, lit)
    ends = [sheet.bottom(item) for layer in sheet.order for item in layer]
    ends += [letters.y for each in brackets for letters in each.text]
    arcs = ARC if any(line.back for line in network.lines) else 0
    drawing = Drawing(
        width=sheet.right + (_BESIDE + margin.WIDTH if brackets else PAD),
        height=max(ends) + PAD + arcs,
        heads=(*_heads(sheet, bool(brackets)), *_side_heads(sheet)),
        boxes=tuple(_box(index, sheet, node, lit[node.id]) for node in network.nodes),
        strokes=_strokes(index, sheet, lit_lines),
        brackets=brackets,
        gaps=gaps,
    )
    return drawing, tuple(sheet.between)


def _box(index: Index, sheet: Sheet, node: Node, lit: set[str]) -> Box:
    x, top = sheet.columns[node.id], sheet.top(node.id)
    names = sheet.scale.name_lines(node)
    text = [
        Letters(words, x + 10, top + INSIDE + 12 + n * NAME, own=node.is_own)
        for n, words in enumerate(names)
    ]
    detail = in_lines(phrases.detail(index, node), strokes.SMALL, sheet.scale.column - 20, 1)
    text += [
        Letters(words, x + 10, top + INSIDE + 10 + len(names) * NAME, own=True) for words in detail
    ]
    first = node.statements[0]
    return Box(
        node=node.id,
        x=x,
        y=top,
        width=sheet.scale.column,
        height=sheet.rooms[node.id].height,
        text=tuple(text),
        title=shown(phrases.node_title(index, node)),
        report=node.reports[0] if node.reports else index.statements[first].report,
        statement=None if node.reports else first,
        lit=_sorted(lit),
    )


def _strokes(index: Index, sheet: Sheet, lit: Lit) -> tuple[Stroke, ...]:
    at_left, at_right = _ports(sheet)
    labels = strokes.Labels()
    found = []
    for line in sheet.network.lines:
        route = sheet.layers.routes[line.id]
        words = phrases.line_label(line)
        label: Letters | None
        if line.id in sheet.loops:
            path, place = _loop(sheet, route)
            label, head = Letters(words, *place, own=True), ""
        elif line.back and len(route) == 2:
            path, head, place = _arc(sheet, route)
            label = Letters(words, *place, own=True)
        else:
            corners = [
                strokes.Corner(
                    sheet.columns[item],
                    sheet.columns[item] + sheet.scale.column,
                    at_left.get((line.id, item), sheet.middle[item]),
                    at_right.get((line.id, item), sheet.middle[item]),
                )
                for item in route
            ]
            path = strokes.d(corners)
            label = labels.place(words, strokes.stretches(corners))
            head = strokes.head(corners, at_end=line.back) if line.shown else ""
        ends = (sheet.nodes[line.source], sheet.nodes[line.target])
        title = shown(phrases.line_title(index, line, ends))
        found.append(Stroke(line.id, path, head, label, title, _sorted(lit[line.id])))
    return tuple(found)


def _arc(sheet: Sheet, route: Sequence[str]) -> tuple[str, str, tuple[int, int]]:
    """A line that closes a circle of two, hanging below their boxes; its head; where words go."""
    one, two = route
    wide = sheet.scale.column
    x1, x2 = sheet.columns[one] + wide * 3 // 4, sheet.columns[two] + wide // 4
    y1, y2 = sheet.bottom(one), sheet.bottom(two)
    deep = max(y1, y2) + ARC
    path = f"M{x1} {y1}C{x1 + 12} {deep} {x2 - 12} {deep} {x2} {y2}"
    return path, strokes.head_up(x2, y2), ((x1 + x2) // 2, (y1 + y2 + 6 * deep) // 8 + 4)


def _loop(sheet: Sheet, route: Sequence[str]) -> tuple[str, tuple[int, int]]:
    """A line between two of one column, hanging out at their left, and where its words stand."""
    upper, lower = sorted(route, key=lambda node: sheet.middle[node])
    x, y1, y2 = sheet.columns[upper], sheet.middle[upper], sheet.middle[lower]
    path = f"M{x} {y1}C{x - ARC} {y1} {x - ARC} {y2} {x} {y2}"
    return path, (x + 44, sheet.bottom(upper) + 11)


Ports = dict[tuple[str, str], int]


def _ports(sheet: Sheet) -> tuple[Ports, Ports]:
    """Where each line meets the left and the right side of each node."""
    into: dict[str, list[tuple[str, int]]] = defaultdict(list)
    out: dict[str, list[tuple[str, int]]] = defaultdict(list)
    for line in sheet.network.lines:
        route = sheet.layers.routes[line.id]
        if line.id not in sheet.loops and not (line.back and len(route) == 2):
            out[route[0]].append((line.id, sheet.middle[route[1]]))
            into[route[-1]].append((line.id, sheet.middle[route[-2]]))
    places: list[Ports] = [
        {
            (line, node): y
            for node, ends in side.items()
            for line, y in strokes.ports(ends, sheet.middle[node], sheet.rooms[node].height).items()
        }
        for side in (into, out)
    ]
    return places[0], places[1]


def _margin(sheet: Sheet, lit: Lit) -> tuple[tuple[Bracket, ...], tuple[Gap, ...]]:
    """The brackets of the blocks of ends, and what stands between the origins."""
    held: dict[margin.Block, list[str]] = defaultdict(list)
    for item in sheet.order[-1]:
        held[margin.block(sheet.nodes[item])].append(item)
    reaches = {
        of: margin.Reach(
            sheet.top(items[0]),
            sheet.bottom(items[-1]),
            _sorted(set().union(*(lit[item] for item in items))),
        )
        for of, items in held.items()
    }
    x = sheet.right + _BESIDE
    brackets = tuple(
        margin.bracket(of, sheet.origins, reach, x)
        for of, reach in reaches.items()
        if margin.words_beside(of, sheet.origins)
    )
    by_number = {number: reach for (_, number), reach in reaches.items()}
    gaps = tuple(
        margin.gap(
            each,
            margin.Reach(by_number[each.a].bottom + 3, by_number[each.b].top - 3),
            x,
        )
        for each in sheet.between
    )
    return brackets, gaps


def _heads(sheet: Sheet, beside: bool) -> list[Letters]:
    """What stands over the columns."""
    names = [phrases.FIRST, phrases.THROUGH] + [""] * len(sheet.order)
    said = names[: len(sheet.order)]
    if any(sheet.nodes[item].side for item in sheet.order[-1]):
        said[-1] = phrases.LAST
    if beside:
        said.append(phrases.COUNTED)
    places = [sheet.columns[layer[0]] for layer in sheet.order]
    places.append(sheet.right + _BESIDE + 16)
    return [
        Letters(words, x, 14, own=True) for words, x in zip(said, places, strict=False) if words
    ]


def _side_heads(sheet: Sheet) -> list[Letters]:
    """Over the ends of each side what side it is; nothing where all assert."""
    if not needs_sides([sheet.nodes[item] for item in sheet.order[-1]]):
        return []
    firsts: dict[Polarity, str] = {}
    for item in sheet.order[-1]:
        side = sheet.nodes[item].side
        if side is not None:
            firsts.setdefault(side, item)
    return [
        Letters(
            phrases.SIDES[side], sheet.right - sheet.scale.column, sheet.top(item) - 6, own=True
        )
        for side, item in firsts.items()
    ]


def _lit(network: Network) -> tuple[Lit, Lit]:
    """With which nodes each node, and each line, lies on one path; copies light each other up."""
    nodes: dict[str, set[str]] = defaultdict(set)
    lines: dict[str, set[str]] = defaultdict(set)
    for path in network.paths:
        every = {*path.nodes, *path.on}
        steps = {*pairwise(path.nodes)}
        behind = {path.nodes[-1], *path.on}
        for node in every:
            nodes[node] |= every
        for line in network.lines:
            ends = (line.source, line.target)
            leads_on = line.target in path.on and line.source in behind
            if line.kind is not LineKind.COPY and (ends in steps or leads_on):
                lines[line.id] |= every
    for line in network.lines:
        if line.kind is LineKind.COPY:
            lines[line.id] |= {line.source, line.target}
            nodes[line.source].add(line.target)
            nodes[line.target].add(line.source)
    return nodes, lines


def _sorted(nodes: set[str]) -> tuple[str, ...]:
    return tuple(sorted(nodes, key=lambda node: (len(node), node)))
