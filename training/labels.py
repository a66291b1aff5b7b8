"""Windows with their labels, as the network is trained on them."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, field

from benchmarks.attribution import Places
from benchmarks.names import Document
from headwater.reading.trained.units import without_case
from headwater.reading.trained.windows import Window
from training.attributions import Annotated
from training.names import KINDS

CUE_TAGS = ("O", "B", "I")
ROLE_TAGS = ("O", "B-source", "I-source", "B-content", "I-content")
NAME_TAGS = ("O", *(f"{mark}-{kind}" for kind in KINDS for mark in "BI"))


@dataclass(frozen=True)
class Relation:
    """An attribution in a window: unit ranges of its cue, and a role tag for every unit."""

    cue: tuple[int, int]
    roles: list[int]
    content: list[tuple[int, int]] = field(default_factory=list)


@dataclass(frozen=True)
class Labelled:
    """A window with what is annotated in it.

    `relations` is None where attributions are not annotated, `names` (a tag a unit) None where
    names are not. Of the units in `untold` nobody says whether they are cues.
    """

    window: Window
    relations: tuple[Relation, ...] | None = None
    names: tuple[int, ...] | None = None
    untold: frozenset[int] = frozenset()


def with_attributions(window: Window, text: Annotated) -> Labelled:
    """A window of `text` with the attributions whose cue lies in it.

    Where those inside others are not annotated, a content without a cue tells nothing: PolNeAR
    would else teach that nobody is ever quoted as quoting somebody.
    """
    found: list[Relation] = []
    for gold in text.gold:
        cue = _units(window.places, gold.cue)
        if not cue:
            continue
        roles = [0] * len(window.places)
        content = _units(window.places, gold.content)
        for kind, ranges in (("source", _units(window.places, gold.source)), ("content", content)):
            for first, stop in ranges:
                roles[first] = ROLE_TAGS.index(f"B-{kind}")
                for at in range(first + 1, stop):
                    roles[at] = ROLE_TAGS.index(f"I-{kind}")
        found.append(Relation(cue[0], roles, content))
    return Labelled(window, relations=tuple(found), untold=_untold(window, text))


def _untold(window: Window, text: Annotated) -> frozenset[int]:
    """The units in contents that may hold cues which nobody annotated."""
    if text.inner:
        return frozenset()
    cues = {
        at for gold in text.gold for part in _units(window.places, gold.cue) for at in range(*part)
    }
    inside = (part for gold in text.gold for part in _units(window.places, gold.content))
    return frozenset(at for part in inside for at in range(*part)) - cues


def with_names(window: Window, text: Document) -> Labelled:
    """A window of `text` with its names; of nested ones the outermost."""
    tags = [0] * len(window.places)
    taken: set[int] = set()
    for start, end, kind in sorted(text.gold, key=lambda one: (one[0], -one[1])):
        for first, stop in _units(window.places, ((start, end),)):
            if kind in KINDS and not taken & set(range(first, stop)):
                taken.update(range(first, stop))
                tags[first] = NAME_TAGS.index(f"B-{kind}")
                for at in range(first + 1, stop):
                    tags[at] = NAME_TAGS.index(f"I-{kind}")
    return Labelled(window, names=tuple(tags))


def _units(places: Sequence[tuple[int, int]], spans: Places) -> list[tuple[int, int]]:
    """The unit ranges of spans, those outside of the window left out."""
    found: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        inside = [at for at, (a, b) in enumerate(places) if a < end and start < b]
        if inside:
            found.append((inside[0], inside[-1] + 1))
    return found


def varied(window: Window, chance: random.Random, mask: int) -> tuple[list[int], list[int]]:
    """The word pieces and looks of a window as one epoch sees them.

    One window in seven is without capitals, and one word piece in twenty-five is masked, so that
    the network leans on no single word and on no case.
    """
    looks = list(window.looks)
    if chance.random() < 0.15:
        looks = [without_case(look) for look in looks]
    ids = [
        mask if chance.random() < 0.04 and 0 < at < len(window.ids) - 1 else piece
        for at, piece in enumerate(window.ids)
    ]
    return ids, looks
