"""Reports that came out after a matter was first known and do not speak of it."""

from __future__ import annotations

from collections.abc import Sequence

from headwater.comparing.claims import Group
from headwater.comparing.features import Features
from headwater.comparing.scoring import raw_score
from headwater.records import Interval, Report
from headwater.text.intervals import is_before, upper
from headwater.text.similarity import cosine

_MAY_SPEAK = 0.45
_NEAR = 0.7
"""How well the words of two clauses with an actor in common must fit, or how near their meaning
must be, for the one to speak of the other's matter. Incidents, 40 stories of six, model reader: of
474 times that a report was said to hold nothing of a thread of its own incident, 30 are gone, most
of them rightly when read; of 4,966 times for another incident none is (2026-11-21)."""
_OF_EACH = 4
"""How many clauses of a claim stand for all: a claim that is copied widely says it in one way."""


def silent(
    groups: Sequence[Group], reports: Sequence[Report], clauses: Sequence[Features]
) -> tuple[str, ...]:
    """The ids of the reports that hold nothing of a thread of these claims, sorted.

    It was known by the latest date of the first report that carries it. Only reports with dates
    on both sides count, and only threads that two reports carry: what one outlet alone has is
    not something the others leave out. A report that names the act in any clause or headline, or
    has a clause near to one of the thread about one of its actors, may speak of it in words that
    were not recognised, and is not called silent. `clauses` are those of the whole story.
    """
    carrying = {one.view.report.id for g in groups for one in (*g.clauses, *g.titles)}
    if len(carrying) < 2:
        return ()
    dated = {
        report.id: Interval(report.published.earliest, report.published.latest)
        for report in reports
        if report.published and report.published.earliest and report.published.latest
    }
    known = [dated[r] for r in carrying if r in dated]
    if not known:
        return ()
    first = min(known, key=lambda i: upper(i.latest or ""))
    later = {r for r, i in dated.items() if r not in carrying and is_before(first, i)}
    acts = {act for group in groups for one in group.clauses for act in one.acts}
    told = [one for group in groups for one in group.clauses[:_OF_EACH]]
    speaking: set[str] = set()
    for one in clauses:
        report = one.view.report.id
        if report in later and report not in speaking and _may_speak(one, acts, told):
            speaking.add(report)
    return tuple(sorted(later - speaking))


def _may_speak(one: Features, acts: set[str], told: Sequence[Features]) -> bool:
    """Whether a clause names one of the acts, in any part of it, or is near to what is told."""
    if any(not acts.isdisjoint(found.acts) for found in one.view.acts):
        return True
    actors = one.agents | one.others
    return any(_near(one, other) for other in told if actors & (other.agents | other.others))


def _near(a: Features, b: Features) -> bool:
    angle = cosine(a.view.clause.vector, b.view.clause.vector)
    return (angle is not None and angle >= _NEAR) or raw_score(a, b).value >= _MAY_SPEAK
