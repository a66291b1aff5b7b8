"""Short forms before a stop, and a firm's first word that is a rank as well."""

from __future__ import annotations

import pytest

from headwater.reading.describing.short_forms import is_abbreviation, opens_firm
from headwater.text.tokens import tokenize


@pytest.mark.parametrize(
    ("words", "short"),
    [
        ("Osk Corp. Chairman Ann Roe", True),
        ("Osk Inc. executives", True),
        ("Osk Corp. Ms. Roe", False),
        ("Osk Corp. Velda", False),
        ("Osk Corp.", False),
        ("the No. 1 maker", True),
        ("a Feb. 1 letter", True),
        ("Ann Roe.", False),
    ],
)
def test_abbreviations(words: str, short: bool) -> None:
    tokens = tokenize(words)
    place = next(number for number, token in enumerate(tokens) if token.text == ".")
    assert is_abbreviation(tokens, place) is short


@pytest.mark.parametrize(
    ("words", "firm"),
    [("General Electric", True), ("General Roe", False), ("Electric", False), ("General", False)],
)
def test_a_rank_that_opens_a_firms_name(words: str, firm: bool) -> None:
    assert opens_firm(tokenize(words)) is firm
