"""What a report tells of its sources beside their own words."""

from __future__ import annotations

from dataclasses import dataclass

from headwater.reading.describing.guesses import Guesses, Judge
from headwater.reading.describing.papers import Papers
from headwater.reading.resolving.parties import Parties
from headwater.records import Report


@dataclass(frozen=True, slots=True)
class Background:
    """The outlets that a report names, who speaks in its transcript, and of what kind those are
    whose words tell none."""

    papers: Papers
    parties: Parties
    guesses: Guesses


def background_of(
    report: Report, papers: Papers | None = None, judge: Judge | None = None
) -> Background:
    """What a report tells; without a judge no kind is guessed."""
    papers = papers or Papers(report)
    return Background(papers, Parties(report, papers), Guesses(report, judge))
