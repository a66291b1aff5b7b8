"""The lines before the first paragraph: labels, title, standfirst, names."""

from __future__ import annotations

import re
from collections.abc import Sequence

from headwater.intake import captions, furniture, heads
from headwater.intake.drafts import LONG, Draft
from headwater.intake.segments import list_mark
from headwater.intake.words import PAST, SAID, WEEKDAY
from headwater.knowledge import outlets, states
from headwater.records import BlockKind
from headwater.text.wordlists import words


def stated(drafts: Sequence[Draft], title: str | None) -> Draft | None:
    """The line in the words of the title that somebody stated; None where there is none."""
    wanted = _letters(title or "")
    if not wanted or any(draft.kind is BlockKind.TITLE for draft in drafts):
        return None
    return next((draft for draft in drafts[:_HEAD] if _letters(draft.look) == wanted), None)


def headline(drafts: Sequence[Draft]) -> Draft | None:
    """The first line where it is a headline in spite of its stop; None for all others.

    Such a one is cut off ("shooting in..."), or stands above a paragraph or a name and is in a
    headline's words: no article, auxiliary, pronoun or weekday ("Gunman kills six people.").
    """
    place = next((p for p, draft in enumerate(drafts[:_HEAD]) if draft.kind is None), None)
    titled = any(draft.kind is BlockKind.TITLE for draft in drafts)
    if titled or place is None or place + 1 >= len(drafts):
        return None
    draft, after = drafts[place], drafts[place + 1 : place + 4]
    short = draft.stop and draft.words <= _HEADLINE and not heads.dateline(draft.look)
    several = _SENTENCES.search(draft.look) or list_mark(draft.seg.text)
    if not short or several or draft.words < _FEWEST or not draft.look[0].isalnum():
        return None
    cut_off = draft.look.endswith(("...", "\u2026"))
    followed = any(one.words >= LONG or _of_article(one) for one in after)
    shown = cut_off or (followed and _terse(draft))
    return draft if shown else None


def _letters(look: str) -> str:
    return "".join(_LETTERS.findall(look.lower()))


def _of_article(draft: Draft) -> bool:
    """Whether a line is about the article, a name or a date, or begins with a dateline."""
    named = draft.kind in (BlockKind.BYLINE, BlockKind.UPDATE_LINE)
    return named or (draft.kind is None and heads.dateline(draft.seg.text) > 0)


def _terse(draft: Draft) -> bool:
    """Whether a line has none of the words that headlines leave out."""
    tokens = _WORD.findall(draft.look.lower())
    told = any(
        one.endswith("ed") and len(one) > 4 and after not in _BEHIND_PARTICIPLES
        for one, after in zip(tokens, [*tokens[1:], ""], strict=True)
    )
    return _LEFT_OUT.isdisjoint(tokens) and not told and not _DAY.search(draft.look)


_HEAD = 12
"""Lines of a page among which its title is looked for."""
_HEADLINE = 20
"""Words of the longest headline with a stop."""
_FEWEST = 4
_LETTERS = re.compile(r"[^\W_]+")
_WORD = re.compile(r"[^\W_][\w'\u2019-]*")
_SENTENCES = re.compile(r"[a-z)\d][.!?]\s+[A-Z\u201c\"]")
_DAY = re.compile(rf"\b{WEEKDAY}", re.IGNORECASE)
_LEFT_OUT = (PAST - {"shot", "set", "cut", "hit", "hurt", "held", "found", "left", "led"}) | (
    SAID - {"says", "say"}
    | words("the a an is are be been am he she it they we i you there died dies it's")
)
_BEHIND_PARTICIPLES = words("in at by with near after before over for as to on from of during")


def first_paragraph(drafts: Sequence[Draft]) -> int:
    """The place of the first segment that reads as a paragraph; all of them where none does."""
    for place, draft in enumerate(drafts):
        headed = place == 0 and (draft.capital or draft.asking)
        open_line = draft.kind is None and draft.sentence and not headed
        if draft.kind is BlockKind.PARAGRAPH or open_line:
            after = drafts[place + 1 : place + 4]
            if any(d.kind is BlockKind.BYLINE for d in after) and _early(drafts[:place]):
                continue  # a standfirst: the byline is still to come
            return place
    for place, draft in enumerate(drafts):
        if draft.kind is None and (draft.stop or draft.words > 25):
            return place
    return len(drafts)


def _early(before: Sequence[Draft]) -> bool:
    kinds = [d.kind for d in before if d.kind is not None or not d.sentence]
    titled = None in kinds or BlockKind.TITLE in kinds
    return titled and BlockKind.BYLINE not in kinds


def mark_head(head: Sequence[Draft]) -> None:
    """Title, labels, standfirst and names among the lines before the first paragraph."""
    _mark_agencies(head)
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
        elif before and draft.words >= 6 and not draft.weak:
            draft.kind = None if draft.stop else BlockKind.STANDFIRST
        elif before:
            named = heads.person(draft.look) and not heads.nameplate(draft.look)
            draft.kind = BlockKind.BYLINE if named else BlockKind.FURNITURE
        else:
            draft.kind = _after_title(draft, standfirsts)
            standfirsts += draft.kind is BlockKind.STANDFIRST


def _mark_agencies(head: Sequence[Draft]) -> None:
    """A line that is an agency alone is whose text is run; beside a caption it is a picture's."""
    kinds = [draft.kind for draft in head]
    for place, draft in enumerate(head):
        found = outlets.by_name(heads.unsigned(draft.look)) if draft.words <= _AGENCY else None
        beside = [kinds[p] for p in (place - 1, place + 1) if 0 <= p < len(head)]
        if (
            draft.kind is BlockKind.CAPTION
            and draft.seg.kind is None
            and found is not None
            and found.kind in ("agency", "state-agency")
            and BlockKind.CAPTION not in beside
        ):
            draft.kind = BlockKind.BYLINE


_AGENCY = 4
"""Words of "By The Associated Press"."""


def title(head: Sequence[Draft]) -> Draft | None:
    """The title among the lines before the first paragraph, None where there is none.

    It is the first line that is neither label, name nor picture; under four words only where
    no other line will do, and of two words in capitals alone ("CHIPS DOWN") where none does.
    """
    for draft in head:
        if draft.kind is BlockKind.TITLE:
            return draft
    good = [
        d
        for d in head
        if d.kind is None
        and not (d.weak and (d.words < 6 or furniture.to_reader(d.look)))
        and not furniture.crumbs(d.look)
        and not heads.person(d.look)
        and not heads.nameplate(d.look)
        and not captions.of_picture(d.look)
        and not _opens_text(d)
    ]
    for least in (4, 2):
        for draft in good:
            if least <= draft.words <= 40 and (not draft.look.endswith(".") or draft.capital):
                return draft
    shouted = (d for d in head[:1] if d.kind is None and d.look.isupper() and d.words > 1)
    return next((d for d in shouted if heads.person(d.look) and not states.by_name(d.look)), None)


def _opens_text(draft: Draft) -> bool:
    """Whether a line is no title but the article: by its dateline, its bullet, or its colon."""
    announces = draft.look.endswith(":") and draft.words >= LONG
    line = draft.look[: heads.dateline(draft.look)]
    dated = draft.words >= LONG and any(one == "(" or one.isdigit() for one in line)
    return announces or dated or (list_mark(draft.seg.text) and draft.look[0] == "\u2022")


def _after_title(draft: Draft, standfirsts: int) -> BlockKind:
    if furniture.crumbs(draft.look) or draft.weak:
        return BlockKind.FURNITURE
    undated = heads.undated(draft.look)
    named = heads.person(undated) or heads.people(undated) or heads.nameplate(undated)
    if draft.words <= LONG and (named or outlets.by_name(undated) is not None):
        return BlockKind.BYLINE
    if list_mark(draft.seg.text):
        return BlockKind.LIST_ITEM
    if draft.words >= 5 and (draft.stop or standfirsts < 2):
        return BlockKind.STANDFIRST
    return BlockKind.FURNITURE
