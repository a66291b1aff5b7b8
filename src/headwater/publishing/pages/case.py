"""The first page of a case with several stories: each in a line, the one that grew last first."""

from __future__ import annotations

import msgspec

MOST = 50
"""Stories on one page."""


class CaseStory(msgspec.Struct, frozen=True):
    """A story in a line. `title` is the headline that stands for all of its reports, dates are ISO.

    An end is None where it is open for a report that has a date; `undated` are those without one.
    """

    id: str
    title: str | None
    number: int
    reports: int
    outlets: int
    first: str | None
    last: str | None
    undated: int


class CasePage(msgspec.Struct, frozen=True):
    """The stories from number `start` (from 0) of `stories` in all."""

    stories: int
    start: int
    shown: tuple[CaseStory, ...]

    @property
    def after(self) -> int | None:
        """Where the next page starts; None on the last."""
        end = self.start + len(self.shown)
        return end if end < self.stories else None

    @property
    def before(self) -> int | None:
        """Where the page before this starts; None on the first."""
        return max(self.start - MOST, 0) if self.start else None
