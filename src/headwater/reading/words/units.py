"""The stretches of a report that attributions are looked for in: sentences, with their words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from headwater.reading.words.site_names import said_until
from headwater.records import SPEAKING, Block, BlockKind, Report, Span, trim
from headwater.text.phrases import Word, read_words, tags
from headwater.text.quotes import Quoted, find_quotes
from headwater.text.sentences import split_sentences

_DATELINE = re.compile(
    r"""[A-Z][A-Z.'\u2019 /-]{2,40}(?:,\s[\w.,\u2019' ]{2,30}?)?\s*   # NEW YORK, July 19
        (?:\([^()\n]{2,40}\)\s*)?                              # (Reuters)
        (?:--|[\u2014\u2013-])\s+(?=\S)""",
    re.VERBOSE,
)

_LONGEST = 4000
"""A unit longer than this is cut: no sentence of news is, and times stay linear."""


@dataclass(frozen=True)
class Unit:
    """One sentence, or several that one quotation holds together.

    `words` hold each quotation as a single word of class Q, except for those marked `scare`,
    whose words stand as they are. `quotes` are all of them.
    """

    text: str
    block: Block
    start: int
    end: int
    words: tuple[Word, ...]
    quotes: tuple[Quoted, ...]

    @cached_property
    def tags(self) -> str:
        """The classes of the words, a letter each."""
        return tags(self.words)

    @cached_property
    def lowers(self) -> tuple[str, ...]:
        """The words in lower case."""
        return tuple([word.lower for word in self.words])

    def span(self, first: int, stop: int) -> Span | None:
        """The span of the words `first` to `stop` (half-open); None where that is nothing."""
        if first >= stop:
            return None
        return trim(self.text, self.words[first].start, self.words[stop - 1].end)

    def lower(self, at: int) -> str:
        """The word at `at` in lower case; empty outside the unit."""
        return self.lowers[at] if 0 <= at < len(self.lowers) else ""

    def tag(self, at: int) -> str:
        """The class of the word at `at`; "." outside the unit."""
        return self.tags[at] if 0 <= at < len(self.tags) else "."


def units(report: Report) -> tuple[Unit, ...]:
    """The units of all speaking blocks of `report`, in order."""
    found: list[Unit] = []
    for block in report.blocks:
        if block.kind in SPEAKING:
            found.extend(_block_units(report.text, block))
    return tuple(found)


def _block_units(text: str, block: Block) -> list[Unit]:
    until = said_until(text, block)
    quotes = find_quotes(text, block.start, until)
    sentences = split_sentences(text, block.start, until)
    found: list[Unit] = []
    at = 0
    first = 0
    while first < len(sentences):
        start, end = sentences[first]
        last = first
        inside = at
        while inside < len(quotes) and quotes[inside].start < end:
            while (
                last + 1 < len(sentences)
                and quotes[inside].end > end
                and (sentences[last + 1][1] - start <= _LONGEST)
            ):
                last += 1
                end = sentences[last][1]
            inside += 1
        held = _within(quotes[at:inside], start, end)
        found.append(_unit(text, block, (start, end), held))
        at = inside
        first = last + 1
    return found


def _within(quotes: Sequence[Quoted], start: int, end: int) -> tuple[Quoted, ...]:
    return tuple(q for q in quotes if start <= q.start and q.end <= end)


def after_dateline(text: str, start: int, end: int) -> int:
    """Where a sentence that opens a block begins after its dateline; `start` without one."""
    dateline = _DATELINE.match(text, start, end)
    return dateline.end() if dateline else start


def _unit(text: str, block: Block, place: tuple[int, int], quotes: tuple[Quoted, ...]) -> Unit:
    start, end = place
    if start == block.start:
        start = after_dateline(text, start, end)
    plain = () if block.kind is BlockKind.QUOTE_BLOCK else quotes
    words = read_words(text, start, min(end, start + _LONGEST), plain)
    return Unit(text, block, start, end, words, quotes)
