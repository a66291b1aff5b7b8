"""Phrases that name a place in the calendar: dates, months, seasons, years, holidays."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from headwater.knowledge.dates import MONTHS
from headwater.reading.times import values
from headwater.reading.times.parts import (
    Builder,
    all_of,
    one_of,
    ordinal,
    staged_by,
    turn_of,
    unit_of,
    year_of,
)
from headwater.reading.times.tokens import Word
from headwater.reading.times.values import Setting, Tense, Value
from headwater.reading.times.words import (
    HOLIDAYS,
    NUMBERS,
    SEASONS,
)
from headwater.records import Interval, Precision
from headwater.text import intervals


def _iso(words: Sequence[Word], setting: Setting) -> Value:
    year, month, day = (int(part) for part in words[0].lower.split("-"))
    return values.exact_day(year, month, day)


def _slash(words: Sequence[Word], setting: Setting) -> Value:
    """Day and month in numbers: both readings where both exist, as one interval."""
    first, second, year = (int(w.lower) for w in words if w.letter in "NnY")
    if year < 100:
        year += 1900 if year >= 50 else 2000
    by_day = values.exact_day(year, second, first)
    by_month = values.exact_day(year, first, second)
    known = [v for v in (by_month, by_day) if v is not values.UNRESOLVED]
    if not known:
        return values.UNRESOLVED
    if len(known) == 1 or known[0] == known[1]:
        return known[0]
    both = intervals.union(known[0].interval, known[1].interval)
    return replace(known[0], interval=both, precision=Precision.VAGUE)


def _date(words: Sequence[Word], setting: Setting) -> Value:
    month_at = next(at for at, w in enumerate(words) if w.letter == "M")
    month = MONTHS[words[month_at].lower]
    year = year_of(one_of(words, "Y"))
    numbers = all_of(words, "No")
    if year is None and len(numbers) > 1 and words[-1].letter == "N" and words[-2].letter == ",":
        year = year_of(numbers.pop())
    if year is None and setting.day is not None and turn_of(words) < 0:
        day = ordinal(numbers[0])
        over = (month, day) < (setting.day.month, setting.day.day)
        year = setting.day.year - (not over)
    days = [ordinal(word) for word in numbers]
    ends = [
        values.nearest_day(setting, month, number)
        if year is None
        else values.exact_day(year, month, number)
        for number in days
    ]
    if len(ends) > 1 and ends[0].interval.earliest and ends[1].interval.latest:
        span = Interval(ends[0].interval.earliest, ends[1].interval.latest)
        return replace(ends[0], interval=span, precision=Precision.DAY)
    return ends[0]


def _span(words: Sequence[Word], setting: Setting) -> Value:
    first = int(words[0].lower)
    last = int(words[2].lower)
    if last < 100:
        last += first - first % 100
    if last < first:
        return values.UNRESOLVED
    span = intervals.days(date(first, 1, 1), date(last, 12, 31))
    return Value("DATE", words[0].lower, span, Precision.YEAR)


def _month(words: Sequence[Word], setting: Setting) -> Value:
    name = next(w for w in words if w.letter == "M")
    number = MONTHS[name.lower]
    year = year_of(one_of(words, "Y"))
    if year is None and one_of(words, "u"):
        if setting.day is None:
            return Value("DATE", f"XXXX-{number:02d}")
        year = setting.day.year + turn_of(words)
    if year is not None:
        return staged_by(values.in_month(year, number), words)
    turn = turn_of(words)
    if turn and setting.day is not None:
        return staged_by(_turned_month(setting.day, number, turn), words)
    if one_of(words, "T") and setting.day is not None:
        return staged_by(values.in_month(setting.day.year, number), words)
    return staged_by(values.nearest_month(setting, number), words)


def _turned_month(day: date, number: int, turn: int) -> Value:
    """ "last July" is the latest July that is over, "next July" the first that has not begun."""
    if turn < 0:
        return values.in_month(day.year - (number >= day.month), number)
    return values.in_month(day.year + (number <= day.month), number)


def _decade(words: Sequence[Word], setting: Setting) -> Value:
    digits = re.sub(r"\D", "", words[-1].lower)
    first = int(digits) if len(digits) == 4 else 1900 + int(digits)
    if len(digits) == 2 and first < 1930:
        first += 100
    return staged_by(values.in_decade(first), words)


def _quarter(words: Sequence[Word], setting: Setting) -> Value:
    number = ordinal(next(w for w in words if w.letter == "O"))
    units = all_of(words, "u")
    code = next((unit_of(u) for u in units if unit_of(u) == "Q"), unit_of(units[0]))
    if code == "CE":
        return staged_by(values.in_century(number), words)
    if code != "Q" or number > 4:
        return Value("DATE", f"XXXX-XX-{number:02d}") if code == "D" else values.UNRESOLVED
    year = year_of(one_of(words, "Y"))
    if year is None:
        if setting.day is None:
            return Value("DATE", f"XXXX-Q{number}")
        year = setting.day.year + turn_of(words)
        over = (setting.day.month + 2) // 3
        if len(units) == 1 and setting.tense is not Tense.FUTURE and number > over:
            year -= 1
    return values.in_quarter(year, number)


def _fiscal(words: Sequence[Word], setting: Setting) -> Value:
    return replace(values.in_year(int(words[-1].lower)), precision=Precision.VAGUE)


def _season(words: Sequence[Word], setting: Setting) -> Value:
    name = next(w for w in words if w.letter == "Z")
    code = SEASONS[name.lower]
    year = year_of(one_of(words, "Y"))
    if year is None:
        if setting.day is None:
            return Value("DATE", f"XXXX-{code}")
        year = setting.day.year
        if one_of(words, "u"):
            year += turn_of(words)
        else:
            year += _season_turn(setting, code, words)
    return staged_by(values.in_season(year, code), words)


def _season_turn(setting: Setting, code: str, words: Sequence[Word]) -> int:
    day = setting.day
    if day is None:
        return 0
    this_year = intervals.season(day.year, code)
    begun = (this_year.earliest or "") <= day.isoformat()
    over = (this_year.latest or "") < day.isoformat()
    turn = turn_of(words)
    if turn < 0:
        return 0 if over else -1
    if turn > 0:
        return 1 if begun else 0
    if setting.tense is Tense.FUTURE:
        return 1 if over else 0
    return 0 if begun or one_of(words, "T") else -1


def _century(words: Sequence[Word], setting: Setting) -> Value:
    number = ordinal(next(w for w in words if w.letter == "o"))
    if unit_of(words[-1]) == "CE":
        return staged_by(values.in_century(number), words)
    return values.UNRESOLVED


def _holiday(words: Sequence[Word], setting: Setting) -> Value:
    """A holiday's day; with "weekend" all from it to the end of the weekend nearest to it."""
    found = _holiday_day(words, setting)
    day = intervals.parse_day(found.interval.earliest)
    word = one_of(words, "u")
    unit = unit_of(word) if word else None
    if day is None or unit not in ("W", "WE"):
        return found
    if unit == "W":
        return values.in_week(day)
    ahead = 5 - day.weekday()
    saturday = day + timedelta(days=ahead if ahead <= 3 else ahead - 7)
    both = intervals.days(min(day, saturday), max(day, saturday + timedelta(days=1)))
    return replace(found, interval=both)


def _holiday_day(words: Sequence[Word], setting: Setting) -> Value:
    name = next(w for w in words if w.letter == "H").lower
    year = year_of(one_of(words, "Y"))
    if year is not None:
        return _feast(name, year)
    if setting.day is None:
        return values.UNRESOLVED
    turn = turn_of(words)
    this = _feast(name, setting.day.year)
    when = intervals.parse_day(this.interval.earliest)
    if when is None:
        return values.UNRESOLVED
    ahead = turn > 0 or setting.tense is Tense.FUTURE
    if ahead and when < setting.day:
        return _feast(name, setting.day.year + 1)
    if (turn < 0 or setting.tense is Tense.PAST) and when > setting.day:
        return _feast(name, setting.day.year - 1)
    return this


def _feast(name: str, year: int) -> Value:
    """The day of a holiday in a year; `UNRESOLVED` for those of the lunar calendars."""
    fixed = HOLIDAYS.get(name)
    if fixed is not None:
        return values.exact_day(year, *fixed)
    try:
        if name.startswith("thanksgiving"):
            return values.on_day(_nth(year, 11, 4, 4))
        if name.startswith("easter"):
            return values.on_day(easter(year))
        if name == "labor day":
            return values.on_day(_nth(year, 9, 1, 1))
        if name == "memorial day":
            return values.on_day(_nth(year, 6, 1, 1) - timedelta(days=7))
        if name == "election day":
            return values.on_day(_nth(year, 11, 1, 1) + timedelta(days=1))
    except ValueError:
        return values.UNRESOLVED
    return values.UNRESOLVED


def _nth(year: int, month: int, weekday: int, number: int) -> date:
    first = date(year, month, 1)
    ahead = (weekday - first.isoweekday()) % 7
    return first + timedelta(days=ahead + 7 * (number - 1))


def easter(year: int) -> date:
    """Easter Sunday of the western church (the anonymous Gregorian method, Nature 1876)."""
    golden, century, rest = year % 19, year // 100, year % 100
    leap, left = divmod(century, 4)
    shift = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - leap - shift + 15) % 30
    fours, odd = divmod(rest, 4)
    weekday = (32 + 2 * left + 2 * fours - epact - odd) % 7
    late = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)


def _week_of(words: Sequence[Word], setting: Setting) -> Value:
    value = _date(words, setting)
    when = intervals.parse_day(value.interval.earliest)
    return values.in_week(when) if when else value


def _word_year(words: Sequence[Word], setting: Setting) -> Value:
    century = 1800 if words[0].lower == "eighteen" else 1900
    return values.in_year(
        century + int(sum(NUMBERS[w.lower] for w in words[1:] if w.letter == "w"))
    )


def _in_year(words: Sequence[Word], setting: Setting) -> Value:
    return staged_by(values.in_year(int(words[-1].lower)), words)


CALENDAR: dict[str, Builder] = {
    "iso": _iso,
    "slash": _slash,
    "date": _date,
    "span": _span,
    "month": _month,
    "decade": _decade,
    "quarter": _quarter,
    "fiscal": _fiscal,
    "season": _season,
    "century": _century,
    "holiday": _holiday,
    "weekof": _week_of,
    "wordyear": _word_year,
    "year": _in_year,
}
