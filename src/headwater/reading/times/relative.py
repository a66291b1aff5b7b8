"""Phrases told from the day of publication or from one another, lengths and frequencies."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from headwater.knowledge.dates import DAYS
from headwater.reading.times import values
from headwater.reading.times.calendar import CALENDAR
from headwater.reading.times.parts import (
    Builder,
    count_of,
    mod_of,
    one_of,
    staged_by,
    turn_of,
    unit_of,
    weekday_number,
)
from headwater.reading.times.tokens import Word
from headwater.reading.times.values import Setting, Tense, Value
from headwater.reading.times.words import (
    PARTS,
    REFERENCES,
    SETS,
)
from headwater.records import Interval, Precision
from headwater.text import intervals


def _clocked(words: Sequence[Word], setting: Setting) -> Value:
    """A time of day; without its day it has no interval, and without a zone only that day's.

    The day of publication is no answer: "just after 2 a.m." is told of the day of the event.
    """
    clock = next(w for w in words if w.letter in "NK")
    digits = re.split(r"[:.]", re.sub(r"[a-z]+", "", clock.lower))
    hour, minute = int(digits[0]), int(digits[1]) if len(digits) > 1 else 0
    half = one_of(words, "k")
    if half and half.lower.startswith("p") and hour < 12:
        hour += 12
    elif half and half.lower.startswith("a") and hour == 12:
        hour = 0
    if hour > 23:
        return values.UNRESOLVED
    at = f"T{hour:02d}:{minute:02d}"
    day = _day_of(words[words.index(clock) + 1 :], setting)
    if day is None:
        near = setting.day.isoformat() if setting.day else "XXXX-XX-XX"
        return Value("TIME", f"{near}{at}")
    zone = one_of(words, "g")
    utc = zone is not None and zone.lower in ("gmt", "utc")
    point = f"{day.isoformat()}{at}{'+00:00' if utc else ''}"
    span = Interval(point, point) if utc else intervals.day(day)
    precision = Precision.MINUTE if utc else Precision.DAY
    return Value("TIME", f"{day.isoformat()}{at}", span, precision)


def _day_of(words: Sequence[Word], setting: Setting) -> date | None:
    """The day that the words after a clock time name; None where they name none."""
    if one_of(words, "M"):
        first = next(at for at, word in enumerate(words) if word.letter in "WM")
        return intervals.parse_day(CALENDAR["date"](words[first:], setting).interval.earliest)
    weekday = one_of(words, "W")
    if weekday:
        interval = values.nearest_weekday(setting, weekday_number(weekday)).interval
        return intervals.parse_day(interval.earliest)
    deictic = one_of(words, "D")
    if deictic and setting.day is not None:
        return setting.day + timedelta(days=_DEICTIC.get(deictic.lower, 0))
    return None


_DEICTIC = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1, "overnight": 0}


def _deictic(words: Sequence[Word], setting: Setting) -> Value:
    name = next(w for w in words if w.letter == "D").lower
    part = one_of(words, "P")
    if setting.day is None:
        value = Value("DATE", "XXXX-XX-XX")
    else:
        value = values.on_day(setting.day + timedelta(days=_DEICTIC[name]))
    if name == "overnight" and setting.day is not None:
        night = intervals.days(setting.day - timedelta(days=1), setting.day)
        value = replace(value, interval=night)
    if part:
        return values.part_of(value, PARTS[part.lower])
    if name in ("tonight", "overnight"):
        return values.part_of(value, "NI")
    stage = one_of(words, "E")
    return values.stage_of(value, stage.lower) if stage else value


def _weekday(words: Sequence[Word], setting: Setting) -> Value:
    name = next(w for w in words if w.letter == "W")
    number = weekday_number(name)
    turn = turn_of(words)
    if name.lower.endswith("s") and name.lower not in DAYS:
        return Value("SET", f"XXXX-WXX-{number}")
    if turn and setting.day is not None:
        toward = setting.day + timedelta(days=turn)
        value = values.nearest_weekday(
            Setting(toward, Tense.FUTURE if turn > 0 else Tense.PAST), number
        )
    else:
        value = values.nearest_weekday(setting, number)
    part = one_of(words, "P")
    if part is None:
        return staged_by(value, words)
    if part.lower in ("noon", "midday"):
        return replace(value, type="TIME", value=f"{value.value}T12:00")
    return values.part_of(value, PARTS[part.lower])


def _partday(words: Sequence[Word], setting: Setting) -> Value:
    part = next(w for w in words if w.letter in "Pu")
    code = PARTS.get(part.lower, "NI")
    if setting.day is None:
        return Value("TIME", f"XXXX-XX-XXT{code}")
    back = 1 if one_of(words, "L") else 0
    return values.part_of(values.on_day(setting.day - timedelta(days=back)), code)


def _ago(words: Sequence[Word], setting: Setting) -> Value:
    unit = unit_of(next(w for w in words if w.letter in "uU"))
    count = count_of(words)
    if count is None:
        latest = setting.day.isoformat() if setting.day else None
        span = Interval(None, latest)
        return Value("DATE", "PAST_REF", span, Precision.VAGUE if latest else Precision.UNRESOLVED)
    if setting.day is None:
        return Value("DURATION", values.period(unit, count), mod=mod_of(words))
    return replace(values.back(setting.day, unit, count), mod=mod_of(words))


def _earlier(words: Sequence[Word], setting: Setting) -> Value:
    """ "a year earlier", "three weeks later": told from another event, so without a date."""
    unit = unit_of(next(w for w in words if w.letter in "uU"))
    return Value("DATE", values.period(unit, count_of(words)))


def _recent(words: Sequence[Word], setting: Setting) -> Value:
    unit = unit_of(words[-1])
    latest = setting.day.isoformat() if setting.day else None
    precision = Precision.VAGUE if latest else Precision.UNRESOLVED
    return Value(
        "DATE", "PAST_REF" if unit == "D" else f"PX{unit}", Interval(None, latest), precision
    )


def _relative(words: Sequence[Word], setting: Setting) -> Value:
    unit_word = words[-1]
    code = unit_of(unit_word)
    day, turn = setting.day, turn_of(words)
    if one_of(words, "h") or (one_of(words, "X") and one_of(words, "X").lower in _FROM_ANOTHER):  # type: ignore[union-attr]
        return Value("DATE", f"P1{code}")
    if one_of(words, "Nnwv") or unit_word.letter == "U":
        return _stretch(words, setting, code, turn)
    if day is None:
        return Value("DATE", "XXXX")
    if code == "SE":
        return values.UNRESOLVED
    value = values.back(day, code, -turn) if turn else values.current(day, code)
    if code in ("DE", "CE") and turn:
        return _stretch(words, setting, code, turn)
    return _staged(value, words, day)


_FROM_ANOTHER = {"following", "ensuing", "subsequent"}


def _staged(value: Value, words: Sequence[Word], day: date) -> Value:
    """ "earlier this month": from its beginning to the day; "later": from the day to its end."""
    degree = one_of(words, "e")
    if degree is None:
        return staged_by(value, words)
    today = day.isoformat()
    whole = value.interval
    if (
        whole.earliest is None
        or whole.latest is None
        or not whole.earliest <= today <= whole.latest
    ):
        return value
    if degree.lower == "earlier":
        return replace(value, interval=Interval(whole.earliest, today))
    return replace(value, interval=Interval(today, whole.latest))


def _stretch(words: Sequence[Word], setting: Setting, code: str, turn: int) -> Value:
    """ "the past two months", "the next few days": a length that ends or begins at the day."""
    count = count_of(words) if one_of(words, "Nnwv") else (1.0 if words[-1].letter == "u" else None)
    period = values.period(code, count)
    day = setting.day
    if day is None or turn == 0:
        return Value("DURATION", period)
    today = day.isoformat()
    if count is None:
        span = Interval(None, today) if turn < 0 else Interval(today, None)
        return Value("DURATION", period, span, Precision.VAGUE)
    try:
        far = _step(day, code, turn * int(count)).isoformat()
    except (ValueError, OverflowError):
        return Value("DURATION", period)
    span = Interval(far, today) if turn < 0 else Interval(today, far)
    return Value("DURATION", period, span, Precision.VAGUE)


def _step(day: date, code: str, count: int) -> date:
    if code in ("M", "Q", "Y", "DE", "CE"):
        months = {"M": 1, "Q": 3, "Y": 12, "DE": 120, "CE": 1200}[code]
        return intervals.add_months(day, months * count)
    if code in ("W", "WE", "FN"):
        return day + timedelta(days=count * (14 if code == "FN" else 7))
    if code in ("D", "N"):
        return day + timedelta(days=count)
    hours = {"H": 3600, "TM": 60, "S": 1}.get(code, 0) * count
    return day + timedelta(days=-(-abs(hours) // 86400) * (1 if count > 0 else -1))


def _set(words: Sequence[Word], setting: Setting) -> Value:
    if words[-1].letter == "S":
        return Value("SET", SETS[words[-1].lower])
    weekday = one_of(words, "W")
    if weekday:
        return Value("SET", f"XXXX-WXX-{weekday_number(weekday)}")
    return Value("SET", values.period(unit_of(words[-1]), count_of(words)))


def _end_of(words: Sequence[Word], setting: Setting) -> Value:
    """ "the end of the month", "year-end": the stage of the unit that holds the day."""
    unit = unit_of(next(w for w in words if w.letter == "u"))
    if setting.day is None:
        return Value("DATE", "XXXX")
    if unit not in ("W", "M", "Q", "Y", "DE", "CE"):
        return values.UNRESOLVED
    return staged_by(values.current(setting.day, unit), words)


def _order(words: Sequence[Word], setting: Setting) -> Value:
    """ "days after", "two weeks before": an order of events without a date."""
    unit = unit_of(next(w for w in words if w.letter in "uU"))
    return Value("DURATION", values.period(unit, count_of(words[:-1])), mod=mod_of(words))


def _period(words: Sequence[Word], setting: Setting) -> Value:
    """ "the weekend" is the one just over or to come; "the quarter" one named before.

    The latter is found in `times`; alone it is unresolved.
    """
    day = setting.day
    if unit_of(words[-1]) != "WE" or day is None:
        return values.UNRESOLVED
    if setting.tense is Tense.FUTURE or day.isoweekday() > 5:
        return values.in_weekend(day)
    return values.in_weekend(day - timedelta(days=7))


def _moment(words: Sequence[Word], setting: Setting) -> Value:
    """ "at the time": then, without a date; "at this moment" is now."""
    now = one_of(words, "T") or words[-1].lower == "moment"
    return Value("DATE", "PRESENT_REF" if now else "PAST_REF")


def _duration(words: Sequence[Word], setting: Setting) -> Value:
    unit = unit_of(words[-1])
    return values.duration(unit, count_of(words), mod_of(words))


def _reference(words: Sequence[Word], setting: Setting) -> Value:
    name = words[-1].lower
    value = REFERENCES.get(name, "FUTURE_REF")
    if setting.day is None:
        return Value("DATE", value)
    today = setting.day.isoformat()
    span = {
        "PRESENT_REF": Interval(today, today),
        "PAST_REF": Interval(None, today),
        "FUTURE_REF": Interval(today, None),
    }[value]
    return Value("DATE", value, span, Precision.VAGUE)


RELATIVE: dict[str, Builder] = {
    "clocked": _clocked,
    "deictic": _deictic,
    "weekday": _weekday,
    "partday": _partday,
    "ago": _ago,
    "earlier": _earlier,
    "recent": _recent,
    "relative": _relative,
    "set": _set,
    "endof": _end_of,
    "order": _order,
    "bare": _duration,
    "moment": _moment,
    "period": _period,
    "duration": _duration,
    "reference": _reference,
}
