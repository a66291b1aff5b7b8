"""Live pages: entries with a time and often a byline of their own."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from headwater.intake import furniture
from headwater.intake.drafts import Draft
from headwater.intake.words import AGO, CLOCK, DATE_RE, TIME_WORDS, WEEKDAYS
from headwater.records import Block, BlockKind

_LEAST = 3
"""How many lines of a time alone make a text a live page; an article has one or two."""


def mark_live(drafts: Sequence[Draft], first: int) -> None:
    """In a text whose parts stand under times of day: the times, and what stands under them.

    A time stands alone, or an entry or its heading begins with it. `first` is the place of the
    first paragraph; a line of the article's own date stands before.
    """
    times = [place for place, draft in enumerate(drafts) if _time(draft) or _timed(draft)]
    openings = [
        place
        for place, after in pairwise((*times, len(drafts)))
        if any(_open(draft) for draft in drafts[place:after])
    ]
    if len(openings) < _LEAST or len([place for place in openings if place > first]) < _LEAST - 1:
        return
    for place in times:
        if place in openings or _time(drafts[place]):
            _mark_time(drafts, place)
    for draft in drafts[openings[0] :]:
        if draft.kind is None:
            draft.kind = BlockKind.LIVE_ENTRY


def _mark_time(drafts: Sequence[Draft], place: int) -> None:
    """A time, a heading that begins with one, or the heading right below it."""
    draft = drafts[place]
    if _time(draft):
        draft.kind = BlockKind.UPDATE_LINE
        below = drafts[place + 1] if place + 1 < len(drafts) else draft
        label = furniture.judge(below.look) is furniture.Furniture.NO
        if below.kind is BlockKind.FURNITURE and below.seg.page is not False and label:
            below.kind = BlockKind.HEADING
    elif not _open(draft):
        draft.kind = BlockKind.HEADING


def _open(draft: Draft) -> bool:
    return draft.kind is None and draft.sentence


_MAY_BE_TIME = (None, BlockKind.UPDATE_LINE, BlockKind.FURNITURE, BlockKind.HEADING)


def _time(draft: Draft) -> bool:
    return draft.kind in _MAY_BE_TIME and entry_time(draft.look)


def _timed(draft: Draft) -> bool:
    """Whether an entry or its heading begins with a time of day."""
    headed = draft.kind in (*_MAY_BE_TIME, BlockKind.STANDFIRST) and not draft.stop
    return (headed or _open(draft)) and entry_head(draft.look)


def entry_time(look: str) -> bool:
    """Whether the line is a time of day, with or without its date, as entries of live pages bear.

    "10:30 GMT", "Posted at 7:02 a.m. ET, May 6, 2025", "5 hours ago".
    """
    if len(look) > 80:
        return False
    if AGO.match(look):
        return True
    dateless = DATE_RE.sub(" ", look)
    rest = CLOCK.sub(" ", dateless)
    if rest == dateless or not re.search(r"\d[:.h]\d|\d\s?[ap]\.?m", dateless, re.IGNORECASE):
        return False
    rest = TIME_WORDS.sub(" ", WEEKDAYS.sub(" ", rest))
    return not re.findall(r"[^\W\d_]{2,}", rest)


def entry_head(look: str) -> bool:
    """Whether the line begins with a time of day as entries of live pages do, and goes on.

    "18:42 GMT Health ministry raises toll", "8:10 a.m. - The mayor says the port is shut."
    """
    found = CLOCK.match(look)
    while found is not None and CLOCK.match(look, found.end() + 1):
        found = CLOCK.match(look, found.end() + 1)
    rest = look[found.end() :].lstrip(" -–—:|,.") if found is not None else ""
    return bool(rest) and (rest[0].isupper() or rest[0] in "\"'“‘")


def page_lines(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The bylines and datelines of the report itself: on a live page those before its first entry.

    An entry begins with its heading, or with its time where it has none.
    """
    lines = tuple(b for b in blocks if b.kind in (BlockKind.BYLINE, BlockKind.DATELINE))
    entries = [place for place, b in enumerate(blocks) if b.kind is BlockKind.LIVE_ENTRY]
    if len(entries) < 2:
        return lines
    first = entries[0]
    while first and blocks[first - 1].kind in _OF_ENTRY:
        first -= 1
    head = blocks[first : entries[0]]
    starts = [b for b in head if b.kind is BlockKind.HEADING] or [
        b for b in head if b.kind is BlockKind.UPDATE_LINE
    ]
    opening = starts[-1] if starts else blocks[entries[0]]
    return tuple(block for block in lines if block.start < opening.start)


_OF_ENTRY = (
    BlockKind.UPDATE_LINE,
    BlockKind.HEADING,
    BlockKind.BYLINE,
    BlockKind.DATELINE,
    BlockKind.FURNITURE,
    BlockKind.CAPTION,
)
