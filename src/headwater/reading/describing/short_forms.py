"""Short forms before a stop, and a firm's first word that is a rank as well: "Corp.", "General"."""

from __future__ import annotations

from collections.abc import Sequence

from headwater.reading.words import nouns
from headwater.reading.words.phrase_words import INITIALS
from headwater.text.tokens import Token


def is_abbreviation(tokens: Sequence[Token], place: int) -> bool:
    """Whether the stop at `place` ends an initial or a short title before a name."""
    before = tokens[place - 1]
    ends = before.lower in _FORMS and not _has_post(tokens, place)
    return len(before.text) == 1 or (before.lower in INITIALS and not ends)


_FORMS = frozenset({"dept", "corp", "inc", "ltd", "cos"})
"""Last words of bodies in short, whose stop is part of no name but before somebody's post."""


def _has_post(tokens: Sequence[Token], place: int) -> bool:
    """Whether a post goes on behind a stop: "Osk Corp. Chairman Ann Roe"."""
    behind = tokens[place + 1].lower if place + 1 < len(tokens) else ""
    return behind in _LEVELS or (nouns.is_human(behind) and behind not in FORMS_OF_ADDRESS)


_LEVELS = frozenset({"vice", "executive", "senior", "chief", "assistant", "deputy"})
FORMS_OF_ADDRESS = nouns.words("mr mrs ms miss dr prof sen rep gov")


def opens_firm(run: Sequence[Token], place: int = 0) -> bool:
    """Whether "General" is the first word of what only a firm is called: "General Electric"."""
    behind = run[place + 1].lower if place + 1 < len(run) else ""
    return run[place].lower == "general" and behind in _GENERAL


_GENERAL = nouns.words(
    "electric motors dynamics foods mills atomics cable instrument assembly hospital tire catalyst"
)
