"""Words and marks of a text with their places."""

from __future__ import annotations

import re
from typing import NamedTuple

_TOKEN = re.compile(
    r"""
    (?:[A-Za-z]\.){2,}                            # U.S., a.m.
  | \b[A-Z]/[A-Z]\b                              # A/S
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
    return tuple(
        [
            Token(match.start(), match.end(), word := match.group(), _plain(word))
            for match in _TOKEN.finditer(text, start, stop)
        ]
    )


def _plain(word: str) -> str:
    return word.lower().replace("\u2019", "'")
