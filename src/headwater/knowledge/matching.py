"""Finding the names of a table in running text.

Names are compared in a folded form that has one character for each character of the text, so
that offsets stay: lower case, no accents, straight apostrophes, and a blank for every kind of
hyphen and space ("Al-Manar" is "Al Manar"). Case is looked at afterwards, word by word.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Generic, TypeVar

import ahocorasick

T = TypeVar("T")

_APOSTROPHES = "\u2019\u2018\u02bc\u02bb\u02be\u02bf\u0060\u00b4\u2032"
_BLANKS = "-\u2010\u2011\u2012\u2013\u00a0\u2007\u2009\u202f\t\n"
_UNCOMPOSED = {"ı": "i", "ł": "l", "Ł": "l", "ø": "o", "Ø": "o", "đ": "d", "Đ": "d"}


class _Folding(dict[int, str]):
    """One folded character for each code point, worked out when first met."""

    def __missing__(self, point: int) -> str:
        apart = unicodedata.normalize("NFD", chr(point))
        # a Korean syllable comes apart into letters, not into a letter and its accents
        char = apart[0] if all(map(unicodedata.combining, apart[1:])) else chr(point)
        if char in _APOSTROPHES:
            folded = "'"
        elif char in _BLANKS:
            folded = " "
        else:
            plain = _UNCOMPOSED.get(char, char)
            lower = plain.lower()
            folded = lower if len(lower) == 1 else plain
        self[point] = folded
        return folded


_FOLDING = _Folding()
_ASCII = str.maketrans({"-": " ", "\t": " ", "\n": " ", "`": "'"})
_ODD = re.compile(r"[-\t\n`]")

_PARTICLES = frozenset(
    {"a", "ad", "al", "an", "and", "ar", "as", "ash", "at", "az", "d", "da", "das", "de", "del"}
    | {"der", "des", "di", "die", "do", "e", "el", "en", "et", "for", "i", "il", "in", "la", "le"}
    | {"les", "lo", "of", "on", "the", "to", "und", "von", "y"}
)
"""Words of a name that may be written in lower case inside it."""

_CUE_BEFORE = re.compile(
    r"\b(?:told|tells?|tell|by|per|via|cit(?:ed|es|ing|e)|quot(?:ed|es|ing|e)|according\s+to|"
    r"reported\s+in|published\s+(?:in|by)|interview\s+(?:with|in)|writing\s+(?:in|for))\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_CUE_AFTER = re.compile(
    r"(?:['\u2019]s)?\s+(?:(?:has|had|have|first|also|previously|later|earlier)\s+){0,3}"
    r"(?:reported|reports?|reporting|said|says|wrote|writes|quoted|quotes|quoting|cited|cites|"
    r"citing|published|noted|notes|added|claimed|claims|revealed|magazine|newspaper|news|"
    r"agency|website|tabloid|daily|weekly|correspondents?|reporters?|journalists?|editors?|"
    r"interview|article|story|investigation|analysis|survey|poll|columnist)\b",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"\bthe\s$", re.IGNORECASE)
_AROUND = 40


def fold(text: str) -> str:
    """`text` in the folded form, of the same length."""
    if text.isascii():  # the same, and many times faster
        return text.lower().translate(_ASCII) if _ODD.search(text) else text.lower()
    return text.translate(_FOLDING)


_fold_stretch = lru_cache(maxsize=32)(fold)
"""Several tables are looked for in the same stretch, one after the other."""
_TEXTS = 8
"""So many texts are kept in mind: more than are read at the same time."""
_OFTEN = 4
"""Of whose stretches so many have been asked for, of that text all names are worked out."""


def key(text: str) -> str:
    """The form in which tables are looked up: folded, one blank between words, no article.

    A possessive ending is dropped too: "the Journal's" is looked up as "journal".
    """
    folded = " ".join(fold(text).split())
    folded = folded.removeprefix("the ")
    return folded.removesuffix("'s") if len(folded) > 2 else folded


@dataclass(frozen=True, slots=True)
class Found(Generic[T]):
    """An entry of a table at `text[start:end]`."""

    start: int
    end: int
    entry: T


@dataclass(frozen=True, slots=True)
class _Rule(Generic[T]):
    """How a name must be written to count, and what it names.

    `cautious`, `shouted` and `articled` ask for more than its capitals.
    """

    spelling: str
    cautious: bool
    shouted: bool
    articled: bool
    entry: T


@cache
def _capitals(name: str) -> tuple[int, ...]:
    """The places of a name that must be upper case in a text."""
    places: list[int] = []
    for start, letters in _words(name):
        if letters.lower() in _PARTICLES and letters != name and not letters.isupper():
            continue
        caps = [start + i for i, c in enumerate(letters) if c.isupper()]
        places.extend(caps if letters.isupper() or _is_mixed(letters) else caps[:1])
    return tuple(places)


@cache
def _smalls(name: str) -> tuple[int, ...]:
    """The places of a name that must be lower case in a text: in short ones such as "LeT"."""
    return tuple(
        start + i
        for start, letters in _words(name)
        if _is_mixed(letters)
        for i, c in enumerate(letters)
        if c.islower()
    )


def _words(name: str) -> Iterator[tuple[int, str]]:
    return ((word.start(), word.group()) for word in re.finditer(r"[^\s\-]+", name))


def _is_mixed(letters: str) -> bool:
    """Whether a short word has a capital behind a small letter, as some acronyms have."""
    return len(letters) <= 4 and not letters.isupper() and any(c.isupper() for c in letters[1:])


@dataclass(slots=True)
class _Known(Generic[T]):
    """What a table knows of one text: how often it was asked, and all names with their starts."""

    asked: int = 0
    names: tuple[list[Found[T]], list[int]] | None = None


class Matcher(Generic[T]):
    """Finds names at word boundaries, the leftmost first and the longest of those.

    `entries` maps names as they are properly written to what they name. A word that has a
    capital there needs one in the text, an acronym all of them; a name in lower case is found
    in any case. Names in `cautious` mean other things as well: they count only as written in the
    table and beside a word of reporting ("told Time", "Time magazine"). Acronyms in `shouted` are
    words when in small letters ("US", "WHO"): they do not count where all around is in capitals.
    Names in `articled` count only with "the" before them, which is no part of the span.
    """

    def __init__(
        self,
        entries: Mapping[str, T],
        cautious: Collection[str] = (),
        shouted: Collection[str] = (),
        articled: Collection[str] = (),
    ) -> None:
        rules: dict[str, list[_Rule[T]]] = {}
        for name, entry in entries.items():
            if name:
                marks = (name in cautious, name in shouted, name in articled)
                rule = _Rule(name, *marks, entry)
                rules.setdefault(fold(name), []).append(rule)
        self._automaton = ahocorasick.Automaton()
        for folded, several in rules.items():
            self._automaton.add_word(folded, (len(folded), tuple(several)))
        self._automaton.make_automaton()
        self._empty = not rules
        self._known = lru_cache(_TEXTS)(self._nothing)

    def find(self, text: str, start: int = 0, end: int | None = None) -> tuple[Found[T], ...]:
        """All names in `text[start:end]` in order, none overlapping another; offsets into `text`.

        Takes time linear in the length of the text and the number of matches; where stretches of
        one text are asked for again and again, in the length of the text once.
        """
        stop = len(text) if end is None else min(end, len(text))
        if self._empty or start >= stop:
            return ()
        kept: list[Found[T]] = []
        past = start
        for one in self._between(text, start, stop):
            if past <= one.start and one.end <= stop:
                kept.append(one)
                past = one.end
        return tuple(kept)

    def _between(self, text: str, start: int, stop: int) -> list[Found[T]]:
        """All names that begin in `text[start:stop]`, also within and over others, the longest at
        a place first; those that end behind it may be left out."""
        if start == 0 and stop == len(text):
            return self._matches(text)
        known = self._known(text)
        known.asked += 1
        if known.asked < _OFTEN:
            return self._matches(text, start, stop)
        if known.names is None:
            names = self._matches(text)
            known.names = names, [one.start for one in names]
        names, starts = known.names
        return names[bisect_left(starts, start) : bisect_left(starts, stop)]

    @staticmethod
    def _nothing(_: str) -> _Known[T]:
        """What is known of a text that was not asked about lately."""
        return _Known()

    def _matches(self, text: str, start: int = 0, stop: int | None = None) -> list[Found[T]]:
        return sorted(self._each(text, start, stop), key=lambda f: (f.start, -f.end))

    def _each(self, text: str, start: int, stop: int | None) -> Iterator[Found[T]]:
        folded = _fold_stretch(text[start:stop])
        for last, (length, rules) in self._automaton.iter(folded):
            if folded[last + 1 : last + 2].isalnum():
                continue  # most are only the beginning of a word
            end = start + last + 1
            begin = end - length
            if _bounded(text, begin, end):
                for rule in rules:
                    if _written(text, begin, end, rule):
                        yield Found(begin, end, rule.entry)
                        break


def _bounded(text: str, start: int, end: int) -> bool:
    """Whether `text[start:end]` is not part of a longer word, an address or a user name."""
    before = text[start - 1] if start else " "
    after = text[end : end + 2]
    if before.isalnum() or before in "_@" or unicodedata.combining(after[:1] or " "):
        return False
    if before in "./" and start > 1 and text[start - 2].isalnum() and text[start].islower():
        return False
    if after[:1].isalnum() or after[:1] == "_":
        return False
    return not (after[:1] in (".", "@") and after[1:].islower())


def _written(text: str, start: int, end: int, rule: _Rule[T]) -> bool:
    """Whether the name is written as the rule wants it."""
    if not all(text[start + place].isupper() for place in _capitals(rule.spelling)):
        return False
    if not all(text[start + place].islower() for place in _smalls(rule.spelling)):
        return False
    if rule.articled and not _ARTICLE.search(text, max(0, start - _AROUND), start):
        return False
    if rule.shouted:
        around = text[max(0, start - _AROUND) : start] + text[end : end + _AROUND]
        return any(c.islower() for c in around) or not any(c.isalpha() for c in around)
    if not rule.cautious:
        return True
    if text[start:end] != rule.spelling:
        return False
    return cued(text, start, end)


def cued(text: str, start: int, end: int) -> bool:
    """Whether a word of reporting stands beside `text[start:end]` ("told Time", "Time said")."""
    before = text[max(0, start - _AROUND) : start]
    return bool(_CUE_BEFORE.search(before) or _CUE_AFTER.match(text, end))
