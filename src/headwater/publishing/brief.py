"""The brief: a case in Markdown, what needs attention first, every quotation with a footnote.

It is made from the same Structs as the pages. A footnote names outlet, title, date, address or
file, the hash of the bytes and the characters of the text, so that whoever has the report can
find the words in it.
"""

from __future__ import annotations

from collections.abc import Iterator

import headwater
from headwater.publishing import messages
from headwater.publishing.brief_claims import chain, link, numbered, saying, side
from headwater.publishing.brief_markdown import Footnotes, escaped, isolated, quoted
from headwater.publishing.brief_reports import evidence, source
from headwater.publishing.case_file import DID, CaseFile, alone
from headwater.publishing.pages.actors import actors_page
from headwater.publishing.pages.claim_links import links
from headwater.publishing.pages.claim_origins import sides
from headwater.publishing.pages.history import Ruled, Ruling, ruling
from headwater.publishing.pages.parts import ReportLine
from headwater.publishing.pages.story import (
    ATTENTION,
    Attention,
    StoryClaim,
    StoryPage,
    StoryThread,
    story_page,
)
from headwater.publishing.phrases import UNKNOWN_OUTLET
from headwater.publishing.shown import Shown
from headwater.publishing.words import plural, span_of_days
from headwater.records import NoteCode, Story

KEY = (
    "“…” are words of a report, exactly as they stand there, white space aside; all else is"
    " Headwater's, from fixed tables. ← has it from. origins 1–2: at least 1 independent origin is"
    " shown, at most 2 are possible. An origin is an entry of a claim into the record, never proof"
    " of it; no number here says what is true. Characters are counted from 0 in the text that"
    " Headwater decoded, the last one not included."
)
_FLAGS = (Attention.DISPUTED, Attention.FEW_ORIGINS, Attention.NEW)


class MarkdownExporter:
    """Writes a case as a brief in Markdown."""

    name = "md"

    def export(self, story: Story) -> Iterator[str]:
        """The brief of one story, line by line."""
        yield from self.case(alone(story))

    def case(self, whole: CaseFile) -> Iterator[str]:
        """The brief of a case, line by line; the same case gives the same bytes."""
        for line in Brief(whole).lines():
            yield line + "\n"


class Brief:
    """The brief of one case."""

    def __init__(self, whole: CaseFile) -> None:
        self._whole = whole
        reports = [(shown, r) for shown in whole.stories for r in shown.index.case.reports]
        self._texts = {report.id: report.text for _, report in reports}
        self._notes = Footnotes(
            self._texts,
            {report.id: source(shown, report) for shown, report in reports},
        )

    def lines(self) -> Iterator[str]:
        """The lines of the brief without their ends."""
        yield f"# {escaped(self._whole.name)}"
        yield ""
        if not self._whole.stories:
            yield "Nothing is in this case yet."
            return
        yield KEY
        for shown in self._whole.stories:
            yield from self._story(shown)
        yield from self._ruled()
        yield from self._reports()
        yield from ("", "## How this was made", "")
        readers = ", ".join(escaped(each) for each in self._whole.readers)
        by = f"; the reports were read by {readers}" if readers else ""
        yield f"By Headwater {headwater.__version__}{by}. What a reader finds is to be checked"
        yield "against the words beside it: it misses sources, and it gets some wrong."
        yield ""
        yield from self._notes.lines()

    def _story(self, shown: Shown) -> Iterator[str]:
        page = story_page(shown)
        title = page.title
        yield from ("", f"## “{isolated(title)}”" if title else "## A story without a title", "")
        yield _figures(page)
        yield from ("", f"Reports: {'; '.join(_line(each) for each in page.reports)}.")
        if page.threads:
            yield from ("", "### Disputed or told more than once")
        for number, thread in enumerate(page.threads, start=1):
            yield from self._thread(shown, page, number, thread)
        yield from _section("### Where the accounts part", self._links(shown, page))
        yield from _section("### One name for several", self._names(shown))
        yield from _section("### What is not known", self._unknown(shown, page))
        yield from _section("### Would not say", self._withheld(page))
        yield from _section(
            "### Further matters, each in one report alone", self._others(shown, page)
        )

    def _thread(
        self, shown: Shown, page: StoryPage, number: int, thread: StoryThread
    ) -> Iterator[str]:
        yield from ("", f"#### {number}. {self._notes.quote(thread.label)}", "")
        for each in thread.tensions:
            yield f"- {escaped(each.told)} {numbered(each.reports)}"
        if thread.steps:
            yield "- over time: " + " → ".join(
                f"{step.value.replace('-', ' ')}{f' ({step.when})' if step.when else ''}"
                f" {numbered(step.reports)}"
                for step in thread.steps
            )
        if thread.silent:
            silent = [_line(each) for each in page.reports if each.id in thread.silent]
            yield f"- published later, nothing of it found in: {'; '.join(silent)}"
        for claim in thread.claims:
            yield from self._claim(shown, thread, claim)

    def _claim(self, shown: Shown, thread: StoryThread, claim: StoryClaim) -> Iterator[str]:
        flags = [ATTENTION[each] for each in claim.attention if each in _FLAGS]
        told = [claim.reach.told, f"origins {claim.origins.told}"]
        if claim.denials:
            told.append(f"denied by {claim.denials.told}")
        told += [f"**{flag}**" for flag in flags]
        label = "" if claim.label == thread.label else f"{self._notes.quote(claim.label)} — "
        yield from ("", f"{label}{' · '.join(told)}", "")
        found = sides(shown, shown.index.claims[claim.id])
        for each in found:
            yield from side(self._notes, each, len(found) == 1)

    def _links(self, shown: Shown, page: StoryPage) -> Iterator[str]:
        """Every link once, in the order of the claims."""
        told = set()
        for claim in page.claims:
            for each in links(shown, shown.index.claims[claim.id]):
                key = (each.kind, frozenset(end.statement for end in each.ends))
                if key not in told:
                    told.add(key)
                    yield from link(self._notes, each)

    def _names(self, shown: Shown) -> Iterator[str]:
        for name in actors_page(shown).ambiguous:
            yield f"- “{isolated(name.name)}” may mean:"
            for each in name.means:
                where = f" in {numbered(each.reports)}" if each.reports else ""
                found = each.excerpt
                spans = [(found.start, found.end)] if found else []
                told = f": {self._notes.pieces(found.report, spans)}" if found else ""
                yield f"  - {isolated(each.label)} ({each.kind.value}){where}{told}"

    def _unknown(self, shown: Shown, page: StoryPage) -> Iterator[str]:
        """Outlets, dates and sources that nothing shows, and claims of which no origin is shown."""
        index = shown.index
        reports = index.case.reports
        for code, of in (
            (NoteCode.OUTLET_UNKNOWN, [each.id for each in reports if each.outlet is None]),
            (NoteCode.DATE_UNKNOWN, [each.id for each in reports if each.published is None]),
        ):
            if of:
                yield f"- {messages.note(code, several=len(of) > 1)}: {index.numbered(of)}"
        for note in index.case.notes:
            if note.code is NoteCode.SOURCE_UNRESOLVED and note.report in index.reports:
                spans = [(note.start or 0, note.end or 0)]
                words = self._notes.pieces(note.report, spans)
                yield f"- {messages.note(note.code)}: {index.tag(note.report)} {words}"
        for claim in page.claims:
            if claim.origins.min == 0 and claim.reach.reports and not claim.denials:
                words = self._notes.quote(claim.label)
                yield f"- no origin is shown, origins {claim.origins.told}: {words}"

    def _withheld(self, page: StoryPage) -> Iterator[str]:
        for each in page.withheld:
            who = " and ".join(chain(hops, own=False) for hops in each.chains)
            told = f"{who}: " if who else ""
            yield f"- [{each.report.number}] {told}{self._notes.quote(each.words)}"

    def _others(self, shown: Shown, page: StoryPage) -> Iterator[str]:
        for single in page.others:
            for claim in single.claims:
                told = f"origins {claim.origins.told}"
                for each in sides(shown, shown.index.claims[claim.id]):
                    several = [s for origin in each.origins for s in origin.sayings]
                    for said in (*several, *each.uncounted, *each.headlines):
                        yield f"- {saying(self._notes, said)} · {told}"

    def _ruled(self) -> Iterator[str]:
        rulings = [ruling(one, self._whole.kept) for one in self._whole.rulings]
        yield from _section("## What was decided", (self._ruling(each) for each in rulings))
        gone = [each for each in self._whole.events if each.kind.value == "deleted"]
        yield from _section(
            "## What was deleted",
            (
                f"- [{each.number}] {isolated(each.name)}: {DID[each.kind]} {each.when} by"
                f" {isolated(each.who)}: {isolated(each.why)}"
                for each in gone
            ),
        )

    def _ruling(self, each: Ruling) -> str:
        """A decision: on which words, what it sets, where it stands, by whom, when and why."""
        parts = [self._about(one) for one in each.about]
        parts += [isolated(value) for value in each.values.values()]
        told = f"{each.told}: {'; '.join(parts)}" if parts else each.told
        why = f", because: {isolated(each.why)}" if each.why else ""
        return f"- {told} ({each.stands}; {isolated(each.who)}, {each.made}{why})"

    def _about(self, one: Ruled) -> str:
        """What a decision is about, with a footnote where the words stand in a report once."""
        number = f"[{one.number or '?'}]"
        if one.words is None:
            return number
        text = self._texts.get(one.report or "", "")
        if text.count(one.words) != 1 or one.report is None:
            return f"{number} {quoted(one.words)}"
        at = text.index(one.words)
        return f"{number} {self._notes.pieces(one.report, [(at, at + len(one.words))])}"

    def _reports(self) -> Iterator[str]:
        yield from ("", "## The reports and their hashes", "")
        for shown in self._whole.stories:
            for report in shown.index.case.reports:
                yield from evidence(shown, report)


def _section(head: str, lines: Iterator[str]) -> Iterator[str]:
    """A heading with lines under it; nothing where there are none."""
    first = next(lines, None)
    if first is not None:
        yield from ("", head, "", first)
        yield from lines


def _figures(page: StoryPage) -> str:
    found = page.figures
    days = span_of_days(page.first, page.last, page.undated)
    published = "published " if page.first or page.last else ""
    when_told = f", {published}{days}" if days else ""
    tension = plural(found.tensions, "pair of statements", "pairs of statements")
    return (
        f"{plural(found.reports, 'report')} by {plural(found.outlets, 'outlet')}{when_told}."
        f" {plural(found.claims, 'claim')}, {found.repeated} of them made by more than one report;"
        f" {tension} in tension."
    )


def _line(line: ReportLine) -> str:
    date = f", {line.date}" if line.date else ""
    return f"[{line.number}] {isolated(line.outlet or UNKNOWN_OUTLET)}{date}"
