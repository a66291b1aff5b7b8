"""How many the words for a source say that there are."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from headwater.reading.describing.amounts import opening, stated
from headwater.reading.describing.describe import describe
from headwater.records import HopKind, cut
from headwater.text.tokens import tokenize
from headwater.text.wordlists import ordered

EXACT = [
    ("two officials", 2),
    ("Ten people", 10),
    ("two dozen officials", 24),
    ("twenty-two residents", 22),
    ("half a dozen diplomats", 6),
    ("one hundred and twenty residents", 120),
    ("1,200 residents", 1200),
    ("the other two officials", 2),
    ("Another 12 residents", 12),
    ("a further 12 residents", 12),
    ("another official", 1),
    ("a single official", 1),
    ("both ministers", 2),
    ("a couple of officials", 2),
    ("two of the three nurses", 2),
    ("two dozen of the villagers", 24),
    ("20 of the villagers", 20),
    ("all three of the nurses", 3),
    ("one of a group of 12 nurses", 1),
    ("a panel of three judges", 3),
    ("three members of the council", 3),
    ("two 24-year-old students", 2),
    ("three 2024 reports", 3),
    ("four Group of Seven officials", 4),
]
OPEN = [
    "two or three officials",
    "two to three officials",
    "between two and four officials",
    "20-30 villagers",
    "three or more officials",
    "a dozen or so officials",
    "at least two officials",
    "up to three diplomats",
    "as many as 30 residents",
    "more than a dozen officials",
    "more than 20 of the residents",
    "nearly a dozen people familiar with the matter",
    "an estimated 40 people",
    "Some 20 residents",
    "several officials",
    "several dozen officials",
    "tens of thousands of people",
    "one in five doctors",
    "four out of five dentists",
    "two thirds of residents",
    "40 percent of voters",
    "three senior and two junior officials",
    "half of the 20 villagers",
    "Unit 8200 officers",
    "2022 regatta organisers",
    "7-Eleven managers",
    "officials",
]


@pytest.mark.parametrize(("words", "count"), EXACT)
def test_exact_numbers(words: str, count: int) -> None:
    found = describe(words, cut(words, 0, len(words)))
    assert found.count == count
    # "a panel of three judges" is one body
    assert found.plural == (count > 1 and found.head != "panel")


@pytest.mark.parametrize("words", OPEN)
def test_no_number_where_the_words_leave_it_open(words: str) -> None:
    found = describe(words, cut(words, 0, len(words)))
    assert (found.count, found.plural) == (None, True)


@pytest.mark.parametrize(
    ("words", "kind", "name"),
    [
        ("up to three diplomats", HopKind.ANONYMOUS, "up to three diplomats"),
        ("as few as three nurses", HopKind.GROUP, "as few as three nurses"),
        ("one in five doctors", HopKind.GROUP, "one in five doctors"),
        ("half a dozen diplomats", HopKind.ANONYMOUS, "half a dozen diplomats"),
        ("the Group of Seven", HopKind.ORGANIZATION, "Group of Seven"),
        ("the US team of negotiators", HopKind.ANONYMOUS, "the US team of negotiators"),
        ("a Channel 4 correspondent", HopKind.OUTLET, "Channel 4 News"),
    ],
)
def test_what_is_counted_tells_the_kind(words: str, kind: HopKind, name: str) -> None:
    found = describe(words, cut(words, 0, len(words)))
    assert (found.kind, found.name) == (kind, name)


PIECES = ordered(
    """a an the at least up to two 20 dozen half or so and between - of 1,5 2024 Ten one officials
    crew hundred more than . ' US 3"""
)


@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=8).map(" ".join), st.booleans())
@example("Catch-22 readers", False)
@example("20-", False)
def test_any_words_can_be_asked(words: str, glued: bool) -> None:
    text = words.replace(" ", "") if glued else words
    tokens = tokenize(text)
    size, count = opening(text, tokens)
    assert 0 <= size <= len(tokens)
    for number in (count, stated(text, tokens)):
        assert number is None or number >= 0
