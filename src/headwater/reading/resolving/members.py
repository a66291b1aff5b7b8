"""Bodies that are taken up by those who sit on them: "the experts", of a UN panel on sanctions."""

from __future__ import annotations

import re

from headwater.reading.describing.described import Described
from headwater.records import BODY_KINDS

_SITS = r"\b(?:panel|committee|commission|group|council|board|jury|college|mission|team)"
_OF_PEOPLE = re.compile(
    rf"{_SITS}\sof\s(?:[\w-]+\s){{0,2}}?(?P<who>[a-z]+s)(?=\son\b|$)", re.IGNORECASE
)
"""A body by those who sit on it."""
_BY_WORK = {
    "expert": re.compile(
        r"\bexpert\s(?:panel|group|mission)\b"
        r"|\b(?:UN|U\.N\.|United\sNations|Security\sCouncil)\s(?:\w+\s)?[Pp]anel\b"
    ),
    "auditor": re.compile(r"\baudit\b", re.IGNORECASE),
    "judge": re.compile(r"\b(?:court|tribunal)\b", re.IGNORECASE),
    "justice": re.compile(r"\b(?:[Ss]upreme|[Hh]igh|[Cc]onstitutional)\s[Cc]ourt\b"),
    "prosecutor": re.compile(r"\bprosecut(?:or|ion)", re.IGNORECASE),
    "inspector": re.compile(r"\binspect(?:orate|ion)\b", re.IGNORECASE),
    "monitor": re.compile(r"\bmonitoring\s(?:mission|group|team)\b", re.IGNORECASE),
    "investigator": re.compile(
        r"\binvestigations?\s(?:branch|board|bureau|agency|authority|team|unit)\b", re.IGNORECASE
    ),
    "juror": re.compile(r"\bjury\b", re.IGNORECASE),
    "minister": re.compile(r"\bcabinet\b", re.IGNORECASE),
}
"""Those whose body goes by their work: "the auditors", of a court of audit."""
_THEY = re.compile(r"th(?:e|ese)\s(?:same\s|un\s|u\.n\.\s)?[a-z]+s", re.IGNORECASE)


def takes_up_body(one: Described) -> bool:
    """Whether words are those for members and nothing else: "the experts", "the same judges"."""
    return one.plural and _THEY.fullmatch(one.span.quote) is not None


def is_body_told(text: str, end: int, one: Described) -> bool:
    """Whether `text[:end]` has words for a body of such members at all."""
    work = _BY_WORK.get(one.head)
    if work is not None and work.search(text, 0, end) is not None:
        return True
    found = _OF_PEOPLE.finditer(text, 0, end)
    return any(people["who"].lower() == f"{one.head}s" for people in found)


def sit_on(one: Described, body: Described) -> bool:
    """Whether those of a plural are the members of a body by its name."""
    name = body.name or ""
    if body.kind not in BODY_KINDS:
        return False
    people = _OF_PEOPLE.search(name)
    if people is not None and people["who"].lower() == f"{one.head}s":
        return True
    work = _BY_WORK.get(one.head)
    return work is not None and work.search(name) is not None
