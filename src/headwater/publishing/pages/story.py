"""The Story page: what needs attention first, and every claim with its outlets and its origins."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from itertools import groupby
from typing import TypeVar

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
from headwater.publishing.pages.story_tellers import Teller, tellers
from headwater.publishing.shown import Shown
from headwater.publishing.withheld import told, withheld
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
    """several outlets carry it, and it rests on one origin"""


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
    """A claim on the Story page; `denials` is the range of those who deny it.

    `tellers` are some of its statements, and `more` how many there are beside, headlines aside.
    """

    id: str
    label: Words
    reach: Reach
    origins: Range
    denials: Range | None
    attention: tuple[Attention, ...]
    tellers: tuple[Teller, ...]
    more: int


class Tension(msgspec.Struct, frozen=True):
    """In what accounts differ, in fixed words around the reports' own, and which reports."""

    told: str
    reports: tuple[int, ...]


class StoryThread(msgspec.Struct, frozen=True):
    """A thread with its claims: first `head`, whose words are the label, then the heaviest.

    `silent` published later and say nothing of it.
    """

    id: str
    head: str
    label: Words
    attention: tuple[Attention, ...]
    tensions: tuple[Tension, ...]
    steps: tuple[Turn, ...]
    claims: tuple[StoryClaim, ...]
    silent: tuple[str, ...]


class Single(msgspec.Struct, frozen=True):
    """What one report alone says of matters that are told once, in the order of its text."""

    report: ReportLine
    claims: tuple[StoryClaim, ...]


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

    `title` is the headline that stands for all, None where no report has one. `first` and `last`
    are the days between which all reports with a date were published, None where that end is open
    for any of them; `undated` are the reports without a date.

    `threads` are what is disputed or told more than once; `others` the claims of all further
    threads, each in one report; `withheld` who would not say something, which carries no claim.
    """

    story: str
    title: str | None
    first: str | None
    last: str | None
    undated: int
    only: Attention | None
    figures: Figures
    counts: dict[Attention, int]
    threads: tuple[StoryThread, ...]
    others: tuple[Single, ...]
    withheld: tuple[Refusal, ...]
    reports: tuple[ReportLine, ...]

    @property
    def claims(self) -> Sequence[StoryClaim]:
        """All claims that are shown, in the order of the page."""
        return _claims(self.threads, self.others)


def story_page(shown: Shown, only: Attention | None = None) -> StoryPage:
    """The Story page; with `only` the claims alone that ask for that attention."""
    index = shown.index
    full, rest = threads_in_order(index)
    threads = [_thread(shown, each) for each in full]
    others = _singles(shown, rest)
    every = _claims(threads, others)
    counts = {each: sum(each in claim.attention for claim in every) for each in Attention}
    if only is not None:
        threads, others = _only(threads, only), _only(others, only)
    reports = tuple(report_line(shown, report.id) for report in index.case.reports)
    published = [one for each in index.case.reports if (one := each.published) and _is_dated(one)]
    tensions = sum(link.kind is LinkKind.TENSION for link in index.case.links)
    return StoryPage(
        story=shown.story,
        title=shown.headline,
        first=_first(published),
        last=_last(published),
        undated=len(reports) - len(published),
        only=only,
        figures=Figures(
            reports=len(reports),
            outlets=len({each.outlet for each in reports if each.outlet}),
            claims=len(every),
            repeated=repeated(index),
            tensions=tensions,
            shown=len(_claims(threads, others)),
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
        words=words(statement.report, told(statement)),
    )


def _is_dated(published: c.Published) -> bool:
    return published.earliest is not None or published.latest is not None


def _first(published: Sequence[c.Published]) -> str | None:
    """The day, as an ISO date, before which none was published; None where one may have been."""
    days = [each.earliest[:10] for each in published if each.earliest]
    return min(days) if days and len(days) == len(published) else None


def _last(published: Sequence[c.Published]) -> str | None:
    """The day, as an ISO date, after which none was published; None where one may have been."""
    days = [each.latest[:10] for each in published if each.latest]
    return max(days) if days and len(days) == len(published) else None


def _claims(threads: Sequence[StoryThread], others: Sequence[Single]) -> list[StoryClaim]:
    several = [each.claims for each in threads] + [each.claims for each in others]
    return [claim for claims in several for claim in claims]


_Held = TypeVar("_Held", StoryThread, Single)


def _only(several: Sequence[_Held], attention: Attention) -> list[_Held]:
    """The threads or reports with those claims alone that ask for the attention."""
    kept = [
        msgspec.structs.replace(
            one, claims=tuple(each for each in one.claims if attention in each.attention)
        )
        for one in several
    ]
    return [one for one in kept if one.claims]


def _singles(shown: Shown, threads: Sequence[c.Thread]) -> list[Single]:
    """The claims of these threads by report, in the order of the text."""
    index = shown.index
    placed = []
    for thread in threads:
        for claim in map(index.claims.__getitem__, thread.claims):
            first = index.statements[claim.statements[0].id]
            start = index.words(first.id, claim.id)[0].start
            placed.append((index.numbers[first.report], start, claim.id, first.report))
    return [
        Single(
            report_line(shown, report),
            tuple(_claim(shown, index.claims[claim]) for _, _, claim, _ in several),
        )
        for report, several in groupby(sorted(placed), key=lambda each: each[3])
    ]


def _thread(shown: Shown, thread: c.Thread) -> StoryThread:
    index = shown.index
    ordered = claims_in_order(index, thread)
    head = next((each for each in ordered if each.label == thread.label), ordered[0])
    claims = tuple(_claim(shown, each) for each in (head, *(o for o in ordered if o is not head)))
    return StoryThread(
        id=thread.id,
        head=head.id,
        label=label_of(shown, head),
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
    if carried.carriers > 1 and claim.origins.max == 1:
        found.append(Attention.ONE_ORIGIN)
    told = tellers(shown, claim)
    texts = sum(not shown.index.is_title(member.id) for member in claim.statements)
    return StoryClaim(
        id=claim.id,
        label=label_of(shown, claim),
        reach=carried,
        origins=range_of(claim.origins),
        denials=range_of(claim.denials) if claim.denials else None,
        attention=tuple(found),
        tellers=told,
        more=texts - len(told),
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
