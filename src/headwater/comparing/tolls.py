"""Tolls told beside another matter: "the mayor will speak on the shooting that left 17 injured"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations

from headwater.comparing.claims import Group
from headwater.comparing.counts import Counted, apart, counted
from headwater.comparing.features import Features
from headwater.comparing.kinship import Kinship
from headwater.comparing.links import count_link, spread
from headwater.comparing.scoring import months_apart, of_other_events
from headwater.records import Link, Polarity
from headwater.text.intervals import overlaps

_VICTIMS = frozenset({"kill", "injure"})
_EVENTS = frozenset(
    {"shoot", "stab", "attack", "explode", "crash", "collapse", "burn", "flood", "quake", "storm"}
    | {"sink", "clash", "fall-ground", "poison"}
)
"""Acts that have victims, by which two clauses are known to speak of one event."""
SEVERAL = re.compile(
    r"\b(?:since|incidents|shootings|attacks|crashes|bombings|clashes|fires|separate"
    r"|another|further|different|similar|unrelated|subsequent|earlier|previous|second|third|fourth"
    r"|aftershocks?|over|during|so far|every|total|hour|night)\b"
    r"|\b(?:himself|herself|themselves|own life|own lives|killed by police|including the)\b"
)
"""Words of a number that is of several events, of a while or of another one, and of one that may
count the attacker."""


def toll_links(groups: Sequence[Group], kin: Kinship) -> Iterator[Link]:
    """Numbers of the killed or hurt of one event that part, told in two claims.

    The event is one where related reports name one act and one place for it, at no other time.
    """
    held: dict[tuple[str, str, str], list[tuple[str, Counted]]] = {}
    for group in groups:
        for one in (*group.clauses, *group.titles):
            for toll in _tolls(one):
                for at in _scenes(one, toll):
                    held.setdefault(at, []).append((group.id, toll))
    for at in sorted(held):
        tolls = spread(held[at], lambda each: (each[1].quantity.low, each[1].quantity.high))
        for (claim, a), (other, b) in combinations(tolls, 2):
            if claim != other and _of_one_event(a, b, kin) and apart(a.quantity, b.quantity):
                found = count_link(a, b)
                if found is not None:
                    yield found


def _tolls(one: Features) -> Iterator[Counted]:
    if one.polarity is Polarity.DENIES or not one.places or not one.view.quantities:
        return
    if not SEVERAL.search(" ".join(one.view.words)):
        yield from (held for held in counted(one) if held.acts & _VICTIMS)


def _scenes(one: Features, toll: Counted) -> Iterator[tuple[str, str, str]]:
    """Each kind of victims with each event and place that the clause names."""
    events = {act for found in one.view.acts for act in found.acts} & _EVENTS
    for act in toll.acts & _VICTIMS:
        yield from ((act, event, place) for event in events for place in one.places)


def _of_one_event(a: Counted, b: Counted, kin: Kinship) -> bool:
    first, second = a.of, b.of
    one, other = first.view.report.id, second.view.report.id
    if one == other or not kin.related(one, other):
        return False
    if months_apart(first, second) or of_other_events(first, second):
        return False
    dated = first.dates and second.dates
    return not dated or any(overlaps(x, y) for x in first.dates for y in second.dates)
