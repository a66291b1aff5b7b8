"""What each segment of a text is: the rules in their order.

Own words first (furniture, corrections, dates, bylines), then place (the lines before the first
paragraph), then captions by weak signs, then neighbours, repeats and datelines. A kind that the
source marks (HTML, Markdown) is kept.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from headwater.intake import captions, furniture, heads
from headwater.intake.furniture import Furniture
from headwater.intake.limits import REPEAT_WORDS
from headwater.intake.segments import Segment, list_mark, stopped
from headwater.records import BODY, Block, BlockKind

_WORDS = re.compile(r"[^\W_]+")
_GRAM = 5
_MAY_REPEAT = (None, BlockKind.QUOTE_BLOCK, BlockKind.STANDFIRST, BlockKind.PARAGRAPH)
_LONG = 12
"""Words from which a segment with a stop counts as a paragraph."""


@dataclass(slots=True)
class _Draft:
    """A segment on its way to its kind."""

    seg: Segment
    look: str
    words: int
    stop: bool
    kind: BlockKind | None
    weak: bool = False

    @property
    def words_only(self) -> str:
        """The line without a dateline, whose wire is no picture's credit."""
        return self.look[heads.dateline(self.look) :].lstrip()

    @property
    def sentence(self) -> bool:
        return self.stop and self.words >= _LONG


def classify(segments: Sequence[Segment]) -> tuple[Block, ...]:
    """The blocks of a text in order, one or two (a dateline) for each segment."""
    drafts = [_draft(seg) for seg in segments]
    stops = _stop_share(drafts)
    for draft in drafts:
        if draft.kind is None:
            draft.kind = _by_words(draft)
    title = _title(drafts[: _first_paragraph(drafts)])
    if title is not None:
        title.kind = BlockKind.TITLE
    _captions(drafts, stops)
    first = _first_paragraph(drafts)
    _head(drafts[:first])
    _structure(drafts, first)
    _neighbours(drafts)
    _tail(drafts)
    _repeats(drafts)
    return tuple(block for draft in drafts for block in _finished(draft))


def _draft(seg: Segment) -> _Draft:
    look = seg.look
    return _Draft(seg, look, len(look.split()), stopped(look), seg.kind)


def _stop_share(drafts: Sequence[_Draft]) -> float:
    """The share of long segments that end with a stop; 0 with fewer than three of them."""
    long = [draft for draft in drafts if draft.words >= _LONG and draft.kind is None]
    return sum(draft.stop for draft in long) / len(long) if len(long) >= 3 else 0.0


def _by_words(draft: _Draft) -> BlockKind | None:
    look = draft.look
    if heads.correction(look):
        return BlockKind.CORRECTION
    if heads.dated(look) or heads.update(look):
        return BlockKind.UPDATE_LINE
    if draft.seg.page is False:
        return BlockKind.FURNITURE
    found = furniture.judge(look)
    if found is Furniture.STRONG:
        return BlockKind.FURNITURE
    draft.weak = found is Furniture.WEAK
    if heads.byline(look):
        return BlockKind.BYLINE
    if captions.only_credit(look):
        return BlockKind.CAPTION
    return None


def _captions(drafts: Sequence[_Draft], stops: float) -> None:
    """Marks captions; one beside another needs less."""
    scores = [captions.score(d.words_only, stops) if d.kind is None else 0.0 for d in drafts]
    for draft, points in zip(drafts, scores, strict=True):
        if points >= captions.THRESHOLD:
            draft.kind = BlockKind.CAPTION
    for place, draft in enumerate(drafts):
        beside = [drafts[p].kind for p in (place - 1, place + 1) if 0 <= p < len(drafts)]
        if (
            draft.kind is None
            and scores[place] >= captions.THRESHOLD - 1
            and BlockKind.CAPTION in beside
        ):
            draft.kind = BlockKind.CAPTION


def _first_paragraph(drafts: Sequence[_Draft]) -> int:
    """The place of the first segment that reads as a paragraph; all of them where none does."""
    for place, draft in enumerate(drafts):
        if draft.kind is BlockKind.PARAGRAPH or (
            draft.kind is None and draft.sentence and not (place == 0 and _capital(draft))
        ):
            after = drafts[place + 1 : place + 4]
            if any(d.kind is BlockKind.BYLINE for d in after) and _early(drafts[:place]):
                continue  # a standfirst: the byline is still to come
            return place
    for place, draft in enumerate(drafts):
        if draft.kind is None and (draft.stop or draft.words > 25):
            return place
    return len(drafts)


def _early(before: Sequence[_Draft]) -> bool:
    return any(d.kind is None and not d.sentence for d in before) and not any(
        d.kind is BlockKind.BYLINE for d in before
    )


def _head(head: Sequence[_Draft]) -> None:
    """Title, labels, standfirst and names among the lines before the first paragraph."""
    before = any(draft.kind is BlockKind.TITLE for draft in head)
    standfirsts = 0
    titled = before
    for draft in head:
        if draft.kind is BlockKind.TITLE:
            before = False
        elif draft.kind is None and not titled and draft.stop:
            continue  # a short first sentence
        elif draft.kind is not None:
            continue
        elif before:
            draft.kind = BlockKind.BYLINE if heads.person(draft.look) else BlockKind.FURNITURE
        else:
            draft.kind = _after_title(draft, standfirsts)
            standfirsts += draft.kind is BlockKind.STANDFIRST


def _title(head: Sequence[_Draft]) -> _Draft | None:
    """The title among the lines before the first paragraph, None where there is none.

    It is the first line that is neither label, name nor picture; under four words only where
    no other line will do.
    """
    for draft in head:
        if draft.kind is BlockKind.TITLE:
            return draft
    good = [
        d
        for d in head
        if d.kind is None
        and not d.weak
        and not furniture.crumbs(d.look)
        and not heads.person(d.look)
        and not captions.of_picture(d.look)
    ]
    for least in (4, 2):
        for draft in good:
            if least <= draft.words <= 40 and (not draft.look.endswith(".") or _capital(draft)):
                return draft
    return None


def _capital(draft: _Draft) -> bool:
    """Whether nearly all longer words are capitalised: a headline even where a stop ends it."""
    long = [word for word in draft.look.split() if len(word) >= 4 and word[0].isalpha()]
    return (
        len(long) >= 3
        and draft.words <= 20
        and sum(w[0].isupper() for w in long) >= 0.8 * len(long)
    )


def _after_title(draft: _Draft, standfirsts: int) -> BlockKind:
    if furniture.crumbs(draft.look) or draft.weak:
        return BlockKind.FURNITURE
    if heads.person(draft.look):
        return BlockKind.BYLINE
    if list_mark(draft.seg.text):
        return BlockKind.LIST_ITEM
    if draft.words >= 5 and (draft.stop or standfirsts < 2):
        return BlockKind.STANDFIRST
    return BlockKind.FURNITURE


def _structure(drafts: Sequence[_Draft], first: int) -> None:
    """Headings, lists and tables among the paragraphs."""
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
            draft.kind = BlockKind.HEADING


def _announced(drafts: Sequence[_Draft], place: int) -> bool:
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


def _heading(draft: _Draft) -> bool:
    look = draft.look
    return (
        draft.words <= 12
        and not look.endswith((".", ",", ";", ":", "…"))
        and look[0] not in "\"“'‘"
        and look[-1] not in "\"”'’"
        and (look[0].isupper() or look[0].isdigit())
    )


def _leads(drafts: Sequence[_Draft], place: int) -> bool:
    """Whether a paragraph follows, as it must after a heading."""
    return any(
        d.kind in (None, BlockKind.LIST_ITEM, BlockKind.QUOTE_BLOCK) and d.words >= 8
        for d in drafts[place + 1 : place + 2]
    )


def _neighbours(drafts: Sequence[_Draft]) -> None:
    """Weak furniture beside furniture or at an end; lead-ins to furniture; lists of links."""
    last = len(drafts) - 1
    for place in range(last, -1, -1):
        draft = drafts[place]
        after = drafts[place + 1].kind if place < last else BlockKind.FURNITURE
        before = drafts[place - 1].kind if place else BlockKind.FURNITURE
        if (
            draft.kind is None
            and BlockKind.FURNITURE in (after, before)
            and (
                draft.weak
                or (
                    place < last
                    and draft.look.endswith(":")
                    and after is BlockKind.FURNITURE
                    and draft.words <= 20
                )
            )
        ):
            draft.kind = BlockKind.FURNITURE
    for place in range(1, last):
        draft, sides = drafts[place], (drafts[place - 1].kind, drafts[place + 1].kind)
        if (
            draft.kind is None
            and draft.words <= 10
            and not draft.look.endswith(".")
            and (sides == (BlockKind.FURNITURE, BlockKind.FURNITURE))
        ):
            draft.kind = BlockKind.FURNITURE
    linking = False
    for draft in drafts:
        if draft.kind is BlockKind.FURNITURE and furniture.opens_links(draft.look):
            linking = True
        elif (
            linking
            and draft.kind in (None, BlockKind.HEADING, BlockKind.LIST_ITEM, BlockKind.CAPTION)
            and (not draft.stop and draft.words <= 20)
        ):
            draft.kind = BlockKind.FURNITURE
        elif draft.kind not in (BlockKind.FURNITURE, BlockKind.UPDATE_LINE):
            linking = False


def _tail(drafts: Sequence[_Draft]) -> None:
    """What follows the comment form is not the article's; nor short lines after its end."""
    total = sum(d.words for d in drafts)
    seen = 0
    for place, draft in enumerate(drafts):
        seen += draft.words
        if (
            draft.kind is BlockKind.FURNITURE
            and furniture.opens_comments(draft.look)
            and seen > 0.5 * total
        ):
            for rest in drafts[place + 1 :]:
                rest.kind = BlockKind.FURNITURE
            break
    for draft in reversed(drafts):
        if (
            draft.kind in (None, BlockKind.HEADING)
            and not draft.stop
            and draft.words <= 6
            and (not draft.look.endswith((",", ":", "”", '"')))
            and len(drafts) > 3
            and draft.seg.kind is None
        ):
            draft.kind = BlockKind.FURNITURE
        elif draft.kind is not BlockKind.FURNITURE and draft.kind is not BlockKind.UPDATE_LINE:
            break


def _repeats(drafts: Sequence[_Draft]) -> None:
    """A segment that only repeats words of another one is a pull quote; the first one stays."""
    bodies = [(d, _plain(d.look)) for d in drafts if d.kind in BODY or d.kind is None]
    if sum(len(words) for _, words in bodies) > REPEAT_WORDS:
        return
    where: dict[tuple[str, ...], list[int]] = {}
    for place, (_, words) in enumerate(bodies):
        for at in range(len(words) - _GRAM + 1):
            known = where.setdefault(tuple(words[at : at + _GRAM]), [])
            if len(known) < 4 and place not in known:
                known.append(place)
    for place, (draft, words) in enumerate(bodies):
        if len(words) < _GRAM or draft.kind not in _MAY_REPEAT:
            continue
        joined = f" {' '.join(words)} "
        for other in where[tuple(words[:_GRAM])]:
            longer = f" {' '.join(bodies[other][1])} "
            if other != place and joined in longer and (len(joined) < len(longer) or other < place):
                draft.kind = BlockKind.PULL_QUOTE
                break


def _plain(look: str) -> list[str]:
    return _WORDS.findall(look.lower())


def _finished(draft: _Draft) -> tuple[Block, ...]:
    seg, kind = draft.seg, draft.kind or BlockKind.PARAGRAPH
    if kind in (BlockKind.PARAGRAPH, BlockKind.STANDFIRST, BlockKind.LIVE_ENTRY):
        length = heads.dateline(seg.text)
        if length:
            rest = seg.start + length
            while seg.text[rest - seg.start].isspace():
                rest += 1
            return (
                Block(BlockKind.DATELINE, seg.start, seg.start + length),
                Block(kind, rest, seg.end),
            )
    return (Block(kind, seg.start, seg.end),)
