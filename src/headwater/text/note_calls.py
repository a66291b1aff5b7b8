"""The numbers that call notes, as a copied page glues them to a stop: "left Velm.38 The men"."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache

from headwater.knowledge.tables import read

RAISED = "\u00b9\u00b2\u00b3\u2070\u2074-\u2079"
"""Raised digits, as they stand between the brackets of a pattern."""
DIGITS = rf"(?:[1-9]\d{{0,2}}|[{RAISED}]{{1,3}})"
"""A pattern for the number of a note."""
_CALL = re.compile(rf"(?<=[.,;:!?\"'\u201d\u2019)\]]){DIGITS}(?=\s|\Z)")
_BEFORE = re.compile(
    r"""(?:(?P<word>[^\W\d_]{2,})|\b(?:19|20)\d\d|\d\s?%|[)\]])
        ["'\u201d\u2019)\]]{0,2}(?P<stop>[.,;:!?]?)["'\u201d\u2019)\]]{0,2}\Z""",
    re.VERBOSE,
)
_REACH = 24
_OPENS = re.compile(r"\s+[\"'\u201c\u2018(\[]{0,2}[A-Z]|[^\S\n]*(?:\n|\Z)")
_SMALL = re.compile(r"[^\S\n]+[a-z]")
_NUMBERED = frozenset(read("abbreviations")["numbered"].split()) | frozenset(
    read("abbreviations")["before"].split()
)
"""Abbreviations to which a number belongs ("Nov.16", "No.5") or that something follows."""


@lru_cache(maxsize=256)
def note_calls(text: str) -> tuple[tuple[int, int], ...]:
    """The half-open ranges of the numbers that call notes in `text`, in order; none without.

    One stands right behind the stop or the quotation mark that ends a sentence: behind a word, a
    year, a share or a bracket, and before a capital or the end of a line. Inside of a sentence
    ("was sold,12 and") they count where at least two such are and the number is among theirs.
    """
    found: list[tuple[int, int]] = []
    inner: list[tuple[int, int]] = []
    for match in _CALL.finditer(text):
        before = _BEFORE.search(text, max(match.start() - _REACH, 0), match.start())
        if before is None or (before["word"] or "").lower() in _NUMBERED:
            continue
        stop, raised = before["stop"], not match.group().isascii()
        if stop not in ",;:" or not stop:
            ends = _OPENS.match(text, match.end()) is not None
            marked = stop or text[match.start() - 1] not in ")]"
            if ends and (marked or raised):
                found.append(match.span())
                continue
        if raised or _SMALL.match(text, match.end()) is not None:
            inner.append(match.span())
    numbers = {text[start:end] for start, end in found}
    if len(numbers) > 1:
        first, *_, last = sorted(map(number_of, numbers))
        found += [one for one in inner if first - 1 <= number_of(text[slice(*one)]) <= last + 1]
    return tuple(sorted(found))


def is_call(text: str, start: int) -> bool:
    """Whether a number that calls a note begins at `start` of `text`."""
    calls = note_calls(text)
    at = bisect_left(calls, (start, 0))
    return at < len(calls) and calls[at][0] == start


def without_call(text: str, start: int, end: int) -> int:
    """Where `text[start:end]` ends without the number of a note behind its last word."""
    found = _LAST.search(text, max(start, end - _REACH), end)
    return found.start("call") if found and is_call(text, found.start("call")) else end


_LAST = re.compile(rf"(?<![\d{RAISED}])(?P<call>(?:\d{{1,3}}|[{RAISED}]{{1,3}}))\s*\Z")


def number_of(call: str) -> int:
    """The number that digits are, raised or not."""
    return int("".join(map(_PLAIN.get, call, call)))


_PLAIN = dict(
    zip("\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079", "0123456789", strict=True)
)
