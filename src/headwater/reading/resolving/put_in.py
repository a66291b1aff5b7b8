"""Who puts his words in a document that is taken up: "said in a press release", "the Osk Institute
found"."""

from __future__ import annotations

import re


def put_in(text: str, start: int, noun: str) -> bool:
    """Whether who stands before `start` put his words in such a document: "said in a press
    release", "said in its latest update" of an assessment."""
    forms = "|".join(sorted(_ASSESSMENTS)) if noun in _ASSESSMENTS else noun
    lead = r"\s\w+(?:\s\w+){0,3}?\sin\s(?:an?|its|his|her|their)\s(?:[\w-]+\s){0,3}"
    return re.compile(rf"{lead}(?:{forms})\b").match(text, start) is not None


_ASSESSMENTS = frozenset({"assessment", "update", "analysis", "report", "bulletin", "briefing"})


def found_out(text: str, start: int, noun: str) -> bool:
    """Whether who stands before `start` made a study: "the Osk Institute found"."""
    return noun in _STUDIES and _FINDS.match(text, start) is not None


_STUDIES = frozenset({"study", "survey", "poll", "research", "analysis"})
_FINDS = re.compile(r",?\s(?:(?:has|have|had)\s)?(?:found|finds?|calculate[sd]|surveyed|polled)\b")
