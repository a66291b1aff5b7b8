"""Places in a text: half-open ranges of code points that carry their own words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from headwater.records.errors import SpanError


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of one report's text: `text[start:end] == quote`, always.

    Spans order by position. An empty span (`start == end`) is not a span: `cut` refuses it.
    """

    start: int
    end: int
    quote: str

    def covers(self, other: Span) -> bool:
        """Whether `other` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two share at least one code point."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A span together with the report whose text it is in."""

    report: str
    start: int
    end: int
    quote: str

    @classmethod
    def of(cls, report: str, span: Span) -> Place:
        """The place of `span` in the report with that id."""
        return cls(report, span.start, span.end, span.quote)


def cut(text: str, start: int, end: int) -> Span:
    """The span of `text` from `start` to `end`.

    Raises:
        SpanError: if the range is empty, reversed or outside the text.
    """
    if not 0 <= start < end <= len(text):
        raise SpanError(f"no span {start}..{end} in a text of {len(text)} code points")
    return Span(start, end, text[start:end])


def trim(text: str, start: int, end: int) -> Span | None:
    """The span without white space at either side; None where nothing else is left."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end, text[start:end]) if start < end else None


def check_spans(text: str, spans: Iterable[Span]) -> None:
    """Check that every span quotes `text` exactly.

    Raises:
        SpanError: naming the first one that does not.
    """
    for span in spans:
        inside = 0 <= span.start < span.end <= len(text)  # a slice forgives what is outside
        if not inside or text[span.start : span.end] != span.quote:
            raise SpanError(f"span {span.start}..{span.end} does not hold {span.quote[:40]!r}")
