"""Kings, queens and popes, who go by a title and a given name: "King Osk" is no Jan Osk."""

from __future__ import annotations

import re

from headwater.text.wordlists import words

ROYAL = words("king queen prince princess emperor empress emir sultan pope")
"""Titles behind which a given name stands alone, in lower case."""
_TITLE = rf"(?:{'|'.join(sorted(title.capitalize() for title in ROYAL))})"
_BEFORE = re.compile(rf"(?<![\w-]){_TITLE}[ \u00a0]\Z")
_REACH = 9
"""The longest title with what may stand before it."""
_ALONE = re.compile(
    r"(?!(?:Jr|Sr|[IVX]+)\b)[A-Z\u00c0-\u00de][\w'\u2019-]*[^\W_](?:[ \u00a0][IVX]+)?\.?"
)
"""A name of one word, also with a number behind it: "Hussein", "Leo XIV"."""


def royal_start(text: str, start: int, end: int) -> int | None:
    """Where the title begins right before a given name alone at `text[start:end]`, None without."""
    if _ALONE.fullmatch(text, start, end) is None:
        return None
    title = _BEFORE.search(text, max(0, start - _REACH), start)
    return title.start() if title is not None else None


def is_royal(text: str, start: int) -> bool:
    """Whether a king's title stands right before a name that begins at `start`."""
    return _BEFORE.search(text, max(0, start - _REACH), start) is not None
