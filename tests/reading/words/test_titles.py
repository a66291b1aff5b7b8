"""Titles of papers that go on with a place."""

from __future__ import annotations

import pytest

from headwater.reading.rules import RuleReader
from headwater.records import Block, BlockKind, Report, sha256


@pytest.mark.parametrize("paper", ["Malta", "Israel", "India", "London"])
@pytest.mark.parametrize("start", ["The", "On Monday, the"])
def test_the_times_of_a_place_is_no_time(start: str, paper: str) -> None:
    text = f"{start} Times of {paper} reported that two inspectors left the ship."
    block = Block(BlockKind.PARAGRAPH, 0, len(text))
    report = Report("r1", "c1", "x", "text/1", text, sha256(text.encode()), (block,))
    (one,) = RuleReader().read(report).statements
    assert [span.quote.removeprefix("the ").removeprefix("The ") for span in one.sources] == [
        f"Times of {paper}"
    ]
