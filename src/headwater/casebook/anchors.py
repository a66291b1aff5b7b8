"""Anchors: the words that a decision is about, made from one reading, found again in another.

An anchor holds words, not ids and not places: a decision outlives the decoder, the reader and the
version that it was made with. It is attached where its words, with 32 characters either side, lead
to exactly one thing of the kind it is about, and is queued otherwise, with the reason.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from headwater.records import Anchor, BlockKind, Place, Reading, Report, Span, Statement

AROUND = 32
"""Characters kept either side of the words (design: "32 characters either side")."""

_REACH = AROUND + 2
"""Characters looked at for them: a blank may stand between."""

_LONG = 4
"""Words from which on a stretch is hardly there twice by chance."""

_ALIKE = 0.5
"""Share of the characters of two stretches, from which the one is named as near to the other."""


class Sought(StrEnum):
    """What an anchor is to lead to."""

    REPORT = "report"
    STATEMENT = "statement"
    CLAUSE = "clause"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class Edition:
    """A report as it is decoded now, and what the reader finds in it now."""

    report: Report
    reading: Reading


@dataclass(frozen=True, slots=True)
class Target:
    """What an anchor leads to.

    `id` is that of the report, statement or clause; for a name it is its place, `place_id`.
    """

    sought: Sought
    report: str
    id: str


@dataclass(frozen=True, slots=True)
class Lost:
    """An anchor that leads to nothing certain: why, and what is near to its words."""

    why: str
    near: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Thing:
    """Something that a reading holds: its id and where its words stand."""

    id: str
    start: int
    end: int
    source: str | None = None


def anchor_report(report: Report) -> Anchor:
    """The anchor of a whole report."""
    return Anchor(report.capture)


def anchor_statement(report: Report, statement: Statement) -> Anchor:
    """The anchor of a statement: its content from first word to last, and its source's words."""
    return _anchor(report, statement.content, _source(statement))


def anchor_clause(report: Report, statement: Statement, clause: str) -> Anchor | None:
    """The anchor of one clause of a statement; None where it has no clause of that id."""
    for one in statement.clauses:
        if one.id == clause:
            return _anchor(report, one.content, _source(statement))
    return None


def anchor_name(report: Report, span: Span) -> Anchor:
    """The anchor of one use of a name."""
    return _anchor(report, (span,), None)


def place_id(place: Place) -> str:
    """A use of a name as an id: the report, where it starts and where it ends."""
    return f"{place.report}:{place.start}:{place.end}"


def find(anchor: Anchor, edition: Edition, sought: Sequence[Sought]) -> Target | Lost:
    """What the anchor leads to in a reading of its report, the first of `sought` that is there.

    Where several have the same words, that of the same source is meant. Blanks and line ends
    count alike, marks at either end do not count.
    """
    if not anchor.quote:
        return Target(Sought.REPORT, edition.report.id, edition.report.id)
    places = _places(anchor, edition.report.text)
    if not places:
        return Lost("the words are no longer in the report")
    lost: Lost | None = None
    for kind in sought:
        things = tuple(_things(edition, kind))
        found = [t for t in things if _core(edition.report.text, t.start, t.end) in places]
        if len(found) > 1:
            found = [t for t in found if _plain(t.source) == _plain(anchor.source)] or found
        if len(found) == 1:
            return Target(kind, edition.report.id, found[0].id)
        if found:
            ids = tuple(one.id for one in found)
            return Lost(f"{len(found)} {kind.value}s have these words now", ids)
        near = tuple(_near(things, places))
        lost = lost or Lost(f"no {kind.value} has exactly these words now", near)
    return lost or Lost("nothing of the report can be meant")


def source_now(target: Target, edition: Edition) -> str | None:
    """The words of the source that the target's statement has now; None for none."""
    for statement in edition.reading.statements:
        if target.id == statement.id or any(c.id == target.id for c in statement.clauses):
            return _source(statement)
    return None


def same_words(a: str | None, b: str | None) -> bool:
    """Whether two sources are the same words, blanks and case apart."""
    return _plain(a) == _plain(b)


def _anchor(report: Report, spans: Sequence[Span], source: str | None) -> Anchor:
    start, end = min(s.start for s in spans), max(s.end for s in spans)
    text = report.text
    return Anchor(
        capture=report.capture,
        quote=text[start:end],
        before=text[max(0, start - AROUND) : start],
        after=text[end : end + AROUND],
        source=source,
    )


def _source(statement: Statement) -> str | None:
    return " … ".join(span.quote for span in statement.sources) or None


def _things(edition: Edition, sought: Sought) -> Iterator[_Thing]:
    if sought is Sought.NAME:
        for name in edition.reading.names:
            at = place_id(Place.of(edition.report.id, name.span))
            yield _Thing(at, name.span.start, name.span.end)
        return
    for one in edition.reading.statements:
        if sought is Sought.STATEMENT and one.content:
            yield _Thing(one.id, *_extent(one.content), _source(one))
        elif sought is Sought.CLAUSE and one.block is not BlockKind.TITLE:
            for clause in one.clauses:
                yield _Thing(clause.id, *_extent(clause.content), _source(one))


def _extent(spans: Sequence[Span]) -> tuple[int, int]:
    return min(span.start for span in spans), max(span.end for span in spans)


def _places(anchor: Anchor, text: str) -> frozenset[tuple[int, int]]:
    """Where the words stand, with both surroundings or else with one.

    A stretch of `_LONG` words needs neither: it stands for itself.
    """
    folded, at = _folded(text)
    words, before, after = (_folded(w)[0] for w in (anchor.quote, anchor.before, anchor.after))
    found: dict[int, list[tuple[int, int]]] = {0: [], 1: [], 2: []}
    for start, end in _occurrences(folded, words):
        left = folded[max(0, start - _REACH) : start].rstrip().endswith(before.strip())
        right = folded[end : end + _REACH].lstrip().startswith(after.strip())
        found[left + right].append((start, end))
    places = found[2] or found[1] or (found[0] if len(words.split()) >= _LONG else [])
    return frozenset(_core(text, at[start], at[end - 1] + 1) for start, end in places)


def _occurrences(text: str, words: str) -> list[tuple[int, int]]:
    words = words.strip()
    found: list[tuple[int, int]] = []
    start = text.find(words) if words else -1
    while start >= 0:
        found.append((start, start + len(words)))
        start = text.find(words, start + 1)
    return found


def _folded(text: str) -> tuple[str, list[int]]:
    """The text with each run of white space as one blank, and where each character stood."""
    kept: list[str] = []
    at: list[int] = []
    blank = False
    for place, char in enumerate(text):
        if char.isspace():
            if not blank:
                kept.append(" ")
                at.append(place)
            blank = True
        else:
            kept.append(char)
            at.append(place)
            blank = False
    return "".join(kept), at


def _core(text: str, start: int, end: int) -> tuple[int, int]:
    """The stretch without what is no letter or digit at either end; all of it where none is."""
    low, high = start, end
    while low < high and not text[low].isalnum():
        low += 1
    while high > low and not text[high - 1].isalnum():
        high -= 1
    return (low, high) if low < high else (start, end)


def _plain(words: str | None) -> str:
    return " ".join((words or "").split()).casefold()


def _near(things: Iterable[_Thing], places: frozenset[tuple[int, int]]) -> Iterator[str]:
    """The things that share most of their stretch with a place, in the order of the text."""
    ordered = sorted(places)
    starts = [start for start, _ in ordered]
    for thing in things:
        number = bisect_left(starts, thing.start)
        for start, end in ordered[max(0, number - 1) : number + 1]:
            shared = min(end, thing.end) - max(start, thing.start)
            if shared >= _ALIKE * (max(end, thing.end) - min(start, thing.start)):
                yield thing.id
                break
