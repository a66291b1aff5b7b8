"""Notes at the foot that a text calls by number."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from headwater.intake.drafts import Draft
from headwater.intake.limits import LOOK
from headwater.intake.words import PAST, SAID
from headwater.records import BlockKind
from headwater.text.note_calls import DIGITS, RAISED, note_calls, number_of
from headwater.text.sentences import split_sentences
from headwater.text.wordlists import words


def mark_notes(drafts: Sequence[Draft]) -> None:
    """Notes that tell something are items of a list, without their number; those that only refer to
    something ("[25] See annex 15.", "38 Interview with a driver, Orle.") are none of the article.

    A note begins with its number, in brackets or, where the text calls it, without.
    """
    notes = {p: n for p, n in enumerate(map(_note, drafts)) if n is not None}
    if len(notes) < _NOTES:
        return
    calls = {number for draft in drafts for number in _called(draft.seg.text)}
    met = sorted(calls.intersection(number for number, _ in notes.values()))
    if len(met) < _NOTES:
        return
    for place, (number, length) in notes.items():
        draft = drafts[place]
        bracketed = draft.look[0] == "["
        if bracketed or met[0] - 1 <= number <= met[-1] + 1:
            draft.kind = (
                BlockKind.LIST_ITEM if _tells(draft.seg.text[length:LOOK]) else BlockKind.FURNITURE
            )
            draft.lead = length


def _note(draft: Draft) -> tuple[int, int] | None:
    """The number with which a segment begins and how long it is, with the space behind it."""
    if draft.kind not in _MAY_BE or draft.seg.kind is not None:
        return None
    found = _NOTE.match(draft.seg.text)
    return (number_of(found["number"]), found.end()) if found is not None else None


def _called(text: str) -> Iterator[int]:
    for found in _CALL.finditer(text):
        yield int(found[1])
    for start, end in note_calls(text):
        yield number_of(text[start:end])


def _tells(note: str) -> bool:
    """Whether some sentence of a note tells something, titles and what stands in brackets aside."""
    plain = _ASIDE.sub(" ", note)
    return any(_told(_WORDS.findall(plain[a:b])) for a, b in split_sentences(plain))


def _told(found: Sequence[str]) -> bool:
    tokens = [word.lower() for word in found if word != "May"]
    if not SAID.isdisjoint(tokens):
        return True
    refers = not tokens or not _REFERRING.isdisjoint(tokens[:_HEAD])
    finite = any(
        one in _FINITE or (one.endswith("ed") and len(one) > 4 and one not in _OF_PAPERS)
        for one in tokens
    )
    return finite and not refers


_MAY_BE = (None, BlockKind.HEADING, BlockKind.CAPTION)
_NOTES = 2
_HEAD = 5
"""Words with which a note says what it refers to ("Osk Watch telephone interview with")."""
_NOTE = re.compile(
    rf"(?:\[(?=\d{{1,3}}\]))?(?P<number>{DIGITS})"
    rf"(?:\]\s+|\s*(?<=[{RAISED}])|\s+(?=[A-Z\"\u201c\u2018'(]|www|http))"
)
_CALL = re.compile(r"(?<=\S)\[(\d{1,3})\]")
_ASIDE = re.compile(r"\([^()]{0,200}\)|\"[^\"]{0,300}\"|\u201c[^\u201c\u201d]{0,300}\u201d")
_WORDS = re.compile(r"[^\W_]+")
_FINITE = PAST | words("is are")
_OF_PAPERS = words("dated accessed archived updated conducted")
_REFERRING = words(
    """see ibid id cf interview interviews meeting meetings conversation conversations
    correspondence communication communications available satellite photograph photographs imagery
    video annex document documents documentation letter letters email emails on file https www note
    para source sources records report reports resolution"""
)
