"""Stems: forms of one word meet, different words stay apart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.text.stems import STOP_WORDS, singular, stem


@pytest.mark.parametrize(
    "words",
    [
        "delivery deliveries",
        "stop stops stopped stopping",
        "plan plans planned planning",
        "missile missiles",
        "agree agreed agrees agreement",
        "operate operated operation operations",
        "vessel vessels",
        "city cities",
        "attack attacks attacked attacking",
        "church churches",
        "release released releasing",
        "kill killed killing kills",
        "deny denied denies",
    ],
)
def test_forms_of_one_word_meet(words: str) -> None:
    assert len({stem(word) for word in words.split()}) == 1


@pytest.mark.parametrize("pair", ["ship shop", "army arms", "bus business", "news new", "gas gap"])
def test_different_words_stay_apart(pair: str) -> None:
    a, b = pair.split()
    assert stem(a) != stem(b)


@pytest.mark.parametrize("word", ["", "us", "12,000", "covid-19", "ring", "red", "his", "u.s."])
def test_what_has_no_ending_stays(word: str) -> None:
    assert stem(word) == word


@given(st.text(alphabet="abcdeinglosty-'é", max_size=14))
def test_a_stem_is_never_empty_and_never_longer(word: str) -> None:
    assert len(stem(word)) <= max(len(word), 1)
    assert bool(stem(word)) == bool(word)


def test_words_of_saying_and_negation_are_no_content() -> None:
    assert {"said", "not", "the", "however", "reportedly"} <= STOP_WORDS
    assert not {"missile", "killed", "russia"} & STOP_WORDS


@pytest.mark.parametrize(
    ("word", "one"),
    [
        ("cities", "city"),
        ("ties", "tie"),
        ("bosses", "boss"),
        ("churches", "church"),
        ("boxes", "box"),
        ("ships", "ship"),
        ("ship", "ship"),
        ("glass", "glass"),
        ("virus", "virus"),
    ],
)
def test_a_noun_is_told_of_one_by_its_ending(word: str, one: str) -> None:
    assert singular(word) == one
