"""What is told of long ago, or only asked for: no claim with what is told of these days as so."""

from __future__ import annotations

from headwater.comparing.bygone import FAR, RECURS, is_background
from headwater.comparing.features import Features
from headwater.comparing.status import ACTUAL
from headwater.records import Interval, Polarity
from headwater.text.intervals import lower, overlaps, upper


def is_past(one: Features) -> bool:
    """Whether all that a clause dates lies more than a month before its report."""
    out = one.view.report.published
    if out is None or out.earliest is None or not one.dates:
        return False
    published = Interval(out.earliest, out.latest)
    return all(far(each, published) for each in one.dates)


def far(a: Interval, b: Interval) -> bool:
    """Whether more than `FAR` lies between two intervals that share no moment."""
    gaps = [
        lower(later.earliest) - upper(earlier.latest)
        for earlier, later in ((a, b), (b, a))
        if earlier.latest and later.earliest
    ]
    return any(gap > FAR for gap in gaps)


def long_before(one: Features, other: Features) -> bool:
    """Whether one recalls an event of a month and more before, and the other, which gives no time,
    names nobody and no greater number of it, is of a report that nowhere speaks of those days."""
    if not one.dates or other.view.times or other.dates or one.persons & other.persons:
        return False
    left, right = ({q.low for q in each.view.quantities} for each in (one, other))
    if any((value or 0) >= _TELLING for value in left & right):
        return False
    if not is_background(one.view) or one.acts.isdisjoint(RECURS) or not is_past(one):
        return False
    if other.view.report.published is None:
        return False
    return not any(overlaps(past, date) for past in other.bygone for date in one.dates)


_TELLING = 10


def is_only_asked(a: Features, b: Features) -> bool:
    """Whether one is only asked for or advised, and the other is told as so."""
    if a.is_bidden == b.is_bidden:
        return False
    asked, told = (a, b) if a.is_bidden else (b, a)
    if asked.polarity is not Polarity.OPEN or told.polarity is Polarity.OPEN:
        return False
    return told.status in ACTUAL
