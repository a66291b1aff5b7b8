"""Reports that came out after a matter was first known and do not speak of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet

from headwater.comparing.claims import Group
from headwater.comparing.features import Features
from headwater.records import Interval, Report
from headwater.text.intervals import is_before, upper
from headwater.text.similarity import cosine, overlap

_IN_COMMON = 0.5
_NEAR = 0.5
"""What two clauses must share, in weight of their words (a word that few reports have weighs 1, a
name that all have about 0.5), or how near in meaning they must be, for the one perhaps to speak of
the other's matter. "Silent" must be nearly never wrong and may be missed. Incidents, 26 stories
that are not kept apart, model reader: of 208 times that a report was said to hold nothing of a
thread some 65 were wrong when read; 34 are left, none of which is wrong (2026-11-23)."""
_OPENING = 600
"""Code points from a report's first clause on in which it says what matters most, as in the order
of the screen (docs/decisions/0018)."""
_TWO = 2
_OF_EACH = 4
"""How many clauses of a claim stand for all: a claim that is copied widely says it in one way."""


def silent(
    groups: Sequence[Group], reports: Sequence[Report], clauses: Sequence[Features]
) -> tuple[str, ...]:
    """The ids of the reports that hold nothing of a thread of these claims, sorted.

    It was known by the latest date of the first report that carries it. Only reports with dates
    on both sides count, and only threads that two reports open with, in their headline or first
    lines: what one outlet alone has is not something the others leave out, nor is what both have
    on the side (the weather, a mourner's words). A report with a clause or headline that names the
    act, or that has a name, a number or a word in common with the thread or is near to it in
    meaning, may speak of it in words that were not recognised, and is not called silent. `clauses`
    are those of the whole story.
    """
    carrying = {one.view.report.id for g in groups for one in (*g.clauses, *g.titles)}
    if len(carrying) < _TWO or len(_opening(groups, clauses)) < _TWO:
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
    for may_speak in (_names_act(acts), _shares_words(told), _is_near(told)):
        for one in clauses:
            report = one.view.report.id
            if report in later and report not in speaking and may_speak(one):
                speaking.add(report)
    return tuple(sorted(later - speaking))


def _opening(groups: Sequence[Group], clauses: Sequence[Features]) -> set[str]:
    """The reports that have any of the claims in their headline or their first lines."""
    found = {one.view.report.id for group in groups for one in group.titles}
    told = [one for group in groups for one in group.clauses]
    begins: dict[str, int] = {one.view.report.id: _begin(one) for one in told}
    for one in clauses:
        report = one.view.report.id
        if report in begins and not one.view.is_title:
            begins[report] = min(begins[report], _begin(one))
    for one in told:
        if _begin(one) < begins[one.view.report.id] + _OPENING:
            found.add(one.view.report.id)
    return found


def _begin(one: Features) -> int:
    return min(span.start for span in one.view.clause.content)


def _names_act(acts: AbstractSet[str]) -> Callable[[Features], bool]:
    """Whether a clause names one of the acts, in any part of it."""
    return lambda one: any(not acts.isdisjoint(found.acts) for found in one.view.acts)


def _shares_words(told: Sequence[Features]) -> Callable[[Features], bool]:
    """Whether a clause has as much in common with what is told as one telling word or name."""

    def shares(one: Features) -> bool:
        own = one.bag.best.keys()
        for other in told:
            if not own.isdisjoint(other.bag.best):
                shared = overlap(one.bag, other.bag)
                if min(shared.a, shared.b) >= _IN_COMMON:
                    return True
        return False

    return shares


def _is_near(told: Sequence[Features]) -> Callable[[Features], bool]:
    """Whether a clause is near in meaning to what is told, where the reader gives vectors."""

    def near(one: Features) -> bool:
        vector = one.view.clause.vector
        angles = (cosine(vector, other.view.clause.vector) for other in told)
        return any(angle is not None and angle >= _NEAR for angle in angles)

    return near
