"""The Actors page: who is called what by whom, and with which verbs each is let speak."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

import msgspec

from headwater.knowledge.saying import lets_speak
from headwater.publishing import contract as c
from headwater.publishing import names
from headwater.publishing.index import NO_OUTLET
from headwater.publishing.marking import Excerpt, excerpt, marks
from headwater.publishing.pages.parts import ReportLine, report_line
from headwater.publishing.shown import Shown
from headwater.publishing.words import joined
from headwater.records import BlockKind, NameKind

SIDE_BY_SIDE = 5
"""Outlets up to which they stand side by side as columns; more make a list for each actor."""

_TEXT = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.QUOTE_BLOCK})


class Column(msgspec.Struct, frozen=True):
    """An outlet with the numbers of its reports; one of unknown outlet stands for itself."""

    outlet: str | None
    reports: tuple[int, ...]


class Spoken(msgspec.Struct, frozen=True):
    """Verbatim words, how often they stand there, and where first.

    `statement` holds them, None where no statement does; `ambiguous` names mean another too.
    """

    words: str
    times: int
    report: str
    statement: str | None
    ambiguous: bool = False


class Cell(msgspec.Struct, frozen=True):
    """What the outlet of number `column` calls an actor, and the words that let it speak."""

    column: int
    names: tuple[Spoken, ...]
    cues: tuple[Spoken, ...]


class Told(msgspec.Struct, frozen=True):
    """A name or cue with the outlets that use it: the cells turned round."""

    words: str
    ambiguous: bool
    by: tuple[tuple[int, Spoken], ...]


class ActorEntry(msgspec.Struct, frozen=True):
    """An actor; cells in the order of the columns, those alone that are not empty."""

    id: str
    label: str
    kind: NameKind
    ambiguous: bool
    cells: tuple[Cell, ...]

    @property
    def is_plain(self) -> bool:
        """Whether one outlet alone names it, by one name, and never lets it speak."""
        only = self.cells[0] if len(self.cells) == 1 else None
        return only is not None and len(only.names) == 1 and not only.cues

    @property
    def at(self) -> dict[int, Cell]:
        """The cells by their columns."""
        return {cell.column: cell for cell in self.cells}

    @property
    def by_name(self) -> tuple[Told, ...]:
        """Each name with the outlets that use it, the most widely used first."""
        return _turned((cell.column, each) for cell in self.cells for each in cell.names)

    @property
    def by_cue(self) -> tuple[Told, ...]:
        """Each cue with the outlets that use it, the most widely used first."""
        return _turned((cell.column, each) for cell in self.cells for each in cell.cues)


class Meant(msgspec.Struct, frozen=True):
    """An actor that a shared name may mean: in which reports, how often, and once in context.

    `excerpt`, of the report `quoted`, is None where the words fit it and no use was given to it.
    """

    actor: str
    label: str
    kind: NameKind
    reports: tuple[int, ...]
    times: int
    excerpt: Excerpt | None
    statement: str | None
    quoted: ReportLine | None


class Ambiguous(msgspec.Struct, frozen=True):
    """A name that means, or may mean, more than one actor."""

    name: str
    means: tuple[Meant, ...]


class ActorsPage(msgspec.Struct, frozen=True):
    """The actors of a story: `actors` with their table, `others` that are named in passing.

    `kind` and `only_ambiguous` are what was asked for; `counts` are of all, `shared` too.
    """

    story: str
    kind: NameKind | None
    only_ambiguous: bool
    counts: dict[NameKind, int]
    shared: int
    columns: tuple[Column, ...]
    ambiguous: tuple[Ambiguous, ...]
    actors: tuple[ActorEntry, ...]
    others: tuple[ActorEntry, ...]

    @property
    def is_side_by_side(self) -> bool:
        """Whether the outlets are columns of a table."""
        return len(self.columns) <= SIDE_BY_SIDE


def actors_page(
    shown: Shown, kind: NameKind | None = None, only_ambiguous: bool = False
) -> ActorsPage:
    """The Actors page, with `kind` of that alone, with `only_ambiguous` of shared names alone."""
    index = shown.index
    columns = _columns(shown)
    column_of = {report: n for n, (_, reports) in enumerate(columns) for report in reports}
    speaking = _cues(shown)
    statements = _Places(shown)
    made = [_entry(actor, column_of, speaking, statements) for actor in index.case.actors]
    entries = sorted((each for each in made if each.cells), key=_weight)
    asked = [
        each
        for each in entries
        if kind in (None, each.kind) and (each.ambiguous or not only_ambiguous)
    ]
    told = names.shared(index)
    ambiguous = [
        each for each in told if kind is None or any(actor.kind is kind for actor, _ in each.means)
    ]
    counts = Counter(each.kind for each in entries)
    return ActorsPage(
        story=shown.story,
        kind=kind,
        only_ambiguous=only_ambiguous,
        counts={each: counts[each] for each in NameKind if counts[each]},
        shared=len(told),
        columns=tuple(column for column, _ in columns),
        ambiguous=tuple(_ambiguous(shown, each, statements) for each in ambiguous),
        actors=tuple(each for each in asked if not each.is_plain or each.ambiguous),
        others=tuple(each for each in asked if each.is_plain and not each.ambiguous),
    )


def _columns(shown: Shown) -> tuple[tuple[Column, Sequence[str]], ...]:
    """Each outlet once, in the order of its first report, with the ids of its reports."""
    index = shown.index
    held: dict[str, list[str]] = defaultdict(list)
    for report in sorted(index.reports, key=index.numbers.__getitem__):
        outlet = index.outlet(report)
        held[report if outlet == NO_OUTLET else outlet].append(report)
    return tuple(
        (
            Column(
                None if name in index.reports else name,
                tuple(index.numbers[report] for report in reports),
            ),
            reports,
        )
        for name, reports in held.items()
    )


class _Places:
    """The statements of each report, to find the one in which a name stands."""

    def __init__(self, shown: Shown) -> None:
        self._held: dict[str, list[tuple[int, int, str]]] = defaultdict(list)
        for one in shown.index.case.statements:
            for span in (*one.content, *one.sources):
                self._held[one.report].append((span.start, -span.end, one.id))
        for several in self._held.values():
            several.sort()

    def of(self, use: c.ActorName) -> str | None:
        """The statement in which a name stands, the one that begins last; None for none."""
        spans = self._held.get(use.report, [])
        before = bisect_left(spans, (use.start + 1,))
        return next((of for _, end, of in reversed(spans[:before]) if use.start < -end), None)


def _cues(shown: Shown) -> dict[str, list[c.Statement]]:
    """The statements that each actor makes, by its id: those with words that let it speak."""
    found: dict[str, list[c.Statement]] = defaultdict(list)
    for one in shown.index.case.statements:
        if lets_speak(joined(one.cue)):
            for actor in dict.fromkeys(chain[-1].actor for chain in one.chains if len(chain) > 1):
                if actor is not None:
                    found[actor].append(one)
    return found


def _entry(
    actor: c.Actor,
    column_of: Mapping[str, int],
    speaking: Mapping[str, Sequence[c.Statement]],
    statements: _Places,
) -> ActorEntry:
    used: dict[int, list[c.ActorName]] = defaultdict(list)
    for use in actor.names:
        if use.report in column_of:
            used[column_of[use.report]].append(use)
    said: dict[int, dict[str, list[c.Statement]]] = defaultdict(lambda: defaultdict(list))
    for one in speaking.get(actor.id, ()):
        said[column_of[one.report]][names.key(_spoken(one))].append(one)
    return ActorEntry(
        id=actor.id,
        label=actor.label,
        kind=actor.kind,
        ambiguous=any(use.ambiguous for use in actor.names),
        cells=tuple(
            Cell(
                column,
                _ordered(_named(each, statements) for each in names.by_name(used[column]).values()),
                _ordered(_cue(each) for each in said[column].values()),
            )
            for column in sorted({*used, *said})
        ),
    )


def _cue(several: Sequence[c.Statement]) -> Spoken:
    first = several[0]
    return Spoken(_spoken(first), len(several), first.report, first.id)


def _spoken(one: c.Statement) -> str:
    """The cue of a statement without marks at its ends."""
    return joined(one.cue).strip(' ,:;-\u2013\u2014"\u201c\u201d')


def _named(several: Sequence[c.ActorName], statements: _Places) -> Spoken:
    first = several[0]
    return Spoken(
        first.quote,
        len(several),
        first.report,
        statements.of(first),
        any(use.ambiguous for use in several),
    )


def _ordered(several: Iterable[Spoken]) -> tuple[Spoken, ...]:
    return tuple(sorted(several, key=lambda each: (-each.times, each.words)))


def _turned(pairs: Iterable[tuple[int, Spoken]]) -> tuple[Told, ...]:
    found: dict[str, list[tuple[int, Spoken]]] = defaultdict(list)
    for column, each in pairs:
        found[names.key(each.words)].append((column, each))
    told = [
        Told(by[0][1].words, any(each.ambiguous for _, each in by), tuple(by))
        for by in found.values()
    ]
    return tuple(sorted(told, key=lambda t: (-len(t.by), -sum(s.times for _, s in t.by), t.words)))


def _weight(entry: ActorEntry) -> tuple[bool, int, int, int, str]:
    """Sorts who acts first, then who is named by most outlets, by most names, most often."""
    called = [each for cell in entry.cells for each in cell.names]
    return (
        entry.kind not in names.ACTS and entry.kind is not NameKind.STATE,
        -len(entry.cells),
        -len({names.key(each.words) for each in called}),
        -sum(each.times for each in called),
        entry.id,
    )


def _ambiguous(shown: Shown, one: names.Shared, statements: _Places) -> Ambiguous:
    return Ambiguous(
        one.name, tuple(_meant(shown, actor, used, statements) for actor, used in one.means)
    )


def _meant(shown: Shown, actor: c.Actor, used: Sequence[c.ActorName], statements: _Places) -> Meant:
    index = shown.index
    best = min(used, key=lambda use: not _is_in_text(index.reports[use.report], use), default=None)
    return Meant(
        actor=actor.id,
        label=actor.label,
        kind=actor.kind,
        reports=tuple(sorted({index.numbers[use.report] for use in used})),
        times=len(used),
        excerpt=None
        if best is None
        else excerpt(index.reports[best.report], [best], marks([best], "name", actor.id), 0),
        statement=None if best is None else statements.of(best),
        quoted=None if best is None else report_line(shown, best.report),
    )


def _is_in_text(report: c.Report, use: c.ActorName) -> bool:
    """Whether a name stands in the running text rather than in a title, caption or furniture."""
    return any(b.kind in _TEXT and b.start <= use.start < b.end for b in report.blocks)
