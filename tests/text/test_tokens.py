"""Words and marks with their places."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.text.tokens import compound, tokenize


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("", []),
        ("He didn\u2019t.", ["He", "didn\u2019t", "."]),
        ("The U.S. army\u2019s 12,000", ["The", "U.S.", "army", "\u2019s", "12,000"]),
        ("at 10:30 a.m. on the 21st", ["at", "10:30", "a.m.", "on", "the", "21st"]),
        ("a well-known A/S", ["a", "well-known", "A/S"]),
        ("Osk P&I, R & D", ["Osk", "P&I", ",", "R", "&", "D"]),
    ],
)
def test_tokens(text: str, tokens: list[str]) -> None:
    found = tokenize(text)
    assert [token.text for token in found] == tokens
    assert all(text[token.start : token.end] == token.text for token in found)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("59-year-old man", "59-year-old"),
        ("1,000-strong", "1,000-strong"),
        ("12-o\u2019clock bell", "12-o\u2019clock"),
        ("10-B2 tank", "10-B2"),
        ("5-a-side\u2019s", "5-a-side"),
        ("Vern\u2019a-based", "Vern\u2019a-based"),
        ("10-12 men", "10"),
        ("didn't-", "didn't"),
        ("man", "man"),
    ],
)
def test_compounds_are_whole(text: str, word: str) -> None:
    parts = compound(text, tokenize(text), 0, len(text))
    assert text[: parts[-1].end] == word


def test_a_compound_keeps_within_the_stretch() -> None:
    text = "59-year-old"
    parts = compound(text, tokenize(text, 0, 7), 0, 7)
    assert [part.text for part in parts] == ["59", "-", "year"]


@given(st.text("aSs'\u2019-.,12/ \n\u00e9th!"), st.data())
def test_a_stretch_has_the_tokens_that_it_has_alone_at_its_end(
    text: str, data: st.DataObject
) -> None:
    """What follows a stretch makes no difference; what stands before it may ("'s")."""
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    assert tokenize(text, start, end) == tokenize(text[:end], start)


def test_a_line_of_any_length_is_read() -> None:
    words = "The U.S. army\u2019s"
    assert tokenize(words * 1_000, 4, len(words)) == tokenize(words, 4)
