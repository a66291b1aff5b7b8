"""The fuller words before a short description: "the ambassador" and "ambassador of Portugal"."""

from __future__ import annotations

import re
from dataclasses import replace

from headwater.reading.describing.describe import describe
from headwater.reading.describing.described import Described
from headwater.reading.describing.resolved import Resolved
from headwater.reading.words import nouns
from headwater.records import BODY_KINDS, PERSON_KINDS, Span, cut
from headwater.text.names import standing

_BACK, _BODY_BACK = 2500, 6000
"""How many characters a short description reaches back: a few paragraphs; one for a body more."""
_TWO = 2
_OPEN = nouns.words("source official person man woman people one other report statement")
"""Nouns that fuller words of the same noun do not settle."""
_NAME = r"[A-Z][\w'\u2019-]*(?:\s(?:(?:of|and|for)\s(?:the\s)?)?[A-Z][\w-]*){0,4}"


def fuller_before(text: str, one: Described) -> Resolved | None:
    """The one fuller description of the same noun before a short one; None without or with several.

    Fuller are a name before the noun ("Houthi rebels") and a name or a noun after "of" ("the
    ambassador of Portugal", "the high command of the police").
    """
    words = one.span.quote.split()
    if not one.definite or one.named or one.restricted or one.head in _OPEN:
        return None
    if not _TWO <= len(words) <= _TWO + 1 or "'" in one.span.quote or "\u2019" in one.span.quote:
        return None
    found: dict[str, Span] = {}
    for span in _fuller(text, one, " ".join(words[1:])):
        found.setdefault(span.quote.lower(), span)
    if len(found) != 1:
        return None
    (span,) = found.values()
    full = describe(text, span)
    same = full.kind is one.kind or {full.kind, one.kind} <= PERSON_KINDS or full.named
    if (full.plural != one.plural and not full.named) or not same or full.pronoun is not None:
        return None
    name = full.name if full.named else " ".join(span.quote.split())
    kind = full.kind if full.named else one.kind
    return Resolved(replace(full, kind=kind, name=name, words=full.words | one.words), span)


def _fuller(text: str, one: Described, short: str) -> list[Span]:
    back = _BODY_BACK if one.kind in BODY_KINDS else _BACK
    start, stop = max(0, one.span.start - back), one.span.start
    places = []
    # letter for letter: only this one becomes two in lower case
    for at in standing(text[start:stop].replace("\u0130", "I").lower(), short.lower()):
        begin, end = start + at, start + at + len(short)
        tail = _TAIL.match(text, end, stop)
        if tail is not None:
            places.append((begin, tail.end()))
        lead = _LEAD.search(text, max(start, begin - _LONGEST), begin)
        if lead is not None and text[begin:end] == short and text[end : end + 1] != "-":
            places.append((lead.start(), end))
    return [cut(text, *place) for place in sorted(places)]


_TAIL = re.compile(rf"\s(?:of|for)\s(?:(?:the\s)?{_NAME}|the\s[a-z-]+)(?![\w-])")
_LEAD = re.compile(r"(?<=[a-z,]\s)(?:[A-Z][\w-]+\s){1,3}\Z")
_LONGEST = 120
"""Characters that the names before a noun have at most."""
