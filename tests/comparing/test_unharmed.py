"""Clauses that say that nobody was killed or hurt."""

from __future__ import annotations

import pytest

from tests.comparing.test_counts import read
from tests.comparing.world import Story, together

HARM, DEATH = {"kill", "injure"}, {"kill"}


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("There were no casualties", HARM),
        ("There are no killed or injured", HARM),
        ("There weren't any casualties", HARM),
        ("The fall of debris caused no casualties or damage", HARM),
        ("No casualties were reported", HARM),
        ("Nobody had been hurt", HARM),
        ("No one was killed or injured", HARM),
        ("There were no victims", HARM),
        ("There were no deaths or injuries", HARM),
        ("The train stopped without injuries", HARM),
        ("Nobody died", DEATH),
        ("There was no loss of life", DEATH),
        ("No one was killed", DEATH),
        # of some alone, of another event, not known, or yet to be
        ("No policemen were hurt", set()),
        ("None of the crew was hurt", set()),
        ("Nobody else was hurt", set()),
        ("There were no injuries among the crew", set()),
        ("There were no casualties in that time either", set()),
        ("There were no reports of casualties", set()),
        ("No one would be hurt", set()),
        ("Two people were killed and nobody left", set()),
    ],
)
def test_nobody_was_hurt(words: str, found: set[str]) -> None:
    assert read(words)[0].view.unharmed == found


@pytest.mark.parametrize(
    ("first", "second", "one"),
    [
        ("There were no casualties in Kesh", "Nobody was hurt in Kesh", True),
        ("No one was killed or injured in Kesh", "There were no victims in Kesh", True),
        ("Nobody died in Kesh", "Nobody was injured in Kesh", False),
        ("Nobody was hurt in Kesh", "Nobody was hurt in Orlo", False),
    ],
)
def test_what_puts_it_in_other_words_is_one_claim(first: str, second: str, one: bool) -> None:
    story = Story()
    (a,), (b,) = story.add("Alpha", first), story.add("Beta", second)
    assert together(story.compare(), a, b) is one
