"""The engines that are measured side by side: reading by rules, and by the trained model."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from headwater.reading.attributed import Attribution
from headwater.reading.attribution import find_attributions
from headwater.reading.names import find_names
from headwater.records import Name, Report

ENGINES = ("model", "rules")


class Engine(Protocol):
    """What is measured of a reader before its chains are built."""

    def attributions(self, report: Report) -> Sequence[Attribution]:
        """The attributions of a report, wishes and attitudes included."""
        ...

    def names(self, report: Report) -> Sequence[Name]:
        """The names of a report."""
        ...


class Rules:
    """Reading by rules."""

    def __init__(self, attitudes: bool = True) -> None:
        self._attitudes = attitudes

    def attributions(self, report: Report) -> Sequence[Attribution]:
        """The attributions of a report."""
        return find_attributions(report, self._attitudes)

    def names(self, report: Report) -> Sequence[Name]:
        """The names of a report."""
        return find_names(report)


def engine(name: str) -> Engine:
    """The engine of that name ("model" or "rules")."""
    if name == "rules":
        return Rules()
    from headwater.reading.trained.reader import ModelReader

    return ModelReader()
