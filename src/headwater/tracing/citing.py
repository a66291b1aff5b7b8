"""Where an entry leads: into the report that it cites, or to the speakers behind an outlet.

An entry that names another outlet is followed to what that outlet's own report has, under
whatever name it is cited; one that names nobody but an outlet is followed to the speakers that
others name behind that outlet.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from headwater.records import Interval, ReasonCode, Report
from headwater.text.intervals import is_before
from headwater.tracing.carriers import Carrier, by_report
from headwater.tracing.entries import Entries, Entry
from headwater.tracing.fitting import fits, same_named
from headwater.tracing.index import Index


@dataclass(frozen=True, slots=True)
class Step:
    """Where an entry or a carrier leads to: the numbers of others, and why.

    `outlet` is cited, in `reports` of it.
    """

    targets: tuple[int, ...]
    why: ReasonCode
    outlet: str | None = None
    reports: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Around:
    """What the steps of one side of a claim are found in.

    `held` are the carriers of each report, `behind` the entries with a speaker behind an outlet.
    """

    carriers: Sequence[Carrier]
    entries: Entries
    index: Index
    held: Mapping[str, Sequence[int]]
    behind: Mapping[str, Sequence[int]]

    def in_report_of(self, entry: Entry) -> list[int]:
        """The carriers of the reports that the entry stands in."""
        reports = dict.fromkeys(self.carriers[m].report for m in entry.members)
        return [number for report in reports for number in self.held[report]]


def steps(carriers: Sequence[Carrier], entries: Entries, index: Index) -> tuple[Step | None, ...]:
    """The step of each entry to other entries, None where it ends at its own terminal."""
    behind: dict[str, list[int]] = {}
    for at, entry in enumerate(entries.all):
        for member in entry.members:
            if not carriers[member].speaks_itself:
                for relay in carriers[member].relays:
                    if relay.is_outlet and relay.key is not None:
                        several = behind.setdefault(relay.key, [])
                        if at not in several:
                            several.append(at)
    around = _Around(carriers, entries, index, by_report(carriers), behind)
    return tuple(_step(at, entry, around) for at, entry in enumerate(entries.all))


def names_nobody(carrier: Carrier) -> bool:
    """Whether it names no speaker: an outlet's bare word, or words without a source."""
    return carrier.speaks_itself or carrier.terminal.is_unstated


def _step(at: int, entry: Entry, around: _Around) -> Step | None:
    if not entry.telling:
        return Step((at,), ReasonCode.CITED_REPORT)
    found = [_cited(member, entry, around) for member in entry.telling]
    cited = [step for step in found if step is not None]
    if not cited:
        return _passed_on(at, entry, around)
    targets = dict.fromkeys(around.entries.of[t] for step in cited for t in step.targets)
    reports = dict.fromkeys(around.carriers[t].report for step in cited for t in step.targets)
    return Step(tuple(targets), ReasonCode.CITED_REPORT, cited[0].outlet, tuple(reports))


def _cited(number: int, entry: Entry, around: _Around) -> Step | None:
    """The carriers of an outlet in the chain, the nearest to the terminal that has the claim."""
    carrier, index = around.carriers[number], around.index
    written = [index.reports[around.carriers[m].report] for m in entry.members]
    for hop in reversed(carrier.speakers):
        if not hop.is_outlet or hop.key is None or hop.key in entry.owns:
            continue
        targets = [
            target
            for other in index.by_outlet.get(hop.key, ())
            if all(_may_cite(report, index.reports[other]) for report in written)
            for target in around.held.get(other, ())
            if target not in entry.members
            and _same_matter(carrier, around.carriers[target], hop.key)
        ]
        if targets:
            return Step(tuple(targets), ReasonCode.CITED_REPORT, hop.label)
    return None


def _same_matter(carrier: Carrier, target: Carrier, outlet: str) -> bool:
    """Whether the target's terminal can be the one that the carrier has behind that outlet."""
    named = same_named(carrier.terminal, target.terminal) is not None
    if carrier.terminal.is_outlet:
        return carrier.terminal.key == outlet or named
    if target.terminal.is_outlet or target.terminal.is_unstated:
        # that report says less than the one that cites it
        return carrier.terminal.is_unstated and not target.terminal.is_outlet
    return named or fits(carrier.terminal, target.terminal)


def _passed_on(at: int, entry: Entry, around: _Around) -> Step | None:
    """Whom an outlet's bare word, or words without a source, stand for in what is given."""
    lead = around.carriers[entry.lead]
    if lead.speaks_itself:
        stated = _behind_outlet(at, entry, around)
        if stated:
            return Step(stated, ReasonCode.RELAY_ITSELF, lead.terminal.label)
    if lead.terminal.is_unstated:
        others = {
            around.entries.of[n]: None
            for n in around.in_report_of(entry)
            if not around.carriers[n].terminal.is_unstated
        }
        if others:
            return Step(tuple(others), ReasonCode.FITS_DESCRIPTION)
    return None


def _behind_outlet(at: int, entry: Entry, around: _Around) -> tuple[int, ...]:
    """The entries with the speakers that others name behind the outlets whose bare word it is.

    With an outlet's own voice, also those of its report that credit the claim to another outlet.
    """
    carriers = around.carriers
    names = dict.fromkeys(
        key for m in entry.members for key in (carriers[m].terminal.key, carriers[m].own) if key
    )
    others = {n: None for name in names for n in around.behind.get(name, ())}
    telling = (carriers[m] for m in entry.telling)
    if all(hop.key in entry.owns for carrier in telling for hop in carrier.speakers):
        for n in around.in_report_of(entry):
            credits = any(hop.key not in entry.owns for hop in carriers[n].speakers)
            if carriers[n].speaks_itself and credits:
                others[around.entries.of[n]] = None
    return tuple(
        n for n in others if n != at and not carriers[around.entries.lead(n)].terminal.is_unstated
    )


def _may_cite(report: Report, other: Report) -> bool:
    """Nobody cites what is shown to be published later."""
    if report.published is None or other.published is None:
        return True
    mine = Interval(report.published.earliest, report.published.latest)
    theirs = Interval(other.published.earliest, other.published.latest)
    return not is_before(mine, theirs)
