"""A whole case as a document shows it: its stories, what was done to it, by what it was read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Protocol, runtime_checkable

from headwater.casebook.history import Event, EventKind
from headwater.casebook.revisions import Revision
from headwater.casebook.rulings import Attachment
from headwater.casebook.store import Kept
from headwater.publishing.shown import Shown, shown
from headwater.records import Story

DID: Mapping[EventKind, str] = {
    EventKind.CAME: "added",
    EventKind.REVISED: "added as a revision",
    EventKind.AGAIN: "added again",
    EventKind.RULED: "ruled",
    EventKind.DELETED: "deleted",
}
"""The words for what was done to a case."""


@dataclass(frozen=True, slots=True)
class CaseFile:
    """The stories of a case in order, what a person ruled, and what else was done to it by time.

    `readers` are the readers that read its reports ("model/10"), each once. `kept` has all reports
    by capture, deleted ones too; `revisions` has what a report changed in the one that it revises,
    by its id. A story that stands in no casebook has nothing but its readers.
    """

    name: str
    stories: tuple[Shown, ...]
    readers: tuple[str, ...] = ()
    rulings: tuple[Attachment, ...] = ()
    events: tuple[Event, ...] = ()
    kept: Mapping[str, Kept] = field(default_factory=dict)
    revisions: Mapping[str, Revision] = field(default_factory=dict)


@runtime_checkable
class WritesCase(Protocol):
    """What an exporter may offer as well: a case with its stories kept apart and its history.

    `headwater export` asks for this first; without it, for one story put together from all.
    """

    def case(self, whole: CaseFile) -> Iterator[str]:
        """The document in pieces, in order."""
        ...


def alone(story: Story) -> CaseFile:
    """A story that stands in no casebook as a case of its own; none where it has no report."""
    readers = tuple(dict.fromkeys(reading.reader for reading in story.readings))
    return CaseFile("story", (shown("story", story),) if story.reports else (), readers)
