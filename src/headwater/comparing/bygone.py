"""What a clause tells of another day than its report: long past, or not so at all but asked for.

"It was struck in August 2024, when three tanks burned down" dates the tanks; "then, as the region
reported, there were no casualties either" takes its date from the sentence before.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import timedelta

from headwater.comparing.views import View
from headwater.records import Interval
from headwater.text.clauses import bids, governs
from headwater.text.intervals import lower, upper
from headwater.text.wordlists import words

FAR = timedelta(days=25)
"""Reports of one event may differ by days; what lies a month apart is two."""
RECURS = words(
    "attack storm shoot stab kill injure burn destroy explode crash collapse flood quake sink clash"
    " fall fall-ground intercept poison leak"
)
"""Acts that befall one place again and again, by which an undated clause may tell of this day."""
_RECALLS = words("also last previous previously earlier before again another already")
_WHEN = re.compile(r",? (?:when|in which|where|after which)\b")
_EVENT = (
    r"(?:occasion|attack|case|day|incident|shooting|killing|murder|fire|crash|raid|robbery|stabbing"
    r"|explosion|bombing|slaying|homicide)"
)
_THEN = re.compile(rf"(?:Then|At th(?:e|at) time|(?:On|In) that {_EVENT})\b[ ,]")
_THAT = re.compile(rf"\b(?:in|of|for|over|with|from|after|during) that {_EVENT}\b")
"""What ties a clause to an event that the sentence before tells of."""
_ENDS = re.compile(r"[.!?][\"\u201d\u2019)]{0,2}\s+")
_BACK = 400
"""How many characters before a clause its date may stand. Set by hand."""
_ASKED = re.compile(
    r"\b(?:is|are|was|were|be|been|being) (?:asked|urged|ordered|requested|invited)\b"
)
_IF = re.compile(r"[\"\u201c\u2018'\s]*(?:[Ii]f|[Uu]nless) ")


class Bygone:
    """The times of each report that lie a month and more before it came out."""

    def __init__(self, views: Sequence[View]) -> None:
        self._held: dict[str, dict[tuple[int, int], Interval]] = {}
        for view in views:
            out = view.report.published
            if out is None or out.earliest is None:
                continue
            for time in view.times:
                if time.latest and time.earliest and upper(time.latest) + FAR < lower(out.earliest):
                    held = self._held.setdefault(view.report.id, {})
                    held[time.span.start, time.span.end] = Interval(time.earliest, time.latest)

    def in_report(self, view: View) -> tuple[Interval, ...]:
        """All such times of the report of a clause."""
        return tuple(self._held.get(view.report.id, {}).values())

    def of(self, view: View) -> tuple[Interval, ...]:
        """The time that the words before a clause without one give it; () for none."""
        held = self._held.get(view.report.id)
        if not held:
            return ()
        text, start = view.report.text, view.clause.content[0].start
        first = max(0, start - _BACK, text.rfind("\n", 0, start) + 1)
        ends = [found.end() for found in _ENDS.finditer(text, first, start)]
        opens = ends[-1] if ends else first
        for (at, end), time in sorted(held.items(), reverse=True):
            if opens <= at and end <= start and _WHEN.match(text, end, start):
                return (time,)
        then = _THEN.match(text, opens) or _THAT.search(text, start, view.clause.content[-1].end)
        if then is None:
            return ()
        before = (ends[-2] if len(ends) > 1 else first) if ends else _paragraph_before(text, first)
        told = [time for (at, _), time in sorted(held.items()) if before <= at < opens]
        return (told[-1],) if told else ()


def _paragraph_before(text: str, first: int) -> int:
    """Where the last sentence begins of the paragraph before the one that begins at `first`."""
    start = max(0, first - _BACK)
    end = start + len(text[start:first].rstrip())
    opens = max(start, text.rfind("\n", start, end) + 1)
    ends = [found.end() for found in _ENDS.finditer(text, opens, end)]
    return ends[-1] if ends else opens


def is_background(view: View) -> bool:
    """Whether a clause recalls what lay before, by its words or as only others date it."""
    return not view.times or not _RECALLS.isdisjoint(view.words)


def is_bidden(view: View) -> bool:
    """Whether a clause is only what somebody asks for, or what one is to do if something is so."""
    first, cues = view.clause.content[0], view.statement.cue
    if cues and cues[-1].end + 1 == first.start and bids(cues[-1].quote):
        return governs(cues[-1].quote, first.quote)
    if _ASKED.search(view.sentence) is not None:
        return True
    return _IF.match(first.quote) is not None and any(
        word in ("don't", "don\u2019t", "not", "never") for word in view.words
    )
