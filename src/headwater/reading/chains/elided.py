"""Who speaks by a cue whose subject is left out: "He said A and denied B", "X said A, adding B"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from headwater.reading.chains.settings import Setting
from headwater.reading.finding.mended import Spanned
from headwater.reading.words import nouns
from headwater.records import Form, Span

_JOINED = re.compile(
    r"[\s,;\u201d\"\u2013\u2014-]*(?:(?:and|but|while|then|also|yet|or|later|in turn)[\s,]+){0,3}"
    r"(?:\w+ly\s+)?$",
    re.IGNORECASE,
)
_PASSIVE = re.compile(
    r"(?:is|are|was|were|be|been|being|it|there|has been|have been|had been|reportedly|allegedly"
    r"|according|per|to be|to have)\b",
    re.IGNORECASE,
)
"""How cues begin that name nobody as their subject."""
_PREDICATE = re.compile(r"[,\u2013\u2014-]\s+(?:and|but|yet|while)\s+$", re.IGNORECASE)
"""What stands before a second predicate of whoever the sentence is about."""
_FINITE = re.compile(r"(?:has|have|had|did|does|do|will|would)\s", re.IGNORECASE)
_PARTICIPLE = re.compile(r"(?:\w+ly\s+)?[a-z]+ing\b")


def shared_with(text: str, beside: Sequence[Setting], setting: Setting) -> int | None:
    """The attribution whose source a cue without a source of its own shares; None without one.

    It stands in the same sentence, those of which are `beside`, at the same depth, and either only
    a conjunction parts the two or the cue is a participle or a second predicate.
    """
    one = setting.attribution
    if one.aim or not one.cue or one.sources or _PASSIVE.match(one.cue[0].quote):
        return None
    if one.saying is not None and one.saying.noun:
        return None
    for before in sorted(beside, key=_start, reverse=True):
        if _start(before) >= one.cue[0].start or not before.attribution.cue:
            continue
        if before.outer != setting.outer or before.attribution.form is Form.UNSOURCED:
            continue
        told = (*before.attribution.content, *before.attribution.cue, *before.attribution.sources)
        start = max((s.end for s in told if s.end <= one.cue[0].start), default=None)
        if start is None or not before.attribution.sources:
            continue
        joined = _JOINED.fullmatch(text, start, one.cue[0].start) is not None
        joined = joined or _PARTICIPLE.match(one.cue[0].quote) is not None
        return before.place if joined or _is_predicate(text, one.cue[0]) else None
    return None


def with_shared(text: str, found: Sequence[Spanned]) -> list[Spanned]:
    """The attributions, each second predicate with the source of the one before it.

    "[The officers] said that none fell but did not exclude [that one was hit]": both are theirs.
    Only a conjunction parts the two, and no content holds one of them alone.
    """
    if all(one.source for one in found):
        return list(found)
    told = [one for one in found if one.source and one.cue]
    return [one if one.source else _sharing(text, one, told, found) for one in found]


def _sharing(text: str, one: Spanned, told: Sequence[Spanned], found: Sequence[Spanned]) -> Spanned:
    if not one.cue or not one.cue[0].quote[0].islower() or _PASSIVE.match(one.cue[0].quote):
        return one
    at = one.cue[0].start
    if not _CONJUNCTION.search(text, max(0, at - _REACH), at):
        return one
    for before in sorted(told, key=lambda other: other.cue[0].start, reverse=True):
        spans = (*before.source, *before.cue, *before.content)
        end = max((span.end for span in spans if span.end <= at), default=0)
        if before.cue[0].start >= at or not _JOINED.fullmatch(text, end, at):
            continue
        if _holders(before.cue[0], found) == _holders(one.cue[0], found):
            return replace(one, source=before.source)
    return one


def _holders(cue: Span, found: Sequence[Spanned]) -> list[Span]:
    return [span for one in found for span in one.content if span.covers(cue)]


_CONJUNCTION = re.compile(r"\b(?:and|but|then|yet|or)\s(?:also\s|later\s|\w+ly\s)?\Z")


def _start(setting: Setting) -> int:
    one = setting.attribution
    return (one.cue or one.content)[0].start


def _is_predicate(text: str, cue: Span) -> bool:
    """Whether a cue opens a second predicate: "He slept while it burned, and has denied it"."""
    before = text[max(0, cue.start - _REACH) : cue.start]
    return _PREDICATE.search(before) is not None and _FINITE.match(cue.quote) is not None


_REACH = 12
"""How many characters a mark and a conjunction take at most."""


def charging(text: str, settings: Sequence[Setting], setting: Setting) -> int | None:
    """The attribution of the sentence before whose source brings the charge that "it is alleged"
    goes on with: a prosecutor, the police or their papers; None without one."""
    one = setting.attribution
    if setting.outer is not None or not one.cue or _ALLEGED.match(one.cue[0].quote) is None:
        return None
    start = one.cue[0].start
    if text[max(0, start - len("it ")) : start].lower() != "it ":
        # "the deed is alleged to have been signed", by whomever
        return None
    for before in reversed(settings[max(0, setting.place - _CLOSE) : setting.place]):
        between = text[before.sentence[1] : setting.sentence[0]]
        if before.outer is not None or before.sentence == setting.sentence:
            continue
        if between.strip():
            return None
        if not before.terminals:
            return charging(text, settings, before)
        if len(before.terminals) > 1:
            return None
        by = before.terminals[0]
        return before.place if {by.head, *by.words} & _CHARGING else None
    return None


_ALLEGED = re.compile(r"is\s(?:also\s|further\s)?alleged\Z")
_CLOSE = 6
"""So many attributions back the sentence before is looked for."""
_CHARGING = nouns.words(
    """prosecutor prosecutors prosecution attorney da office indictment charge-sheet complaint
    lawsuit affidavit police detective detectives sheriff"""
)
"""Who alleges by calling, and in what."""
