"""Who "his client" or "her husband" is where the speaker was brought in by the other side of it.

Some relations have two ends: a lawyer's client is whose lawyer it is, a wife's husband whose wife.
"Pugh's attorney, Wade Stallings, said his client would plead": the client is Pugh.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from headwater.reading.words import nouns
from headwater.records import Span, cut

_LAWYERS = "lawyer attorney solicitor barrister counsel advocate defender agent representative"
_STAFF = (
    "employee aide assistant secretary staffer worker deputy clerk driver bookkeeper housekeeper"
    " spokesman spokeswoman spokesperson adviser advisor bodyguard butler nanny chauffeur valet"
)
_PARENTS, _CHILDREN = "mother father mum mom dad parent", "son daughter child boy girl"
_SIBLINGS = "brother sister twin sibling"
_ENDS = {
    _LAWYERS: "client",
    _STAFF: "boss employer principal",
    "wife widow ex-wife": "husband",
    "husband widower ex-husband": "wife",
    _PARENTS: _CHILDREN,
    _CHILDREN: _PARENTS,
    _SIBLINGS: _SIBLINGS,
}
_OTHER = {noun: "|".join(mine.split()) for mine, others in _ENDS.items() for noun in others.split()}
_NAME = r"[A-Z][\w-]*(?:\s[A-Z][\w-]*){0,3}"
_REACH = 80


def has_counterpart(noun: str) -> bool:
    """Whether a noun in the singular is one end of such a relation."""
    return nouns.singular(noun) in _OTHER


def counterpart(text: str, noun: str, places: Iterable[Span]) -> Span | None:
    """The words for whose lawyer, wife, aide the speaker is who has a client, husband, boss `noun`.

    `places` are where the speaker is named or described. None where no place tells it.
    """
    theirs = _OTHER.get(nouns.singular(noun))
    if theirs is None:
        return None
    before = re.compile(
        rf"(?P<who>\b(?i:his|her|their)|(?:[Tt]he\s(?:[\w-]+\s)?[a-z-]+|{_NAME})(?=['\u2019]s?\s))"
        rf"(?:['\u2019]s?)?\s(?:[a-z-]+\s){{0,2}}(?:{theirs})s?\b,?\s?"
    )
    after = re.compile(
        rf"(?:\b(?:{theirs})s?\s(?:for|of|to|representing)|who\s(?:represents|defends))\s"
        rf"(?:(?:the|an?)\s(?:[a-z-]+\s){{1,3}})?(?P<who>(?:{_NAME}|the\s(?:[\w-]+\s)?[a-z-]+))"
    )
    for place in places:
        start = max(0, place.start - _REACH)
        for match in before.finditer(text, start, place.end):
            if match.end() >= place.start:
                return cut(text, *match.span("who"))
        beside = (
            before.match(text, place.end + 2) if text[place.end : place.end + 2] == ", " else None
        )
        if beside is not None:
            return cut(text, *beside.span("who"))
        behind = after.search(text, place.start, min(len(text), place.end + _REACH))
        if behind is not None and "." not in text[place.end : behind.start()]:
            return cut(text, *behind.span("who"))
    return None


def is_other_end(text: str, noun: str, place: Span) -> bool:
    """Whether somebody at `place` is brought in as whose lawyer, wife, aide another one is: "a
    lawyer for Dex Osk"."""
    theirs = _OTHER.get(nouns.singular(noun))
    if theirs is None:
        return False
    lead = (
        rf"\b(?:{theirs})s?\s(?:for|of|to|representing)\s(?:(?:the|an?)\s)?(?:[a-z-]+\s){{0,3}}\Z"
    )
    return re.search(lead, text[max(0, place.start - _REACH) : place.start]) is not None
