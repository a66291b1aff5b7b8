"""Descriptions of vague sources: what fits what."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from headwater.tracing.descriptions import (
    NOBODY,
    Description,
    compatible,
    describe,
    no_more_telling,
)


def said(words: str) -> Description:
    """A description by its words and, behind a star, how many the reader found: "sources*2"."""
    name, _, count = words.partition("*")
    return describe(name, int(count) if count else None)


FIT = [
    ("officials", "US officials"),
    ("US officials", "two US officials*2"),
    ("sources", "western officials"),
    ("Western officials", "US officials"),
    ("Western and regional sources with knowledge of the issue", "well-placed sources"),
    ("recruits", "Yemenis"),
    ("some", "recruits"),
    ("a recruit*1", "recruits"),
    ("conscripts", "soldiers"),
    ("a docker", "a dock worker"),
    ("US intelligence agencies", "US officials"),
    ("a senior diplomat*1", "officials"),
    ("people familiar with the matter", "two defense officials*2"),
    ("at least two officials", "three officials*3"),
    ("military intelligence officials", "intelligence officials"),
    ("military intelligence officials", "army officials"),
    ("Washington officials", "US officials"),
    ("defence officials", "a Pentagon official"),
    ("villagers", "residents"),
    ("current and former officials", "former officials"),
    ("the officials there", "port officials"),
]
CLASH = [
    ("US officials", "Yemeni officials"),
    ("two officials*2", "three officials*3"),
    ("a source*1", "two sources*2"),
    ("defense officials", "intelligence officials"),
    ("recruits", "officials"),
    ("residents", "soldiers"),
    ("nurse", "sailor"),
    ("European officials", "Yemeni officials"),
    ("former officials", "serving officials"),
    ("an official*1", "another official*1"),
]


@pytest.mark.parametrize(("one", "two"), FIT)
def test_fitting(one: str, two: str) -> None:
    assert compatible(said(one), said(two))
    assert compatible(said(two), said(one))


@pytest.mark.parametrize(("one", "two"), CLASH)
def test_clashing(one: str, two: str) -> None:
    assert not compatible(said(one), said(two))
    assert not compatible(said(two), said(one))


@pytest.mark.parametrize(
    ("vague", "telling", "either_way"),
    [
        ("officials", "US officials", False),
        ("resident", "resident", True),
        ("source", "nurse", False),
        ("officials", "two officials*2", False),
        ("officials", "former officials", False),
        ("officials", "military intelligence officials", False),
    ],
)
def test_vaguer(vague: str, telling: str, either_way: bool) -> None:
    assert no_more_telling(said(vague), said(telling))
    assert no_more_telling(said(telling), said(vague)) is either_way


@pytest.mark.parametrize(
    "words",
    ["two officials", "a dozen officials", "a group of officials", "one of the officials"],
)
def test_words_for_a_number_belong_to_no_noun(words: str) -> None:
    assert said(words).line[-1] == "official"
    assert said(words).count is None
    assert said(words).words == {"official"} | {"group"} & set(words.split())


PARTS = [
    ["US", "Yemeni", "western"],
    ["defense", "intelligence", "military intelligence"],
    ["former", "serving"],
    ["officials", "sources", "diplomats", "recruits", "residents", "nurses", "experts", "some"],
    ["*1", "*2", "*3"],
]
NOUN = 3
phrases = st.tuples(
    *(
        st.sampled_from([*([] if place == NOUN else [""]), *part])
        for place, part in enumerate(PARTS)
    )
)


def joined(parts: Sequence[str]) -> Description:
    return said(" ".join(part for part in parts if part))


@given(phrases, phrases)
def test_symmetric_and_reflexive(one: Sequence[str], two: Sequence[str]) -> None:
    a, b = joined(one), joined(two)
    assert compatible(a, a)
    assert compatible(NOBODY, a)
    assert compatible(a, b) == compatible(b, a)


@given(phrases, phrases, st.integers(0, len(PARTS) - 1))
@example(("", "", "", "officials", "*2"), ("", "", "", "officials", "*3"), 4)
@example(("", "military intelligence", "", "nurses", ""), ("", "defense", "", "nurses", ""), 1)
def test_saying_less_never_makes_a_clash(
    one: Sequence[str], two: Sequence[str], dropped: int
) -> None:
    shorter = [part for place, part in enumerate(one) if place != dropped or place == NOUN]
    assert no_more_telling(joined(shorter), joined(one))
    if compatible(joined(one), joined(two)):
        assert compatible(joined(shorter), joined(two))


@given(phrases, phrases, phrases)
def test_no_more_telling_fits_all_that_fits(
    vague: Sequence[str], telling: Sequence[str], other: Sequence[str]
) -> None:
    a, b, c = joined(vague), joined(telling), joined(other)
    if no_more_telling(a, b) and compatible(b, c):
        assert compatible(a, c)


@pytest.mark.parametrize("words", ["", " ", "“”", "x" * 10_000, "the the the", "123"])
def test_odd_words_have_a_description(words: str) -> None:
    assert describe(words).line[0] == "source"
