"""Ages beside names: "Bernt Osk, 52,", "Osk, a 52-year-old clerk", "52-year-old Bernt Osk"."""

from __future__ import annotations

import re

_BEHIND = re.compile(
    r",?[ ]\(?(?:(?:who[ ](?:is|was)|aged?)[ ,])?[ ]?(?P<beside>\d{1,3})"
    r"(?=[ ]?[,.;:)]|[\u2019\"\u201d]|\Z"
    r"|\s(?:of|from|and|was|were|is|has|had|who|said|told|died|remains|at|in)\b)"
    r"(?!,\d|[.:]\d)(?!,[ ]\d{1,2}(?:,|[ ]and)\b)(?![ ]and[ ]\d)"
    r"|(?:,|[ ](?:is|was))[ ](?:an?|the)[ ](?P<called>\d{1,3})-year-old"
    r"|[ ](?:is|was|turned)[ ](?P<told>\d{1,3})(?=[.,;]|[ ]years[ ]old)"
)
_NO_NAME = r"(?!(?:of|and|to|by|with|for|from|as|in|at)\b)"
_BEFORE = re.compile(
    rf"\b(?P<age>\d{{1,3}})[- ](?:year|yr)s?[- ]old(?:,?(?:[ ]{_NO_NAME}[a-z][a-z-]+){{0,3}},?"
    rf"|(?:[ ]{_NO_NAME}[\w.'\u2019-]+){{1,2}}|(?:[ ][\w@'\u2019-]+){{1,12}}[ ]as)[ ]\Z"
)
_WAY = 96
_TURNED = re.compile(
    r"\b(?:aged?|turn(?:s|ed|ing)|died[ ]at"
    r"|(?:when|since|until|before|after|because)[ ][A-Z][\w\u2019'-]{1,30}[ ](?:was|is)"
    r"|(?:[Hh]e|[Ss]he|I|who)[ ](?:was|is))(?:[ ](?:only|just|barely|about|almost|nearly))?[ ]\Z"
)
_TOLD_ALONE = re.compile(r"[ ]?(?:[.,;:!?)\"\u201d\u2019]|\Z)|[ ](?:and|or|but|when|by|as)\b")


def age_behind(text: str, end: int) -> tuple[int, int] | None:
    """Where the age stands (half-open) that is told right behind a name ending at `end`."""
    found = _BEHIND.match(text, end)
    return found.span(str(found.lastgroup)) if found is not None else None


def is_age(text: str, start: int, end: int) -> bool:
    """Whether a number is how old somebody was: "when she was | nine", "Osk turned | 60"."""
    told = _TURNED.search(text, max(0, start - _WAY), start) is not None
    return told and _TOLD_ALONE.match(text, end) is not None


def age_before(text: str, start: int) -> tuple[int, int] | None:
    """Where the age stands that leads up to a name beginning at `start`."""
    found = _BEFORE.search(text, max(0, start - _WAY), start)
    return found.span("age") if found is not None else None
