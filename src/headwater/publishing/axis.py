"""An axis of time with room for a week and for the year 1979: straight pieces, breaks between.

A story's times are mostly days of some weeks, with a few far off ("in 1979", "since 2023"). One
scale would press the weeks into a line, and a logarithm has no zero that a story gives. So the
axis is straight in pieces: where one empty gap is more than half of a piece, the piece is broken
there, the widest gap first, at most `MOST_BREAKS` times; each piece then has a scale of its own,
with room by the square root of the times that begin or end in it. Breaks are drawn as such, so
that nobody takes lengths on two sides of one for comparable. Ticks are hours, days, weeks, months
or years, whichever gives few enough for the room of the piece.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta
from functools import lru_cache
from itertools import pairwise
from math import sqrt

import msgspec

from headwater.publishing.words import MONTHS

MOST_BREAKS = 3
"""Breaks of one axis; with more it is no axis."""

_WHOLE = 100.0
_BREAK = 3.0
"""Percent of the axis that a break takes."""
_POINT = 12.0
"""Percent that a piece of a single time takes: the room of its label."""
_LEAST = 16.0
"""Percent that any other piece gets at the least."""
_SHORT = 14.0
"""Days up to which a stretch is not broken."""
_EARLIEST, _LATEST = 800.0, 3_651_000.0
"""Days between which an axis is drawn, in the years 3 to 9996: calendars end a little beyond."""
_APART = 9.0
"""Percent between two ticks, at the least."""


class Tick(msgspec.Struct, frozen=True):
    """A label on the axis; `x` in percent. `year` stands where it is the first of its piece."""

    x: float
    label: str
    year: str | None = None


class Piece(msgspec.Struct, frozen=True):
    """A straight piece from `x`, `width` wide in percent; the ends are days, fractions too."""

    x: float
    width: float
    first: float
    last: float
    ticks: tuple[Tick, ...]

    def place(self, day: float) -> float:
        """Where a day of this piece stands, in percent of the axis."""
        return self.x + self.width * (day - self.first) / (self.last - self.first)


class Axis(msgspec.Struct, frozen=True):
    """The pieces of an axis in their order; none where there is no time to show."""

    pieces: tuple[Piece, ...]

    @property
    def breaks(self) -> tuple[tuple[float, float], ...]:
        """Where the axis is broken: from and width of each break, in percent."""
        return tuple(
            (a.x + a.width, round(b.x - a.x - a.width, 2)) for a, b in pairwise(self.pieces)
        )

    @property
    def ticks(self) -> tuple[Tick, ...]:
        """The ticks of all pieces."""
        return tuple(tick for piece in self.pieces for tick in piece.ticks)

    def place(self, day: float) -> float:
        """Where a day stands in percent; one in a break in its middle, one beyond at the end."""
        for at, piece in enumerate(self.pieces):
            if day < piece.first:
                before = self.pieces[at - 1] if at else None
                found = (before.x + before.width + piece.x) / 2 if before else 0.0
                return round(found, 2)
            if day <= piece.last:
                return round(piece.place(day), 2)
        return _WHOLE


@lru_cache(maxsize=8192)
def point(iso: str | None, end: bool = False) -> float | None:
    """An ISO date or time as a number of days; of a bare date its beginning, or its `end`.

    None for None and for what is neither. A zone is left out, as it is where dates are in words.
    """
    if iso is None:
        return None
    try:
        if len(iso) <= 10:
            return date.fromisoformat(iso).toordinal() + float(end)
        moment = datetime.fromisoformat(iso)
    except ValueError:
        return None
    seconds = moment.hour * 3600 + moment.minute * 60 + moment.second
    return moment.toordinal() + seconds / 86400


def axis(days: Iterable[float]) -> Axis:
    """The axis on which all these days have a place; without days one without pieces."""
    groups = _groups(sorted({min(max(day, _EARLIEST), _LATEST) for day in days}))
    if not groups:
        return Axis(())
    room = _WHOLE - _BREAK * (len(groups) - 1)
    widths = _widths([len(group) for group in groups], room)
    hours = any(day % 1 for group in groups for day in group)
    pieces, x = [], 0.0
    for group, width in zip(groups, widths, strict=True):
        pieces.append(_piece(group, (x, width), hours))
        x = round(x + width + _BREAK, 2)
    return Axis(tuple(pieces))


def _groups(days: Sequence[float]) -> list[Sequence[float]]:
    """The days in groups, parted at the gaps that take more than half of their group."""
    groups = [days] if days else []
    while len(groups) <= MOST_BREAKS:
        gaps = [(*_widest(group), number) for number, group in enumerate(groups)]
        width, at, number = max(gaps, default=(0.0, 0, 0))
        if not width:
            break
        groups[number : number + 1] = [groups[number][:at], groups[number][at:]]
    return groups


def _widest(group: Sequence[float]) -> tuple[float, int]:
    """The gap at which a group is to be broken, and the number of the day after it; (0, 0)."""
    span = group[-1] - group[0]
    if len(group) < 3 or span <= _SHORT:
        return 0.0, 0
    gap, at = max((b - a, n) for n, (a, b) in enumerate(pairwise(group), start=1))
    return (gap, at) if gap * 2 > span else (0.0, 0)


def _widths(counts: Sequence[int], room: float) -> list[float]:
    """The room of each piece in percent: by the square root of its times, no piece too narrow."""
    if len(counts) == 1:
        return [room]
    least = [_POINT if count == 1 else _LEAST for count in counts]
    shares = [0.0 if count == 1 else sqrt(count) for count in counts]
    if not any(shares):
        return [round(room / len(counts), 2) for _ in counts]
    left = room - sum(least)
    return [
        round(low + left * share / sum(shares), 2) for low, share in zip(least, shares, strict=True)
    ]


def _piece(group: Sequence[float], place: tuple[float, float], hours: bool) -> Piece:
    x, width = place
    span = group[-1] - group[0]
    pad = max(span * 0.03, 0.25 if span else 0.5)
    first, last = max(group[0] - pad, _EARLIEST / 2), min(group[-1] + pad, _LATEST + 500)
    bare = Piece(x, width, first, last, ())
    ticks = [_single(bare, group[0])] if not span else list(_ticks(bare, hours))
    return msgspec.structs.replace(bare, ticks=tuple(_with_years(ticks)))


def _single(piece: Piece, day: float) -> tuple[float, datetime, str]:
    moment = _moment(day)
    return round(piece.place(day), 2), moment, f"{moment.day} {MONTHS[moment.month - 1]}"


def _ticks(piece: Piece, hours: bool) -> Iterator[tuple[float, datetime, str]]:
    """The ticks of the finest unit that leaves enough between them; at the least the first day.

    Hours only where any time on the axis has one.
    """
    most = max(int(piece.width / _APART), 1)
    for moments, form in _units(piece.first, piece.last, hours):
        found = [moment for moment in moments if piece.first <= _day(moment) <= piece.last]
        if 0 < len(found) <= most:
            for moment in found:
                yield round(piece.place(_day(moment)), 2), moment, _label(moment, form)
            return
    yield _single(piece, float(int(piece.first) + 1))


def _units(first: float, last: float, hours: bool) -> Iterator[tuple[list[datetime], str]]:
    """Moments of each unit from `first` to `last`, the finest first; too many are not made."""
    start, span = _moment(first), last - first
    midnight = start.replace(hour=0, minute=0, second=0)
    if hours and span <= 3:
        yield [midnight + timedelta(hours=6 * n) for n in range(20)], "hour"
    for step in (1, 2):
        if span <= 30 * step:
            yield [midnight + timedelta(days=step * n) for n in range(34)], "day"
    monday = midnight - timedelta(days=midnight.weekday())
    for weeks in (1, 2):
        if span <= 84:
            yield [monday + timedelta(weeks=weeks * n) for n in range(34)], "day"
    for months in (1, 3, 6):
        if span <= 366 * 3 * months:
            yield _months(start, months), "month"
    for years in (1, 2, 5, 10, 20, 50, 100, 500):
        begins = start.year - start.year % years
        every = range(max(begins, 1), min(begins + 40 * years, 9999), years)
        yield [datetime(year, 1, 1) for year in every], "year"


def _months(start: datetime, step: int) -> list[datetime]:
    begins = start.year * 12 + (start.month - 1) // step * step
    months = [divmod(begins + step * n, 12) for n in range(40)]
    return [datetime(year, month + 1, 1) for year, month in months if year <= 9999]


def _label(moment: datetime, form: str) -> str:
    month = MONTHS[moment.month - 1]
    if form == "hour" and moment.hour:
        return f"{moment:%H}:00"
    if form in ("hour", "day"):
        return f"{moment.day} {month}"
    return month if form == "month" else str(moment.year)


def _with_years(ticks: Iterable[tuple[float, datetime, str]]) -> Iterator[Tick]:
    """The ticks, each of a new year with that year under it, where its label is not the year."""
    last = None
    for x, moment, label in ticks:
        told = str(moment.year)
        yield Tick(x, label, told if told not in (last, label) else None)
        last = told


def _day(moment: datetime) -> float:
    return moment.toordinal() + moment.hour / 24


def _moment(day: float) -> datetime:
    """The moment of a number of days, to the hour."""
    return datetime.fromordinal(int(day)) + timedelta(hours=int((day - int(day)) * 24))
