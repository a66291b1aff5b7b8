"""A second source whose word of saying is left out: "Police put it at 12, the union at 30".

What stands behind the comma is the second's number, and nothing that the first has said. Nor has
the first said what another says behind "while", or behind "and" where both clauses are of one make.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from headwater.reading.describing.describe import describe
from headwater.reading.finding.mended import Spanned
from headwater.reading.words import nouns
from headwater.reading.words.finite import has_subject_and_verb, has_verb, is_past
from headwater.records import HopKind, Span, cut
from headwater.text.numbers import written

_ABOUT = (
    r"(?:(?:at\sleast|at\smost|more\sthan|fewer\sthan|less\sthan|as\smany\sas|up\sto|close\sto|closer\sto"
    r"|nearer|over|under|about|around|some|nearly|almost|just|only|roughly|between)\s)?"
)
AMOUNT = (
    rf"{_ABOUT}(?:[$\u00a3\u20ac]?\d[\d,.]*\d|[$\u00a3\u20ac]?\d"
    rf"|(?:{written(2, 12)}|dozens|hundreds|thousands|none|no-one|nobody|half)\b)"
    r"(?:\s?(?:bn|m|k|per\scent|percent|%|million|billion|thousand|hundred|dozen)(?!\w))?"
)
"""A number as one gives it: "at least 12", "nearly half", "$4 million"."""
_GAP = re.compile(
    rf"(?:[,;]\s(?:and\s|but\s|while\s|whereas\s)?|\s(?:and|but|while|whereas)\s)"
    rf"(?P<who>(?:[\w'\u2019-]+\s){{0,5}}?[\w'\u2019-]+),?\s(?P<said>(?:(?P<by>at|of|to)\s)?{AMOUNT})"
    r"(?=[.,;]|\s(?:and|but|while|on|in|last|this|by)\s|\s*\Z)"
)
_COUNTED = re.compile(
    rf"(?:that\s)?(?:there\s(?:was|were|are|had\sbeen|have\sbeen)\s)?{AMOUNT}(?:\s(?P<rest>[^,;.]+))?",
    re.IGNORECASE,
)
"""What tells how many, its number first: "12 people died"."""
_PUT = re.compile(rf"(?P<what>[^,;.]+?)\s(?P<by>at|of|to)\s{AMOUNT}")
"""What puts a number to something: "the toll at 12"."""
_SAYS_OF = re.compile(r"\bof\Z")
_MOST = 3
"""So many more sources may follow."""
_LONGEST = 100
_NEXT = re.compile(r",?\s(?:while|whereas|(?P<and>and))\s\Z")
_SAYS = re.compile(
    r"(?:ha(?:s|ve|d)\s)?(?P<verb>sa(?:id|ys?)|t(?:old|ells?)|report(?:s|ed)?|claim(?:s|ed)?)"
    r"(?:\sthat)?"
)
_VAGUE = re.compile(
    r"(?:an?|one|another|some\w*|every\w*|nobody|others?|h[ei]r?s?|she|it|its|they|their|we|our|i|my|you"
    r"|your|who|which|that|th[oe]se|this|both|all)\b",
    re.IGNORECASE,
)
_HIM = re.compile(r"\s(?:him|her|them|me|us)\b")
_OPENS = re.compile(
    r"(?:that\s)?(?:when|if|after|before|while|as|because|whether|why|how|what|who|where|though|although)\s",
    re.IGNORECASE,
)
_CAME_TO = re.compile(
    r"\b(?:asked|called|rang|phoned|telephoned|contacted|wrote|emailed|messaged|went|came|returned|arrived"
    r"|visited|met|approached|reached|turned\sto|complained|appealed|applied|begged|spoke|talked|told)\b"
)
"""What one does before somebody else answers."""
_CONNECTS = 12
_MARKS = re.compile('["\u201c\u201d\u00ab\u00bb]')
_SPEAK = frozenset(HopKind) - {HopKind.DOCUMENT, HopKind.UNSTATED}
_BODIES = nouns.BODIES | nouns.ORGANIZATIONS
_COUNTS = nouns.words(
    """another others other rest remaining more further men women children boys girls people
    civilians soldiers troops passengers victims injured wounded aged"""
)
"""Words of those who are counted, not of who counts."""


def parted(text: str, found: Sequence[Spanned]) -> list[Spanned]:
    """The attributions, those of a second source apart: "12 died, [the rebels] [30]" with the cue
    of the first, and "12 died, while [the rebels] [say] [30]" as no part of what the first says."""
    result: list[Spanned] = []
    for one in _without_next(text, found):
        result += _filled(text, one)
    return result


def _without_next(text: str, found: Sequence[Spanned]) -> list[Spanned]:
    """The attributions, each ended before "while" or "and" and the source of another."""
    starts = [
        (min(span.start for span in (*one.source, *one.cue)), one)
        for one in found
        if one.source and one.cue
    ]
    opened = [
        _Next(match.start(), start, one, match["and"] is not None)
        for start, one in starts
        if (match := _NEXT.search(text, max(0, start - _CONNECTS), start))
    ]
    return [_ended(text, one, opened) for one in found] if opened else list(found)


@dataclass(frozen=True, slots=True)
class _Next:
    """An attribution behind a conjunction, which begins at `end`; its source begins at `start`."""

    end: int
    start: int
    one: Spanned
    joined: bool


def _ended(text: str, one: Spanned, opened: Sequence[_Next]) -> Spanned:
    last = one.content[-1] if one.content else None
    if last is None or not one.source or one.source[0].start > last.start:
        return one
    ends = [
        each.end
        for each in opened
        if last.start < each.end and each.start < last.end
        if not each.joined or _is_like(text, one, each)
    ]
    if not ends or _MARKS.search(text, last.start, min(ends)):
        return one
    return replace(one, content=(*one.content[:-1], cut(text, last.start, min(ends))))


def _is_like(text: str, one: Spanned, then: _Next) -> bool:
    """Whether what follows "and" is a clause of saying like the first: "The captain said he heard
    a shot and the coast guard said it came under fire".

    Of somebody not yet known ("and a clerk said"), of whom he has come to ("rang the clinic and
    the clinic said") and of what was said to him ("and the police told her") the first may tell.
    """
    who, last = then.one.source[0], one.content[-1]
    if len(one.content) != 1 or not one.cue or one.cue[-1].end > last.start or not then.one.content:
        return False
    cues = [_SAYS.fullmatch(each.cue[-1].quote) for each in (one, then.one)]
    verbs = [cue["verb"].lower() for cue in cues if cue is not None]
    if len(verbs) < len(cues) or is_past(verbs[0]) != is_past(verbs[1]):
        return False
    to_him = verbs[1].startswith("t") and _HIM.match(text, then.one.cue[-1].end) is not None
    told = text[last.start : then.end]
    if to_him or _VAGUE.match(who.quote):
        return False
    if _OPENS.match(told) or _CAME_TO.search(told) or not has_subject_and_verb(told, 0, len(told)):
        return False
    return then.one.content[-1].end >= last.end - 1


def _filled(text: str, one: Spanned) -> list[Spanned]:
    """An attribution, ended before a second source that tells another number, and the second's."""
    if not one.source or not one.cue or not one.content or one.cue[-1].end > one.content[0].start:
        return [one]
    last = one.content[-1]
    line = text.find("\n", last.start)
    stop = min(len(text) if line < 0 else line, last.end + _LONGEST)
    gap = _GAP.search(text, last.start, stop)
    shared = _shared(text, one, gap) if gap is not None else None
    if gap is None or shared is None:
        return [one]
    made: list[Spanned] = []
    end = gap.start()
    while gap is not None and len(made) < _MOST and _may_say(text, cut(text, *gap.span("who"))):
        content = (*one.content[:-1], *shared, cut(text, *gap.span("said")))
        made.append(Spanned((cut(text, *gap.span("who")),), one.cue, content))
        gap = _GAP.match(text, gap.end(), stop)
    first = replace(one, content=(*one.content[:-1], cut(text, last.start, end)))
    return [first, *made] if made else [one]


def _shared(text: str, one: Spanned, gap: re.Match[str]) -> tuple[Span, ...] | None:
    """What the second says with the first, beside the number; None where he need not say it."""
    last = one.content[-1]
    if gap.start() <= last.start or _MARKS.search(text, last.start, gap.end()):
        return None
    put = _PUT.fullmatch(text, last.start, gap.start())
    if put is not None and gap["by"] in {None, put["by"]}:
        return (cut(text, *put.span("what")),)
    counted = _COUNTED.fullmatch(text, last.start, gap.start())
    of = "of" if _SAYS_OF.search(one.cue[-1].quote) else None
    if counted is None or gap["by"] != of:
        return None
    return (cut(text, *counted.span("rest")),) if counted["rest"] else ()


def _may_say(text: str, who: Span) -> bool:
    """Whether words before a number are somebody's who tells it, and no further count."""
    if has_verb(text, who.start, who.end):
        return False
    one = describe(text, who)
    if one.pronoun is not None or one.kind not in _SPEAK or one.words & _COUNTS:
        return False
    body = (one.named and one.kind is not HopKind.PERSON) or nouns.singular(one.head) in _BODIES
    return body or nouns.is_human(one.head)
