"""Participles of saying: "..., adding that", "issued a report saying"."""

from __future__ import annotations

from headwater.knowledge.grammar import words
from headwater.reading.finding.content_ends import (
    content_end,
    thing_end,
)
from headwater.reading.finding.contents import (
    follow,
)
from headwater.reading.finding.cues import Cue
from headwater.reading.finding.drafts import Draft, Range
from headwater.reading.finding.speakers import last_speaker, main_subject
from headwater.reading.finding.subjects import subject_before
from headwater.reading.words.units import Unit

_ISSUING = words("issuing")


def participle(unit: Unit, cue: Cue, earlier: list[Draft]) -> Draft | None:
    """ "..., adding that", "a report claiming that": the source is the subject it hangs on."""
    ahead = follow(unit, cue, cue.stop)
    if ahead is None:
        return None
    before = unit.tag(cue.first - 1) if cue.first else "."
    first = cue.first
    score = 0.8
    if cue.first == 0:
        return None
    if before in ",Q":
        last = last_speaker(earlier)
        source = last.source if last else main_subject(unit, cue.first - 1)
    elif before in "NPT":
        source, first = issuer(unit, cue.first)
        if source is None:
            source = _absolute(unit, cue.first)
        if source is None:
            return None
    else:
        return None
    if source is None:
        return None
    end = content_end(unit)
    if ahead.thing:
        end = thing_end(unit, ahead.content, end)
    draft = Draft(
        (first, ahead.cue_stop),
        source,
        [(ahead.content, end)],
        cue.saying,
        first,
        ahead.hearer,
        score,
        core=cue.core,
    )
    return draft


def _absolute(unit: Unit, stop: int) -> Range | None:
    """ "with 30 percent of voters saying": the noun phrase after "with"."""
    for at in range(stop - 1, max(0, stop - 10), -1):
        if unit.tag(at) in "VX,;:QSK":
            return None
        if unit.lower(at) == "with":
            return (at + 1, stop)
    return None


def issuer(unit: Unit, stop: int) -> tuple[Range | None, int]:
    """Who issued the paper that a participle hangs on: "published a report claiming"."""
    for at in range(stop - 1, max(0, stop - 14), -1):
        if unit.tag(at) in ",;:QS":
            break
        if unit.lower(at) in _ISSUING and unit.tag(at) in "VBEG":
            first = at
            while first > 0 and unit.tag(first - 1) in "XA":
                first -= 1
            return subject_before(unit, first), first
        if unit.tag(at) in "VX":
            break
    return None, stop
