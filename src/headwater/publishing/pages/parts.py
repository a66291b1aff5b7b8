"""What several pages show: words with their place, ranges, chains, a report in one line.

Each part is in a page's JSON twin as it stands here. `text` of `Words` is verbatim; all other
strings are names as the reports give them, ISO dates, or words of Headwater's fixed tables.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from headwater.publishing import contract as c
from headwater.publishing import phrases
from headwater.publishing.course import course
from headwater.publishing.index import NO_OUTLET
from headwater.publishing.shown import Shown
from headwater.publishing.words import (
    Stretch,
    carried_by,
    joined,
    proposition,
    tells_count,
    when,
)
from headwater.records import Form, HopBasis, HopKind, Relation, StatusValue


class Words(msgspec.Struct, frozen=True):
    """Verbatim words of a report; where they do not meet, "[…]" stands between them."""

    report: str
    start: int
    end: int
    text: str


class Reach(msgspec.Struct, frozen=True):
    """By whom a claim is carried: known outlets, reports of unknown outlet, reports in all."""

    outlets: int
    unknown: int
    reports: int

    @property
    def carriers(self) -> int:
        """Outlets, where each report of unknown outlet counts as one."""
        return self.outlets + self.unknown

    @property
    def told(self) -> str:
        """ "4 outlets", "1 outlet, 2 reports", "headlines only"."""
        return carried_by(self.outlets, self.unknown, self.reports)


class Range(msgspec.Struct, frozen=True):
    """How many independent origins are shown, and how many there may be."""

    min: int
    max: int

    @property
    def told(self) -> str:
        """ "1–2"."""
        return f"{self.min}–{self.max}"


class Station(msgspec.Struct, frozen=True):
    """One hop of a chain as it is shown; `name` is None for who is not named."""

    name: str | None
    kind: HopKind
    count: int | None
    relation: Relation | None
    basis: HopBasis
    actor: str | None

    @property
    def told(self) -> str:
        """The name, or the fixed words for nobody named."""
        return self.name or phrases.nobody(self.kind)

    @property
    def remark(self) -> str:
        """What is not plain about it: "(2)", "inferred", "given"; empty where all is."""
        said = []
        if self.count is not None and self.count > 1 and self.name and not tells_count(self.name):
            said.append(f"×{self.count}")
        if self.basis in (HopBasis.CARRIED, HopBasis.GIVEN):
            said.append("inferred" if self.basis is HopBasis.CARRIED else "given")
        return ", ".join(said)


class ReportLine(msgspec.Struct, frozen=True):
    """A report in a list. `outlet` and `title` are None where not known; `date` is in words."""

    id: str
    number: int
    outlet: str | None
    title: str | None
    date: str | None
    new: bool = False


class Turn(msgspec.Struct, frozen=True):
    """A turn of the thread whose order is shown: its value, when, and the reports that say so."""

    value: StatusValue
    when: str | None
    reports: tuple[int, ...]


def words(report: str, spans: Sequence[Stretch]) -> Words:
    """The words of a statement, or of a label, without the "that" before them."""
    text = joined(spans)
    plain = proposition(text)
    return Words(report, spans[0].start + len(text) - len(plain), spans[-1].end, plain)


def label_of(shown: Shown, claim: c.Claim) -> Words:
    """The clause that puts a claim best, with its place in the report it stands in."""
    index = shown.index
    parts = [
        (index.statements[member.id].report, spans)
        for member in claim.statements
        for spans in (index.words(member.id, claim.id), _said(index.statements[member.id]))
    ]
    for report, spans in parts:
        start, end = spans[0].start, spans[-1].end
        at = index.reports[report].text.find(claim.label, start, end)
        if at >= 0:
            return Words(report, at, at + len(claim.label), claim.label)
    return words(*parts[0])


def _said(statement: c.Statement) -> list[c.Span]:
    """The content with its cue, in text order."""
    return sorted((*statement.content, *statement.cue), key=lambda span: span.start)


def reach(shown: Shown, claim: c.Claim) -> Reach:
    """Who carries a claim in its text, headlines aside."""
    return Reach(*shown.index.outlets_of(claim))


def range_of(origins: c.Origins) -> Range:
    """The two numbers of a side."""
    return Range(origins.min, origins.max)


def stations(chain: Sequence[c.Hop]) -> tuple[Station, ...]:
    """The hops of a chain, the report's outlet first."""
    return tuple(
        Station(hop.name, hop.kind, hop.count, hop.relation, hop.basis, hop.actor) for hop in chain
    )


def in_own_voice(statement: c.Statement) -> bool:
    """Whether the report says it in its own voice."""
    return statement.form is Form.OWN_VOICE


def report_line(shown: Shown, report: str) -> ReportLine:
    """A report of the story in one line."""
    index = shown.index
    found = index.reports[report]
    outlet = index.outlet(report)
    published = found.published
    return ReportLine(
        id=report,
        number=index.numbers[report],
        outlet=None if outlet == NO_OUTLET else outlet,
        title=found.title,
        date=when(published.earliest, published.latest) if published else None,
        new=report in shown.newest,
    )


def turns(shown: Shown, thread: c.Thread) -> tuple[Turn, ...]:
    """The course of a thread over time; empty where no order is shown."""
    return tuple(
        Turn(step.value, step.time, numbers_of(shown, step.statements))
        for step in course(shown.index, thread)
    )


def numbers_of(shown: Shown, statements: Iterable[str]) -> tuple[int, ...]:
    """The numbers of the reports that these statements stand in, each once, in their order."""
    index = shown.index
    return tuple(sorted({index.numbers[index.statements[each].report] for each in statements}))
