"""The built-in reader, by rules. Read this first.

attributions   who is said to say what: source, cue and content as spans
presence       what an outlet's reporter saw, what a document that it holds shows
chains         the way of each: sources described, taken back to their names, put in order
statements     all together with the outlet's own voice, each with stance, times, quantities
names          every name in the text, for comparing
"""

from __future__ import annotations

from headwater.reading.assembly import assemble
from headwater.reading.attribution import find_attributions
from headwater.reading.chains import build_chains
from headwater.reading.names import find_names
from headwater.reading.papers import Papers
from headwater.reading.presence import find_presence
from headwater.records import Reading, Report


class RuleReader:
    """Reads English reports without a model; the yardstick for readers that have one."""

    name = "rules"
    version = "1"

    def read(self, report: Report) -> Reading:
        """All statements and names of `report`; none where it has no speaking block."""
        papers = Papers(report)
        attributions = find_presence(report, find_attributions(report), papers)
        chains = build_chains(report, attributions, papers)
        statements, notes = assemble(report, attributions, chains)
        return Reading(
            report=report.id,
            reader=f"{self.name}/{self.version}",
            statements=statements,
            names=find_names(report),
            notes=notes,
        )
