"""What orders a report of numbered paragraphs, as panels, courts and parliaments write them: the
headings of its sections and the numbers before its paragraphs."""

from __future__ import annotations

import re
from collections.abc import Sequence

from headwater.intake.drafts import Draft
from headwater.records import BlockKind


def mark_sections(drafts: Sequence[Draft]) -> None:
    """Lines such as "III. Arms" and "A. Deliveries" above a numbered paragraph are headings, also
    where other such lines or one without a number stand between."""
    under = False
    for draft in reversed(drafts):
        if draft.kind is BlockKind.FURNITURE:
            continue
        heads = under and draft.kind is None and draft.seg.kind is None and _is_section(draft)
        if heads:
            draft.kind = BlockKind.HEADING
        numbered = draft.sentence and _NUMBER.match(draft.seg.text) is not None
        between = under and draft.kind is None and not draft.stop and draft.words <= _BETWEEN
        under = heads or numbered or between


def _is_section(draft: Draft) -> bool:
    return not draft.stop and draft.words <= _LONGEST and _SECTION.match(draft.look) is not None


def mark_numbers(drafts: Sequence[Draft]) -> None:
    """The number or letter before a paragraph or an item of a list is none of its words."""
    for draft in drafts:
        if draft.kind in _NUMBERED and not draft.lead:
            found = _NUMBER.match(draft.seg.text)
            draft.lead = found.end() if found is not None else 0


_NUMBERED = (None, BlockKind.PARAGRAPH, BlockKind.LIST_ITEM)
_LONGEST = 25
"""Words of a section's heading at most."""
_BETWEEN = 12
"""Words of a heading without a number."""
_SECTION = re.compile(
    r"(?:[IVXLC]{1,6}|[A-Z]|\d{1,2}(?:\.\d{1,2}){0,3})\.?\s+[\"\u201c\u2018]?[A-Z]"
)
_NUMBER = re.compile(
    r"(?:[1-9]\d{0,2}[.)]|\(?(?:[a-z]|[ivx]{1,5})\)|\([1-9]\d?\))[^\S\n]+(?=[\"\u201c\u2018'(\[]{0,2}\w)"
)
