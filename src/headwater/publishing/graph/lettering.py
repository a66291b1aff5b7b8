"""Text in a drawing: how wide it is, about, and cut into lines that fit.

The server knows no font. A character counts as wide as in the widest of the common ones, DejaVu
Sans and Serif, Liberation Sans and Serif (their tables `hmtx`, 2026-11-22), by classes of
characters, so that what seems to fit does.
"""

from __future__ import annotations

import unicodedata

CUT = "…"
_JOINTS = "./-"
"""Where a long word, as the address of a site, is broken."""

_WIDTHS = {
    0.34: "ijl.,:;'’‘|/\\ ",
    0.41: "ftIΙІ()[]!-",
    0.48: 'r"',
    0.56: "cszJ?_–*^`“”",
    0.61: "aeokvxy",
    0.89: "wDGHNOQUИЙНПФЦω&#+<>=~",
    1.04: "mMW@%—…æшщютыœ",
    1.2: "ЖШЩЮжŒ",
}
"""The width of a letter in ems, with what it has above or below; the others by their kind."""
_LATIN = (0.77, 0.65)
_OTHER = (0.87, 0.72)
"""Capitals and other letters, of Latin scripts and of the rest."""
_LATIN_ENDS = "\u0250"
_EM = {char: em for em, chars in _WIDTHS.items() for char in chars}

_HARMLESS = frozenset("\u00ad\u200c\u200d\u200e\u200f")
"""Soft hyphen, joiners and plain marks of direction, which honest text has."""


def width(text: str, size: int) -> int:
    """About how many pixels wide `text` is in letters of `size` pixels."""
    return round(sum(_em(char) for char in text) * size)


def lines(text: str, size: int, room: int, most: int = 2) -> tuple[str, ...]:
    """`text` in at most so many lines that fit `room` pixels; what is left out shows as "…".

    Broken between words, and within a word that is too long for a line, after a dot, slash or
    hyphen where it has one. Empty text gives none.
    """
    words = shown(text).split()
    found: list[str] = []
    line = ""
    while words:
        word = words.pop(0)
        longer = f"{line} {word}" if line else word
        if width(longer, size) <= room:
            line = longer
        elif line:
            found.append(line)
            line = ""
            words.insert(0, word)
        else:
            head = _fitting(word, size, room)
            found.append(head)
            words.insert(0, word[len(head) :])
        if len(found) == most:
            return (*found[:-1], _cut(found[-1], size, room)) if words else tuple(found)
    return (*found, line) if line else tuple(found)


def shown(text: str) -> str:
    """`text` with what a screen hides, or is turned by, as its number in Unicode."""
    return "".join(
        f"U+{ord(char):04X}"
        if unicodedata.category(char) in ("Cc", "Cf", "Cs")
        and char not in _HARMLESS
        and not char.isspace()
        else char
        for char in text
    )


def _em(char: str) -> float:
    plain = char if char in _EM else unicodedata.normalize("NFD", char)[0]
    if plain in _EM:
        return _EM[plain]
    if unicodedata.east_asian_width(char) in "WF":
        return 1.0
    if unicodedata.combining(char):
        return 0.0
    capital, small = _LATIN if char < _LATIN_ENDS else _OTHER
    return capital if char.isupper() else small


def _fitting(word: str, size: int, room: int) -> str:
    """As much of a word as fits, one character at least; up to its last joint where it has one."""
    end = 1
    while end < len(word) and width(word[: end + 1], size) <= room:
        end += 1
    joint = max(word.rfind(mark, 0, end) for mark in _JOINTS) + 1
    return word[: joint or end]


def _cut(line: str, size: int, room: int) -> str:
    while line and width(line + CUT, size) > room:
        line = line[:-1].rstrip()
    return line + CUT
