"""Appeals to readers: "Anyone with information is asked to call" claims nothing."""

from __future__ import annotations

import re

from headwater.text.wordlists import words

_WHO = (
    r"(?:any(?:one|body)|those|people|citizens|residents|witnesses|tipsters|community\smembers"
    r"|persons?|individuals|(?:members\sof\s)?the\spublic|motorists|drivers)"
)
_KNOWS = (
    r"(?:with|having|wishing|who\s(?:has|have|may|might|can|saw|sees|spots?|heard|witnessed|knows?"
    r"|recogni[sz]es?|was|were)|(?:has|have)\sany)\b[^.!?,;]{1,90}?"
)
_TELL = (
    r"(?:please\s)?(?:\w+\s){0,2}?(?:call|contact|text|e-?mail|phone|dial|notify|come\sforward|submit"
    r"|calling|contacting|texting|visit)\b"
)
_ASKED = (
    r"(?:(?:is|are)\s(?:being\s)?|(?:has|have)\sbeen\s)"
    r"(?:asked|urged|encouraged|requested|advised)\sto"
)
_APPEALS = (
    rf"\b{_WHO}\s{_KNOWS}\s(?:{_ASKED}|should|(?:can|may)(?:\sdo\sso\sby)?)\s{_TELL}",
    rf"\b(?:ask(?:s|ed|ing)?(?:\s(?:that|if))?|urg(?:e|es|ed|ing)|encourag(?:e|es|ed|ing))"
    rf"\s{_WHO}\s{_KNOWS}\s(?:to\s)?{_TELL}",
    rf"^\W*(?:if\s(?:you|{_WHO})|please)\b[^.!?]{{0,90}}?\b{_TELL}",
    rf"^\W*(?:tipsters|callers|you)\s(?:also\s)?(?:can|may)\s(?:\w+\s){{0,5}}?{_TELL}",
    rf"\bask(?:s|ed|ing)?\s(?:that\syou|you\sto)\s{_TELL}",
)
_APPEAL = re.compile("|".join(_APPEALS), re.IGNORECASE)
_GOES_ON = re.compile(r",\s(?:but|and|then|while|who)\b|;")
"""Where a claim follows: "..., but nobody answered"."""
_BEFORE = re.compile(r",\s(?:but|and|so|then)\b|\b(?:and|but)\s(?:is|are|was|were|now)\b|;")
"""Where one goes before: "the car was found, and police ask"."""
_WHERE_TO = re.compile(
    r"\d{3}[-. ][\dA-Z]{3,4}|\(\d{3}\)|\bstoppers\b|\btips?\b|\bpolice\b|\.com\b", re.IGNORECASE
)
"""A number, a line for tips, the police."""
_HINTS = words("call contact text mail phone dial forward notify visit submit")


def is_appeal(sentence: str) -> bool:
    """Whether a sentence asks readers who know something to tell it: no claim stands in it."""
    small = sentence.lower()
    if not any(map(small.__contains__, _HINTS)) or _WHERE_TO.search(sentence) is None:
        return False
    found = _APPEAL.search(sentence)
    if found is None or _BEFORE.search(sentence, 0, found.start()):
        return False
    return _GOES_ON.search(sentence, found.end()) is None
