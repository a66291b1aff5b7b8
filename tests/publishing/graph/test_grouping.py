"""What is too much to draw is drawn as less."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from headwater.publishing import graph as package
from headwater.publishing.graph.grouping import MOST, MOST_LINES
from headwater.publishing.graph.model import NodeKind
from tests.publishing.graph.graphs import told

STYLE = Path(package.__file__).parents[1] / "static/graph.css"


def test_those_who_have_it_from_one_and_pass_it_to_nobody_are_one() -> None:
    _, graph = told(
        ("Meridian", "<told< Marta Amsel"),
        *((f"Paper {n}", "<cited< outlet:Meridian") for n in range(50)),
    )
    (several,) = [node for node in graph.nodes if node.kind is NodeKind.SEVERAL]
    assert several.count == len(several.members) == len(several.reports) == 50
    assert several.told == "50 outlets"
    assert graph.grouped == 52
    assert len(graph.nodes) == 3
    (path,) = [path for path in graph.paths if several.id in path.nodes]
    assert len(path.statements) == 50


def test_what_can_be_drawn_stays_as_it_is() -> None:
    _, graph = told(*((f"Paper {n}", "<cited< outlet:Meridian") for n in range(20)))
    assert graph.grouped is None
    assert len(graph.nodes) == 21


@pytest.mark.parametrize(
    "reports",
    [
        [(f"Paper {n}", f"<told< Person {n}") for n in range(120)],
        [(f"Paper {n}", f"<cited< outlet:Relay {n % 9} <told< Person {n}") for n in range(90)],
        [(f"Paper {n}", f"<cited< outlet:Paper {n + 1}") for n in range(60)],
        [
            (f"Paper {n}", *(f"<cited< outlet:Relay {m} <told< Person {m}" for m in range(n % 7)))
            for n in range(1, 60)
        ],
    ],
    ids=["each his own", "nine relays", "a long line", "a knot"],
)
def test_the_drawing_is_never_too_much(reports: list[tuple[str, ...]]) -> None:
    _, graph = told(*[each for each in reports if len(each) > 1])
    assert len(graph.nodes) <= MOST
    assert len(graph.lines) <= MOST_LINES
    every = {statement for node in graph.nodes for statement in node.statements}
    assert every == {statement for path in graph.paths for statement in path.statements}


def test_the_style_sheet_lights_up_as_many() -> None:
    numbers = {int(n) for n in re.findall(r"\.lit-n(\d+)", STYLE.read_text("utf-8"))}
    assert numbers >= set(range(1, MOST + 1))
