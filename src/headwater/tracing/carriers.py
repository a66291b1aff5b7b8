"""The carriers of a claim: each chain of each statement that asserts or denies it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from headwater.records import (
    Access,
    BlockKind,
    Chain,
    Claim,
    Form,
    Hop,
    Place,
    Polarity,
    Span,
    Statement,
)
from headwater.tracing.index import Index
from headwater.tracing.speakers import Speaker, outlet_speaker, speaker
from headwater.tracing.voices import voiced


@dataclass(frozen=True, slots=True)
class Carrier:
    """One chain of one statement that carries a claim.

    `speakers` are its hops from the report's outlet to the first speaker. An agency whose text
    the report runs stands after the outlet, a carried relay before the last. `carried` is the
    place of that relay among `speakers`, None where there is none. `content` are the places of
    the clauses that the claim holds.
    """

    statement: Statement
    number: int
    chain: Chain
    speakers: tuple[Speaker, ...]
    content: tuple[Span, ...]
    carried: int | None = None

    @property
    def id(self) -> tuple[str, int]:
        """The statement's id and the number of the chain; carriers are ordered by it."""
        return (self.statement.id, self.number)

    @property
    def report(self) -> str:
        """The id of the report it stands in."""
        return self.statement.report

    @property
    def own(self) -> str:
        """The key of the report's outlet."""
        return self.speakers[0].key or ""

    @property
    def terminal(self) -> Speaker:
        """The first speaker."""
        return self.speakers[-1]

    @property
    def relays(self) -> tuple[Speaker, ...]:
        """The speakers before the terminal, the report's outlet first."""
        return self.speakers[:-1]

    @property
    def teller(self) -> Speaker | None:
        """The first hop that is no outlet and yet not the terminal: who tells what it said."""
        return next((hop for hop in self.relays if not hop.is_outlet), None)

    @property
    def speaks_itself(self) -> bool:
        """Whether an outlet is the terminal without any access of its own being stated."""
        return self.terminal.is_outlet and self.chain.access is None

    @property
    def words_key(self) -> tuple[object, ...]:
        """The same for words that it has from the same speakers by the same relays."""
        return (tuple(hop.words_key for hop in self.speakers), self.chain.access is None)

    @property
    def is_entry(self) -> bool:
        """Whether the report's own outlet has it from the terminal, or is the terminal."""
        return all(hop.key == self.own for hop in self.relays)

    @property
    def access(self) -> Access | None:
        """The access that the words state for the terminal; a teller's own is not stated, and none
        to what is only told beside what it is about."""
        return None if self.teller is not None or self._is_beside else self.chain.access

    @property
    def _is_beside(self) -> bool:
        """Whether all that the claim holds is told of a noun in another clause of the statement:
        "she saw a man run from | the shooting that left three dead"."""
        clauses = [each.content for each in self.statement.clauses]
        return all(
            len(content) == 1
            and any(content[0].overlaps(span) for other in clauses[:at] for span in other)
            for at, content in enumerate(clauses)
            if content[0] in self.content
        )

    @property
    def last_relays(self) -> frozenset[str]:
        """The keys of the relay next to the terminal: with a carried one, also the one before."""
        last = len(self.speakers) - 2
        if last < 0:
            return frozenset({self.own})
        keys = {self.speakers[last].key}
        if self.carried == last and last > 0:
            keys.add(self.speakers[last - 1].key)
        return frozenset(key for key in keys if key is not None)

    @property
    def place(self) -> Place:
        """The words that show the terminal, else the words of the claim."""
        return Place.of(self.report, self.words)

    @property
    def words(self) -> Span:
        """The span behind `place`."""
        last = self.chain.terminal.span if len(self.chain.hops) > 1 else None
        if last is not None:
            return last
        marks = self.statement.sources if len(self.statement.chains) == 1 else ()
        return next(iter((*marks, *self.statement.cue, *self.content, *self.statement.content)))

    @property
    def is_direct(self) -> bool:
        """Whether the content is all in quotation marks."""
        return self.statement.form is Form.DIRECT


@dataclass(frozen=True, slots=True)
class Sides:
    """The carriers of a claim that assert it and those that deny it, each ordered by id."""

    claim: Claim
    assert_it: tuple[Carrier, ...]
    deny_it: tuple[Carrier, ...]


class Speakers:
    """The speakers of every chain, worked out once."""

    def __init__(self, index: Index) -> None:
        self._index = index
        self._known: dict[tuple[str, int], tuple[Speaker, ...]] = {}

    def of(self, statement: Statement, number: int) -> tuple[Speaker, ...]:
        """The hops of one chain as speakers, a credited agency after the outlet."""
        found = self._known.get((statement.id, number))
        if found is None:
            found = self._known[statement.id, number] = self._work_out(statement, number)
        return found

    def relay(self, hop: Hop, statement: Statement) -> Speaker:
        """A carried relay as a speaker."""
        return outlet_speaker(hop.name, self._index.outlet(hop.name, statement.report))

    def _work_out(self, statement: Statement, number: int) -> tuple[Speaker, ...]:
        report = self._index.reports[statement.report]
        own = self._index.own_outlet(report)
        name = report.outlet.name if report.outlet else None
        hops = [outlet_speaker(name, own)]
        credit = self._index.credit(report)
        rest = [
            voiced(speaker(h, statement, self._index), h, statement, self._index)
            for h in statement.chains[number].hops[1:]
        ]
        if credit is not None and all(hop.key != credit for hop in (*hops, *rest)):
            hops.append(outlet_speaker(report.credit, credit))
        for hop in rest:
            if not (hop.is_outlet and hop.key == hops[-1].key):
                hops.append(hop)
        return tuple(hops)


def sides(
    claim: Claim, index: Index, speakers: Speakers, carried: Mapping[tuple[str, int], Hop]
) -> Sides:
    """The carriers of `claim`; a title and a statement that leaves it open carry nothing."""
    clauses: dict[tuple[str, Polarity], set[str]] = {}
    for member in claim.members:
        if member.statement in index.statements:
            clauses.setdefault((member.statement, member.polarity), set()).add(member.clause)
    found: dict[Polarity, list[Carrier]] = {polarity: [] for polarity in Polarity}
    for (name, polarity), ids in sorted(clauses.items()):
        statement = index.statements[name]
        if statement.block is not BlockKind.TITLE:
            content = [c.content for c in statement.clauses if c.id in ids]
            spans = tuple(span for several in content for span in several) or statement.content
            found[polarity] += _carriers(statement, spans, speakers, carried)
    return Sides(claim, tuple(found[Polarity.ASSERTS]), tuple(found[Polarity.DENIES]))


def _carriers(
    statement: Statement,
    content: tuple[Span, ...],
    speakers: Speakers,
    carried: Mapping[tuple[str, int], Hop],
) -> Iterable[Carrier]:
    for number, chain in enumerate(statement.chains):
        hops = speakers.of(statement, number)
        relay = carried.get((statement.id, number))
        at = None
        if relay is not None:
            at = len(hops) - 1
            between = speakers.relay(relay, statement)
            hops = (*hops[:-1], between, hops[-1])
        yield Carrier(statement, number, chain, hops, content, at)


def by_report(carriers: Sequence[Carrier]) -> dict[str, list[int]]:
    """The numbers of the carriers in each report."""
    found: dict[str, list[int]] = {}
    for number, carrier in enumerate(carriers):
        found.setdefault(carrier.report, []).append(number)
    return found
