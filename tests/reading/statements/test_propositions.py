"""What a part of a sentence that is left to the outlet asserts."""

from __future__ import annotations

import pytest

from headwater.reading.statements.propositions import proposition
from headwater.records import cut


@pytest.mark.parametrize(
    ("part", "rest", "asserts"),
    [
        ("The two held talks on Monday, days after", "", "The two held talks on Monday"),
        ("A man was hurt in", " what Lee called a raid", "A man was hurt"),
        ("A man was held in", "", "A man was held in"),
        ("On Friday the town was empty", "", "On Friday the town was empty"),
        ("apparently hopes to win", "", None),
        ("when the bridge fell", "", None),
        ("counting her notes twice", "", None),
        ("In Orle, where rebels hold the port", "", "In Orle, where rebels hold the port"),
    ],
)
def test_what_is_asserted(part: str, rest: str, asserts: str | None) -> None:
    text = part + rest
    found = proposition(text, (cut(text, 0, len(part)),))
    assert [span.quote for span in found] == ([] if asserts is None else [asserts])


def test_a_subject_before_makes_a_verb_assert() -> None:
    text = "Osk apparently hopes to win"
    found = proposition(text, (cut(text, 0, 3), cut(text, 4, len(text))))
    assert [span.quote for span in found] == ["Osk", "apparently hopes to win"]
