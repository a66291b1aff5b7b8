"""The History page: every decision with who, when, why and where it stands; the last one first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec

from headwater.casebook.rulings import Attachment, State
from headwater.casebook.store import Kept
from headwater.publishing.questions import DECISIONS, STATES
from headwater.records import Anchor, DecisionKind

MOST = 100
"""Decisions on one page."""


class Ruled(msgspec.Struct, frozen=True):
    """One thing that a decision is about: words it keeps, and the report they are of.

    `words` is None for a whole report. `report` is None where the report is not in the case;
    `deleted` where only its tombstone is. `at` is the statement that has the words now.
    """

    words: str | None
    report: str | None
    number: int | None
    outlet: str | None
    at: str | None
    deleted: bool = False


class Ruling(msgspec.Struct, frozen=True):
    """A decision: what it says, of what, by whom, when and why, and where it stands.

    `told` and `stands` are words of the fixed tables; `values` are the person's own. `because` is
    why it does not hold. `undoes` is the decision that it takes back, `doubt` the id of the doubt
    that it answers, `open` whether it can be taken back itself.
    """

    id: str
    kind: DecisionKind
    told: str
    about: tuple[Ruled, ...]
    values: dict[str, str]
    made: str
    who: str
    why: str
    state: State
    stands: str
    because: str
    undoes: str | None
    doubt: str | None
    open: bool


class HistoryPage(msgspec.Struct, frozen=True):
    """Decisions from number `start` (from 0, the last first) of `decisions` in all.

    `taken_back` says in fixed words what each undo that is shown takes back, by that one's id.
    """

    decisions: int
    waiting: int
    start: int
    shown: tuple[Ruling, ...]
    taken_back: dict[str, str] = {}

    @property
    def after(self) -> int | None:
        """Where the page of earlier ones starts; None on the last."""
        end = self.start + len(self.shown)
        return end if end < self.decisions else None

    @property
    def before(self) -> int | None:
        """Where the page of later ones starts; None on the first."""
        return max(self.start - MOST, 0) if self.start else None


def history_page(
    attachments: Sequence[Attachment],
    reports: Mapping[str, Kept],
    start: int = 0,
    most: int = MOST,
) -> HistoryPage:
    """The History page; `reports` are those that the decisions are about, by capture."""
    shown = attachments[::-1][start : start + most]
    told = {one.decision.id: DECISIONS[one.decision.kind] for one in attachments}
    undone = (one.decision.undoes for one in shown)
    return HistoryPage(
        decisions=len(attachments),
        waiting=sum(one.state is State.QUEUED for one in attachments),
        start=start,
        shown=tuple(ruling(one, reports) for one in shown),
        taken_back={id_: told[id_] for id_ in undone if id_ in told},
    )


def captures_of(attachments: Sequence[Attachment]) -> frozenset[str]:
    """The captures that these decisions are about."""
    return frozenset(anchor.capture for one in attachments for anchor in one.decision.anchors)


def ruling(one: Attachment, reports: Mapping[str, Kept]) -> Ruling:
    """A decision as it is shown; `reports` are those it is about, by capture."""
    made = one.decision
    targets = {target.report: target.id for target in one.targets}
    return Ruling(
        id=made.id,
        kind=made.kind,
        told=DECISIONS[made.kind],
        about=tuple(
            _about(anchor, reports.get(anchor.capture), targets) for anchor in made.anchors
        ),
        values=made.sets,
        made=made.made,
        who=made.who,
        why=made.why,
        state=one.state,
        stands=STATES[one.state],
        because=one.why,
        undoes=made.undoes,
        doubt=made.values.get("doubt"),
        open=one.state is not State.UNDONE,
    )


def _about(anchor: Anchor, kept: Kept | None, targets: Mapping[str, str]) -> Ruled:
    """What an anchor is about; `targets` has the statement or name found in each report."""
    if kept is None:
        return Ruled(anchor.quote or None, None, None, None, None)
    found = targets.get(kept.id, "")
    at = found.partition(".")[0] if found.startswith("s-") else None
    gone = kept.deleted_at is not None
    return Ruled(anchor.quote or None, kept.id, kept.number, kept.outlet, at, gone)
