"""Layers of a page that grew: what stands below "PREVIOUS STORY:" came before what is above it.

A page whose newest text is on top shows it: by such a label, by an "UPDATE" at its head, or by
times of updates that fall. Each further label then begins an older layer. Where nothing shows which
way a page grew ("UPDATE" once, in the middle), all of it is one layer.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import lru_cache
from itertools import pairwise

from headwater.records import Report, Span, cut
from headwater.text.wordlists import words

_WHEN = (
    r"(?:[ \t]*[(@#,–—-]?[ \t]*(?:\d[\d:/.,-]{0,9}|[ap]\.?m\b\.?|[A-Z]{2,3}\b|at|as[ ]of|on|@"
    r"|midnight|noon|[A-Z][a-z]{2,8}\.?(?:[ ]\d\d?(?:st|nd|rd|th)\b)?)[),]{0,2}){0,8}"
)
_SEAM = re.compile(
    r"^[ \t*(\[=_-]{0,90}(?:(?P<older>(?:previous|earlier|original|prior|first)(?:ly)?"
    r"(?:[ ](?:story|stories|reports?|reporting|coverage|article|post|version|update))?)"
    rf"|(?P<newer>(?-i:UPDATED?)))(?P<when>(?-i:{_WHEN}))[ \t]*(?::|[-–—][ \t]|\*{{2,}}|$)",
    re.IGNORECASE | re.MULTILINE,
)
_CLOCK = re.compile(r"(\d{1,2}):(\d\d)[ ]?([ap])|(\d{1,2})[ ]([ap])\.?m", re.IGNORECASE)
_HEAD = 300
"""How far from a page's beginning its first label may stand where its newest text is on top."""
_HALF_DAY = 12
_STOPS = (".", "!", "?", ":", '"', "\u201d", "'", "\u2019", ")")
_BARE = words("first earlier prior original originally previous previously")
"""What is no label without a colon: "Earlier" begins a sentence, "Previous" leads to a page."""
_LEADS = (" article", " post")


def seams(report: Report) -> tuple[Span, ...]:
    """The labels below which the older layers of a page begin, in the order of the text."""
    return tuple(cut(report.text, start, end) for start, end in _seams(report.text))


def layer(report: Report, at: int) -> int:
    """How many layers of newer text stand above a place: 0 for the newest and for all of a page
    that shows none."""
    return bisect_right([start for start, _ in _seams(report.text)], at)


@lru_cache(maxsize=256)
def _seams(text: str) -> tuple[tuple[int, int], ...]:
    """The places of the labels of the older layers of a text."""
    labels = [one for one in _SEAM.finditer(text) if _is_label(one)]
    updates = [one for one in labels if one["newer"]]
    last = max((one.start() for one in labels if one["older"]), default=0)
    on_top = any(one.start() < max(_HEAD, last) for one in updates) or _fall(updates)
    older = [one for one in labels if one["older"]] + (updates[1:] if on_top else [])
    first = {one.start("older") if one["older"] else one.start("newer"): one for one in older}
    return tuple((start, first[start].end()) for start in sorted(first))


def _is_label(found: re.Match[str]) -> bool:
    """Whether a line is a label and no sentence: "Earlier:" is, "Earlier" alone is not, nor is what
    only leads to another page ("EARLIER: One dead in Osk")."""
    if found["newer"]:
        return True
    older = found["older"].lower()
    if (older in _BARE or older.endswith(_LEADS)) and not found.group().endswith(":"):
        return False
    behind = found.string[found.end() : _line_end(found.string, found.end())].strip()
    return not behind or behind.endswith(_STOPS)


def _line_end(text: str, at: int) -> int:
    end = text.find("\n", at)
    return len(text) if end < 0 else end


def _fall(updates: list[re.Match[str]]) -> bool:
    """Whether the times of the updates only fall, where at least two have one."""
    clocks = [_minutes(one) for found in updates for one in _CLOCK.finditer(found["when"])]
    return len(clocks) > 1 and all(a > b for a, b in pairwise(clocks))


def _minutes(found: re.Match[str]) -> int:
    hour, minute, half = found[1] or found[4], found[2] or "0", (found[3] or found[5]).lower()
    return (int(hour) % _HALF_DAY + _HALF_DAY * (half == "p")) * 60 + int(minute)
