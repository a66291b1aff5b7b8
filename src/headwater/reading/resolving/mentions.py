"""In which sentence something stands, and which persons speak somewhere in a report."""

from __future__ import annotations

import re
from bisect import bisect_right

from headwater.reading.describing.persons import Person
from headwater.reading.words.units import after_dateline
from headwater.records import SPEAKING, Block, BlockKind, Report, Span
from headwater.text.sentences import split_sentences

SENTENCES_BACK = 3
"""How many sentences before its own a pronoun may reach back."""

_HEADS = frozenset({BlockKind.TITLE, BlockKind.STANDFIRST})
_ENDED = re.compile(r"[.!?:\u2026][\"'\u201d\u2019\u00bb)\]]*\s*\Z")
"""How the text of a body ends, as a title does not."""


def _is_body(text: str, block: Block) -> bool:
    spoken = block.kind in SPEAKING and block.kind not in _HEADS
    return spoken and _ENDED.search(text, max(block.start, block.end - 10), block.end) is not None


_GAP = 2
"""How many sentences lie between a pronoun and the next of the same gender at most."""
POINTING = {
    "m": re.compile(r"\b(?:he|him|his|himself)\b", re.IGNORECASE),
    "f": re.compile(r"\b(?:she|her|hers|herself)\b", re.IGNORECASE),
}
"""The pronouns that point to one man or one woman."""


class Mentions:
    """The sentences of one report; `spoken` are the places of its sources."""

    def __init__(self, report: Report, spoken: frozenset[Span]) -> None:
        self._spoken = frozenset(map(_unmarked, spoken))
        self._text = report.text
        self._blocks = [block.start for block in report.blocks if block.kind in SPEAKING]
        self._starts = [
            start
            for block in report.blocks
            if block.kind in SPEAKING
            for start, _ in split_sentences(report.text, block.start, block.end)
        ]
        body = next((block.start for block in report.blocks if _is_body(report.text, block)), 0)
        self.lead = max(1, self.sentence(body))
        """The number of the sentence with which the body begins, after titles and datelines."""

    def paragraph(self, place: int) -> int:
        """The number of the speaking block around `place`, 1 for the first; 0 before it."""
        return bisect_right(self._blocks, place)

    def runs_on(self, gender: str, start: int, end: int) -> bool:
        """Whether pronouns of that gender lead from `start` to `end` without a gap of sentences."""
        at = self.sentence(start)
        for match in POINTING[gender].finditer(self._text, start, end):
            here = self.sentence(match.start())
            if here - at > _GAP:
                return False
            at = here
        return self.sentence(end) - at <= _GAP

    def speaks(self, person: Person) -> bool:
        """Whether a mention of the person is a source."""
        return any(_unmarked(place) in self._spoken for place in person.places)

    def is_person(self, person: Person) -> bool:
        """Whether a run of capitals is shown to be a person: by its words, or because it speaks."""
        return person.shown or self.speaks(person)

    def start_of(self, number: int) -> int:
        """Where the sentence of that number begins; 0 where there is none."""
        return self._starts[number - 1] if 0 < number <= len(self._starts) else 0

    def opens(self, place: int) -> bool:
        """Whether a sentence begins at `place`, but for a dateline."""
        start = self.start_of(self.sentence(place))
        return place in {start, after_dateline(self._text, start, place + 1)}

    def sentence(self, place: int) -> int:
        """The number of the sentence around `place`, 1 for the first; 0 before it."""
        return bisect_right(self._starts, place)


def _unmarked(place: Span) -> tuple[int, int]:
    """A place without the mark of the possessive: "Osk's claim that" is Osk's word."""
    mark = place.quote.endswith(("'s", "\u2019s"))
    return place.start, place.end - len("'s") * mark
