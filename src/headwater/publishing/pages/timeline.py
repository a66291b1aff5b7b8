"""The Timeline page: when things are said to have happened, against when reports said so."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from math import ceil

import msgspec

from headwater.publishing import contract as c
from headwater.publishing.axis import Axis, axis, point
from headwater.publishing.pages.parts import ReportLine, Words, label_of, report_line, words
from headwater.publishing.shown import Shown
from headwater.publishing.words import when
from headwater.records import LinkKind, LinkType, Precision

_ORDER = re.compile(
    r"\b(?:after|before|later|earlier|following|prior|previous\w*|since|until|subsequent\w*"
    r"|ahead of|then|next|meanwhile|again|renew\w*|first|finally)\b",
    re.IGNORECASE,
)
"""Words of a time phrase that state an order: "days after", "two weeks before"."""
_UNIT = r"(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|quarters?|years?|decades?)"
_LENGTH = re.compile(
    r"(?!(?:that|this|those|these|the same) |the (?:\w+$|\w+ of ))"
    rf"(?:[\w'’.,/-]+[ -])*?{_UNIT}|(?:dai|(?:hour|night|week|month|quarter|year)|annual)(?:ly)?",
    re.IGNORECASE,
)
"""Words that tell how long or how often: "60 years", "the 19-year", "every week", "annual"."""
_POINTING = re.compile(
    r"(?:the|this|that) (?:time|moment|point|juncture|period|past)", re.IGNORECASE
)
"""Words that only point at a time told elsewhere, and give none."""


class Bar(msgspec.Struct, frozen=True):
    """A stretch of the axis in percent; an open end runs on to the end of the axis.

    `days` counts the days it may be on, None where it is open.
    """

    x: float
    width: float
    open_start: bool = False
    open_end: bool = False
    days: int | None = None

    @property
    def unsure(self) -> bool:
        """Whether it is longer than a day."""
        return self.days != 1


class Phrase(msgspec.Struct, frozen=True):
    """A time in the verbatim words of a report, and the statement they belong to."""

    words: str
    report: str
    number: int
    statement: str


class Happening(msgspec.Struct, frozen=True):
    """One time that statements give for a claim: the interval, its bar, their words for it."""

    earliest: str | None
    latest: str | None
    precision: Precision
    bar: Bar
    phrases: tuple[Phrase, ...]

    @property
    def told(self) -> str | None:
        """The interval in words."""
        return when(self.earliest, self.latest)


class Timed(msgspec.Struct, frozen=True):
    """A claim with the times given for it; `claim` is None for a statement that carries none.

    `label` are words of a statement that holds the first of them. `published` are the publications
    of the reports that say so, on the axis. `differs` where two accounts give times that cannot
    both be right.
    """

    claim: str | None
    label: Words
    statement: str
    times: tuple[Happening, ...]
    published: tuple[Bar, ...]
    differs: bool


class Issue(msgspec.Struct, frozen=True):
    """Reports of one time of publication."""

    earliest: str | None
    latest: str | None
    bar: Bar
    reports: tuple[ReportLine, ...]

    @property
    def told(self) -> str | None:
        """The time in words."""
        return when(self.earliest, self.latest)


class Loose(msgspec.Struct, frozen=True):
    """A time that has no date: its words, and what is said with it.

    `is_order` where the words state an order ("days after"), which is all that is known then,
    `is_length` where they tell how long or how often.
    """

    phrase: Phrase
    claim: str | None
    label: Words
    is_order: bool
    is_length: bool


class TimelinePage(msgspec.Struct, frozen=True):
    """The times of a story on one axis; `rows` are the claims with a time.

    `loose` are times that no anchor resolves, `undated` the reports of unknown time.
    """

    story: str
    axis: Axis
    issues: tuple[Issue, ...]
    rows: tuple[Timed, ...]
    loose: tuple[Loose, ...]
    undated: tuple[ReportLine, ...]

    @property
    def is_empty(self) -> bool:
        """Whether there is no time at all, resolved or not."""
        return not (self.issues or self.rows or self.loose)


_Interval = tuple[str | None, str | None]


def timeline_page(shown: Shown) -> TimelinePage:
    """The Timeline page of a story."""
    found = _Found(shown)
    published = [each for r in shown.index.case.reports if (each := _interval(r)) is not None]
    told = [(time.earliest, time.latest) for _, times in found.by_row for _, time in times]
    scale = axis(
        day
        for earliest, latest in (*published, *told)
        for day in (point(earliest), point(latest, end=True))
        if day is not None
    )
    return TimelinePage(
        story=shown.story,
        axis=scale,
        issues=_issues(shown, scale),
        rows=_rows(shown, found, scale),
        loose=tuple(found.loose),
        undated=tuple(
            report_line(shown, report.id)
            for report in shown.index.case.reports
            if _interval(report) is None
        ),
    )


@dataclass(frozen=True, slots=True)
class _Row:
    """A time and the claim, or statement without one, in whose words `span` it stands."""

    of: str
    is_claim: bool
    statement: c.Statement
    time: c.Time
    span: c.Span

    def displaces(self, other: _Row) -> bool:
        """Whether it says what the other says of the same time: as a claim, or in fewer words."""
        if self.is_claim is not other.is_claim:
            return self.is_claim
        inside = other.span.start <= self.span.start and self.span.end <= other.span.end
        return inside and self.span.end - self.span.start < other.span.end - other.span.start


class _Found:
    """The times of all statements of the text: by claim where resolved, apart where not."""

    def __init__(self, shown: Shown) -> None:
        self._shown = shown
        self.by_row: list[tuple[str, list[tuple[c.Statement, c.Time]]]] = []
        self.loose: list[Loose] = []
        self._kept: set[Phrase] = set()
        index = shown.index
        rows: dict[str, list[tuple[c.Statement, c.Time]]] = defaultdict(list)
        ordered = sorted(
            (one for one in index.case.statements if one.times and not index.is_title(one.id)),
            key=lambda one: (index.numbers[one.report], one.content[0].start),
        )
        told: dict[tuple[str, int], list[_Row]] = defaultdict(list)
        for one in ordered:
            for time in one.times:
                if point(time.earliest) is None and point(time.latest) is None:
                    self._keep(one, time)
                else:
                    told[one.report, time.start] += self._rows(one, time)
        for several in told.values():
            for row in several:
                if not any(other.displaces(row) for other in several):
                    rows[row.of].append((row.statement, row.time))
        self.by_row = list(rows.items())

    def _rows(self, one: c.Statement, time: c.Time) -> Iterator[_Row]:
        """The rows that a time may have: the claims that hold it, else the statement."""
        claims = self._claims(one, time)
        for claim in claims or (None,):
            spans = self._shown.index.words(one.id, claim)
            held = [each for each in spans if each.start <= time.start < each.end]
            yield _Row(claim or one.id, claim is not None, one, time, *(held or spans)[:1])

    def _claims(self, one: c.Statement, time: c.Time) -> tuple[str, ...]:
        """The claims of a statement in whose words the time stands; all where in none."""
        inside = [
            part.id
            for part in one.claims
            if any(span.start <= time.start < span.end for span in part.content)
        ]
        known = [part.id for part in one.claims if part.id in self._shown.index.claims]
        return tuple(each for each in inside if each in known) or tuple(known)

    def _keep(self, one: c.Statement, time: c.Time) -> None:
        phrase = _phrase(self._shown, one, time)
        if phrase in self._kept or _POINTING.fullmatch(time.quote):
            return
        self._kept.add(phrase)
        claims = self._claims(one, time)
        claim = claims[0] if claims else None
        label = words(one.report, self._shown.index.words(one.id, claim))
        is_order = bool(_ORDER.search(time.quote))
        is_length = not is_order and bool(_LENGTH.fullmatch(time.quote))
        self.loose.append(Loose(phrase, claim, label, is_order, is_length))


def _phrase(shown: Shown, one: c.Statement, time: c.Time) -> Phrase:
    return Phrase(time.quote, one.report, shown.index.numbers[one.report], one.id)


def _interval(report: c.Report) -> _Interval | None:
    """The days on which a report may have been published; None where neither end is a date."""
    if report.published is None:
        return None
    ends = [
        end[:10] if point(end) is not None and end else None
        for end in (report.published.earliest, report.published.latest)
    ]
    return (ends[0], ends[1]) if any(ends) else None


def _bar(scale: Axis, interval: _Interval) -> Bar:
    first, last = point(interval[0]), point(interval[1], end=True)
    x = 0.0 if first is None else scale.place(first)
    end = 100.0 if last is None else scale.place(last)
    days = None if first is None or last is None else ceil(last - int(first))
    return Bar(x, round(max(end - x, 0.0), 2), first is None, last is None, days)


def _issues(shown: Shown, scale: Axis) -> tuple[Issue, ...]:
    held: dict[_Interval, list[str]] = defaultdict(list)
    for report in shown.index.case.reports:
        interval = _interval(report)
        if interval is not None:
            held[interval].append(report.id)
    return tuple(
        Issue(*interval, _bar(scale, interval), tuple(report_line(shown, each) for each in reports))
        for interval, reports in sorted(held.items(), key=lambda item: _start(item[0]))
    )


def _start(interval: Sequence[str | None]) -> tuple[float, float]:
    """Sorts intervals: by their beginning, one of an open beginning by its end."""
    first, last = point(interval[0]), point(interval[1], end=True)
    begins = first if first is not None else last
    return (begins or 0.0, last if last is not None else float("inf"))


def _rows(shown: Shown, found: _Found, scale: Axis) -> tuple[Timed, ...]:
    """The claims with a time, in the order of their first one."""
    timed = [_timed(shown, row, times, scale) for row, times in found.by_row]
    return tuple(sorted(timed, key=_first))


def _first(timed: Timed) -> tuple[tuple[float, float], str]:
    time = timed.times[0]
    return _start((time.earliest, time.latest)), timed.statement


def _timed(
    shown: Shown, row: str, times: Iterable[tuple[c.Statement, c.Time]], scale: Axis
) -> Timed:
    index = shown.index
    held: dict[_Interval, list[tuple[c.Statement, c.Time]]] = defaultdict(list)
    for one, time in times:
        held[time.earliest, time.latest].append((one, time))
    ordered = sorted(held.items(), key=lambda item: _start(item[0]))
    claim = index.claims.get(row)
    first = ordered[0][1][0][0]
    label = words(first.report, index.words(first.id, row))
    if claim and any(_lies_in(label_of(shown, claim), one) for one, _ in ordered[0][1]):
        label = label_of(shown, claim)
    statements = [m.id for m in claim.statements] if claim else [row]
    reports = {index.statements[s].report for s in statements if not index.is_title(s)}
    ends = {i for r in reports if (i := _interval(index.reports[r]))}
    return Timed(
        claim=claim.id if claim else None,
        label=label,
        statement=first.id,
        times=tuple(
            Happening(
                *interval,
                several[0][1].precision,
                _bar(scale, interval),
                tuple(dict.fromkeys(_phrase(shown, one, time) for one, time in several)),
            )
            for interval, several in ordered
        ),
        published=tuple(
            _bar(scale, each) for each in sorted(ends, key=lambda i: (_start(i), str(i)))
        ),
        differs=claim is not None and _differs(shown, claim),
    )


def _lies_in(label: Words, one: c.Statement) -> bool:
    """Whether words are those of a statement."""
    return label.report == one.report and any(
        span.start <= label.start < span.end for span in one.content
    )


def _differs(shown: Shown, claim: c.Claim) -> bool:
    return any(
        link.kind is LinkKind.TENSION and link.type is LinkType.TIME
        for link in shown.index.links_of.get(claim.id, ())
    )
