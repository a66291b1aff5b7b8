"""Speech without a word of saying, behind what who speaks does: "Osk rose. “I was not asked.”" """

from __future__ import annotations

import re

from headwater.reading.describing.describe import describe
from headwater.reading.finding.subjects import subject_before
from headwater.reading.words import nouns
from headwater.reading.words.units import Unit
from headwater.records import HopKind, Span


def speaker(before: Unit | None, unit: Unit) -> tuple[Span, ...]:
    """Who does or is something in the sentence before one that is all quotation, as its source.

    The quotation ends their paragraph and its speaker speaks of himself in it. A body or a thing
    does not, nor does the dead.
    """
    if before is None or before.block != unit.block or before.quotes or not unit.quotes:
        return ()
    quote = unit.quotes[-1]
    if quote.scare or not quote.paired or unit.text[quote.end : unit.block.end].strip():
        return ()
    if _SELF.search(unit.text, quote.start, quote.end) is None:
        return ()
    source = None if not _DEAD.isdisjoint(before.lowers) else _subject(before)
    span = before.span(*source) if source is not None else None
    if source is None or span is None:
        return ()
    last = before.lower(source[1] - 1)
    if last in _PRONOUNS or nouns.singular(last) in nouns.POSTS or nouns.is_human(last):
        return (span,)
    named = before.tag(source[1] - 1) == "P"
    return (span,) if named and describe(unit.text, span).kind is HopKind.PERSON else ()


def _subject(unit: Unit) -> tuple[int, int] | None:
    """The words for who does something in a sentence; "her" of "her voice drops"."""
    first = unit.lower(0)
    if first in _ALONE or (first in _WHOSE and unit.lower(1) in _FEATURES):
        return (0, 1)
    name = len(unit.tags) - len(unit.tags.lstrip("P"))
    if name and unit.tag(name) in "VXN":
        return (0, name)
    verb = next((n for n, tag in enumerate(unit.tags) if tag in "VX"), None)
    source = subject_before(unit, verb) if verb else None
    return source if source is not None and source[0] <= _OPENING else None


_SELF = re.compile(r"\b(?:I|me|my|[Ww]e|us|our|My|Our)\b")
_OPENING = 4
"""How far into a sentence its subject begins at most."""
_ALONE = frozenset({"he", "she"})
_WHOSE = frozenset({"his", "her"})
_PRONOUNS = _ALONE | _WHOSE
_FEATURES = nouns.words("voice eyes face smile tone expression hands shoulders brow")
_DEAD = nouns.words("died killed dead buried murdered slain drowned")
