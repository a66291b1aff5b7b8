"""Hearsay that a speaker takes a stand on: "denied reports that", "confirmed claims that".

Reading by words finds two attributions there: the ministry's, and inside it one of "reports" that
names no source. Who speaks is the ministry, and what it speaks of is what the reports say; left as
two, the denied words would stand as somebody's assertion.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from headwater.reading.attributed import Attribution, passes_on
from headwater.reading.chains import Built

_LEAD = re.compile(r"(?:[\w'\u2019-]+\s+){0,3}$")
"""Up to three words before the noun: "earlier media reports"."""


def take_up(
    text: str, attributions: Sequence[Attribution], built: Sequence[Built]
) -> tuple[tuple[Attribution, ...], tuple[Built, ...]]:
    """Attributions and their chains with each stand on hearsay made one; the rest as they were.

    Where the hearsay is the object of the speaker's verb, the outer attribution is of what the
    hearsay says, with both cues; where it is the subject of a clause ("said reports that it fell
    were false"), the outer one stays as it is. Either way the inner one goes, and what lay in it
    lies in the outer.
    """
    changed: dict[int, Attribution] = {}
    gone: dict[int, int] = {}
    for place, one in enumerate(attributions):
        outer = attributions[one.outer] if one.outer is not None else None
        if outer is None or one.outer is None or not _is_hearsay(text, one, outer):
            continue
        gone[place] = one.outer
        if _stands(outer) and one.content[-1].end >= outer.content[-1].end:
            cue = (*outer.cue, *one.cue)
            changed[one.outer] = replace(outer, content=one.content, cue=cue)
    kept = [place for place in range(len(attributions)) if place not in gone]
    order = {place: number for number, place in enumerate(kept)}
    rest = []
    for place in kept:
        one = changed.get(place, attributions[place])
        around = gone.get(one.outer, one.outer) if one.outer is not None else None
        rest.append(replace(one, outer=order.get(around) if around is not None else None))
    return tuple(rest), tuple(built[place] for place in kept)


def _stands(outer: Attribution) -> bool:
    """Whether the verb takes hearsay as its object: one denies claims, nobody "says claims"."""
    return outer.saying is not None and not {"np", "claims"}.isdisjoint(outer.saying.takes)


def _is_hearsay(text: str, one: Attribution, outer: Attribution) -> bool:
    if one.sources or not one.cue or not outer.sources or not outer.cue or not one.content:
        return False
    if passes_on(outer.cue[0]) or one.saying is None or not one.saying.noun:
        return False
    first, cue = outer.content[0], one.cue[0]
    inside = first.start <= cue.start < first.end
    return inside and _LEAD.fullmatch(text[first.start : cue.start]) is not None
