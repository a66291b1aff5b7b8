"""Whether words are a clause by themselves."""

from __future__ import annotations

import time

import pytest

from headwater.text.clauses import bids, governs, is_clause


@pytest.mark.parametrize(
    "words",
    [
        "the mill burned",
        "that the mill burned",
        "“The mill burned,”",
        "they will rebuild it",
        "the money he lost was found",
        "is it over?",
        "as the mill burned, two men fled",
        "in March the mill burned",
        "mistakes were made",
        "the men involved fled",
        "two men were hurt",
    ],
)
def test_a_clause_has_a_subject_and_its_verb(words: str) -> None:
    assert is_clause(words)


@pytest.mark.parametrize(
    "words",
    [
        "",
        "him of arson",
        "the guard to step back",
        "how it burned",
        "a mill that burned",
        "the tone of the memo to be a bit shocking",
        "Osk as a weak leader",
        "any part in it",
        "the number of men involved",
        "two men hurt.",
    ],
)
def test_a_fragment_has_none(words: str) -> None:
    assert not is_clause(words)


@pytest.mark.parametrize(
    ("cue", "content", "governed"),
    [
        ("urged", "the guard to step back", True),
        ("dismissed", "Osk as a weak leader", True),
        ("denied", "any part in it", True),
        ("spoke of", "raising the dam where the mill stands", True),
        ("found", "one of the mills empty", True),
        ("said", "the mill burned", False),
        ("says", "sabotage", False),
        ("found", "the tone to be harsh", True),
        ("ordered", "Osk held in the keep", True),
        ("asked", "that they be let go", True),
        ("asked", "“Why did it fall?”", False),
        (":", "sabotage at the mill", False),
        ("", "sabotage", False),
    ],
)
def test_what_a_fragment_needs_is_the_verb_before_it(
    cue: str, content: str, governed: bool
) -> None:
    assert governs(cue, content) is governed


@pytest.mark.parametrize("piece", ["“", "a ", "A ", ", ", "that ", "(a) "])
def test_long_words_are_read_no_further_than_a_sentence(piece: str) -> None:
    start = time.process_time()
    assert not is_clause(piece * (200_000 // len(piece)))
    assert time.process_time() - start < 5


@pytest.mark.parametrize(
    ("cue", "asks"),
    [("ordered", True), ("had asked", True), ("are urging", True), ("said", False), ("", False)],
)
def test_orders_and_requests_are_told_by_their_verb(cue: str, asks: bool) -> None:
    assert bids(cue) is asks
