"""Words of saying that only name what their sentence goes against.

"Contrary to what Osk said, it fell", "It did not, as Osk says, fall", "It fell not in May, as Osk
says, but in June": whoever tells the sentence denies what Osk said, and Osk denies nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from headwater.knowledge import saying
from headwater.reading.words.finite import has_plain_verb
from headwater.records import Span
from headwater.text.negation import negation

_BACK = 30
"""How far before a source the words that set it aside may begin."""
_AGAINST = re.compile(
    r"\b(?:contrary\sto|despite|in\sspite\sof|notwithstanding|unlike|in\scontrast\sto)\s(?P<what>what\s)?\Z",
    re.IGNORECASE,
)
_AS = re.compile(r"(?:\A|[\s,(\u2014\u2013])as\s\Z", re.IGNORECASE)
_NOT = re.compile(r"(?:\b(?:not|never)|n['\u2019]t)(?:\s\w+ly)?\s?[,(\u2014\u2013]?\s?\Z")
_BUT = re.compile(r"[^,;.:!?\n]{0,40}[,)\u2014\u2013]?\s(?:but|rather)\s(?P<rest>[^.;:!?\n]+)")
_GRANTS = frozenset(
    {"acknowledge", "admit", "concede", "confirm", "agree", "note", "point", "observe", "stress"}
)
"""Verbs of who says so as well: "is not, as Osk concedes, enough"."""


def is_set_aside(
    text: str, source: Sequence[Span], cue: Sequence[Span], content: Sequence[Span]
) -> bool:
    """Whether an attribution with a source names only what its sentence goes against."""
    if not cue or not source or not content:
        return False
    if cue[0].quote.lower() == "contrary to":
        return True
    start = source[0].start
    against = _AGAINST.search(text, max(0, start - _BACK), start)
    if against is not None:
        beside = text[cue[-1].end : content[-1].start].strip() in {",", ""}
        clause = content[-1].quote.startswith("that ")
        return against["what"] is not None or (beside and not clause)
    return _is_denied(text, (*source, *cue), content[0])


def _is_denied(text: str, told: Sequence[Span], first: Span) -> bool:
    """Whether "as" leads to them right behind a "not", or before what is so instead."""
    start, end = min(span.start for span in told), max(span.end for span in told)
    lead = _as_before(text, start)
    if lead is None:
        return False
    words = {entry.lemma for span in told for w in span.quote.split() if (entry := saying.verb(w))}
    if words & _GRANTS:
        return False
    if _NOT.search(text, max(0, lead - _BACK), lead):
        return True
    instead = _BUT.match(text, end)
    if instead is None or first.start >= lead or has_plain_verb(text, *instead.span("rest")):
        return False
    return bool(negation(text, first.start, lead))


def _as_before(text: str, start: int) -> int | None:
    """Where the "as" begins that stands before a place or opens there; None without one."""
    if text.startswith("as ", start):
        return start
    found = _AS.search(text, max(0, start - len(", as ")), start)
    return None if found is None else start - len("as ")
