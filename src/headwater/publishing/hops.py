"""The hops of chains for the public view: carried relays put in, actors named."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from headwater.publishing import contract as c
from headwater.records import (
    Actor,
    Carry,
    Chain,
    Hop,
    HopKind,
    NameKind,
    Place,
    Relation,
    Span,
    Statement,
)
from headwater.text.names import may_be


class HopView:
    """Turns the chains of statements into their public form."""

    def __init__(self, actors: Sequence[Actor], carries: Iterable[Carry]) -> None:
        self._outlets = {actor.label: actor.id for actor in actors if actor.kind is NameKind.OUTLET}
        self._named: dict[str, list[tuple[Place, Actor]]] = defaultdict(list)
        for actor in actors:
            for name in actor.names:
                self._named[name.place.report].append((name.place, actor))
        self._carried: dict[tuple[str, int], list[Hop]] = defaultdict(list)
        for carry in carries:
            self._carried[carry.statement, carry.chain].append(carry.hop)

    def chains(self, statement: Statement) -> tuple[tuple[c.Hop, ...], ...]:
        """The chains of `statement`, each from the outlet to the first speaker."""
        return tuple(
            self._chain(statement, number, chain) for number, chain in enumerate(statement.chains)
        )

    def _chain(self, statement: Statement, number: int, chain: Chain) -> tuple[c.Hop, ...]:
        hops = with_carried(chain.hops, self._carried.get((statement.id, number), ()))
        return tuple(self._hop(hop, statement.report) for hop in hops)

    def _hop(self, hop: Hop, report: str) -> c.Hop:
        return c.Hop(
            name=hop.name,
            kind=hop.kind,
            count=hop.count,
            relation=hop.relation,
            basis=hop.basis,
            actor=self._actor(hop, report),
            span=_span(hop.span),
            antecedent=_span(hop.antecedent),
        )

    def _actor(self, hop: Hop, report: str) -> str | None:
        """The one actor that this hop is, None where none or several fit as well.

        The words that spell the hop out come before those that stand for it; an actor of the
        hop's own name comes before one that is only named in the same words.
        """
        for words in (hop.antecedent, hop.span):
            if words is None:
                continue
            found = [
                (_fit(hop, words, place, actor), actor.id)
                for place, actor in self._named.get(report, ())
                if _shared(words, place) > 0
                if may_be(hop.kind, actor.kind, place.quote, words.quote)
            ]
            if found:
                best = max(fit for fit, _ in found)
                ids = {actor for fit, actor in found if fit == best}
                return ids.pop() if len(ids) == 1 else None
        if hop.kind is HopKind.OUTLET and hop.name is not None:
            return self._outlets.get(hop.name)
        return None


def with_carried(hops: tuple[Hop, ...], carried: Sequence[Hop]) -> tuple[Hop, ...]:
    """`hops` with the carried relays before the terminal.

    The hop before them now cites the relay; what it had from the terminal is the relay's.
    """
    if not carried or len(hops) < 2:
        return hops
    *before, last, terminal = hops
    relays = [
        hop if hop.relation is not None else replace(hop, relation=last.relation) for hop in carried
    ]
    return (*before, replace(last, relation=Relation.CITED), *relays, terminal)


def _shared(words: Span, place: Place) -> int:
    """How many code points the two have in common, 0 or less for none."""
    return min(words.end, place.end) - max(words.start, place.start)


def _fit(hop: Hop, words: Span, place: Place, actor: Actor) -> tuple[bool, int]:
    return hop.name in (actor.label, place.quote), _shared(words, place)


def _span(span: Span | None) -> c.Span | None:
    return None if span is None else c.Span(span.start, span.end, span.quote)
