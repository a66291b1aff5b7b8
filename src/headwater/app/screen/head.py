"""The first lines: what was read, what was found, how to read it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from headwater.app.screen.index import NO_OUTLET, Index
from headwater.app.screen.page import Page
from headwater.app.sources import is_skipped
from headwater.publishing.order import repeated
from headwater.publishing.words import listed, plural
from headwater.records import LinkKind

_MOST_OUTLETS = 6
_MOST_REPORTS = 12
"""Reports that the head names one by one; the list at the end has all with title and file."""

_GAP = "   "

PLACE = "Titles and files of the reports: near the end, under REPORTS."

KEY = (
    "“…” are words of a report, all else is Headwater's. ← has it from. origins 1–2: at least 1 "
    "independent origin is shown, at most 2 are possible. No number says what is true."
)


def draw(page: Page, index: Index, threads: int) -> None:
    """The counts, and a key to the marks used below."""
    case = index.case
    if not case.reports:
        page.put("No report could be read.")
        return
    _reports(page, index)
    tensions = sum(link.kind is LinkKind.TENSION for link in case.links)
    found = [
        plural(len(case.claims), "claim"),
        f"{repeated(index)} made by more than one report",
        f"{plural(tensions, 'pair')} of statements in tension",
    ]
    page.put(", ".join(found))
    skipped = sum(is_skipped(note.code, note.report) for note in case.notes)
    if skipped:
        page.put((f"{plural(skipped, 'source')} skipped: see the notes at the end", "mark"))
    if threads:
        page.put((KEY, "own"))


def _reports(page: Page, index: Index) -> None:
    """The reports by number, as many to a line as fit; of many only the outlets."""
    reports = index.case.reports
    count = plural(len(reports), "report")
    if len(reports) > _MOST_REPORTS:
        page.put((count, "head"), f" from {_outlets(index)}")
    else:
        page.put((f"{count}:", "head"))
        for line in packed([_named(index, report.id) for report in reports], page.width - 1):
            page.put(line, indent=1, hang=5)
    page.put((PLACE, "own"))


def packed(entries: Sequence[str], width: int) -> list[str]:
    """`entries` in lines of at most `width` characters, none broken that fits in one."""
    lines: list[str] = []
    for entry in entries:
        if lines and len(lines[-1]) + len(_GAP) + len(entry) <= width:
            lines[-1] += _GAP + entry
        else:
            lines.append(entry)
    return lines


def _named(index: Index, report: str) -> str:
    """A report in the head: "[3] Harbour Times, 4 Mar 2025"."""
    return f"{index.tag(report)} {index.outlet(report)}, {index.date(report) or 'undated'}"


def _outlets(index: Index) -> str:
    """The outlets, the most frequent first, and how many reports have none."""
    names = Counter(index.outlet(report.id) for report in index.case.reports)
    unknown = names.pop(NO_OUTLET, 0)
    shown = [name if n == 1 else f"{name} ({n})" for name, n in names.most_common()]
    if unknown:
        shown_unknown = f"{unknown} of {NO_OUTLET}"
        return listed([*shown[:_MOST_OUTLETS], *_more(shown), shown_unknown])
    return listed([*shown[:_MOST_OUTLETS], *_more(shown)])


def _more(shown: list[str]) -> list[str]:
    left = len(shown) - _MOST_OUTLETS
    return [f"{plural(left, 'other')}"] if left > 0 else []
