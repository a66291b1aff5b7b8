"""The grammar of time phrases: rules over word classes, and what each phrase means.

A rule is a regular expression over the letters of `headwater.reading.time_words`; rules are tried
in their order at each word, and the first that fits takes its words. A rule's builder turns the
words into a `Value`, given the day of publication and the direction of the clause.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from headwater.reading import time_values as values
from headwater.reading.time_values import Setting, Tense, Value
from headwater.reading.time_words import (
    HOLIDAYS,
    MONTHS,
    NUMBERS,
    ORDINALS,
    PARTS,
    PLURALS,
    REFERENCES,
    SEASONS,
    SETS,
    UNITS,
    WEEKDAYS,
    Word,
)
from headwater.records import Interval, Precision
from headwater.text import intervals

Builder = Callable[[Sequence[Word], Setting], Value]


@dataclass(frozen=True, slots=True)
class Phrase:
    """The words `first` up to `last` (exclusive) of a text that rule `rule` takes."""

    first: int
    last: int
    rule: str


_NUMBER = r"(?:a?vf?|[Nnw](?:-?w){0,4}(?:N/N)?|a)"
_ABOUT = r"(?:bc|@j|\^>|q|@)?"
_UNIT = "[uU]"

RULES: tuple[tuple[str, str], ...] = (
    ("iso", r"I"),
    ("slash", r"N/N/[YNn]|[N]\.[N]\.Y"),
    ("weekof", r"t?ufM_?[No](?:,?Y)?"),
    ("date", r"(?:W,?)?[LXT]?M_?[No](?:[->][No](?!M))?(?:,?Y|,N(?!M))?(?!-[uU])"),
    ("date", r"(?:W,?)?t?[No](?:[->&][No])?f?M_?(?:,?Y)?"),
    ("span", r"Y-[YNn](?![uUx])"),
    ("month", r"(?:t?Ef?-?)?M_?(?:,?f?Y|,?f?[LXT]u)"),
    ("month", r"[LXT]M_?|t?Ef?-?M_?|M_?"),
    ("decade", r"t?(?:E-?)?9"),
    ("quarter", r"t?Y'?O-?u|[LXT]u'O-?u|t?O-?u(?:f?(?:t?F?Y|[LXT]F?u))?"),
    ("fiscal", r"F(?:u)?Y"),
    ("season", r"t?E?-?f?[LXT]?Zf?,?(?:Y|[LX]u)"),
    ("season", r"(?:[LXT]|t?E-?f?t?)Z|tZ|Z"),
    ("clocked", r"(?:Nk|K)\.?k?g?(?:,?i?W|,?i?D)?"),
    ("deictic", r"(?:[Ee])?D(?:'?P)?"),
    ("weekday", r"PW|(?:[Ee])?(?:[LXT])?WE?P?"),
    ("partday", r"[Ee]?[TL]P|Ef?tP"),
    ("ago", rf"{_ABOUT}{_NUMBER}-?{_UNIT}A|[at]?u-Au?|UA"),
    ("order", rf"{_ABOUT}{_NUMBER}-?{_UNIT}z|Uz"),
    ("earlier", rf"{_ABOUT}{_NUMBER}-?{_UNIT}e|[at]?u-eu?|Ue"),
    ("recent", r"t?RU"),
    ("relative", rf"t?[LX](?:[Nnw](?:-?w){{0,4}}|a?vf?){_UNIT}"),
    ("relative", rf"(?:[Ee]f?)?t?(?:[LX]|T){_UNIT}"),
    ("relative", r"ef?hu|hu"),
    ("endof", r"t?Eft?u|u-E"),
    ("period", r"tl?u"),
    ("century", r"t?(?:E-?)?o-?u"),
    ("set", rf"V(?:[Nnw]|O)?{_UNIT}|VW|S"),
    ("holiday", r"[LXT]?H(?:,?Y)?"),
    ("wordyear", r"7w(?:-?w)?"),
    ("year", r"(?:t?E-?f?)?Y(?!-u)"),
    ("duration", rf"{_ABOUT}t?(?:[Nnwv](?:-?w){{0,4}}(?:N/N)?f?|a)b?-?{_UNIT}(?!-?[AG])"),
    ("bare", r"U"),
    ("moment", r"@[thT]y|tL(?![uUNnwavMWPZH])"),
    ("reference", r"d|tB"),
)


def _compile() -> re.Pattern[str]:
    parts = [
        f"(?P<r{number}_{name}>{rule.replace(' ', '')})"
        for number, (name, rule) in enumerate(RULES)
    ]
    return re.compile("|".join(parts))


_GRAMMAR = _compile()


def find_phrases(words: Sequence[Word]) -> list[Phrase]:
    """The time phrases among `words`, none overlapping, in their order."""
    letters = "".join(_letter(word) for word in words)
    found = []
    for match in _GRAMMAR.finditer(letters):
        group = match.lastgroup or ""
        found.append(Phrase(match.start(), match.end(), group.partition("_")[2]))
    return found


def _letter(word: Word) -> str:
    """The word's class; "after" and "before" also stand in the order of events."""
    return "z" if word.lower in ("after", "before") else word.letter


def meaning(words: Sequence[Word], rule: str, setting: Setting) -> Value:
    """What the words of a phrase that `rule` took mean in that setting.

    Unresolved where the calendar ends (years 1 to 9999).
    """
    try:
        return _BUILDERS[rule](words, setting)
    except (ValueError, OverflowError):
        return values.UNRESOLVED


def _all(words: Sequence[Word], letters: str) -> list[Word]:
    return [word for word in words if word.letter in letters]


def _one(words: Sequence[Word], letters: str) -> Word | None:
    return next((word for word in words if word.letter in letters), None)


def _ordinal(word: Word) -> int:
    return ORDINALS.get(word.lower) or int(re.sub(r"\D", "", word.lower) or 0)


def _year(word: Word | None) -> int | None:
    if word is None:
        return None
    number = int(word.lower)
    if number < 100:
        return 1900 + number if number >= 50 else 2000 + number
    return number


def _unit(word: Word) -> str:
    return UNITS.get(word.lower) or PLURALS[word.lower]


def _count(words: Sequence[Word]) -> float | None:
    """The number in front of a unit; None for "several", "a few" and bare plurals."""
    if any(word.lower == "couple" for word in words):
        return 2.0
    if _one(words, "v"):
        return None
    total, seen = 0.0, False
    for word in _all(words, "Nnw"):
        number = NUMBERS.get(word.lower)
        if number is None:
            number = float(word.lower.replace(",", ""))
        total, seen = (total * 100 if number == 100 and seen else total + number), True
    fraction = [w for w in words if w.letter == "/"]
    if fraction:
        numbers = [float(w.lower) for w in _all(words, "Nn")]
        return numbers[0] + numbers[1] / numbers[2] if len(numbers) == 3 else numbers[0]
    if seen:
        return total
    return 1.0 if _one(words, "a") or _one(words, "u") else None


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


def _mod(words: Sequence[Word]) -> str | None:
    return next((_APPROX[w.lower] for w in words if w.lower in _APPROX), None)


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
    year = _year(_one(words, "Y"))
    numbers = _all(words, "No")
    if year is None and len(numbers) > 1 and words[-1].letter == "N" and words[-2].letter == ",":
        year = _year(numbers.pop())
    if year is None and setting.day is not None and _turn(words) < 0:
        day = _ordinal(numbers[0])
        over = (month, day) < (setting.day.month, setting.day.day)
        year = setting.day.year - (not over)
    days = [_ordinal(word) for word in numbers]
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


def _stage(value: Value, words: Sequence[Word]) -> Value:
    stage = _one(words, "E")
    return values.stage_of(value, stage.lower) if stage else value


def _turn(words: Sequence[Word]) -> int:
    """Which way "last", "next", "this" point: -1, 1, 0."""
    if _one(words, "L"):
        return -1
    return 1 if _one(words, "X") else 0


def _month(words: Sequence[Word], setting: Setting) -> Value:
    name = next(w for w in words if w.letter == "M")
    number = MONTHS[name.lower]
    year = _year(_one(words, "Y"))
    if year is None and _one(words, "u"):
        if setting.day is None:
            return Value("DATE", f"XXXX-{number:02d}")
        year = setting.day.year + _turn(words)
    if year is not None:
        return _stage(values.in_month(year, number), words)
    turn = _turn(words)
    if turn and setting.day is not None:
        return _stage(_turned_month(setting.day, number, turn), words)
    if _one(words, "T") and setting.day is not None:
        return _stage(values.in_month(setting.day.year, number), words)
    return _stage(values.nearest_month(setting, number), words)


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
    return _stage(values.in_decade(first), words)


def _quarter(words: Sequence[Word], setting: Setting) -> Value:
    number = _ordinal(next(w for w in words if w.letter == "O"))
    units = _all(words, "u")
    code = next((_unit(u) for u in units if _unit(u) == "Q"), _unit(units[0]))
    if code == "CE":
        return _stage(values.in_century(number), words)
    if code != "Q" or number > 4:
        return Value("DATE", f"XXXX-XX-{number:02d}") if code == "D" else values.UNRESOLVED
    year = _year(_one(words, "Y"))
    if year is None:
        if setting.day is None:
            return Value("DATE", f"XXXX-Q{number}")
        year = setting.day.year + _turn(words)
        over = (setting.day.month + 2) // 3
        if len(units) == 1 and setting.tense is not Tense.FUTURE and number > over:
            year -= 1
    return values.in_quarter(year, number)


def _fiscal(words: Sequence[Word], setting: Setting) -> Value:
    return replace(values.in_year(int(words[-1].lower)), precision=Precision.VAGUE)


def _season(words: Sequence[Word], setting: Setting) -> Value:
    name = next(w for w in words if w.letter == "Z")
    code = SEASONS[name.lower]
    year = _year(_one(words, "Y"))
    if year is None:
        if setting.day is None:
            return Value("DATE", f"XXXX-{code}")
        year = setting.day.year
        if _one(words, "u"):
            year += _turn(words)
        else:
            year += _season_turn(setting, code, words)
    return _stage(values.in_season(year, code), words)


def _season_turn(setting: Setting, code: str, words: Sequence[Word]) -> int:
    day = setting.day
    if day is None:
        return 0
    this_year = intervals.season(day.year, code)
    begun = (this_year.earliest or "") <= day.isoformat()
    over = (this_year.latest or "") < day.isoformat()
    turn = _turn(words)
    if turn < 0:
        return 0 if over else -1
    if turn > 0:
        return 1 if begun else 0
    if setting.tense is Tense.FUTURE:
        return 1 if over else 0
    return 0 if begun or _one(words, "T") else -1


def _clocked(words: Sequence[Word], setting: Setting) -> Value:
    day = _day_of(words, setting)
    clock = next(w for w in words if w.letter in "NK")
    digits = re.split(r"[:.]", re.sub(r"[a-z]+", "", clock.lower))
    hour, minute = int(digits[0]), int(digits[1]) if len(digits) > 1 else 0
    half = _one(words, "k")
    if half and half.lower.startswith("p") and hour < 12:
        hour += 12
    elif half and half.lower.startswith("a") and hour == 12:
        hour = 0
    if hour > 23:
        return values.UNRESOLVED
    at = f"T{hour:02d}:{minute:02d}"
    if day is None:
        return Value("TIME", f"XXXX-XX-XX{at}")
    zone = _one(words, "g")
    utc = zone is not None and zone.lower in ("gmt", "utc")
    point = f"{day.isoformat()}{at}{'+00:00' if utc else ''}"
    # without a zone the clock is that of the place, which is not known: the day is what is shown
    span = Interval(point, point) if utc else intervals.day(day)
    precision = Precision.MINUTE if utc else Precision.DAY
    return Value("TIME", f"{day.isoformat()}{at}", span, precision)


def _day_of(words: Sequence[Word], setting: Setting) -> date | None:
    weekday = _one(words, "W")
    if weekday:
        interval = values.nearest_weekday(setting, _weekday_number(weekday)).interval
        return intervals.parse_day(interval.earliest)
    deictic = _one(words, "D")
    if deictic and setting.day is not None:
        return setting.day + timedelta(days=_DEICTIC.get(deictic.lower, 0))
    return setting.day


def _weekday_number(word: Word) -> int:
    name = word.lower if word.lower in WEEKDAYS else word.lower.removesuffix("s")
    return WEEKDAYS[name]


_DEICTIC = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1, "overnight": 0}


def _deictic(words: Sequence[Word], setting: Setting) -> Value:
    name = next(w for w in words if w.letter == "D").lower
    part = _one(words, "P")
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
    stage = _one(words, "E")
    return values.stage_of(value, stage.lower) if stage else value


def _weekday(words: Sequence[Word], setting: Setting) -> Value:
    name = next(w for w in words if w.letter == "W")
    number = _weekday_number(name)
    turn = _turn(words)
    if name.lower.endswith("s") and name.lower not in WEEKDAYS:
        return Value("SET", f"XXXX-WXX-{number}")
    if turn and setting.day is not None:
        toward = setting.day + timedelta(days=turn)
        value = values.nearest_weekday(
            Setting(toward, Tense.FUTURE if turn > 0 else Tense.PAST), number
        )
    else:
        value = values.nearest_weekday(setting, number)
    part = _one(words, "P")
    if part is None:
        return _stage(value, words)
    if part.lower in ("noon", "midday"):
        return replace(value, type="TIME", value=f"{value.value}T12:00")
    return values.part_of(value, PARTS[part.lower])


def _partday(words: Sequence[Word], setting: Setting) -> Value:
    part = next(w for w in words if w.letter in "Pu")
    code = PARTS.get(part.lower, "NI")
    if setting.day is None:
        return Value("TIME", f"XXXX-XX-XXT{code}")
    back = 1 if _one(words, "L") else 0
    return values.part_of(values.on_day(setting.day - timedelta(days=back)), code)


def _ago(words: Sequence[Word], setting: Setting) -> Value:
    unit = _unit(next(w for w in words if w.letter in "uU"))
    count = _count(words)
    if count is None:
        latest = setting.day.isoformat() if setting.day else None
        span = Interval(None, latest)
        return Value("DATE", "PAST_REF", span, Precision.VAGUE if latest else Precision.UNRESOLVED)
    if setting.day is None:
        return Value("DURATION", values.period(unit, count), mod=_mod(words))
    return replace(values.back(setting.day, unit, count), mod=_mod(words))


def _earlier(words: Sequence[Word], setting: Setting) -> Value:
    """ "a year earlier", "three weeks later": told from another event, so without a date."""
    unit = _unit(next(w for w in words if w.letter in "uU"))
    return Value("DATE", values.period(unit, _count(words)))


def _recent(words: Sequence[Word], setting: Setting) -> Value:
    unit = _unit(words[-1])
    latest = setting.day.isoformat() if setting.day else None
    precision = Precision.VAGUE if latest else Precision.UNRESOLVED
    return Value(
        "DATE", "PAST_REF" if unit == "D" else f"PX{unit}", Interval(None, latest), precision
    )


def _relative(words: Sequence[Word], setting: Setting) -> Value:
    unit_word = words[-1]
    code = _unit(unit_word)
    day, turn = setting.day, _turn(words)
    if _one(words, "h") or (_one(words, "X") and _one(words, "X").lower in _FROM_ANOTHER):  # type: ignore[union-attr]
        return Value("DATE", f"P1{code}")
    if _one(words, "Nnwv") or unit_word.letter == "U":
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
    degree = _one(words, "e")
    if degree is None:
        return _stage(value, words)
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
    count = _count(words) if _one(words, "Nnwv") else (1.0 if words[-1].letter == "u" else None)
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


def _century(words: Sequence[Word], setting: Setting) -> Value:
    number = _ordinal(next(w for w in words if w.letter == "o"))
    if _unit(words[-1]) == "CE":
        return _stage(values.in_century(number), words)
    return values.UNRESOLVED


def _set(words: Sequence[Word], setting: Setting) -> Value:
    if words[-1].letter == "S":
        return Value("SET", SETS[words[-1].lower])
    weekday = _one(words, "W")
    if weekday:
        return Value("SET", f"XXXX-WXX-{_weekday_number(weekday)}")
    return Value("SET", values.period(_unit(words[-1]), _count(words)))


def _holiday(words: Sequence[Word], setting: Setting) -> Value:
    name = next(w for w in words if w.letter == "H").lower
    year = _year(_one(words, "Y"))
    if year is not None:
        return _feast(name, year)
    if setting.day is None:
        return values.UNRESOLVED
    turn = _turn(words)
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


def _end_of(words: Sequence[Word], setting: Setting) -> Value:
    """ "the end of the month", "year-end": the stage of the unit that holds the day."""
    unit = _unit(next(w for w in words if w.letter == "u"))
    if setting.day is None:
        return Value("DATE", "XXXX")
    if unit not in ("W", "M", "Q", "Y", "DE", "CE"):
        return values.UNRESOLVED
    return _stage(values.current(setting.day, unit), words)


def _word_year(words: Sequence[Word], setting: Setting) -> Value:
    century = 1800 if words[0].lower == "eighteen" else 1900
    return values.in_year(
        century + int(sum(NUMBERS[w.lower] for w in words[1:] if w.letter == "w"))
    )


def _order(words: Sequence[Word], setting: Setting) -> Value:
    """ "days after", "two weeks before": an order of events without a date."""
    unit = _unit(next(w for w in words if w.letter in "uU"))
    return Value("DURATION", values.period(unit, _count(words[:-1])), mod=_mod(words))


def _period(words: Sequence[Word], setting: Setting) -> Value:
    """ "the weekend" is the one just over or to come; "the quarter" one named before.

    The latter is found in `times`; alone it is unresolved.
    """
    day = setting.day
    if _unit(words[-1]) != "WE" or day is None:
        return values.UNRESOLVED
    if setting.tense is Tense.FUTURE or day.isoweekday() > 5:
        return values.in_weekend(day)
    return values.in_weekend(day - timedelta(days=7))


def _moment(words: Sequence[Word], setting: Setting) -> Value:
    """ "at the time": then, without a date; "at this moment" is now."""
    now = _one(words, "T") or words[-1].lower == "moment"
    return Value("DATE", "PRESENT_REF" if now else "PAST_REF")


def _in_year(words: Sequence[Word], setting: Setting) -> Value:
    return _stage(values.in_year(int(words[-1].lower)), words)


def _duration(words: Sequence[Word], setting: Setting) -> Value:
    unit = _unit(words[-1])
    return values.duration(unit, _count(words), _mod(words))


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


_BUILDERS: dict[str, Builder] = {
    "iso": _iso,
    "slash": _slash,
    "date": _date,
    "span": _span,
    "month": _month,
    "decade": _decade,
    "quarter": _quarter,
    "fiscal": _fiscal,
    "season": _season,
    "clocked": _clocked,
    "deictic": _deictic,
    "weekday": _weekday,
    "partday": _partday,
    "ago": _ago,
    "earlier": _earlier,
    "recent": _recent,
    "relative": _relative,
    "century": _century,
    "set": _set,
    "holiday": _holiday,
    "weekof": _week_of,
    "endof": _end_of,
    "wordyear": _word_year,
    "order": _order,
    "bare": _duration,
    "moment": _moment,
    "period": _period,
    "year": _in_year,
    "duration": _duration,
    "reference": _reference,
}
