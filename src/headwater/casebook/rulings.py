"""What decisions come to: which of them stand, what each is attached to, what the stages must do.

Decisions are taken in the order they were made. An undo takes back the decision it names, itself
an undo or not. Of two that cannot both stand the later one does; the earlier is kept in the queue
with the reason, or counts as replaced where it set the same thing. Nothing is dropped.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from headwater.casebook.anchors import Lost, Sought, Target
from headwater.casebook.pairs import Ruled, contradictions
from headwater.records import (
    Decision,
    DecisionKind,
)

FACTS = (DecisionKind.OUTLET, DecisionKind.PUBLISHED, DecisionKind.TITLE)
CLAIM_PAIRS = (DecisionKind.SAME_CLAIM, DecisionKind.DIFFERENT_CLAIM)
ACTOR_PAIRS = (DecisionKind.SAME_ACTOR, DecisionKind.DIFFERENT_ACTOR)
STORY_PAIRS = (DecisionKind.SAME_STORY, DecisionKind.DIFFERENT_STORY)
PAIRS = CLAIM_PAIRS + ACTOR_PAIRS + STORY_PAIRS

STORY_KINDS = frozenset({*STORY_PAIRS, DecisionKind.SAME_CLAIM})
"""Kinds that say which reports belong to one story: those that tell one claim do."""

_SLOTS: Mapping[DecisionKind, str] = {
    DecisionKind.OUTLET: "outlet",
    DecisionKind.PUBLISHED: "published",
    DecisionKind.TITLE: "title",
    DecisionKind.SOURCE: "chain",
    DecisionKind.CHAIN: "chain",
    DecisionKind.ACCEPT: "accept",
    DecisionKind.REJECT: "accept",
    DecisionKind.GRADE: "grade",
}
"""Kinds that set one thing of their target: a later one of the same slot replaces an earlier."""

FOLLOWING = frozenset(
    {
        DecisionKind.OUTLET,
        DecisionKind.SOURCE,
        DecisionKind.CHAIN,
        DecisionKind.ACCEPT,
        DecisionKind.REJECT,
    }
)
"""Kinds that hold for the same words of a later revision too, where nothing else is ruled there."""

OF_THE_SOURCE = frozenset({DecisionKind.ACCEPT, DecisionKind.REJECT, DecisionKind.GRADE})
"""Kinds that judge a statement together with its source: another source is another matter."""


def sought(kind: DecisionKind) -> tuple[Sought, ...]:
    """What the anchors of a decision lead to, the first that is there."""
    if kind in FACTS + STORY_PAIRS:
        return (Sought.REPORT,)
    if kind in CLAIM_PAIRS:
        return (Sought.CLAUSE,)
    if kind in ACTOR_PAIRS:
        return (Sought.NAME,)
    if kind in (DecisionKind.GRADE, DecisionKind.NOTE, DecisionKind.UNSURE):
        return (Sought.STATEMENT, Sought.CLAUSE, Sought.NAME)
    return (Sought.STATEMENT,)


class State(StrEnum):
    """Where a decision stands."""

    APPLIED = "applied"
    QUEUED = "queued"
    REPLACED = "replaced"
    UNDONE = "undone"


@dataclass(frozen=True, slots=True)
class Standing:
    """A decision with what each of its anchors leads to now.

    `followers` are the same words in later revisions, for the kinds in `FOLLOWING`.
    """

    decision: Decision
    found: tuple[Target | Lost, ...]
    followers: tuple[Target, ...] = ()

    @property
    def targets(self) -> tuple[Target, ...]:
        """What was found, each anchor's first."""
        return (*(one for one in self.found if isinstance(one, Target)), *self.followers)


@dataclass(frozen=True, slots=True)
class Attachment:
    """Where one decision stands, what it is attached to, and why where that is not obvious.

    `targets` has one for each anchor, then the same words in later revisions.
    """

    decision: Decision
    state: State
    targets: tuple[Target, ...] = ()
    why: str = ""


def settle(
    standings: Sequence[Standing], stories: Mapping[str, str | None]
) -> tuple[Attachment, ...]:
    """Where every decision stands, in their order; `stories` gives the story of each report."""
    undone = _undone([one.decision for one in standings])
    made: dict[str, Attachment] = {}
    open_: list[Standing] = []
    for one in standings:
        lost = [found.why for found in one.found if isinstance(found, Lost)]
        decision = one.decision
        if decision.id in undone:
            made[decision.id] = Attachment(
                decision, State.UNDONE, one.targets, f"undone by {undone[decision.id]}"
            )
        elif decision.kind is DecisionKind.UNDO:
            made[decision.id] = _undo(decision, {each.decision.id for each in standings})
        elif lost:
            made[decision.id] = Attachment(
                decision, State.QUEUED, one.targets, "; ".join(dict.fromkeys(lost))
            )
        else:
            open_.append(one)
    made |= _slots(open_)
    made |= _pairs(open_, made, stories)
    return tuple(
        made.get(one.decision.id) or Attachment(one.decision, State.APPLIED, one.targets)
        for one in standings
    )


def _undone(decisions: Sequence[Decision]) -> dict[str, str]:
    """The decisions that are taken back, each with the undo that does it: the last one counts."""
    undone: dict[str, str] = {}
    for decision in reversed(decisions):
        if decision.kind is DecisionKind.UNDO and decision.undoes and decision.id not in undone:
            undone.setdefault(decision.undoes, decision.id)
    return undone


def _undo(decision: Decision, known: set[str]) -> Attachment:
    if decision.undoes in known:
        return Attachment(decision, State.APPLIED)
    return Attachment(decision, State.QUEUED, (), "the decision it takes back is not there")


def _slots(open_: Sequence[Standing]) -> dict[str, Attachment]:
    """Earlier decisions that set what a later one sets anew."""
    last: dict[tuple[str, str], str] = {}
    made: dict[str, Attachment] = {}
    for one in reversed(open_):
        slot = _SLOTS.get(one.decision.kind)
        if slot is None:
            continue
        key = (slot, one.targets[0].id)
        if key in last:
            why = f"replaced by {last[key]}"
            made[one.decision.id] = Attachment(one.decision, State.REPLACED, one.targets, why)
        else:
            last[key] = one.decision.id
    return made


def _pairs(
    open_: Sequence[Standing],
    made: Mapping[str, Attachment],
    stories: Mapping[str, str | None],
) -> dict[str, Attachment]:
    """Decisions on pairs that cannot stand: about what is rejected, apart, or ruled otherwise."""
    judged = [one for one in open_ if one.decision.id not in made]
    accepted = {one.targets[0].id for one in judged if one.decision.kind is DecisionKind.ACCEPT}
    rejected = {
        target.id: one.decision.id
        for one in judged
        if one.decision.kind is DecisionKind.REJECT
        for target in one.targets
        if target.id not in accepted
    }
    queued: dict[str, Attachment] = {}
    pairs: list[Ruled] = []
    for one in open_:
        if one.decision.kind not in PAIRS:
            continue
        why = _unfit(one, rejected, stories)
        if why:
            queued[one.decision.id] = Attachment(one.decision, State.QUEUED, one.targets, why)
        else:
            pairs += _says(one)
    standing = {one.decision.id: one for one in open_}
    for id_, against in contradictions(pairs).items():
        why = f"contradicts what was decided later: {', '.join(against)}"
        one = standing[id_]
        queued[id_] = Attachment(one.decision, State.QUEUED, one.targets, why)
    return queued


def _says(one: Standing) -> Iterator[Ruled]:
    """What a decision says of its pair; one claim told by two reports makes them one story."""
    kind, (a, b) = one.decision.kind, one.targets
    of = "actor" if kind in ACTOR_PAIRS else "story" if kind in STORY_PAIRS else "claim"
    same = kind in (DecisionKind.SAME_CLAIM, DecisionKind.SAME_ACTOR, DecisionKind.SAME_STORY)
    yield Ruled(one.decision.id, f"{of} {a.id}", f"{of} {b.id}", same)
    if kind is DecisionKind.SAME_CLAIM and a.report != b.report:
        yield Ruled(one.decision.id, f"story {a.report}", f"story {b.report}", same)


def _unfit(one: Standing, rejected: Mapping[str, str], stories: Mapping[str, str | None]) -> str:
    """Why a decision on a pair cannot be carried out whatever else is decided; "" where it can."""
    a, b = one.targets
    if a.id == b.id:
        return "both are one and the same now"
    for target in (a, b):
        ruling = rejected.get(target.id.partition(".")[0])
        if ruling is not None and target.sought is Sought.CLAUSE:
            return f"one of the statements is rejected: {ruling}"
    same = one.decision.kind is DecisionKind.SAME_ACTOR
    if same and stories.get(a.report) != stories.get(b.report):
        return "they stand in two stories, which are not compared; `same-story` joins those"
    return ""
