"""Everything the pipeline found about one set of reports."""

from __future__ import annotations

from dataclasses import dataclass

from headwater.records.comparison import Comparison
from headwater.records.notes import Note
from headwater.records.origin import Trace
from headwater.records.report import Report
from headwater.records.statement import Reading


@dataclass(frozen=True, slots=True)
class Story:
    """The reports in the order given, a reading for each, and what came of comparing them.

    `notes` holds those of intake and of the pipeline itself; each stage's own stand in its
    result, and `all_notes` puts them together.
    """

    reports: tuple[Report, ...]
    readings: tuple[Reading, ...]
    comparison: Comparison
    trace: Trace
    notes: tuple[Note, ...] = ()

    def all_notes(self) -> tuple[Note, ...]:
        """Every note of every stage, in the order of the work."""
        read = tuple(note for reading in self.readings for note in reading.notes)
        return self.notes + read + self.comparison.notes + self.trace.notes
