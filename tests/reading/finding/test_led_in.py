"""Contents that end before their main clause."""

from __future__ import annotations

import pytest

from headwater.reading.finding.led_in import with_main_clause
from headwater.records import cut

AFTER = "Osk said that after the war in 2021"


@pytest.mark.parametrize(
    ("content", "behind", "whole"),
    [
        (AFTER, ", in which ten died, most arms were moved. It rained.",
         ", in which ten died, most arms were moved"),
        (AFTER, ", most arms were moved.", ", most arms were moved"),
        (f"{AFTER}, in which ten died", ", most arms were moved", ", most arms were moved"),
        # it has a clause, or nothing follows that is one
        ("Osk said that arms were moved after the war", ", and it rained.", ""),
        (f"{AFTER}, most arms were moved", ", it rained.", ""),
        (AFTER, ", in which ten died.", ""),
        (AFTER, ", and it rained.", ""),
        (AFTER, ". Most arms were moved.", ""),
    ],
)  # fmt: skip
def test_a_lead_goes_on_to_its_clause(content: str, behind: str, whole: str) -> None:
    text = content + behind
    start = len("Osk said ")
    found = with_main_clause(text, (cut(text, 4, 8),), (cut(text, start, len(content)),))
    assert [span.quote for span in found] == [text[start : len(content) + len(whole)]]


def test_what_stands_before_the_words_of_saying_stays() -> None:
    text = "that after the war, Osk said, most arms were moved."
    content = (cut(text, 0, 18),)
    assert with_main_clause(text, (cut(text, 24, 28),), content) == content
