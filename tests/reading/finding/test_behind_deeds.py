"""Speech without a word of saying, behind a deed of who speaks."""

from __future__ import annotations

import pytest

from headwater.reading.finding.attribution import find_attributions
from tests.builders import report


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("She shrugs. “I was never asked. It fell.”", ["She"]),
        ("Her voice drops. “I was never asked.”", ["Her"]),
        ("Ada Lund got up. “I was never asked.”", ["Ada Lund"]),
        ("The mayor got up. “We were never asked.”", ["The mayor"]),
        ("She shrugs. “It was never asked.”", []),
        ("She shrugs. “I was never asked.” The rain went on.", []),
        ("The council met. “I was never asked.”", []),
        ("She died in May. “I was never asked.”", []),
        ("The door opened. “I was never asked.”", []),
    ],
)
def test_speech_behind_a_deed_is_the_doers(text: str, who: list[str]) -> None:
    found = find_attributions(report(text))
    assert [span.quote for one in found for span in one.sources] == who


def test_speech_of_another_paragraph_is_nobodys() -> None:
    found = find_attributions(report("She shrugs.", "“I was never asked.”"))
    assert [span.quote for one in found for span in one.sources] == []
