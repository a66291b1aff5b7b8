"""Whether the text shows its own outlet: X of "told X" where nothing treats X as cited."""

from __future__ import annotations

import re
from collections.abc import Sequence

from headwater.knowledge import outlets
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
_LOOK = 20_000
"""Code points of a block in which outlets are looked for."""


def told(text: str, blocks: Sequence[Block]) -> str | None:
    """X of "told X" where nothing treats X as cited and only one X is left."""
    heard: dict[str, bool] = {}
    cited: set[str] = set()
    for block in blocks:
        if block.kind not in BODY:
            continue
        end = min(block.end, block.start + _LOOK)
        found = [(f.start, f.end, f.entry.name) for f in outlets.find(text, block.start, end)]
        for short in outlets.find_shorts(text, block.start, end):
            found += [(short.start, short.end, outlet.name) for outlet in short.entry]
        for start, stop, name in found:
            before = text[max(block.start, start - 120) : start]
            after = text[stop : min(block.end, stop + 60)]
            if _BEFORE_CITED.search(before) or _AFTER_CITED.match(after):
                cited.add(name)
            elif _TOLD.search(before):
                if _AFTER_EARLIER.match(after):
                    cited.add(name)
                heard[name] = heard.get(name, False) or not _NAMELESS.search(_TOLD.sub("", before))
            elif re.search(r"\b(?:via|per|by)\s+(?:the\s+)?$", before):
                cited.add(name)
    left = [name for name in heard if name not in cited]
    if len(left) > 1:
        left = [name for name in left if heard[name]]
    return left[0] if len(left) == 1 else None
