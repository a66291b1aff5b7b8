"""Live pages: entries with a time and often a byline of their own."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from headwater.intake import heads
from headwater.intake.drafts import Draft
from headwater.records import Block, BlockKind

_LEAST = 3
"""How many lines of a time alone make a text a live page; an article has one or two."""


def mark_live(drafts: Sequence[Draft], first: int) -> None:
    """In a text whose parts stand under times of day: the times, and what stands under them.

    `first` is the place of the first paragraph; a line of the article's own date stands before.
    """
    times = [place for place, draft in enumerate(drafts) if _time(draft)]
    openings = [
        place
        for place, after in pairwise((*times, len(drafts)))
        if any(draft.kind is None and draft.sentence for draft in drafts[place + 1 : after])
    ]
    if len(openings) < _LEAST or len([place for place in openings if place > first]) < _LEAST - 1:
        return
    for place in times:
        drafts[place].kind = BlockKind.UPDATE_LINE
    for draft in drafts[openings[0] + 1 :]:
        if draft.kind is None:
            draft.kind = BlockKind.LIVE_ENTRY


_MAY_BE_TIME = (None, BlockKind.UPDATE_LINE, BlockKind.FURNITURE, BlockKind.HEADING)


def _time(draft: Draft) -> bool:
    return draft.kind in _MAY_BE_TIME and heads.entry_time(draft.look)


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
