"""Doubts about reports: one without outlet or date on which a count depends."""

from __future__ import annotations

from collections.abc import Iterator

from headwater.records import DecisionKind, Report
from headwater.reviewing.decided import Decided
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
from headwater.reviewing.lookup import Lookup

_WORTH = {DoubtKind.NO_OUTLET: 0.6, DoubtKind.NO_DATE: 0.3}
"""What the reports beside it are worth: an outlet decides which chains share a hop, a date who
may have it from whom and who is silent. Set by hand (2026-11-21)."""


def missing_facts(lookup: Lookup, decided: Decided) -> Iterator[Doubt]:
    """Reports without an outlet, or a date on both sides, that tell what others tell too."""
    for report in lookup.story.reports:
        beside = lookup.reports_of(
            claim
            for claim in lookup.claims_in.get(report.id, ())
            if len(lookup.reports_of([claim])) > 1
        )
        if not beside:
            continue
        if report.outlet is None and report.id not in decided.facts(DecisionKind.OUTLET):
            yield _doubt(report, DoubtKind.NO_OUTLET, len(beside))
        if not _dated(report) and report.id not in decided.facts(DecisionKind.PUBLISHED):
            yield _doubt(report, DoubtKind.NO_DATE, len(beside))


def _dated(report: Report) -> bool:
    known = report.published
    return known is not None and known.earliest is not None and known.latest is not None


def _doubt(report: Report, kind: DoubtKind, beside: int) -> Doubt:
    asked = DecisionKind.OUTLET if kind is DoubtKind.NO_OUTLET else DecisionKind.PUBLISHED
    known = report.published
    ends = (known.earliest or "", known.latest or "") if known else ("", "")
    id_ = doubt_id(kind, [report.capture, *ends])
    named = (report.id,)
    return Doubt(
        id=id_,
        kind=kind,
        sides=(Side(About.REPORT, report.id, report.id),),
        answers=(
            Answer(AnswerCode.GIVE, asked, named, asks=asked.value),
            unsure(id_, named),
        ),
        weight=_WORTH[kind] * beside,
        args={"reports": str(beside), "earliest": ends[0], "latest": ends[1]},
    )
