"""What a report tells of its sources beside their own words."""

from __future__ import annotations

from dataclasses import dataclass

from headwater.reading.describing.guesses import Guesses, Judge
from headwater.reading.describing.papers import Papers
from headwater.reading.resolving.options import Chooser
from headwater.reading.resolving.parties import Parties
from headwater.records import Report


@dataclass(frozen=True, slots=True)
class Sight:
    """Who sees a report, and tells what its words leave open: of what kind a source is, and whom it
    means of all who may be meant."""

    judge: Judge
    chooser: Chooser


@dataclass(frozen=True, slots=True)
class Background:
    """The outlets that a report names, who speaks in its transcript, of what kind those are whose
    words tell none, and who chooses among all who may be meant."""

    papers: Papers
    parties: Parties
    guesses: Guesses
    chooser: Chooser | None = None


def background_of(
    report: Report, papers: Papers | None = None, sight: Sight | None = None
) -> Background:
    """What a report tells; without sight the words and rules alone tell kinds and who is meant."""
    papers = papers or Papers(report)
    judge, chooser = (sight.judge, sight.chooser) if sight is not None else (None, None)
    guesses = Guesses(report, judge)
    return Background(papers, Parties(report, papers), guesses, chooser)
