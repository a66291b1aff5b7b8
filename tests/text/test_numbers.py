from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.text.numbers import find_numbers, read_number, spread, written


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("12,000", 12000, 12000),
        ("12", 12, 12),
        ("3.5", 3.5, 3.5),
        ("1.5 million", 1.5e6, 1.5e6),
        ("3bn", 3e9, 3e9),
        ("20m", 20e6, 20e6),
        ("5k", 5000, 5000),
        ("two hundred", 200, 200),
        ("twenty-one", 21, 21),
        ("thirty five", 35, 35),
        ("one hundred and one", 101, 101),
        ("two hundred and fifty thousand", 250000, 250000),
        ("one thousand two hundred", 1200, 1200),
        ("two million three hundred thousand", 2.3e6, 2.3e6),
        ("a hundred", 100, 100),
        ("a dozen", 12, 12),
        ("three dozen", 36, 36),
        ("half a dozen", 6, 6),
        ("half a million", 500000, 500000),
        ("two and a half", 2.5, 2.5),
        ("one and a half million", 1.5e6, 1.5e6),
        ("dozens", 24, 99),
        ("scores", 40, 199),
        ("hundreds", 200, 999),
        ("thousands", 2000, 99999),
        ("tens of thousands", 20000, 99999),
        ("hundreds of thousands", 200000, 999999),
        ("tens of millions", 20e6, 99999999),
        ("several", 3, 9),
        ("several hundred", 300, 999),
        ("a few thousand", 3000, 9999),
        ("a couple of dozen", 24, 24),
        ("Nineteen", 19, 19),
    ],
)
def test_read(text, low, high):
    number = read_number(f" {text} ")
    assert number is not None
    assert (number.low, number.high) == (low, high)


@pytest.mark.parametrize(
    "text", ["", "man", "a man", "F16", "2s5", "and", "half of it", "twelve men", "a", "of", "ten5"]
)
def test_not_a_number(text):
    assert read_number(text) is None


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ("two and three", ["two", "three"]),
        ("it sold 40 cars and twelve boats", ["40", "twelve"]),
        ("an F-16 and a 2s5", ["16"]),
        ("nobody", []),
        ("someone often attends", []),
        ("of hundreds of men", ["hundreds"]),
    ],
)
def test_find(text, quotes):
    assert [text[n.start : n.end] for n in find_numbers(text)] == quotes


@pytest.mark.parametrize(
    ("quote", "answer"),
    [
        ("some 200", 0.1),
        ("some 0.4 metres", 0.1),
        ("about ten", 0.1),
        ("about 25 men", 0.05),
        ("some 12,000 men", 0.05),
        ("20 or so people", 0.1),
        ("200", 0),
        ("more than 100 vessels", 0),
    ],
)
def test_approximate(quote, answer):
    (number, *_) = find_numbers(quote)
    assert spread(quote, number.low) == answer


@given(st.integers(min_value=0, max_value=10**12))
def test_grouped_digits(value):
    number = read_number(f"{value:,}")
    assert number is not None
    assert number.low == number.high == value


@given(
    st.lists(
        st.sampled_from(
            [
                "one",
                "two",
                "ten",
                "twenty",
                "hundred",
                "thousand",
                "million",
                "and",
                "a",
                "half",
                "dozen",
                "dozens",
                "of",
                "-",
                "3",
                "4,000",
                "several",
            ]
        ),
        max_size=10,
    )
)
def test_any_words(words):
    text = " ".join(words)
    numbers = find_numbers(text)
    assert all(0 <= n.start < n.end <= len(text) and n.low <= n.high for n in numbers)
    assert all(a.end <= b.start for a, b in pairwise(numbers))


def test_the_words_of_a_pattern_stand_in_their_order() -> None:
    assert written(2, 4) == "two|three|four"
    assert written(19, 20) == "nineteen|twenty"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Twelve were hurt.[10]", [12]),
        ("Twelve were hurt.[10][11]", [12]),
        ("Twelve were hurt [10] there", [12, 10]),
        ("Of [10] hurt", [10]),
        ("Twelve were hurt.10 Four fell.11", [12, 4]),
    ],
)
def test_a_mark_of_a_note_is_no_number(text, found):
    assert [number.low for number in find_numbers(text)] == found
