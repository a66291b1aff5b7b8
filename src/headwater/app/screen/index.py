"""A case looked up by id, for the screen: what reports say of themselves is made safe to show."""

from __future__ import annotations

from dataclasses import dataclass

from headwater.app.safe import safe
from headwater.publishing import index
from headwater.publishing.index import NO_OUTLET

__all__ = ["NO_OUTLET", "Index"]


@dataclass(frozen=True)
class Index(index.Index):
    """A case and the names of the files its reports came from, by report id."""

    def outlet(self, report: str) -> str:
        """The outlet of a report, or that it is not known."""
        return safe(super().outlet(report))

    def date(self, report: str) -> str | None:
        """When a report was published, as far as it is known."""
        found = super().date(report)
        return safe(found) if found else None
