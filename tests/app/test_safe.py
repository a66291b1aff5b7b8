"""Hostile text on a terminal: shown, not obeyed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.app.safe import safe


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain words", "plain words"),
        ("“Quoted” — naïve Київ 北京 🙂", "“Quoted” — naïve Київ 北京 🙂"),
        ("\x1b[2J\x1b]0;title\x07", r"\x1b[2J\x1b]0;title\x07"),
        ("\x9b31m", r"\x9b31m"),
        ("a\rb\nc\td", "a b c d"),
        ("a\u2028b\u2029c\u00a0d\u3000e", "a b c d e"),
        ("abc\u202etxt.exe\u2066", r"abc\u202etxt.exe\u2066"),
        ("zero\u200bwidth\ufeff", r"zero\u200bwidth\ufeff"),
        ("tag\U000e0041", r"tag\U000e0041"),
        ("nul\x00 del\x7f bell\x08", r"nul\x00 del\x7f bell\x08"),
        ("half\ud800", r"half\ud800"),
        ("soft\u00adhyphen نمی\u200cخواهم", "soft\u00adhyphen نمی\u200cخواهم"),
        ("[bold red]not markup[/] :smile:", "[bold red]not markup[/] :smile:"),
        ("", ""),
        (" \n ", ""),
    ],
)
def test_what_a_terminal_obeys_is_shown(text: str, shown: str) -> None:
    assert safe(text) == shown


@given(st.text(st.characters()))
def test_nothing_of_any_text_is_obeyed(text: str) -> None:
    shown = safe(text)
    assert shown == safe(shown)
    assert not any(ord(char) < 32 or 0x7F <= ord(char) <= 0x9F for char in shown)
    assert not any(
        char in "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069" for char in shown
    )
    assert "\n" not in shown
