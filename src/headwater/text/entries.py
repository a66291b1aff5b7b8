"""Where the entries of a live page begin: what one tells through an outlet, the next does not."""

from __future__ import annotations

from collections.abc import Sequence

from headwater.records import Block, BlockKind

_HEADS = frozenset({BlockKind.UPDATE_LINE, BlockKind.HEADING})


def entry_starts(blocks: Sequence[Block]) -> tuple[int, ...]:
    """The places at which entries begin, with their time or heading, in order; none on a page
    that has no entries. Between two of them stands one entry, of one hour and one hand."""
    if not any(block.kind is BlockKind.LIVE_ENTRY for block in blocks):
        return ()
    return tuple(sorted(block.start for block in blocks if block.kind in _HEADS))
