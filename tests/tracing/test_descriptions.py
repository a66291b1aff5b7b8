"""Descriptions of vague sources: what fits what."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.tracing.descriptions import NOBODY, compatible, describe, no_more_telling

FIT = [
    ("officials", "US officials"),
    ("US officials", "two US officials"),
    ("sources", "western officials"),
    ("Western officials", "US officials"),
    ("Western and regional sources with knowledge of the issue", "well-placed sources"),
    ("recruits", "Yemenis"),
    ("some", "recruits"),
    ("a recruit", "recruits"),
    ("conscripts", "soldiers"),
    ("US intelligence agencies", "US officials"),
    ("a senior diplomat", "officials"),
    ("people familiar with the matter", "two defense officials"),
    ("Washington officials", "US officials"),
    ("defence officials", "a Pentagon official"),
    ("villagers", "residents"),
    ("current and former officials", "former officials"),
    ("the officials there", "port officials"),
]
CLASH = [
    ("US officials", "Yemeni officials"),
    ("two officials", "three officials"),
    ("a source", "two sources"),
    ("defense officials", "intelligence officials"),
    ("recruits", "officials"),
    ("residents", "soldiers"),
    ("nurse", "sailor"),
    ("European officials", "Yemeni officials"),
    ("former officials", "serving officials"),
    ("an official", "another official"),
]


@pytest.mark.parametrize(("one", "two"), FIT)
def test_fitting(one: str, two: str) -> None:
    assert compatible(describe(one), describe(two))
    assert compatible(describe(two), describe(one))


@pytest.mark.parametrize(("one", "two"), CLASH)
def test_clashing(one: str, two: str) -> None:
    assert not compatible(describe(one), describe(two))
    assert not compatible(describe(two), describe(one))


@pytest.mark.parametrize(
    ("vague", "telling", "either_way"),
    [
        ("officials", "US officials", False),
        ("resident", "resident", True),
        ("source", "nurse", False),
        ("officials", "two officials", False),
    ],
)
def test_vaguer(vague: str, telling: str, either_way: bool) -> None:
    assert no_more_telling(describe(vague), describe(telling))
    assert no_more_telling(describe(telling), describe(vague)) is either_way


@pytest.mark.parametrize(
    ("words", "given_", "count"),
    [
        ("officials", 2, 2),
        ("two officials", None, 2),
        ("a dozen officials", None, 12),
        ("an official", None, 1),
        ("a group of officials", None, None),
        ("one of the officials", None, 1),
        ("officials", None, None),
    ],
)
def test_count(words: str, given_: int | None, count: int | None) -> None:
    found = describe(words, given_)
    assert (found.count, found.line[-1]) == (count, "official")


NOUNS = ["officials", "sources", "diplomats", "recruits", "residents", "nurses", "experts", "some"]
BEFORE = ["", "US", "Yemeni", "western", "defense", "intelligence", "former", "two", "three"]
phrases = st.builds(
    lambda a, b, n: " ".join(w for w in (a, b, n) if w),
    st.sampled_from(BEFORE),
    st.sampled_from(BEFORE),
    st.sampled_from(NOUNS),
)


@given(phrases, phrases)
def test_symmetric_and_reflexive(one: str, two: str) -> None:
    a, b = describe(one), describe(two)
    assert compatible(a, a)
    assert compatible(NOBODY, a)
    assert compatible(a, b) == compatible(b, a)


@given(phrases, phrases, st.sampled_from(BEFORE))
def test_dropping_a_word_before_the_noun_never_makes_a_clash(
    one: str, two: str, dropped: str
) -> None:
    shorter = " ".join(word for word in one.split() if word != dropped)
    if compatible(describe(one), describe(two)):
        assert compatible(describe(shorter), describe(two))


@pytest.mark.parametrize("words", ["", " ", "“”", "x" * 10_000, "the the the", "123"])
def test_odd_words_have_a_description(words: str) -> None:
    assert describe(words).line[0] == "source"
