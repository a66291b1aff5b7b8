"""Armed groups and state forces, with the names that they and others give them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from types import MappingProxyType

from headwater.knowledge import states
from headwater.knowledge.matching import Found, Matcher, key
from headwater.knowledge.rows import listed, rows
from headwater.knowledge.tables import read

_LINK = re.compile(r"(?:['\u2019]s?)?[\s\-]+")
_OF = re.compile(r"\s+of\s+(?:the\s+)?")
_REACH = 4
"""How far left of a force's words the name of the state may end, in characters."""
_LABELS = {"US": "US", "AE": "UAE"}
"""How states are put before a force's name where it is not by their demonym."""
_ENDING = re.compile(r"\s*(?:['\u2019]s?)?\s*")


@dataclass(frozen=True, slots=True)
class Group:
    """An armed group, a movement with one, or the force of a state.

    `country` is the code of the state where it mainly is. `styles` are names it gives itself, or
    friends give it, that elsewhere mean another's forces ("Yemeni Armed Forces"). `kind` is
    "armed-group", "state-force", "movement" or "alliance"; `part_of` names the force above it;
    `speaks_for` is the state's code for a state's force.
    """

    name: str
    kind: str
    aliases: tuple[str, ...] = ()
    country: str | None = None
    styles: tuple[str, ...] = ()
    part_of: str | None = None
    speaks_for: str | None = None


def every() -> tuple[Group, ...]:
    """All groups that the table names one by one, in its order."""
    return _groups()


@lru_cache(maxsize=4096)
def by_name(text: str) -> tuple[Group, ...]:
    """All groups and forces that these words can mean; () where none is known.

    "Yemeni armed forces" gives the forces of the state and then those who style themselves so.
    Case and article do not matter.
    """
    named = _names().get(key(text), ())
    stripped = text.strip()
    for found in _state_forces(stripped, 0, len(stripped)):
        left = stripped[: found.start].strip().lower()
        if left in ("", "the") and _ENDING.fullmatch(stripped, found.end):
            return _merged(found.entry, named)
    return named


def find(text: str, start: int = 0, end: int | None = None) -> tuple[Found[tuple[Group, ...]], ...]:
    """The groups and forces named in `text[start:end]`, each with all that its words can mean."""
    stop = len(text) if end is None else min(end, len(text))
    found = [*_state_forces(text, start, stop), *_matcher().find(text, start, stop)]
    found.sort(key=lambda f: (f.start, -f.end))
    kept: list[Found[tuple[Group, ...]]] = []
    for one in found:
        if not kept or one.start >= kept[-1].end:
            kept.append(one)
        elif (one.start, one.end) == (kept[-1].start, kept[-1].end):
            kept[-1] = Found(one.start, one.end, _merged(kept[-1].entry, one.entry))
    return tuple(kept)


def _merged(first: tuple[Group, ...], second: tuple[Group, ...]) -> tuple[Group, ...]:
    return tuple(dict.fromkeys(first + second))


def _state_forces(text: str, start: int, stop: int) -> Iterator[Found[tuple[Group, ...]]]:
    """Forces of a state, then those who style themselves so: "Yemen's army"."""
    for place in _branches(text, start, stop):
        state, branch = place.entry
        styled = _styled().get((state.code, branch), ())
        yield Found(place.start, place.end, _merged((_force_of(state, branch),), styled))


def _branches(text: str, start: int, stop: int) -> Iterator[Found[tuple[states.State, str]]]:
    """Words for a force of any state beside the state's name."""
    forces = _force_matcher().find(text, start, stop)
    if not forces:
        return
    names = [name for name in states.find(text, start, stop) if name.entry.form != "seat"]
    by_end = {name.end: name for name in names}
    by_start = {name.start: name for name in names if name.entry.form == "name"}
    for force in forces:
        near = range(force.start - 1, max(start, force.start - _REACH) - 1, -1)
        left = next((by_end[end] for end in near if end in by_end), None)
        after = _OF.match(text, force.end, stop)
        right = by_start.get(after.end()) if after else None
        if left is not None and _LINK.fullmatch(text, left.end, force.start):
            yield Found(left.start, force.end, (left.entry.state, force.entry))
        elif right is not None:
            yield Found(force.start, right.end, (right.entry.state, force.entry))


@cache
def _styled() -> MappingProxyType[tuple[str, str], tuple[Group, ...]]:
    """Who else goes by the name of a state's force, for each state and branch."""
    styled: dict[tuple[str, str], tuple[Group, ...]] = {}
    for group in _groups():
        for style in group.styles:
            for place in _branches(style, 0, len(style)):
                own = (place.entry[0].code, place.entry[1])
                if place.end - place.start == len(style):
                    styled[own] = _merged(styled.get(own, ()), (group,))
    return MappingProxyType(styled)


def _force_of(state: states.State, branch: str) -> Group:
    """The force of that state: the one the table names, else one made from the pattern."""
    own = _own().get((state.code, branch))
    if own is not None:
        return own
    people = _LABELS.get(state.code) or (state.demonyms[0] if state.demonyms else state.name)
    return Group(
        name=f"{people} {branch}",
        kind="state-force",
        country=state.code,
        part_of=None if branch == "armed forces" else f"{people} armed forces",
        speaks_for=state.code,
    )


@cache
def _groups() -> tuple[Group, ...]:
    groups: list[Group] = []
    for row in rows(read("groups")["groups"], 7):
        name, kind, country, aliases, styles, part_of, speaks_for = row
        groups.append(
            Group(
                name=name,
                kind=kind,
                aliases=listed(aliases),
                country=country or None,
                styles=listed(styles),
                part_of=part_of or None,
                speaks_for=speaks_for or None,
            )
        )
    return tuple(groups)


@cache
def _own() -> MappingProxyType[tuple[str, str], Group]:
    named = {group.name: group for group in _groups()}
    return MappingProxyType(
        {(code, branch): named[name] for code, branch, name in read("groups")["own"]}
    )


@cache
def _written() -> MappingProxyType[str, tuple[Group, ...]]:
    """Every spelling with all that bear it: under their own name, as a shared one, as a style."""
    written: dict[str, tuple[Group, ...]] = {}
    for group in _groups():
        for name in (group.name, *group.aliases):
            written[name] = _merged(written.get(name, ()), (group,))
    named = {group.name: group for group in _groups()}
    for words, bearers in rows(read("groups")["shared"], 2):
        several = tuple(named[bearer] for bearer in listed(bearers))
        for name in listed(words):
            written[name] = _merged(written.get(name, ()), several)
    for group in _groups():
        for name in group.styles:
            written[name] = _merged(written.get(name, ()), (group,))
    return MappingProxyType(written)


@cache
def _names() -> MappingProxyType[str, tuple[Group, ...]]:
    names: dict[str, tuple[Group, ...]] = {}
    for name, groups in _written().items():
        names[key(name)] = _merged(names.get(key(name), ()), groups)
    return MappingProxyType(names)


@cache
def _matcher() -> Matcher[tuple[Group, ...]]:
    return Matcher({name: _names()[key(name)] for name in _written()})


@cache
def _force_matcher() -> Matcher[str]:
    return Matcher(
        {words: row["name"] for row in read("groups")["branches"] for words in row["words"]}
    )
