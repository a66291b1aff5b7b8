"""Who is called what: actors that reports call by several names, and names for several actors."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from headwater.app.safe import safe
from headwater.app.screen.index import Index
from headwater.app.screen.page import Page
from headwater.app.screen.words import quoted
from headwater.publishing import contract as c
from headwater.publishing.names import ACTS, Use, bearers, key, uses
from headwater.publishing.words import listed, plural
from headwater.records import NameKind

_MOST = 15
_MOST_NAMES = 6


@dataclass(frozen=True, slots=True)
class Called:
    """An actor with its names, and all who bear each name."""

    actor: c.Actor
    names: tuple[Use, ...]
    bearers: Mapping[str, tuple[c.Actor, ...]]

    @property
    def is_told(self) -> bool:
        """Whether the names say more than that a long one was shortened ("Ann Lee", "Lee"), or that
        whoever is called by one name alone may be another of that name."""
        sets = [frozenset(key(use.name).split()) for use in self.names]
        several = any(not (a <= b or b <= a) for n, a in enumerate(sets) for b in sets[:n])
        force = self.actor.kind is NameKind.FORCE
        return several or (self.is_ambiguous and (force or not _is_bare(self.actor)))

    @property
    def is_ambiguous(self) -> bool:
        """Whether one of the names is another's too."""
        return any(use.ambiguous for use in self.names)

    @property
    def weight(self) -> tuple[int, int, int, int, str]:
        """Sorts the ambiguous first, then who acts, then who has most names and places."""
        acts = self.actor.kind in ACTS
        counts = (-len(self.names), -len(self.actor.names))
        return (-self.is_ambiguous, -acts, *counts, self.actor.id)


def draw(page: Page, index: Index, show_all: bool) -> None:
    """The actors with several names or with a name that is another's too."""
    borne = bearers(index)
    called = [Called(actor, uses(actor), borne) for actor in index.case.actors]
    found = [each for each in called if len(each.names) > 1 or each.is_ambiguous]
    found.sort(key=lambda each: each.weight)
    told = [each for each in found if each.is_told]
    shown = found if show_all else told[:_MOST]
    if not shown:
        return
    page.section("who is called what")
    for each in shown:
        _actor(page, index, each, show_all)
    if len(shown) < len(found):
        page.put(
            f"{plural(len(found) - len(shown), 'more actor')} of several names or of a name that"
            " others bear: --all shows them."
        )


def _actor(page: Page, index: Index, called: Called, show_all: bool) -> None:
    page.put((safe(called.actor.label), "label"), f" ({called.actor.kind.value})", indent=3)
    shown = called.names if show_all else called.names[:_MOST_NAMES]
    for use in shown:
        places = sorted(use.reports, key=lambda report: index.numbers.get(report, 0))
        reports = [index.named(report) for report in places]
        page.put(
            quoted(use.name, 80), f" {listed(reports, None if show_all else 5)}", indent=6, hang=3
        )
        others = [
            actor for actor in called.bearers.get(key(use.name), ()) if actor is not called.actor
        ]
        if use.ambiguous:
            for line in _others(index, others):
                page.put((line, "mark"), indent=9, hang=3)
    if len(shown) < len(called.names):
        page.put(f"{plural(len(called.names) - len(shown), 'more name')}", indent=6)


def _others(index: Index, others: Sequence[c.Actor]) -> Iterator[str]:
    """Whom the same words also name, and where; and where it is open whom they name."""
    told: list[str] = []
    unsettled: set[str] = set()
    for actor in others:
        if _is_bare(actor):
            unsettled.update(name.report for name in actor.names)
        else:
            where = index.numbered(name.report for name in actor.names)
            told.append(f"{safe(actor.label)} ({actor.kind.value}) in {where}")
    if told:
        yield f"the same words also name another: {listed(told, 3)}"
    if unsettled:
        yield f"whether the same words in {index.numbered(unsettled)} name this one is open"


def _is_bare(actor: c.Actor) -> bool:
    """Whether an actor is known by one name alone, which is also its label."""
    return {key(name.quote) for name in actor.names} == {key(actor.label)}
