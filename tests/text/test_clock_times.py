"""Clock times, in figures and in words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.text.clock_times import find_clock_times


def clocks(words: str) -> list[str]:
    found = find_clock_times(words, 0, len(words))
    return [f"{t.minute // 60}:{t.minute % 60:02}{'?' * t.open}" for t in found]


@pytest.mark.parametrize(
    ("words", "at"),
    [
        ("it sank about 9:40 p.m.", "21:40"),
        ("at about 9.40 pm it sank", "21:40"),
        ("lost at 21:41", "21:41"),
        ("at 22.30", "22:30"),
        ("reported at 5.50am", "5:50"),
        ("at 12:30 a.m.", "0:30"),
        ("at 12.15pm", "12:15"),
        ("leaving at seven in the evening", "19:00"),
        ("at nine on Sunday morning", "9:00"),
        ("at about nine o'clock", "9:00?"),
        ("at 6 o’clock in the morning", "6:00"),
        ("it was five minutes to four", "3:55?"),
        ("rang at 14 minutes past two", "2:14?"),
        ("at half past ten", "10:30?"),
        ("a quarter past nine", "9:15?"),
        ("twenty to four in the morning", "3:40"),
        ("at six thirty", "6:30?"),
        ("at two at night", "2:00"),
        ("at about 0340 local time", "3:40"),
        ("just after noon", "12:00"),
        ("at midnight", "0:00"),
    ],
)
def test_what_they_mean(words: str, at: str) -> None:
    assert clocks(words) == [at]


@pytest.mark.parametrize(
    "words",
    [
        "ten to twelve people",
        "five to six weeks",
        "from two to four",
        "two night raids",
        "won by 3.14 points",
        "two days after nine men died",
        "at nine on the road",
        "in 36 hours",
        "",
    ],
)
def test_what_is_none(words: str) -> None:
    assert not clocks(words)


@given(st.text(alphabet="0123456789:. aptmoineftsvlh'", max_size=40))
def test_places_lie_in_the_text_and_minutes_in_the_day(text: str) -> None:
    for found in find_clock_times(text, 0, len(text)):
        assert 0 <= found.start < found.end <= len(text)
        assert 0 <= found.minute < 24 * 60
