"""What a reading of stance has met so far, and the words it goes over."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, field
from functools import lru_cache
from operator import attrgetter
from typing import NamedTuple

from headwater.records import Span
from headwater.text.negation import look_alikes
from headwater.text.rows import maker

_PLAIN = (
    r"['\u2019](?:ll|ve|re|d|s)\b|[cC]an(?=not\b)"
    r"|[^\W_]+(?:(?:[-\u2011]|['\u2019](?!(?:ll|ve|re|d)\b))[^\W_]+)*|[^\w\s]"
)
_WORD = re.compile(_PLAIN)
_WORD_OR_NOT = re.compile(rf"[A-Za-z]+(?=n['\u2019]t\b)|n['\u2019]t\b|{_PLAIN}")
"""The same where an "n't" is to be parted, which costs twice the time."""


class StanceWord(NamedTuple):
    """A word or mark with its place, in lower case, and whether it had a capital.

    An `inert` word only looks like a negation or a condition ("no fewer than", "even if").
    """

    start: int
    end: int
    lower: str
    capital: bool = False
    inert: bool = False


@dataclass(slots=True)
class State:
    """What has been met so far: 0 certain, 1 probable, 2 possible, 3 unknown; and which way.

    `shifted` where "would" is the "will" of a speech told in the past, `bound` where the words of
    saying deny or threaten: under whatever condition, who denies it denies it.
    """

    certainty: int = 0
    positive: bool = True
    negated: bool = False
    depth: int = 0
    shifted: bool = False
    bound: bool = False
    hedges: list[tuple[int, int]] = field(default_factory=list)

    def flip(self) -> None:
        """Turn asserted into denied and back."""
        self.positive = not self.positive

    def settle(self) -> None:
        """The event is reached: a negation that is still open is its own."""
        if self.negated:
            self.flip()
            self.negated = False

    def hedge(self, certainty: int, first: int, last: int) -> None:
        """Lower the certainty to at most `certainty`, by the words from `first` to `last`."""
        self.certainty = max(self.certainty, certainty)
        self.hedges.append((first, last))


_LOOK = 8_000
"""How many code points of a span are looked at: more than the words a walk goes over."""


@lru_cache(maxsize=64)
def words_of(text: str, start: int, end: int) -> tuple[StanceWord, ...]:
    """The words and marks of `text[start:end]`; of a long stretch the first ones."""
    # kept for a while: a content is gone over for its opening and for its event
    end = min(end, start + _LOOK)
    plain = _PARTED.search(text, start, end) is None
    found = (_WORD if plain else _WORD_OR_NOT).finditer(text, start, end)
    words = [
        _made(
            (
                *match.span(),
                (word := match.group()).lower().replace("\u2019", "'"),
                word[0].isupper(),
                False,
            )
        )
        for match in found
    ]
    for first, last in look_alikes(text, start, end):
        for at in range(
            bisect_left(words, first, key=_start), bisect_left(words, last, key=_start)
        ):
            words[at] = words[at]._replace(inert=True)
    return tuple(words)


_PARTED = re.compile(r"n['\u2019]t")
_start = attrgetter("start")
_made = maker(StanceWord)
_QUOTES = frozenset("'\"\u2018\u2019\u201c\u201d\u00ab\u00bb`")


def content_words(text: str, content: tuple[Span, ...]) -> list[StanceWord]:
    """The words and marks of all spans in order, quotation marks left out; in a headline all in
    capitals none counts as capitalised."""
    said = [
        word
        for span in content
        for word in words_of(text, span.start, span.end)
        if word.lower not in _QUOTES
    ]
    if len(said) > _SHOUTED and all(span.quote.isupper() for span in content):
        # in capitals throughout: none of them tells a name
        return [word._replace(capital=False) for word in said]
    return said


_SHOUTED = 3
