"""Whose voice a person with a name is, wherever a report says it: "Jan Osk, a spokesman for X".

A report says so once and goes on with "Osk said"; another says "the company's Jan Osk", or nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_WORD = r"[A-Z](?:\.(?:[A-Z]\.)?|(?:[\w-]|['’](?!s?(?!\w))){0,30})"
_RUN = rf"{_WORD}(?:\s(?:&\s|of\s(?:the\s)?)?{_WORD}){{0,5}}"
_NAME = rf"{_WORD}(?:\s{_WORD}){{1,3}}"
_WHOSE = re.compile(
    r"(?:spokes(?:man|woman|person)|lawyer|attorney|solicitor|barrister)\b", re.IGNORECASE
)
_SPEAKER = re.compile(r"spokes", re.IGNORECASE)
_FOR = re.compile(rf"\s(?:for|of|representing)\s(?:[Tt]he\s)?(?P<run>{_RUN})")
_BEHIND = re.compile(rf",?\s(?P<name>{_NAME})")
_BEFORE = re.compile(
    rf"(?P<name>{_NAME}),\s(?:(?:an?|the|its|his|her|their)\s)?(?:[a-z-]+\s){{0,2}}$"
)
_OWNER = re.compile(rf"(?<!\w)(?P<run>{_RUN})(?P<of>['’]s?)?\s(?:[a-z-]+\s){{0,2}}$")
_OWNED = re.compile(
    rf"(?P<name>{_NAME}),\s(?:(?:an?|the)\s)?(?P<run>{_RUN})(?P<of>['’]s?)?\s(?:[a-z-]+\s){{0,2}}$"
)
_OWN = frozenset({"Its", "Their"})
_ARTICLES = frozenset({"A", "An", "The"})
_SUBJECT = re.compile(rf"(?<![\w'’-])(?:The\s)?(?P<run>{_RUN}(?:['’]s?\s{_RUN})?)\s(?=[a-z])")
"""The name with which a sentence opens."""
_MINISTRY = re.compile(
    r"(?<![\w'’-])(?P<run>(?:foreign|defen[cs]e|interior|health|finance|justice)\sministry)\s$"
)
TITLE = re.compile(
    r"^(?:(?:mr|mrs|ms|miss|dr|prof|sir|dame|lord|lady|gen|lt|col|maj|capt|sgt|adm|brig|sen|rep|gov|"
    r"president|minister|secretary|general|colonel|major|captain|commander|chief|senator|"
    r"spokesman|spokeswoman|spokesperson|ambassador|professor|doctor|judge|sheikh)\.?\s+)+",
    re.IGNORECASE,
)
_NOT_NOW = re.compile(r"\b(?:former|ex|then|late|not)\b", re.IGNORECASE)
_ARTICLE = re.compile(r"(?:The|An?)\s")
_REACH = 120


@dataclass(frozen=True, slots=True)
class Voice:
    """A person's name and the place of the name of whom the person speaks for, in one text."""

    name: str
    start: int
    end: int


def voices_in(text: str) -> Iterator[Voice]:
    """Every person of a text who is said to be the spokesman or lawyer of somebody by name."""
    for noun in _WHOSE.finditer(text):
        first = max(0, noun.start() - _REACH)
        first = max(first, text.rfind("\n", first, noun.start()) + 1)
        ahead = text[first : noun.start()]
        speaks = _SPEAKER.match(noun[0]) is not None
        if _NOT_NOW.search(ahead[-_NEAR:]):
            continue
        whom = _FOR.match(text, noun.end())
        if whom is not None:
            name = _BEFORE.search(ahead) or _BEHIND.match(text, whom.end())
            if name is not None:
                yield _voice(name["name"], text, whom.start("run"), whom.end("run"))
            continue
        owned = _OWNED.search(ahead)
        if owned is not None and (speaks or owned["of"]):
            at = first + owned.start("run")
            yield _voice(owned["name"], text, at, first + owned.end("run"))
            continue
        owner, name = _OWNER.search(ahead), _BEHIND.match(text, noun.end())
        if name is None:
            continue
        if owner is not None and owner["run"] in _ARTICLES:
            owner = None
        if owner is not None and owner["run"] in _OWN:
            whom = _subject_before(text, first + owner.start("run")) if speaks else None
            if whom is not None:
                yield _voice(name["name"], text, *whom.span("run"))
        elif owner is not None and (speaks or owner["of"]):
            at = first + owner.start("run")
            yield _voice(name["name"], text, at, first + owner.end("run"))
        elif speaks and (small := _MINISTRY.search(ahead)) is not None:
            yield _voice(name["name"], text, first + small.start("run"), first + small.end("run"))


def _subject_before(text: str, place: int) -> re.Match[str] | None:
    """The name that opens the sentence before a place: "Osk Motors left. | Its spokesman"."""
    start = max(text.rfind("\n", 0, place) + 1, place - _REACH)
    opens = (
        match
        for match in _SUBJECT.finditer(text, start, place)
        if match.start() == start or text[match.start() - 2] in ".!?"
    )
    return next((match for match in reversed([*opens]) if match["run"] not in _OWN), None)


_NEAR = 24
"""Code points before the noun in which "former" tells of it."""


def _voice(name: str, text: str, start: int, end: int) -> Voice:
    """The voice, named without titles, with the owner's name without an article that begins a
    sentence."""
    article = _ARTICLE.match(text, start, end)
    return Voice(TITLE.sub("", name), article.end() if article else start, end)
