"""The built-in reader, by rules. Read this first.

attributions   who is said to say what: source, cue and content as spans
presence       what an outlet's reporter saw, what a document that it holds shows
chains         the way of each: sources described, taken back to their names, put in order
statements     all together with the outlet's own voice, each with stance, times, quantities
names          every name in the text, for comparing
"""

from __future__ import annotations

from headwater.reading.chains.build import build_chains
from headwater.reading.describing.papers import Papers
from headwater.reading.finding.attribution import find_attributions
from headwater.reading.finding.presence import find_presence
from headwater.reading.names.proper import find_names
from headwater.reading.statements.assembly import assemble
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
