"""Tags from scores: the best sequence that is allowed."""

from itertools import pairwise, product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.reading.trained.decoding import allowed, best, by_rules, logarithms, ranges


def test_what_goes_on_must_have_begun() -> None:
    scores = np.array([[[0.0, 0.0, 9.0], [0.0, 1.0, 9.0], [5.0, 0.0, 0.0]]], np.float32)
    start, change = allowed(3)
    tags = best(scores, np.array([3]), start, change, np.zeros(3, np.float32))
    assert tags.tolist() == [[1, 2, 0]]


@given(
    st.integers(1, 4).flatmap(
        lambda n: st.lists(
            st.lists(st.integers(-5, 5), min_size=5, max_size=5), min_size=n, max_size=n
        )
    ),
    st.integers(0, 3),
)
def test_no_allowed_sequence_is_better(rows: list[list[int]], filling: int) -> None:
    scores = np.array([rows + [[9] * 5] * filling], np.float32)
    start, change = allowed(5)
    stop = np.array([0, 0, 1, 0, 0], np.float32)
    tags = best(scores, np.array([len(rows)]), start, change, stop)[0]

    def worth(sequence: tuple[int, ...]) -> float:
        steps = sum(change[a, b] for a, b in pairwise(sequence))
        own = sum(rows[at][tag] for at, tag in enumerate(sequence))
        return float(start[sequence[0]] + steps + own + stop[sequence[-1]])

    found = tuple(tags[: len(rows)].tolist())
    assert worth(found) == max(map(worth, product(range(5), repeat=len(rows))))
    assert not tags[len(rows) :].any()


@given(
    st.lists(
        st.lists(
            st.lists(st.floats(-5, 5, width=32), min_size=5, max_size=5), min_size=1, max_size=9
        ),
        min_size=1,
        max_size=3,
    )
)
def test_rules_alone_give_what_the_search_through_all_gives(rows: list[list[list[float]]]) -> None:
    longest = max(map(len, rows))
    lengths = np.array([len(row) for row in rows])
    scores = np.array([row + [[9.0] * 5] * (longest - len(row)) for row in rows], np.float32)
    start, change = allowed(5)
    searched = best(scores, lengths, start, change, np.zeros_like(start))
    tags = by_rules(scores, lengths)
    for row, length in enumerate(lengths.tolist()):
        places = np.arange(length)
        worth = [scores[row, places, each[row, :length]].sum() for each in (tags, searched)]
        assert worth[0] == pytest.approx(worth[1], abs=1e-4)
        assert not tags[row, length:].any()
        before = [0, *tags[row, : length - 1].tolist()]
        steps = zip(before, tags[row, :length].tolist(), strict=True)
        assert all(tag % 2 or not tag or last in (tag, tag - 1) for last, tag in steps)


@pytest.mark.parametrize(
    ("tags", "kind", "found"),
    [
        ([0, 1, 2, 2, 0, 1], 0, [(1, 4), (5, 6)]),
        ([1, 1, 2], 0, [(0, 1), (1, 3)]),
        ([3, 4, 1, 2, 3], 1, [(0, 2), (4, 5)]),
        ([], 0, []),
    ],
)
def test_ranges_of_one_kind(tags: list[int], kind: int, found: list[tuple[int, int]]) -> None:
    assert ranges(np.array(tags, np.int64), kind) == found


def test_logarithms_are_of_probabilities() -> None:
    made = np.exp(logarithms(np.array([[1.0, 2.0, 3.0]], np.float32)))
    assert made.sum() == pytest.approx(1.0)


def test_no_rows_give_none() -> None:
    start, change = allowed(3)
    empty = np.zeros((0, 0, 3), np.float32)
    assert best(empty, np.zeros(0, np.int64), start, change, start).shape == (0, 0)
