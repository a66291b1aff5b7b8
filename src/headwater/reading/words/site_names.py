"""Where a title ends and the name of its page begins: "Two hurt in Osk - WQXK News, Weather"."""

from __future__ import annotations

import re

from headwater.knowledge import stations
from headwater.knowledge.grammar import words
from headwater.reading.words.finite import has_plain_verb
from headwater.records import Block, BlockKind

_MARK = re.compile(r"(?<!\s)\s+(?:(?P<sure>[|\u00ab\u00bb]|::)|[-\u2013\u2014])\s+|(?P<bar>\|)")
_PIECE = re.compile(r"\s*(?:\||::|\u00ab|\u00bb|,|:\s|\s[-\u2013\u2014]\s|-(?=[A-Z])|\Z)\s*")
_HOST = re.compile(r"(?:www\.)?[\w-]+\.(?:com|net|org|tv|info|news|co\.\w\w)\b", re.IGNORECASE)
_WEATHER = re.compile(r"\bnews\b.*\bweather\b|\bweather\b.*\b(?:news|sports?)\b", re.IGNORECASE)
_SIGN = re.compile(r"[KW][A-Z]{2,3}(?:-?TV|\d+)\Z")
_SMALL = words("prepositions") | {"a", "an", "the", "and", "of"}
_SITES = words("site_words")
_DASHES = " \t\n|-\u2013\u2014"
_LEAST = 3
"""Words of a title at least."""
_LONGEST = 5
"""Words of the name of a page at most, where only its capitals tell it."""


def said_until(text: str, block: Block) -> int:
    """Where what a block says ends: a title before the name of its page, all else at its end.

    Behind a bar words in capitals without a verb are such a name; behind a dash, where titles name
    who says so ("Dam fails - Reuters"), only an address, a station or a list like "News, Weather".
    """
    if block.kind is not BlockKind.TITLE:
        return block.end
    for mark in _MARK.finditer(text, block.start, block.end):
        title = text[block.start : mark.start()].rstrip(_DASHES)
        if len(title.split()) < _LEAST:
            continue
        tail = " ".join(text[mark.end() : block.end].split())
        if _is_site(tail, sure=bool(mark["sure"] or mark["bar"]), loud=title.isupper()):
            return block.start + len(title)
    return block.end


def _is_site(tail: str, sure: bool, loud: bool) -> bool:
    """Whether the words behind a mark are the name of a page; `sure` where it is no dash, `loud`
    where all of the title is in capitals."""
    if _HOST.match(tail) or _WEATHER.search(tail):
        return True
    end = _PIECE.search(tail)
    piece = tail[: end.start()] if end is not None else tail
    said = piece.split()
    if not said or has_plain_verb(piece, 0, len(piece)):
        return not said and sure
    if stations.is_channel(piece) or _SIGN.match(said[0]):
        return True
    named = all(word[0].isupper() or word[0].isdigit() or word in _SMALL for word in said)
    if not named or loud or len(said) > _LONGEST:
        return False
    return sure or any(map(_is_station, said)) or _numbered(said)


def _is_station(word: str) -> bool:
    """Whether a word is a station's sign or network with its number: "WQXK", "FOX19"."""
    return stations.by_name(word) is not None or stations.is_channel(word)


def _numbered(said: list[str]) -> bool:
    """Whether words number a channel or its news: "Velda 19 News", "TV 3"."""
    brand = any(word.lower() in _SITES for word in said)
    return brand and any(word.isdigit() for word in said)
