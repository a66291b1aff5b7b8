"""What decisions have settled already, so that it is not asked again."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from headwater.casebook.anchors import place_id
from headwater.casebook.rulings import ACTOR_PAIRS, CLAIM_PAIRS, Attachment, State
from headwater.records import DecisionKind, Place
from headwater.reviewing.doubts import Doubt
from headwater.reviewing.lookup import Lookup
from headwater.text.names import normal

_ON_SOURCES = frozenset(
    {DecisionKind.SOURCE, DecisionKind.CHAIN, DecisionKind.ACCEPT, DecisionKind.REJECT}
)
"""Kinds by which a person has said whose a statement is, or that it stands as it is."""


@dataclass(frozen=True)
class Decided:
    """Where decisions stand, looked up by what they are about."""

    attachments: Sequence[Attachment]
    lookup: Lookup

    @cached_property
    def _applied(self) -> tuple[Attachment, ...]:
        return tuple(one for one in self.attachments if one.state is State.APPLIED)

    def claims(self, a: str, b: str) -> bool:
        """Whether a person has ruled on clauses of these two claims."""
        return (min(a, b), max(a, b)) in self._on_claims

    @cached_property
    def _on_claims(self) -> frozenset[tuple[str, str]]:
        return self._pairs(CLAIM_PAIRS, self.lookup.claim_of)

    @cached_property
    def clauses(self) -> frozenset[str]:
        """The clauses that a person has ruled to be of one claim with others."""
        return self._ids((DecisionKind.SAME_CLAIM,))

    def actors(self, a: str, b: str) -> bool:
        """Whether a person has ruled on uses of the names of these two actors."""
        return (min(a, b), max(a, b)) in self._on_actors

    @cached_property
    def _on_actors(self) -> frozenset[tuple[str, str]]:
        return self._pairs(ACTOR_PAIRS, self.lookup.actor_at)

    @cached_property
    def sources(self) -> frozenset[str]:
        """The statements whose source a person has given, or said to stand."""
        return self._ids(_ON_SOURCES)

    def facts(self, kind: DecisionKind) -> frozenset[str]:
        """The reports of which a person has stated this."""
        return frozenset(t.report for one in self._of((kind,)) for t in one.targets)

    def name(self, place: Place) -> bool:
        """Whether a person has ruled whom these words mean in that report."""
        return (place.report, normal(place.quote)) in self._names

    def put_aside(self, doubt: Doubt) -> str | None:
        """The decision by which the doubt is put aside; None where it is not.

        One that names no doubt puts aside whatever is about the very same things.
        """
        for one in self._unsure:
            named = one.decision.values.get("doubt")
            if named == doubt.id:
                return one.decision.id
            about = {target.id for target in one.targets}
            if named is None and about and about == {side.named for side in doubt.sides}:
                return one.decision.id
        return None

    @cached_property
    def _unsure(self) -> tuple[Attachment, ...]:
        return tuple(
            one
            for one in self.attachments
            if one.decision.kind is DecisionKind.UNSURE and one.state is not State.UNDONE
        )

    @cached_property
    def _names(self) -> frozenset[tuple[str, str]]:
        found: set[tuple[str, str]] = set()
        for one in self._of(ACTOR_PAIRS):
            uses = {target.id for target in one.targets[:2]}
            for actor in self.lookup.actors.values():
                found.update(
                    (name.place.report, normal(name.place.quote))
                    for name in actor.names
                    if place_id(name.place) in uses
                )
        return frozenset(found)

    def _pairs(
        self, kinds: Collection[DecisionKind], of: Mapping[str, str]
    ) -> frozenset[tuple[str, str]]:
        """What holds the two targets of each decision, in order; `of` gives it by their ids."""
        found: set[tuple[str, str]] = set()
        for one in self._of(kinds):
            a, b = (of.get(target.id) for target in one.targets[:2])
            if a is not None and b is not None:
                found.add((min(a, b), max(a, b)))
        return frozenset(found)

    def _of(self, kinds: Collection[DecisionKind]) -> Iterable[Attachment]:
        return (one for one in self._applied if one.decision.kind in kinds)

    def _ids(self, kinds: Collection[DecisionKind]) -> frozenset[str]:
        return frozenset(target.id for one in self._of(kinds) for target in one.targets)
