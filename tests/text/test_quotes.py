"""Quotations and apostrophes."""

from __future__ import annotations

import itertools
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.text.quotes import find_quotes

CASES = [
    ("He said, “We lost the boat.”", ["“We lost the boat.”"]),
    ('He said, "We lost the boat."', ['"We lost the boat."']),
    (
        "'We lost Ann's boat and the Ahls' house,' he said.",
        ["'We lost Ann's boat and the Ahls' house,'"],
    ),
    ("‘We lost it,’ he said. ‘All of it.’", ["‘We lost it,’", "‘All of it.’"]),
    ("«Nous avons perdu» et „Wir verloren“.", ["«Nous avons perdu»", "„Wir verloren“"]),
    ("''We lost it,'' he said.", ["''We lost it,''"]),
    ("“He told me ‘go home now’ and left.”", ["“He told me ‘go home now’ and left.”"]),
    ("“He told me “go home now” and left.”", ["“He told me “go home now” and left.”"]),
    ("The rebels' guns, the '90s, rock 'n' roll and 'twas said.", []),
    ("It's Ann's and the Ahls' boat.", []),
    ('A 6" plank', []),
    (
        "“It burned. “It fell.” Nobody came. “We left,” he said.",
        ["“It burned.", "“It fell.”", "“We left,”"],
    ),
    ("no marks at all", []),
    ("", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_quotations(text: str, expected: list[str]) -> None:
    assert [text[q.start : q.end] for q in find_quotes(text)] == expected


def test_speech_over_paragraphs_opens_each_and_closes_the_last() -> None:
    text = "“We began late. It was dark.\n\n“Then we lost the boat.”"
    first, second = find_quotes(text)
    assert (first.paired, second.paired) == (False, True)
    assert text[first.start : first.end] == "“We began late. It was dark."
    assert text[second.inner_start : second.inner_end] == "Then we lost the boat."


def test_a_lost_opening_mark_reaches_back_to_the_paragraph() -> None:
    text = "We lost the boat,” he said."
    (quote,) = find_quotes(text)
    assert not quote.paired
    assert text[quote.start : quote.end] == "We lost the boat,”"


@pytest.mark.parametrize(
    ("text", "scare"),
    [
        ("the so-called “truce” held", True),
        ("on “Meet the Press” he", True),
        ("He said “No.”", False),
        ("“Terrific,” he said", False),
        ("it was “very concerning if true” he", False),
    ],
)
def test_words_in_marks_that_are_no_speech(text: str, scare: bool) -> None:
    (quote,) = find_quotes(text)
    assert quote.scare is scare


@given(st.text(alphabet="aB s.,\n“”‘’'\"«»", max_size=60))
def test_quotations_are_in_order_and_inside(text: str) -> None:
    quotes = find_quotes(text)
    for quote in quotes:
        assert 0 <= quote.start <= quote.inner_start <= quote.inner_end <= quote.end <= len(text)
        assert quote.start < quote.end
    assert all(a.end <= b.start for a, b in itertools.pairwise(quotes))


@pytest.mark.parametrize("piece", ["“He went. ", "s' ", " 'a", "“‘ ", '" '])
def test_time_is_linear_on_a_long_line(piece: str) -> None:
    text = piece * (300_000 // len(piece))
    start = time.process_time()
    find_quotes(text)
    assert time.process_time() - start < 6
