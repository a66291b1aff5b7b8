"""The reports by their numbers: outlet, date, title, file."""

from __future__ import annotations

from headwater.app.safe import safe
from headwater.app.screen.index import Index
from headwater.app.screen.page import Page
from headwater.app.screen.words import quoted
from headwater.publishing import contract as c
from headwater.publishing.phrases import BASES, GUESSED

_TITLE = 90


def draw(page: Page, index: Index) -> None:
    """One entry for each report, in the order given."""
    if not index.case.reports:
        return
    page.section("reports")
    for report in index.case.reports:
        tag = index.tag(report.id).rjust(4) + " "
        facts = [_outlet(index, report), index.date(report.id) or "undated"]
        if report.credit:
            facts.append(f"text by {safe(report.credit)}")
        facts.append(safe(index.files.get(report.id, report.id)))
        title = quoted(report.title, _TITLE) if report.title else "no title"
        page.put(tag, ", ".join(facts), indent=0, hang=len(tag))
        page.put(title, indent=len(tag), hang=1)
    _copies(page, index)


def _outlet(index: Index, report: c.Report) -> str:
    """The outlet, and what it is taken from where that is no more than words or a file's name."""
    name = index.outlet(report.id)
    if report.outlet is None or report.outlet.basis not in GUESSED:
        return name
    return f"{name} (by {BASES[report.outlet.basis]})"


def _copies(page: Page, index: Index) -> None:
    for copy in index.case.copies:
        a, b = index.tag(copy.source), index.tag(copy.target)
        first = f", {index.tag(copy.first)} was first" if copy.first else ""
        passages = f"{len(copy.spans)} passage{'s' if len(copy.spans) > 1 else ''}"
        page.put(f"{a} and {b} share {passages}{first}", indent=5)
    for cycle in index.case.cycles:
        page.put(f"{' '.join(index.tag(each) for each in cycle)} cite one another", indent=5)
