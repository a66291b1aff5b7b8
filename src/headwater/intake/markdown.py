"""Markdown marks: which segments are headings, lists, quotes, tables or pictures.

The text stays as it was written, marks included, so that quotes are exact.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from headwater.intake.segments import Segment, list_mark
from headwater.records import BlockKind

_HEADING = re.compile(r"^(#{1,6})\s+\S")
_RULER = re.compile(r"^(?:[-*_]\s*){3,}$|^[=-]{3,}$")
_PICTURE = re.compile(r"^!\[[^\]]*\]\([^)]*\)$")
_ROW = re.compile(r"^\|.*\|$")


def mark(segments: Sequence[Segment]) -> tuple[Segment, ...]:
    """The segments with the kinds that Markdown marks; the first top heading is the title."""
    marked: list[Segment] = []
    titled = False
    for seg in segments:
        kind = _kind(seg.text)
        if kind is BlockKind.TITLE:
            kind = BlockKind.HEADING if titled else BlockKind.TITLE
            titled = True
        marked.append(replace(seg, kind=kind) if kind else seg)
    return tuple(marked)


def _kind(text: str) -> BlockKind | None:
    first = text[:400]
    heading = _HEADING.match(first)
    if heading:
        return BlockKind.TITLE if len(heading.group(1)) == 1 else BlockKind.HEADING
    if first.startswith(">"):
        return BlockKind.QUOTE_BLOCK
    if len(text) < 400 and _RULER.match(first):
        return BlockKind.FURNITURE
    if len(text) < 400 and _PICTURE.match(first):
        return BlockKind.CAPTION
    if _ROW.match(first.split("\n", 1)[0].strip()):
        return BlockKind.TABLE
    return BlockKind.LIST_ITEM if list_mark(text) else None
