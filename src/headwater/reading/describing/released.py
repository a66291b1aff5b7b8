"""Documents told by a clause without "that": "figures her campaign released", "a memo Reuters has
seen"."""

from __future__ import annotations

import re

from headwater.reading.describing.authored import DATA, WRITTEN
from headwater.reading.words import nouns
from headwater.records import Span, cut

_CLAUSE = re.compile(
    r"(?P<what>(?:[\w-]+\s){0,4}?(?P<noun>[\w-]+))\s"
    r"(?P<who>(?:it|he|she|they|we)|(?:the|its|his|her|their)\s[\w'\u2019&.-]+(?:\s[\w'\u2019&.-]+){0,4}?"
    r"|[A-Z][\w'\u2019&.-]*(?:\s[A-Z][\w'\u2019&.-]*){0,4})\s"
    r"(?:(?:has|had|have|also|later|first|recently|itself|themselves)\s){0,2}"
    r"(?:(?P<made>released|published|issued|produced|compiled|prepared|filed|posted|wrote|written|drafted"
    r"|signed|sent|made|gave|put\sout|submitted|circulated|shared|collected|gathered)"
    r"|obtained|seen|saw|reviewed|read|received|viewed|examined)\b(?!\sby\b)"
)
_PAPERS = nouns.DOCUMENTS | WRITTEN | DATA


def in_clause(text: str, start: int, end: int) -> tuple[Span, Span | None] | None:
    """The words for the document that `text[start:end]` begins with, without the clause behind
    them, and whoever made it by that clause; None for any other words."""
    match = _CLAUSE.match(text, start, end)
    noun = match["noun"].lower() if match is not None else ""
    if match is None or not {noun, nouns.singular(noun)} & _PAPERS:
        return None
    what = cut(text, *match.span("what"))
    if not match["made"]:
        return what, None
    return what, cut(text, *match.span("who"))
