"""What a person ruled about a case, and what the stages must respect because of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from headwater.records.ids import digest
from headwater.records.spans import Place
from headwater.records.statement import Chain


class DecisionKind(StrEnum):
    """What is ruled on; the words of `headwater set`, `decide` and `undo`."""

    OUTLET = "outlet"
    PUBLISHED = "published"
    TITLE = "title"
    SOURCE = "source"
    CHAIN = "chain"
    ACCEPT = "accept"
    REJECT = "reject"
    SAME_CLAIM = "same-claim"
    DIFFERENT_CLAIM = "different-claim"
    SAME_ACTOR = "same-actor"
    DIFFERENT_ACTOR = "different-actor"
    SAME_STORY = "same-story"
    DIFFERENT_STORY = "different-story"
    GRADE = "grade"
    NOTE = "note"
    UNSURE = "unsure"
    """a doubt is put aside: it asks nothing of the stages"""
    UNDO = "undo"


@dataclass(frozen=True, slots=True)
class Anchor:
    """Words that a decision is about, kept so that they are found again in a new reading.

    `capture` is the hash of the bytes the words stand in. `quote` is the statement's content, an
    actor's name or a report's first words; `before` and `after` are up to 32 characters either
    side of it; `source` is the words of the statement's source where it has one. An anchor with
    an empty `quote` is about the whole report.
    """

    capture: str
    quote: str = ""
    before: str = ""
    after: str = ""
    source: str | None = None


@dataclass(frozen=True, slots=True)
class Decision:
    """One ruling: append-only, never edited; an undo is a decision that names another.

    `id` hashes everything else. `made` is an ISO 8601 time in UTC, `who` the person, `why` their
    reason in their words. `anchors` are what it is about: one, or two for same and different.
    `values` are what it sets ("outlet": "Reuters"; "grade": "B2"; "chain": "CNN < two officials"),
    and, where it answers a doubt of the review, that doubt's id ("doubt").
    """

    id: str
    kind: DecisionKind
    made: str
    who: str
    why: str
    anchors: tuple[Anchor, ...] = ()
    values: Mapping[str, str] = field(default_factory=dict)
    undoes: str | None = None

    @property
    def sets(self) -> dict[str, str]:
        """What it sets, in the order of the names, without the doubt that it answers."""
        return {key: self.values[key] for key in sorted(self.values) if key != "doubt"}


def decision_id(of: Decision) -> str:
    """The id that a decision of this content has, whatever its `id` says."""
    parts = [of.kind.value, of.made, of.who, of.why, of.undoes or ""]
    for each in of.anchors:
        source = ["source", each.source] if each.source is not None else [""]
        parts += ["anchor", each.capture, each.quote, each.before, each.after, *source]
    for key in sorted(of.values):
        parts += ["value", key, of.values[key]]
    return digest("d", [part.replace("\x1f", "\x1f\x1f") for part in parts])


@dataclass(frozen=True, slots=True)
class ClaimRuling:
    """Two clauses that a person says are the same claim, or are not."""

    a: str
    b: str
    same: bool


@dataclass(frozen=True, slots=True)
class ActorRuling:
    """Two uses of names that a person says mean the same actor, or do not."""

    a: Place
    b: Place
    same: bool


@dataclass(frozen=True, slots=True)
class Rulings:
    """What decisions ask of the stages, in the ids of one reading; empty where nothing is ruled.

    `rejected` are statements that make no claim; `chains` replaces a statement's chains.
    """

    rejected: frozenset[str] = frozenset()
    chains: Mapping[str, tuple[Chain, ...]] = field(default_factory=dict)
    claims: tuple[ClaimRuling, ...] = ()
    actors: tuple[ActorRuling, ...] = ()
