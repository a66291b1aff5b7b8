"""Cutting a plain text into segments: paragraphs however they are laid out.

Pasted pages come in three layouts: blank lines between paragraphs, one line for each paragraph,
and lines wrapped by hand at some width, with or without an indent. A segment may hold several
wrapped lines.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from headwater.intake.limits import LOOK, MAX_BLOCKS
from headwater.records import BlockKind
from headwater.text.note_calls import without_call

STOPS = ".!?\u2026\u3002\u061f"
_CLOSERS = "\"'\u201d\u2019\u00bb)]*_ "
_LIST_MARK = re.compile(
    r"(?:[-*+\u2022\u25cf\u25aa\u2023\u00b7\u2013]|-(?=[A-Z])|\(?\d{1,2}[.)]|[a-z]\))\s+\S"
)
MAX_WRAP = 110
"""Code points of the longest line that is thought to be wrapped by hand; mail wraps at 72 to 80."""


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of the text without white space at its ends.

    `kind` is set where the source marks it; `page` tells
    how a page's structure sees it: True for its article, False for its furniture, None where it
    does not say.
    """

    start: int
    end: int
    text: str
    kind: BlockKind | None = None
    page: bool | None = None

    @property
    def look(self) -> str:
        """The first part of the text on one line, which is what rules look at."""
        return " ".join(self.text[:LOOK].split())


@dataclass(frozen=True, slots=True)
class _Line:
    start: int
    end: int
    text: str
    indent: int


def stopped(text: str) -> bool:
    """Whether `text` ends like a sentence, closing quotes, brackets and calls of notes aside."""
    if not text:
        return False
    end = without_call(text, 0, len(text)) if text[-1].isdigit() else len(text)
    return text[:end].rstrip(_CLOSERS)[-1:] in STOPS


def list_mark(text: str) -> bool:
    """Whether `text` begins with a bullet or a number of a list."""
    return _LIST_MARK.match(text) is not None


def segment(text: str) -> tuple[Segment, ...]:
    """The segments of a plain text in order; none for a text of white space."""
    groups = list(_groups(text))
    width = _wrap_width(groups)
    found: list[Segment] = []
    for lines in groups:
        start = 0
        for place in range(1, len(lines) + 1):
            if place < len(lines) and _continues(lines[place - 1], lines[place], width):
                continue
            first, last = lines[start].start, lines[place - 1].end
            if len(found) == MAX_BLOCKS - 1:
                last = len(text.rstrip())
            found.append(Segment(first, last, text[first:last]))
            if len(found) == MAX_BLOCKS:
                return tuple(found)
            start = place
    return tuple(found)


def _groups(text: str) -> Iterator[list[_Line]]:
    """Runs of lines that are not blank."""
    lines: list[_Line] = []
    at = 0
    for raw in text.split("\n"):
        words = raw.strip()
        if words:
            indent = len(raw) - len(raw.lstrip())
            lines.append(_Line(at + indent, at + indent + len(words), words, indent))
        elif lines:
            yield lines
            lines = []
        at += len(raw) + 1
    if lines:
        yield lines


def _wrap_width(groups: list[list[_Line]]) -> int | None:
    """The width at which the lines are wrapped, None where they are not.

    A line is full if the next line's first word would not have fitted: in wrapped text all
    lines but a paragraph's last are; where a line is a paragraph, few are by chance, and most
    end with a stop.
    """
    lengths = sorted(line.end - line.start for group in groups for line in group)
    pairs = [pair for group in groups for pair in pairwise(group)]
    if len(pairs) < 2 or not lengths:
        return None
    width = lengths[min(len(lengths) - 1, int(0.95 * len(lengths)))]
    if not 35 <= width <= MAX_WRAP:
        return None
    full = sum(_full(a, b, width) for a, b in pairs)
    ends = sum(stopped(a.text) for a, _ in pairs)
    return width if full >= 0.55 * len(pairs) and ends <= 0.5 * len(pairs) else None


def _full(line: _Line, after: _Line, width: int) -> bool:
    first_word = after.text.split(None, 1)[0]
    return line.indent + len(line.text) + 1 + len(first_word) > width


def _continues(line: _Line, after: _Line, width: int | None) -> bool:
    """Whether the paragraph of `line` goes on in the line after it."""
    if line.text.endswith(":") or list_mark(after.text) or after.indent >= line.indent + 2:
        return False
    if not stopped(line.text) and after.text[0].islower() and len(line.text) >= 30:
        return True  # a sentence broken by a link or by the width of a window
    return width is not None and _full(line, after, width)
