"""From a case and a claim to its graph: the same every time, soon, and also of little."""

from __future__ import annotations

import time

import msgspec
import pytest

from headwater.publishing.graph import graph
from headwater.publishing.graph.model import Graph
from tests.origins.building import Line, article, build_articles
from tests.publishing.graph.graphs import index_of, situation, told
from tests.publishing.indexes import index as index_of_story
from tests.stories import DEAD, ONE, STORY


def test_an_unknown_claim_is_an_error() -> None:
    with pytest.raises(KeyError):
        graph(index_of_story(STORY), "s-none")


def test_a_claim_of_headlines_alone_has_no_drawing() -> None:
    from headwater.records import BlockKind

    built = build_articles([article("Northline", Line("The pumps failed.", kind=BlockKind.TITLE))])
    index = index_of(built)
    found = graph(index, index.case.claims[0].id)
    assert found.drawing is None
    assert found.nodes == ()


def test_a_story_with_something_of_everything() -> None:
    found = graph(index_of_story(STORY), ONE.id)
    assert [node.told for node in found.nodes] == [
        "The Brenna Observer",
        "two Western officials",
        "Harbour Times",
        "Meridian",
        "officials",
        "an unknown outlet",
        "Irina Sool",
    ]
    assert [origin.label for origin in found.origins] == [
        "two Western officials",
        "officials",
        "Irina Sool",
    ]


def test_one_report_in_its_own_voice() -> None:
    found = graph(index_of_story(STORY), DEAD.id)
    assert [node.told for node in found.nodes] == ["an unknown outlet"] * 2


def test_numbers_have_no_gap() -> None:
    _, found = told(*((f"Paper {n}", f"<told< Person {n}") for n in range(90)))
    assert [node.id for node in found.nodes] == [f"n{n + 1}" for n in range(len(found.nodes))]


def test_the_same_every_time_and_its_twin_reads_back() -> None:
    one, two = situation("a carried relay")[1], situation("a carried relay")[1]
    assert one == two
    assert msgspec.json.decode(msgspec.json.encode(one), type=Graph) == one


def test_two_hundred_statements_take_no_time() -> None:
    index, _ = told(
        *(
            (f"Paper {n}", *(f"<cited< outlet:Relay {n % 11} <told< Person {m}" for m in range(4)))
            for n in range(50)
        )
    )
    (claim,) = index.case.claims
    assert len(claim.statements) == 200
    best = 1.0
    for _ in range(5):
        start = time.process_time()
        graph(index, claim.id)
        best = min(best, time.process_time() - start)
    assert best < 0.05
