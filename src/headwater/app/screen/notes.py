"""What was wrong, missing or doubtful, the sources that were skipped first."""

from __future__ import annotations

from headwater.app.safe import safe
from headwater.app.screen.index import Index
from headwater.app.screen.page import Page
from headwater.app.sources import is_skipped
from headwater.publishing import contract as c
from headwater.publishing import messages
from headwater.publishing.words import plural

_MOST = 12


def draw(page: Page, index: Index, show_all: bool) -> None:
    """The notes; those about reports are put together by what they say."""
    notes = index.case.notes
    if not notes:
        return
    page.section("notes")
    skipped = [note for note in notes if is_skipped(note.code, note.report)]
    for note in skipped:
        page.put(("skipped ", "mark"), f"{safe(note.why)} [{note.code.value}]", hang=3)
    doubts: dict[str, list[c.Note]] = {}
    for note in notes:
        if not is_skipped(note.code, note.report):
            doubts.setdefault(note.code.value, []).append(note)
    for found in doubts.values():
        _doubt(page, index, found, show_all)


def _doubt(page: Page, index: Index, found: list[c.Note], show_all: bool) -> None:
    reports = {note.report for note in found if note.report}
    words = messages.note(found[0].code, several=len(reports) > 1)
    tags = sorted((index.tag(report) for report in reports), key=lambda tag: (len(tag), tag))
    times = f" ({plural(len(found), 'place')})" if len(found) > len(tags) > 0 else ""
    where = "".join(tags) if show_all or len(tags) <= _MOST else plural(len(tags), "report")
    page.put(f"{words}: {where}{times}" if tags else words, hang=3)
    if show_all or not tags:
        told = list(dict.fromkeys(note.why for note in found))
        for why in told[: None if show_all else _MOST]:
            page.put(safe(why), indent=3, hang=3)
