"""Names whose nickname stands in quotation marks: 'Jan "A.J." Osk'."""

from __future__ import annotations

import re

_CLOSED = re.compile(r"[^\"\u201c\u201d]+[\"\u201d](?:\s|\Z)")
_GIVEN = re.compile(r"(?<![\w.-])[A-Z][\w-]+\s(?:[A-Z][\w.-]*\s)?[\"\u201c]\Z")
"""What stands before a nickname whose first mark was left out: 'Otto "| Moe" Osk'."""
_BACK = 40
_CALLED = re.compile(r"(?<!\w)[\"\u201c\u2018'](?:[A-Z][\w.-]*[ ])*\Z")
_CLOSING = re.compile(r"[^\"\u201c\u2018]*[\w.][\"\u201d\u2019'][ ](?=[A-Z])")


def from_given_name(text: str, start: int, end: int) -> int:
    """Where a name begins whose nickname has but its second mark: at the given name before it."""
    if _CLOSED.match(text, start, end) is None:
        return start
    before = _GIVEN.search(text, max(0, start - _BACK), start)
    return start if before is None else before.start()


def from_first_mark(text: str, since: int, start: int, end: int) -> int:
    """Where a name begins whose nickname has its second mark in it: 'Chief | "Big Al" Osk'; not
    before `since`."""
    if _CLOSING.match(text, start, end) is None:
        return start
    before = _CALLED.search(text, since, start)
    return start if before is None else before.start()


_NICKNAME = re.compile(
    r"(?<=[\w.])\s(?:[\"\u201c][^\s\"\u201c\u201d]{1,30}(?:\s[^\s\"\u201c\u201d]{1,30}){0,2}[\"\u201d]"
    r"|[\u2018'][^\s\u2018\u2019']{1,30}(?:\s[^\s\u2018\u2019']{1,30}){0,2}[\u2019'])\s(?=\w)"
)
"""A nickname in quotation marks between the given and the family name."""


def without_nickname(name: str) -> str:
    """A name without a nickname inside it: who is 'Jan "Moe" Osk' may be Jan Erik Osk elsewhere."""
    return _NICKNAME.sub(" ", name)
