"""Which nodes are one origin, and what holds between two."""

from __future__ import annotations

import pytest

from headwater.publishing.graph.carriers import carriers, numbered
from headwater.publishing.graph.marks import between
from tests.origins.situations import SITUATIONS
from tests.publishing.graph.graphs import names, situation

NAMES = [each.name for each in SITUATIONS]


@pytest.mark.parametrize("name", NAMES)
def test_every_chain_counts_for_an_origin_that_holds_its_statement(name: str) -> None:
    index, graph = situation(name)
    claim = index.claims[graph.claim]
    held = {number: set(root.statements) for number, _, root in numbered(index, claim)}
    several = carriers(index, claim)
    for each in several:
        if each.origin is not None:
            assert each.statement.id in held[each.origin]
    assert {each.origin for each in several} - {None} == set(held)


@pytest.mark.parametrize("name", NAMES)
def test_every_origin_has_an_end(name: str) -> None:
    _, graph = situation(name)
    for origin in graph.origins:
        assert origin.nodes
        assert all(graph.node(each).origin == origin.number for each in origin.nodes)


@pytest.mark.parametrize(
    ("name", "nodes", "why"),
    [
        ("a carried relay", {"Sources", "Recruits", "Some"}, "through Meridian, the descriptions"),
        (
            "one quotation of two named speakers, of whom",
            {"Marta Amsel", "Paul Ostrow"},
            "they say it together",
        ),
        ("one interview in two outlets", {"Marta Amsel"}, "the same speaker"),
    ],
)
def test_origins(name: str, nodes: set[str], why: str) -> None:
    _, graph = situation(name)
    (origin,) = graph.origins
    assert set(names(graph, *origin.nodes)) == nodes
    assert why in "; ".join(origin.why)


@pytest.mark.parametrize(
    ("name", "separate", "why"),
    [
        ("a measurement and a witness in two outlets", True, "access of its own"),
        ("two nameless witnesses may be one", False, "fit the same people"),
        ("two named witnesses in one article", False, "one report alone"),
        ("Yemeni and US officials through one relay", False, "no words found"),
    ],
)
def test_between(name: str, separate: bool, why: str) -> None:
    _, graph = situation(name)
    (found,) = graph.between
    assert found.separate is separate
    assert why in found.why


def test_nothing_is_said_between_who_asserts_and_who_denies() -> None:
    index, graph = situation("a denial by two parties on their own act")
    assert [origin.place for origin in graph.origins] == [1, 1, 2]
    assert [(each.a, each.b) for each in between(index, index.claims[graph.claim], (1, 2, 3))] == [
        (2, 3)
    ]
