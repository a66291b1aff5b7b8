"""Names as a network gives them, made whole: halves of a hyphen joined, no names left out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from headwater.records import NameKind

Written = tuple[int, int, NameKind | None]
_ON = re.compile(r"-[A-Z][\w\u2019']*[a-z](?!\w)")
_HYPHENED = re.compile(r"[A-Z][\w\u2019']*[a-z](?:-[A-Z][\w\u2019']*[a-z])+(?!\w)")
_PARTICLES = "[Aa]l|[Ee]l|[Aa]d|[Aa]n|[Aa]r|[Aa]s|[Aa]sh|[Aa]t|[Aa]z"
_ARTICLE = re.compile(rf"(?:{_PARTICLES})-?")
_BEHIND_ARTICLE = re.compile(r"(?:(?<=-)|-)[A-Z][\w\u2019']{1,30}(?:-[A-Z][\w\u2019']{1,30})?")
_ARTICLE_BEFORE = re.compile(rf"(?<![\w-])(?:{_PARTICLES})-\Z")
_REACH = 8
_NO_NAME = re.compile(r"(?:The|An?|[\W_]+)")
_FIGURES = re.compile(r"\d+(?:st|nd|rd|th)?")
_CAPITAL = re.compile(r"\s[A-Z]")
_SITE = re.compile(r"\.[a-z]{2,4}\b")
_POSSESSIVE = re.compile(r"['\u2019]s?\Z")


def whole(text: str, written: Iterable[Written]) -> Iterator[Written]:
    """The places of names in `text` with their kinds, in the order given.

    A surname with a hyphen is one word wherever it stands: "Osk" before "-Lund" is "Osk-Lund" if
    the text names somebody "Jan Osk-Lund". In a text that has capitals an article is no name, nor
    are a body's or a place's figures before a name ("75th | Street") and small letters, but for a
    site's address. An Arabic article is part of the name behind its hyphen ("Al | -Osk"), a hyphen
    at the end of a person's name is none.
    """
    held = [_with_article(text, one) for one in written if one[0] < one[1]]
    full = [_to_the_end(text, one) for one in held]
    double = {
        part[0]
        for start, end, kind in full
        if kind is NameKind.PERSON and " " in text[start:end]
        for part in _HYPHENED.finditer(text, start, end)
    }
    words = {p.start(): p for p in _HYPHENED.finditer(text) if _bare(p[0]) in double}
    inside = {at: word for word in words.values() for at in range(word.start(), word.end())}
    capitals = not text.islower()
    for start, end, kind in full:
        word = inside.get(start) if kind is NameKind.PERSON and " " not in text[start:end] else None
        if word is not None:
            yield word.start(), word.start() + len(_bare(word[0])), kind
        elif not capitals or not _is_none(text, start, end, kind):
            yield start, end, kind


def _to_the_end(text: str, one: Written) -> Written:
    """A full name of a person with what a hyphen joins to it: "Ada Osk | -Lund"."""
    start, end, kind = one
    more = _ON.match(text, end) if kind is NameKind.PERSON and " " in text[start:end] else None
    return one if more is None else (start, end + len(_bare(more[0])), kind)


def _with_article(text: str, one: Written) -> Written:
    """A person's name with the article before its hyphen, and without a hyphen left at its end."""
    start, end, kind = one
    if kind is not NameKind.PERSON:
        return one
    if _ARTICLE.fullmatch(text, start, end) and (rest := _BEHIND_ARTICLE.match(text, end)):
        return start, start + len(_bare(text[start : rest.end()])), kind
    before = _ARTICLE_BEFORE.search(text, max(start - _REACH, 0), start)
    if before is not None and " " not in text[start:end]:
        return before.start(), end, kind
    while end - start > 1 and text[end - 1] == "-":
        end -= 1
    return start, end, kind


def _bare(word: str) -> str:
    return _POSSESSIVE.sub("", word)


def _is_none(text: str, start: int, end: int, kind: NameKind | None) -> bool:
    words = text[start:end]
    if _NO_NAME.fullmatch(words):
        return True
    if kind not in (NameKind.BODY, NameKind.PLACE):
        return False
    if _FIGURES.fullmatch(words):
        return _CAPITAL.match(text, end) is not None
    small = words == words.lower() and not any(mark.isdigit() for mark in words)
    return small and "." not in words and _SITE.match(text, end) is None
