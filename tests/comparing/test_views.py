"""Clauses taken apart: which act a clause turns on, and by which words a claim of one is headed."""

from __future__ import annotations

import pytest

from headwater.comparing.taking import Names, view
from headwater.comparing.views import View
from tests.builders import report, say
from tests.comparing.world import Story, claim_of, together


def second(sentence: str, rest: str, words: str) -> View:
    """The second clause of a sentence in two, its words broken by "|"."""
    of = report(sentence, outlet="A")
    told = say(of, sentence, clauses=(rest, tuple(words.split("|"))))
    return view(of, told, told.clauses[1], Names(()))


@pytest.mark.parametrize(
    ("sentence", "rest", "toll", "act"),
    [
        ("He was held for a shooting in Velm that left one man dead", "He was held",
         "a shooting in Velm that left one man dead", "kill"),
        ("He fled the bombing which killed two", "He fled", "the bombing which killed two", "kill"),
        ("Lund, who was killed in the shooting, was 25", "was 25",
         "Lund, who was killed in the shooting", "kill"),
        ("Men opened fire, killing one", "Men opened fire", "Men|killing one", "kill"),
        ("It began as the fire that left 30 families homeless", "It began",
         "the fire that left 30 families homeless", "displace"),
    ],
)  # fmt: skip
def test_a_toll_told_beside_turns_on_who_came_to_harm(
    sentence: str, rest: str, toll: str, act: str
) -> None:
    seen = second(sentence, rest, toll)
    assert seen.key is not None and act in seen.key.acts
    assert not seen.is_aside
    assert seen.agents == ()


def test_what_left_somebody_dead_is_what_a_clause_says() -> None:
    story = Story()
    (a,) = story.add("Alpha", "The blast in Kesh left nine people dead")
    (b,) = story.add("Beta", "Nine people were killed by the blast in Kesh")
    assert together(story.compare(), a, b)


def test_a_clause_around_a_toll_heads_its_claim_with_all_its_words() -> None:
    story = Story()
    words = "A man held for the blast that left two dead came to Kesh"
    of = report(words, outlet="Alpha")
    clauses = (("A man held for the blast", "came to Kesh"), "the blast that left two dead")
    (one,) = story.put(of, say(of, words, clauses=clauses))
    assert claim_of(story.compare(), one).label.quote == words
