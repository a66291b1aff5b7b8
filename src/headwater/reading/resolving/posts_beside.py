"""What a text says of somebody right beside the name: "the defence minister, Ada Osk, told"."""

from __future__ import annotations

import re
from itertools import pairwise

from headwater.reading.describing.persons import POSTS
from headwater.reading.words import nouns
from headwater.reading.words.finite import is_past

REACH = 70
"""How many characters before a name such words may begin."""
_POST_BEFORE = re.compile(r"((?:[\w'\u2019.-]+[ \u00a0]){0,5}[\w'\u2019-]+),[ \u00a0]$")
_OFFICE_OF = re.compile(
    r"(?:\b(?:the|its|their)|['\u2019]s?)[ ](?P<told>(?:[\w'\u2019-]+[ ]){0,3}?(?P<post>[\w-]+)[ ]"
    r"(?:of|for)[ ](?:the[ ])?(?:(?!(?:the|an?|who|at)\b)[\w'\u2019-]+[ ]){0,4}[\w'\u2019-]+),[ ]$",
    re.IGNORECASE,
)
"""A post with what it is over, before a name and a comma: "the Minister of Foreign Affairs"."""
_ARTICLES = frozenset({"the", "a", "an", "its", "his", "her", "their"})
_POST_AFTER = re.compile(
    r",[ \u00a0]((?:[\w'\u2019.-]+[ \u00a0]){0,14}[\w'\u2019-]+)(?=[,.;)\n]|$)"
)
_MADE = re.compile(r"[ \u00a0](?:as[ ])?(?:the[ ])?((?:[a-z-]+[ ])?[a-z-]+)[ ](?:of|for)\b")
"""What somebody was made: "appointed Ugo Talvas governor of Raymah"."""
_ANOTHER = re.compile(
    r"(?:[A-Z][a-z]+\.?\s){0,2}"
    r"(?:President|Minister|Chancellor|Premier|Governor|Senator|Mayor|King|Queen|Prince|Princess"
    r"|Judge|Justice|Secretary|General|Mr|Mrs|Ms|Dr|Sen|Gov|Rep)\.?"
    r"(?:\s[A-Z][\w-]+){1,2}(?P<owner>['\u2019]s?)?\s(?!(?:of|and|for|at|in|to|on)\b)[a-z]"
)
"""Somebody else, whose the one before is ("Ann Osk, President Roe's aide,") or with whom a clause
goes on: "With Ann Osk, President Roe made a safe choice,"."""
_GOES_ON = nouns.words(
    """and or but has have had was were is are will would said says told tells did does"""
)
"""Words after a name and a comma with which no apposition begins."""
_LINKS = frozenset(["of", "for", "from", "at", "in", "with", "on", "who", "which", "that", "to"])


def post_before(text: str, start: int, end: int) -> re.Match[str] | None:
    """The words before a name and a comma: "Deputy Defence Minister, Colonel X"; "the minister of
    finance, X" where a comma or the end of a clause closes the name, which ends at `end`."""
    if text[start - 2 : start - 1] != ",":
        return None
    begin = max(0, start - REACH)
    office = _OFFICE_OF.search(text, begin, start) if text[end : end + 1] in _CLOSING else None
    if office is not None and nouns.singular(office["post"].lower()) in POSTS:
        return office
    return _POST_BEFORE.search(text, begin, start)


_CLOSING = frozenset({"", ",", ".", ";", ":", ")", "\n"})


def told_before(match: re.Match[str] | None) -> frozenset[str]:
    """The words of a post before a name and a comma, as `post_before` finds it."""
    if match is None:
        return frozenset()
    words = [word.strip("'\u2019.").lower() for word in match[1].split()]
    whole = "post" in match.groupdict() or nouns.singular(words[-1]) in POSTS
    return frozenset(words) if whole else frozenset()


def told_behind(text: str, end: int) -> frozenset[str]:
    """The words of an apposition after a name: ", the defence minister,"."""
    made = _MADE.match(text, end)
    if made is not None and nouns.singular(made.group(1).split()[-1]) in POSTS:
        return frozenset(made.group(1).split())
    match = _POST_AFTER.match(text, end)
    if match is None:
        return frozenset()
    another = _ANOTHER.match(match.group(1))
    told = match.group(1)[another.end() - 1 if another is not None else 0 :]
    words = [word.strip("'\u2019.").lower() for word in told.split()]
    if words[0] in _GOES_ON or (another is not None and not another["owner"]):
        return frozenset()
    head = next((i for i, w in enumerate(words) if w in _LINKS), len(words))
    if any(b in _ARTICLES and is_past(a) for a, b in pairwise(words[:head])):
        # "Ada Osk, met the minister": a verb goes on
        return frozenset()
    posts = any(nouns.singular(word) in POSTS for word in words[:head])
    return frozenset(words) if posts else frozenset()
