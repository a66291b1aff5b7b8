"""What somebody denies that another said: "Osk denied that police had told him of the raid".

Whoever denies that speaks of the telling, and so does what he claims; the police say nothing of a
raid here.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from headwater.knowledge import saying
from headwater.reading.finding.attributed import Attribution
from headwater.reading.stance.judge import judge_stance
from headwater.reading.words.finite import has_verb
from headwater.records import StanceValue

_GRANTED = frozenset({StanceValue.CERTAIN, StanceValue.PROBABLE, StanceValue.POSSIBLE})
_JOINS = re.compile(r"\b(?:that|whether|if|and|or|nor)\s", re.IGNORECASE)
_BESIDE = re.compile(r"[,;:()\u2014\u2013\"\u201c]|\b(?:which|who|whom|whose|as)\b", re.IGNORECASE)


def untold(text: str, attributions: Sequence[Attribution]) -> frozenset[int]:
    """The places of those in the content of another who denies or leaves open that they spoke, and
    of all that lies in them."""
    denied = {
        place
        for place, one in enumerate(attributions)
        if one.outer is not None and _is_denied(text, one, attributions[one.outer])
    }
    return frozenset(
        place
        for place in range(len(attributions))
        if denied and not denied.isdisjoint(_around(attributions, place))
    )


def _around(attributions: Sequence[Attribution], place: int) -> Sequence[int]:
    """An attribution and all in which it lies, from the inside out."""
    way = [place]
    outer = attributions[place].outer
    while outer is not None and outer not in way:
        way.append(outer)
        outer = attributions[outer].outer
    return way


def _is_denied(text: str, one: Attribution, outer: Attribution) -> bool:
    """Whether the telling is what an outer source does not grant: the clause of its content, and
    no noun, part or relative clause beside it ("denied that a report claiming that it fell")."""
    if not (one.sources and one.cue and outer.sources and outer.cue and outer.content):
        return False
    words = one.cue[-1].quote.lower().split()
    if saying.noun(words[-1]) is not None or words[0].endswith("ing"):
        return False
    if outer.cue[-1].end > outer.content[0].start:
        return False
    held = next((s for s in outer.content if s.covers(one.sources[0])), None)
    first = min(one.sources[0].start, one.cue[0].start)
    if held is None or held.start > first:
        return False
    lead = _JOINS.split(text[held.start : first])[-1]
    behind = one.sources[0].start > one.cue[0].start and lead.strip().lower() != "what"
    if behind or _BESIDE.search(lead) or has_verb(lead, 0, len(lead)):
        return False
    return judge_stance(text, (), outer.cue).value not in _GRANTED
