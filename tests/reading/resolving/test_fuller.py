"""The fuller words before a short description."""

from __future__ import annotations

import pytest

from headwater.reading.describing.describe import describe
from headwater.reading.resolving.fuller import fuller_before
from headwater.records import cut


@pytest.mark.parametrize(
    ("before", "words", "name"),
    [
        ("He met the ambassador of Portugal. ", "The ambassador", "ambassador of Portugal"),
        ("He met the ambassador of Portugal and the ambassador of Chile. ", "The ambassador", None),
        (
            "İmre Oskoğlu met the ambassador of Portugal. ",
            "The ambassador",
            "ambassador of Portugal",
        ),
        (
            f"The Osk administration fell. {'It rained. ' * 300}",
            "The administration",
            "Osk administration",
        ),
        (f"The ambassador of Portugal fell. {'It rained. ' * 300}", "The ambassador", None),
        ("He met the ambassador. ", "The ambassador", None),
        ("The source of Lake Orle dried. ", "The source", None),
    ],
)
def test_the_one_fuller_description(before: str, words: str, name: str | None) -> None:
    text = f"{before}{words} said so."
    found = fuller_before(text, describe(text, cut(text, len(before), len(before) + len(words))))
    assert (found.described.name if found is not None else None) == name
