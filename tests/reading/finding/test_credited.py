"""A line of its own that credits somebody with what is then quoted."""

from __future__ import annotations

import pytest

from headwater.reading.finding.attribution import find_attributions
from tests.builders import report


@pytest.mark.parametrize(
    ("line", "who"),
    [
        ("Source: Ada Osk, the governor, on Telegram", ["Ada Osk, the governor"]),
        ("Source: Fire Service of Velm", ["Fire Service of Velm"]),
        ("Source: It was said by Ada Osk", []),
        ("Photo: Ada Osk, the governor", []),
    ],
)
def test_whom_a_line_credits_says_what_is_then_quoted(line: str, who: list[str]) -> None:
    found = find_attributions(report("A mill burned.", line, "Quote: “It fell at ten. It is out.”"))
    said = [one for one in found if "It fell" in one.content[0].quote]
    assert [span.quote for one in said for span in one.sources] == who
    assert [one.content[0].quote for one in said] == (
        ["“It fell at ten. It is out.”"] if who else [one.content[0].quote for one in said]
    )


def test_details_behind_a_credit_are_not_quoted() -> None:
    found = find_attributions(report("Source: Ada Osk on Telegram", "Details: It fell at ten."))
    assert not any(one.sources for one in found)
