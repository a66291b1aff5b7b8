"""The text of a report as received, block by block, with its marks and the notes in the margin."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Generic, TypeVar

import msgspec

from headwater.publishing import contract as c
from headwater.publishing.marking import Mark, Run, Stretch, marks, runs
from headwater.publishing.nesting import Piece, nested
from headwater.publishing.pages.report_margin import StatementNote, statement_note
from headwater.publishing.pages.report_sources import Signs
from headwater.publishing.shown import Shown
from headwater.records import BlockKind, NoteCode

T = TypeVar("T")
S = TypeVar("S", bound=Stretch)


class Elsewhere(msgspec.Struct, frozen=True):
    """The same words in another report, in the block that starts at `block` there."""

    report: str
    number: int
    outlet: str | None
    block: int


class Doubt(msgspec.Struct, frozen=True):
    """A note about words of a block; `why` is filled in from the words."""

    code: NoteCode
    why: str


class Passage(msgspec.Struct, frozen=True):
    """A block: the white space before it and its words in pieces, of a table in rows of cells.

    `more` tells that the block before is of the same kind.
    """

    kind: BlockKind
    start: int
    end: int
    before: str
    more: bool
    pieces: tuple[Piece, ...]
    rows: tuple[tuple[tuple[Piece, ...], ...], ...]
    notes: tuple[StatementNote, ...]
    same: tuple[Elsewhere, ...]
    doubts: tuple[Doubt, ...]

    @property
    def text(self) -> str:
        """The words of the block with the white space before it."""
        cells = [piece.text for row in self.rows for cell in row for piece in cell]
        return self.before + "".join([piece.text for piece in self.pieces] + cells)


def passages(
    shown: Shown, report: c.Report, signs: Signs, added: Iterable[Stretch] = ()
) -> tuple[Passage, ...]:
    """The blocks of a report; `added` are the words that it has over the report it revises."""
    own = [each for each in shown.index.case.statements if each.report == report.id]
    depths = _depths(own)
    on = _by_block(report, _marks(shown, report, own, depths, added))
    said = _by_block(report, (_Held(_first(each), each) for each in own))
    same = _by_block(report, _elsewhere(shown, report.id))
    doubts = _by_block(report, _doubts(shown, report.id))
    cut = [_cells(report, block, on[n]) for n, block in enumerate(report.blocks)]
    pieces = iter(nested(cell for cells in cut for cell in cells))
    found: list[Passage] = []
    last: c.Block | None = None
    for number, (block, cells) in enumerate(zip(report.blocks, cut, strict=True)):
        drawn = [next(pieces) for _ in cells]
        is_table = block.kind is BlockKind.TABLE
        here = sorted(
            (each.what for each in said[number]),
            key=lambda each: (each.content[0].start, depths[each.id], -each.content[-1].end),
        )
        found.append(
            Passage(
                kind=block.kind,
                start=block.start,
                end=block.end,
                before=report.text[last.end if last else 0 : block.start],
                more=last is not None and last.kind is block.kind,
                pieces=() if is_table else drawn[0],
                rows=tuple(_rows(drawn)) if is_table else (),
                notes=tuple(statement_note(shown, each, signs, depths[each.id]) for each in here),
                same=tuple(sorted({each.what for each in same[number]}, key=_in_order)),
                doubts=tuple(dict.fromkeys(each.what for each in doubts[number])),
            )
        )
        last = block
    return tuple(found)


def _in_order(there: Elsewhere) -> tuple[int, int]:
    return there.number, there.block


def _first(statement: c.Statement) -> c.Span:
    """The first character of a statement, which stands in one block."""
    start = statement.content[0].start
    return c.Span(start, start + 1, "")


class _Held(Generic[T]):
    """Something that stands at words of the text."""

    def __init__(self, words: Stretch, what: T) -> None:
        self.start, self.end, self.what = words.start, words.end, what


def _by_block(report: c.Report, several: Iterable[S]) -> list[list[S]]:
    """For each block of the report what stands in it, in the order given."""
    ends = [block.end for block in report.blocks]
    found: list[list[S]] = [[] for _ in ends]
    for each in several:
        for number in range(bisect_right(ends, each.start), len(ends)):
            if report.blocks[number].start >= max(each.end, each.start + 1):
                break
            found[number].append(each)
    return found


def _depths(statements: Sequence[c.Statement]) -> Mapping[str, int]:
    """In how many other statements each stands; a ring counts as far as it goes."""
    outer = {each.id: each.within for each in statements}

    def depth(of: str) -> int:
        held = {of}
        above = outer[of]
        while above in outer and above not in held:
            held.add(above)
            above = outer[above]
        return len(held) - 1

    return {each: depth(each) for each in outer}


def _marks(
    shown: Shown,
    report: c.Report,
    own: Sequence[c.Statement],
    depths: Mapping[str, int],
    added: Iterable[Stretch],
) -> Iterator[Mark]:
    """All that is marked, outermost first: copies, additions, statements, their words, names."""
    yield from _copied(shown, report.id)
    yield from marks(added, "added")
    outer_first = sorted(
        own, key=lambda each: (depths[each.id], each.content[0].start, -each.content[-1].end)
    )
    for each in outer_first:
        yield from marks(each.content, "statement", each.id)
    for each in outer_first:
        yield from marks(each.sources, "source", each.id)
        yield from marks(each.cue, "cue", each.id)
        yield from marks(each.stance.hedges, "hedge")
    for _, name in shown.index.names_of.get(report.id, ()):
        yield Mark(name.start, name.end, "ambiguous" if name.ambiguous else "name")


def _copied(shown: Shown, report: str) -> Iterator[Mark]:
    """The words that any other report has too, as stretches that do not overlap."""
    held: list[list[int]] = []
    for start, end in sorted((each.here.start, each.here.end) for each in shared(shown, report)):
        if held and start <= held[-1][1]:
            held[-1][1] = max(held[-1][1], end)
        else:
            held.append([start, end])
    return (Mark(start, end, "copy") for start, end in held)


@dataclass(frozen=True, slots=True)
class SharedWords:
    """A passage here and there, in the report `other`; `first` is the earlier one where shown."""

    here: c.Span
    there: c.Span
    other: str
    first: str | None


def shared(shown: Shown, report: str) -> Iterator[SharedWords]:
    """Each passage that a report shares with another of the story."""
    for copy in shown.index.case.copies:
        if report in (copy.source, copy.target):
            other = copy.target if copy.source == report else copy.source
            if other in shown.index.reports:
                for a, b in copy.spans:
                    here, there = (a, b) if copy.source == report else (b, a)
                    yield SharedWords(here, there, other, copy.first)


def _elsewhere(shown: Shown, report: str) -> Iterator[_Held[Elsewhere]]:
    """The words of each passage that another report has too, and where it stands there."""
    reports, numbers = shown.index.reports, shown.index.numbers
    for each in shared(shown, report):
        other = reports[each.other]
        name = other.outlet.name if other.outlet else None
        there = Elsewhere(other.id, numbers[other.id], name, block_at(other, each.there))
        yield _Held(each.here, there)


def block_at(report: c.Report, words: c.Span) -> int:
    """Where the block that holds the words starts; 0 where none does."""
    return next((each.start for each in report.blocks if each.start <= words.start < each.end), 0)


def _doubts(shown: Shown, report: str) -> Iterator[_Held[Doubt]]:
    """The notes about words of the report."""
    for note in shown.index.case.notes:
        if note.report == report and note.start is not None and note.end is not None:
            yield _Held(c.Span(note.start, note.end, ""), Doubt(note.code, note.why))


def _cells(report: c.Report, block: c.Block, on: Sequence[Mark]) -> list[tuple[Run, ...]]:
    """The runs of a block: of a table those of each cell with the tab or line end after it."""
    edges = {block.start, block.end}
    if block.kind is BlockKind.TABLE:
        edges |= {at + 1 for at in range(block.start, block.end) if report.text[at] in "\t\n"}
    return [runs(report.text, start, end, on) for start, end in pairwise(sorted(edges))]


def _rows(cells: Iterable[tuple[Piece, ...]]) -> Iterator[tuple[tuple[Piece, ...], ...]]:
    """Cells by the line in which they stand."""
    row: list[tuple[Piece, ...]] = []
    for cell in cells:
        row.append(cell)
        if cell and cell[-1].text.endswith("\n"):
            yield tuple(row)
            row = []
    if row:
        yield tuple(row)
