"""Words of strangers on a screen: what a terminal would obey is shown instead of sent.

A report can hold anything: escape sequences that clear the screen or write a title, characters
that turn the direction of a line, invisible ones. They are shown as escapes ("\\x1b"), so that
the reader sees that they are there. The records and the JSON keep the text as it is.
"""

from __future__ import annotations

import unicodedata

_HARMLESS = frozenset("\u00ad\u200c\u200d")
"""Soft hyphen and the joiners of Persian, Indic scripts and emoji: of class Cf, and needed."""

_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Cn"})
"""Unicode classes that a terminal obeys, hides or cannot show."""


def safe(text: str) -> str:
    """`text` on one line, all white space as single blanks, whatever is not shown as an escape."""
    shown = (
        char if char.isprintable() or char.isspace() or char in _HARMLESS else _escaped(char)
        for char in text
    )
    return " ".join("".join(shown).split())


def _escaped(char: str) -> str:
    if unicodedata.category(char) not in _HIDDEN:
        return char
    code = ord(char)
    if code <= 0xFF:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"
