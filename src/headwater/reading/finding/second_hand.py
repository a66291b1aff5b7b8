"""Who tells what he has heard himself: "according to what he was told by a guard"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from headwater.reading.finding.mended import Spanned
from headwater.records import Span, cut, trim


def told_by(text: str, one: Spanned) -> Spanned:
    """An attribution of what somebody tells that he heard himself: "according to what he was told
    by [a guard], [it fell]" is the guard's."""
    heard = _HEARD.match(text, one.cue[-1].start) if one.cue else None
    if heard is None:
        return one
    cue = (*one.cue[:-1], cut(text, heard.start(), heard.end("by")))
    before = (trim(text, span.start, min(span.end, heard.start())) for span in one.content)
    after = (trim(text, max(span.start, heard.end()), span.end) for span in one.content)
    parts = (span for span in (*before, *after) if span is not None)
    rest = tuple(span for span in parts if any(map(str.isalnum, span.quote)))
    return Spanned((cut(text, *heard.span("who")),), cue, rest or one.content)


_HEARD = re.compile(
    r"(?P<by>according\sto\swhat\s(?:[\w'\u2019.-]+\s){1,4}?(?:was|were|is|are|ha[sd]\sbeen|have\sbeen)\s(?:\w+\s)?"
    r"(?:told|informed|assured)\sby)\s(?P<who>[^,;:.\n\u201c\u201d\"]{2,80}),?",
    re.IGNORECASE,
)


def of_teller(one: Spanned, found: Sequence[Spanned]) -> Spanned:
    """What was heard is what its teller says, and not that he says it: "Osk said [it fell],
    according to what he was told by a guard"."""
    if not any(map(is_second_hand, one.cue)):
        return one
    for other in found:
        told = other.source and other.cue and other.content and other is not one
        if told and all(_holds(one, span) for span in (*other.source, *other.cue, *other.content)):
            return replace(one, content=other.content)
    return one


def _holds(one: Spanned, span: Span) -> bool:
    return any(part.covers(span) for part in one.content)


def is_second_hand(cue: Span) -> bool:
    """Whether these words of saying tell that somebody heard it from their source."""
    return _HEARD_CUE.fullmatch(cue.quote) is not None


_HEARD_CUE = re.compile(r"according\sto\swhat\s.{2,60}\sby", re.IGNORECASE)
