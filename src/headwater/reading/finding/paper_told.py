"""Who says what a paper shows, where the words for him were found among those for the paper: "[She]
claims [figures seen by the Post] show that it fell"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from headwater.knowledge import saying
from headwater.reading.describing.describe import describe
from headwater.reading.finding.mended import Spanned
from headwater.reading.words.phrase_words import PREPOSITIONS
from headwater.records import HopKind, Span, cut

_WORD = re.compile(r"[\w.'\u2019-]+(?=\s)")
_RELATIVE = frozenset(("who", "which", "that", "whose", "of", "by", "from"))
_LONGEST = 80
"""How long the words for a teller and his word of saying are at most, in characters."""


def with_tellers(text: str, found: Sequence[Spanned]) -> list[Spanned]:
    """The attributions, each of a paper whose source begins with who tells of it parted in two."""
    result = list(found)
    for place, one in enumerate(found):
        parts = _parted(text, one)
        if parts is None:
            continue
        who, verb, paper = parts
        result[place] = replace(one, source=(paper,))
        told = Spanned((who,), (verb,), (cut(text, paper.start, one.content[-1].end),))
        same = [n for n, each in enumerate(found) if n != place and verb in each.cue]
        for number in same:
            result[number] = told
        if not same:
            result.append(told)
    return result


def _parted(text: str, one: Spanned) -> tuple[Span, Span, Span] | None:
    """The teller, his word of saying and the paper that the words for a source are; else None."""
    if len(one.source) != 1 or not one.cue or one.source[0].end >= one.content[0].start:
        return None
    start, end = one.source[0].start, one.source[0].end
    for match in _WORD.finditer(text, start, min(end, start + _LONGEST)):
        word = match.group()
        if word in _RELATIVE:
            return None
        verb = saying.verb(word) if match.start() > start and word.islower() else None
        if verb is None or "bare" not in verb.takes:
            continue
        paper = cut(text, match.end() + 1, end)
        if paper.quote.split(maxsplit=1)[0] in PREPOSITIONS:
            # "an earlier report in a paper": a noun
            return None
        found = describe(text, paper)
        if found.kind is not HopKind.DOCUMENT and found.document is None:
            return None
        return cut(text, start, match.start() - 1), cut(text, *match.span()), paper
    return None
