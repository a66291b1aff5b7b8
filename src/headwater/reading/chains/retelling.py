"""What a report says of an outlet whose work it goes on to retell, outside of any attribution.

"The New Yorker spoke to eleven former employees. | One recalled ..."
"La Stampa published a transcript of the call. In it | the minister says ..."
"Excerpts from the diary have appeared in Der Spiegel. The marshal writes ..."

What such a sentence brings up, people or a document, is heard through the outlet.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from headwater.reading.describing.papers import Papers
from headwater.reading.words.documents import HELD_NOUN
from headwater.reading.words.phrase_words import MEDIA
from headwater.records import SPEAKING, Block, Report, Span, cut
from headwater.text.entries import entry_starts
from headwater.text.sentences import split_sentences


class Brought(StrEnum):
    """What an outlet brings: people whom it met, a document, or neither."""

    PEOPLE = "people"
    DOCUMENT = "document"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Told:
    """An outlet at its place, the sentence that names it and what it brings there."""

    outlet: Span
    sentence: tuple[int, int]
    brings: Brought


_DONE = (
    r"(?:['\u2019]s\s+(?:[a-z]+\s+)?(?:reporter|correspondent|journalist|team|crew)s?)?(?:,[^,.;]{2,60},)?"
    r"\s+(?:(?:has|had|have|also|later|first|then|since|now)\s+){0,3}"
)
_MET = re.compile(
    _DONE + r"(?:sp(?:oke|oken|eaks)\s+(?:to|with)|talk(?:ed|s)\s+(?:to|with)|interview(?:ed|s)"
    r"|met(?:\s+with)?|tracked\s+down|traced|f(?:ound|inds)|contacted|visited|surveyed|polled|reached"
    r"|heard\s+from|sat\s+down\s+with|followed)\b"
)
_PAPER = (
    rf"(?:{HELD_NOUN}|excerpts?|extracts?|transcripts?|interviews?|diar(?:y|ies)|recordings?|tapes?"
    r"|footage|video|clips?|documentary|film|messages|chats?|notes|memoirs?|audio|testimony|account"
    r"|confessions?|statements?|speech|photographs?|broadcast|version|original)"
)
_HAS = re.compile(
    _DONE
    + r"(?:publish(?:ed|es)|obtain(?:ed|s)|seen|saw|g[eo]t(?:\s+hold\s+of)?|acquired|print(?:ed|s)"
    r"|r[au]ns?|carrie[ds]|air(?:ed|s)|broadcasts?|releas(?:ed|es)|post(?:ed|s)|reproduc(?:ed|es)"
    r"|serialis(?:ed|es)|leaked|reviewed|unearthed|play(?:ed|s)|show(?:ed|s)|dug\s+up)\b"
    rf"[^.;]{{0,80}}\b{_PAPER}\b"
)
_ACCOUNT = re.compile(
    r"['\u2019]s\s+(?:own\s+|latest\s+|new\s+|[\w-]+-page\s+)?(?:account|report|story|investigation|film"
    r"|documentary|interview|piece|article|version|profile|expos[e\u00e9]|inquiry|podcast|series)\b"
)
_APPEARED = re.compile(
    rf"\b{_PAPER}\b[^.;]{{0,60}}\b(?:appeared|published|printed|aired|broadcast|carried|serialised|leaked"
    r"|surfaced|ran|shown|played)\s+"
    r"(?:(?:\w+\s+){0,2}|(?:on\s+\w+\s+)?on\s+\w+\s\d{1,2},\s\d{4},\s+)(?:in|by|on|to|with)\s+(?:the\s+)?(?:[a-z]+\s+){0,3}$",
    re.IGNORECASE,
)
_SPOKE = re.compile(
    r"\b(?:g[ai]ves?n?|granted|sp(?:oke|oken|eaks)|talk(?:ed|s)|sat\s+down|appear(?:ed|s)|turned|went"
    r"|confided|complained|unburdened|phoned|rang|call(?:ed|s)\s+in(?:to)?|(?:was|were|is)\s+(?:an?\s+|the\s+)?guests?)"
    r"\b[^.;:]{0,60}?\b(?:to|with|on)\s+(?:the\s+)?(?:[a-z]+\s+){0,3}(?:The\s+)?$"
)
"""Before an outlet to which somebody spoke: "He gave a different version to the site"."""
_GAVE = re.compile(
    r"\b(?:gave|sent|handed|showed|leaked|passed|provided|lent|supplied)\s+(?:the\s+)?(?:[a-z]+\s+){0,3}$"
)
_GIVEN = re.compile(rf"\s+(?:with\s+|over\s+)?[^,.;]{{0,40}}?\b{_PAPER}\b")
"""Around an outlet that was given a document: "gave the Post copies of the letters"."""
_SOURCES = re.compile(r"['\u2019]s\s+(?:\w+\s+)?(?:sources|witnesses|informants|interviewees)\b")
_NOUN = re.compile(rf"\b[Tt]he\s+(?:[\w-]+\s+)?{MEDIA}\b(?!-)")


class Retelling:
    """Where a report names outlets and what it says that they have."""

    def __init__(self, report: Report, papers: Papers) -> None:
        self._text = report.text
        self._blocks = sorted(block.start for block in report.blocks)
        self._borders = entry_starts(report.blocks)
        self._found = tuple(
            (outlet, sentence)
            for block in report.blocks
            if block.kind in SPEAKING
            for sentence in self._sentences(block)
            for outlet in self._in_sentence(papers, sentence)
        )
        self._starts = [outlet.start for outlet, _ in self._found]

    def before(self, place: int) -> Iterator[Told]:
        """The outlets named before a place in its paragraph and the one before, last first."""
        here = bisect_right(self._blocks, place)
        entry = bisect_right(self._borders, place)
        for outlet, sentence in reversed(self._found[: bisect_right(self._starts, place - 1)]):
            if here - bisect_right(self._blocks, outlet.start) > 1:
                return
            if bisect_right(self._borders, outlet.start) != entry:
                return
            yield Told(outlet, sentence, self._brings(outlet, sentence))

    def _sentences(self, block: Block) -> list[tuple[int, int]]:
        """The sentences of a block, one with those that go on about its subject as "it"."""
        found: list[tuple[int, int]] = []
        for start, end in split_sentences(self._text, block.start, block.end):
            if found and self._text.startswith("It ", start):
                found[-1] = (found[-1][0], end)
            else:
                found.append((start, end))
        return found

    def _in_sentence(self, papers: Papers, sentence: tuple[int, int]) -> list[Span]:
        spans = [paper.span for paper in papers.between(*sentence)]
        for match in _NOUN.finditer(self._text, *sentence):
            if not any(_touch(match, span) for span in spans):
                spans.append(cut(self._text, *match.span()))
        return sorted(spans)

    def _brings(self, outlet: Span, sentence: tuple[int, int]) -> Brought:
        left = self._text[sentence[0] : outlet.start]
        met = any(p.match(self._text, outlet.end, sentence[1]) for p in (_MET, _SOURCES))
        if met or _SPOKE.search(left):
            return Brought.PEOPLE
        after = any(p.match(self._text, outlet.end, sentence[1]) for p in (_HAS, _ACCOUNT))
        given = _GAVE.search(left) and _GIVEN.match(self._text, outlet.end, sentence[1])
        if after or given or _APPEARED.search(left):
            return Brought.DOCUMENT
        return Brought.NOTHING


def _touch(match: re.Match[str], span: Span) -> bool:
    """Whether a noun and a name are one outlet: "the tech site The Verge"."""
    return match.start() <= span.end + 1 and span.start <= match.end() + _GAP


_GAP = len(", The ")
