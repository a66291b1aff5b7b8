"""The largest set of which every two are separate."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from headwater.tracing.separating import largest
from headwater.tracing.sources import Source


def source(number: int) -> Source:
    return Source(number, (number,), (number,), {}, number, {})


def brute(size: int, edges: set[tuple[int, int]]) -> int:
    for wanted in range(size, 0, -1):
        for group in combinations(range(size), wanted):
            if all(pair in edges for pair in combinations(group, 2)):
                return wanted
    return 0


@given(st.integers(0, 8), st.sets(st.tuples(st.integers(0, 7), st.integers(0, 7))))
def test_is_the_largest(size: int, drawn: set[tuple[int, int]]) -> None:
    edges = {(min(e), max(e)) for e in drawn if e[0] != e[1] and max(e) < size}
    separate = {
        n: frozenset(m for m in range(size) if (min(n, m), max(n, m)) in edges) for n in range(size)
    }
    found = largest([source(n) for n in range(size)], separate)
    assert len(found) == brute(size, edges)
    assert all(pair in edges for pair in combinations(sorted(found), 2))


def test_a_large_graph_ends_and_gives_what_is_shown() -> None:
    size = 120
    separate = {n: frozenset(m for m in range(size) if m % 3 != n % 3) for n in range(size)}
    assert len(largest([source(n) for n in range(size)], separate)) == 3


def test_all_separate() -> None:
    size = 60
    separate = {n: frozenset(m for m in range(size) if m != n) for n in range(size)}
    assert len(largest([source(n) for n in range(size)], separate)) == size
