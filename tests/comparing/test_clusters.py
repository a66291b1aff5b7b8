"""Average linkage over candidate pairs."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.comparing.clusters import average_linkage, candidate_pairs
from headwater.text.similarity import Bag, Term, Weights, overlap


def groups(scores: dict[tuple[int, int], float], size: int, at: float = 0.5) -> list[list[int]]:
    found = average_linkage(size, sorted(scores), lambda i, j: scores.get((i, j), 0.0), at)
    return [list(group) for group in found]


@pytest.mark.parametrize(
    ("scores", "size", "expected"),
    [
        ({}, 0, []),
        ({}, 2, [[0], [1]]),
        ({(0, 1): 0.9}, 2, [[0, 1]]),
        ({(0, 1): 0.4}, 2, [[0], [1]]),
        # 2 fits 1 but not 0: on average too little to join both
        ({(0, 1): 0.9, (1, 2): 0.8}, 3, [[0, 1], [2]]),
        ({(0, 1): 0.9, (1, 2): 0.8, (0, 2): 0.6}, 3, [[0, 1, 2]]),
        # the best pair goes first
        ({(0, 1): 0.6, (1, 2): 0.9}, 3, [[0], [1, 2]]),
        # a tie goes to the smaller numbers
        ({(0, 1): 0.7, (1, 2): 0.7}, 3, [[0, 1], [2]]),
    ],
)
def test_groups(scores: dict[tuple[int, int], float], size: int, expected: list[list[int]]) -> None:
    assert groups(scores, size) == expected


@given(st.dictionaries(st.tuples(st.integers(0, 6), st.integers(0, 6)), st.floats(0, 1)))
def test_every_number_is_in_one_group(raw: dict[tuple[int, int], float]) -> None:
    scores = {(min(p), max(p)): value for p, value in raw.items() if p[0] != p[1]}
    found = groups(scores, 7)
    assert sorted(n for group in found for n in group) == list(range(7))
    assert found == sorted(found)


words = st.lists(st.sampled_from("abcdefgh"), max_size=6, unique=True)


@given(st.lists(words, max_size=8))
def test_no_pair_that_matches_enough_is_passed_over(passages: list[list[str]]) -> None:
    terms = [[Term(((f"w:{w}", 1.0),)) for w in passage] for passage in passages]
    weights = Weights(terms, 0.35)
    bags = [Bag.of(one, weights) for one in terms]
    found = set(candidate_pairs(bags))
    for i, j in combinations(range(len(bags)), 2):
        if not bags[i].mass or not bags[j].mass:
            assert (i, j) not in found
            continue
        shared = overlap(bags[i], bags[j])
        both = (shared.a + shared.b) / (bags[i].mass + bags[j].mass)
        small = max(shared.a / bags[i].mass, shared.b / bags[j].mass)
        if both >= 0.5 and small >= 0.5:
            assert (i, j) in found
