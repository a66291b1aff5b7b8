"""Phrases that only say what somebody is who is spoken of anyway."""

from __future__ import annotations

import re

from headwater.records import Span


def is_predicate(text: str, begin: int, phrase: Span) -> bool:
    """Whether a phrase of the sentence that begins at `begin` says what a named subject is or a
    pronoun's bearer: "Ada Osk, 90, was a member", "Once a member, she"."""
    if _IS.fullmatch(text, begin, phrase.start) is not None:
        return True
    if not phrase.quote.lower().startswith(("a ", "an ")):
        return False
    front = _FRONT.fullmatch(text, begin, phrase.start)
    return front is not None and _BEHIND.match(text, phrase.end) is not None


_IS = re.compile(
    r"(?:(?:[Hh]e|[Ss]he)\s|(?:[\"\u201c]?[A-Z][\w.'\u2019-]*(?<!['\u2019]s)[\"\u201d]?\s?){2,5}"
    r"(?:,\s[^;.]{2,80},)?\s?)"
    r"(?:was|is|became|remains|remained)\s(?:(?:the|an?|last|first|only|[a-z]+(?:ing|ly|est))\s)*"
)
"""A subject and a copula, with which a sentence begins."""
_FRONT = re.compile(
    r"[\"\u201c]?(?:(?:As|Once|Now|Still|Always|Long|Himself|Herself|[A-Z][a-z]+ly)\s)?"
)
_BEHIND = re.compile(r",\s(?:he|she)\b")
"""What stands before and behind what a sentence's subject is: "Initially a member, he left"."""
