"""Contents that end before their main clause: "stated that after the war, | arms were kept"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from headwater.reading.words.finite import has_plain_verb, has_subject_and_verb
from headwater.records import Span, cut

_LED = re.compile(
    r"that\s(?:after|before|during|since|despite|following|in|on|at|by|under|amid|until)\s",
    re.IGNORECASE,
)
_RELATIVE = re.compile(
    r"(?:(?:in|of|on|at|to|for|with|from|by)\s)?(?:which|who|whom|whose|where|when)\b",
    re.IGNORECASE,
)
_JOINS = re.compile(r"(?:and|but|while|as|according|though|although|or|because)\b", re.IGNORECASE)
_REST = re.compile(r",\s[^\n.;:\"\u201c\u201d]+(?=[.;]\s|[.;]?\Z|[.;]?\n)")


def with_main_clause(text: str, cue: Sequence[Span], content: tuple[Span, ...]) -> tuple[Span, ...]:
    """A content that opens with when or where, up to the end of its sentence where it has no clause
    of its own: "stated | that after the war of 2021, in which ten died, | most arms were moved".
    """
    last = content[-1]
    if not cue or cue[-1].end > content[0].start or _LED.match(last.quote) is None:
        return content
    if _has_main(last.quote.split(", ")):
        return content
    rest = _REST.match(text, last.end)
    if rest is None or not _has_main(rest[0].removeprefix(", ").split(", ")):
        return content
    return (*content[:-1], cut(text, last.start, rest.end()))


def _has_main(parts: Sequence[str]) -> bool:
    """Whether one of the parts between commas, the lead aside, is a clause of its own."""
    for part in parts:
        if _LED.match(part):
            if has_plain_verb(part, 0, len(part)):
                return True
        elif not (_RELATIVE.match(part) or _JOINS.match(part)) and _is_clause(part):
            return True
    return False


def _is_clause(words: str) -> bool:
    return has_subject_and_verb(words, 0, len(words))
