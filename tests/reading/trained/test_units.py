"""Units: what the network sees of a text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.reading.trained.units import (
    LOOKS,
    case_of,
    look_of,
    units_of,
    without_case,
)
from headwater.text.note_calls import note_calls


def test_words_and_marks_are_units_in_their_places() -> None:
    text = "He said: “It’s over.”"
    units = units_of(text, 0, len(text))
    assert [text[unit.start : unit.end] for unit in units] == [
        *("He", "said", ":", "“", "It", "’", "s", "over", ".", "”")
    ]
    assert [unit.word for unit in units] == [
        "He",
        "said",
        ":",
        '"',
        "It",
        "'",
        "s",
        "over",
        ".",
        '"',
    ]


@pytest.mark.parametrize(
    ("word", "case"),
    [
        (".", 0),
        ("the", 1),
        ("Reuters", 2),
        ("CNN", 3),
        ("iPhone", 4),
        ("YouTube", 4),
        ("A", 5),
        ("2026", 6),
        ("F16", 7),
        ("صنعاء", 4),
        ("_", 7),
    ],
)
def test_how_a_word_is_written(word: str, case: int) -> None:
    assert case_of(word) == case


def test_what_stands_in_quotation_marks_looks_otherwise() -> None:
    text = 'A crew said "we all saw the ships sink".'
    looks = {u.word: u.look for u in units_of(text, 0, len(text))}
    assert looks["crew"] == look_of(1, 0, False)
    assert looks["ships"] == look_of(1, 2, False)
    assert looks["A"] == look_of(5, 0, True)


def test_without_case_only_the_case_goes() -> None:
    assert without_case(look_of(2, 2, True)) == look_of(1, 2, True)
    assert without_case(look_of(6, 1, False)) == look_of(6, 1, False)


def test_the_number_that_calls_a_note_is_no_unit() -> None:
    text = "It fell.12 At 5.12 Ana left."
    words = [text[unit.start : unit.end] for unit in units_of(text, 0, len(text))]
    assert words == ["It", "fell", ".", "At", "5", ".", "12", "Ana", "left", "."]


@given(st.text(max_size=200))
def test_every_unit_is_in_its_place_and_none_is_lost(text: str) -> None:
    units = units_of(text, 0, len(text))
    places = [(unit.start, unit.end) for unit in units]
    assert places == sorted(places)
    covered = {at for start, end in (*places, *note_calls(text)) for at in range(start, end)}
    assert all(at in covered for at, char in enumerate(text) if not char.isspace())
    assert all(0 <= unit.look < LOOKS for unit in units)
