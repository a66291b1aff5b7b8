"""Rings of reports that cite one another."""

from __future__ import annotations

from collections.abc import Sequence

from headwater.records import ReasonCode
from headwater.tracing.carriers import Carrier
from headwater.tracing.citing import Step


def rings(carriers: Sequence[Carrier], steps: Sequence[Step | None]) -> set[tuple[str, ...]]:
    """The groups of reports that cite one another in a ring for this claim, each sorted by id."""
    edges: dict[str, set[str]] = {}
    for carrier, step in zip(carriers, steps, strict=True):
        if step is not None and step.why is ReasonCode.CITED_REPORT:
            cited = set(step.reports) - {carrier.report}
            edges.setdefault(carrier.report, set()).update(cited)
    return {tuple(sorted(group)) for group in components(edges) if len(group) > 1}


def components(edges: dict[str, set[str]]) -> list[list[str]]:
    """The strongly connected components of a graph (Tarjan 1972, without recursion)."""
    order: dict[str, int] = {}
    low: dict[str, int] = {}
    stack: list[str] = []
    held: set[str] = set()
    found: list[list[str]] = []
    for root in sorted(edges):
        if root in order:
            continue
        work: list[tuple[str, list[str]]] = [(root, sorted(edges.get(root, ())))]
        order[root] = low[root] = len(order)
        stack.append(root)
        held.add(root)
        while work:
            node, rest = work[-1]
            if rest:
                after = rest.pop()
                if after not in order:
                    order[after] = low[after] = len(order)
                    stack.append(after)
                    held.add(after)
                    work.append((after, sorted(edges.get(after, ()))))
                elif after in held:
                    low[node] = min(low[node], order[after])
                continue
            work.pop()
            if work:
                low[work[-1][0]] = min(low[work[-1][0]], low[node])
            if low[node] == order[node]:
                found.append(_popped(stack, held, node))
    return found


def _popped(stack: list[str], held: set[str], node: str) -> list[str]:
    group: list[str] = []
    while not group or group[-1] != node:
        group.append(stack.pop())
        held.discard(group[-1])
    return group
