"""Words that the end of a line has cut in two, as text copied from a PDF has them: "ship-\\nment".

Left as it is, such a word is none that anything knows, and is shown as "ship- ment".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from headwater.intake.segments import Segment
from headwater.text.wordlists import words

_CUT = re.compile(
    r"(?<![\w-])(?P<before>(?:[^\W\d_]{1,30}-){0,3})(?P<first>[^\W\d_]{2,30})(?P<hyphen>[-\u2010])"
    r"[ \t]{0,8}\n[ \t]{0,40}(?P<last>[^\W\d_]{2,30})"
)
_FIRST = words(
    """
    anti pro non ex self co vice semi quasi multi mid well ill half all cross then now one two three
    four five six seven eight nine ten twenty thirty forty fifty sixty seventy eighty ninety high
    low long short large small full part first second third left right far old new cease air state
    government rebel army police court hand man woman
    """
)
"""What often stands before a hyphen of its own: "state-\\nrun"."""
_LAST = words(
    """
    run led based backed owned level style aligned built controlled driven funded linked minded
    named related sized speaking supplied trained ranking profile fired
    """
)
"""What often stands behind one, and hardly ever ends another word."""
_BOTH = frozenset({"and", "or", "to"})
"""What stands between two that share a last part: "two- and three-day"."""
_WORD = re.compile(r"[^\W\d_]{2,30}(?:-[^\W\d_]{2,30})*")


def joined(text: str, segments: Sequence[Segment]) -> tuple[str, tuple[Segment, ...]]:
    """The text and its segments with each word that the end of a line cuts made one.

    A hyphen stays where the word is written with one elsewhere in the text, or its parts are such
    as have one; it goes where the text has the word without one, and else.
    """
    if _CUT.search(text) is None:
        return text, tuple(segments)
    known = {word.lower() for word in _WORD.findall(text)}
    pieces, made = list[str](), list[Segment]()
    at = last = 0
    for one in segments:
        told = _CUT.sub(lambda match: _whole(match, known), one.text)
        before = text[last : one.start]
        start = at + len(before)
        pieces += (before, told)
        made.append(replace(one, start=start, end=start + len(told), text=told))
        at, last = start + len(told), one.end
    return "".join((*pieces, text[last:])), tuple(made)


def _whole(match: re.Match[str], known: set[str]) -> str:
    first, last = match["first"], match["last"]
    if last in _BOTH:
        return match[0]
    whole, parted = f"{first}{last}".lower(), f"{first}-{last}".lower()
    own = (
        not last.islower()  # "Al-\nMasirah", "US-\nIran"
        or bool(match["before"])
        or parted in known
        or (whole not in known and (first.lower() in _FIRST or last in _LAST))
    )
    return f"{match['before']}{first}{'-' if own else ''}{last}"
