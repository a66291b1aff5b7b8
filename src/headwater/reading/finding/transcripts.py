"""Transcripts: paragraphs that begin with who speaks in them and a colon."""

from __future__ import annotations

import re
from collections import defaultdict

from headwater.knowledge.grammar import words
from headwater.reading.finding.set_off import SetOff
from headwater.records import BODY, Report, cut, trim

_LABEL = re.compile(
    r"[\"\u201c\u00ab]?(?P<name>[A-Z][\w.'\u2019/-]*(?:[ \t][A-Z(][\w.'\u2019()-]*){0,4})"
    r"\s?:\s+(?=\S)"
)
_SPOKEN = re.compile(r"\b(?:I|[Ww]e|[Yy]ou|[Mm]y|[Oo]ur|[Yy]our)\b|\?")
IN_BRACKETS = re.compile(r"\s*\((?P<who>[^()]+)\)\s*$")
_HIMSELF = re.compile(r"\b(?:I|[Ww]e|[Mm]y|[Oo]ur|[Mm]e)\b")
_ANSWERS = frozenset({"A", "Answer", "ANSWER"})
_NOT_SPEAKERS = words("not_speakers")
_FEWEST = 3
"""How many paragraphs make a transcript; one speaker at least has two of them."""


def turns(report: Report) -> dict[int, SetOff]:
    """The paragraphs of a transcript by their start, each said by who is named in front of it.

    A transcript is three paragraphs or more with a name in front, one name at least twice, that are
    spoken by half: they ask, or say "I", "we" or "you". Under "A" somebody has to speak of himself:
    else an outlet explains, and asks itself. Anything else has none, and the result is empty.
    """
    found: dict[int, SetOff] = {}
    by_name: defaultdict[str, list[int]] = defaultdict(list)
    spoken: set[int] = set()
    himself: list[bool] = []
    for block in report.blocks:
        label = _LABEL.match(report.text, block.start, block.end) if block.kind in BODY else None
        if label is None or not _NOT_SPEAKERS.isdisjoint(label["name"].lower().split()):
            continue
        colon = report.text.index(":", label.end("name"))
        content = trim(report.text, label.end(), block.end)
        if content is None:
            continue
        who = cut(report.text, label.start("name"), label.end("name"))
        found[block.start] = SetOff(who, cut(report.text, colon, colon + 1), None, (content,))
        by_name[bare(label["name"])].append(block.start)
        if _SPOKEN.search(report.text, label.end(), block.end):
            spoken.add(block.start)
        if label["name"] in _ANSWERS:
            himself.append(_HIMSELF.search(report.text, label.end(), block.end) is not None)
    for places in by_name.values():
        if len(places) == 1 and places[0] not in spoken:
            # "FIVE MINUTES WITH: Ada Osk" is a headline
            del found[places[0]]
    several = max(map(len, by_name.values()), default=0) > 1
    explains = bool(himself) and not any(himself)
    enough = len(found) >= _FEWEST and several and len(spoken) * 2 >= len(found)
    return found if enough and not explains else {}


def bare(label: str) -> str:
    """A label's last word without what stands in brackets: "vance" of "SEN. LORETTA VANCE"."""
    return IN_BRACKETS.sub("", label).rsplit(maxsplit=1)[-1].rstrip(".").lower()
