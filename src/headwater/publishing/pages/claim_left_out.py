"""The reports that do not carry a claim, and why most of them are not called silent."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from headwater.publishing import contract as c
from headwater.publishing.pages.parts import ReportLine, report_line
from headwater.publishing.shown import Shown
from headwater.records import Interval
from headwater.text.intervals import is_before, upper


class LeftOut(msgspec.Struct, frozen=True):
    """The reports that do not carry a claim in their text, each in one list.

    `silent` are shown to be published after its thread was known, and say nothing of it.
    `headline` have the claim in their headline alone. `otherwise` tell of the thread and not of
    this claim. The others are not called silent, since `may_speak` came later and may speak of it
    in other words, `not_later` did not come later, of `undated` that is not known, and of a thread
    that one report alone tells of no other is said to leave it out: all of these are `beside`.
    """

    silent: tuple[ReportLine, ...]
    headline: tuple[ReportLine, ...]
    otherwise: tuple[ReportLine, ...]
    may_speak: tuple[ReportLine, ...]
    not_later: tuple[ReportLine, ...]
    undated: tuple[ReportLine, ...]
    beside: tuple[ReportLine, ...]

    @property
    def uncalled(self) -> int:
        """How many say nothing of the thread and are not called silent."""
        return sum(map(len, (self.may_speak, self.not_later, self.undated, self.beside)))


def left_out(shown: Shown, thread: c.Thread, claim: c.Claim) -> LeftOut:
    """Who does not carry a claim of this thread, the reports in the order of their numbers."""
    index = shown.index
    claims = [index.claims[each] for each in thread.claims]
    carrying, telling = index.carriers(claim), _naming(shown, claims)
    headed = _naming(shown, (claim,))
    first = _known(shown, telling)
    lists: dict[str, list[ReportLine]] = {name: [] for name in LeftOut.__struct_fields__}
    for report in sorted(index.case.reports, key=lambda r: index.numbers[r.id]):
        if report.id in carrying:
            continue
        published = _interval(report)
        if report.id in thread.absent:
            name = "silent"
        elif report.id in headed:
            name = "headline"
        elif report.id in telling:
            name = "otherwise"
        elif len(telling) < 2:
            name = "beside"
        elif first is None or published is None:
            name = "undated"
        else:
            name = "may_speak" if is_before(first, published) else "not_later"
        lists[name].append(report_line(shown, report.id))
    return LeftOut(**{name: tuple(lines) for name, lines in lists.items()})


def _naming(shown: Shown, claims: Iterable[c.Claim]) -> set[str]:
    """The reports that make any of the claims, in their text or their headline."""
    statements = shown.index.statements
    return {statements[member.id].report for claim in claims for member in claim.statements}


def _known(shown: Shown, telling: set[str]) -> Interval | None:
    """When the first of these reports was published; None where none has a date on both sides."""
    dates = (_interval(shown.index.reports[report]) for report in telling)
    known = [date for date in dates if date is not None]
    return min(known, key=lambda date: upper(date.latest or ""), default=None)


def _interval(report: c.Report) -> Interval | None:
    """When a report was published; None where either side is open."""
    published = report.published
    if published is None or published.earliest is None or published.latest is None:
        return None
    return Interval(published.earliest, published.latest)
