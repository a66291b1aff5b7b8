"""Whom hearsay in the passive is about: "[The girl] is said [to be in hospital]"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from headwater.reading.finding.mended import Spanned
from headwater.reading.finding.subjects import subject_before
from headwater.reading.words.units import Unit, units
from headwater.records import Report

_SAID = re.compile(
    r"(?:(?:is|are|was|were|be|been|being|has|have|had|also|not|still|now|\w+ly)\s)*"
    r"(?:said|reported|believed|thought|understood|feared|known|alleged|presumed|suspected|rumou?red"
    r"|assumed|estimated|claimed)",
    re.IGNORECASE,
)
_TO = re.compile(r"to\s[a-z]")


def with_subjects(report: Report, found: Sequence[Spanned]) -> list[Spanned]:
    """The attributions, each passive of saying that goes on with "to" with its subject in front.

    Where no subject can be told the content stays as it is.
    """
    bare = [one for one in found if _is_bare(one)]
    if not bare:
        return list(found)
    parts = units(report)
    return [_with_subject(one, parts) if _is_bare(one) else one for one in found]


def _is_bare(one: Spanned) -> bool:
    """Whether it is a passive that nobody is named to say, and what is said begins with "to"."""
    if one.source or len(one.cue) != 1 or not _SAID.fullmatch(one.cue[0].quote):
        return False
    first = one.content[0]
    return first.start >= one.cue[0].end and _TO.match(first.quote) is not None


def _with_subject(one: Spanned, parts: Sequence[Unit]) -> Spanned:
    start = one.cue[0].start
    unit = next((each for each in parts if each.start <= start < each.end), None)
    if unit is None:
        return one
    at = next((n for n, word in enumerate(unit.words) if word.start >= start), 0)
    if unit.lower(at - 1) in _JOINING:
        # "A gun was found and is believed to be Osk's"
        at = max(unit.tags.rfind("X", 0, at - 1), 0)
    words = subject_before(unit, at) if at else None
    span = unit.span(*words) if words is not None else None
    return one if span is None else replace(one, content=(span, *one.content))


_JOINING = frozenset(("and", "but"))
