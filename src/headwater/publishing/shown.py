"""One story as the pages show it: the public view, and what the casebook knows beside it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cached_property

from headwater.casebook.store import Came
from headwater.publishing.index import Index
from headwater.publishing.view import view
from headwater.records import Story
from headwater.text.headlines import foremost

_TOGETHER = timedelta(minutes=10)
"""Reports that come within this time of the last one came with it."""


@dataclass(frozen=True, slots=True)
class Arrived:
    """How a report came into the casebook.

    `number` is the one it is known by, `source` what the user named, `captured` an ISO time in
    UTC where known, `revises` the id of the report it is a later text of.
    """

    number: int
    source: str
    captured: str | None = None
    revises: str | None = None


@dataclass(frozen=True)
class Shown:
    """A story: its id, its index, and how each of its reports came, by report id."""

    story: str
    index: Index
    arrived: Mapping[str, Arrived] = field(default_factory=dict)

    @cached_property
    def headline(self) -> str | None:
        """The headline that stands for all of the story's reports; None where none has one."""
        reports = self.index.case.reports
        dates = (each.published for each in reports)
        days = [None if date is None else date.earliest for date in dates]
        place = foremost([(each.title, day) for each, day in zip(reports, days, strict=True)])
        return None if place is None else reports[place].title

    @cached_property
    def newest(self) -> frozenset[str]:
        """The reports that came last (with the last one); none where all did."""
        times = {
            of: datetime.fromisoformat(each.captured)
            for of, each in self.arrived.items()
            if each.captured
        }
        last = max(times.values(), default=None)
        found = {of for of, time in times.items() if last and last - time <= _TOGETHER}
        return frozenset() if len(found) == len(self.arrived) else frozenset(found)


def shown(wanted: str, story: Story, came: Iterable[Came] = ()) -> Shown:
    """A story under its id; without `came` its reports are numbered from 1 in their order."""
    arrived = {
        each.id: Arrived(each.number, each.source, each.captured, each.revises) for each in came
    }
    index = Index(
        view(story),
        {report.id: report.source for report in story.reports},
        {of: each.number for of, each in arrived.items()} or None,
    )
    return Shown(wanted, index, arrived)
