"""Which lines close a circle, and which are part of a ring."""

import pytest

from headwater.publishing.graph.circles import circles
from headwater.publishing.graph.model import LineKind
from tests.publishing.graph.graphs import lines


@pytest.mark.parametrize(
    ("pairs", "copies", "back"),
    [
        ((), (), set()),
        (("a b", "b c"), (), set()),
        (("a b", "b a"), (), {"b a"}),
        (("a b", "b c", "c a"), (), {"c a"}),
        # entered where nothing leads to it, not where its first line stands
        (("b c", "c b", "a c"), (), {"b c"}),
        (("a b", "b a", "c d", "d c"), (), {"b a", "d c"}),
        (("a b", "a c", "b d", "c d"), (), set()),
        # a line of words never gives way to a copy
        (("b c", "c a"), ("a b",), {"a b"}),
        ((), ("a b", "b c", "c a"), {"c a"}),
    ],
)
def test_lines_that_close_a_circle(
    pairs: tuple[str, ...], copies: tuple[str, ...], back: set[str]
) -> None:
    given = [*lines(*pairs), *lines(*copies, kind=LineKind.COPY)]
    given = [type(x)(f"e{n}", *(x.source, x.target), x.kind, (), ()) for n, x in enumerate(given)]
    found = circles(given, [])
    assert {f"{line.source} {line.target}" for line in found if line.back} == back


def test_a_ring_is_what_the_reports_show() -> None:
    found = circles(lines("a b", "b a", "c d", "d c", "c a"), [{"a", "b"}])
    assert {f"{line.source} {line.target}" for line in found if line.ring} == {"a b", "b a"}


def test_a_long_way_does_not_exhaust_the_stack() -> None:
    found = circles(lines(*(f"n{n} n{n + 1}" for n in range(5000)), "n5000 n0"), [])
    assert sum(line.back for line in found) == 1
