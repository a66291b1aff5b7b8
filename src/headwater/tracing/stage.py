"""Claims → origins: copies, carried relays, the graph of who cites whom, and the count."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from headwater.records import Comparison, Copy, Count, Origins, Reading, Report, Trace
from headwater.tracing.carriers import Carrier, Sides, Speakers, sides
from headwater.tracing.carry import by_chain, find_carries
from headwater.tracing.claimed import Claimed
from headwater.tracing.copies import find_copies
from headwater.tracing.copying import copied_pairs
from headwater.tracing.count import count
from headwater.tracing.documents import mentions
from headwater.tracing.entries import Entries, in_order
from headwater.tracing.index import Index
from headwater.tracing.quotations import Quotations
from headwater.tracing.rings import rings
from headwater.tracing.routes import routes
from headwater.tracing.terminals import terminals


@dataclass(frozen=True, slots=True)
class _Case:
    """What every claim of a case is counted with."""

    index: Index
    quotations: Quotations
    copies: tuple[Copy, ...]
    texts: Mapping[str, str]


def trace(reports: Sequence[Report], readings: Sequence[Reading], comparison: Comparison) -> Trace:
    """How many independent origins each claim has, and all that the count rests on.

    There is a count for every claim, in the order of the claims; a claim that no statement of a
    body asserts has 0 to 0 origins. The order of `reports` and `readings` changes nothing. The
    rules are those of `docs/origins.md`. No reports give an empty trace.
    """
    index = Index(reports, readings, comparison)
    quotations = Quotations(index)
    speakers = Speakers(index)
    copies = find_copies(reports, index, quotations)
    carries = find_carries(index, comparison, speakers)
    carried = by_chain(carries)
    case = _Case(index, quotations, copies, {r.id: r.text for r in reports})
    counts: list[Count] = []
    cycles: set[tuple[str, ...]] = set()
    for claim in comparison.claims:
        both = sides(claim, index, speakers, carried)
        counts.append(_count(both, case, cycles))
    return Trace(counts=tuple(counts), copies=copies, carries=carries, cycles=tuple(sorted(cycles)))


def _count(both: Sides, case: _Case, cycles: set[tuple[str, ...]]) -> Count:
    origins = _origins(both.assert_it, case, cycles)
    denials = _origins(both.deny_it, case, cycles) if both.deny_it else None
    return Count(both.claim.id, origins, denials)


def _origins(given: Sequence[Carrier], case: _Case, cycles: set[tuple[str, ...]]) -> Origins:
    carriers = in_order(given)
    reports = {carrier.report for carrier in carriers}
    copies = [c for c in case.copies if c.source in reports and c.target in reports]
    pairs = copied_pairs(carriers, copies)
    entries = Entries(carriers, pairs, case.index)
    ways = routes(carriers, entries, case.index)
    cycles |= rings(carriers, ways.steps)
    ends = [n for n, step in enumerate(ways.steps) if step is None]
    found = terminals(carriers, ends, entries)
    claimed = Claimed(
        carriers=carriers,
        entries=entries,
        routes=ways,
        terminals=found,
        mentions=mentions(carriers, found, entries, case.index),
        copies=copies,
        pairs=pairs,
        quotations=case.quotations,
        texts=case.texts,
    )
    return count(claimed)
