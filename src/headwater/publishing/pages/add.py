"""The Add page: what became of files that were brought, while it happens and afterwards."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from headwater.casebook.adding import Outcome


class Stage(StrEnum):
    """How far a batch has come."""

    READING = "reading"
    COMPARING = "comparing"
    DONE = "done"
    STOPPED = "stopped"
    """a person ended it; what was read before stays"""
    FAILED = "failed"
    """the casebook could not be written; what was read before stays"""

    @property
    def is_over(self) -> bool:
        """Whether nothing more will happen."""
        return self not in (Stage.READING, Stage.COMPARING)


class Landed(msgspec.Struct, frozen=True):
    """What became of one file; `why` says it of one that is not in the casebook."""

    source: str
    outcome: Outcome
    report: str | None = None
    number: int | None = None
    why: str | None = None
    code: str | None = None


class Batch(msgspec.Struct, frozen=True):
    """Files that were brought together: how far they are, and what became of each.

    `now` is the file being read. Of `compared` stories so many of `to_compare` are done. `why`
    says why it failed, `notes` what is to be said of the meta file.
    """

    id: str
    stage: Stage
    files: int
    landed: tuple[Landed, ...] = ()
    now: str | None = None
    compared: int = 0
    to_compare: int = 0
    why: str | None = None
    notes: tuple[str, ...] = ()

    @property
    def counts(self) -> dict[Outcome, int]:
        """How many files came to each end."""
        found = [each.outcome for each in self.landed]
        return {each: found.count(each) for each in Outcome if each in found}

    @property
    def left_out(self) -> tuple[Landed, ...]:
        """The files that are not in the casebook now, or were there before."""
        out = (Outcome.SKIPPED, Outcome.DELETED)
        return tuple(each for each in self.landed if each.outcome in out)

    @property
    def taken(self) -> tuple[Landed, ...]:
        """The files that are in the casebook."""
        return tuple(each for each in self.landed if each not in self.left_out)


class AddPage(msgspec.Struct, frozen=True):
    """The form, or a batch; `working` is the id of the batch that is being read now, if any."""

    most_files: int
    most_bytes: int
    working: str | None = None
    batch: Batch | None = None
    why: str | None = None
