"""A line of its own that credits somebody with what is then quoted: "Source: Ada Osk on Telegram",
and in the next paragraph "Quote: “It fell.”", as Ukrainian papers have it."""

from __future__ import annotations

from headwater.knowledge import saying
from headwater.reading.finding.drafts import Draft
from headwater.reading.words.units import Unit


def credited(unit: Unit) -> Draft | None:
    """Whom a paragraph credits, without where he has said it; None where it credits nobody."""
    if unit.lowers[:2] != ("source", ":") or unit.start != unit.block.start or unit.quotes:
        return None
    stop = next((n for n in range(3, len(unit.words)) if unit.lower(n) in _WHERE), len(unit.words))
    while stop > _FIRST and unit.tag(stop - 1) in ",.":
        stop -= 1
    if not _FIRST < stop <= _LONGEST or any(unit.tag(n) in "VX" for n in range(_FIRST, stop)):
        return None
    return Draft((0, _FIRST), (_FIRST, stop), [], saying.verb("say"), 0)


def is_label(unit: Unit) -> bool:
    """Whether a paragraph begins with a word that only says that it quotes: "Quote: “It fell.”"."""
    return unit.lower(0) in _QUOTES and unit.start == unit.block.start


_FIRST = 2
_LONGEST = 24
_WHERE = frozenset({"on", "in", "citing", "during", "at"})
_QUOTES = frozenset({"quote", "quotes", "quotation"})
