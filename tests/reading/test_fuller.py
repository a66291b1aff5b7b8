"""The fuller words before a short description."""

from __future__ import annotations

import pytest

from headwater.reading.describe import describe
from headwater.reading.fuller import fuller_before
from headwater.records import cut

# (text that ends in a short description, the description, the fuller name or None)
CASES = [
    ("The ambassador of Portugal came. He left. Then the ambassador", "the ambassador",
     "ambassador of Portugal"),
    ("We met Houthi rebels on the road. Then the rebels", "the rebels", "Houthis"),
    ("The high command of the police met. Then the high command", "the high command",
     "high command of the police"),
    ("An ambassador came. Then the ambassador", "the ambassador", None),
    ("The ambassador of Portugal met the ambassador of Gresh. Then the ambassador",
     "the ambassador", None),
    ("The people of Kesh came. Then the people", "the people", None),
    ("The ambassador of Portugal came. Then an ambassador", "an ambassador", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words", "name"), CASES, ids=[c[0][-40:] for c in CASES])
def test_fuller(text: str, words: str, name: str | None) -> None:
    start = text.rindex(words)
    found = fuller_before(text, describe(text, cut(text, start, start + len(words))))
    shown = found.described.name if found is not None else None
    plain = shown.removeprefix("The ").removeprefix("the ") if shown is not None else None
    assert plain == name
