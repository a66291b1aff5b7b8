from __future__ import annotations

import pytest

from headwater.intake.words import CONTROLS, DATE_RE, GLUE, STRONG_CONTROLS, phrases


def test_strong_controls_are_controls_and_small_words_are_none() -> None:
    assert STRONG_CONTROLS < CONTROLS
    assert not GLUE & STRONG_CONTROLS


def test_a_table_of_phrases_matches_any_of_its_lines() -> None:
    pattern = phrases("\n  one\n  tw(?:o|in)\n", before=r"\b", after=r"\b")
    assert [m.group() for m in pattern.finditer("One twin of two, twoone")] == [
        "One",
        "twin",
        "two",
    ]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("on Nov. 22, 2024 in", "Nov. 22, 2024"),
        ("22nd of November", "22nd of November"),
        ("in Kesh", None),
    ],
)
def test_dates(text: str, date: str | None) -> None:
    found = DATE_RE.search(text)
    assert (found.group() if found else None) == date
