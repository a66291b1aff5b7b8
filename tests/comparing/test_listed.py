"""Persons told one by one."""

from __future__ import annotations

import pytest

from headwater.comparing.listed import listings
from tests.comparing.test_counts import read


@pytest.mark.parametrize(
    ("words", "quote", "total"),
    [
        ("Two women and an infant were killed", "Two women and an infant", 3),
        ("A couple and their two sons died", "A couple and their two sons", 4),
        ("Five men, three women and a child died", "Five men, three women and a child", 9),
        ("The pilot and two passengers died", "The pilot and two passengers", 3),
        ("Two nurses as well as a driver died", "Two nurses as well as a driver", 3),
        # how many is not told of each, or the list is of a whole
        ("A couple and their sons died", "A couple and their sons", None),
        ("A man and a woman died", "A man and a woman", None),
        ("Seven died, including two women and a child", "two women and a child", None),
        ("Two women and others died", "", None),
        ("44 A girl and her two mothers died", "A girl and her two mothers", 3),
        ("Two women died and a house burned", "", None),
        ("Osk hit two men and three women were hurt", "", None),
    ],
)
def test_lists(words: str, quote: str, total: int | None) -> None:
    found = [(each.span.quote, each.total) for each in listings(read(words)[0].view)]
    assert found == ([(quote, total)] if quote else [])
