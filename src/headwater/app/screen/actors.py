"""Who is called what: actors that reports call by several names, and names for several actors."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from rich.text import Text

from headwater.app.safe import safe
from headwater.app.screen.index import Index
from headwater.app.screen.page import Page
from headwater.app.screen.words import listed, plural, quoted
from headwater.publishing import contract as c

_MOST = 15
_MOST_NAMES = 6


@dataclass(frozen=True, slots=True)
class Use:
    """One name of an actor: how often, in which reports, and whether others bear it too."""

    name: str
    reports: tuple[str, ...]
    times: int
    ambiguous: bool


def draw(page: Page, index: Index, show_all: bool) -> None:
    """The actors with several names or with a name that is another's too."""
    called = [(actor, uses(actor)) for actor in index.case.actors]
    found = [pair for pair in called if len(pair[1]) > 1 or any(use.ambiguous for use in pair[1])]
    if not found:
        return
    found.sort(key=lambda pair: _weight(*pair))
    page.section("who is called what")
    shown = found if show_all else found[:_MOST]
    for actor, names in shown:
        _actor(page, index, actor, names if show_all else names[:_MOST_NAMES])
        if not show_all and len(names) > _MOST_NAMES:
            page.put(f"{plural(len(names) - _MOST_NAMES, 'more name')}", indent=6)
    if len(shown) < len(found):
        page.put(f"{plural(len(found) - len(shown), 'more actor')}: --all shows them.")


def uses(actor: c.Actor) -> tuple[Use, ...]:
    """The names of an actor, small and capital letters aside, the most widely used first."""
    places: dict[str, list[c.ActorName]] = defaultdict(list)
    for name in actor.names:
        places[" ".join(name.quote.split()).casefold()].append(name)
    found = [
        Use(
            name=names[0].quote,
            reports=tuple(dict.fromkeys(name.report for name in names)),
            times=len(names),
            ambiguous=any(name.ambiguous for name in names),
        )
        for names in places.values()
    ]
    return tuple(sorted(found, key=lambda use: (-len(use.reports), -use.times, use.name)))


def _weight(actor: c.Actor, names: tuple[Use, ...]) -> tuple[int, int, int, str]:
    ambiguous = any(use.ambiguous for use in names)
    return (-int(ambiguous), -len(names), -len(actor.names), actor.id)


def _actor(page: Page, index: Index, actor: c.Actor, names: tuple[Use, ...]) -> None:
    page.put((safe(actor.label), "label"), f" ({actor.kind.value})", indent=3)
    for use in names:
        outlets = [f"{index.outlet(report)} {index.tag(report)}" for report in use.reports]
        mark = Text("  the same words name another too", style="mark") if use.ambiguous else ""
        page.put(quoted(use.name, 80), f" {listed(outlets, 5)}", mark, indent=6, hang=3)
