"""The drawing: whole pixels, nothing on top of another, every word in its place."""

from __future__ import annotations

import random
import re
from itertools import combinations, pairwise

import pytest

from headwater.publishing.graph import graph
from headwater.publishing.graph.lettering import width
from headwater.publishing.graph.model import Box, Drawing, Graph
from tests.origins.building import Line as Said
from tests.origins.building import article, build_articles
from tests.origins.situations import SITUATIONS
from tests.publishing.graph.graphs import index_of, situation, told

NAMES = [each.name for each in SITUATIONS if each.name != "only a title carries it"]


def drawing(graph: Graph) -> Drawing:
    assert graph.drawing is not None
    return graph.drawing


def heights(d: str) -> list[int]:
    """The second of each two numbers of a path; what goes straight across has none."""
    return [int(y) for _, y in re.findall(r"(-?\d+) (-?\d+)", re.sub(r"H-?\d+", "", d))]


def apart(a: Box, b: Box) -> bool:
    beside = a.x + a.width <= b.x or b.x + b.width <= a.x
    return beside or a.y + a.height <= b.y or b.y + b.height <= a.y


@pytest.mark.parametrize("name", NAMES)
def test_boxes_stand_apart_and_inside(name: str) -> None:
    found = drawing(situation(name)[1])
    assert all(apart(a, b) for a, b in combinations(found.boxes, 2))
    for box in found.boxes:
        assert box.x >= 0
        assert box.y >= 0
        assert box.x + box.width <= found.width
        assert box.y + box.height <= found.height
        assert all(width(line.text, 12) <= box.width - 20 for line in box.text)


@pytest.mark.parametrize("name", NAMES)
def test_words_of_the_margin_stand_apart_and_inside(name: str) -> None:
    found = drawing(situation(name)[1])
    several = [each.text for each in (*found.brackets, *found.gaps)]
    ordered = sorted((line.y, line) for text in several for line in text)
    assert all(one[0] + 12 <= two[0] for one, two in pairwise(ordered))
    for _, line in ordered:
        assert 20 < line.y <= found.height
        assert line.x + width(line.text, 11) <= found.width


@pytest.mark.parametrize("name", NAMES)
def test_every_line_is_drawn_and_lights_up_with_its_ends(name: str) -> None:
    _, graph = situation(name)
    found = drawing(graph)
    assert [stroke.line for stroke in found.strokes] == [line.id for line in graph.lines]
    for stroke in found.strokes:
        line = graph.line(stroke.line)
        assert {line.source, line.target} <= set(stroke.lit)
        assert bool(stroke.head) is line.shown
        assert stroke.title
    for box in found.boxes:
        assert box.node in box.lit


def test_a_line_goes_from_the_right_side_of_one_to_the_left_of_the_other() -> None:
    _, graph = told(("Northline", "<told< Marta Amsel"))
    left, right = drawing(graph).boxes
    (stroke,) = drawing(graph).strokes
    assert stroke.d.startswith(f"M{left.x + left.width} ")
    assert f" {right.x} " in stroke.d
    assert stroke.label is not None
    assert stroke.label.text == "told"


def test_columns_have_heads() -> None:
    _, graph = told(("Northline", "<cited< outlet:Meridian <told< Marta Amsel"))
    heads = [head.text for head in drawing(graph).heads]
    assert heads == ["reported by", "who has it from", "traced to", "counted as"]


def test_sides_have_heads_where_there_are_several() -> None:
    _, graph = situation("a denial by two parties on their own act")
    assert {"asserted", "denied"} <= {head.text for head in drawing(graph).heads}


def test_what_runs_in_a_ring_is_counted_for_none() -> None:
    _, graph = situation("words that run in a ring, rewritten without the credit")
    first = drawing(graph).brackets[0]
    assert first.origin == 0
    assert first.text[0].text == "counted for none"


def test_the_words_of_a_line_never_cover_those_of_another() -> None:
    _, graph = told(
        *((f"Paper {n}", "<cited< outlet:Meridian <told< Marta Amsel") for n in range(8))
    )
    labels = [stroke.label for stroke in drawing(graph).strokes if stroke.label]
    for a, b in combinations(labels, 2):
        wide = (width(a.text, 11) + width(b.text, 11)) / 2
        assert abs(a.x - b.x) >= wide or abs(a.y - b.y) >= 11


def test_only_whole_pixels() -> None:
    for name in NAMES[:20]:
        assert "." not in "".join(stroke.d for stroke in drawing(situation(name)[1]).strokes)


def test_a_copy_of_which_nobody_is_shown_to_be_first_hangs_out_at_the_left() -> None:
    passage = (
        "Workers at the eastern lock had reported rust on both main valves twice during the "
        "winter, and neither the owner nor the port replaced them before the river rose."
    )
    index = index_of(
        build_articles([article("Northline", Said(passage)), article("Radio Selva", Said(passage))])
    )
    found = graph(index, index.case.claims[0].id)
    left = {box.x for box in drawing(found).boxes[:1]}
    (stroke,) = [s for s in drawing(found).strokes if not s.head]
    assert stroke.d.startswith(f"M{left.pop()} ")
    assert stroke.label is not None
    assert stroke.label.text == "same passage"
    assert min(int(number) for number in re.findall(r"-?\d+", stroke.d)) >= 0


@pytest.mark.parametrize("seed", range(60))
def test_whatever_the_reports_say_it_can_be_drawn(seed: int) -> None:
    draw = random.Random(seed)
    outlets = [f"Outlet {n}" for n in range(draw.randint(1, 14))]
    people = ["anonymous:officials", "Marta Amsel", "document:a letter", "unstated:?", "Ida Lorn"]

    def way() -> str:
        hops = [f"<cited< outlet:{draw.choice(outlets)}" for _ in range(draw.randint(0, 3))]
        return " ".join([*hops, f"<told< {draw.choice(people)}"] if draw.random() < 0.7 else hops)

    index, found = told(*((of, *(way() for _ in range(draw.randint(1, 4)))) for of in outlets))
    (claim,) = index.case.claims
    said = {statement for path in found.paths for statement in path.statements}
    assert said == {member.id for member in claim.statements}
    boxes = drawing(found).boxes
    assert all(apart(a, b) for a, b in combinations(boxes, 2))
    assert len(boxes) == len({(box.x, box.y) for box in boxes})
    for stroke in drawing(found).strokes:
        assert min(heights(stroke.d)) >= 0
        assert max(heights(stroke.d)) <= drawing(found).height
