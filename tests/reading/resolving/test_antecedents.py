"""Antecedents by the words alone."""

from __future__ import annotations

import pytest

from headwater.reading.describing.describe import describe
from headwater.reading.resolving.antecedents import (
    is_held,
    is_news_piece,
    other_piece,
    relative_noun,
)
from headwater.records import cut


@pytest.mark.parametrize(
    ("before", "name"),
    [
        ("There were two drivers ", "two drivers"),
        ("It was the Orle Institute, ", "Orle Institute"),
        ("It came in the bag of a clerk ", "a clerk"),
        ("It was Lamp, a group ", "Lamp"),
        ("The policy also faced critics, ", "critics"),
        ("The law has many critics, ", "many critics"),
        ("The wounded police officers, ", "the wounded police officers"),
        ("It rained and ", None),
    ],
)
def test_the_noun_before_a_relative_pronoun(before: str, name: str | None) -> None:
    text = f"{before}who said so."
    found = relative_noun(text, len(before))
    assert (found[0].name if found is not None else None) == name


@pytest.mark.parametrize(
    ("words", "piece"), [("the report", True), ("a report", False), ("the tide", False)]
)
def test_a_news_piece(words: str, piece: bool) -> None:
    assert is_news_piece(describe(words, cut(words, 0, len(words)))) is piece


def test_a_piece_of_somebody_else() -> None:
    text = "The ministry's annual report is out. The report says so."
    assert other_piece(text, "report", 0, text.index("The report"))
    assert not other_piece(text, "article", 0, len(text))


@pytest.mark.parametrize(
    ("words", "noun", "held"),
    [
        ("A police report obtained by the Ledger and @Le Soir says so.", "report", True),
        ("A police report obtained by @Le Soir says so.", "report", True),
        ("A letter obtained by @Le Soir says so.", "report", False),
        ("The police report was leaked; @Le Soir wrote so.", "report", False),
    ],
)
def test_a_piece_that_an_outlet_only_holds(words: str, noun: str, held: bool) -> None:
    assert is_held(words.replace("@", ""), noun, words.index("@")) is held
