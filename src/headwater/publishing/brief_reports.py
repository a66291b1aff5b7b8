"""Reports in the brief: how a footnote names one, and the list of them with their hashes."""

from __future__ import annotations

from collections.abc import Iterator

from headwater.publishing import contract as c
from headwater.publishing.brief_markdown import isolated, link
from headwater.publishing.index import NO_OUTLET
from headwater.publishing.phrases import BASES, UNKNOWN_OUTLET
from headwater.publishing.shown import Shown
from headwater.publishing.words import when

HASH = 12
"""Digits of a hash in a footnote; the list at the end has all of them."""


def source(shown: Shown, report: c.Report) -> str:
    """How a footnote names a report."""
    told = [_outlet(shown, report)]
    if report.title:
        told.append(f"“{isolated(report.title)}”")
    told += [_date(report), _place(shown, report), f"SHA-256 {report.sha256[:HASH]}"]
    return f"[{shown.index.numbers[report.id]}] {', '.join(told)}"


def _outlet(shown: Shown, report: c.Report) -> str:
    outlet = shown.index.outlet(report.id)
    return UNKNOWN_OUTLET if outlet == NO_OUTLET else isolated(outlet)


def _date(report: c.Report) -> str:
    published = report.published
    told = when(published.earliest, published.latest) if published else None
    return f"{told} ({BASES[published.basis]})" if published and told else "undated"


def _place(shown: Shown, report: c.Report) -> str:
    """The address of a report, else the file it came in."""
    if report.url:
        return link(report.url)
    return f"file {isolated(shown.index.files.get(report.id, ''))}"


def evidence(shown: Shown, report: c.Report) -> Iterator[str]:
    """A report in the list at the end: all that a footnote names, with the whole hashes."""
    basis = f" ({BASES[report.outlet.basis]})" if report.outlet else ""
    title = f", “{isolated(report.title)}”" if report.title else ""
    yield (
        f"- [{shown.index.numbers[report.id]}] {_outlet(shown, report)}{basis}{title},"
        f" {_date(report)}"
    )
    if report.url:
        yield f"  - address {link(report.url)}"
    came = shown.arrived.get(report.id)
    file = shown.index.files.get(report.id)
    if file:
        captured = f", captured {came.captured}" if came and came.captured else ""
        yield f"  - file {isolated(file)}{captured}"
    yield f"  - bytes, SHA-256 `{report.sha256}`"
    yield f"  - text, SHA-256 `{report.text_sha256}`, decoded by {isolated(report.decoder)}"
