"""Times of one act, as far as calendars resolve them; and weekdays without a date."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import timedelta
from itertools import combinations

from headwater.comparing.claims import Group
from headwater.comparing.features import Features
from headwater.comparing.links import link, reason, spread
from headwater.comparing.status import ACTUAL
from headwater.knowledge.dates import DAY_NAME, DAY_NAMES
from headwater.records import Link, LinkKind, LinkType, Polarity, ReasonCode
from headwater.text.intervals import covers, is_before, lower, overlaps, upper

_WINDOW = re.compile(
    r"\b(?:past|last|recent)\b[\w -]{0,20}\b(?:hour|day|week|month|year)s?\b", re.IGNORECASE
)
_WEEKDAY = re.compile(rf"\b{DAY_NAME}\b")
_NOW = re.compile(r"(?:now|currently|presently|at present|at this (?:time|point))$")
_THIS_DAY = re.compile(r"(?:today|tonight|this (?:morning|afternoon|evening))$")
_LATE = re.compile(r"\b(?:late|evening|night|overnight|midnight)\b", re.IGNORECASE)
_EARLY = re.compile(
    r"\b(?:early|morning|overnight|midnight|pre-?dawn|dawn|weekend|small hours)\b", re.IGNORECASE
)
_BY_DAY = re.compile(r"\b(?:morning|afternoon|noon|midday|lunchtime)\b", re.IGNORECASE)
_OTHER_WEEK = re.compile(
    r"\b(?:last|next|previous|following|every|each|past|coming|another|second|first"
    rf"|{DAY_NAME}s)\b"
)
_DUE = re.compile(
    r"\b(?:planned|scheduled|set|due|slated|expected|court)"
    r"(?: \w+){0,3}? ?(?:for|on|in|by|until)? ?$"
)
_BESIDE = re.compile(r"\w, (?:in |on |from |to |by )?(?:which|who|whom|whose|where)\b[^,;.]*$")
"""What stands before a time that is of what a relative clause tells."""
_STAGES = (
    re.compile(r"\b(?:remain(?:s|ed|ing)?|still)\b"),
    re.compile(r"\b(?:booked|jailed)\b"),
)
"""What shows the time of one clause to be of what came after: "remained in hospital Tuesday"."""
_EVENT = re.compile(
    r"(?:[\u2019']s)? (?:\w+ )?(?:deaths?|shootings?|killings?|slayings?|murders?|homicides?"
    r"|attacks?|incidents?|fires?|crash|robbery|stabbings?|assault)\b"
)
"""What stands behind a time that dates no verb: "charged in the May 31 death"."""
_THE = re.compile(r"\b(?:the|this|that|a|his|her|their) $")
_LEAD = 40
_NIGHT = timedelta(hours=1)


def day_links(group: Group) -> Iterator[Link]:
    """Times of one claim that part or are closer, the titles beside it included."""
    clauses = [*group.clauses, *group.titles]
    if len(clauses) > 1:
        yield from _times(clauses)
        yield from _weekdays(group.clauses)


def _times(clauses: Sequence[Features]) -> Iterator[Link]:
    """One act at two times that share no moment; or one time given closer than the other."""
    single = [c for c in clauses if c.status in ACTUAL and _is_dated(c)]
    timed = spread(single, lambda one: one.dates)
    for at, a in enumerate(timed):
        for b in timed[at + 1 :]:
            same_report = a.view.report.id == b.view.report.id
            if same_report or Polarity.ASSERTS not in (a.polarity, b.polarity):
                continue
            spans = ((a, a.view.times[0].span), (b, b.view.times[0].span))
            if not overlaps(a.dates[0], b.dates[0]):
                fits = _same_phrase(a, b) or _windows(a, b) or _one_night(a, b)
                fits = fits or _of_other_stages(a, b)
                if a.polarity is b.polarity and not fits:
                    why = reason(ReasonCode.TIME_DIFFERS, *spans)
                    yield link(LinkKind.TENSION, LinkType.TIME, (a, b), why)
                continue
            for vague, close in (spans, spans[::-1]) if not _same_phrase(a, b) else ():
                outer, inner = vague[0].dates[0], close[0].dates[0]
                if covers(outer, inner) and not covers(inner, outer):
                    why = reason(ReasonCode.MORE_SPECIFIC, vague, close)
                    pair = (vague[0], close[0])
                    yield link(LinkKind.REFINEMENT, LinkType.TIME, pair, why, ordered=True)


def _weekdays(clauses: Sequence[Features]) -> Iterator[Link]:
    """One act on two days of the week, where no date tells which week: "on Wednesday morning",
    "early on Friday"."""
    told = [(one, day) for one in clauses if (day := _weekday_of(one)) is not None]
    for (a, left), (b, right) in combinations(spread(told, lambda each: each[1]), 2):
        if left == right or a.view.report.id == b.view.report.id or not a.acts & b.acts:
            continue
        if Polarity.DENIES in (a.polarity, b.polarity) or _next_night(a, left, b, right):
            continue
        if _next_night(b, right, a, left):
            continue
        why = reason(ReasonCode.TIME_DIFFERS, (a, a.view.times[0].span), (b, b.view.times[0].span))
        yield link(LinkKind.TENSION, LinkType.TIME, (a, b), why)


def _weekday_of(one: Features) -> int | None:
    """The weekday of the one time that a clause gives, from 0; None where it has a date."""
    if one.dates or len(one.view.times) != 1 or one.status not in ACTUAL or _is_due(one):
        return None
    quote = one.view.times[0].span.quote.lower()
    days = _WEEKDAY.findall(quote)
    if len(days) != 1 or _OTHER_WEEK.search(quote):
        return None
    return DAY_NAMES.index(days[0])


def _next_night(a: Features, first: int, b: Features, then: int) -> bool:
    """Whether the night after the one day may be the small hours of the other."""
    if (first + 1) % len(DAY_NAMES) != then:
        return False
    late, early = (one.view.times[0].span.quote for one in (a, b))
    if _LATE.search(late) and not _BY_DAY.search(early) and not _LATE.search(early):
        # "Tuesday night" and "Wednesday"
        return True
    return _EARLY.search(early) is not None and _BY_DAY.search(late) is None


def _is_dated(one: Features) -> bool:
    """Whether a clause has one time, and not that of what is only due ("in court on Monday")."""
    if len(one.dates) != 1 or len(one.view.times) != 1:
        return False
    return not _is_due(one)


def _is_due(one: Features) -> bool:
    """Whether the time is of what is only due, or of an act told beside the clause's own: "the
    ship, which had sailed last week"."""
    start = one.view.times[0].span.start
    before = one.view.report.text[max(0, start - _LEAD) : start]
    told = one.view.report.text[one.view.clause.content[0].start : start]
    return _DUE.search(before) is not None or _BESIDE.search(told) is not None


def _same_phrase(a: Features, b: Features) -> bool:
    """Whether both use one phrase ("two days ago", "Thursday", "early Thursday"), which each
    report's own date resolves."""
    left, right = (one.view.times[0].span.quote.lower() for one in (a, b))
    if left == right or _NOW.match(left) or _NOW.match(right):
        return True
    if _THIS_DAY.match(left) and _THIS_DAY.match(right):
        return True
    days = [_WEEKDAY.findall(quote) for quote in (left, right)]
    return bool(days[0]) and days[0] == days[1] and not re.search(r"\d", left + right)


def _one_night(a: Features, b: Features) -> bool:
    """Whether the one is of an evening and the other of the small hours or the weekend after it.

    "Late Sunday night" and "early Monday morning" may be an hour apart.
    """
    first, then = (a, b) if is_before(a.dates[0], b.dates[0]) else (b, a)
    ends, begins = first.dates[0].latest, then.dates[0].earliest
    if ends is None or begins is None or lower(begins) - upper(ends) > _NIGHT:
        return False
    late, early = (one.view.times[0].span.quote for one in (first, then))
    return _LATE.search(late) is not None and _EARLY.search(early) is not None


def _of_other_stages(a: Features, b: Features) -> bool:
    """Whether the time of one is shown to be of another stage than that of the other."""
    if _dates_noun(a) != _dates_noun(b):
        return True
    left, right = (" ".join(one.view.words) for one in (a, b))
    return any((stage.search(left) is None) != (stage.search(right) is None) for stage in _STAGES)


def _dates_noun(one: Features) -> bool:
    """Whether the time is that of an event's noun beside the verb: "was charged in the May 31
    death"."""
    span, text = one.view.times[0].span, one.view.report.text
    before = text[max(0, span.start - _LEAD) : span.start]
    return _THE.search(before) is not None and _EVENT.match(text, span.end) is not None


def _windows(a: Features, b: Features) -> bool:
    """Whether both only look back over a while ("within the past week"), each from its own day."""
    return all(_WINDOW.search(one.view.times[0].span.quote) for one in (a, b))
