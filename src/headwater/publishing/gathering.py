"""The origins of all claims put together: who is behind how much, and which outlet lets it in.

Within a claim the count has merged what is shown to be one. Across claims a named source is one
under its name; who is only described ("officials", "a memo") is one where the same report has the
same words for somebody it has from the same outlet, and through what the count merged.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from headwater.publishing import contract as c
from headwater.publishing.graph.stops import Outlets
from headwater.publishing.index import Index
from headwater.records import HopKind
from headwater.text.names import normal

Key = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Rests:
    """A claim that an origin is behind: with which statements, and whether by denying it.

    `gates` are the outlets through which it came in.
    """

    claim: str
    statements: tuple[str, ...]
    denies: bool
    gates: tuple[Key, ...]


@dataclass(frozen=True, slots=True)
class Gathered:
    """One source of a story. `label` is the name used most, None for who is not named."""

    label: str | None
    kind: HopKind
    actor: str | None
    rests: tuple[Rests, ...]


class Gates:
    """Through which outlet each statement came in: the one that is nearest to the first speaker.

    "Press TV ← The Wall Street Journal ← two US officials" came in through the Journal, what
    Press TV says itself through Press TV, and a copied passage through the report shown to be
    the first to have it.
    """

    def __init__(self, index: Index) -> None:
        self._index = index
        self._outlets = Outlets(index)
        self._found: dict[str, tuple[Key, ...]] = {}
        self.names: dict[Key, str] = {}
        for report in index.case.reports:
            if report.outlet is not None:
                self.names[self._outlets.own(report.id)] = report.outlet.name
        self._copied: dict[str, list[tuple[int, int, str]]] = defaultdict(list)
        for copy in index.case.copies:
            self._note(copy)

    def _note(self, copy: c.Copy) -> None:
        later = {copy.source: 1, copy.target: 0}.get(copy.first or "")
        if copy.first is not None and later is not None:
            report = copy.target if later else copy.source
            for pair in copy.spans:
                self._copied[report].append((pair[later].start, pair[later].end, copy.first))

    def of_report(self, report: str) -> Key:
        """The outlet of a report; one of its own where it is not known."""
        return self._outlets.own(report)

    def way(self, statement: c.Statement, chain: Sequence[c.Hop]) -> tuple[Key, ...]:
        """The outlets that a chain passes, that of the report first, each once."""
        report = self._index.reports[statement.report]
        passed = [self.of_report(self._first(statement))]
        named = [report.credit] if report.credit else []
        named += [hop.name for hop in chain[1:] if hop.kind is HopKind.OUTLET and hop.name]
        for name in named:
            key = self._outlets.named(name, report.id, statement.id)
            self.names.setdefault(key, name)
            passed.append(key)
        return tuple(dict.fromkeys(passed))

    def of(self, statement: c.Statement) -> tuple[Key, ...]:
        """The outlets through which a statement came in, one for each of its chains."""
        found = self._found.get(statement.id)
        if found is None:
            ways = (self.way(statement, chain) for chain in statement.chains or ((),))
            found = self._found[statement.id] = tuple(dict.fromkeys(way[-1] for way in ways))
        return found

    def of_root(self, root: c.Root) -> tuple[Key, ...]:
        """The outlets through which an origin came in, the one with most statements first.

        Where the origin is an outlet, those statements count alone that end at one.
        """
        held = [self._index.statements[each] for each in root.statements]
        if root.kind is HopKind.OUTLET:
            ends = [one for one in held if any(_ends_at_outlet(chain) for chain in one.chains)]
            held = ends or held
        return tuple(
            key for key, _ in Counter(k for one in held for k in self.of(one)).most_common()
        )

    def _first(self, statement: c.Statement) -> str:
        """The report that had the words first, where they are copied; else its own."""
        span = statement.content[0]
        for start, end, first in self._copied.get(statement.report, ()):
            if span.start < end and start < span.end:
                return first
        return statement.report


def _ends_at_outlet(chain: Sequence[c.Hop]) -> bool:
    return bool(chain) and chain[-1].kind is HopKind.OUTLET


def gathered(index: Index, gates: Gates) -> tuple[Gathered, ...]:
    """The sources of all claims, the one that most claims rest on first."""
    nodes: list[tuple[c.Root, Rests]] = [
        (root, Rests(claim.id, root.statements, denies, gates.of_root(root)))
        for claim in index.case.claims
        for denies, side in ((False, claim.origins), (True, claim.denials))
        if side is not None
        for root in side.roots
    ]
    groups: dict[int, list[int]] = defaultdict(list)
    for number, group in enumerate(_joined([_keys(index, gates, root) for root, _ in nodes])):
        groups[group].append(number)
    found = [_one(index, gates, [nodes[number] for number in group]) for group in groups.values()]
    return tuple(sorted(found, key=_weight))


def _joined(several: Sequence[Iterable[Key]]) -> list[int]:
    """For each of `several` the number of the first that it shares a key with, by steps too."""
    parent = list(range(len(several)))

    def top(number: int) -> int:
        while parent[number] != number:
            parent[number] = parent[parent[number]]
            number = parent[number]
        return number

    seen: dict[Key, int] = {}
    for number, keys in enumerate(several):
        for key in keys:
            one, other = sorted((top(seen.setdefault(key, number)), top(number)))
            parent[other] = one
    return [top(number) for number in range(len(several))]


def _keys(index: Index, gates: Gates, root: c.Root) -> set[Key]:
    """What makes this origin the same as that of another claim."""
    actor = _actor(index, root)
    if root.kind is HopKind.OUTLET:
        return set(gates.of_root(root)[:1])
    if actor is not None:
        return {("actor", actor)}
    words = normal(root.label or "")
    if _is_name(root):
        return {("name", words)}
    statements = [index.statements[each] for each in root.statements]
    return {("described", words, one.report, *key) for one in statements for key in gates.of(one)}


def _is_name(root: c.Root) -> bool:
    """Whether the label is a name rather than a description such as "the port authority"."""
    named = root.kind in (HopKind.PERSON, HopKind.ORGANIZATION, HopKind.STATE_BODY, HopKind.GROUP)
    words = (root.label or "").split()
    return named and bool(words) and not words[-1].islower()


def _actor(index: Index, root: c.Root) -> str | None:
    """The actor that an origin is: that of a hop of its kind, best of its own name."""
    hops = [
        hop
        for each in root.statements
        for chain in index.statements[each].chains
        for hop in chain
        if hop.kind is root.kind and hop.actor is not None
    ]
    hops.sort(key=lambda hop: hop.name != root.label)
    return hops[0].actor if hops else None


def _one(index: Index, gates: Gates, several: Sequence[tuple[c.Root, Rests]]) -> Gathered:
    labels = Counter(root.label for root, _ in several if root.label)
    first, rests = several[0]
    label = min(labels, key=lambda label: (-labels[label], label), default=None)
    if first.kind is HopKind.OUTLET:
        label = gates.names.get(rests.gates[0], label)
    return Gathered(
        label=label,
        kind=first.kind,
        actor=next((found for root, _ in several if (found := _actor(index, root))), None),
        rests=tuple(rests for _, rests in several),
    )


def _weight(one: Gathered) -> tuple[int, int, str, str]:
    claims = {rests.claim for rests in one.rests if not rests.denies}
    statements = {each for rests in one.rests for each in rests.statements}
    return (-len(claims), -len(statements), one.label or "~", one.rests[0].claim)
