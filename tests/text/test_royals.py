"""Kings, queens and popes by their titles."""

from __future__ import annotations

import pytest

from headwater.text.royals import is_royal, royal_start


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Then King |Osk| rose.", "King Osk"),
        ("Crown Prince |Osk| rose.", "Prince Osk"),
        ("Pope |Leo XIV| rose.", "Pope Leo XIV"),
        # a surname behind, no title, a mark of a generation, a word that only ends so
        ("King |Osk Lund| rose.", None),
        ("Mayor |Osk| rose.", None),
        ("Jan King |III| rose.", None),
        ("He saw a Viking |Osk| rise.", None),
        ("The king |Osk| rose.", None),
    ],
)
def test_where_a_kings_title_begins(text: str, title: str | None) -> None:
    before, name, _ = text.split("|")
    plain, start, end = text.replace("|", ""), len(before), len(before) + len(name)
    found = royal_start(plain, start, end)
    assert (plain[found:end] if found is not None else None) == title


def test_a_title_before_a_full_name_is_a_kings_too() -> None:
    assert is_royal("King Osk bin Lund rose.", len("King "))
    assert not is_royal("Mayor Osk bin Lund rose.", len("Mayor "))
