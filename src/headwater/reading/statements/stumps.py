"""What the outlet says in its own voice and tells nothing by: a stump of a sentence whose rest is
somebody else's, an address, a word alone."""

from __future__ import annotations

import re
from collections.abc import Sequence

from headwater.knowledge import saying
from headwater.reading.words.finite import has_verb, is_finite
from headwater.records import BlockKind, Span
from headwater.text.numbers import written

_ADDRESS = re.compile(
    r"[\W_]*|(?:https?://|www\.)\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+\W?|@\w+\W?|[\w-]+\.com(?:/\S*)?",
    re.IGNORECASE,
)
"""Of a whole sentence that is one, or marks alone, nothing is put forward."""
_PUTS_NOTHING = re.compile(
    r"[^\"\u201c\u201d.!?]{1,400}\?+"
    r"|(?:Related|See\salso|Read\smore|More\son|Also\sread)\b[^.!?]{0,80}:"
    r"|[\u25ba\u25b6\u25b8]\s?\S[^\n]{0,300}"
    r"|[A-Z][^.!?,;:]{1,60}\sis\san?\s(?:[\w-]+\s){0,6}(?:staff\swriter|staff\sreporter)(?:\s(?:at|for|with)\s[^.,;]{1,60})?\.",
)
_FEW = 2
_TELLS = re.compile(rf"[\d\"\u201c\u2018\u00ab]|\b(?:{written(1, 12)})\b", re.IGNORECASE)
_NEWS = "|".join(
    sorted(
        {form for each in saying.entries() if each.noun for form in each.forms}
        | {"words", "news", "move", "decision", "interview", "speech", "visit", "post"}
    )
)
_CAME = re.compile(
    rf"(?:it|this|that|(?:the|his|her|their|its|these)\s(?:\w+\s)?(?:{_NEWS}))"
    r"\s(?:also\s)?(?:comes?|came|follow(?:s|ed))(?:\s(?:just|only|about|less\sthan|more\sthan))?"
    r"(?:\s\w+\s(?:minute|hour|day|week|month|year)s?)?",
    re.IGNORECASE,
)
_WHO_DID = re.compile(r"\s(?:who|which|that)\s")
_IT_WAS = re.compile(r"(?:it|this|that)\s(?:is|was)(?:\s\S+){1,5}", re.IGNORECASE)
_WHAT = re.compile(r"\swhat\s")


def is_empty(sentence: str, kind: BlockKind) -> bool:
    """Whether a sentence is an address, or no headline and a question, what leads to other pages
    or is told of who wrote it, or a word or two without a verb, a number or marks: "Apologies.",
    "RELATED:", "Would she resign?", "Ada Osk is a staff writer."."""
    if _ADDRESS.fullmatch(sentence):
        return True
    if kind is not BlockKind.TITLE and _PUTS_NOTHING.fullmatch(sentence):
        return True
    few = kind is not BlockKind.TITLE and len(sentence.split()) <= _FEW
    return few and _TELLS.search(sentence) is None and not has_verb(sentence, 0, len(sentence))


def is_stump(text: str, piece: Span, end: int) -> bool:
    """Whether a part of a sentence, up to `end`, leaves out what it is about.

    "The remarks came | after Osk said", "It was the broker | who said", "The army released | what
    it called a map".
    """
    if _CAME.fullmatch(text, piece.start, end) is not None:
        return end < piece.end
    if _WHO_DID.match(text, piece.end) is not None:
        return _IT_WAS.fullmatch(text, piece.start, end) is not None
    if end < piece.end or _WHAT.match(text, end) is None:
        return False
    return is_finite(text[piece.start : end].rsplit(maxsplit=1)[-1])


def is_elided(content: Sequence[Span]) -> bool:
    """Whether all that somebody says leaves out its verb, told before: "that she had"."""
    return len(content) == 1 and _ELIDED.fullmatch(content[0].quote) is not None


_ELIDED = re.compile(
    r"(?:that\s|whether\s|if\s)?(?:I|you|he|she|it|we|they)\s(?:had|has|have|did|does|do|was|were|is|are"
    r"|would|will|could|can|might|should)(?:\s(?:so|not)|n['\u2019]t)?[.,]?",
    re.IGNORECASE,
)
