"""From a case and a claim to its graph."""

from __future__ import annotations

from msgspec.structs import replace

from headwater.publishing.graph.drawing import draw
from headwater.publishing.graph.grouping import grouped
from headwater.publishing.graph.marks import between, origins
from headwater.publishing.graph.model import Graph
from headwater.publishing.graph.network import Network, network
from headwater.publishing.index import Index


def graph(index: Index, claim: str) -> Graph:
    """The provenance graph of a claim; without a drawing where headlines alone carry it.

    Raises:
        KeyError: where the case has no such claim.
    """
    of = index.claims[claim]
    whole = network(index, of)
    shown = _numbered(grouped(whole))
    found = origins(index, of, shown.nodes)
    drawing, apart = draw(index, shown, found, lambda order: between(index, of, order))
    return Graph(
        claim=claim,
        nodes=shown.nodes,
        lines=shown.lines,
        paths=shown.paths,
        origins=found,
        between=apart,
        grouped=len(whole.nodes) if len(shown.nodes) < len(whole.nodes) else None,
        drawing=drawing,
    )


def _numbered(shown: Network) -> Network:
    """The network with its nodes numbered without a gap: the style sheet knows them by number."""
    names = {node.id: f"n{number}" for number, node in enumerate(shown.nodes, start=1)}
    return Network(
        tuple(replace(node, id=names[node.id]) for node in shown.nodes),
        tuple(
            replace(line, source=names[line.source], target=names[line.target])
            for line in shown.lines
        ),
        tuple(
            replace(
                path,
                nodes=tuple(names[node] for node in path.nodes),
                on=tuple(names[node] for node in path.on),
            )
            for path in shown.paths
        ),
    )
