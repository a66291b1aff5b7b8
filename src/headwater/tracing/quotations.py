"""The words in quotation marks that carriers share."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from headwater.records import Span
from headwater.text.quotes import Quoted, find_quotes
from headwater.text.tokens import tokenize
from headwater.tracing.carriers import Carrier
from headwater.tracing.index import Index

LEAST = 6
"""Words that two quotations must share in a row to count as one (a rule of the design)."""


class Quotations:
    """The quotations of each report, found once."""

    def __init__(self, index: Index) -> None:
        self._index = index
        self._quotes: dict[str, tuple[Quoted, ...]] = {}

    def of(self, report: str) -> tuple[Quoted, ...]:
        """The quotations of a report in order."""
        found = self._quotes.get(report)
        if found is None:
            found = self._quotes[report] = find_quotes(self._index.reports[report].text)
        return found

    def quoted(self, carrier: Carrier) -> tuple[tuple[str, ...], ...]:
        """The stretches of a carrier's content that stand in quotation marks, as lower words."""
        spans = carrier.content
        if not carrier.is_direct:
            spans = tuple(self._cut(carrier.report, spans))
        text = self._index.reports[carrier.report].text
        return tuple(
            tuple(t.lower for t in tokenize(text, s.start, s.end) if t.is_word) for s in spans
        )

    def _cut(self, report: str, spans: Iterable[Span]) -> Iterable[Span]:
        text = self._index.reports[report].text
        for span in spans:
            for quote in self.of(report):
                start = max(span.start, quote.inner_start)
                end = min(span.end, quote.inner_end)
                if start < end and not quote.scare:
                    yield Span(start, end, text[start:end])


def sharing(
    carriers: Sequence[Carrier], numbers: Iterable[int], quotations: Quotations
) -> tuple[tuple[int, ...], ...]:
    """Groups of carriers that hold the same `LEAST` quoted words in a row, in order."""
    grams: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for number in numbers:
        seen = {
            words[at : at + LEAST]
            for words in quotations.quoted(carriers[number])
            for at in range(len(words) - LEAST + 1)
        }
        for gram in seen:
            grams[gram].append(number)
    return tuple(sorted({tuple(group) for group in grams.values() if len(group) > 1}))
