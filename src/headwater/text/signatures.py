"""How posts of social networks are signed where they were pasted into a text.

"... — Name (@handle) March 3, 2025", or "A post shared by Name (@handle) on Mar 3, 2025" on
networks of pictures. Decoding knows a post by it, reading its author.
"""

from __future__ import annotations

import re

from headwater.knowledge.dates import MONTH_FORM

_MONTH = rf"{MONTH_FORM}\.?"
_WHEN = (
    rf"[\s,\u00b7|]{{0,3}}(?:on\s)?(?:{_MONTH}\s\d|\d{{1,2}}\s{_MONTH}|\d{{4}}-\d\d)[^@\n]{{0,40}}"
)
_NAME = r"(?P<name>[^\s()@\u2013\u2014-][^\n()@\u2013\u2014]{0,60}?)"
_SIGNED = re.compile(
    rf"(?:[\u2013\u2014]|(?<![\w-])--?)\s?{_NAME}\s?\(@\w{{1,30}}\)(?:{_WHEN})?\s*$", re.IGNORECASE
)
_SHARED = re.compile(
    rf"\b(?:an?\s)?(?:post|photo|video|reel)\s(?:shared\s|posted\s)?by\s{_NAME}\s?"
    rf"\(@[\w.]{{1,30}}\)(?:{_WHEN})?\s*$",
    re.IGNORECASE,
)
_REACH = 240
"""How many characters before the end of a post its signature may begin."""


def signature(text: str, start: int, end: int) -> re.Match[str] | None:
    """The signature at the end of `text[start:end]`, its author in the group `name`."""
    reach = max(start, end - _REACH)
    if text.find("(@", reach, end) < 0:
        return None
    return _SIGNED.search(text, reach, end) or _SHARED.search(text, reach, end)
