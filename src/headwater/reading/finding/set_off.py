"""Speech set off in paragraphs of its own without quotation marks, "The ministry said:" before."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from headwater.knowledge.saying import Saying
from headwater.reading.finding.active import announces
from headwater.reading.words.units import Unit
from headwater.records import BlockKind, Span, trim

_MARKS = "\"\u201c\u00ab\u2018'"
_FIRST_PERSON = re.compile(
    r"\b(?:I|[Ww]e|[Mm]y|[Oo]ur|[Uu]s|[Mm]e)(?:['\u2019](?:m|ve|d|ll|re))?\b(?!\.[A-Z])"
)
_QUOTED = re.compile(r"[\"\u201c\u00ab][^\"\u201c\u201d\u00ab\u00bb\n]*[\"\u201d\u00bb]")
_AS_ONE = frozenset({BlockKind.QUOTE_BLOCK, BlockKind.LIST_ITEM})
"""Blocks that go on as long as the next is of the same kind."""
_NEVER = frozenset({BlockKind.TITLE, BlockKind.STANDFIRST, BlockKind.EMBEDDED_POST})


@dataclass(frozen=True, slots=True)
class SetOff:
    """Who speaks, by which words, and the paragraphs that are all speech."""

    source: Span
    cue: Span
    saying: Saying | None
    content: tuple[Span, ...]


def set_off(made: Sequence[Unit]) -> Mapping[int, SetOff]:
    """What is set off in a report, by the start of the first block of it.

    A paragraph whose last sentence ends in a source, words of saying and a colon announces the
    next: all of it is speech. Quoted blocks and items of a list go on in the next of their kind, a
    paragraph in which somebody says "I" or "we" in the next that does. What opens with a quotation
    mark is left to the rules of quotations.
    """
    blocks = [list(group) for _, group in groupby(made, key=lambda unit: unit.block.start)]
    found: dict[int, SetOff] = {}
    for place, (announcing, opening) in enumerate(pairwise(blocks), start=1):
        last, first = announcing[-1], opening[0]
        draft = announces(last) if first.block.kind not in _NEVER else None
        if draft is None or first.text[first.block.start] in _MARKS:
            continue
        source = last.span(*draft.source) if draft.source else None
        cue = last.span(*draft.cue) if draft.cue else None
        if source is not None and cue is not None:
            content = _content([group[0] for group in blocks[place:]])
            found[first.block.start] = SetOff(source, cue, draft.saying, content)
    return found


def _content(firsts: Sequence[Unit]) -> tuple[Span, ...]:
    """The blocks that are speech, the first among them, by the first unit of each that follows."""
    kind = firsts[0].block.kind
    spans: list[Span] = []
    for unit in firsts:
        if spans and (unit.block.kind is not kind or not (kind in _AS_ONE or _is_mine(unit))):
            break
        span = trim(unit.text, unit.block.start, unit.block.end)
        if span is not None:
            spans.append(span)
        if kind not in _AS_ONE and not _is_mine(unit):
            break
    return tuple(spans)


def _is_mine(unit: Unit) -> bool:
    """Whether a paragraph says "I" or "we" outside quotation marks."""
    words = _QUOTED.sub("", unit.text[unit.block.start : unit.block.end])
    return _FIRST_PERSON.search(words) is not None
