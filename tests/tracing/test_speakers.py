"""For whom a speaker speaks."""

from __future__ import annotations

import pytest

from headwater.tracing.index import outlet_key
from headwater.tracing.speakers import Party, party_of

SAME = [
    ("Yemeni Defense Ministry", "Yemeni Defense Minister Muhsen Saif"),
    ("Yemeni Defense Ministry", "spokesman of the Yemeni Defense Ministry"),
    ("the Pentagon", "US Department of Defense"),
    ("the Kremlin", "Russian President Vladimir Varn"),
    ("the Houthis", "Houthi spokesman Ali Saif"),
]
OTHERS = [
    ("Russian Foreign Ministry", "Russian Defense Ministry"),
    ("Yemeni Defense Ministry", "Russian Defense Ministry"),
    ("the Houthis", "Yemeni government"),
]
NOBODY = [
    "Former Yemeni Defense Minister Muhsen Saif",
    "US officials",
    "Marta Amsel",
    "Yemeni fisherman Ali Saif",
    "",
]


@pytest.mark.parametrize(("one", "two"), SAME)
def test_one_party(one: str, two: str) -> None:
    assert party_of(one) is not None
    assert party_of(one) == party_of(two)


@pytest.mark.parametrize(("one", "two"), OTHERS)
def test_other_parties(one: str, two: str) -> None:
    assert party_of(one) != party_of(two)


@pytest.mark.parametrize("words", NOBODY)
def test_speaks_for_nobody(words: str) -> None:
    assert party_of(words, needs_office=True) is None


def test_two_bodies_of_one_state_are_of_one_party() -> None:
    foreign, defense = party_of("Russian Foreign Ministry"), party_of("Russian Defense Ministry")
    assert foreign is not None
    assert defense is not None
    assert foreign.of == defense.of == "state:RU"
    assert party_of("Moscow") == Party("state:RU")


@pytest.mark.parametrize(
    ("one", "two", "same"),
    [
        ("The Wall Street Journal", "WSJ", True),
        ("Meridian Wire", "the Meridian Wire", True),
        ("Meridian Wire", "Northline", False),
        ("a local newspaper", "a local newspaper", False),
        ("state media", "state media", False),
    ],
)
def test_outlets_under_their_names(one: str, two: str, same: bool) -> None:
    assert (outlet_key(one, "r-1") == outlet_key(two, "r-2")) is same
