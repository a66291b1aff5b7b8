"""What a segment is by its surroundings: neighbours, the end of the page, repeats."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice, pairwise

from headwater.intake import captions, furniture, heads
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
        called = not draft.sentence or furniture.calls(draft.look)
        at_end = place in (0, last) and called
        beside = any(_site(one) for one in drafts[max(place - 1, 0) : place + 2])
        leads = draft.look.endswith(":") and after is BlockKind.FURNITURE and draft.words <= 20
        if (draft.weak and (beside or at_end)) or leads:
            draft.kind = BlockKind.FURNITURE
    for left, draft, right in zip(drafts, drafts[1:], drafts[2:], strict=False):
        inside = left.kind is BlockKind.FURNITURE and right.kind is BlockKind.FURNITURE
        if inside and draft.kind is None and draft.words <= 10 and draft.look[-1] != ".":
            draft.kind = BlockKind.FURNITURE
    _mark_links(drafts)


def _site(draft: Draft) -> bool:
    """Whether a site speaks in a segment: it is furniture, and no left-over mark or code."""
    return draft.kind is BlockKind.FURNITURE and not furniture.mute(draft.look)


def _mark_links(drafts: Sequence[Draft]) -> None:
    """Titles of other stories after "Related", up to the next line that ends with a stop."""
    may_link: tuple[BlockKind | None, ...] = ()
    for draft in drafts:
        if draft.kind is BlockKind.FURNITURE and furniture.opens_links(draft.look):
            may_link = (BlockKind.CAPTION,) if furniture.button(draft.look) else _MAY_LINK
        elif draft.kind in may_link and not draft.stop and draft.words <= 20:
            draft.kind = BlockKind.FURNITURE
        elif draft.kind not in (BlockKind.FURNITURE, BlockKind.UPDATE_LINE):
            may_link = ()


def mark_tail(drafts: Sequence[Draft]) -> None:
    """What follows the comment form is not the article's; nor short lines after its end, nor a note
    of the editor there that sets nothing right."""
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
        short = short and draft.seg.kind is None
        if (short or heads.note(draft.look)) and draft.kind in (None, BlockKind.HEADING):
            draft.kind = BlockKind.FURNITURE
        elif draft.kind not in (BlockKind.FURNITURE, BlockKind.UPDATE_LINE):
            break


def mark_polls(drafts: Sequence[Draft]) -> None:
    """The answers that readers are to choose from, above the button."""
    buttons = [
        p for p, d in enumerate(drafts) if d.kind is BlockKind.FURNITURE and _VOTE.match(d.look)
    ]
    for place in buttons:
        first = place
        while first and drafts[first - 1].kind is BlockKind.LIST_ITEM:
            first -= 1
        if any(_ANSWER.match(draft.look) for draft in drafts[first:place]):
            for draft in drafts[first:place]:
                draft.kind = BlockKind.FURNITURE


_VOTE = re.compile(r"\W{0,3}(?:vote|submit|(?:view|see) results|total votes?)\b", re.IGNORECASE)
_ANSWER = re.compile(
    r"\W{0,3}(?:\d{1,2}[.)]|[a-e][.)])?\s*(?:yes|no|not sure|unsure|undecided)\b", re.I
)


def mark_teasers(drafts: Sequence[Draft]) -> None:
    """What stands among teasers of other stories, each printed as its own title and summary."""
    twice = [
        place
        for place, (one, two) in enumerate(pairwise(drafts))
        if one.kind in _MAY_REPEAT and one.words >= _GRAM and one.look == two.look
    ]
    run: list[int] = []
    for place in (*twice, len(drafts) + _APART):
        if run and place - run[-1] > _APART:
            if len(run) >= _TEASERS:
                for draft in drafts[run[0] : run[-1] + 2]:
                    draft.kind = BlockKind.FURNITURE if draft.kind in _MAY_REPEAT else draft.kind
            run = []
        run.append(place)


_TEASERS = 3
"""How many segments printed twice in a row make a list of teasers; an article repeats its lead."""
_APART = 8
"""Segments between two such that may be teasers with another summary."""
_NAMES = 20
"""Bylines that are looked at: an article has a few."""


def mark_clips(drafts: Sequence[Draft]) -> None:
    """The title of a clip of another story is no heading of this one: "How to Stay Safe" over
    words that end with "(Published Friday, Sept. 23, 2016)"."""
    for one, clip in pairwise(drafts):
        heads_it = one.kind in (None, BlockKind.HEADING) and not one.stop and one.words <= _TITLE
        if heads_it and clip.kind is BlockKind.CAPTION and captions.of_clip(clip.look):
            one.kind = BlockKind.FURNITURE


_TITLE = 14
"""Words of a clip's title at most."""


def mark_people(drafts: Sequence[Draft]) -> None:
    """A lone name that the article tells of is a picture's: "Otto Lund" under the title."""
    lone = (d for d in drafts if d.kind is BlockKind.BYLINE and d.seg.kind is None)
    for draft in islice(lone, _NAMES):
        named = heads.person(draft.look) and not heads.nameplate(draft.look)
        if named and any(_tells_of(draft.look, one) for one in drafts):
            draft.kind = BlockKind.CAPTION


def _tells_of(name: str, draft: Draft) -> bool:
    told = draft.kind in BODY or (draft.kind in _MAY_REPEAT and draft.sentence)
    first, *_, last = name.split()
    named = told and (name in draft.look or f"{first} {last}" in draft.look)
    return named and not _WRITER.search(draft.look)


_WRITER = re.compile(
    r"\b(?:reporter|writer|columnist|correspondent|editor|journalist|photographer|producer|intern"
    r"|covers|report(?:s|ed|ing)|contributed|reached|follow|e-?mail|contact|interviewed)\b|@",
    re.IGNORECASE,
)


def mark_repeats(drafts: Sequence[Draft]) -> None:
    """A segment that only repeats words of another one is a pull quote; the first one stays, and so
    does a text that is nothing but its title again."""
    may = (*_MAY_REPEAT, BlockKind.TITLE)
    bodies = [(d, _plain(d.look)) for d in drafts if d.kind in BODY or d.kind in may]
    alone = sum(draft.kind is not BlockKind.TITLE for draft, _ in bodies) < 2
    if alone or sum(len(said) for _, said in bodies) > REPEAT_WORDS:
        return
    where: dict[tuple[str, ...], list[int]] = {}
    for place, (_, said) in enumerate(bodies):
        for at in range(len(said) - _GRAM + 1):
            known = where.setdefault(tuple(said[at : at + _GRAM]), [])
            if len(known) < 4 and place not in known:
                known.append(place)
    for place, (draft, said) in enumerate(bodies):
        if len(said) < _GRAM or draft.kind not in _MAY_REPEAT or len(draft.seg.text) > LOOK:
            continue
        joined = f" {' '.join(said)} "
        for other in where[tuple(said[:_GRAM])]:
            longer = f" {' '.join(bodies[other][1])} "
            if other != place and joined in longer and (len(joined) < len(longer) or other < place):
                draft.kind = BlockKind.PULL_QUOTE
                break


def _plain(look: str) -> list[str]:
    return _WORDS.findall(look.lower())
