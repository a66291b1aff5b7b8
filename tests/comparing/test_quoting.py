"""What is quoted of a denial and of what it denies."""

from __future__ import annotations

import pytest

from headwater.comparing.quoting import whole_phrase
from headwater.comparing.taking import Names, view
from headwater.comparing.views import View
from headwater.records import Span
from tests.builders import report, say


def quoted(text: str, word: str) -> str:
    one = view_of(text)
    start = text.index(word)
    return whole_phrase(one, Span(start, start + len(word), word)).quote


def view_of(text: str) -> View:
    of = report(f"{text}.")
    statement = say(of, text)
    return view(of, statement, statement.clauses[0], Names(()))


@pytest.mark.parametrize(
    ("text", "word", "whole"),
    [
        ("nine others had life-threatening injuries", "injuries", "life-threatening injuries"),
        ("none of the wounded had injuries", "none", "none of the wounded"),
        ("none was hurt", "none", "none"),
        ("no charges have been filed in Osk", "no", "no charges"),
        ("the report has not been released", "not", "has not been released"),
        ("the guard didn't fire at Orle", "didn't", "didn't fire"),
        ("the crates never left the port", "never", "never left"),
        ("it is not the same", "not", "is not"),
        ("a drone had struck the warehouse", "struck", "struck"),
        ("a drone had struck the warehouse", "had struck", "had struck"),
    ],
)
def test_a_noun_or_a_negation_is_quoted_with_what_belongs_to_it(
    text: str, word: str, whole: str
) -> None:
    assert quoted(text, word) == whole


def test_words_outside_of_the_clause_stay_as_they_are() -> None:
    one = view_of("the report was released")
    elsewhere = Span(900, 903, "not")
    assert whole_phrase(one, elsewhere) is elsewhere
