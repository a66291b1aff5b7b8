"""Persons: full names that are one person, and the short names that stand for them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet

from headwater.comparing.identity import CROWNED, Mention
from headwater.text.names import SUFFIXES, person, same_person, skeleton


def settle_people(mentions: Sequence[Mention]) -> Mapping[Mention, str]:
    """A node for each mention of a person; the same node, the same person.

    Full names meet where `same_person` says so. "Jan" in "Jan and Ada Lund" is the Jan Lund of the
    story, if it has one. A short name ("Kurilla", "Lund-Osk") stands for the one full name of its
    report that has it, else for the one that its report has brought in by this given name ("Erik"),
    else for the one of the story. Where several of a report have it, it is whom the report names
    first, if it calls the others by their given names or the first so before it names another; else
    it stays apart, one for each report. Where several of the story have it, but of the report none
    or a small child, it is the one whom other reports call so. A given name alone is also the one
    who bears it in the story, in reports that name somebody else of theirs in full.
    """
    full = {m: name for m in mentions if (name := _in_full(m))}
    fulls = sorted(set(full.values()))
    group = _crowned(_unmarked(mentions, _group(fulls)), mentions)
    shorts: list[Mention] = []
    nodes: dict[Mention, str] = {}
    for mention in mentions:
        name = full.get(mention, f"{mention.key} {mention.shared}")
        if name in group:
            nodes[mention] = f"person:{group[name]}"
        else:
            shorts.append(mention)
    here = _Here(mentions, full, group)
    anywhere: dict[str, set[str]] = {}
    for name in fulls:
        for part in _shorts(name):
            anywhere.setdefault(part, set()).add(group[name])
    borne = {m: here.bearers(m) for m in shorts}
    sure: dict[str, set[str]] = {}
    for mention, bearers in borne.items():
        if len(bearers) == 1 and not bearers & here.children(mention):
            sure.setdefault(mention.key, set()).update(bearers)
    for mention, bearers in borne.items():
        every = set() if mention.kin else anywhere.get(mention.key, set())
        meant = bearers
        if len(every) > 1 and bearers <= here.children(mention):
            meant = sure[mention.key] if len(sure.get(mention.key, ())) == 1 else every
        meant = meant or here.by_given(mention) or every or here.elsewhere(mention)
        apart = f"{mention.key}@{mention.place.report}" if every else mention.key
        nodes[mention] = f"person:{min(meant) if len(meant) == 1 else apart}"
    return nodes


def _in_full(mention: Mention) -> str:
    """A name with given name and surname as groups are made of it, "jan lund-osk"; "" for less."""
    words = mention.key.split()
    parts = person(mention.place.quote)
    hyphened = len(parts.surname) > 1 and "-" in mention.place.quote.split()[-1]
    if len(words) < _TWO or words[0] in _PARTICLES or (hyphened and not parts.given):
        return ""
    cut = len(words) - len(parts.surname)
    return " ".join([*words[:cut], "-".join(words[cut:])]) if hyphened else mention.key


_TWO = 2
_NEAR = 150
"""Code points from a full name to a surname that may take it up."""
_PARTICLES = frozenset({"de", "van", "von", "der", "den", "della", "di", "du", "ter", "ten", "zu"})
"""Small words with which a surname begins, and no given name."""


def _shorts(full: str) -> Iterator[str]:
    """What a full name may be shortened to, its given name apart: "osk", "van osk"."""
    words = full.replace("-", " ").split()
    yield from words[1:]
    for at in range(1, len(words) - 1):
        yield " ".join(words[at:])


class _Here:
    """Whom the names of each report mean by what that report alone says."""

    def __init__(
        self, mentions: Sequence[Mention], full: Mapping[Mention, str], group: Mapping[str, str]
    ) -> None:
        self._named: dict[str, dict[str, list[Mention]]] = {}
        self._borne: dict[tuple[str, str], set[str]] = {}
        self._called: dict[tuple[str, str], list[Mention]] = {}
        self._given: dict[str, set[str]] = {}
        for mention in mentions:
            report, name = mention.place.report, full.get(mention, "")
            if not name:
                self._called.setdefault((report, mention.key), []).append(mention)
                continue
            one = group[name]
            self._named.setdefault(report, {}).setdefault(one, []).append(mention)
            self._given.setdefault(name.split()[0], set()).add(one)
            for short in _shorts(name):
                self._borne.setdefault((report, short), set()).add(one)
        self._first = {
            (report, one): min(uses, key=lambda use: use.place.start)
            for report, named in self._named.items()
            for one, uses in named.items()
        }
        self._told: dict[tuple[str, str], set[str]] = {}

    def bearers(self, mention: Mention) -> set[str]:
        """Who of the report bears a short name: nobody behind "his son"; all, near behind the full
        name of another than the one who is called so."""
        at = (mention.place.report, mention.key)
        if mention.kin:
            return set()
        if at not in self._told:
            self._told[at] = self._foremost(*at)
        told, others = self._told[at], self._borne.get(at, set()) - self._told[at]
        given = all(self._is_by_given(at[0], each) for each in others)
        is_open = not given and self._is_behind(mention, others)
        return told | others if is_open else told

    def children(self, mention: Mention) -> set[str]:
        """The small children among those of the report who bear a short name."""
        at = (mention.place.report, mention.key)
        return {
            one
            for one in self._borne.get(at, ())
            if any(use.child for use in self._named[at[0]][one])
        }

    def by_given(self, mention: Mention) -> set[str]:
        """The one whom a given name alone takes up: "Ashlee", behind Ashlee Lund."""
        report = mention.place.report
        bearers = self._given.get(mention.key, set()) & self._named.get(report, {}).keys()
        if len(bearers) == 1:
            (one,) = bearers
            return bearers if self._start(report, one) <= mention.place.start else set()
        return set()

    def elsewhere(self, mention: Mention) -> set[str]:
        """The one of the story with this given name, where a report that names this one in full
        and the report of the given name have somebody else in full."""
        here = self._named.get(mention.place.report, {}).keys()
        bearers = self._given.get(mention.key, set())
        if len(bearers) != 1 or bearers & here:
            return set()
        told = [named.keys() for named in self._named.values() if bearers <= named.keys()]
        return set(bearers) if any(one & here for one in told) else set()

    def _is_behind(self, mention: Mention, others: AbstractSet[str]) -> bool:
        """Whether the full name of one of `others` stands near before a name, "Ada Lund. Lund"."""
        ends = (u.place.end for o in others for u in self._named[mention.place.report][o])
        return any(0 <= mention.place.start - end <= _NEAR for end in ends)

    def _start(self, report: str, one: str) -> int:
        return self._first[report, one].place.start

    def _foremost(self, report: str, short: str) -> set[str]:
        """The one of several bearers of a surname whom a report names first and by no given name
        alone, where it calls all others so, or the first by the surname before it names another and
        none in a line of its own; else all."""
        bearers = set(self._borne.get((report, short), ()))
        if len(bearers) < _TWO:
            return bearers
        ranked = sorted(bearers, key=lambda each: self._start(report, each))
        one, others = ranked[0], ranked[1:]
        by_given = {each for each in bearers if self._is_by_given(report, each)}
        if one not in by_given and by_given.issuperset(others):
            return {one}
        heads = any(use.heads for each in others for use in self._named[report][each])
        span = range(self._start(report, one), self._start(report, others[0]))
        called = self._called.get((report, short), ())
        told = any(use.place.start in span and not use.kin for use in called)
        return {one} if told and not heads else bearers

    def _is_by_given(self, report: str, one: str) -> bool:
        """Whether a report calls somebody by the given name alone, behind the full one."""
        given = {use.key.split()[0] for use in self._named[report][one]}
        return any(
            self.by_given(use) == {one}
            for name in given
            for use in self._called.get((report, name), ())
        )


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


def _crowned(group: Mapping[str, str], mentions: Sequence[Mention]) -> dict[str, str]:
    """The groups, "King Osk" with the one "King Osk bin Lund" or "King Osk III" of the story."""
    kings: dict[str, set[str]] = {}
    for mention in mentions:
        given = mention.key.removeprefix(f"{CROWNED} ").split()[0]
        if mention.royal and mention.key in group:
            kings.setdefault(f"{CROWNED} {given}", set()).add(group[mention.key])
    found = dict(group)
    for king, fuller in kings.items():
        if king in group and len(others := fuller - {group[king]}) == 1:
            (found[king],) = others
    return found


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
            told = named.get(full.replace("-", " "), set()) | named.get(
                f"{plain.split()[-1]} {mark}", set()
            )
            others = (*(one for one in group if group[one] == group[plain]), plain.split()[-1])
            if not any(told & named.get(one, set()) for one in others):
                found[full] = group[plain]
    return found
