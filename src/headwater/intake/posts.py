"""Posts of social networks that were pasted into a text, known by how they are signed."""

from __future__ import annotations

from collections.abc import Sequence

from headwater.intake.drafts import Draft
from headwater.records import BlockKind
from headwater.text.signatures import signature

_MOST_WORDS = 100
"""Words of the longest post; networks that sign this way allow 280 characters, some 3,000."""
_ALONE = 16
"""Words of a segment that may be a signature and nothing else."""


def signed(look: str) -> bool:
    """Whether the segment is a post with its author: "... — Name (@handle) March 3, 2025"."""
    return signature(look, 0, len(look)) is not None and look.count(" ") < _MOST_WORDS


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
