"""Word classes."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from headwater.text.phrases import read_words, tags
from headwater.text.quotes import find_quotes

CASES = [
    ("The old mayor denied it.", "DNNVO."),
    ("Officials claim that ships left.", "PVKNV."),
    ("Their claim that ships left", "DNKNV"),
    ("Mr. Orr of the U.S. army spoke.", "PPIDPNV."),
    ("A 59-year-old man said so.", "DNNVS."),
    ("A 10-B2 tank and a 12-o\u2019clock bell", "DNNCDNN"),
    ("people briefed on it said", "NVIOV"),
    ("The Ahls' boat", "DPHN"),
    ("He did not see Will Rogers", "OXABPP"),
    ("On Monday Ann Lee (D-Md.) spoke", "ITPP)V"),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_classes(text: str, expected: str) -> None:
    assert tags(read_words(text, 0, len(text))) == expected


def test_a_quotation_is_one_word_and_a_scare_quote_is_read() -> None:
    text = "He said “we lost the boat” in a “truce” then."
    words = read_words(text, 0, len(text), find_quotes(text))
    assert [w.text for w in words if w.tag == "Q"] == ["“we lost the boat”"]
    assert any(w.text == "truce" for w in words)


@given(st.text(alphabet="aBes\u00e9 .,'\u2019()-1MrSU", max_size=60))
@example("1-B1")
@example("1-a'B")
@example("1-a-1")
@example("1-\u00e9a")
@example("1-U.S. army")
@example("a'a-B1.M")
def test_words_are_in_order_and_quote_the_text(text: str) -> None:
    words = read_words(text, 0, len(text))
    assert all(text[w.start : w.end] == w.text for w in words)
    assert all(a.end <= b.start for a, b in itertools.pairwise(words))
    assert "".join("".join(w.text.split()) for w in words) == "".join(text.split())
