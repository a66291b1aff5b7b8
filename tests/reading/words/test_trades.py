"""Trades of firms and bodies."""

from __future__ import annotations

import pytest

from headwater.reading.words.trades import are_akin, is_of, is_trade, may_be, trade_of


@pytest.mark.parametrize(
    ("noun", "words", "may"),
    [
        ("lender", {"castellan", "bank"}, True),
        ("lender", {"corvina", "air"}, False),
        ("lender", {"castellan"}, True),
        ("company", {"corvina", "air"}, True),
        ("planemaker", {"skylark", "air"}, False),
        ("union", {"corvina", "airline"}, False),
    ],
)
def test_a_noun_takes_up_its_trade(noun: str, words: set[str], may: bool) -> None:
    assert may_be(noun, words) is may


def test_names_that_tell_no_trade() -> None:
    assert trade_of({"castellan", "holdings"}) == frozenset()


@pytest.mark.parametrize(
    ("noun", "is_one"),
    [("planemaker", True), ("watchmaker", True), ("lawmaker", False), ("peace-maker", False)],
)
def test_a_noun_for_a_trade(noun: str, is_one: bool) -> None:
    assert is_trade(noun) is is_one


@pytest.mark.parametrize(
    ("noun", "words", "told"),
    [("carrier", {"airline", "corvina"}, True), ("carrier", {"rosavia"}, False)],
)
def test_the_trade_is_told(noun: str, words: set[str], told: bool) -> None:
    assert is_of(noun, words) is told


@pytest.mark.parametrize(
    ("noun", "other", "akin"),
    [("mission", "embassy", True), ("agency", "watchdog", True), ("agency", "court", False)],
)
def test_one_noun_in_the_stead_of_another(noun: str, other: str, akin: bool) -> None:
    assert are_akin(noun, {other}) is akin
