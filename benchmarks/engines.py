"""The engines that are measured side by side: the trained model, and reading by rules."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Protocol

from headwater.reading.finding.attributed import Attribution
from headwater.reading.finding.attribution import find_attributions
from headwater.reading.names.proper import find_names
from headwater.reading.resolving.background import Sight
from headwater.reading.rules import RuleReader
from headwater.reading.trained.network import WEIGHTS, Network
from headwater.reading.trained.reader import ModelReader
from headwater.records import Name, Reader, Report

ENGINES = ("model", "rules")


class Engine(Reader, Protocol):
    """A reader that also shows what it has before its chains are built."""

    def attributions(self, report: Report) -> Sequence[Attribution]:
        """The attributions of a report, wishes and attitudes included."""
        ...

    def names(self, report: Report) -> Sequence[Name]:
        """The names of a report."""
        ...

    def sight(self, report: Report) -> Sight | None:
        """What tells of a report what its words leave open; None where nothing does."""
        ...


class Rules(RuleReader):
    """Reading by rules."""

    def attributions(self, report: Report) -> Sequence[Attribution]:
        """The attributions of a report, wishes and attitudes included."""
        return find_attributions(report, True)

    def names(self, report: Report) -> Sequence[Name]:
        """The names of a report."""
        return find_names(report)

    def sight(self, report: Report) -> Sight | None:
        """Nothing tells the rules more than the words."""
        return None


@cache
def engine(name: str, weights: Path = WEIGHTS) -> Engine:
    """The engine of that name ("model" or "rules"), made once; the model with these weights."""
    return ModelReader(Network(weights)) if name == "model" else Rules()
