"""Markdown in which words of strangers are words, and footnotes that say where they stand.

`escaped` is the only way from a string of a report or a person into the brief. Every character
that Markdown or HTML could act on is escaped; what is hidden or turns the line is shown as what
it is; white space is one blank, so that no text begins a line of its own.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from headwater.publishing.pages.parts import Words
from headwater.publishing.rendering import is_quotation, is_web
from headwater.publishing.verbatim import HIDDEN, code_of
from headwater.publishing.words import CUT, paired

_ACTS = re.compile(r"[\\`*_{}\[\]<>&|~^$@#]|\+(?=\+)|=(?==)|(?<=[A-Za-z]):(?=//)|(?<=www)\.")
"""What acts within a line: emphasis, code, links, HTML, entities, tables, mathematics, mentions,
and addresses that some readers of Markdown make links of."""

_BEGINS = re.compile(r"^(?:([-:+=])|(\d{1,9})([.)]))")
"""What acts at the beginning of a line or an entry: a list, a definition, a number."""

_PLAIN_ADDRESS = re.compile(r"[A-Za-z0-9:/?#@!$&'()*+,;=%._~-]+")
"""Characters of an address that can stand between < and > as it is."""

_FROM_RIGHT = frozenset({"R", "AL", "RLE", "RLO", "RLI"})
_ISOLATE, _END = "\u2068", "\u2069"


def escaped(text: str) -> str:
    """`text` on one line, as Markdown that shows it and nothing else."""
    seen = HIDDEN.sub(lambda found: f"[{code_of(found.group())}]", text)
    plain = " ".join(seen.split())
    safe = _ACTS.sub(lambda found: "\\" + found.group(), plain)
    return _BEGINS.sub(lambda f: f"\\{f[1]}" if f[1] else f"{f[2]}\\{f[3]}", safe)


def isolated(text: str) -> str:
    """`text` escaped; where it has letters that run from the right, in an isolate of its own."""
    if any(unicodedata.bidirectional(char) in _FROM_RIGHT for char in text):
        return f"{_ISOLATE}{escaped(text)}{_END}"
    return escaped(text)


def quoted(text: str) -> str:
    """Words of a report in quotation marks; a whole quotation has its own."""
    return isolated(text) if is_quotation(text) else f"“{isolated(text)}”"


def link(address: str) -> str:
    """An address of the web as a link that shows itself; anything else as words."""
    if is_web(address) and _PLAIN_ADDRESS.fullmatch(address):
        return f"<{address}>"
    return isolated(address)


Range = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Cited:
    """Words of a report: half-open ranges of code points, and of those in brackets before them."""

    report: str
    spans: tuple[Range, ...]
    beside: tuple[Range, ...] = ()


class Footnotes:
    """The footnotes of a brief, numbered in the order in which they are first used.

    `texts` and `sources` are the text of each report and how a footnote names it, by id.
    """

    def __init__(self, texts: dict[str, str], sources: dict[str, str]) -> None:
        self._texts = texts
        self._sources = sources
        self._numbers: dict[Cited, int] = {}

    def quote(self, words: Words) -> str:
        """Words in quotation marks with their footnote; where they do not meet, piece by piece."""
        return self.pieces(words.report, self._spans(words))

    def pieces(self, report: str, spans: Sequence[Range], beside: Sequence[Range] = ()) -> str:
        """Several pieces of one report, each in quotation marks, with one footnote.

        `beside` are further words of that report, quoted before these, for the same footnote. A
        quotation mark whose partner is not among the words is left out.
        """
        text = self._texts[report]
        spans = [_paired(text, *span) for span in spans]
        told = f" {CUT} ".join(quoted(text[start:end]) for start, end in spans)
        cited = Cited(report, tuple(spans), tuple(dict.fromkeys(beside)))
        number = self._numbers.setdefault(cited, len(self._numbers) + 1)
        return f"{told}[^{number}]"

    def lines(self) -> Iterator[str]:
        """A line for each footnote: source, then the characters of the report's text."""
        for cited, number in self._numbers.items():
            beside = f"; in brackets, {_ranges(cited.beside)}" if cited.beside else ""
            told = f"{self._sources[cited.report]}, characters {_ranges(cited.spans)}{beside}."
            yield f"[^{number}]: {told}"

    def _spans(self, words: Words) -> tuple[Range, ...]:
        """The ranges of the words: one, or one for each piece between the marks of a cut."""
        text = self._texts[words.report]
        if text[words.start : words.end] == words.text:
            return ((words.start, words.end),)
        found, at = [], 0
        for piece in words.text.split(f" {CUT} "):
            start = text.find(piece, max(at, 0))
            if start < 0:
                return ((words.start, words.end),)
            at = start + len(piece)
            found.append((start, at))
        return tuple(found)


def _paired(text: str, start: int, end: int) -> Range:
    """The range without a quotation mark at an end whose partner it does not hold."""
    words = paired(text[start:end])
    at = text.find(words, start, end)
    return (at, at + len(words)) if words and at >= 0 else (start, end)


def _ranges(several: Sequence[Range]) -> str:
    return " and ".join(f"{start}–{end}" for start, end in several)
