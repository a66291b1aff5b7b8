"""The stops of a chain on the way from the report to the first speaker, and which are the same.

An outlet is one stop under all its names, whether its report is at hand or another one cites it.
A speaker is one stop where the count takes the statements for one origin and they name it alike:
two nameless officials in two outlets are never joined here.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from headwater.knowledge import outlets
from headwater.publishing import contract as c
from headwater.publishing.graph.carriers import Carrier, folded
from headwater.publishing.graph.model import LineKind, NodeKind
from headwater.publishing.index import Index
from headwater.records import Form, HopBasis, HopKind, Interval, Relation
from headwater.text.intervals import is_before
from headwater.tracing.index import outlet_key

Key = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Stop:
    """One stop; stops of one key are one node. `by` and `relation` lead to the next stop."""

    key: Key
    kind: NodeKind
    name: str | None
    count: int | None = None
    basis: HopBasis = HopBasis.STATED
    relation: Relation | None = None
    by: LineKind = LineKind.CHAIN


@dataclass(frozen=True, slots=True)
class Route:
    """The stops of one carrier; the last is its end, also where that is an outlet."""

    carrier: Carrier
    stops: tuple[Stop, ...]


class Outlets:
    """The keys of outlets: one for all names of one, one of its own for each that is not known.

    `carrying` are the reports that have what others may cite an outlet for. Without them an outlet
    is one, whenever its reports came out.
    """

    def __init__(self, index: Index, carrying: AbstractSet[str] = frozenset()) -> None:
        self._index = index
        self._own = {report.id: self._key(report) for report in index.case.reports}
        self._known = set(self._own.values())
        self._short: dict[str, Key] = {}
        self._held: dict[Key, list[str]] = {}
        for report, key in self._own.items():
            if report in carrying:
                self._held.setdefault(key, []).append(report)

    def own(self, report: str) -> Key:
        """The key of the outlet of a report."""
        return self._own[report]

    def named(self, name: str | None, report: str, otherwise: str) -> Key:
        """The key of an outlet that `report` names; of `otherwise` where it gives no name.

        The end of a name stands for the one outlet of the case that bears it, where no table
        knows it as another's. Where all that the outlet is at hand with came out after `report`,
        what that cites is another report of it, and has a key of its own.
        """
        key = self._named(name, report, otherwise)
        held = self._held.get(key)
        if held and self._own[report] != key and all(self._is_later(each, report) for each in held):
            return (*key, "cited")
        return key

    def _named(self, name: str | None, report: str, otherwise: str) -> Key:
        found = outlet_key(name, report)
        if found is None or name is None:
            return ("outlet", f"unknown {otherwise}")
        key = ("outlet", found)
        if key in self._known or outlets.by_name(name) is not None:
            return key
        if found not in self._short:
            ending = f" {found.removeprefix('outlet:')}"
            fitting = [known for known in self._known if known[1].endswith(ending)]
            self._short[found] = fitting[0] if len(fitting) == 1 else key
        return self._short[found]

    def _is_later(self, report: str, than: str) -> bool:
        """Whether a report is shown to have come out after another."""
        one, other = (self._index.reports[each].published for each in (than, report))
        if one is None or other is None:
            return False
        return is_before(Interval(one.earliest, one.latest), Interval(other.earliest, other.latest))

    def _key(self, report: c.Report) -> Key:
        name = report.outlet.name if report.outlet else None
        return ("outlet", outlet_key(name, report.id) or f"unknown {report.id}")


Called = Mapping[tuple[str, ...], str]
"""For each actor of an origin the first of its names there."""


def called(carriers: Iterable[Carrier]) -> Called:
    """By which name each actor goes within an origin, so that it is one under all of them."""
    found: dict[tuple[str, ...], str] = {}
    for carrier in carriers:
        for hop in carrier.hops:
            if hop.actor:
                found.setdefault((*_place(carrier), hop.actor), folded(hop.name))
    return found


def route(carrier: Carrier, number: int, outlets_: Outlets, given: tuple[Index, Called]) -> Route:
    """The stops of a carrier. `number` tells it from the others of its claim."""
    index, names = given
    report = index.reports[carrier.statement.report]
    own = outlets_.own(report.id)
    first, *rest = carrier.hops
    stops = [Stop(own, NodeKind.OUTLET, first.name, relation=first.relation)]
    stops += _later(carrier, rest, (number, report.id, outlets_, names))
    if report.credit:
        agency = outlets_.named(report.credit, report.id, f"{number}.credit")
        if all(stop.key != agency for stop in stops):
            credited = Stop(agency, NodeKind.OUTLET, report.credit, relation=first.relation)
            lead = Stop(own, NodeKind.OUTLET, first.name, by=LineKind.CREDIT)
            stops = [lead, credited, *stops[1:]]
    if carrier.statement.form is Form.OWN_VOICE and stops[-1].kind is NodeKind.OUTLET:
        stops.append(own_voice(stops[-1], carrier))
    return Route(carrier, _without_repeats(stops))


def own_voice(outlet: Stop, carrier: Carrier) -> Stop:
    """The end of a chain at an outlet that says it itself."""
    return Stop(("own", *_place(carrier), *outlet.key), NodeKind.OWN_VOICE, outlet.name)


def names_nobody(outlet: Stop, carrier: Carrier) -> Stop:
    """The end of a chain at an outlet that is cited without a speaker."""
    return Stop(("nobody", *_place(carrier), *outlet.key), NodeKind.NAMES_NOBODY, outlet.name)


def _later(
    carrier: Carrier, hops: Sequence[c.Hop], given: tuple[int, str, Outlets, Called]
) -> list[Stop]:
    number, report, outlets_, names = given
    stops = []
    before = outlets_.own(report)
    for at, hop in enumerate(hops):
        if hop.kind is HopKind.OUTLET:
            key = outlets_.named(hop.name, report, f"{number}.{at}")
        else:
            key = _speaker(hop, carrier, before, names)
        kind = NodeKind.of(hop.kind)
        stops.append(Stop(key, kind, hop.name, hop.count, hop.basis, hop.relation))
        before = key
    return stops


def _speaker(hop: c.Hop, carrier: Carrier, before: Key, names: Called) -> Key:
    """One who is no outlet: the same actor, or called alike, within one origin.

    Who counts for no origin, and who is not named at all, is the same only after the same stop.
    """
    who = names[(*_place(carrier), hop.actor)] if hop.actor else folded(hop.name)
    alone = carrier.origin is None and not hop.actor
    behind = before if alone or not who else ()
    return ("speaker", *_place(carrier), who, *behind)


def _place(carrier: Carrier) -> Key:
    return (carrier.side.value, "" if carrier.origin is None else str(carrier.origin))


def _without_repeats(stops: Sequence[Stop]) -> tuple[Stop, ...]:
    """`stops` where one that follows itself ("told the Times" in the Times) stands once."""
    kept: list[Stop] = []
    for stop in stops:
        if kept and kept[-1].key == stop.key:
            kept.pop()
        kept.append(stop)
    return tuple(kept)
