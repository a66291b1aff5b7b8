"""What the acronyms of a report stand for: "the Metal Workers' Union (MWU)", then "the MWU"."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import lru_cache
from types import MappingProxyType

from headwater.reading.describing.described import Described
from headwater.reading.words.known import entity
from headwater.records import HopKind, Span, cut
from headwater.text.acronyms import acronym_of, forces

_SHORT = r"[A-Z][A-Za-z&.-]{1,9}"
_AFTER = re.compile(rf"[ \u00a0]\((?:the\s|or\s)?[\"\u201c\u2018']?(?P<short>{_SHORT})\W?\)")
"""An acronym in brackets behind what it stands for."""
_BEFORE = re.compile(
    rf"(?<![\w(])(?P<short>{_SHORT})(?:[ ]\(|,[ ])(?:or[ ])?(?:the[ ])?"
    r"(?P<long>[A-Z][^(),.;:\n]{5,90}?)[),.;]"
)
"""An acronym before what it stands for: "MWU, the Metal Workers' Union,"."""
_WORD = re.compile(r"(?<![\w'\u2019-])[A-Z\u00c0-\u00de]")
_REACH = 120
"""Characters before the bracket in which the long form begins."""
_BODIES = frozenset({HopKind.ORGANIZATION, HopKind.STATE_BODY, HopKind.GROUP, HopKind.OUTLET})


@lru_cache(maxsize=64)
def long_forms(text: str) -> Mapping[str, Span]:
    """Where the text spells each acronym out that it brings in, by the acronym without stops.

    Empty where it brings in none. The first letters of the long form's words must make the acronym.
    """
    found: dict[str, Span] = {}
    for match in _AFTER.finditer(text):
        span = _spelled(text, match.start(), match["short"])
        if span is not None:
            found.setdefault(_letters(match["short"]), span)
    for match in _BEFORE.finditer(text):
        if _is_acronym(match["short"]) and acronym_of(match["long"], match["short"]):
            found.setdefault(_letters(match["short"]), cut(text, *match.span("long")))
    return MappingProxyType(found)


def _spelled(text: str, end: int, short: str) -> Span | None:
    """The words that end at `end` and begin with the letters of an acronym; None for others."""
    if not _is_acronym(short):
        return None
    line = max(text.rfind("\n", 0, end) + 1, end - _REACH)
    for match in reversed(list(_WORD.finditer(text, line, end))):
        if acronym_of(text[match.start() : end], short):
            return cut(text, match.start(), end)
    return None


def _is_acronym(short: str) -> bool:
    return sum(letter.isupper() for letter in short) > 1


def _letters(short: str) -> str:
    return short.replace(".", "")


def spelled_out(text: str, one: Described, describe: Callable[[str, Span], Described]) -> Described:
    """A body under the name for which the report brings in its acronym; others as they are."""
    if not one.named or one.name is None or one.kind not in _BODIES:
        return one
    forms = long_forms(text)
    initials = forces(text)
    if not forms and not initials:
        return one
    # what the report brings in goes before what a table knows by the same letters
    bare = one.span.quote.removeprefix("The ").removeprefix("the ")
    span = forms.get(_letters(bare)) or forms.get(_letters(one.name))
    if span is None and one.name in initials and entity(one.name) is None:
        # "KPD", in a report that names the Killeen Police Department
        span = cut(text, *initials[one.name][0])
    if span is None:
        # the words that bring it in: "the Medicines and Health products Agency (MHA)"
        here = (s for s in forms.values() if one.span.start <= s.start and s.end <= one.span.end)
        longer = next((s for s in here if s.quote.endswith(f" {one.name}")), None)
        return one if longer is None else replace(one, name=longer.quote)
    full = describe(text, span)
    if full.kind not in _BODIES:
        return one
    known = entity(full.name or "") if full.named else None
    name = known.name if known is not None else " ".join(span.quote.split())
    return replace(one, name=name, kind=full.kind, country=full.country or one.country)
