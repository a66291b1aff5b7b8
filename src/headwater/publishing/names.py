"""Who is called what: the names of each actor, and the names that more than one bears."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from headwater.publishing import contract as c
from headwater.publishing.index import Index
from headwater.records import NameKind, NoteCode

ACTS = frozenset({NameKind.FORCE, NameKind.BODY, NameKind.PERSON})
"""Kinds that act and speak; what is called by several of their names is told first."""


@dataclass(frozen=True, slots=True)
class Use:
    """One name of an actor: how often, in which reports, and whether others bear it too."""

    name: str
    reports: tuple[str, ...]
    times: int
    ambiguous: bool


@dataclass(frozen=True, slots=True)
class Shared:
    """A name that may mean more than one: its words, and each actor with its uses of it.

    Those who bear it stand first, most uses first; an actor that it may mean too, though no use
    is given to it, has none.
    """

    name: str
    means: tuple[tuple[c.Actor, tuple[c.ActorName, ...]], ...]


def key(name: str) -> str:
    """A name as names are compared here: capitals, white space, the form of an apostrophe and a
    point at the end aside."""
    return " ".join(name.split()).casefold().replace("\u2019", "'").removesuffix(".")


def uses(actor: c.Actor) -> tuple[Use, ...]:
    """The names of an actor, small and capital letters aside, the most widely used first."""
    found = [
        Use(
            name=names[0].quote,
            reports=tuple(dict.fromkeys(name.report for name in names)),
            times=len(names),
            ambiguous=any(name.ambiguous for name in names),
        )
        for names in by_name(actor.names).values()
    ]
    return tuple(sorted(found, key=lambda use: (-len(use.reports), -use.times, use.name)))


def by_name(names: Iterable[c.ActorName]) -> dict[str, list[c.ActorName]]:
    """The uses of each name, by its key, in the order they are given."""
    found: dict[str, list[c.ActorName]] = defaultdict(list)
    for name in names:
        found[key(name.quote)].append(name)
    return found


def bearers(index: Index) -> dict[str, tuple[c.Actor, ...]]:
    """The actors that each name is used for, by the key of the name."""
    found: dict[str, list[c.Actor]] = defaultdict(list)
    for actor in index.case.actors:
        for name in by_name(actor.names):
            found[name].append(actor)
    return {name: tuple(actors) for name, actors in found.items()}


def shared(index: Index) -> tuple[Shared, ...]:
    """The names that are marked as ambiguous, those of who acts first, then the most used."""
    told: dict[str, list[tuple[c.Actor, tuple[c.ActorName, ...]]]] = defaultdict(list)
    marked: dict[str, set[str]] = defaultdict(set)
    for actor in index.case.actors:
        for name, found in by_name(actor.names).items():
            told[name].append((actor, tuple(found)))
            marked[name] |= {use.report for use in found if use.ambiguous}
    fits = _noted(index)
    several = []
    for name, reports in marked.items():
        if reports:
            borne = sorted(told[name], key=lambda each: (-len(each[1]), each[0].id))
            known = {actor.id for actor, _ in borne}
            others = [actor for actor in fits.get(name, ()) if actor.id not in known]
            several.append(
                Shared(borne[0][1][0].quote, (*borne, *((actor, ()) for actor in others)))
            )
    return tuple(sorted(several, key=_weight))


def _weight(one: Shared) -> tuple[bool, bool, int, str]:
    acts = sum(actor.kind in ACTS for actor, _ in one.means)
    borne = sum(bool(used) for _, used in one.means)
    times = sum(len(used) for _, used in one.means)
    return (acts < 2, borne < 2, -times, key(one.name))


def _noted(index: Index) -> dict[str, Sequence[c.Actor]]:
    """The actors that the notes on ambiguous names give for each name, by its key.

    A note names them by their labels, after the words in question: “the army”: one; another.
    """
    labelled = defaultdict(list)
    for actor in index.case.actors:
        labelled[actor.label.casefold()].append(actor)
    found: dict[str, Sequence[c.Actor]] = {}
    for note in index.case.notes:
        if note.code is NoteCode.NAME_AMBIGUOUS and "”: " in note.why:
            quote, labels = note.why.split("”: ", 1)
            found[key(quote.removeprefix("“"))] = [
                actor for label in labels.split("; ") for actor in labelled[label.casefold()]
            ]
    return found
