"""Columns from left to right."""

import pytest
from msgspec.structs import replace

from headwater.publishing.graph.circles import circles
from headwater.publishing.graph.layers import layered
from headwater.publishing.graph.model import LineKind
from headwater.records import Polarity
from tests.publishing.graph.graphs import lines, node

YES = Polarity.ASSERTS


@pytest.mark.parametrize(
    ("nodes", "pairs", "expected"),
    [
        ("", (), ()),
        ("a", (), (("a",),)),
        ("a x", ("a x",), (("a",), ("x",))),
        # the longest way counts, and where a line crosses a column a place is held open
        ("a b x", ("a b", "b x", "a x"), (("a",), ("b", "e2.1"), ("x",))),
        # all ends stand in the last column
        (
            "a b c x y",
            ("a b", "b c", "c x", "a y"),
            (("a",), ("b", "e3.1"), ("c", "e3.2"), ("x", "y")),
        ),
        # a line that closes a circle is read backwards
        ("a b x", ("a b", "b a", "b x"), (("a",), ("b",), ("x",))),
        # an end that somebody stands behind all the same is no end
        ("a x y", ("a x", "x y"), (("a",), ("x",), ("y",))),
    ],
)
def test_layers(nodes: str, pairs: tuple[str, ...], expected: tuple[tuple[str, ...], ...]) -> None:
    given = [node(name, YES if name in "xy" else None) for name in nodes.split()]
    found = layered(given, circles(lines(*pairs), []))
    assert found.layers == expected
    for line, route in found.routes.items():
        at = [next(n for n, layer in enumerate(found.layers) if item in layer) for item in route]
        assert at == list(range(at[0], at[0] + len(at))), line


def test_pairs_join_neighbouring_columns() -> None:
    found = layered([node("a"), node("b"), node("x", YES)], circles(lines("a b", "b x", "a x"), []))
    assert found.pairs() == [[("a", "b"), ("a", "e2.1")], [("b", "x"), ("e2.1", "x")]]


def test_a_line_without_direction_moves_nothing() -> None:
    copy = lines("a b", kind=LineKind.COPY)[0]
    found = layered([node("a"), node("b"), node("x", YES)], [replace(copy, shown=False)])
    assert found.layers == (("a", "b"), ("x",))
    assert found.pairs() == [[]]
