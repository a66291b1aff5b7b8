"""A case looked up by id, with what a page or screen needs to know of each report."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from math import inf

from headwater.publishing import contract as c
from headwater.publishing import phrases
from headwater.publishing.words import as_read, when
from headwater.records import BlockKind, NoteCode

NO_OUTLET = "unknown outlet"


@dataclass(frozen=True)
class Index:
    """A case and the names of the files its reports came from, by report id.

    `arrivals` are the numbers of the reports in their casebook; without them they count from 1.
    """

    case: c.Case
    files: dict[str, str]
    arrivals: Mapping[str, int] | None = None

    @cached_property
    def reports(self) -> dict[str, c.Report]:
        """The reports by id."""
        return {report.id: report for report in self.case.reports}

    @cached_property
    def numbers(self) -> dict[str, int]:
        """The number under which each report is shown, from 1."""
        if self.arrivals is not None:
            return dict(self.arrivals)
        return {report.id: n for n, report in enumerate(self.case.reports, start=1)}

    @cached_property
    def statements(self) -> dict[str, c.Statement]:
        """The statements by id."""
        return {statement.id: statement for statement in self.case.statements}

    @cached_property
    def claims(self) -> dict[str, c.Claim]:
        """The claims by id."""
        return {claim.id: claim for claim in self.case.claims}

    @cached_property
    def claims_of(self) -> dict[str, tuple[str, ...]]:
        """The claims that each statement belongs to, by statement id."""
        found: dict[str, list[str]] = defaultdict(list)
        for claim in self.case.claims:
            for member in claim.statements:
                if claim.id not in found[member.id]:
                    found[member.id].append(claim.id)
        return {statement: tuple(ids) for statement, ids in found.items()}

    @cached_property
    def names_of(self) -> dict[str, tuple[tuple[c.Actor, c.ActorName], ...]]:
        """The uses of names in each report with whom they name, by report id."""
        found: dict[str, list[tuple[c.Actor, c.ActorName]]] = defaultdict(list)
        for actor in self.case.actors:
            for name in actor.names:
                found[name.report].append((actor, name))
        return {report: tuple(uses) for report, uses in found.items()}

    @cached_property
    def links_of(self) -> dict[str, tuple[c.Link, ...]]:
        """The links that touch each claim, by claim id.

        Of the claims of a statement those are touched that hold the words that differ; all where
        none does ("denied" stands outside of what is denied).
        """
        found: dict[str, list[c.Link]] = defaultdict(list)
        for link in self.case.links:
            for claim in dict.fromkeys((*self.linked(link, link.a), *self.linked(link, link.b))):
                found[claim].append(link)
        return {claim: tuple(links) for claim, links in found.items()}

    def linked(self, link: c.Link, end: str) -> tuple[str, ...]:
        """The claims by which the statement `end` has a link.

        Those in whose words stand the words that the link rests on. All that the statement carries
        where these stand in none of them ("denied"), or in a headline.
        """
        claims = self.claims_of.get(end, ())
        if len(claims) < 2:
            return claims
        found = self.statements[end]
        shown = [each for each in link.why.spans if each.report == found.report]
        held = {
            part.id
            for part in found.claims
            for span in part.content
            for each in shown
            if each.start < span.end and span.start < each.end
        }
        return tuple(claim for claim in claims if claim in held) or claims

    @cached_property
    def begins(self) -> dict[str, int]:
        """Where the first statement of each report's text stands, headlines aside."""
        found: dict[str, int] = {}
        for one in self.case.statements:
            if not self.is_title(one.id):
                start = min(span.start for span in (*one.content, *one.sources, *one.cue))
                found[one.report] = min(start, found.get(one.report, start))
        return found

    def tag(self, report: str) -> str:
        """The number of a report as it is shown: "[3]"."""
        return f"[{self.numbers[report]}]" if report in self.numbers else "[?]"

    def tags(self, statements: Iterable[str]) -> str:
        """The numbers of the reports that these statements stand in: "[1][4]"."""
        return self.numbered(self.statements[each].report for each in statements)

    def numbered(self, reports: Iterable[str]) -> str:
        """The numbers of these reports in their order, each once: "[1][4]"."""
        known = {each for each in reports if each in self.numbers}
        return "".join(self.tag(each) for each in sorted(known, key=self.numbers.__getitem__))

    def carriers(self, claim: c.Claim) -> frozenset[str]:
        """The reports in whose text, headlines aside, a claim stands."""
        return frozenset(
            self.statements[member.id].report
            for member in claim.statements
            if not self.is_title(member.id)
        )

    def outlets_of(self, claim: c.Claim) -> tuple[int, int, int]:
        """Known outlets, reports of unknown outlet and reports that carry a claim in their text."""
        carriers = self.carriers(claim)
        names = [self.outlet(report) for report in carriers]
        known = {name for name in names if name != NO_OUTLET}
        return len(known), names.count(NO_OUTLET), len(carriers)

    def outlet(self, report: str) -> str:
        """The outlet of a report, or that it is not known."""
        found = self.reports[report].outlet if report in self.reports else None
        return found.name if found else NO_OUTLET

    def named(self, report: str) -> str:
        """A report in a list: its outlet and number, or the number alone."""
        outlet = self.outlet(report)
        return self.tag(report) if outlet == NO_OUTLET else f"{outlet} {self.tag(report)}"

    def date(self, report: str) -> str | None:
        """When a report was published, as far as it is known."""
        published = self.reports[report].published if report in self.reports else None
        return when(published.earliest, published.latest) if published else None

    def is_older(self, statement: str) -> bool:
        """Whether a statement stands in text that its page keeps below what is newer."""
        found = self.statements[statement]
        return found.content[0].start >= self._older.get(found.report, inf)

    @cached_property
    def _older(self) -> dict[str, int]:
        places: dict[str, int] = {}
        for note in self.case.notes:
            if note.code is NoteCode.OLDER_TEXT and note.report and note.start is not None:
                places[note.report] = min(note.start, places.get(note.report, note.start))
        return places

    def told_when(self, statement: str) -> list[str]:
        """When a statement was published, and that it stands in older text, as far as is known."""
        date = self.date(self.statements[statement].report)
        return [*([date] if date else []), *([phrases.OLDER] if self.is_older(statement) else [])]

    def is_title(self, statement: str) -> bool:
        """Whether the statement is a headline, which is compared and carries nothing."""
        return self.statements[statement].block is BlockKind.TITLE

    def is_of_text(self, link: c.Link) -> bool:
        """Whether a link joins words of the text, and no headline."""
        return not (self.is_title(link.a) or self.is_title(link.b))

    def words(self, statement: str, claim: str | None = None) -> tuple[c.Span, ...]:
        """The words of a statement that carry `claim`, or all its words, as they are read."""
        found = self.statements[statement]
        for part in found.claims:
            if part.id == claim:
                return as_read(part.content, found.cue)
        return as_read(found.content, found.cue)
