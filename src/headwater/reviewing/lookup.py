"""A story looked up by id, as the rooms of doubt need it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from headwater.casebook.anchors import place_id
from headwater.records import (
    Actor,
    Claim,
    Clause,
    Count,
    Member,
    Place,
    Report,
    Statement,
    Story,
)


@dataclass(frozen=True)
class Lookup:
    """A story with what is asked of it more than once."""

    story: Story

    @cached_property
    def reports(self) -> dict[str, Report]:
        """The reports by id."""
        return {report.id: report for report in self.story.reports}

    @cached_property
    def statements(self) -> dict[str, Statement]:
        """The statements by id."""
        return {s.id: s for reading in self.story.readings for s in reading.statements}

    @cached_property
    def clauses(self) -> dict[str, Clause]:
        """The clauses by id."""
        return {clause.id: clause for s in self.statements.values() for clause in s.clauses}

    @cached_property
    def claims(self) -> dict[str, Claim]:
        """The claims by id."""
        return {claim.id: claim for claim in self.story.comparison.claims}

    @cached_property
    def claim_of(self) -> dict[str, str]:
        """The claim of each clause that carries one."""
        return {m.clause: claim.id for claim in self.claims.values() for m in claim.members}

    @cached_property
    def counts(self) -> dict[str, Count]:
        """The count of each claim."""
        return {count.claim: count for count in self.story.trace.counts}

    @cached_property
    def claims_in(self) -> dict[str, tuple[str, ...]]:
        """The claims that each report carries."""
        found: dict[str, dict[str, None]] = defaultdict(dict)
        for claim in self.claims.values():
            for member in claim.members:
                found[self.statements[member.statement].report][claim.id] = None
        return {report: tuple(ids) for report, ids in found.items()}

    @cached_property
    def actors(self) -> dict[str, Actor]:
        """The actors by id."""
        return {actor.id: actor for actor in self.story.comparison.actors}

    @cached_property
    def actor_at(self) -> dict[str, str]:
        """The actor that each use of a name means, by `place_id`."""
        return {place_id(name.place): a.id for a in self.actors.values() for name in a.names}

    @cached_property
    def statement_at(self) -> dict[str, tuple[tuple[int, str], ...]]:
        """Where the sources of statements begin in each report, with the statements."""
        found: dict[str, list[tuple[int, str]]] = defaultdict(list)
        for one in self.statements.values():
            found[one.report] += [(source.start, one.id) for source in one.sources]
        return {report: tuple(sorted(at)) for report, at in found.items()}

    def reports_of(self, claims: Iterable[str]) -> frozenset[str]:
        """The reports that carry any of these claims."""
        return frozenset(
            self.statements[member.statement].report
            for claim in claims
            for member in self.claims[claim].members
        )

    def place(self, member: Member) -> Place:
        """The words of a member of a claim, from its first word to its last."""
        return self.extent(member.statement, member.clause)

    def extent(self, statement: str, clause: str) -> Place:
        """The words of a clause, from its first word to its last."""
        report = self.reports[self.statements[statement].report]
        spans = self.clauses[clause].content
        start, end = min(s.start for s in spans), max(s.end for s in spans)
        return Place(report.id, start, end, report.text[start:end])

    def words_of(self, claim: str) -> list[str]:
        """A claim as a matter: the words of each member with the bytes they are from."""
        places = [self.place(member) for member in self.claims[claim].members]
        return [f"{self.reports[p.report].capture} {p.quote}" for p in places]
