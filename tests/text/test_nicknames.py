"""Where a name with a nickname in it begins."""

from __future__ import annotations

import time

import pytest

from headwater.text.nicknames import from_first_mark, from_given_name


def test_a_name_begins_at_the_given_name_before_the_first_mark() -> None:
    text = 'by Otto "Moe" Osk today'
    assert from_given_name(text, text.index("Moe"), text.index(" today")) == text.index("Otto")
    assert from_given_name("by Otto Osk today", 3, 11) == 3


def test_a_name_begins_at_its_first_mark() -> None:
    text = 'Chief "Big Al" Osk said'
    start, end = text.index("Al"), text.index(" said")
    assert from_first_mark(text, 0, start, end) == text.index('"')
    assert from_first_mark(text, start, start, end) == start


@pytest.mark.parametrize("piece", ["\u201c", '"A ', "A ", "\u2018"])
def test_time_is_linear(piece: str) -> None:
    text = piece * (200_000 // len(piece))
    start = time.process_time()
    from_given_name(text, 10, len(text))
    from_first_mark(text, 0, 10, len(text))
    assert time.process_time() - start < 5
