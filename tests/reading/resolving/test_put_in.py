"""Who puts his words in a document that is taken up."""

from __future__ import annotations

import pytest

from headwater.reading.resolving.put_in import found_out, put_in


@pytest.mark.parametrize(
    ("who", "rest", "noun", "told"),
    [
        ("The bank", " said in a press release on Monday", "release", True),
        ("The institute", " warned again in its latest update", "assessment", True),
        ("The institute", " warned in its latest update", "letter", False),
        ("The bank", " said on Monday that a release would follow", "release", False),
    ],
)
def test_who_says_it_in_a_document(who: str, rest: str, noun: str, told: bool) -> None:
    assert put_in(who + rest, len(who), noun) is told


@pytest.mark.parametrize(
    ("rest", "noun", "told"),
    [
        (" found that prices rose", "study", True),
        (", has calculated the losses", "analysis", True),
        (" found a bag", "letter", False),
        (" said that prices rose", "study", False),
    ],
)
def test_who_made_a_study(rest: str, noun: str, told: bool) -> None:
    who = "The Osk Institute"
    assert found_out(who + rest, len(who), noun) is told
