"""The Story page: what needs attention first, and every claim with its outlets and its origins."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

import msgspec

from headwater.publishing import contract as c
from headwater.publishing import phrases
from headwater.publishing.order import claims_in_order, is_disputed, repeated, threads_in_order
from headwater.publishing.pages.parts import (
    Range,
    Reach,
    ReportLine,
    Station,
    Turn,
    Words,
    label_of,
    range_of,
    reach,
    report_line,
    stations,
    turns,
    words,
)
from headwater.publishing.shown import Shown
from headwater.publishing.withheld import withheld
from headwater.records import LinkKind


class Attention(StrEnum):
    """Why a claim or thread asks to be looked at."""

    DISPUTED = "disputed"
    """some assert it and others deny it, or two accounts of it cannot both stand"""
    FEW_ORIGINS = "few-origins"
    """three outlets or more carry it, and it may rest on half as many origins or fewer"""
    NEW = "new"
    """a report that came last speaks of it, and others did before"""
    ONE_ORIGIN = "one-origin"
    """several outlets carry it, and it rests on one origin at most"""


ATTENTION: dict[Attention, str] = {
    Attention.DISPUTED: "disputed",
    Attention.FEW_ORIGINS: "widely repeated, few origins",
    Attention.NEW: "newly changed",
    Attention.ONE_ORIGIN: "several outlets, one origin",
}
"""The words for each."""

FEW = 3
"""Carriers from which a claim counts as widely repeated."""


class StoryClaim(msgspec.Struct, frozen=True):
    """A claim on the Story page; `denials` is the range of those who deny it."""

    id: str
    label: Words
    reach: Reach
    origins: Range
    denials: Range | None
    attention: tuple[Attention, ...]


class Tension(msgspec.Struct, frozen=True):
    """In what accounts differ, in fixed words around the reports' own, and which reports."""

    told: str
    reports: tuple[int, ...]


class StoryThread(msgspec.Struct, frozen=True):
    """A thread with its claims, heaviest first; `silent` published later and say nothing of it."""

    id: str
    label: Words
    attention: tuple[Attention, ...]
    tensions: tuple[Tension, ...]
    steps: tuple[Turn, ...]
    claims: tuple[StoryClaim, ...]
    silent: tuple[str, ...]


class Refusal(msgspec.Struct, frozen=True):
    """Who would not say something, and in which words; `chains` begin after the report's outlet."""

    id: str
    report: ReportLine
    chains: tuple[tuple[Station, ...], ...]
    words: Words


class Figures(msgspec.Struct, frozen=True):
    """The story in numbers; `repeated` are the claims that more than one report makes, `shown`
    those that the page lists as it was asked."""

    reports: int
    outlets: int
    claims: int
    repeated: int
    tensions: int
    shown: int


class StoryPage(msgspec.Struct, frozen=True):
    """A story at a glance. `only` is the attention that was asked for, None for all of it.

    `threads` are what is disputed or told by several; `others` what one report alone says;
    `withheld` who would not say something, which carries no claim.
    """

    story: str
    first: str | None
    last: str | None
    only: Attention | None
    figures: Figures
    counts: dict[Attention, int]
    threads: tuple[StoryThread, ...]
    others: tuple[StoryThread, ...]
    withheld: tuple[Refusal, ...]
    reports: tuple[ReportLine, ...]


def story_page(shown: Shown, only: Attention | None = None) -> StoryPage:
    """The Story page; with `only` the claims alone that ask for that attention."""
    index = shown.index
    full, rest = threads_in_order(index)
    threads = [_thread(shown, each) for each in full]
    others = [_thread(shown, each) for each in rest]
    every = [claim for thread in (*threads, *others) for claim in thread.claims]
    counts = {each: sum(each in claim.attention for claim in every) for each in Attention}
    if only is not None:
        threads, others = _only(threads, only), _only(others, only)
    reports = tuple(report_line(shown, report.id) for report in index.case.reports)
    dates = sorted(_dates(index.case.reports))
    tensions = sum(link.kind is LinkKind.TENSION for link in index.case.links)
    return StoryPage(
        story=shown.story,
        first=dates[0] if dates else None,
        last=dates[-1] if dates else None,
        only=only,
        figures=Figures(
            reports=len(reports),
            outlets=len({each.outlet for each in reports if each.outlet}),
            claims=len(every),
            repeated=repeated(index),
            tensions=tensions,
            shown=sum(len(thread.claims) for thread in (*threads, *others)),
        ),
        counts=counts,
        threads=tuple(threads),
        others=tuple(others),
        withheld=tuple(_refusal(shown, each) for each in withheld(index)) if only is None else (),
        reports=reports,
    )


def _refusal(shown: Shown, statement: c.Statement) -> Refusal:
    return Refusal(
        id=statement.id,
        report=report_line(shown, statement.report),
        chains=tuple(stations(chain[1:]) for chain in statement.chains if len(chain) > 1),
        words=words(statement.report, shown.index.words(statement.id)),
    )


def _dates(reports: Sequence[c.Report]) -> list[str]:
    """The days, as ISO dates, on which the reports are known to have been published."""
    points = [
        point
        for report in reports
        if report.published is not None
        for point in (report.published.earliest, report.published.latest)
    ]
    return [point[:10] for point in points if point]


def _only(threads: Sequence[StoryThread], attention: Attention) -> list[StoryThread]:
    """The threads with those claims alone that ask for the attention."""
    kept = [
        msgspec.structs.replace(
            thread, claims=tuple(each for each in thread.claims if attention in each.attention)
        )
        for thread in threads
    ]
    return [thread for thread in kept if thread.claims]


def _thread(shown: Shown, thread: c.Thread) -> StoryThread:
    index = shown.index
    ordered = claims_in_order(index, thread)
    claims = tuple(_claim(shown, each) for each in ordered)
    first = next((each for each in ordered if each.label == thread.label), ordered[0])
    return StoryThread(
        id=thread.id,
        label=label_of(shown, first),
        attention=tuple(a for a in Attention if any(a in each.attention for each in claims)),
        tensions=_tensions(shown, thread),
        steps=turns(shown, thread),
        claims=claims,
        silent=thread.absent,
    )


def _claim(shown: Shown, claim: c.Claim) -> StoryClaim:
    carried = reach(shown, claim)
    found: list[Attention] = []
    if is_disputed(claim) or _is_in_tension(shown, claim):
        found.append(Attention.DISPUTED)
    if carried.carriers >= FEW and claim.origins.max * 2 <= carried.carriers:
        found.append(Attention.FEW_ORIGINS)
    if _is_new(shown, claim):
        found.append(Attention.NEW)
    if claim.origins.max == 1 and carried.carriers > 1:
        found.append(Attention.ONE_ORIGIN)
    return StoryClaim(
        id=claim.id,
        label=label_of(shown, claim),
        reach=carried,
        origins=range_of(claim.origins),
        denials=range_of(claim.denials) if claim.denials else None,
        attention=tuple(found),
    )


def _is_in_tension(shown: Shown, claim: c.Claim) -> bool:
    return any(
        link.kind is LinkKind.TENSION and shown.index.is_of_text(link)
        for link in shown.index.links_of.get(claim.id, ())
    )


def _is_new(shown: Shown, claim: c.Claim) -> bool:
    reports = {shown.index.statements[member.id].report for member in claim.statements}
    return bool(reports & shown.newest) and bool(reports - shown.newest)


def _tensions(shown: Shown, thread: c.Thread) -> tuple[Tension, ...]:
    """In what the accounts of a thread differ, pairs that differ alike told once."""
    index = shown.index
    alike: dict[str, set[str]] = {}
    for claim in thread.claims:
        for link in index.links_of.get(claim, ()):
            if link.kind is LinkKind.TENSION and index.is_of_text(link):
                told = phrases.link(link.kind, link.type, link.why.code, link.why.args)
                ends = {index.statements[end].report for end in (link.a, link.b)}
                alike.setdefault(told, set()).update(ends)
    return tuple(
        Tension(told, tuple(sorted(index.numbers[report] for report in reports)))
        for told, reports in alike.items()
    )
