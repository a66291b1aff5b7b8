"""What a segment is by its surroundings: neighbours, the end of the page, repeats."""

from __future__ import annotations

import re
from collections.abc import Sequence

from headwater.intake import furniture
from headwater.intake.drafts import Draft
from headwater.intake.limits import LOOK, REPEAT_WORDS
from headwater.records import BODY, BlockKind

_WORDS = re.compile(r"[^\W_]+")
_GRAM = 5
"""Words of a run by which a repeated passage is looked up."""
_MAY_REPEAT = (
    None,
    BlockKind.HEADING,
    BlockKind.QUOTE_BLOCK,
    BlockKind.STANDFIRST,
    BlockKind.PARAGRAPH,
)
_MAY_LINK = (None, BlockKind.HEADING, BlockKind.LIST_ITEM, BlockKind.CAPTION)


def mark_neighbours(drafts: Sequence[Draft]) -> None:
    """Weak furniture beside furniture or at an end; lead-ins to furniture; lists of links."""
    last = len(drafts) - 1
    for place in range(last, -1, -1):
        draft = drafts[place]
        if draft.kind is not None:
            continue
        after = drafts[place + 1].kind if place < last else None
        before = drafts[place - 1].kind if place else None
        at_end = place in (0, last)
        beside = BlockKind.FURNITURE in (after, before)
        leads = draft.look.endswith(":") and after is BlockKind.FURNITURE and draft.words <= 20
        if (draft.weak and (beside or at_end)) or leads:
            draft.kind = BlockKind.FURNITURE
    for left, draft, right in zip(drafts, drafts[1:], drafts[2:], strict=False):
        inside = left.kind is BlockKind.FURNITURE and right.kind is BlockKind.FURNITURE
        if inside and draft.kind is None and draft.words <= 10 and draft.look[-1] != ".":
            draft.kind = BlockKind.FURNITURE
    _mark_links(drafts)


def _mark_links(drafts: Sequence[Draft]) -> None:
    """Titles of other stories after "Related", up to the next line that ends with a stop."""
    linking = False
    for draft in drafts:
        if draft.kind is BlockKind.FURNITURE and furniture.opens_links(draft.look):
            linking = True
        elif linking and draft.kind in _MAY_LINK and not draft.stop and draft.words <= 20:
            draft.kind = BlockKind.FURNITURE
        elif draft.kind not in (BlockKind.FURNITURE, BlockKind.UPDATE_LINE):
            linking = False


def mark_tail(drafts: Sequence[Draft]) -> None:
    """What follows the comment form is not the article's; nor short lines after its end."""
    total = sum(draft.words for draft in drafts)
    seen = 0
    for place, draft in enumerate(drafts):
        seen += draft.words
        if (
            2 * seen > total
            and draft.kind is BlockKind.FURNITURE
            and furniture.opens_comments(draft.look)
        ):
            for rest in drafts[place + 1 :]:
                rest.kind = BlockKind.FURNITURE
            break
    for draft in reversed(drafts if len(drafts) > 3 else ()):
        short = not draft.stop and draft.words <= 6 and draft.look[-1] not in ',:”"'
        if short and draft.seg.kind is None and draft.kind in (None, BlockKind.HEADING):
            draft.kind = BlockKind.FURNITURE
        elif draft.kind not in (BlockKind.FURNITURE, BlockKind.UPDATE_LINE):
            break


def mark_repeats(drafts: Sequence[Draft]) -> None:
    """A segment that only repeats words of another one is a pull quote; the first one stays."""
    bodies = [(d, _plain(d.look)) for d in drafts if d.kind in BODY or d.kind in _MAY_REPEAT]
    if sum(len(words) for _, words in bodies) > REPEAT_WORDS:
        return
    where: dict[tuple[str, ...], list[int]] = {}
    for place, (_, words) in enumerate(bodies):
        for at in range(len(words) - _GRAM + 1):
            known = where.setdefault(tuple(words[at : at + _GRAM]), [])
            if len(known) < 4 and place not in known:
                known.append(place)
    for place, (draft, words) in enumerate(bodies):
        if len(words) < _GRAM or draft.kind not in _MAY_REPEAT or len(draft.seg.text) > LOOK:
            continue
        joined = f" {' '.join(words)} "
        for other in where[tuple(words[:_GRAM])]:
            longer = f" {' '.join(bodies[other][1])} "
            if other != place and joined in longer and (len(joined) < len(longer) or other < place):
                draft.kind = BlockKind.PULL_QUOTE
                break


def _plain(look: str) -> list[str]:
    return _WORDS.findall(look.lower())
