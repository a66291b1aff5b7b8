"""Transcripts: paragraphs that begin with who speaks in them and a colon."""

from __future__ import annotations

import re
from collections import defaultdict

from headwater.knowledge.grammar import words
from headwater.reading.set_off import SetOff
from headwater.records import BODY, Report, cut, trim

_LABEL = re.compile(
    r"[\"\u201c\u00ab]?(?P<name>[A-Z][\w.'\u2019-]*(?:[ \t][A-Z(][\w.'\u2019()-]*){0,4})"
    r"\s?:\s+(?=\S)"
)
_SPOKEN = re.compile(r"\b(?:I|[Ww]e|[Yy]ou|[Mm]y|[Oo]ur|[Yy]our)\b|\?")
_NOT_SPEAKERS = words("not_speakers")
_FEWEST = 3
"""How many paragraphs make a transcript; one speaker at least has two of them."""


def turns(report: Report) -> dict[int, SetOff]:
    """The paragraphs of a transcript by their start, each said by who is named in front of it.

    A transcript is three paragraphs or more with a name in front, one name at least twice, that are
    spoken by half: they ask, or say "I", "we" or "you". Anything else has none, and the result is
    empty.
    """
    found: dict[int, SetOff] = {}
    by_name: dict[str, int] = defaultdict(int)
    spoken = 0
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
        by_name[label["name"]] += 1
        spoken += _SPOKEN.search(report.text, label.end(), block.end) is not None
    enough = len(found) >= _FEWEST and max(by_name.values()) > 1 and spoken * 2 >= len(found)
    return found if enough else {}
