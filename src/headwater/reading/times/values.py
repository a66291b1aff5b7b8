"""What a time phrase means: a TIMEX3 value and the interval of days it stands for.

Values follow TIMEX3 (TimeML 1.2.1): "1998-08-07", "1998-08", "1998-W32", "1998-Q3", "1998-SU",
"199", "P2W", "PAST_REF". They are the normal form inside reading; the public record keeps the
interval.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import Enum

from headwater.records import Interval, Precision
from headwater.text import intervals
from headwater.text.intervals import UNKNOWN


@dataclass(frozen=True, slots=True)
class Value:
    """A TIMEX3 type, value and mod, with the interval; `UNKNOWN` where nothing anchors it."""

    type: str
    value: str
    interval: Interval = UNKNOWN
    precision: Precision = Precision.UNRESOLVED
    mod: str | None = None


class Tense(Enum):
    """Which way the clause of a phrase looks, where its verbs show it."""

    PAST = "past"
    OPEN = "open"
    FUTURE = "future"


@dataclass(frozen=True, slots=True)
class Setting:
    """What a phrase is read against: the day of publication, and which way its clause looks."""

    day: date | None
    tense: Tense = Tense.OPEN
    since: bool = False
    """whether "since" governs the phrase: the month of that name that is past, not this one"""


UNRESOLVED = Value("DATE", "XXXX-XX-XX")


def on_day(when: date) -> Value:
    """One day."""
    return Value("DATE", when.isoformat(), intervals.day(when), Precision.DAY)


def in_month(year: int, month: int) -> Value:
    """One month."""
    return Value("DATE", f"{year:04d}-{month:02d}", intervals.month(year, month), Precision.MONTH)


def in_week(when: date) -> Value:
    """The ISO week that holds the day `when`."""
    iso_year, number, _ = when.isocalendar()
    return Value(
        "DATE", f"{iso_year:04d}-W{number:02d}", intervals.week(iso_year, number), Precision.WEEK
    )


def in_weekend(when: date) -> Value:
    """The Saturday and Sunday of the ISO week that holds the day `when`."""
    week = in_week(when)
    saturday = when + timedelta(days=5 - when.weekday())
    both = intervals.days(saturday, saturday + timedelta(days=1))
    return Value("DATE", f"{week.value}-WE", both, Precision.DAY)


def in_quarter(year: int, number: int) -> Value:
    """One calendar quarter."""
    span = intervals.quarter(year, number)
    return Value("DATE", f"{year:04d}-Q{number}", span, Precision.QUARTER)


def in_season(year: int, code: str) -> Value:
    """One season; `year` is the one it begins in."""
    return Value("DATE", f"{year:04d}-{code}", intervals.season(year, code), Precision.SEASON)


def in_year(year: int) -> Value:
    """One calendar year."""
    return Value("DATE", f"{year:04d}", intervals.year(year), Precision.YEAR)


def in_decade(first: int) -> Value:
    """The ten years from `first` on."""
    return Value("DATE", f"{first // 10}", intervals.decade(first), Precision.DECADE)


def in_century(number: int) -> Value:
    """A century by its number: the 20th is 1900 to 1999, as news counts."""
    first = (number - 1) * 100
    if not 1 <= number <= 99:
        return UNRESOLVED
    span = intervals.days(date(max(first, 1), 1, 1), date(first + 99, 12, 31))
    return Value("DATE", f"{number - 1:02d}", span, Precision.VAGUE)


def part_of(value: Value, code: str) -> Value:
    """A part of a day, as MO, AF, EV, NI, MI; the interval stays the day."""
    if value.precision is Precision.UNRESOLVED:
        return replace(value, type="TIME", value=f"{value.value}T{code}")
    return replace(
        value, type="TIME", value=f"{value.value}T{code}", precision=Precision.PART_OF_DAY
    )


_MODS = {
    "early": "START",
    "beginning": "START",
    "start": "START",
    "mid": "MID",
    "middle": "MID",
    "late": "END",
    "end": "END",
}
_THIRDS = {"START": "early", "MID": "mid", "END": "late"}


def stage_of(value: Value, word: str) -> Value:
    """The early, mid or late part of a stretch; of a single day only the mod is kept."""
    mod = _MODS[word]
    whole = value.interval
    if whole.earliest == whole.latest:
        return replace(value, mod=mod)
    return replace(value, mod=mod, interval=intervals.third(whole, _THIRDS[mod]))


def duration(code: str, count: float | None, mod: str | None = None) -> Value:
    """A length of time: `count` of a unit by its code in `words.UNITS`; None: unspecified."""
    return Value("DURATION", period(code, count), mod=mod)


_FACTORS = {"FN": ("W", 2), "SE": ("M", 3), "Q": ("M", 3), "DE": ("Y", 10), "CE": ("Y", 100)}


def period(code: str, count: float | None) -> str:
    """The ISO 8601 period; "PXW" for an unspecified number."""
    factor = _FACTORS.get(code)
    if factor and (count is not None or code not in ("Q", "DE", "CE")):
        code, count = factor[0], None if count is None else count * factor[1]
    if count is None:
        number = "X"
    elif count == int(count):
        number = str(int(count))
    elif code == "Y" and (count * 12) == int(count * 12):
        years, months = divmod(int(count * 12), 12)
        return f"P{years}Y{months}M" if years else f"P{months}M"
    elif code == "H" and (count * 60) == int(count * 60):
        hours, minutes = divmod(int(count * 60), 60)
        return f"PT{hours}H{minutes}M" if hours else f"PT{minutes}M"
    else:
        number = f"{count:g}"
    if code in ("H", "S"):
        return f"PT{number}{code}"
    if code == "TM":
        return f"PT{number}M"
    return f"P{number}{code}"


def back(when: date, code: str, count: float) -> Value:
    """The stretch `count` units before (negative: after) the day `when`, as exact as its unit.

    "two weeks ago" is a week, "three months ago" a month, "ten years ago" a year; hours and
    minutes give the day, or the day before where they may reach into it.
    """
    steps = int(count)
    try:
        if code in ("D", "N"):
            return on_day(when - timedelta(days=steps))
        if code in ("W", "FN"):
            days = steps * (14 if code == "FN" else 7)
            return in_week(when - timedelta(days=days))
        if code == "WE":
            return in_weekend(when - timedelta(days=7 * steps))
        if code == "M":
            then = intervals.add_months(when, -steps)
            return in_month(then.year, then.month)
        if code == "Q":
            then = intervals.add_months(when, -3 * steps)
            return in_quarter(then.year, (then.month + 2) // 3)
        if code == "Y":
            return in_year(when.year - steps)
        if code == "DE":
            return _decades_back(when, steps)
        if code in ("H", "TM", "S"):
            return _hours_back(when, code, steps)
    except (ValueError, OverflowError):
        return UNRESOLVED
    return UNRESOLVED


def _decades_back(when: date, steps: int) -> Value:
    year = when.year - 10 * steps
    if abs(steps) == 1:
        return replace(in_year(year), precision=Precision.VAGUE)
    return replace(in_decade(year - year % 10), precision=Precision.VAGUE)


def _hours_back(when: date, code: str, steps: int) -> Value:
    hours = steps if code == "H" else 0
    first, last = when, when
    if hours >= 0:
        first = when - timedelta(days=1 + hours // 24)
    else:
        last = when + timedelta(days=1 - hours // 24)
    span = intervals.days(first, last)
    return Value("TIME", f"{when.isoformat()}TXX", span, Precision.VAGUE)


def current(when: date, code: str) -> Value:
    """The day, week, month, quarter, year ... that holds the day `when`."""
    if code == "DE":
        return in_decade(when.year - when.year % 10)
    if code == "CE":
        return in_century(when.year // 100 + 1)
    if code in ("H", "TM", "S"):
        return on_day(when)
    return back(when, code, 0)


def nearest_month(setting: Setting, month: int) -> Value:
    """The month of that number nearest to the day in the direction the clause looks.

    Without a direction the nearest of all, but for more than `AHEAD_MONTHS` months on the past
    one: news looks back more often than ahead.
    """
    if setting.day is None:
        return Value("DATE", f"XXXX-{month:02d}")
    year, now = setting.day.year, setting.day.month
    if setting.since:
        return in_month(year - (month >= now), month)
    ahead = (month - now) % 12
    if setting.tense is Tense.FUTURE or (setting.tense is Tense.OPEN and ahead <= AHEAD_MONTHS):
        return in_month(year + (month < now), month)
    return in_month(year - (month > now), month)


AHEAD_MONTHS = 2
"""Chosen on the develop part of TimeBank and AQUAINT by value F1, 2026-11-20."""


def nearest_day(setting: Setting, month: int, day: int) -> Value:
    """The day of that month and number nearest in the direction the clause looks.

    The coming one where it is at most `AHEAD_DAYS` off, with a sign of the future `FUTURE_DAYS`,
    else the last one: a date most of a year off would be written with its year.
    """
    if setting.day is None:
        return Value("DATE", f"XXXX-{month:02d}-{day:02d}")
    year = setting.day.year
    there = exact_day(year, month, day)
    when = there.interval.earliest
    if when is None:
        return there
    today = setting.day.isoformat()
    reach = FUTURE_DAYS if setting.tense is Tense.FUTURE else AHEAD_DAYS
    soon = (setting.day + timedelta(days=reach)).isoformat()
    if when < today:
        following = exact_day(year + 1, month, day)
        near = following.interval.earliest
        return following if near is not None and near <= soon else there
    return there if when <= soon else exact_day(year - 1, month, day)


AHEAD_DAYS = 60
FUTURE_DAYS = 240
"""Chosen on the develop part of TimeBank and AQUAINT by value F1, 2026-11-20."""


def exact_day(year: int, month: int, day: int) -> Value:
    """A calendar day; `UNRESOLVED` where the calendar has no such day."""
    try:
        return on_day(date(year, month, day))
    except ValueError:
        return UNRESOLVED


def nearest_weekday(setting: Setting, weekday: int) -> Value:
    """That weekday (1 Monday to 7 Sunday) nearest in the clause's direction; today counts."""
    if setting.day is None:
        return Value("DATE", f"XXXX-WXX-{weekday}")
    ahead = (weekday - setting.day.isoweekday()) % 7
    behind = (setting.day.isoweekday() - weekday) % 7
    step = ahead if setting.tense is Tense.FUTURE else -behind
    return on_day(setting.day + timedelta(days=step))
