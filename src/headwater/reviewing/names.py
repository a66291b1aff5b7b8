"""Doubts about names: words that two actors bear, and words that may mean several."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from headwater.casebook.anchors import place_id
from headwater.records import Actor, DecisionKind, NameKind, Place
from headwater.reviewing.decided import Decided
from headwater.reviewing.doubts import (
    About,
    Answer,
    AnswerCode,
    Doubt,
    DoubtKind,
    Side,
    doubt_id,
    unsure,
    words_at,
)
from headwater.reviewing.lookup import Lookup
from headwater.text.names import normal

_LAND = frozenset({NameKind.STATE, NameKind.PLACE})
"""What is called by its own name alone: words for it are not taken for those of a party."""

_PLACES = 4
"""Uses of a name that are shown, of each report the first."""

_SHARE = 0.4
"""Of the reports that use a name, how much of what they say is taken to hang on it: an ambiguous
name changes who does what in some of its clauses. Set by hand (2026-11-21)."""


def shared_names(lookup: Lookup, decided: Decided) -> Iterator[Doubt]:
    """Two actors that are called by the same words, which may be one."""
    bearers: dict[str, dict[str, list[Place]]] = defaultdict(lambda: defaultdict(list))
    for actor in lookup.actors.values():
        for name in actor.names:
            if name.ambiguous:
                bearers[normal(name.place.quote)][actor.id].append(name.place)
    pairs: dict[tuple[str, str], tuple[list[Place], list[Place]]] = {}
    for several in bearers.values():
        first, *others = sorted(several, key=lambda a: (-len(several[a]), a))
        for other in others:
            a, b = min(first, other), max(first, other)
            held = pairs.setdefault((a, b), ([], []))
            held[0].extend(several[a])
            held[1].extend(several[b])
    for (a, b), places in pairs.items():
        if not decided.actors(a, b):
            sides = (_side(lookup.actors[a], places[0]), _side(lookup.actors[b], places[1]))
            yield _doubt(lookup, DoubtKind.SHARED_NAME, sides)


def contested_names(lookup: Lookup, decided: Decided) -> Iterator[Doubt]:
    """Words that may mean several, taken for an actor that is elsewhere called otherwise."""
    for actor in lookup.actors.values():
        own = [name.place for name in actor.names if not name.ambiguous]
        if actor.kind in _LAND or not own:
            continue
        uses: dict[str, list[Place]] = defaultdict(list)
        for name in actor.names:
            if name.ambiguous and not decided.name(name.place):
                uses[name.place.report].append(name.place)
        for report, places in uses.items():
            elsewhere = [p for p in own if p.report != report] or own
            sides = (_side(actor, places), _side(actor, elsewhere))
            yield _doubt(lookup, DoubtKind.CONTESTED_NAME, sides)


def _side(actor: Actor, places: list[Place]) -> Side:
    """The actor by these uses of its names, of each report the first."""
    firsts: dict[str, Place] = {}
    for place in sorted(places):
        firsts.setdefault(place.report, place)
    shown = tuple(firsts.values())[:_PLACES]
    return Side(About.ACTOR, actor.id, place_id(shown[0]), actor.label, shown)


def _doubt(lookup: Lookup, kind: DoubtKind, sides: tuple[Side, Side]) -> Doubt:
    named = (sides[0].named, sides[1].named)
    concerned = {place.report for side in sides for place in side.places}
    matter = [
        words_at(lookup.reports[place.report], place.start, place.end)
        for side in sides
        for place in side.places
    ]
    id_ = doubt_id(kind, matter)
    return Doubt(
        id=id_,
        kind=kind,
        sides=sides,
        answers=(
            Answer(AnswerCode.SAME, DecisionKind.SAME_ACTOR, named),
            Answer(AnswerCode.DIFFERENT, DecisionKind.DIFFERENT_ACTOR, named),
            unsure(id_, named),
        ),
        weight=_SHARE * len(concerned),
        args={
            "a": sides[0].places[0].quote,
            "b": sides[1].places[0].quote,
            "actor": sides[1].label or "",
        },
    )
