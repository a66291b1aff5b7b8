"""What the builders of time phrases share: picking words by class, numbers, units, stages."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from headwater.knowledge.dates import DAYS
from headwater.reading.times import values
from headwater.reading.times.tokens import Word
from headwater.reading.times.values import Setting, Value
from headwater.reading.times.words import (
    NUMBERS,
    ORDINALS,
    PLURALS,
    UNITS,
)

Builder = Callable[[Sequence[Word], Setting], Value]


def all_of(words: Sequence[Word], letters: str) -> list[Word]:
    """The words of those classes."""
    return [word for word in words if word.letter in letters]


def one_of(words: Sequence[Word], letters: str) -> Word | None:
    """The first word of those classes; None where there is none."""
    return next((word for word in words if word.letter in letters), None)


def ordinal(word: Word) -> int:
    """The number of "third" or "21st"."""
    return ORDINALS.get(word.lower) or int(re.sub(r"\D", "", word.lower) or 0)


def year_of(word: Word | None) -> int | None:
    """The year that a number is; two digits are 1950 to 2049."""
    if word is None:
        return None
    number = int(word.lower)
    if number < 100:
        return 1900 + number if number >= 50 else 2000 + number
    return number


def unit_of(word: Word) -> str:
    """The code of a unit of time in the singular or plural."""
    return UNITS.get(word.lower) or PLURALS[word.lower]


def count_of(words: Sequence[Word]) -> float | None:
    """The number in front of a unit; None for "several", "a few" and bare plurals."""
    if any(word.lower == "couple" for word in words):
        return 2.0
    if one_of(words, "v"):
        return None
    total, seen = 0.0, False
    for word in all_of(words, "Nnw"):
        number = NUMBERS.get(word.lower)
        if number is None:
            number = float(word.lower.replace(",", ""))
        total, seen = (total * 100 if number == 100 and seen else total + number), True
    fraction = [w for w in words if w.letter == "/"]
    if fraction:
        numbers = [float(w.lower) for w in all_of(words, "Nn")]
        return numbers[0] + numbers[1] / numbers[2] if len(numbers) == 3 else numbers[0]
    if seen:
        return total
    return 1.0 if one_of(words, "a") or one_of(words, "u") else None


_APPROX = {
    "nearly": "LESS_THAN",
    "almost": "LESS_THAN",
    "under": "LESS_THAN",
    "within": "LESS_THAN",
    "over": "MORE_THAN",
    "more": "MORE_THAN",
    "longer": "MORE_THAN",
    "less": "LESS_THAN",
    "fewer": "LESS_THAN",
    "least": "EQUAL_OR_MORE",
    "most": "EQUAL_OR_LESS",
    "up": "EQUAL_OR_LESS",
    "about": "APPROX",
    "around": "APPROX",
    "roughly": "APPROX",
    "approximately": "APPROX",
    "some": "APPROX",
}


def mod_of(words: Sequence[Word]) -> str | None:
    """The TIMEX3 mod that words such as "nearly" give."""
    return next((_APPROX[w.lower] for w in words if w.lower in _APPROX), None)


def staged_by(value: Value, words: Sequence[Word]) -> Value:
    """The value cut to its early, mid or late part where a word says so."""
    stage = one_of(words, "E")
    return values.stage_of(value, stage.lower) if stage else value


def turn_of(words: Sequence[Word]) -> int:
    """Which way "last", "next", "this" point: -1, 1, 0."""
    if one_of(words, "L"):
        return -1
    return 1 if one_of(words, "X") else 0


def weekday_number(word: Word) -> int:
    """1 for Monday to 7 for Sunday, also of "Sundays"."""
    name = word.lower if word.lower in DAYS else word.lower.removesuffix("s")
    return DAYS[name]
