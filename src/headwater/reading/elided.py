"""Who speaks by a cue whose subject is left out: "He said A and denied B", "X said A, adding B"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from headwater.reading.settings import Setting
from headwater.records import Form

_JOINED = re.compile(
    r"[\s,;\u201d\"]*(?:(?:and|but|while|then|also|yet|or|later|in turn)[\s,]+){0,3}"
    r"(?:\w+ly\s+)?$",
    re.IGNORECASE,
)
_PASSIVE = re.compile(
    r"(?:is|are|was|were|be|been|being|it|there|has been|have been|had been|reportedly|allegedly"
    r"|according|per|to be|to have)\b",
    re.IGNORECASE,
)
"""How cues begin that name nobody as their subject."""
_PARTICIPLE = re.compile(r"(?:\w+ly\s+)?[a-z]+ing\b")


def shared_with(text: str, settings: Sequence[Setting], place: int) -> int | None:
    """The attribution whose source a cue without a source of its own shares; None without one.

    It stands in the same sentence at the same depth, and either only a conjunction parts the two
    or the cue is a participle.
    """
    setting = settings[place]
    one = setting.attribution
    if not one.cue or one.sources or _PASSIVE.match(one.cue[0].quote):
        return None
    if one.saying is not None and one.saying.noun:
        return None
    for back in range(place - 1, -1, -1):
        before = settings[back]
        if before.sentence != setting.sentence:
            return None
        if before.outer != setting.outer or before.attribution.form is Form.UNSOURCED:
            continue
        told = (*before.attribution.content, *before.attribution.cue, *before.attribution.sources)
        start = max((s.end for s in told if s.end <= one.cue[0].start), default=None)
        if start is None or not before.attribution.sources:
            continue
        joined = _JOINED.fullmatch(text, start, one.cue[0].start) is not None
        return back if joined or _PARTICIPLE.match(one.cue[0].quote) else None
    return None
