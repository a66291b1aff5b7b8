"""What the network sees of a text: units (words and marks), each with its look and its place.

Training and reading both go through here, so the network meets the same thing in both.

A unit is a run of letters and digits, or one other character. Its look is an index into a table
that the network learns: how it is written (case), whether quotation marks hold it, whether it
begins a paragraph. Curly and angular quotation marks and dashes are given to the network as
straight ones, so that the typography of a house makes no difference to the words.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache
from operator import attrgetter
from typing import NamedTuple

from headwater.text.note_calls import note_calls
from headwater.text.quotes import Quoted, find_quotes
from headwater.text.rows import maker

_UNIT = re.compile(r"\w+|[^\w\s]")
_STRAIGHT = str.maketrans(
    {
        **dict.fromkeys("\u201c\u201d\u201e\u201f\u00ab\u00bb", '"'),
        **dict.fromkeys("\u2018\u2019\u201a\u201b\u2032\u00b4`", "'"),
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-"),
    }
)

CASES = 8
QUOTES = 4
LOOKS = CASES * QUOTES * 2
"""How many looks there are: by case, by quotation, and whether the unit begins a paragraph."""

_OUTSIDE, _MARK, _INSIDE, _SCARE = range(QUOTES)
_FIRST = 1
"""What the first unit of a paragraph has more in its look."""
_START = attrgetter("start")
_LONGEST = 64
"""Characters of one unit that the network is given; what is longer is no word."""


class Unit(NamedTuple):
    """One word or mark: its place in the text, the word as the network gets it, its look."""

    start: int
    end: int
    word: str
    look: int


def units_of(text: str, start: int, end: int) -> tuple[Unit, ...]:
    """The units of the paragraph `text[start:end]`, in order; offsets are code points of `text`.

    The number that calls a note is none."""
    found = [
        _made(match.span() + _written(match.group())) for match in _UNIT.finditer(text, start, end)
    ]
    if calls := note_calls(text):
        found = [one for one in found if (one.start, one.end) not in calls]
    for quote in find_quotes(text, start, end):
        first = bisect_left(found, quote.start, key=_START)
        for at in range(first, bisect_left(found, quote.end, first, key=_START)):
            found[at] = _held(found[at], quote)
    if found:
        found[0] = found[0]._replace(look=found[0].look + _FIRST)
    return tuple(found)


_made = maker(Unit)


def _held(unit: Unit, quote: Quoted) -> Unit:
    """A unit within a quotation, its marks among them."""
    held = _MARK
    if quote.inner_start <= unit.start < quote.inner_end:
        held = _SCARE if quote.scare else _INSIDE
    return Unit(unit.start, unit.end, unit.word, unit.look + look_of(0, held, False))


@lru_cache(maxsize=8192)
def _written(word: str) -> tuple[str, int]:
    """A word as the network gets it, and its look outside of quotations."""
    return word.translate(_STRAIGHT)[:_LONGEST], look_of(case_of(word), _OUTSIDE, False)


def look_of(case: int, quoted: int, first: bool) -> int:
    """The index of a look, 0 to `LOOKS` - 1."""
    return (case * QUOTES + quoted) * 2 + first


def without_case(look: int) -> int:
    """The look that the same unit has in text that knows no capitals."""
    case, rest = divmod(look, QUOTES * 2)
    return (1 if case in (2, 3, 4, 5) else case) * QUOTES * 2 + rest


def case_of(word: str) -> int:
    """How a unit is written, 0 to `CASES` - 1: mark, lower, Capital, CAPITALS, mIxed, one capital
    letter, digits, letters with digits."""
    if not word[0].isalnum() and word[0] != "_":
        return 0
    if word.isdigit():
        return 6
    if not word.isalpha():
        return 7
    if word.islower() or (not word[0].isupper() and word[1:].islower()):
        return 1
    if word.isupper():
        return 5 if len(word) == 1 else 3
    return 2 if word[0].isupper() and word[1:].islower() else 4
