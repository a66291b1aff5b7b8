from __future__ import annotations

import re
import unicodedata
from html import unescape
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup

from headwater.publishing.verbatim import direction, verbatim

HIDDEN = [
    "\x00", "\x08", "\x1b", "\x7f", "\x85", "\x9f", "\u034f", "\u061c", "\u115f", "\u17b4",
    "\u180e", "\u200b", "\u202a", "\u202e", "\u2060", "\u2066", "\u2069", "\u206f", "\u3164",
    "\ufeff", "\uffa0", "\ufffb", "\U000e0041", "\ud800", "\udfff",
]  # fmt: skip
HONEST = ["\t", "\n", "\r", "\u00a0", "\u00ad", "\u200c", "\u200d", "\u200e", "\u200f", "é", "ש",
          "👩\u200d🚀", "\ufe0f", "a\u0301"]  # fmt: skip


class Parsed(HTMLParser):
    """The text that a browser shows, hidden characters back in their places."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.text = ""
        self.tags: list[str] = []
        self._code = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        assert tag == "span" and dict(attrs)["class"] == "hidden-char"
        self._code = True

    def handle_endtag(self, tag: str) -> None:
        self._code = False

    def handle_data(self, data: str) -> None:
        self.text += chr(int(data.removeprefix("U+"), 16)) if self._code else data


def _parsed(html: str) -> Parsed:
    found = Parsed()
    found.feed(str(html))
    found.close()
    return found


@given(st.text(st.characters(), max_size=80))
def test_what_is_escaped_parses_back_to_the_same_text(text: str) -> None:
    assert _parsed(verbatim(text)).text == text


TRICKY = st.lists(
    st.sampled_from(
        [*HIDDEN, *HONEST, "<", ">", "&", '"', "'", "&amp;", "<b>", "</q>", "{{", "U+"]
    ),
    max_size=20,
)


@given(TRICKY.map("".join))
def test_hostile_words_parse_back_too_and_make_no_element_of_theirs(text: str) -> None:
    found = _parsed(verbatim(text))
    assert found.text == text
    assert len(found.tags) == sum(char in HIDDEN for char in text)


@pytest.mark.parametrize("char", HIDDEN, ids=[f"{ord(char):04x}" for char in HIDDEN])
def test_what_would_hide_or_turn_is_shown(char: str) -> None:
    shown = verbatim(f"a{char}b")
    assert char not in shown
    assert f">U+{ord(char):04X}<" in shown and 'class="hidden-char"' in shown


@pytest.mark.parametrize("char", HONEST, ids=[f"{ord(char[0]):04x}" for char in HONEST])
def test_what_honest_text_has_stays(char: str) -> None:
    assert verbatim(f"a{char}b") == f"a{char}b"


def test_every_control_and_format_character_is_shown_but_for_the_honest_ones() -> None:
    left = {
        chr(code)
        for code in range(0x110000)
        if unicodedata.category(chr(code)) in ("Cc", "Cf", "Cs")
        and verbatim(chr(code)) == chr(code)
    }
    needed = set("\t\n\r\u00ad\u200c\u200d\u200e\u200f")
    # Signs that stand before numbers, of verses and of Egyptian or musical notation: they are seen,
    # or shape what is.
    signs = {char for char in left if re.match(r"ARABIC|SYRIAC|KAITHI|EGYPTIAN|SHORTHAND|MUSICAL",
                                               unicodedata.name(char, ""))}  # fmt: skip
    assert left - signs == needed


def test_it_is_markup_that_no_filter_escapes_again() -> None:
    found = verbatim("<&")
    assert isinstance(found, Markup) and found == "&lt;&amp;"
    assert unescape(str(found)) == "<&"
    assert verbatim("") == ""


@pytest.mark.parametrize(
    ("words", "set_"),
    [
        ("", "ltr"),
        ("1,200", "ltr"),
        ("The port is closed", "ltr"),
        ("\u0623\u063a\u0644\u0642\u0646\u0627 \u0627\u0644\u0645\u064a\u0646\u0627\u0621", "rtl"),
        ("\u05e7\u05d9\u05d1\u05dc\u05e0\u05d5 FBI \u05d4\u05d5\u05d3\u05e2\u05d4", "rtl"),
        ("\u0623\u063a\u0644\u0642\u0646\u0627 and that nobody was hurt", "ltr"),
    ],
)
def test_words_are_set_as_most_of_them_are_written(words: str, set_: str) -> None:
    assert direction(words) == set_
