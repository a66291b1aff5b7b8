"""Copied passages: exact places, small edits, what is no copy, and which report was first."""

from __future__ import annotations

import pytest

from headwater.records import BlockKind, Comparison, Copy, Report
from headwater.tracing import trace
from tests.builders import report

RUST = (
    "Workers at the eastern lock had reported rust on both main valves twice during the winter, "
    "and neither the owner nor the port replaced them before the river rose."
)
EDITED = RUST.replace("reported rust", "repeatedly reported heavy rust").replace("twice ", "")
OTHER = "Nobody was hurt, and the harbour stayed open for fishing boats on the day after."


def copies(*reports: Report) -> tuple[Copy, ...]:
    found = trace(reports, (), Comparison()).copies
    texts = {each.id: each.text for each in reports}
    for copy in found:
        for a, b in copy.spans:
            assert texts[copy.source][a.start : a.end] == a.quote
            assert texts[copy.target][b.start : b.end] == b.quote
    return found


def test_the_passage_has_its_exact_place_in_both() -> None:
    a, b = report(OTHER, RUST, outlet="A"), report(f"By our staff. {RUST}", outlet="B")
    (copy,) = copies(a, b)
    quotes = {span.quote for pair in copy.spans for span in pair}
    assert quotes == {RUST.rstrip(".")}
    assert copy.first is None
    assert copy.source == min(a.id, b.id)


def test_small_edits_do_not_hide_it() -> None:
    (copy,) = copies(report(RUST, outlet="A"), report(EDITED, outlet="B"))
    assert len(copy.spans) == 1


def test_a_passage_over_two_paragraphs_is_cut_between_them() -> None:
    first, second = RUST.split(", and ")
    long = f"{first} at noon on the last day. And {second}"
    parts = long.split(". ")
    (copy,) = copies(report(long, outlet="A"), report(parts[0] + ".", parts[1], outlet="B"))
    assert len(copy.spans) == 2


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (BlockKind.CAPTION, RUST),
        (BlockKind.FURNITURE, RUST),
        (BlockKind.TITLE, RUST),
        (BlockKind.PARAGRAPH, f"“{RUST}” said Amsel."),
        (BlockKind.PARAGRAPH, OTHER),
        (BlockKind.PARAGRAPH, "Workers at the eastern lock had reported rust on both valves."),
    ],
    ids=["caption", "furniture", "title", "quotation", "other words", "too short"],
)
def test_no_copy(kind: BlockKind, text: str) -> None:
    assert copies(report(RUST, outlet="A"), report((kind, text), outlet="B")) == ()


@pytest.mark.parametrize("kind", [BlockKind.CAPTION, BlockKind.FURNITURE, BlockKind.TITLE])
def test_blocks_beside_the_body_are_no_copy_of_one_another(kind: BlockKind) -> None:
    one, two = report((kind, RUST), outlet="A"), report((kind, RUST), OTHER, outlet="B")
    assert copies(one, two) == ()


@pytest.mark.parametrize(
    ("one", "two", "first"),
    [
        ({}, {}, None),
        ({"published": "2024-11-20"}, {"published": "2024-11-21"}, "one"),
        ({"published": "2024-11-21"}, {"published": "2024-11-20"}, "two"),
        ({"published": "2024-11-20"}, {"published": "2024-11-20"}, None),
        ({"published": "2024-11-20"}, {}, None),
        ({"published": "2024-11-20"}, {"published": ("2024-11-22", None)}, "one"),
        ({}, {"credit": "Meridian"}, "one"),
        ({"published": "2024-11-21"}, {"published": "2024-11-20", "credit": "Meridian"}, "one"),
        ({"credit": "Reuters"}, {"credit": "Reuters"}, None),
    ],
)
def test_first_only_where_shown(one: dict, two: dict, first: str | None) -> None:
    a, b = report(RUST, outlet="Meridian", **one), report(RUST, "x", outlet="Northline", **two)
    (copy,) = copies(a, b)
    assert copy.first == {"one": a.id, "two": b.id, None: None}[first]
    if copy.first is not None:
        assert copy.source == copy.first


def test_no_reports() -> None:
    assert copies() == ()
    assert copies(report(RUST, outlet="A")) == ()
