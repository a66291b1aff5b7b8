"""Clock times of one act: "around 3:30 a.m." and "at 3:50 a.m." are two accounts of it.

A time is taken as wide as its words are: "about 6 p.m." reaches further than "at 5:39 p.m.".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from headwater.comparing.features import Features
from headwater.comparing.links import link, reason
from headwater.comparing.status import ACTUAL
from headwater.records import Link, LinkKind, LinkType, Polarity, ReasonCode, Span, StatusValue, cut
from headwater.text.clock_times import HOURS, MINUTES
from headwater.text.intervals import overlaps

_WORD = rf"(?:{'|'.join(HOURS)}|1[0-2]|[1-9])"
_CLOCK = re.compile(
    r"\b(?:(?P<hour>1[0-2]|0?[1-9])(?:[:.](?P<minute>[0-5]\d))?\s?(?P<half>[ap])\.?\s?m\b\.?"
    r"|(?P<word>noon|midnight)\b"
    r"|(?P<hour24>1[3-9]|2[0-3]|0\d)(?:[:.](?P<minute24>[0-5]\d)\b(?![:.]\d|%|\s?(?:\w*dollars?|euros?|pounds?|USD|EUR|per\s?cent|percent|metres?|meters?|miles?|km|kg|tonnes?|tons?|million|billion|points?)\b)"
    r"|(?P<close>[0-5]\d)(?=\s(?:hours|hrs)\b))"
    rf"|(?:(?:a )?(?P<by>{'|'.join(MINUTES)})(?: minutes)? (?P<way>past|to) (?P<of>{_WORD})\b"
    rf"|(?P<full>{_WORD})(?= o['’]clock| in the (?:morn|after|even)| at night))"
    r"(?: o['’]clock)?(?: (?:in the (?P<part>morning|afternoon|evening)|at (?P<late>night)))?\b)",
    re.IGNORECASE,
)
_LED = re.compile(
    r"\b(?:at|around|about|approximately|roughly|nearly|almost|just|shortly|by|before|after|since"
    r"|until|till|from)\s*$",
    re.IGNORECASE,
)
"""What stands before a time told by figures alone or in words: "ten to five" may be people."""
_ABOUT = re.compile(
    r"\b(?:about|around|approximately|roughly|nearly|almost|some ?time|near|circa)\s*$",
    re.IGNORECASE,
)
_JUST = re.compile(r"\b(?:just|moments) (?:before|after|past)\s*$", re.IGNORECASE)
_BEFORE = re.compile(r"\b(?:before|by|until|till|to)\s*$", re.IGNORECASE)
_AFTER = re.compile(r"\b(?:after|since|from|past)\s*$", re.IGNORECASE)
_RANGE = re.compile(r"\b(?:between|and)\s*$|[-\u2013\u2014/]\s*$", re.IGNORECASE)
_STAMP = re.compile(r"\b(?:updated?|posted|published|modified)[ :@-]{0,3}(?:at )?$", re.IGNORECASE)
"""What stands before the time of a line of a page, and of no event."""
_LEAD = 24
_ZONE = re.compile(
    r"[\s,(]{1,2}(?:(?:E|C|M|P)[SD]?T|GMT|UTC|BST|CEST|CET|IST|local time)\b"
    r"|\s\(?\d\d?:?\d\d\s(?:GMT|UTC)"
)
_ANOTHER = re.compile(
    r"\b(?:earlier|previous|another|separate|second|third|first|last|hours? (?:later|before|after)"
    r"|also|again|then|later|began|begin|start(?:s|ed)?|end(?:s|ed)?|until|open(?:s|ed)?)\b"
)
"""What shows one of two clauses to tell of another event, or of where a long one begins or ends."""
_DAY = 24 * 60
_EVENING = 6
"""From which hour on "at night" is before midnight."""
_MOST = 24
"""Clauses of one claim whose clock times are compared."""
_WIDTHS = ((60, 25), (30, 10), (15, 7), (5, 4), (1, 1))
"""How many minutes an approximate time may be off, by the step it is given in: hours, halves ..."""
_EXACT = ((30, 5), (5, 3), (1, 0))
_SHORTLY = 30
_MOMENTS = 15
"""How many minutes "shortly" and "just" before and after reach. All four set by hand."""
_TOOK_PLACE = re.compile(r"\b(?:happened|occurred|took place|unfolded)\b")
"""What times an event without a verb of its own: "the incident occurred"."""


@dataclass(frozen=True, slots=True)
class Clock:
    """A clock time: its words, and the minutes of the day it may be, from `low` to `high`.

    `either` tells that the words leave open whether it is before or after noon.
    """

    span: Span
    low: int
    high: int
    either: bool = False

    def apart(self, other: Clock) -> bool:
        """Whether no minute is in both; a day is a round, and half a day where that is open."""
        whole = _DAY // 2 if self.either or other.either else _DAY
        way = (other.low + other.high - self.low - self.high) / 2 % whole
        wide = (other.high - other.low + self.high - self.low) / 2
        return min(way, whole - way) > wide


def clock_links(clauses: Sequence[Features]) -> Iterator[Link]:
    """One act at two clock times that have no minute in common, in two reports of one claim."""
    timed = [(one, clock) for one in clauses if (clock := clock_of(one)) is not None][:_MOST]
    for (a, left), (b, right) in combinations(timed, 2):
        if left.apart(right) and _of_one_act(a, b):
            why = reason(ReasonCode.TIME_DIFFERS, (a, left.span), (b, right.span))
            yield link(LinkKind.TENSION, LinkType.TIME, (a, b), why)


def clock_of(one: Features) -> Clock | None:
    """The clock time of what a clause tells; None where it gives none, several or a zone."""
    text, found = one.view.report.text, list[re.Match[str]]()
    for span in one.view.clause.content:
        found += _CLOCK.finditer(text, span.start, span.end)
    told = one.status in ACTUAL or (one.status is StatusValue.UNCLEAR and _took_place(one))
    if len(found) != 1 or one.polarity is Polarity.DENIES or not told:
        return None
    (time,) = found
    before = text[max(0, time.start() - _LEAD) : time.start()].rsplit("\n", 1)[-1]
    if _RANGE.search(before) or _STAMP.search(before) or _ZONE.match(text, time.end()):
        return None
    if not (time["half"] or time["word"] or _LED.search(before)):
        return None
    at, either = _minutes(time)
    low, high = _reach(at, before)
    return Clock(cut(text, *time.span()), low, high, either)


def _minutes(time: re.Match[str]) -> tuple[int, bool]:
    """The minute of the day, and whether it may be one of the other half of the day as well."""
    if time["word"]:
        return (12 * 60 if time["word"].lower() == "noon" else 0), False
    if time["hour24"]:
        return int(time["hour24"]) * 60 + int(time["minute24"] or time["close"]), False
    if time["hour"]:
        hour = int(time["hour"]) % 12 + (12 if time["half"].lower() == "p" else 0)
        return hour * 60 + int(time["minute"] or 0), False
    told = (time["of"] or time["full"]).lower()
    hour = (HOURS.get(told) or int(told)) % 12
    by = MINUTES[time["by"].lower()] if time["by"] else 0
    at = hour * 60 + (by if time["way"] != "to" else -by)
    part = (time["part"] or time["late"] or "").lower()
    late = part in ("afternoon", "evening") or (part == "night" and hour >= _EVENING)
    return (at + (12 * 60 if late else 0)) % _DAY, not part


def _reach(at: int, before: str) -> tuple[int, int]:
    """From which minute to which a time may be, by the words before it."""
    wide = next(width for step, width in _WIDTHS if at % step == 0)
    reach = _MOMENTS if _JUST.search(before) else _SHORTLY
    if _BEFORE.search(before):
        return at - reach, at
    if _AFTER.search(before):
        return at, at + reach
    if not _ABOUT.search(before):
        wide = next(width for step, width in _EXACT if at % step == 0)
    return at - wide, at + wide


def _took_place(one: Features) -> bool:
    return _TOOK_PLACE.search(" ".join(one.view.words)) is not None


def _of_one_act(a: Features, b: Features) -> bool:
    """Whether two clauses time one act of one day, in two reports."""
    one_act = a.acts & b.acts or (_took_place(a) and _took_place(b))
    if a.view.report.id == b.view.report.id or not one_act:
        return False
    others = a.persons and b.persons and not a.persons & b.persons
    spans = (span for one in (a, b) for span in one.view.clause.content)
    if others or any(_ANOTHER.search(span.quote.lower()) for span in spans):
        return False
    return not (a.dates and b.dates) or any(overlaps(x, y) for x in a.dates for y in b.dates)
