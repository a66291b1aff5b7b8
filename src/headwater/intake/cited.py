"""Whether the text shows its own outlet: "X can reveal", or "told X" where X is not cited."""

from __future__ import annotations

import re
from collections.abc import Sequence

from headwater.knowledge import outlets
from headwater.knowledge.matching import Found
from headwater.knowledge.outlets import Outlet
from headwater.records import BODY, Block

_TOLD = re.compile(
    r"\b(?:told|tells?|spoke(?:n)? (?:exclusively )?(?:to|with)|speaking (?:exclusively )?(?:to"
    r"|with)|interview with|statement to)"
    r"\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_NAMELESS = re.compile(
    r"\b(?:sources?|officials?|recruits?|observers?|diplomats?|witness(?:es)?|residents?|people"
    r"|persons?|some|others|who|analysts?"
    r"|experts?|insiders?|aides?|members?)\b[^.!?]{0,60}$",
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
    r"|article|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b",
    re.IGNORECASE,
)
_AFTER_EARLIER = re.compile(
    r"^\s*(?:last|earlier|in (?:\w+ )?(?:january|february|march|april|may|june|july|august"
    r"|september|october|november|december)"
    r"|previously|at the time|(?:a|two|three|several) \w+ ago|that (?:month|week|year)|on (?:mon"
    r"|tues|wednes|thurs|fri|satur|sun)day)\b",
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
    """X of "X can reveal", else of "told X" where nothing treats X as cited; None unless one X."""
    heard: dict[str, bool] = {}
    speaking: set[str] = set()
    cited: set[str] = set()
    for block in blocks:
        if block.kind not in BODY:
            continue
        end = min(block.end, block.start + _LOOK)
        found = [(f.start, f.end, f.entry.name) for f in outlets.find(text, block.start, end)]
        for short in outlets.find_shorts(text, block.start, end):
            bearers = _bearers(text, short)
            found += [(short.start, short.end, outlet.name) for outlet in bearers]
        for start, stop, name in found:
            before = text[max(block.start, start - 120) : start]
            after = text[stop : min(block.end, stop + 60)]
            if _REVEALS.match(after) and not _BEFORE_CITED.search(before):
                speaking.add(name)
            elif _BEFORE_CITED.search(before) or _AFTER_CITED.match(after):
                cited.add(name)
            elif _TOLD.search(before):
                if _AFTER_EARLIER.match(after):
                    cited.add(name)
                heard[name] = heard.get(name, False) or not _NAMELESS.search(_TOLD.sub("", before))
            elif re.search(r"\b(?:via|per|by)\s+(?:the\s+)?$", before):
                cited.add(name)
    if len(speaking) == 1:
        return speaking.pop()
    left = [name for name in heard if name not in cited]
    if len(left) > 1:
        left = [name for name in left if heard[name]]
    return left[0] if len(left) == 1 else None
