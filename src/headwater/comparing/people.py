"""Persons: full names that are one person, and the short names that stand for them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet

from headwater.comparing.identity import Mention
from headwater.text.names import SUFFIXES, person, same_person, skeleton


def settle_people(mentions: Sequence[Mention]) -> Mapping[Mention, str]:
    """A node for each mention of a person; the same node, the same person.

    Full names meet where `same_person` says so. "Jan" in "Jan and Ada Lund" is the Jan Lund of the
    story, if it has one. A short name ("Kurilla") stands for the one
    full name of its report that has it, else for the one that its report has brought in by this
    given name ("Erik"), else for the one of the story; where several have it, it is whom the report
    names first, if it calls the others by their given names, else it stays apart, one for each
    report.
    """
    fulls = sorted({m.key for m in mentions if len(m.key.split()) > 1})
    group = _unmarked(mentions, _group(fulls))
    of_report: dict[str, set[str]] = {}
    for mention in mentions:
        if mention.key in group:
            of_report.setdefault(mention.place.report, set()).add(mention.key)
    nodes: dict[Mention, str] = {}
    first = _first_named(mentions, group)
    by_given = {(m.place.report, one) for m in mentions for one in _by_given(m, first)}
    anywhere: dict[str, set[str]] = {}
    for full in fulls:
        for part in full.split()[1:]:
            anywhere.setdefault(part, set()).add(group[full])
    for mention in mentions:
        report = mention.place.report
        full = mention.key if mention.key in group else f"{mention.key} {mention.shared}"
        if full in group:
            nodes[mention] = f"person:{group[full]}"
            continue
        bearers = {group[one] for one in of_report.get(report, ()) if _is_short(mention.key, one)}
        bearers = _foremost(bearers, report, first, by_given)
        bearers = bearers or _by_given(mention, first) or anywhere.get(mention.key, set())
        if len(bearers) == 1:
            nodes[mention] = f"person:{next(iter(bearers))}"
        else:
            nodes[mention] = f"person:{mention.key}" + (f"@{report}" if bearers else "")
    return nodes


def _group(fulls: Sequence[str]) -> dict[str, str]:
    """Each full name with the smallest name of its group; a name that fits two groups joins none.

    Every pair inside a group must be compatible, so "J. Smith" never ties John to Jane. Only
    names whose surnames sound alike are looked at together.
    """
    groups: dict[str, list[list[str]]] = {}
    for name in sorted(fulls, key=lambda words: (-len(words), words)):
        near = groups.setdefault(skeleton(" ".join(person(name).surname[-1:])), [])
        fitting = [g for g in near if all(same_person(name, other) is True for other in g)]
        if len(fitting) == 1:
            fitting[0].append(name)
        else:
            near.append([name])
    return {name: min(group) for near in groups.values() for group in near for name in group}


def _unmarked(mentions: Sequence[Mention], group: Mapping[str, str]) -> dict[str, str]:
    """The groups, "Jan Lund Jr." with "Jan Lund" where no report names both, nor calls who is
    marked by the surname alone, as it may call the other."""
    found = dict(group)
    named: dict[str, set[str]] = {}
    for mention in mentions:
        named.setdefault(mention.key, set()).add(mention.place.report)
    for full in group:
        plain, _, mark = full.rpartition(" ")
        if mark in SUFFIXES and plain in group and " " in plain:
            told = named[full] | named.get(f"{plain.split()[-1]} {mark}", set())
            others = (*(one for one in group if group[one] == group[plain]), plain.split()[-1])
            if not any(told & named.get(one, set()) for one in others):
                found[full] = group[plain]
    return found


def _foremost(
    bearers: set[str],
    report: str,
    first: Mapping[tuple[str, str], Mapping[str, int]],
    by_given: AbstractSet[tuple[str, str]],
) -> set[str]:
    """The one of several bearers of a surname whom a report names first and by no given name alone,
    where it calls all others so; else all."""
    starts = {
        one: start
        for (held, _), named in first.items()
        if held == report
        for one, start in named.items()
        if one in bearers
    }
    if len(bearers) < 2 or starts.keys() != bearers:
        return bearers
    one = min(bearers, key=lambda each: starts[each])
    others = all((report, each) in by_given for each in bearers - {one})
    return {one} if others and (report, one) not in by_given else bearers


def _first_named(
    mentions: Sequence[Mention], group: Mapping[str, str]
) -> dict[tuple[str, str], dict[str, int]]:
    """Who bears a given name in a report, and where each is first named in full."""
    first: dict[tuple[str, str], dict[str, int]] = {}
    for mention in mentions:
        if mention.key in group:
            held = first.setdefault((mention.place.report, mention.key.split()[0]), {})
            start = held.get(group[mention.key], mention.place.start)
            held[group[mention.key]] = min(start, mention.place.start)
    return first


def _by_given(mention: Mention, first: Mapping[tuple[str, str], Mapping[str, int]]) -> set[str]:
    """The one whom a given name alone takes up: "Ashlee", behind Ashlee Lund."""
    bearers = first.get((mention.place.report, mention.key), {})
    if len(bearers) != 1 or min(bearers.values()) > mention.place.start:
        return set()
    return set(bearers)


def _is_short(short: str, full: str) -> bool:
    """Whether `short` is one of the names of `full` other than its first."""
    return short in full.split()[1:]
