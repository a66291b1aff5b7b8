"""What two clauses are weighed by: one term for what is written in two ways."""

from __future__ import annotations

import pytest

from headwater.comparing.features import Features
from headwater.comparing.scoring import SAME_CLAIM, score
from headwater.text.similarity import overlap
from headwater.text.stems import stem
from tests.comparing.test_counts import read


def pair(one: str, other: str) -> tuple[Features, Features]:
    a, b = read(one, other)
    return a, b


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("nine million litres", "9m litres"),
        ("half a million litres", "500,000 litres"),
        ("thirty-two shells", "32 shells"),
        ("two million litres", "2 million litres"),
        ("a siren at 2:14 p.m.", "a siren at 14 minutes past two"),
        ("a siren at 21:40", "a siren at twenty to ten"),
        ("the siren of the mine", "the mine's siren"),
        ("the siren of the mine.[12][dead link]", "the siren of the mine"),
    ],
)
def test_written_in_two_ways(one: str, other: str) -> None:
    a, b = pair(one, other)
    shared = overlap(a.bag, b.bag)
    assert (shared.a, shared.b) == (pytest.approx(a.bag.mass), pytest.approx(b.bag.mass))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("nine litres", "nine million litres"),
        ("a siren at 2:14 p.m.", "a siren at half past seven"),
    ],
)
def test_other_numbers_and_times_do_not_match(one: str, other: str) -> None:
    a, b = pair(one, other)
    assert overlap(a.bag, b.bag).a < a.bag.mass - 0.2


def test_times_of_one_half_hour_match_less_than_fully() -> None:
    a, b = pair("a siren at about nine o'clock", "a siren at 20:57")
    assert overlap(a.bag, b.bag).terms == 2
    assert overlap(a.bag, b.bag).a < a.bag.mass


def test_words_of_little_meaning_weigh_less() -> None:
    (one,) = read("The siren made a noise")
    weights = dict(zip((t.own for t in one.bag.terms), one.bag.weights, strict=True))
    assert weights["w:" + stem("made")] < weights["w:siren"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The rebels freed 24 hostages on the bridge",
            "The rebels let 24 captives go at the bridge",
        ),
        ("Nine of those freed are women", "Among the hostages let go, nine were women"),
        ("The dam above the mill gave way", "The dam above the mill burst"),
        ("Four workers lost their lives in the fire", "Four employees died in the blaze"),
        ("The trawler picked up 47 people", "Forty-seven persons were rescued by the trawler"),
        ("The tanker was seized off the coast", "The vessel was impounded off the coast"),
    ],
)
def test_the_same_in_other_words(one: str, other: str) -> None:
    assert score(*pair(one, other)).value >= SAME_CLAIM


def test_a_word_that_may_tell_of_an_act_speaks_for_no_other_act() -> None:
    same, loose, other = (
        score(*pair("The wall collapsed in Osk", f"The wall {words} in Osk")).value
        for words in ("caved in", "folded", "was praised")
    )
    assert same > loose > other
