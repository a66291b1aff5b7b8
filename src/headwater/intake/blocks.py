"""What each segment of a text is: the rules in their order.

Own words first (furniture, corrections, dates, bylines), then place (the lines before the first
paragraph), then captions by weak signs, then neighbours, repeats and datelines. A kind that the
source marks (HTML, Markdown) is kept.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from headwater.intake import captions, edges, furniture, heads
from headwater.intake.around import (
    mark_clips,
    mark_neighbours,
    mark_people,
    mark_polls,
    mark_repeats,
    mark_tail,
    mark_teasers,
)
from headwater.intake.drafts import Draft, draft_of, stop_share
from headwater.intake.footnotes import mark_notes
from headwater.intake.furniture import Furniture
from headwater.intake.live import mark_live
from headwater.intake.opening import first_paragraph, headline, mark_head, stated, title
from headwater.intake.posts import mark_posts
from headwater.intake.printed import outlet_line
from headwater.intake.sections import mark_numbers, mark_sections
from headwater.intake.segments import Segment, list_mark
from headwater.intake.words import DATE
from headwater.records import BODY, Block, BlockKind
from headwater.text.note_calls import without_call


def classify(segments: Sequence[Segment], known: str | None = None) -> tuple[Block, ...]:
    """The blocks of a text in order, one or two (a dateline) for each segment.

    `known` is the title as somebody states it or as a page's metadata has it.
    """
    drafts = [draft_of(seg) for seg in segments]
    stops = stop_share(drafts)
    mark_posts(drafts)
    headed = stated(drafts, known)
    if headed is not None:
        headed.kind = BlockKind.TITLE
    for one in drafts:
        if one.kind is None:
            one.kind = _by_words(one)
        elif one.kind in _LABELLED and _label(one.look):
            one.kind = BlockKind.FURNITURE
    headed = headed or headline(drafts) or title(drafts[: first_paragraph(drafts)])
    if headed is not None:
        headed.kind = BlockKind.TITLE
    mark_sections(drafts)
    _captions(drafts, stops)
    first = first_paragraph(drafts)
    mark_head(drafts[:first])
    _structure(drafts, first)
    mark_live(drafts, first)
    mark_notes(drafts)
    mark_neighbours(drafts)
    mark_tail(drafts)
    mark_polls(drafts)
    mark_people(drafts)
    mark_clips(drafts)
    mark_teasers(drafts)
    mark_repeats(drafts)
    mark_numbers(drafts)
    return tuple(block for one in drafts for block in _finished(one))


_LABELLED = (BlockKind.HEADING, BlockKind.LIST_ITEM)


def _label(look: str) -> bool:
    """Whether a heading or an item of a list only names a part of the page."""
    return furniture.opens_links(look) or furniture.labels(look)


def _by_words(draft: Draft) -> BlockKind | None:
    look = draft.look
    if heads.correction(look):
        return BlockKind.CORRECTION
    if heads.dated(look) or heads.update(look):
        return BlockKind.UPDATE_LINE
    if draft.seg.page is False:
        return BlockKind.FURNITURE
    if captions.only_credit(look) or captions.of_player(look):
        return BlockKind.CAPTION
    if outlet_line(look) is not None:
        return BlockKind.BYLINE
    found = furniture.judge(look)
    if found is Furniture.STRONG:
        return BlockKind.FURNITURE
    draft.weak = found is Furniture.WEAK
    if heads.byline(look):
        return BlockKind.BYLINE
    return None


def _captions(drafts: Sequence[Draft], stops: float) -> None:
    """Marks captions; one beside another needs less, if it has no dateline."""
    scores = [captions.score(d.undated, stops) if _may_caption(d) else 0.0 for d in drafts]
    for draft, points in zip(drafts, scores, strict=True):
        if points >= captions.THRESHOLD:
            draft.kind = BlockKind.CAPTION
    for place, draft in enumerate(drafts):
        beside = [drafts[p].kind for p in (place - 1, place + 1) if 0 <= p < len(drafts)]
        if (
            draft.kind is None
            and scores[place] >= captions.THRESHOLD - 1
            and draft.undated == draft.look
            and BlockKind.CAPTION in beside
            and BlockKind.TITLE not in beside[:1]  # there a standfirst is likelier
        ):
            draft.kind = BlockKind.CAPTION


def _may_caption(draft: Draft) -> bool:
    """Whether a draft is open, and no paragraph by its dateline; a picture's may have one."""
    dateless = draft.undated == draft.look or _DAY.match(draft.undated) is not None
    return draft.kind is None and (dateless or captions.credited(draft.look))


_DAY = re.compile(rf"{DATE}:", re.IGNORECASE)


def _structure(drafts: Sequence[Draft], first: int) -> None:
    """Headings, lists and tables among the paragraphs; who asks in turn heads nothing."""
    speakers = Counter(_speaker(draft) for draft in drafts)
    for place in range(first, len(drafts)):
        draft = drafts[place]
        if draft.kind is not None:
            continue
        if list_mark(draft.seg.text):
            draft.kind = BlockKind.LIST_ITEM
        elif "\t" in draft.seg.text or draft.look.count(" | ") >= 2:
            draft.kind = BlockKind.TABLE
        elif furniture.crumbs(draft.look):
            draft.kind = BlockKind.FURNITURE
        elif _announced(drafts, place):
            draft.kind = BlockKind.LIST_ITEM
        elif _heading(draft) and _leads(drafts, place):
            asks = draft.look.endswith("?") and speakers[_speaker(draft) or ""] > 1
            draft.kind = None if asks else BlockKind.HEADING


def _speaker(draft: Draft) -> str | None:
    """The label of a line in a transcript ("VELDA POST: By whom?")."""
    label = _SPEAKER.match(draft.look)
    return label["name"] if label else None


_SPEAKER = re.compile(
    r"(?P<name>[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,3})(?: \([^()]{2,40}\))?\s?:\s\S"
)


def _announced(drafts: Sequence[Draft], place: int) -> bool:
    """Whether the line is one of a list that a line ending in a colon announces."""
    draft, before = drafts[place], drafts[place - 1] if place else None
    if draft.stop or draft.words > 30 or draft.look.endswith(":") or before is None:
        return False
    if before.kind is BlockKind.LIST_ITEM and not list_mark(before.seg.text):
        return before.seg.kind is None and draft.look[:1].isalnum()
    after = drafts[place + 1] if place + 1 < len(drafts) else None
    return (
        before.look.endswith(":")
        and before.kind in (None, BlockKind.HEADING)
        and after is not None
        and after.kind is None
        and not after.stop
    )


_NAMED = 5
"""Words up to which a heading may end in a name or word in marks: "The “usual place”"."""


def _heading(draft: Draft) -> bool:
    look = draft.look[: without_call(draft.look, 0, len(draft.look))]
    return (
        draft.words <= 12
        and not look.endswith((".", ",", ";", ":", "…"))
        and look[0] not in "\"“'‘"
        and (look[-1] not in "\"”'’" or (draft.words <= _NAMED and look[-2] not in ".,!?"))
        and (look[0].isupper() or look[0].isdigit())
    )


def _leads(drafts: Sequence[Draft], place: int) -> bool:
    """Whether a paragraph follows, as it must after a heading."""
    return any(
        d.kind in (None, BlockKind.LIST_ITEM, BlockKind.QUOTE_BLOCK) and d.words >= 8
        for d in drafts[place + 1 : place + 2]
    )


def _finished(draft: Draft) -> tuple[Block, ...]:
    """The blocks of a segment: its own, and what stands before and behind a paragraph's words."""
    seg, kind = draft.seg, draft.kind or BlockKind.PARAGRAPH
    text, at, made = seg.text, 0, list[Block]()
    if draft.lead and kind in BODY:
        at = draft.lead
        made.append(Block(BlockKind.FURNITURE, seg.start, seg.start + len(text[:at].rstrip())))
    if kind not in (BlockKind.PARAGRAPH, BlockKind.STANDFIRST, BlockKind.LIVE_ENTRY):
        return (*made, Block(kind, seg.start + at, seg.end))
    for length, of in _BEFORE:
        found = length(text[at:])
        if found:
            made.append(Block(of, seg.start + at, seg.start + at + found))
            at += found + len(text[at + found :]) - len(text[at + found :].lstrip())
    behind = edges.rest(text[at:])
    if behind is None:
        return (*made, Block(kind, seg.start + at, seg.end))
    first, of = seg.start + at + behind[0], behind[1]
    end = seg.start + at + len(text[at : at + behind[0]].rstrip())
    return (*made, Block(kind, seg.start + at, end), Block(of, first, seg.end))


_BEFORE = (
    (heads.dateline, BlockKind.DATELINE),
    (edges.label, BlockKind.UPDATE_LINE),
    (heads.dateline, BlockKind.DATELINE),
)
