"""Shared passages: exact and edited runs, repeats, many texts."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.text.alignment import DENSITY, SHINGLE, STAR, Run, shared_passages


def words(text: str) -> list[str]:
    return text.split()


A = words("a b c d e f g h i j k l m n o p q r s t")


@pytest.mark.parametrize(
    ("one", "two", "expected"),
    [
        (A, A, [(0, 0, 20)]),
        (A, words("x y") + A[3:12] + words("z"), [(3, 2, 9)]),
        (A, [*A[:8], "NEW", *A[9:]], [(0, 0, 8), (9, 9, 11)]),
        (A, A[:9] + words("two more") + A[9:], [(0, 0, 9), (9, 11, 11)]),
        (A, A[:4] + words("x x x x x x") + A[8:11], []),
        (A, words("nothing of that at all here"), []),
        (A, [], []),
        ([], [], []),
    ],
    ids=[
        "whole",
        "part",
        "one replaced",
        "two put in",
        "too short",
        "other",
        "empty",
        "both empty",
    ],
)
def test_runs(one: list[str], two: list[str], expected: list[tuple[int, int, int]]) -> None:
    found = shared_passages([one, two], 7)
    runs = [(r.a, r.b, r.length) for p in found.get((0, 1), ()) for r in p.runs]
    assert runs == expected


def test_far_apart_runs_are_two_passages() -> None:
    far = A[:10] + [f"x{n}" for n in range(30)] + A[10:]
    found = shared_passages([A, far], 8)[0, 1]
    assert [p.words for p in found] == [10, 10]


def test_sentences_that_begin_alike_are_found_in_any_order() -> None:
    begin = words("they saw")
    first, second = begin + A[:9], begin + A[9:18]
    other = [*second, *first, *begin, *words("something else")]
    found = shared_passages([first + second, other], 8)[0, 1]
    assert [run for p in found for run in p.runs] == [Run(0, 11, 13), Run(13, 2, 9)]


def test_words_in_another_order_are_not_one_passage() -> None:
    turned = A[10:] + A[:10]
    assert [p.words for p in shared_passages([A, turned], 8)[0, 1]] == [10, 10]


def test_a_chorus_does_not_take_square_time() -> None:
    chorus = words("we will not be moved today ") * 2000
    start = time.process_time()
    shared_passages([chorus, list(chorus)], 10)
    assert time.process_time() - start < 2


def test_many_copies_are_tied_to_the_first() -> None:
    copies = [list(A) for _ in range(STAR + 5)]
    assert list(shared_passages(copies, 10)) == [(0, n) for n in range(1, STAR + 5)]


def test_few_copies_are_all_paired() -> None:
    assert len(shared_passages([list(A)] * 4, 10)) == 6


@given(
    st.lists(st.sampled_from("abcd"), max_size=60),
    st.lists(st.sampled_from("abcd"), max_size=60),
    st.integers(SHINGLE, 12),
)
def test_runs_hold_the_same_words_in_order(one: list[str], two: list[str], least: int) -> None:
    for passage in shared_passages([one, two], least).get((0, 1), ()):
        assert passage.words >= least
        assert passage.words >= DENSITY * passage.extent
        for run in passage.runs:
            assert one[run.a : run.a + run.length] == two[run.b : run.b + run.length]
        for before, after in zip(passage.runs, passage.runs[1:], strict=False):
            assert before.a + before.length <= after.a
            assert before.b + before.length <= after.b
