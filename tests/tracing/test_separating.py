"""The largest set of which every two are separate."""

from __future__ import annotations

from itertools import combinations
from random import Random

from hypothesis import given, settings
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


@given(
    st.integers(24, 40), st.sampled_from([0.5, 0.7, 0.8, 0.9]), st.randoms(use_true_random=False)
)
@settings(max_examples=20, deadline=None)
def test_forty_are_searched_to_the_end(size: int, share: float, drawn: Random) -> None:
    separate: dict[int, set[int]] = {n: set() for n in range(size)}
    for a, b in combinations(range(size), 2):
        if drawn.random() < share:
            separate[a].add(b)
            separate[b].add(a)
    found = largest([source(n) for n in range(size)], _frozen(separate))
    assert len(found) == _largest(frozenset(range(size)), _frozen(separate))


def _frozen(separate: dict[int, set[int]]) -> dict[int, frozenset[int]]:
    return {n: frozenset(others) for n, others in separate.items()}


def _largest(rest: frozenset[int], separate: dict[int, frozenset[int]]) -> int:
    """The same in another way: with a pivot (C. Bron and J. Kerbosch, 1973)."""
    best, work = 0, [(0, rest, frozenset[int]())]
    while work:
        size, open_, done = work.pop()
        best = max(best, size)
        if not open_ or size + len(open_) <= best:
            continue
        pivot = max(open_ | done, key=lambda n: len(separate[n] & open_))
        for one in sorted(open_ - separate[pivot]):
            work.append((size + 1, open_ & separate[one], done & separate[one]))
            open_, done = open_ - {one}, done | {one}
    return best


def test_all_separate() -> None:
    size = 60
    separate = {n: frozenset(m for m in range(size) if m != n) for n in range(size)}
    assert len(largest([source(n) for n in range(size)], separate)) == size
