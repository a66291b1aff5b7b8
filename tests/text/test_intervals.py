from datetime import date, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from headwater.records import Interval
from headwater.text import intervals

TWO_YEARS = Interval("2000-01-01", "2001-12-31")
DATES = st.dates(min_value=date(1900, 1, 1), max_value=date(2100, 12, 31))


@pytest.mark.parametrize(
    ("interval", "earliest", "latest"),
    [
        (intervals.month(2024, 2), "2024-02-01", "2024-02-29"),
        (intervals.quarter(2023, 4), "2023-10-01", "2023-12-31"),
        (intervals.season(2023, "WI"), "2023-12-01", "2024-02-29"),
        (intervals.season(2023, "SU"), "2023-06-01", "2023-08-31"),
        (intervals.year(1999), "1999-01-01", "1999-12-31"),
        (intervals.decade(1990), "1990-01-01", "1999-12-31"),
        (intervals.week(2024, 48), "2024-11-25", "2024-12-01"),
        (intervals.week(2020, 53), "2020-12-28", "2021-01-03"),
        (intervals.third(intervals.month(2024, 7), "late"), "2024-07-22", "2024-07-31"),
        (intervals.third(intervals.month(2024, 7), "mid"), "2024-07-11", "2024-07-21"),
        (intervals.third(intervals.year(2024), "early"), "2024-01-01", "2024-04-30"),
        (intervals.third(intervals.decade(1970), "late"), "1977-01-01", "1979-12-31"),
        (intervals.third(intervals.decade(1970), "early"), "1970-01-01", "1973-12-31"),
        (intervals.third(intervals.decade(9990), "late"), "9997-01-01", "9999-12-31"),
        (intervals.third(TWO_YEARS, "early"), "2000-01-01", "2000-08-31"),
        (intervals.third(TWO_YEARS, "late"), "2001-05-01", "2001-12-31"),
        (intervals.third(Interval("2000-01-01", "2004-12-31"), "mid"), "2002-01-01", "2002-12-31"),
        (intervals.third(intervals.day(date(2024, 1, 1)), "mid"), "2024-01-01", "2024-01-01"),
        (intervals.third(Interval(None, "2024-01-01"), "mid"), None, "2024-01-01"),
    ],
)
def test_stretches(interval, earliest, latest):
    assert (interval.earliest, interval.latest) == (earliest, latest)


@pytest.mark.parametrize(
    ("when", "count", "then"),
    [
        (date(2024, 1, 31), 1, date(2024, 2, 29)),
        (date(2024, 3, 31), -1, date(2024, 2, 29)),
        (date(2024, 11, 30), -12, date(2023, 11, 30)),
        (date(2024, 11, 30), 2, date(2025, 1, 30)),
    ],
)
def test_add_months(when, count, then):
    assert intervals.add_months(when, count) == then


@pytest.mark.parametrize(
    ("point", "day"),
    [
        ("2024-11-22", date(2024, 11, 22)),
        ("2024-11-22T10:30+00:00", date(2024, 11, 22)),
        ("soon", None),
        (None, None),
        ("2024-13-01", None),
    ],
)
def test_parse_day(point, day):
    assert intervals.parse_day(point) == day


DAY = Interval("2024-11-22", "2024-11-22")
NOON = Interval("2024-11-22T12:00+00:00", "2024-11-22T12:00+00:00")
AFTER = Interval("2024-11-23", None)


@pytest.mark.parametrize(
    ("a", "b", "shared"),
    [
        (DAY, NOON, True),
        (DAY, AFTER, False),
        (Interval(None, "2024-11-21"), AFTER, False),
        (intervals.UNKNOWN, DAY, True),
        (DAY, Interval("2024-11-22T23:30-05:00", None), False),
    ],
)
def test_overlaps(a, b, shared):
    assert intervals.overlaps(a, b) is shared
    assert intervals.overlaps(b, a) is shared


def test_before_needs_both_ends():
    assert intervals.is_before(DAY, AFTER)
    assert not intervals.is_before(AFTER, DAY)
    assert not intervals.is_before(Interval("2020-01-01", None), AFTER)


def test_covers():
    month = intervals.month(2024, 11)
    assert intervals.covers(month, DAY)
    assert intervals.covers(DAY, NOON)
    assert not intervals.covers(DAY, month)
    assert not intervals.covers(month, AFTER)
    assert intervals.covers(intervals.UNKNOWN, AFTER)


def test_open_ends_stay_open_in_a_union():
    assert intervals.union(DAY, AFTER) == Interval("2024-11-22", None)
    assert intervals.is_open(intervals.union(DAY, intervals.UNKNOWN))


@given(DATES, DATES, DATES, DATES)
def test_union_covers_and_intersection_is_covered(a, b, c, d):
    one = intervals.days(min(a, b), max(a, b))
    two = intervals.days(min(c, d), max(c, d))
    both = intervals.union(one, two)
    assert intervals.covers(both, one)
    assert intervals.covers(both, two)
    shared = intervals.intersection(one, two)
    assert (shared is None) == (intervals.is_before(one, two) or intervals.is_before(two, one))
    if shared is not None:
        assert intervals.covers(one, shared)
        assert intervals.covers(two, shared)


@given(DATES, st.integers(min_value=2, max_value=40_000))
@example(date(2000, 1, 1), 729)
@example(date(2023, 1, 31), 393)
def test_the_three_parts_make_up_the_whole(first, length):
    last = first + timedelta(days=length)
    early, mid, late = (
        intervals.third(intervals.days(first, last), part) for part in ("early", "mid", "late")
    )
    assert (early.earliest, late.latest) == (first.isoformat(), last.isoformat())
    for part, following in ((early, mid), (mid, late)):
        assert part.earliest <= part.latest
        assert date.fromisoformat(part.latest) + timedelta(days=1) == date.fromisoformat(
            following.earliest
        )
    assert late.earliest <= late.latest
