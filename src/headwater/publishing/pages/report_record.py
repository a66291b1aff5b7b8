"""What goes with a report's text: what it rests on, what it adds, leaves out, shares, changed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

import msgspec

from headwater.casebook.revisions import Revision, Softening
from headwater.publishing import contract as c
from headwater.publishing.order import claims_in_order
from headwater.publishing.pages.parts import (
    Range,
    Reach,
    ReportLine,
    Words,
    label_of,
    range_of,
    reach,
    report_line,
    words,
)
from headwater.publishing.pages.report_text import block_at, shared
from headwater.publishing.shown import Shown
from headwater.publishing.words import as_read, when
from headwater.records import Basis, NoteCode, Place


class Facts(msgspec.Struct, frozen=True):
    """What is known of a report beside its text, and what that rests on; None where unknown."""

    title: str | None
    outlet_basis: Basis | None
    published: str | None
    published_basis: Basis | None
    earliest: str | None
    latest: str | None
    bylines: tuple[str, ...]
    credit: str | None
    language: str | None
    url: str | None
    source: str | None
    captured: str | None
    decoder: str
    sha256: str
    text_sha256: str


class Added(msgspec.Struct, frozen=True):
    """A claim that no other report carries; `at` is the statement here that does."""

    claim: str
    at: str
    words: Words
    origins: Range


class Missing(msgspec.Struct, frozen=True):
    """A claim, or the first claim of a thread, that this report does not carry."""

    claim: str
    label: Words
    reach: Reach
    origins: Range


class Pair(msgspec.Struct, frozen=True):
    """One passage: its words here, and the block of the other report in which it stands."""

    words: Words
    block: int


class Shared(msgspec.Struct, frozen=True):
    """What another report has in the same words; `first` is the earlier of the two where shown."""

    report: ReportLine
    first: str | None
    passages: tuple[Pair, ...]


class Change(msgspec.Struct, frozen=True):
    """Words dropped from the report before, words added here, or one in place of the other."""

    dropped: Words | None
    added: Words | None


class Softer(msgspec.Struct, frozen=True):
    """A statement that commits to less than it did; `before` is None where its story is another."""

    before: Words | None
    at: str
    after: Words
    how: tuple[Softening, ...]


class Revised(msgspec.Struct, frozen=True):
    """What this report changed in the one that it revises, whose line is None in another story."""

    report: str
    line: ReportLine | None
    changes: tuple[Change, ...]
    softer: tuple[Softer, ...]


class ReportNote(msgspec.Struct, frozen=True):
    """A note about the report as a whole."""

    code: NoteCode
    why: str


def facts(shown: Shown, report: c.Report) -> Facts:
    """The facts of a report; how it came is known of one in a casebook alone."""
    came = shown.arrived.get(report.id)
    published, outlet = report.published, report.outlet
    return Facts(
        title=report.title,
        outlet_basis=outlet.basis if outlet else None,
        published=when(published.earliest, published.latest) if published else None,
        published_basis=published.basis if published else None,
        earliest=published.earliest if published else None,
        latest=published.latest if published else None,
        bylines=report.bylines,
        credit=report.credit,
        language=report.language,
        url=report.url,
        source=came.source if came else shown.index.files.get(report.id),
        captured=came.captured if came else None,
        decoder=report.decoder,
        sha256=report.sha256,
        text_sha256=report.text_sha256,
    )


def adds(shown: Shown, report: str) -> tuple[Added, ...]:
    """The claims that this report alone carries, in the order of its text."""
    index = shown.index
    found = []
    for claim in index.case.claims:
        if index.carriers(claim) != {report}:
            continue
        at = next(m.id for m in claim.statements if not index.is_title(m.id))
        said = words(report, index.words(at, claim.id))
        found.append(Added(claim.id, at, said, range_of(claim.origins)))
    return tuple(sorted(found, key=lambda each: (each.words.start, each.claim)))


def silent(shown: Shown, report: str) -> tuple[Missing, ...]:
    """The first claim of each thread that this report, shown to be later, says nothing of."""
    return tuple(
        _missing(shown, claims_in_order(shown.index, thread)[0])
        for thread in shown.index.case.threads
        if report in thread.absent and thread.claims
    )


def not_here(shown: Shown, report: str) -> tuple[Missing, ...]:
    """Of the threads that this report tells of, the claims that it does not carry."""
    found: list[Missing] = []
    index = shown.index
    for thread in index.case.threads:
        ordered = claims_in_order(index, thread)
        without = [claim for claim in ordered if report not in index.carriers(claim)]
        if len(without) < len(ordered):
            found += [_missing(shown, claim) for claim in without if index.carriers(claim)]
    return tuple(found)


def copies(shown: Shown, report: str) -> tuple[Shared, ...]:
    """The reports that have passages in the same words, in the order of their numbers."""
    index = shown.index
    pairs: dict[str, list[Pair]] = defaultdict(list)
    first: dict[str, str | None] = {}
    for each in shared(shown, report):
        at = block_at(index.reports[each.other], each.there)
        pairs[each.other].append(Pair(words(report, (each.here,)), at))
        first[each.other] = each.first
    return tuple(
        Shared(report_line(shown, other), first[other], tuple(pairs[other]))
        for other in sorted(pairs, key=index.numbers.__getitem__)
    )


def revised(shown: Shown, revision: Revision | None) -> Revised | None:
    """What a revision changed, as the page of the later report shows it."""
    if revision is None:
        return None
    index = shown.index
    here = revision.before in index.reports
    softer = [
        Softer(
            _content(index.statements.get(each.before)),
            each.after,
            words(revision.after, index.words(each.after)),
            each.how,
        )
        for each in revision.softened
        if each.after in index.statements
    ]
    return Revised(
        report=revision.before,
        line=report_line(shown, revision.before) if here else None,
        changes=tuple(Change(_place(e.dropped), _place(e.added)) for e in revision.changes),
        softer=tuple(softer),
    )


def revised_by(shown: Shown, report: str) -> tuple[ReportLine, ...]:
    """The reports that are later texts of this one."""
    return tuple(
        report_line(shown, of)
        for of, came in shown.arrived.items()
        if came.revises == report and of in shown.index.reports
    )


def notes(about: Iterable[c.Note], report: str) -> tuple[ReportNote, ...]:
    """What is noted of a report and of no words of it, each once."""
    found = (ReportNote(n.code, n.why) for n in about if n.report == report and n.start is None)
    return tuple(dict.fromkeys(found))


def _missing(shown: Shown, claim: c.Claim) -> Missing:
    return Missing(claim.id, label_of(shown, claim), reach(shown, claim), range_of(claim.origins))


def _content(statement: c.Statement | None) -> Words | None:
    return words(statement.report, as_read(statement.content, statement.cue)) if statement else None


def _place(place: Place | None) -> Words | None:
    return Words(place.report, place.start, place.end, place.quote) if place else None
