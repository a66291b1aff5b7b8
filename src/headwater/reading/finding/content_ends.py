"""Where the content of a cue begins and ends."""

from __future__ import annotations

from headwater.reading.finding.contents import clause_follows
from headwater.reading.finding.drafts import Range
from headwater.reading.words.noun_phrases import (
    subject_after,
)
from headwater.reading.words.units import Unit


def content_end(unit: Unit) -> int:
    """The word after the last one that can belong to a content: without the final stop."""
    stop = len(unit.words)
    while stop > 0 and unit.tag(stop - 1) in ".,;:-" and unit.words[stop - 1].text not in "?!":
        stop -= 1
    return stop


def subordinate_end(unit: Unit, start: int, content: int) -> int:
    """Where a content ends whose clause of saying begins the sentence with "while" or "after".

    "While the army has said it will leave, its tanks stayed": the main clause is the report's.
    `start` is the first word of the clause of saying, `content` that of the content.
    """
    stop = content_end(unit)
    lead = start
    while lead > 0 and unit.tag(lead - 1) in "CA":
        lead -= 1
    if lead == 0 or lead > 3 or unit.tag(lead - 1) != "S":
        return stop
    for at in range(content + 2, stop):
        opens = unit.tag(at) == "," and unit.tag(at + 1) in "DMNPO"
        if opens and clause_follows(unit, at + 1):
            return at
    return stop


def leading_clause(unit: Unit, start: int) -> Range | None:
    """The clause of time or condition that opens the sentence before words of saying at `start`.

    "When they arrived, a recruit said, ..." tells when what is said took place; "when asked" and
    "after they met" tell when it was said. None where there is none.
    """
    begin = content_start(unit)
    if unit.lower(begin) not in _TIMES or unit.tag(begin) != "S" or start < begin + 3:
        return None
    if unit.tag(start - 1) != "," or any(unit.tag(i) in ",;:Q" for i in range(begin, start - 1)):
        return None
    if unit.tag(begin + 1) not in "DPONM" or not clause_follows(unit, begin + 1):
        return None
    return begin, start - 1


_TIMES = frozenset(("when", "once", "if", "until", "unless", "before", "whenever"))


def relative_end(unit: Unit, content: int, stop: int, alone: bool = False) -> int:
    """Where the content of a relative clause ends: "Lee, who says it fell, is".

    `alone` is for a clause that no comma opens: any comma may close it.
    """
    for at in range(content + 1, stop):
        if unit.tag(at) == "," and (
            unit.tag(at + 1) in "VX" or (alone and unit.tag(at + 1) in "CSGD")
        ):
            return at
    return stop


def relative_head(unit: Unit, pronoun: int) -> Range | None:
    """The noun phrase right before a relative pronoun; None where the pronoun has none."""
    stop = pronoun - (unit.tag(pronoun - 1) == ",")
    start = stop
    while start > 0 and unit.tag(start - 1) in "DMNPHTE":
        start -= 1
        if unit.tag(start) == "D":
            break
    return (start, stop) if start < stop else None


def thing_end(unit: Unit, at: int, stop: int) -> int:
    """Where a content that is a noun phrase ends: before a new clause or a second verb."""
    for i in range(at + 1, stop):
        tag, before = unit.tag(i), unit.tag(i - 1)
        if before == "," and (tag in "SR" or (tag == "C" and clause_follows(unit, i + 1))):
            return i - 1
        if before == "," and unit.lower(i) in {"citing", "quoting", "with"}:
            return i - 1
        if tag == "C" and unit.tag(i + 1) in "VX":
            return i - (before == ",")
        if tag == "C" and unit.tag(i + 1) == "O" and clause_follows(unit, i + 1):
            return i - (before == ",")
        if tag in ";" or (tag == "S" and unit.lower(i) in _CLAUSE_OPENERS):
            return i
    return stop


_CLAUSE_OPENERS = frozenset(("because", "although", "though", "whereas", "unless", "while"))


def content_start(unit: Unit, floor: int = 0) -> int:
    """The first word of a content that stands before its cue: without "But", "And"."""
    at = floor
    while at < len(unit.words) and unit.tag(at) in "C,.-;:)":
        at += 1
    return at


def before_cue(unit: Unit, start: int, stop: int) -> tuple[int, int] | None:
    """The content between `start` and the words of saying at `stop`, without the comma there."""
    while stop > start and unit.tag(stop - 1) in ",-:;":
        stop -= 1
    return (start, stop) if stop > start else None


def cited_as_saying(unit: Unit, at: int) -> tuple[tuple[int, int], int, int] | None:
    """ "... X as saying that ...": the words of X, the place of "as", the place of the content."""
    who = subject_after(unit, at)
    if who is None:
        return None
    for i in range(at + 1, min(at + 30, len(unit.words))):
        if unit.lower(i) == "as" and unit.tag(i + 1) == "G":
            after = i + 2
            if unit.tag(after) == ",":
                after += 1
            return ((at, i), i, after) if after < len(unit.words) else None
        if unit.tag(i) in ".;:":
            return None
    return None
