"""Clock times as news writes them: "9.40 pm", "21:41", "nine o'clock", "twenty past six"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from headwater.text.numbers import UNITS

HALF_DAY = 12 * 60

HOURS = {word: value for word, value in UNITS.items() if 1 <= value <= 12}
MINUTES = {"five": 5, "ten": 10, "quarter": 15, "twenty": 20, "twenty-five": 25, "half": 30}
_TENS = {"ten": 10, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50}


def _any_of(words: dict[str, int]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


_HOUR = rf"(?:1[0-2]|0?[1-9]|{_any_of(HOURS)})"
_HALF = r"\s?(?P<{0}>[ap])\.?\s?m\b\.?"
_PART = r"\s(?:in\sthe|at|on\s\w+|that|this)\s(?P<{0}>morning|afternoon|evening|night)\b"
_ALONE = r"(?!\s(?!(?:in|on|at|when|as|and|but|before|after|the|local|this|that|by|for)\b)\w)"
_CLOCK = re.compile(
    rf"""
    \b(?:
      (?P<noon>noon|midday) | (?P<midnight>midnight)
    | (?:(?P<spoken>(?:a\s)?(?:{_any_of(MINUTES)}))
        |(?P<counted>[1-5]?\d|{_any_of(UNITS)})\sminutes?)
      \s(?P<way>past|to|before|after)\s(?P<next>{_HOUR})\b(?![.,:]\d)
      (?:{_HALF.format("half1")}|{_PART.format("part1")}|{_ALONE})
    | (?P<hour>2[0-3]|[01]?\d)[:.](?P<minute>[0-5]\d)(?![\d:]|[.,]\d)
      (?:{_HALF.format("half2")}|{_PART.format("part2")}|\b(?!\s?(?:%|per)))
    | (?P<plain>{_HOUR})
      (?:\so['\u2019]clock(?:{_PART.format("part3")})?|{_HALF.format("half3")}
        |{_PART.format("part4")})
    | (?<=at\s)(?P<worded>{_any_of(HOURS)})[\s-](?P<tens>{_any_of(_TENS)})\b{_ALONE}
    | (?P<four>[01]\d[0-5]\d|2[0-3][0-5]\d)(?=\s?(?:h|hrs|hours|GMT|UTC|local\stime)\b)
    )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_SIGN = re.compile(
    r"\d[:.]\d\d|\d\d\d\d|\d\s?[ap]\.?\s?m\b|o['\u2019]clock|noon|midday|midnight"
    r"|\b(?:past|to|before|after|morning|afternoon|evening|night|thirty|fifteen|forty)\b",
    re.IGNORECASE,
)
_TIMED = re.compile(
    r"\b(?:at|until|till|around|about|before|after|since|from|only|was|between)\s\Z",
    re.IGNORECASE,
)
_FROM = re.compile(r"\b(?:from|by|between|of)\s\Z", re.IGNORECASE)
_LEAD = 10


@dataclass(frozen=True, slots=True)
class ClockTime:
    """A clock time at `start` to `end` of a text: the minute of the day.

    Where the words do not show which half of the day is meant, it is `open` and the minute is
    that of the first half.
    """

    start: int
    end: int
    minute: int
    open: bool


def find_clock_times(text: str, start: int, end: int) -> Iterator[ClockTime]:
    """The clock times in `text[start:end]` in text order.

    "ten to twelve people" and "from two to four" are none; nor is "9.40" without "at" or the like
    before it, which may be a price.
    """
    if not _SIGN.search(text, start, end):
        return
    for found in _CLOCK.finditer(text, start, end):
        before = text[max(start, found.start() - _LEAD) : found.start()]
        dotted = found["hour"] and "." in found.group() and not (found["half2"] or found["part2"])
        if (dotted and not _TIMED.search(before)) or (found["way"] and _FROM.search(before)):
            continue
        minute, shown = _minute(found)
        late = _is_late(found, minute)
        if late and minute < HALF_DAY:
            minute += HALF_DAY
        elif late is False and minute >= HALF_DAY:
            minute -= HALF_DAY
        yield ClockTime(*found.span(), minute, late is None and not shown)


def _minute(found: re.Match[str]) -> tuple[int, bool]:
    """The minute of the day as it is written, and whether the digits show its half."""
    if found["noon"] or found["midnight"]:
        return (HALF_DAY if found["noon"] else 0), True
    if found["four"]:
        return int(found["four"][:2]) * 60 + int(found["four"][2:]), True
    if found["hour"]:
        hour = int(found["hour"])
        return hour * 60 + int(found["minute"]), hour > 12 or found["hour"][0] == "0"
    if found["worded"]:
        return _hour(found["worded"]) * 60 + _TENS[found["tens"].lower()], False
    if found["plain"]:
        return _hour(found["plain"]) * 60, False
    if found["spoken"]:
        minutes = MINUTES[found["spoken"].lower().removeprefix("a ")]
    else:
        counted = found["counted"].lower()
        minutes = UNITS[counted] if counted in UNITS else int(counted)
    back = found["way"].lower() in ("to", "before")
    return (_hour(found["next"]) * 60 + (-minutes if back else minutes)) % HALF_DAY, False


def _hour(word: str) -> int:
    return (int(word) if word.isdigit() else HOURS[word.lower()]) % 12


def _is_late(found: re.Match[str], minute: int) -> bool | None:
    """Whether the words put a time in the second half of the day; None where they do not say."""
    half = found["half1"] or found["half2"] or found["half3"]
    if half:
        return half.lower() == "p"
    part = found["part1"] or found["part2"] or found["part3"] or found["part4"]
    if part is None:
        return None
    small = minute % HALF_DAY < _SMALL_HOURS
    return part.lower() != "morning" and not (part.lower() == "night" and small)


_SMALL_HOURS = 5 * 60
"""Until when a time "at night" is one after midnight."""
