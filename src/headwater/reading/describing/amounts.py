"""How many the words for a source say that there are: a number, or no exact one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from headwater.reading.words import nouns
from headwater.reading.words.phrase_words import DETERMINERS, POSSESSIVES
from headwater.text.numbers import SEVERAL, TENS, UNITS, VAGUE, Number, find_numbers, number_at
from headwater.text.tokens import Token

_OPENER = re.compile(
    r"(?:at (?:least|most)|up to|as (?:many|few) as|(?:more|fewer|less) than|(?:well )?over|under"
    r"|nearly|almost|about|around|some|roughly|approximately|perhaps|maybe|an estimated"
    r"|between)\s+",
    re.IGNORECASE,
)
"""Words before a number that leave open how many there are."""
_FIRST = frozenset({*UNITS, *TENS, *VAGUE, *SEVERAL}) | nouns.words(
    """a an half tens at up as more fewer less well over under nearly almost about around some
    roughly approximately perhaps maybe between"""
)
"""Words that an amount begins with, to tell cheaply that most phrases begin with none."""
_OR_SO = frozenset({"so", "more", "fewer", "less"})
_HYPHENS = "-\u2010\u2011\u2013"
_RANGES = frozenset({"to", "or", "in", *_HYPHENS})
"""Words and marks between two numbers: "two or three", "two in five", "20-30"."""
_VAGUE = nouns.words("than over nearly almost about around some least most up roughly estimated")
_SHARES = nouns.words("percent per cent % third thirds quarter quarters fifth fifths tenth tenths")
_LEADS = DETERMINERS | POSSESSIVES | _VAGUE | nouns.words("all another just only both other")
"""Words that stand before a number also with a capital; any other one makes it part of a name."""
_DIALLED = frozenset({"911", "999", "112", "101", "111", "000", "988", "311"})
_CALLS = nouns.words(
    "call caller dispatcher dispatch operator recording tape transcript log record system audio"
    " centre center line"
)
"""A number for help and what comes in by it: "the 911 calls"."""
_MOST = 1e6
"""From here on nobody has counted those who speak."""


def opening(text: str, tokens: Sequence[Token]) -> tuple[int, int | None]:
    """How many of `tokens` are the amount that they open with, and its number.

    The number is None where the words leave it open ("more than a dozen", "two or three", "20 or
    so"). (0, None) where they open with none, or with a word such as "several" right before a noun.
    """
    if not tokens or not _may_open(tokens[0].lower):
        return 0, None
    end = tokens[-1].end
    opener = _OPENER.match(text, tokens[0].start, end)
    number = number_at(text, opener.end() if opener else tokens[0].start, end)
    size = _size(tokens, number)
    if number is None or not size:
        return 0, None
    between = opener is not None and opener[0].lower().startswith("between")
    upper = _upper(text, tokens, size, between)
    if upper or _is_or_so(tokens, size):
        return upper or size + 2, None
    if tokens[size : size + 1] and tokens[size].text in _HYPHENS:
        return 0, None
    exact = None if opener else _whole(number)
    if exact is None and opener is None and (size == len(tokens) or tokens[size].lower != "of"):
        return 0, None
    return size, exact


def _may_open(word: str) -> bool:
    return word[0].isdigit() or word.partition("-")[0] in _FIRST


def _size(tokens: Sequence[Token], number: Number | None) -> int:
    """How many tokens end with the number; 0 where it ends inside of one."""
    ends = [i for i, t in enumerate(tokens) if number is not None and t.end == number.end]
    return ends[0] + 1 if ends else 0


def _upper(text: str, tokens: Sequence[Token], size: int, between: bool) -> int:
    """How many tokens end with the second number of a range whose first takes `size`; else 0."""
    joint = [t.lower for t in tokens[size : size + 2]]
    if joint[:1] == ["and"] and between:
        place = size + 1
    elif joint == ["out", "of"]:
        place = size + 2
    else:
        place = size + 1 if joint and joint[0] in _RANGES else 0
    if not place or place >= len(tokens):
        return 0
    if tokens[size].text in _HYPHENS and not tokens[place].text.isdigit():
        # "7-Eleven"
        return 0
    return _size(tokens, number_at(text, tokens[place].start, tokens[-1].end))


def _is_or_so(tokens: Sequence[Token], size: int) -> bool:
    following = [t.lower for t in tokens[size : size + 2]]
    return following[:1] == ["or"] and following[-1] in _OR_SO


def _whole(number: Number) -> int | None:
    exact = number.low == number.high and number.low.is_integer() and number.low < _MOST
    return int(number.low) if exact else None


def stated(text: str, core: Sequence[Token]) -> int | None:
    """The number of those whom determiner, modifiers and noun name; None where none is exact.

    A number in a name counts nobody ("Channel 4", "Unit 8200"), nor does a year, an age or a share.
    """
    words = [t.lower for t in core[:-1]]
    if not words:
        return None
    numbers = find_numbers(text, core[0].start, core[-1].start)
    found = [number for number in numbers if _counts(text, core, number)]
    if len(found) > 1:
        # "three senior and two junior officials"
        return None
    if found:
        before = {t.lower for t in core if t.start < found[0].start}
        after = [t.lower for t in core if t.start >= found[0].end]
        return None if before & _VAGUE or after[0] == "or" else _whole(found[0])
    if "both" in words:
        return 2
    return 1 if {"single", "another"} & set(words) or words[:1] in (["a"], ["an"]) else None


def _counts(text: str, core: Sequence[Token], number: Number) -> bool:
    """Whether a number among the words before a noun counts what the noun names."""
    first = number.start == core[0].start
    quote = text[number.start : number.end]
    if {text[number.start - 1 : number.start], text[number.end : number.end + 1]} & {*_HYPHENS}:
        return False
    if _whole(number) == 1 or quote[:1].isupper():
        return first
    if quote.isdigit() and 1900 <= number.low < 2100:
        return False
    after = next(t for t in core if t.start >= number.end)
    if after.lower in _SHARES or (quote in _DIALLED and nouns.singular(after.lower) in _CALLS):
        return False
    if first:
        return True
    before = [t for t in core if t.start < number.start][-1]
    if before.end > number.start:
        return False
    if before.lower in {"a", "an"} and not nouns.is_plural(core[-1].lower):
        # "a 12 member panel"
        return False
    return before.is_word and (before.text.islower() or before.lower in _LEADS)
