"""Nouns of saying in apposition: "..., a charge Tehran denies", "..., claims rejected by the army".

Such an aside ends what is said before it, and its verb tells what somebody else says to that.
"""

from __future__ import annotations

from headwater.knowledge import saying
from headwater.knowledge.grammar import words
from headwater.reading.finding.content_ends import content_start
from headwater.reading.finding.contents import clause_follows
from headwater.reading.finding.cues import Cue, Voice
from headwater.reading.finding.drafts import Draft, Range
from headwater.reading.words.noun_phrases import subject_after
from headwater.reading.words.units import Unit
from headwater.records import StanceValue

_REACH = 16
_MODIFIERS = 3
_NOUNS = words("aside_nouns")
_TAKEN_UP = frozenset(("repeat", "confirm", "acknowledge", "reiterate", "admit", "concede"))
"""Verbs that say again what the noun stands for; those that deny it are told by their stance."""


def aside(unit: Unit, cue: Cue, earlier: list[Draft]) -> list[Draft]:
    """The attributions of an aside whose verb is `cue`; none where it stands in no aside.

    Ends the contents of `earlier` before the aside. Where nobody was named for what the noun
    stands for, it has no source.
    """
    denies = cue.saying.commits is StanceValue.CERTAIN_NOT
    if cue.saying.noun or not (denies or cue.saying.lemma in _TAKEN_UP):
        return []
    comma = _comma_before(unit, cue.first)
    if comma is None or comma < 2:
        return []
    noun = _noun_after(unit, comma)
    source = _source(unit, cue, comma, noun)
    if source is None:
        return []
    content = _content(earlier, comma)
    made: list[Draft] = []
    if not content:
        begin = content_start(unit)
        entry = saying.noun(unit.lower(noun)) if noun is not None else None
        if noun is None or entry is None or earlier or not clause_follows(unit, begin):
            return []
        content = [(begin, comma)]
        name = (comma + 1, noun + 1)
        made.append(
            Draft(name, None, list(content), entry, comma + 1, score=0.7, unsourced=True, core=noun)
        )
    made.append(
        Draft(
            (cue.first, cue.stop),
            source,
            content,
            cue.saying,
            comma + 1,
            score=0.8,
            after=False,
            core=cue.core,
        )
    )
    return made


def _comma_before(unit: Unit, stop: int) -> int | None:
    """The comma or dash that opens the aside whose verb group begins at `stop`."""
    for at in range(stop - 1, max(0, stop - _REACH), -1):
        if unit.tag(at) in ",-":
            return at
        if unit.tag(at) in "VXSQ;:.":
            return None
    return None


def _noun_after(unit: Unit, comma: int) -> int | None:
    """The noun of saying that the aside opens with; None where it opens otherwise."""
    at = comma + 1 + (unit.tag(comma + 1) == "D")
    for noun in range(at, at + _MODIFIERS):
        if unit.lower(noun) in _NOUNS:
            return noun
        if unit.tag(noun) not in "NAE":
            return None
    return None


def _source(unit: Unit, cue: Cue, comma: int, noun: int | None) -> Range | None:
    if cue.voice is Voice.PASSIVE or unit.lower(cue.stop) == "by":
        after = noun is not None and cue.first in {noun + 1, noun + 2}
        return subject_after(unit, cue.stop + 1) if after else None
    if cue.voice is not Voice.ACTIVE:
        return None
    if noun is not None:
        start = noun + 1 + (unit.tag(noun + 1) in "RK")
    elif unit.lower(comma + 1) == "which":
        start = comma + 2
    else:
        return None
    stop = cue.first
    if start >= stop or unit.tag(start) not in "DPOMN" or unit.tag(stop - 1) not in "NPOM":
        return None
    return (start, stop)


def _content(earlier: list[Draft], comma: int) -> list[Range]:
    """What the aside tells of: the innermost content before it, which ends there."""
    found: list[Range] = []
    for draft in earlier:
        before = [(a, min(b, comma)) for a, b in draft.content if a < comma]
        if before:
            draft.content = before
            found = list(before)
    return found
