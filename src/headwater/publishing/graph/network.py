"""Routes put together: each stop once, the lines between them, copies, rings and where all ends."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from msgspec.structs import replace

from headwater.publishing import contract as c
from headwater.publishing.graph.carriers import carriers
from headwater.publishing.graph.circles import circles
from headwater.publishing.graph.copies import Shared, shared
from headwater.publishing.graph.model import Line, LineKind, Node, NodeKind, Path, Way
from headwater.publishing.graph.stops import Key, Outlets, Route, Stop, called, names_nobody, route
from headwater.publishing.index import Index
from headwater.records import HopBasis, Polarity, Relation


@dataclass(frozen=True, slots=True)
class Network:
    """The nodes, lines and paths of a claim, before anything is drawn."""

    nodes: tuple[Node, ...]
    lines: tuple[Line, ...]
    paths: tuple[Path, ...]


@dataclass(slots=True)
class _Seen:
    """What is gathered of one stop."""

    stop: Stop
    reports: dict[str, None] = field(default_factory=dict)
    statements: dict[str, None] = field(default_factory=dict)
    ends: dict[tuple[Polarity, int | None], None] = field(default_factory=dict)


Ends = tuple[Key, Key, LineKind]


def network(index: Index, claim: c.Claim) -> Network:
    """All that the chains of a claim pass through; empty where headlines alone carry it."""
    several = carriers(index, claim)
    outlets = Outlets(index, {each.statement.report for each in several})
    known = (index, called(several))
    routes = [route(each, number, outlets, known) for number, each in enumerate(several)]
    routes = _ended(routes)
    seen = _seen(routes)
    passing = {stop.key for each in routes for stop in each.stops[:-1]}
    names = {key: f"n{number}" for number, key in enumerate(seen, start=1)}
    copied = [c for c in shared(index, claim, outlets) if {c.source, c.target} <= names.keys()]
    lines = _lines(routes, copied, names)
    rings = [
        {names[outlets.own(r)] for r in ring if outlets.own(r) in names}
        for ring in _rings(index, claim)
    ]
    return Network(
        tuple(_node(names[key], each, key in passing) for key, each in seen.items()),
        circles(lines, rings),
        _paths(index, routes, names),
    )


def _rings(index: Index, claim: c.Claim) -> list[tuple[str, ...]]:
    """The rings of reports that all carry the claim."""
    reports = {index.statements[member.id].report for member in claim.statements}
    return [ring for ring in index.case.cycles if reports.issuperset(ring)]


def _ended(routes: Sequence[Route]) -> list[Route]:
    """The routes, with an end of its own for an outlet's bare word where its node is no end.

    It is one where nobody is behind it and all who end there count as one. It needs none where
    others name behind it who counts for the same origin: the bare word is theirs.
    """
    following: dict[Key, set[Key]] = defaultdict(set)
    ending: dict[Key, set[tuple[Polarity, int | None]]] = defaultdict(set)
    for each in routes:
        for stop, after in pairwise(each.stops):
            following[stop.key].add(after.key)
        ending[each.stops[-1].key].add((each.carrier.side, each.carrier.origin))

    def is_end(each: Route) -> bool:
        last, place = each.stops[-1], (each.carrier.side, each.carrier.origin)
        if last.kind is not NodeKind.OUTLET:
            return True
        if each.carrier.origin is None:
            return len(each.stops) > 1 or bool(following[last.key])
        alone = not following[last.key] and len(ending[last.key]) == 1 and len(each.stops) > 1
        return alone or _leads_to(place, last.key, following, ending)

    return [
        each
        if is_end(each)
        else Route(each.carrier, (*each.stops, names_nobody(each.stops[-1], each.carrier)))
        for each in routes
    ]


def _leads_to(
    place: tuple[Polarity, int | None],
    start: Key,
    following: Mapping[Key, set[Key]],
    ending: Mapping[Key, set[tuple[Polarity, int | None]]],
) -> bool:
    """Whether somebody behind `start` is an end that counts for `place`."""
    seen, work = {start}, [start]
    while work:
        fresh = following.get(work.pop(), set()) - seen
        if any(place in ending.get(key, ()) for key in fresh):
            return True
        seen |= fresh
        work += fresh
    return False


def _seen(routes: Sequence[Route]) -> dict[Key, _Seen]:
    """Every stop by its key, in the order of the routes."""
    found: dict[Key, _Seen] = {}
    for each in routes:
        for at, stop in enumerate(each.stops):
            here = found.setdefault(stop.key, _Seen(stop))
            here.statements[each.carrier.statement.id] = None
            if at == 0:
                here.reports[each.carrier.statement.report] = None
            if at == len(each.stops) - 1:
                here.ends[each.carrier.side, each.carrier.origin] = None
    return found


def _node(name: str, seen: _Seen, passes_on: bool) -> Node:
    """A stop as a node; an outlet that passes on what another says is no end."""
    is_relay = passes_on and seen.stop.kind is NodeKind.OUTLET
    one = len(seen.ends) == 1 and not is_relay
    side, origin = next(iter(seen.ends)) if one else (None, None)
    return Node(
        id=name,
        kind=seen.stop.kind,
        name=seen.stop.name,
        count=seen.stop.count,
        reports=tuple(seen.reports),
        statements=tuple(seen.statements),
        side=side,
        origin=origin,
    )


def _lines(
    routes: Sequence[Route], copied: Sequence[Shared], names: Mapping[Key, str]
) -> list[Line]:
    """The lines of the routes in their order, then those of copies that no line stands for."""
    ways: dict[Ends, dict[tuple[Relation | None, HopBasis], dict[str, None]]] = {}
    sides: dict[Ends, dict[Polarity, None]] = defaultdict(dict)
    for each in routes:
        for stop, after in pairwise(each.stops):
            ends = (stop.key, after.key, stop.by)
            carried = HopBasis.CARRIED in (stop.basis, after.basis)
            way = (stop.relation, HopBasis.CARRIED if carried else after.basis)
            ways.setdefault(ends, {}).setdefault(way, {})[each.carrier.statement.id] = None
            sides[ends][each.carrier.side] = None
    joined = {frozenset(ends[:2]) for ends in ways}
    beside = {frozenset((copy.source, copy.target)) for copy in copied}
    found = [
        Line(
            id=f"e{number}",
            source=names[ends[0]],
            target=names[ends[1]],
            kind=ends[2],
            ways=tuple(Way(*way, tuple(told)) for way, told in several.items()),
            sides=tuple(sides[ends]),
            copied=frozenset(ends[:2]) in beside,
        )
        for number, (ends, several) in enumerate(ways.items(), start=1)
    ]
    for copy in copied:
        if frozenset((copy.source, copy.target)) not in joined:
            found.append(
                Line(
                    id=f"e{len(found) + 1}",
                    source=names[copy.source],
                    target=names[copy.target],
                    kind=LineKind.COPY,
                    ways=(),
                    sides=copy.sides,
                    copied=True,
                    shown=copy.shown,
                )
            )
    return found


def _paths(index: Index, routes: Sequence[Route], names: Mapping[Key, str]) -> tuple[Path, ...]:
    """The routes as nodes; those along the same nodes, on one side, are one path."""
    found: dict[tuple[object, ...], list[Route]] = {}
    for each in routes:
        nodes = tuple(names[stop.key] for stop in each.stops)
        found.setdefault((each.carrier.side, each.carrier.origin, nodes), []).append(each)
    paths = [
        Path(
            nodes=tuple(names[stop.key] for stop in several[0].stops),
            statements=tuple(dict.fromkeys(each.carrier.statement.id for each in several)),
            numbers=tuple(
                sorted({index.numbers[each.carrier.statement.report] for each in several})
            ),
            side=several[0].carrier.side,
            origin=several[0].carrier.origin,
            inferred=all(
                any(stop.basis is HopBasis.CARRIED for stop in each.stops) for each in several
            ),
        )
        for several in found.values()
    ]
    behind: dict[tuple[Polarity, int | None, str], list[tuple[str, ...]]] = defaultdict(list)
    for path in paths:
        for at, node in enumerate(path.nodes[:-1], start=1):
            behind[path.side, path.origin, node].append(path.nodes[at:])
    return tuple(_led_on(path, behind) for path in paths)


def _led_on(
    path: Path, behind: Mapping[tuple[Polarity, int | None, str], Sequence[tuple[str, ...]]]
) -> Path:
    """The path with the nodes that others of its origin name behind its last one."""
    on: dict[str, None] = {}
    work = [path.nodes[-1]] if path.origin is not None else []
    while work:
        for rest in behind.get((path.side, path.origin, work.pop()), ()):
            fresh = [node for node in rest if node not in on and node not in path.nodes]
            on |= dict.fromkeys(fresh)
            work += fresh
    return replace(path, on=tuple(on))
