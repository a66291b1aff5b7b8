"""Graphs in short, for their tests: nodes, lines, and the graphs of hand-built situations."""

from __future__ import annotations

from headwater.publishing.graph import graph
from headwater.publishing.graph.model import Graph, Line, LineKind, Node, NodeKind
from headwater.publishing.index import Index
from headwater.publishing.view import view
from headwater.records import Polarity, Story
from tests.origins.building import Built, article, build, build_articles
from tests.origins.building import Line as Said
from tests.origins.situations import SITUATIONS


def node(name: str, side: Polarity | None = None, origin: int | None = None, **more) -> Node:
    """A node; one with a side is an end."""
    fields = {"kind": NodeKind.OUTLET, "reports": (), "statements": (f"s-{name}",)} | more
    return Node(id=name, name=name, count=None, side=side, origin=origin, **fields)


def lines(*pairs: str, kind: LineKind = LineKind.CHAIN) -> list[Line]:
    """Lines in short: `"a b"` is one from a to b."""
    return [
        Line(f"e{n}", *pair.split(), kind, (), (Polarity.ASSERTS,)) for n, pair in enumerate(pairs)
    ]


def index_of(built: Built) -> Index:
    """The index of a built case."""
    return Index(view(Story(built.reports, built.readings, built.comparison, built.trace())), {})


def situation(name: str) -> tuple[Index, Graph]:
    """The index and the graph of the hand-built situation whose name begins so."""
    index = index_of(build(next(each for each in SITUATIONS if each.name.startswith(name))))
    return index, graph(index, index.case.claims[0].id)


def told(*reports: tuple[str, ...]) -> tuple[Index, Graph]:
    """The graph of reports, each an outlet and the chains of its statements without the outlet."""
    articles = [
        article(
            outlet,
            *(Said(f"The pumps failed, says line {n} of {outlet}.", c) for n, c in enumerate(each)),
        )
        for outlet, *each in reports
    ]
    index = index_of(build_articles(articles))
    return index, graph(index, index.case.claims[0].id)


def names(of: Graph, *ids: str) -> tuple[str | None, ...]:
    """The names of nodes."""
    return tuple(of.node(each).name for each in ids)


def shown(of: Graph) -> set[str]:
    """The lines by the names of their ends: "Northline > officials"."""
    return {f"{of.node(x.source).told} > {of.node(x.target).told}" for x in of.lines}
