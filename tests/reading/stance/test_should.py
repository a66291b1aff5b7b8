"""What ought to be done is no forecast; what should be ready is one; a condition leaves open."""

from __future__ import annotations

import pytest

from headwater.reading.stance.judge import judge_stance
from headwater.records import cut


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("The network should pay him.", "CT+"),
        ("We should not take the bait.", "CT-"),
        ("The road should be ready by May.", "PR+"),
        ("The bridge should reopen on Monday.", "PR+"),
        ("Prices should fall by Christmas.", "PR+"),
        ("The work should take about a week.", "PR+"),
        ("Should the truce fail, they would return.", "Uu"),
    ],
)
def test_what_should_be(sentence: str, value: str) -> None:
    assert judge_stance(sentence, (cut(sentence, 0, len(sentence) - 1),), ()).value == value


@pytest.mark.parametrize(
    ("sentence", "cue", "value"),
    [
        ("Osk initially said nine people died", "initially said", "PR+"),
        ("Osk at first said nine people died", "said", "PR+"),
        ("Osk initially fled and later said nine people died", "said", "CT+"),
    ],
)
def test_what_was_said_at_first_is_weaker(sentence: str, cue: str, value: str) -> None:
    place, content = sentence.index(cue), sentence.index("nine")
    said = (cut(sentence, content, len(sentence)),)
    assert judge_stance(sentence, said, (cut(sentence, place, place + len(cue)),)).value == value
