"""Whether the text shows its own outlet: "X can reveal", or "told X" in X's own spelling.

Any other "told X" shows nothing, however often it stands: reports tell what people told others. On
PolNeAR (train and dev, 2026-11-22) 41 of 111 outlets taken from "told X" were right, 2 of 6 where X
was told several times and no other outlet was named, and 22 of 22 that the rules below take.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from headwater.knowledge import outlets
from headwater.knowledge.dates import DAY_NAME, MONTH_NAMES
from headwater.knowledge.matching import Found
from headwater.knowledge.outlets import Outlet
from headwater.records import BODY, Block

_TOLD = re.compile(
    r"\b(?:told|tells?|spoke(?:n)? (?:exclusively )?(?:to|with)|speaking (?:exclusively )?(?:to"
    r"|with)|interview with|statement to)"
    r"\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_BEFORE_CITED = re.compile(
    r"\b(?:according to|cit(?:ed|es|ing)|quot(?:ed|es|ing)|seen by|reviewed by|obtained by"
    r"|reported (?:by|in)|published (?:by|in)|told by"
    r"|report (?:by|in|from)|interview(?:ed)? by|as)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_AFTER_CITED = re.compile(
    r"^(?:[’']s?)?\s*(?:\([A-Z]{2,6}\)\s*)?(?:(?:has|had|also|first|earlier|later|previously"
    r"|then|which|newspaper|network|report)\s+){0,2}"
    r"(?:reports?|reported|reporting|said|says|wrote|writes|quoted|quotes|cited|cites|citing"
    r"|published|revealed|reveals"
    r"|claimed|claims|noted|added|found|learned|confirmed|quoting|report|story|investigation"
    rf"|article|on {DAY_NAME})\b",
    re.IGNORECASE,
)
_AFTER_EARLIER = re.compile(
    rf"^\s*(?:last|earlier|in (?:\w+ )?(?:{'|'.join(MONTH_NAMES)})"
    r"|previously|at the time|(?:a|two|three|several) \w+ ago|that (?:month|week|year)"
    rf"|on {DAY_NAME})\b",
    re.IGNORECASE,
)
_REVEALS = re.compile(
    r"^\s*(?:can|is able to|may)\s+(?:exclusively\s+|now\s+|also\s+)?"
    r"(?:reveal|disclose|report|confirm)\b"
    r"|^\s*understands\b",
    re.IGNORECASE,
)
"""What an outlet says of itself and of no other."""
_LOOK = 20_000
"""Code points of a block in which outlets are looked for."""


def _bearers(text: str, short: Found[tuple[Outlet, ...]]) -> tuple[Outlet, ...]:
    """Who may be meant by a short form: where it is one's whole name ("The Sun"), that one."""
    full = f"The {text[short.start : short.end]}"
    if text[max(0, short.start - 4) : short.end] != full:
        return short.entry
    return tuple(outlet for outlet in short.entry if outlet.name == full) or short.entry


def told(text: str, blocks: Sequence[Block]) -> str | None:
    """X of "X can reveal", else of "told X" where X is written as it alone writes itself ("told
    POLITICO") and nothing treats it as cited; None unless one X."""
    speaking: set[str] = set()
    cited: set[str] = set()
    itself: set[str] = set()
    for block in blocks:
        if block.kind not in BODY:
            continue
        end = min(block.end, block.start + _LOOK)
        found = [
            (one.start, one.end, {one.entry.name: one.entry.itself})
            for one in outlets.find(text, block.start, end)
        ]
        for short in outlets.find_shorts(text, block.start, end):
            bearers = {outlet.name: outlet.itself for outlet in _bearers(text, short)}
            found.append((short.start, short.end, bearers))
        for start, stop, names in found:
            before = text[max(block.start, start - 120) : start]
            after = text[stop : min(block.end, stop + 60)]
            if _REVEALS.match(after) and not _BEFORE_CITED.search(before):
                speaking |= names.keys()
            elif _BEFORE_CITED.search(before) or _AFTER_CITED.match(after):
                cited |= names.keys()
            elif _TOLD.search(before):
                own = {name for name, spelled in names.items() if spelled == text[start:stop]}
                (cited if _AFTER_EARLIER.match(after) else itself).update(own)
    for candidates in (speaking, itself - cited):
        if len(candidates) == 1:
            return candidates.pop()
    return None
