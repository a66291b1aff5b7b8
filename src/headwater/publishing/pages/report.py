"""The Report page: the whole text as received, its statements marked by source, and its margin."""

from __future__ import annotations

from functools import cached_property

import msgspec

from headwater.casebook.revisions import Revision
from headwater.publishing.pages import report_record as record
from headwater.publishing.pages.parts import ReportLine, report_line
from headwater.publishing.pages.report_margin import StatementNote
from headwater.publishing.pages.report_sources import Signs, Source
from headwater.publishing.pages.report_text import Passage, passages
from headwater.publishing.shown import Shown
from headwater.records import Form, NoteCode


class ReportPage(msgspec.Struct, frozen=True, dict=True):
    """A report. `text` of its passages, joined, and `rest` are the text as received.

    `own` counts the statements in its own voice. `silent` are threads first known before it was
    published; `not_here` are further claims of threads that it does tell of.
    """

    story: str
    report: ReportLine
    reports: int
    facts: record.Facts
    sources: tuple[Source, ...]
    own: int
    passages: tuple[Passage, ...]
    rest: str
    adds: tuple[record.Added, ...]
    silent: tuple[record.Missing, ...]
    not_here: tuple[record.Missing, ...]
    copies: tuple[record.Shared, ...]
    revised: record.Revised | None
    revised_by: tuple[ReportLine, ...]
    notes: tuple[record.ReportNote, ...]

    @cached_property
    def statements(self) -> dict[str, StatementNote]:
        """The statements by id, in the order of the text."""
        return {note.id: note for passage in self.passages for note in passage.notes}

    @property
    def ambiguous(self) -> bool:
        """Whether a name of the text stands for more than one actor."""
        doubts = (doubt.code for passage in self.passages for doubt in passage.doubts)
        return NoteCode.NAME_AMBIGUOUS in doubts


def report_page(shown: Shown, wanted: str, revision: Revision | None = None) -> ReportPage:
    """The page of the report with that id; `revision` is what it changed where it revises one."""
    index = shown.index
    report = index.reports[wanted]
    own = [each for each in index.case.statements if each.report == wanted]
    signs = Signs(own)
    changed = revision.changes if revision else ()
    added = [change.added for change in changed if change.added is not None]
    end = report.blocks[-1].end if report.blocks else 0
    return ReportPage(
        story=shown.story,
        report=report_line(shown, wanted),
        reports=len(index.case.reports),
        facts=record.facts(shown, report),
        sources=signs.legend,
        own=sum(each.form is Form.OWN_VOICE for each in own),
        passages=passages(shown, report, signs, added),
        rest=report.text[end:],
        adds=record.adds(shown, wanted) if len(index.case.reports) > 1 else (),
        silent=record.silent(shown, wanted),
        not_here=record.not_here(shown, wanted),
        copies=record.copies(shown, wanted),
        revised=record.revised(shown, revision),
        revised_by=record.revised_by(shown, wanted),
        notes=record.notes(index.case.notes, wanted),
    )
