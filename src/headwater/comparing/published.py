"""When the report of a clause came out, as far as it is known."""

from __future__ import annotations

from datetime import datetime

from headwater.comparing.features import Features
from headwater.records import Interval
from headwater.text.intervals import is_before, lower
from headwater.text.layers import layer


def came_before(a: Features, b: Features) -> bool:
    """Whether the report of `a` is shown to have come out before that of `b`; of one report,
    whether `a` stands in an older layer of its page."""
    if a.view.report is b.view.report:
        return layer_of(a) > layer_of(b)
    left, right = out_in(a), out_in(b)
    return left is not None and right is not None and is_before(left, right)


def layer_of(one: Features) -> int:
    """In which layer of its page a clause stands: 0 for what is on top, more for what is older."""
    return layer(one.view.report, one.view.clause.content[0].start)


def out_in(one: Features) -> Interval | None:
    """The while in which the report came out; None where nothing is known of it."""
    out = one.view.report.published
    return Interval(out.earliest, out.latest) if out is not None else None


def first_day(one: Features) -> str:
    """The first day or moment on which the report may have come out; "" where that is not known."""
    out = one.view.report.published
    return (out and out.earliest) or ""


def first_moment(one: Features) -> datetime | None:
    """The first moment at which the report may have come out; None where that is not known."""
    day = first_day(one)
    return lower(day) if day else None
