"""Decisions that no longer fit: what a person ruled and does not hold, with the reason."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

from headwater.casebook.rulings import Attachment, State
from headwater.records import DecisionKind, Place, Report
from headwater.reviewing.doubts import (
    About,
    Answer,
    AnswerCode,
    Doubt,
    DoubtKind,
    Side,
    doubt_id,
    unsure,
)

_WEIGHT = 5.0
"""A ruling that does not hold comes before what the machine doubts, but for what many reports
tell: a person has found it worth a decision. Set by hand (2026-11-21)."""


def unfit_decisions(
    attachments: Sequence[Attachment], reports: Sequence[Report]
) -> Iterator[Doubt]:
    """Decisions that wait and are about one of these reports."""
    captures = {report.capture: report for report in reports}
    for one in _waiting(attachments):
        if any(anchor.capture in captures for anchor in one.decision.anchors):
            yield _doubt(one, captures)


def homeless_decisions(
    attachments: Sequence[Attachment], captures: Collection[str]
) -> Iterator[Doubt]:
    """Decisions that wait and are about none of these captures: their reports are gone."""
    for one in _waiting(attachments):
        if not any(anchor.capture in captures for anchor in one.decision.anchors):
            yield _doubt(one, {})


def _waiting(attachments: Sequence[Attachment]) -> Iterator[Attachment]:
    """Decisions that wait, without those that only put a doubt aside."""
    for one in attachments:
        if one.state is State.QUEUED and one.decision.kind is not DecisionKind.UNSURE:
            yield one


def _doubt(one: Attachment, captures: Mapping[str, Report]) -> Doubt:
    decision = one.decision
    kind = DoubtKind.UNFIT_DECISION
    id_ = doubt_id(kind, [decision.id, one.why])
    named = (decision.id,)
    return Doubt(
        id=id_,
        kind=kind,
        sides=(Side(About.DECISION, decision.id, decision.id, None, _places(one, captures)),),
        answers=(
            Answer(AnswerCode.TAKE_BACK, DecisionKind.UNDO, named),
            unsure(id_, named),
        ),
        weight=_WEIGHT,
        args={"kind": decision.kind.value, "why": one.why},
    )


def _places(one: Attachment, captures: Mapping[str, Report]) -> tuple[Place, ...]:
    """Where the words that the decision keeps stand in their reports now, as far as they do."""
    found: list[Place] = []
    for anchor in one.decision.anchors:
        report = captures.get(anchor.capture)
        at = report.text.find(anchor.quote) if report is not None and anchor.quote else -1
        if report is not None and at >= 0:
            found.append(Place(report.id, at, at + len(anchor.quote), anchor.quote))
    return tuple(found)
