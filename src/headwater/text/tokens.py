"""Words and marks of a text with their places."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from headwater.text.rows import maker

_TOKEN = re.compile(
    r"""
    (?:[A-Za-z]\.){2,}                            # U.S., a.m.
  | \b[A-Z]/[A-Z]\b                              # A/S
  | \b[A-Z]{1,3}&[A-Z]{1,3}\b                    # P&I, AT&T
  | \d+(?:[.,:]\d+)*(?:st|nd|rd|th|s)?\b          # 12,000  3.5  10:30  21st  1990s
  | \w+(?:[-\u2010\u2011]\w+)*(?:['\u2019](?!s\b|S\b)\w+)?   # words, hyphened words, don't
  | ['\u2019][sS]\b                               # the possessive on its own
  | \S                                            # any other mark
    """,
    re.VERBOSE,
)


class Token(NamedTuple):
    """One word or mark. A possessive 's is a token of its own; "U.S." and "12,000" are one.

    `lower` is the text in lower case with straight apostrophes.
    """

    start: int
    end: int
    text: str
    lower: str

    @property
    def is_word(self) -> bool:
        """Whether the token holds a letter or a digit."""
        return self.text.isalnum() or any(map(str.isalnum, self.text))


def tokenize(text: str, start: int = 0, end: int | None = None) -> tuple[Token, ...]:
    """The tokens of `text[start:end]` with offsets into `text`."""
    stop = len(text) if end is None else end
    tokens, places = _line(text, text.rfind("\n", 0, start) + 1)
    first, last = places.get(start), places.get(stop)
    if first is None or last is None:
        # it begins or ends inside a word, or goes over several lines
        return _cut(text, start, stop)
    return tokens[first:last]


_LONGEST = 8_000
"""Characters of a line whose tokens are kept: no paragraph of news is longer."""


@lru_cache(maxsize=512)
def _line(text: str, start: int) -> tuple[tuple[Token, ...], dict[int, int]]:
    """The tokens of the line that begins at `start`, and how many stand before each place where
    one begins or ends."""
    # kept for a while: most stretches are phrases of sentences that are read anyway. No token ends
    # between two letters, so those of a stretch do not depend on what follows it
    end = text.find("\n", start, start + _LONGEST)
    if end < 0 and len(text) - start > _LONGEST:
        return (), {}
    tokens = _cut(text, start, len(text) if end < 0 else end)
    places = {token.end: number for number, token in enumerate(tokens, start=1)}
    places.update((token.start, number) for number, token in enumerate(tokens))
    return tokens, places


def _cut(text: str, start: int, end: int) -> tuple[Token, ...]:
    places = [match.span() for match in _TOKEN.finditer(text, start, end)]
    return tuple(
        [
            _made((first, last, word := text[first:last], word.lower().replace("\u2019", "'")))
            for first, last in places
        ]
    )


_made = maker(Token)


_COMPOUND = re.compile(r"(?:\d[\d,.]*|[^\W\d_]+['\u2019][^\W\d_]+)(?:[-\u2010\u2011][^\W\d_]\w*)+")


def compound(text: str, tokens: Sequence[Token], place: int, end: int) -> Sequence[Token]:
    """The tokens that `text[:end]` writes as one word, from the one at `place` on, each whole.

    "59-year-old" and "Sana'a-based" come as three; any other word is the one token, as all are
    that do not begin with a digit and hold no apostrophe.
    """
    last = place
    found = _COMPOUND.match(text, tokens[place].start, end)
    while found and last + 1 < len(tokens) and tokens[last + 1].start < found.end():
        last += 1
    return tokens[place : last + 1]
