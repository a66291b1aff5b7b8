"""The numbers that call notes, told from figures of the text."""

from __future__ import annotations

import time

import pytest

from headwater.text.note_calls import is_call, note_calls, without_call

CALLED = [
    ("It came from Velm.38 The Panel saw it.", ["38"]),
    ("It came from Velm.\u00b3\u2078 The Panel saw it.", ["\u00b3\u2078"]),
    ("It was \u201ca gift\u201d.12 Two men left.", ["12"]),
    ('It was "a gift."12 Two men left.', ["12"]),
    ("It was \u201ca gift\u201d12 Two men left.", ["12"]),
    ("It came in May 2025.7 Two men left.", ["7"]),
    ("It rose by 40%.7 Two men left.", ["7"]),
    ("It is resolution 2999 (2024).5 Two men left.", ["5"]),
    ("It is Osk Ltd.12 Officials left.", ["12"]),
    ("It fell.12", ["12"]),
    ("It fell.12\nIt rose.", ["12"]),
    ("It fell.12 It was sold,13 and lost;14 so Roe left.15 It rose.", ["12", "13", "14", "15"]),
    ("It was sold,13 and lost.", []),
    ("On Saturday,12 people fell. It fell.1 It rose.2 It sank.", ["1", "2"]),
    ("It fell to 3.5 Million. It cost 2.50 Velm pounds.", []),
    ("It begins on Nov.16 Monday at No.5 Velm Street, see para.12 There.", []),
    ("The.45 caliber fell.", []),
    ("He is 6'4\",170 pounds. He is 5'10\".20 Men left.", []),
    ("It fell.1990 The rest.", []),
    ("It fell. 12 Men left.", []),
    ("It covers 3 km\u00b2 Velm.", []),
    ("", []),
]


@pytest.mark.parametrize(("text", "calls"), CALLED)
def test_calls(text: str, calls: list[str]) -> None:
    assert [text[start:end] for start, end in note_calls(text)] == calls
    assert all(is_call(text, start) for start, _ in note_calls(text))


def test_a_stretch_ends_before_its_call() -> None:
    text = "It fell.12 It rose 5.12"
    assert without_call(text, 0, 10) == 8
    assert without_call(text, 11, len(text)) == len(text)
    assert without_call(text, 0, 5) == 5


@pytest.mark.parametrize("piece", ["1", ".1", "velm.1 A", ",1 a"])
def test_time_is_linear_on_a_long_line(piece: str) -> None:
    text = piece * (400_000 // len(piece))
    start = time.process_time()
    note_calls(text)
    assert time.process_time() - start < 5
