"""At which address it happened."""

from __future__ import annotations

import pytest

from tests.comparing.world import Story, together

SHOT = "A man was shot in the {}"


@pytest.mark.parametrize(
    ("first", "second", "one"),
    [
        ("2300 block of West 50th Place", "2500 block of East 75th Street", False),
        ("2300 block of West 50th Place", "2300 block of 50th Pl.", True),
        # one of the two may be a slip
        ("2300 block of West 50th Place", "2500 block of West 50th Place", True),
        ("2300 block of Lund Road", "2300 block of Tarr Road", True),
    ],
)
def test_two_blocks_of_two_streets(first: str, second: str, one: bool) -> None:
    story = Story()
    (a,) = story.add("A", SHOT.format(first))
    (b,) = story.add("B", SHOT.format(second))
    assert together(story.compare(), a, b) is one
