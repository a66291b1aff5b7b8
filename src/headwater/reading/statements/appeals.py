"""Appeals to readers: "Anyone with information is asked to call" claims nothing."""

from __future__ import annotations

import re

_WHO = (
    r"(?:any(?:one|body)|those|people|citizens|residents|witnesses|tipsters|(?:community\s)?members"
    r"|persons?|individuals|(?:the|members\sof\sthe)\spublic|motorists|drivers|callers|if\syou|you)"
)
_KNOWS = (
    r"(?:information|info|details?|tips?|knowledge|leads?|footage|video|photos?|whereabouts|assist|help"
    r"|witness\w*|saw|seen|recogni[sz]e\w*|knows?|call(?:er)?s?)"
)
_TELLS = (
    r"(?:call|contact|text|e-?mail|phone|dial|reach|notify|come\sforward|submit|report|leave\sa\stip"
    r"|calling|contacting|texting|visit(?:ing)?)"
)
_APPEAL = re.compile(
    rf"\b{_WHO}\b[^.!?]{{0,60}}?\b(?:with|who|having|has|have|wish\w*|can|may)\b[^.!?]{{0,60}}?"
    rf"\b{_KNOWS}\b[^.!?]{{0,160}}?\b{_TELLS}\b",
    re.IGNORECASE,
)
_TO_READERS = re.compile(
    r"\b(?:asked|urged|encouraged|requested|advised|asking|urging|urges?|asks?|encourages?|seeking"
    r"|should|can|may|please|to)\b|\bcall\b",
    re.IGNORECASE,
)
_NUMBER = re.compile(
    r"\d{3}[-. ][\dA-Z]{3,4}|\(\d{3}\)|\bstoppers\b|\btips?\b|\bpolice\b|\.com\b", re.I
)
"""Where to: a number, a line for tips, the police."""
_HINTS = ("call", "contact", "text", "mail", "phone", "dial", "forward", "tip", "notify", "visit")


def is_appeal(words: str) -> bool:
    """Whether a sentence asks readers who know something to tell it: no claim stands in it."""
    small = words.lower()
    if not any(map(small.__contains__, _HINTS)) or _NUMBER.search(words) is None:
        return False
    found = _APPEAL.search(words)
    return found is not None and _TO_READERS.search(words, found.start()) is not None
