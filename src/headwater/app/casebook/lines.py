"""Lists of a casebook on the screen: its reports, their times, what was done to it."""

from __future__ import annotations

from collections.abc import Sequence

from headwater.app.safe import safe
from headwater.app.screen.chains import hop_name
from headwater.app.screen.index import NO_OUTLET, Index
from headwater.app.screen.page import Page
from headwater.app.screen.words import quoted
from headwater.casebook.casebook import Casebook
from headwater.casebook.history import Event, EventKind
from headwater.casebook.store import Kept
from headwater.publishing.case_file import DID
from headwater.publishing.words import as_read, joined, plural, when

_TITLE = 90


def draw_reports(page: Page, reports: Sequence[Kept]) -> None:
    """One entry for each report by its number, tombstones included."""
    page.section("reports")
    for each in reports:
        tag = f"[{each.number}]".rjust(5) + " "
        if each.deleted_at is not None:
            why = f"{safe(each.source)}, deleted {each.deleted_at}: {safe(each.deleted_why or '')}"
            page.put(tag, (why, "own"), hang=len(tag))
            continue
        page.put(tag, _facts(each), hang=len(tag))
        page.put(quoted(each.title, _TITLE) if each.title else "no title", indent=len(tag), hang=1)


def _facts(each: Kept) -> str:
    date = safe(when(each.earliest, each.latest) or "unknown date")
    return f"{safe(each.outlet or NO_OUTLET)}, {date}, {safe(each.source)}, {each.id}"


def draw_report(page: Page, book: Casebook, kept: Kept) -> None:
    """One report: what is known of it, without its statements."""
    draw_reports(page, [kept])
    if kept.revises is not None:
        page.put(f"a revision of {_tag(book, kept.revises)}", indent=6)
    for each in book.history():
        if (each.kind, each.number) == (EventKind.DELETED, kept.number) and not kept.deleted_at:
            why = f"{safe(each.who)}: {safe(each.why)}"
            page.put(f"deleted {each.when} by {why}; added again since", indent=6, hang=2)
    page.put(f"bytes {kept.capture}", indent=6)
    page.put(f"text  {kept.text_sha256}, by {kept.decoder}", indent=6)


def draw_statements(page: Page, index: Index, report: str) -> None:
    """The statements of a report in the order of the text, every chain as a person ruled it."""
    page.section("statements")
    for one in index.case.statements:
        if one.report != report:
            continue
        ways = ["".join(f" ← {hop_name(hop)}" for hop in hops[1:]) for hops in one.chains]
        ending = f"{';'.join(filter(None, ways))}  {one.stance.value.value}"
        words = joined(as_read(one.content, one.cue))
        page.put((f"{one.id} ", "own"), quoted(words), ending, hang=2)


def _tag(book: Casebook, wanted: str) -> str:
    found = next((each for each in book.reports() if each.id == wanted), None)
    return f"[{found.number}]" if found else wanted


def draw_timeline(page: Page, index: Index) -> None:
    """What was published when, and how threads stood when, the earliest first.

    What has no date on either side is counted at the end.
    """
    rows: list[tuple[str, str, str]] = []
    undated = 0
    for report in index.case.reports:
        date = index.date(report.id)
        if report.published is None or date is None:
            undated += 1
            continue
        point = report.published.earliest or report.published.latest or ""
        title = quoted(report.title, _TITLE).plain if report.title else "no title"
        rows.append((point, date, f"published: {index.named(report.id)} {title}"))
    for thread in index.case.threads:
        for each in thread.status:
            date = when(each.earliest, each.latest)
            if date is not None and not index.is_title(each.statement):
                words = quoted(thread.label, _TITLE).plain
                said = f"{each.value.value.replace('-', ' ')}: {words}"
                tag = index.tag(index.statements[each.statement].report)
                rows.append((each.earliest or each.latest or "", date, f"{said} {tag}"))
    page.section("timeline")
    for _, date, words in sorted(dict.fromkeys(rows)):
        page.put((f"{date}  ", "label"), words, hang=4)
    if undated:
        page.put(f"{plural(undated, 'report')} without a date")


def draw_history(page: Page, events: Sequence[Event]) -> None:
    """What was done to the case, the earliest first."""
    page.section("history")
    for each in events:
        tag = f"[{each.number}] " if each.number is not None else ""
        about = "".join(f"[{number}]" for number in each.about)
        what = " ".join(part for part in (about, safe(each.value)) if part)
        value = f": {what}," if what else ""
        why = f": {safe(each.why)}" if each.why else ""
        words = f"{DID[each.kind]} {tag}{safe(each.name)}{value} by {safe(each.who)}{why}"
        page.put((f"{each.when or 'time not known'}  ", "label"), words, hang=4)
