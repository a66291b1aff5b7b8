"""Text cut into lines that fit."""

import pytest

from headwater.publishing.graph.lettering import CUT, lines, shown, width


@pytest.mark.parametrize(
    ("text", "room", "most", "expected"),
    [
        ("", 100, 2, ()),
        ("   ", 100, 2, ()),
        ("CNN", 100, 2, ("CNN",)),
        ("The Wall Street Journal", 100, 2, ("The Wall", "Street Journal")),
        ("one two three four five six", 60, 2, ("one two", "three" + CUT)),
        ("Donaudampfschiffahrtsgesellschaft", 60, 3, ("Donaud", "ampfsch", "iffahrt" + CUT)),
        ("وكالة الأنباء", 400, 2, ("وكالة الأنباء",)),
        ("新华社报道", 30, 2, ("新华", "社" + CUT)),
    ],
)
def test_lines(text: str, room: int, most: int, expected: tuple[str, ...]) -> None:
    found = lines(text, 13, room, most)
    assert found == expected
    assert all(width(line, 13) <= room for line in found)


@pytest.mark.parametrize(
    ("text", "widest"),
    [
        ("Northern Territory Tribune", 1392),
        ("The Wall Street Journal", 1196),
        ("Attorney-General Ruttner", 1300),
        ("HUMAN RIGHTS WATCH", 1320),
        ("Reuters", 397),
        ("Milliyet", 386),
        ("ministry of transport", 1055),
        ("a retired port worker, 4 March 2025", 1854),
    ],
)
def test_no_text_is_wider_than_it_is_taken_for(text: str, widest: int) -> None:
    """`widest`: hundredths of its size in DejaVu Serif, measured with fontTools, 2026-11-22."""
    assert widest <= width(text, 100) <= 1.1 * widest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("exe\u202egpj", "exeU+202Egpj"),
        ("zero\u200bwidth", "zeroU+200Bwidth"),
        ("a\u200fb\u00adc", "a\u200fb\u00adc"),
        ("two\nlines", "two\nlines"),
        ("\x1b[2J", "U+001B[2J"),
    ],
)
def test_what_is_hidden_is_shown(text: str, expected: str) -> None:
    assert shown(text) == expected


def test_a_line_is_never_longer_than_what_it_is_cut_from() -> None:
    assert lines("W" * 500, 13, 148) == lines("W" * 5000, 13, 148)


def test_a_long_word_is_broken_after_a_joint() -> None:
    whole = "channel6-of-osk.example.com"
    room = width("channel6-of-osk.exam", 14)
    assert lines(whole, 14, room) == ("channel6-of-osk.", "example.com")
