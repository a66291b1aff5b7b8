"""Who speaks where a word of saying has no subject of its own."""

from __future__ import annotations

from headwater.reading.finding.drafts import Draft, Range
from headwater.reading.finding.subjects import subject_before
from headwater.reading.words.units import Unit


def last_speaker(earlier: list[Draft]) -> Draft | None:
    """The last attribution with a source that stands inside no other one."""
    for draft in reversed(earlier):
        if draft.source is None or draft.cited or draft.cue is None:
            continue
        if draft.saying is not None and draft.saying.noun:
            continue
        core = draft.core
        if not any(a <= core < b for d in earlier if d is not draft for a, b in d.content):
            return draft
    return None


def main_subject(unit: Unit, stop: int) -> Range | None:
    """The subject of the nearest finite verb before the word `stop` that has one."""
    for at in range(stop - 1, max(0, stop - 40) - 1, -1):
        if unit.tag(at) not in "VX" or _opens_clause_between(unit, at, stop):
            continue
        first = at
        while first > 0 and unit.tag(first - 1) in "XA":
            first -= 1
        subject = subject_before(unit, first)
        if subject is not None and unit.tag(subject[0]) not in "RK":
            return subject
    return None


def _opens_clause_between(unit: Unit, at: int, stop: int) -> bool:
    """Whether a new clause opens between a verb and the word `stop`, so that it governs no more."""
    return any(
        unit.tag(i) in ";:Q" or (unit.lower(i) in {"but", "while", "although", "whereas"})
        for i in range(at, stop)
    )
