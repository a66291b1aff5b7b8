"""Which bodies a noun for firms can take up, and under which names."""

from __future__ import annotations

import pytest

from headwater.reading.describing.describe import describe
from headwater.reading.describing.described import Described
from headwater.reading.resolving.contenders import is_same_body, may_be_firm, without_trade
from headwater.records import HopKind, cut


def said(words: str) -> Described:
    return describe(words, cut(words, 0, len(words)))


@pytest.mark.parametrize(
    ("noun", "body", "fit"),
    [
        ("the company", "Orlo Shipping", True),
        ("the company", "Orlo University", False),
        ("the lender", "Orlo Shipping", False),
        ("the refiner", "Orlo Metals", True),
        ("the company", "the United Nations", False),
        ("the organisation", "the United Nations", True),
    ],
)
def test_what_a_noun_for_firms_takes_up(noun: str, body: str, fit: bool) -> None:
    assert may_be_firm(said(noun), said(body)) is fit


def test_one_body_under_two_names() -> None:
    assert is_same_body("Orlo", "Orlo Shipping")
    assert not is_same_body("Orlo Shipping", "Reyd Shipping")


def test_the_trade_before_a_name() -> None:
    firm = Described(cut("Refiner Orlo", 0, 12), HopKind.ORGANIZATION, "Refiner Orlo", "orlo")
    assert without_trade(firm).name == "Orlo"
