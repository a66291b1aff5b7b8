"""Copies of one passage as one entry of a claim into the record.

What is copied counts once. So the carriers in copies of one passage that have it by the same
words from the same speakers are taken together before anybody's credit is followed: they are one
entry, which stands in all of their reports. What leads to one of them leads to the entry, and
where one of them leads the entry leads.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from headwater.tracing.carriers import Carrier
from headwater.tracing.copying import Pair
from headwater.tracing.index import Index


@dataclass(frozen=True, slots=True)
class Entry:
    """Carriers in copies of one passage with one chain, by number; most entries have one alone.

    `owns` are the keys of their outlets. `borrowed` names, for a member that has it from the
    outlet of another one, that outlet. `telling` are the members whose words say where the entry
    is from: those that borrow from no other and, where any gives a credit, give one. None tells
    where any borrow in a ring.
    """

    members: tuple[int, ...]
    owns: frozenset[str]
    borrowed: Mapping[int, str]
    telling: tuple[int, ...]

    @property
    def lead(self) -> int:
        """The member that stands for the entry: the first that tells, else the first."""
        return (self.telling or self.members)[0]


class Entries:
    """The entries of one side of a claim, in the order of their first members."""

    def __init__(self, carriers: Sequence[Carrier], pairs: Sequence[Pair], index: Index) -> None:
        beside: list[set[int]] = [set() for _ in carriers]
        twins: list[set[int]] = [set() for _ in carriers]
        for _, one, two in pairs:
            found = twins if _chain(carriers[one]) == _chain(carriers[two]) else beside
            found[one].add(two)
            found[two].add(one)
        self.all = tuple(_entry(several, carriers, index) for several in _hanging_together(twins))
        self.of = {member: at for at, each in enumerate(self.all) for member in each.members}
        self.copied = tuple(
            tuple(sorted({self.of[o] for m in each.members for o in beside[m]} - {at}))
            for at, each in enumerate(self.all)
        )
        """For each entry those in copies of its words by another chain."""
        self.text_of = _first_of_each(carriers, self.all)
        """For each report the smallest id among those that share an entry with it."""

    def lead(self, at: int) -> int:
        """The carrier that stands for an entry."""
        return self.all[at].lead

    def telling(self, number: int) -> tuple[int, ...]:
        """The carriers that say where the entry of one of them is from; itself where none does."""
        return self.all[self.of[number]].telling or (number,)


def in_order(carriers: Sequence[Carrier]) -> tuple[Carrier, ...]:
    """The carriers by their words, so that a copy stands where its original stands.

    Where several would do, the rules take the first; so an additional copy takes no other.
    """
    return tuple(sorted(carriers, key=lambda c: (_words(c), _chain(c), c.id)))


def _words(carrier: Carrier) -> str:
    return " ".join(span.quote for span in carrier.content).casefold()


def _chain(carrier: Carrier) -> tuple[str, ...]:
    """The words of a chain but for the report's own outlet and its credit."""
    chain = carrier.chain
    hops = [f"{h.kind.value}:{(h.name or '').casefold()}*{h.count or ''}" for h in chain.hops[1:]]
    return (*hops, str(chain.access or ""), str(chain.document_role or ""))


def _hanging_together(twins: Sequence[set[int]]) -> list[tuple[int, ...]]:
    seen: set[int] = set()
    found = []
    for number in range(len(twins)):
        if number in seen:
            continue
        held, work = {number}, [number]
        while work:
            fresh = twins[work.pop()] - held
            held |= fresh
            work.extend(fresh)
        seen |= held
        found.append(tuple(sorted(held)))
    return found


def _entry(members: tuple[int, ...], carriers: Sequence[Carrier], index: Index) -> Entry:
    owns = frozenset(carriers[m].own for m in members)
    borrowed = {}
    for member in members:
        outlet = _borrowed(carriers[member], owns)
        if outlet is not None:
            borrowed[member] = outlet
    free = tuple(m for m in members if m not in borrowed)
    if not all(_leads_out(m, members, borrowed, carriers) for m in borrowed):
        return Entry(members, owns, borrowed, ())
    credited = tuple(m for m in free if _credit(carriers[m], index) is not None)
    return Entry(members, owns, borrowed, credited or free)


def _borrowed(carrier: Carrier, owns: frozenset[str]) -> str | None:
    """The outlet of another member that the chain comes through, the nearest to the terminal."""
    for hop in reversed(carrier.speakers):
        if hop.is_outlet and hop.key is not None and hop.key in owns:
            return None if hop.key == carrier.own else hop.key
    return None


def _leads_out(
    member: int, members: Sequence[int], borrowed: Mapping[int, str], carriers: Sequence[Carrier]
) -> bool:
    """Whether those it borrows from, and those they do, come to one that borrows from none."""
    seen, work = {member}, [member]
    while work:
        outlet = borrowed.get(work.pop())
        if outlet is None:
            return True
        fresh = {m for m in members if carriers[m].own == outlet} - seen
        seen |= fresh
        work.extend(fresh)
    return False


def _credit(carrier: Carrier, index: Index) -> str | None:
    """The agency that the carrier's report is credited to, None where that is its own outlet."""
    credit = index.credit(index.reports[carrier.report])
    return credit if credit != carrier.own else None


def _first_of_each(carriers: Sequence[Carrier], entries: Sequence[Entry]) -> dict[str, str]:
    root = {carrier.report: carrier.report for carrier in carriers}

    def top(of: str) -> str:
        while root[of] != of:
            root[of] = root[root[of]]
            of = root[of]
        return of

    for entry in entries:
        for member in entry.members[1:]:
            one, two = top(carriers[entry.members[0]].report), top(carriers[member].report)
            root[max(one, two)] = min(one, two)
    return {report: top(report) for report in root}
