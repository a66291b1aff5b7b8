"""Sources of the network that hold more than who speaks, put right by their own words."""

from __future__ import annotations

import re
from dataclasses import replace

from headwater.reading.finding.mended import Spanned
from headwater.reading.words.finite import is_finite, is_past
from headwater.records import cut


def of_who_speaks(text: str, one: Spanned) -> Spanned:
    """The attribution with who speaks alone as its source: no time, and no verb behind him."""
    if not one.source or not one.cue:
        return one
    one = _without_subject(text, one)
    return _with_deed(text, _without_time(text, one)) if one.source else one


def _without_subject(text: str, one: Spanned) -> Spanned:
    """The attribution without whom a bare participle is about: "[a man] believed to be 30"."""
    if len(one.source) > 1 or _PARTICIPLE.fullmatch(one.cue[0].quote) is None:
        return one
    beside = text[one.source[0].end : one.cue[0].start] == " "
    if not beside or _TO_BE.match(one.content[0].quote) is None:
        return one
    return replace(one, source=())


_PARTICIPLE = re.compile(r"(?:believed|thought|understood|suspected|presumed|alleged|reported)")
_TO_BE = re.compile(r"to\s(?:be|have)\b")


def _without_time(text: str, one: Spanned) -> Spanned:
    """The attribution without the time behind its verb: "owners were convinced since [May]"."""
    if len(one.source) == 1:
        return one
    kept = tuple(
        span
        for span in one.source
        if span.start < one.cue[0].end or _SINCE.search(text, one.cue[0].end, span.start) is None
    )
    return replace(one, source=kept) if kept else one


def _with_deed(text: str, one: Spanned) -> Spanned:
    """The attribution with the deed by which somebody says it in the cue and not in the source:
    "[My mother] [rang the firm to say]"."""
    source, cue = one.source[0], one.cue[0]
    if len(one.source) > 1 or not cue.quote.startswith("to "):
        return one
    words = list(_WORD.finditer(text, source.start, source.end))
    near = _BESIDE.fullmatch(text, source.end, cue.start) is not None
    if not near or any(word.group() in _RELATIVES for word in words):
        return one
    verb = next((w for w in words[1:] if is_finite(w.group()) and is_past(w.group())), None)
    if verb is None:
        return one
    who = cut(text, source.start, source.start + len(text[source.start : verb.start()].rstrip()))
    whole = cut(text, verb.start(), cue.end)
    return replace(one, source=(who,), cue=(whole, *one.cue[1:]))


_BESIDE = re.compile(r"\s(?:[\w'\u2019-]+\s){0,4}")
_SINCE = re.compile(r"\b(?:since|until|during|throughout)\s(?:[\w-]+\s){0,3}\Z")
_WORD = re.compile(r"\w[\w'\u2019-]*")
_RELATIVES = frozenset({"who", "which", "that", "whose", "whom", "where"})
