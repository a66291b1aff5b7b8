"""Names of firms without the words that only say that they are firms."""

from __future__ import annotations

import re

_FIRM_WORDS = re.compile(
    r"(?: (?:motors?|airlines|airways|railways?|railroads?|computer|group|holdings?|industries"
    r"|company|co|corporation|corp|inc|incorporated|ltd|limited|llc|plc|ag|nv|n v|sa|gmbh))+$"
)


def firm_core(words: str) -> str:
    """What a firm's name in normal form has of its own: "ford" of "ford motor company"."""
    return _FIRM_WORDS.sub("", words)
