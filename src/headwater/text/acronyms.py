"""Acronyms and the names that they are made of."""

from __future__ import annotations

import re

from headwater.text.names import fold
from headwater.text.wordlists import words

_ACRONYM = re.compile(r"\(\s*(?:the\s+)?([A-Z][A-Za-z.&]{1,9})\s*[),;]")
_SMALL = words(
    """
    of the and for in on de la y et des du und to
    """
)


def acronym_of(long: str, short: str) -> bool:
    """Whether `short` is made of the first letters of `long`, small words taken or left out, or
    all words without a capital left out ("Medicines and Healthcare products Agency")."""
    letters = re.sub(r"[^a-z]", "", short.lower())
    words = [w for w in re.split(r"[\s\-]+", fold(long)) if w]
    full = "".join(w[0] for w in words)
    sparse = "".join(w[0] for w in words if w not in _SMALL)
    proper = "".join(fold(w)[:1] for w in long.split() if w[:1].isupper())
    return len(letters) >= 2 and letters in (full, sparse, proper)


def acronyms(text: str, names: tuple[tuple[int, int], ...]) -> dict[str, tuple[int, int]]:
    """Acronyms introduced right after one of `names`: "Counter Extremism Project (CEP)".

    `names` are places in `text`; the result maps an acronym to the place of its long form.
    """
    found: dict[str, tuple[int, int]] = {}
    for start, end in names:
        match = _ACRONYM.match(text, end + 1) if text[end : end + 1] == " " else None
        if match and acronym_of(text[start:end], match[1]):
            found.setdefault(match[1], (start, end))
    return found
