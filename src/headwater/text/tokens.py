"""Words and marks of a text with their places."""

from __future__ import annotations

import re
from dataclasses import dataclass

_TOKEN = re.compile(
    r"""
    (?:[A-Za-z]\.){2,}                            # U.S., a.m.
  | \d+(?:[.,:]\d+)*(?:st|nd|rd|th|s)?\b          # 12,000  3.5  10:30  21st  1990s
  | \w+(?:[-\u2010\u2011]\w+)*(?:['\u2019](?!s\b|S\b)\w+)?   # words, hyphened words, don't
  | ['\u2019][sS]\b                               # the possessive on its own
  | \S                                            # any other mark
    """,
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Token:
    """One word or mark. A possessive 's is a token of its own; "U.S." and "12,000" are one."""

    start: int
    end: int
    text: str

    @property
    def lower(self) -> str:
        """The token in lower case with straight apostrophes."""
        return self.text.lower().replace("\u2019", "'")

    @property
    def is_word(self) -> bool:
        """Whether the token holds a letter or a digit."""
        return any(c.isalnum() for c in self.text)


def tokenize(text: str, start: int = 0, end: int | None = None) -> tuple[Token, ...]:
    """The tokens of `text[start:end]` with offsets into `text`."""
    stop = len(text) if end is None else end
    return tuple(Token(m.start(), m.end(), m.group()) for m in _TOKEN.finditer(text, start, stop))
