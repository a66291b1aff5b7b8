"""The sources of a report's attributions in the order of the text, each with whom it means."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from headwater.reading.chains.settings import Setting
from headwater.reading.describing.described import Described
from headwater.reading.describing.resolved import Resolved, Sourced
from headwater.reading.resolving.background import Background
from headwater.reading.resolving.resolution import Resolver
from headwater.records import Report, Span


@dataclass(frozen=True, slots=True)
class Uses:
    """Every source of every setting. `listed` has the place of its setting with each, `resolved`
    whom it means, `where` its number by place and span."""

    listed: tuple[tuple[int, Described], ...]
    resolved: tuple[Resolved, ...]
    where: Mapping[tuple[int, Span], int]
    resolver: Resolver


def find_uses(report: Report, settings: Sequence[Setting], known: Background) -> Uses:
    """The sources of `settings` and who cites them, resolved; empty without any."""
    listed, sourced = list_sources(settings)
    resolver = Resolver(report, sourced, known)
    where = {(place, one.span): number for number, (place, one) in enumerate(listed)}
    return Uses(tuple(listed), resolver.resolve_all(), where, resolver)


def list_sources(
    settings: Sequence[Setting],
) -> tuple[list[tuple[int, Described]], list[Sourced]]:
    """The sources in text order, each with the place of its setting, and as the resolver has it."""
    listed: list[tuple[int, Described]] = []
    for place, setting in enumerate(settings):
        listed += [(place, one) for one in (*setting.subjects, *setting.terminals)]
    listed.sort(key=lambda use: (use[1].span.start, use[1].span.end, use[0]))
    last = {place: number for number, (place, _) in enumerate(listed)}
    sourced = [
        Sourced(
            one,
            None if (outer := settings[place].outer) is None else last.get(outer),
            settings[place].attribution.content,
        )
        for place, one in listed
    ]
    return listed, sourced
