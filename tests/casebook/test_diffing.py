"""Two texts word by word."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.casebook.diffing import Same, readable, same_runs

CASES = [
    ("", "", []),
    ("a b", "", []),
    ("", "a b", []),
    ("a b c", "a b c", [(0, 0, 3)]),
    ("a b c", "a x c", [(0, 0, 1), (2, 2, 1)]),
    ("a b c", "b c", [(1, 0, 2)]),
    ("a b c", "a b c d", [(0, 0, 3)]),
    ("x a b c d y", "z a b c d w", [(1, 1, 4)]),
    ("a a a a", "a a a a a a", [(0, 0, 4)]),
    ("p q", "r s", []),
]


@pytest.mark.parametrize(("a", "b", "expected"), CASES)
def test_runs(a: str, b: str, expected: list[tuple[int, int, int]]) -> None:
    assert same_runs(a.split(), b.split()) == tuple(Same(*run) for run in expected)


WORDS = st.lists(st.sampled_from("abcde"), max_size=40)


@given(WORDS, WORDS)
def test_runs_are_the_same_words_in_the_same_order(a: list[str], b: list[str]) -> None:
    end_a = end_b = 0
    runs = same_runs(a, b)
    for run in runs:
        assert run.length > 0
        assert run.a >= end_a and run.b >= end_b
        assert a[run.a : run.a + run.length] == b[run.b : run.b + run.length]
        end_a, end_b = run.a + run.length, run.b + run.length
    assert end_a <= len(a) and end_b <= len(b)
    if a == b:
        assert sum(run.length for run in runs) == len(a)
    kept = readable(runs, (len(a), len(b)))
    assert set(kept) <= set(runs)


@given(WORDS, WORDS, WORDS)
def test_words_put_into_a_text_leave_all_else_the_same(
    head: list[str], tail: list[str], new: list[str]
) -> None:
    runs = same_runs(head + tail, [*head, *(f"{word}!" for word in new), *tail])
    assert sum(run.length for run in runs) == len(head) + len(tail)


def test_stray_words_between_larger_changes_are_no_agreement() -> None:
    a = ["one", "two", "three", "the", "four", "five", "six"]
    b = ["seven", "eight", "nine", "the", "ten", "eleven", "twelve"]
    runs = same_runs(a, b)
    assert runs == (Same(3, 3, 1),)
    assert readable(runs, (7, 7)) == ()
    small = same_runs(["one", "the", "two"], ["six", "the", "ten"])
    assert readable(small, (3, 3)) == small


@pytest.mark.parametrize("words", ["a", "a b c", "one two three four five six seven"])
def test_long_texts_of_few_words_take_seconds_at_most(words: str) -> None:
    a = words.split() * (60_000 // len(words.split()))
    start = time.monotonic()
    same_runs(a, [*a[:30_000], "new", *a[29_000:], "end"])
    assert time.monotonic() - start < 10
