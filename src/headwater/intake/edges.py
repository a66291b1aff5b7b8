"""What stands at the edges of a paragraph and is none of its words: the label of an update before
it, a credit, a call for more or a promise behind it."""

from __future__ import annotations

import re

from headwater.intake import captions
from headwater.intake.words import MONTH, WEEKDAY
from headwater.records import BlockKind

_WHEN = (
    r"(?:\s?\(?(?:\d[\d:/.,-]{0,9}|[ap]\.?m\.?|(?-i:[ECMP][SD]?T|GMT|UTC)|at|as of|on|no\.|@|#"
    rf"|[-–—]|{MONTH}|{WEEKDAY})\)?,?){{0,6}}"
)
_LABEL = re.compile(
    rf"(?:[*(\[]{{0,2}}(?:update[ds]?{_WHEN}|latest(?: update)?{_WHEN}"
    r"|(?:previous|earlier|original)(?:ly)?(?: (?:story|stories|report|reports|coverage|article"
    rf"|post|version|update))?{_WHEN}|(?-i:BREAKING|DEVELOPING|JUST IN|NEW)(?-i: NEWS)?)"
    r"\s?:\*{0,2}\s+)(?=[\"“‘'(]?(?-i:[A-Z0-9]))",
    re.IGNORECASE,
)
_BRACKETS = re.compile(r"(?<=[.!?\"”’])\s{0,3}(?P<words>\([^()\n]{2,90}\))$")
_LETTERS = re.compile(r"\((?:more|continued|[A-Z]{2,6})\)")
_PROMISED = re.compile(
    r"(?<=[.!?\"”’])\s{0,3}(?P<words>(?:please )?"
    r"(?:(?:stay|stick) (?:with [^.!?]{2,40}|tuned) (?:for|as)"
    r"|check back (?:here|for|later|soon|often|as|with us))\b[^.!?\"“”]{0,100}[.!])$",
    re.IGNORECASE,
)
_REACH = 240
"""How many characters before its end a paragraph is searched for what is none of its words."""


def label(text: str) -> int:
    """The length of the label before a paragraph ("UPDATE: ", "PREVIOUS STORY: "), 0 for none."""
    found = _LABEL.match(text[:120])
    return len(found.group().rstrip()) if found is not None else 0


def rest(text: str) -> tuple[int, BlockKind] | None:
    """Where a credit ("(AP)"), "(more)" or a promise to the reader behind the last sentence begins,
    and what kind it is; None where the paragraph ends with its own words."""
    first = max(len(text) - _REACH, 0)
    end = text[first:]
    found = _BRACKETS.search(end)
    if found is not None and (_LETTERS.fullmatch(found["words"]) or credit(found["words"])):
        return first + found.start("words"), BlockKind.CAPTION
    found = _PROMISED.search(end)
    return (first + found.start("words"), BlockKind.FURNITURE) if found is not None else None


def credit(words: str) -> bool:
    """Whether words in brackets are a picture's credit and nothing else."""
    return captions.only_credit(words) or captions.only_credit(words[1:-1])
