"""Which reports speak of one matter: they share names beyond those that all reports share.

A case may hold several stories. "He is expected to recover" is one claim in two reports of one
shooting and two claims in reports of two; the words cannot tell, the names around them can.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from headwater.records import Actor, NameKind
from headwater.text.names import normal

RELATED = 0.05
"""From this share of names on two reports are of one matter. On the incidents collection (12
stories of six incidents, 2026-11-20) 90 % of the pairs of reports of one incident reach it and
5 % of the others."""

UNRELATED = -0.5
"""What clauses of unrelated reports lose unless they name an actor in common. On the same stories
3 of 291 claims of several reports then join two incidents, 15 of 298 at -0.2."""

_FEW = 2
_FLOOR = 0.2


class Kinship:
    """The names of each report, weighted by how few reports have them; outlets left out.

    A report with fewer than two names is taken as related to all: nothing speaks against it. A
    person under a full name is enough, however many other names a long report has besides.
    """

    def __init__(self, actors: Sequence[Actor]) -> None:
        names: dict[str, set[str]] = {}
        carried: dict[str, set[str]] = {}
        known = _by_name(actors)
        self._people = frozenset(known[a.id] for a in actors if _is_someone(a)) - {
            known[a.id] for a in actors if a.kind is not NameKind.PERSON
        }
        for actor in actors:
            if actor.kind is not NameKind.OUTLET:
                reports = {name.place.report for name in actor.names}
                carried.setdefault(known[actor.id], set()).update(reports)
                for report in reports:
                    names.setdefault(report, set()).add(known[actor.id])
        spread = {one: len(reports) for one, reports in carried.items()}
        scale = math.log(len(names) + 1) or 1.0
        self._names = {report: frozenset(ids) for report, ids in names.items()}
        self._worth: Mapping[str, float] = {
            one: max(_FLOOR, math.log((len(names) + 1) / n) / scale) for one, n in spread.items()
        }
        self._known: dict[tuple[str, str], bool] = {}

    def related(self, a: str, b: str) -> bool:
        """Whether the reports with these ids speak of one matter; a report does with itself."""
        if a == b:
            return True
        at = (a, b) if a < b else (b, a)
        if at not in self._known:
            self._known[at] = self._share(*at) >= RELATED
        return self._known[at]

    def _share(self, a: str, b: str) -> float:
        left, right = self._names.get(a, frozenset()), self._names.get(b, frozenset())
        if len(left) < _FEW or len(right) < _FEW or left & right & self._people:
            return 1.0
        least = min(self._sum(left), self._sum(right))
        return self._sum(left & right) / least

    def _sum(self, ids: frozenset[str]) -> float:
        return math.fsum(self._worth[one] for one in ids)


def _by_name(actors: Sequence[Actor]) -> Mapping[str, str]:
    """Each actor's id, or that of the first actor that some report calls by the same full name.

    "Sea Lantern" is taken for a body in one report and for a place in another; it ties them as one.
    """
    first: dict[str, str] = {}
    known: dict[str, str] = {}
    for actor in actors:
        keys = sorted({normal(name.place.quote) for name in actor.names})
        full = [key for key in keys if " " in key]
        one = next((first[key] for key in full if key in first), actor.id)
        first.update((key, one) for key in full if key not in first)
        known[actor.id] = one
    return known


def _is_someone(actor: Actor) -> bool:
    """Whether an actor is a person whose full name some report gives."""
    return actor.kind is NameKind.PERSON and any(" " in name.place.quote for name in actor.names)
