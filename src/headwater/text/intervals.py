"""Arithmetic with intervals of ISO 8601 dates and times; an end of None is open."""

from __future__ import annotations

from calendar import monthrange
from datetime import UTC, date, datetime, time, timedelta
from math import ceil

from headwater.records import Interval

UNKNOWN = Interval(None, None)

SEASONS = {"SP": (3, 1, 5), "SU": (6, 1, 8), "FA": (9, 1, 11), "WI": (12, 1, 2)}
"""First month, its first day, last month: meteorological seasons of the northern half.

News writes "summer of 2023" for June to August; the astronomical dates (21 June to 22 September)
differ by three weeks and would cut phrases like "in early summer".
"""


def parse_day(point: str | None) -> date | None:
    """The calendar day of an ISO 8601 date or time; None for None or for what is neither."""
    if point is None:
        return None
    try:
        return date.fromisoformat(point[:10])
    except ValueError:
        return None


def day(when: date) -> Interval:
    """That one day."""
    return Interval(when.isoformat(), when.isoformat())


def days(first: date, last: date) -> Interval:
    """All days from `first` to `last`, both included."""
    return Interval(first.isoformat(), last.isoformat())


def month_end(year: int, month: int) -> date:
    """The last day of a month."""
    return date(year, month, monthrange(year, month)[1])


def month(year: int, number: int) -> Interval:
    """A month (1 to 12) of a year."""
    return days(date(year, number, 1), month_end(year, number))


def quarter(year: int, number: int) -> Interval:
    """A calendar quarter (1 to 4) of a year."""
    return days(date(year, 3 * number - 2, 1), month_end(year, 3 * number))


def season(year: int, name: str) -> Interval:
    """A season by its code in `SEASONS`; winter begins in December of `year`."""
    first, begin, last = SEASONS[name]
    ends_in = year + 1 if last < first else year
    return days(date(year, first, begin), month_end(ends_in, last))


def year(number: int) -> Interval:
    """A calendar year."""
    return days(date(number, 1, 1), date(number, 12, 31))


def decade(first: int) -> Interval:
    """The ten years from the year `first` on."""
    return days(date(first, 1, 1), date(first + 9, 12, 31))


def week(iso_year: int, number: int) -> Interval:
    """An ISO week, Monday to Sunday.

    Raises:
        ValueError: where that year has no such week.
    """
    monday = date.fromisocalendar(iso_year, number, 1)
    return days(monday, monday + timedelta(days=6))


def add_months(when: date, count: int) -> date:
    """The same day of the month `count` months on, or that month's last day.

    Raises:
        ValueError: where the year leaves 1 to 9999.
    """
    index = when.year * 12 + when.month - 1 + count
    year_, month_ = divmod(index, 12)
    return date(year_, month_ + 1, min(when.day, monthrange(year_, month_ + 1)[1]))


def third(whole: Interval, part: str) -> Interval:
    """The "early", "mid" or "late" part of a bounded interval of days.

    Thirds in days of anything shorter than a year ("late July" is the 22nd to the 31st), in
    months of one to three years (September to December), in years of anything longer ("the late
    1970s" are 1977 to 1979). The three parts follow upon each other and make up the whole; of
    months and years that are left over the early part has the first, the late one the second. One
    of less than three days or with an open end is returned as it is.
    """
    first, last = parse_day(whole.earliest), parse_day(whole.latest)
    if first is None or last is None:
        return whole
    length = (last - first).days + 1
    if length < 3:
        return whole
    if length < _YEAR:
        cut = round(length / 3)
        mid, late = first + timedelta(days=cut), last - timedelta(days=cut - 1)
    else:
        unit = 1 if length < 3 * _YEAR else 12
        count = round(length / _MONTH / unit)
        mid = add_months(first, unit * ceil(count / 3))
        late = add_months(first, unit * (count - round(count / 3)))
    if part == "early":
        return days(first, mid - timedelta(days=1))
    if part == "mid":
        return days(mid, late - timedelta(days=1))
    return days(late, last)


_YEAR = 365
_MONTH = 365.2425 / 12
"""Days in the mean month of the calendar."""


def lower(point: str) -> datetime:
    """The first moment that an ISO point covers, in UTC; a zone that is not stated counts as UTC.

    Raises:
        ValueError: for what is no ISO 8601 date or time.
    """
    if len(point) <= 10:
        return datetime.combine(date.fromisoformat(point), time.min, UTC)
    moment = datetime.fromisoformat(point)
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)


def upper(point: str) -> datetime:
    """The last moment that an ISO point covers, in UTC: a date covers its whole day.

    Raises:
        ValueError: for what is no ISO 8601 date or time.
    """
    if len(point) <= 10:
        return datetime.combine(date.fromisoformat(point), time.max, UTC)
    return lower(point)


def is_open(interval: Interval) -> bool:
    """Whether nothing is known: both ends open."""
    return interval.earliest is None and interval.latest is None


def union(a: Interval, b: Interval) -> Interval:
    """The smallest interval that covers both; an end open in either is open."""
    low = None
    if a.earliest is not None and b.earliest is not None:
        low = min(a.earliest, b.earliest, key=lower)
    high = None
    if a.latest is not None and b.latest is not None:
        high = max(a.latest, b.latest, key=upper)
    return Interval(low, high)


def intersection(a: Interval, b: Interval) -> Interval | None:
    """What both cover; None where they share no moment. An open end takes the other's end."""
    lows = [end for end in (a.earliest, b.earliest) if end is not None]
    highs = [end for end in (a.latest, b.latest) if end is not None]
    low = max(lows, key=lower) if lows else None
    high = min(highs, key=upper) if highs else None
    if low is not None and high is not None and lower(low) > upper(high):
        return None
    return Interval(low, high)


def overlaps(a: Interval, b: Interval) -> bool:
    """Whether the two can share a moment; an open end reaches everywhere."""
    return intersection(a, b) is not None


def is_before(a: Interval, b: Interval) -> bool:
    """Whether all of `a` surely lies before all of `b`; open ends prove nothing."""
    if a.latest is None or b.earliest is None:
        return False
    return upper(a.latest) < lower(b.earliest)


def covers(outer: Interval, inner: Interval) -> bool:
    """Whether `inner` surely lies within `outer`; an open end of `outer` bounds nothing."""
    low = outer.earliest is None or (
        inner.earliest is not None and lower(outer.earliest) <= lower(inner.earliest)
    )
    high = outer.latest is None or (
        inner.latest is not None and upper(inner.latest) <= upper(outer.latest)
    )
    return low and high
