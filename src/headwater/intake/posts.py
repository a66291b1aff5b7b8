"""Posts of social networks that were pasted into a text, known by how they are signed."""

from __future__ import annotations

import re
from collections.abc import Sequence

from headwater.intake.drafts import Draft
from headwater.records import BlockKind

_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?"
_WHEN = (
    rf"[\s,\u00b7|]{{0,3}}(?:on\s)?(?:{_MONTH}\s\d|\d{{1,2}}\s{_MONTH}|\d{{4}}-\d\d)[^@\n]{{0,40}}"
)
_NAME = r"[^\s()@\u2013\u2014-][^()@\u2013\u2014]{0,60}?"
_SIGNED = re.compile(
    rf"(?:[\u2013\u2014]|(?<![\w-])--?)\s?{_NAME}\s?\(@\w{{1,30}}\)(?:{_WHEN})?\s*$"
    rf"|\b(?:post|photo|video|reel)\s(?:shared\s|posted\s)?by\s{_NAME}\s?\(@[\w.]{{1,30}}\)"
    rf"(?:{_WHEN})?\s*$",
    re.IGNORECASE,
)
_REACH = 240
"""How many characters before the end of a segment its signature may begin."""
_MOST_WORDS = 100
"""Words of the longest post; networks that sign this way allow 280 characters, some 3,000."""
_ALONE = 16
"""Words of a segment that may be a signature and nothing else."""


def signed(look: str) -> bool:
    """Whether the segment is a post with its author: "... — Name (@handle) March 3, 2025"."""
    tail = look[-_REACH:]
    return "(@" in tail and _SIGNED.search(tail) is not None and look.count(" ") < _MOST_WORDS


def mark_posts(drafts: Sequence[Draft]) -> None:
    """Marks signed segments as posts, and the one before a signature that stands alone."""
    for place, draft in enumerate(drafts):
        if not signed(draft.look):
            continue
        draft.kind = BlockKind.EMBEDDED_POST
        before = drafts[place - 1] if place else None
        if (
            before is not None
            and draft.words <= _ALONE
            and draft.look[0] in "-\u2013\u2014"
            and before.kind in (None, BlockKind.QUOTE_BLOCK)
            and before.words < _MOST_WORDS
        ):
            before.kind = BlockKind.EMBEDDED_POST
