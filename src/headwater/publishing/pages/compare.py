"""The Compare page: two or three reports side by side, claim by claim, with what differs marked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations

import msgspec

from headwater.publishing import contract as c
from headwater.publishing import phrases
from headwater.publishing.hedging import weakening
from headwater.publishing.marking import Excerpt, Mark, excerpt, marks
from headwater.publishing.order import claims_in_order, threads_in_order
from headwater.publishing.pages.compare_differences import Difference, Said, Side, differences
from headwater.publishing.pages.compare_words import Shared, shared_words
from headwater.publishing.pages.parts import (
    Range,
    ReportLine,
    Station,
    Words,
    label_of,
    range_of,
    report_line,
    stations,
    words,
)
from headwater.publishing.shown import Shown
from headwater.publishing.words import proposition
from headwater.records import Form, Polarity

MOST = 3
"""Reports side by side."""


_SUGGESTED = 6
"""Pairs to choose from."""

_LOOKED_AT = 12
"""Carriers of one claim that are paired, so that what all repeat costs no more than this."""


class CompareSaid(msgspec.Struct, frozen=True):
    """A statement in its sentence. Its words are marked "content", what differs by its kind."""

    statement: str
    polarity: Polarity
    form: Form
    excerpt: Excerpt
    chains: tuple[tuple[Station, ...], ...]
    commits: str
    hedges: tuple[Words, ...]


class CompareCell(msgspec.Struct, frozen=True):
    """What one report says; where it says nothing of it, whether another row of the thread has it
    `above` or `below`."""

    report: str
    said: tuple[CompareSaid, ...]
    above: bool = False
    below: bool = False


class CompareRow(msgspec.Struct, frozen=True):
    """A claim, with a cell for each report; `links` are in fixed words around the reports' own.

    Without a claim it holds what is left of a thread: other claims of it, each in one report.
    """

    claim: str | None
    label: Words | None
    origins: Range | None
    cells: tuple[CompareCell, ...]
    differences: tuple[Difference, ...]
    links: tuple[str, ...]


class CompareLink(msgspec.Struct, frozen=True):
    """What holds between two claims of a thread, in fixed words around the reports' own."""

    told: str
    reports: tuple[int, ...]


class CompareThread(msgspec.Struct, frozen=True):
    """A thread that two or more of the reports speak of; `links` join its rows."""

    id: str
    label: Words
    links: tuple[CompareLink, ...]
    rows: tuple[CompareRow, ...]


class CompareAlone(msgspec.Struct, frozen=True):
    """A claim of a thread that one of the reports alone speaks of; `at` is its statement."""

    claim: str
    at: str
    words: Words
    origins: Range


class ComparePair(msgspec.Struct, frozen=True):
    """Two reports of the story and how many claims both carry."""

    a: ReportLine
    b: ReportLine
    claims: int


class ComparePage(msgspec.Struct, frozen=True):
    """Reports side by side; without two to compare only the reports to choose from.

    `pairs` are those with most in common. `alone` has for each chosen report what it speaks of
    and the others do not.
    """

    story: str
    reports: tuple[ReportLine, ...]
    chosen: tuple[ReportLine, ...]
    pairs: tuple[ComparePair, ...]
    threads: tuple[CompareThread, ...]
    alone: tuple[tuple[CompareAlone, ...], ...]
    shared: tuple[Shared, ...]


def compare_page(shown: Shown, chosen: Sequence[str] = ()) -> ComparePage:
    """The page for these reports of the story, each once and three at most."""
    wanted = tuple(dict.fromkeys(chosen))[:MOST]
    full, rest = threads_in_order(shown.index)
    threads: list[CompareThread] = []
    alone: dict[str, list[CompareAlone]] = {each: [] for each in wanted}
    for thread in (*full, *rest) if len(wanted) > 1 else ():
        told = _told(shown, thread, wanted)
        holders = {report for sides in told.values() for report in sides}
        if len(holders) > 1:
            threads.append(_thread(shown, thread, wanted, told))
        for report in holders if len(holders) == 1 else ():
            alone[report] += _alone(shown, told, report)
    return ComparePage(
        story=shown.story,
        reports=tuple(report_line(shown, each.id) for each in shown.index.case.reports),
        chosen=tuple(report_line(shown, each) for each in wanted),
        pairs=_pairs(shown) if len(wanted) < 2 else (),
        threads=tuple(threads),
        alone=tuple(tuple(sorted(alone[each], key=lambda a: a.words.start)) for each in wanted)
        if len(wanted) > 1
        else (),
        shared=shared_words(shown.index, wanted),
    )


def _pairs(shown: Shown) -> tuple[ComparePair, ...]:
    """The pairs of reports that carry most claims together."""
    index = shown.index
    together: Counter[tuple[str, str]] = Counter()
    for claim in index.case.claims:
        held = sorted(index.carriers(claim), key=index.numbers.__getitem__)[:_LOOKED_AT]
        together.update(combinations(held, 2))
    ranked = sorted(
        together.items(), key=lambda each: (-each[1], *(index.numbers[of] for of in each[0]))
    )
    return tuple(
        ComparePair(report_line(shown, a), report_line(shown, b), number)
        for (a, b), number in ranked[:_SUGGESTED]
    )


Told = Mapping[str, Mapping[str, Side]]
"""By claim, by report, what that report says of it."""


def _told(shown: Shown, thread: c.Thread, wanted: Sequence[str]) -> Told:
    """What the wanted reports say of a thread in their texts, headlines aside."""
    index = shown.index
    found: dict[str, dict[str, list[Said]]] = {}
    for claim in claims_in_order(index, thread):
        for member in claim.statements:
            statement = index.statements[member.id]
            if statement.report in wanted and not index.is_title(member.id):
                said = Said(statement, member.polarity, index.words(member.id, claim.id))
                found.setdefault(claim.id, {}).setdefault(statement.report, []).append(said)
    return found


def _thread(shown: Shown, thread: c.Thread, wanted: Sequence[str], told: Told) -> CompareThread:
    """The rows of a thread: claims that several of the reports carry, then what is left."""
    index = shown.index
    rows: list[CompareRow] = []
    left: dict[str, list[Said]] = {}
    for claim, sides in told.items():
        if len(sides) > 1:
            rows.append(_row(shown, wanted, sides, (claim,)))
        else:
            for report, side in sides.items():
                left.setdefault(report, []).extend(side)
    if left:
        single = tuple(claim for claim, sides in told.items() if len(sides) == 1)
        rows.append(_row(shown, wanted, left, single, one=False))
    heads = (each for each in told if index.claims[each].label == thread.label)
    label = label_of(shown, index.claims[next(heads, next(iter(told)))])
    rows.sort(key=lambda row: row.label != label)
    every = [[said for sides in told.values() for said in sides.get(of, ())] for of in wanted]
    alike: dict[str, set[int]] = {}
    for link, how in _links(shown, every, tuple(told)):
        if not any(how in row.links for row in rows):
            ends = {index.numbers[index.statements[end].report] for end in (link.a, link.b)}
            alike.setdefault(how, set()).update(ends)
    links = tuple(CompareLink(how, tuple(sorted(ends))) for how, ends in alike.items())
    return CompareThread(thread.id, label, links, _placed(rows))


def _placed(rows: Sequence[CompareRow]) -> tuple[CompareRow, ...]:
    """The rows, each empty cell with where else in the thread its report speaks."""
    speaks = [{cell.report for cell in row.cells if cell.said} for row in rows]
    return tuple(
        msgspec.structs.replace(
            row,
            cells=tuple(
                cell
                if cell.said
                else CompareCell(
                    cell.report,
                    (),
                    above=any(cell.report in each for each in speaks[:n]),
                    below=any(cell.report in each for each in speaks[n + 1 :]),
                )
                for cell in row.cells
            ),
        )
        for n, row in enumerate(rows)
    )


def _row(
    shown: Shown,
    wanted: Sequence[str],
    told: Mapping[str, Side],
    claims: Sequence[str],
    *,
    one: bool = True,
) -> CompareRow:
    """A row of one claim, or of several; only accounts of one are compared in more than links."""
    sides = [told.get(report, ()) for report in wanted]
    claim = shown.index.claims[claims[0]] if one else None
    found = differences(shown.index, sides) if claim else ()
    differing = {
        report: [
            Mark(words.start, words.end, f"differs {each.kind.value}")
            for each in found
            for side in each.sides
            for words in side
            if words.report == report
        ]
        for report in wanted
    }
    return CompareRow(
        claim=claim.id if claim else None,
        label=label_of(shown, claim) if claim else None,
        origins=range_of(claim.origins) if claim else None,
        cells=tuple(
            CompareCell(
                report, tuple(_said(shown, each, differing[report]) for each in _once(side))
            )
            for report, side in zip(wanted, sides, strict=True)
        ),
        differences=found,
        links=tuple(dict.fromkeys(words for _, words in _links(shown, sides, claims))),
    )


def _once(side: Side) -> Iterator[Said]:
    """What is said, in the order of the text; a statement of several clauses stands once."""
    seen = set()
    for said in sorted(side, key=lambda each: each.content[0].start):
        if said.statement.id not in seen:
            seen.add(said.statement.id)
            yield said


def _said(shown: Shown, said: Said, differing: Iterable[Mark]) -> CompareSaid:
    statement = said.statement
    report = shown.index.reports[statement.report]
    commits, weak = weakening(statement, said.content)
    on = (*marks(said.content, "content"), *differing)
    return CompareSaid(
        statement=statement.id,
        polarity=said.polarity,
        form=statement.form,
        excerpt=excerpt(report, said.content, on, sentences=0),
        chains=tuple(stations(chain[1:]) for chain in statement.chains if len(chain) > 1),
        commits=commits,
        hedges=tuple(Words(report.id, h.start, h.end, h.quote) for h in weak),
    )


def _links(
    shown: Shown, sides: Sequence[Side], claims: Sequence[str]
) -> Iterator[tuple[c.Link, str]]:
    """What holds between statements of different sides by any of these claims, in words."""
    index = shown.index
    place = {said.statement.id: n for n, side in enumerate(sides) for said in side}
    for claim in claims:
        for link in index.links_of.get(claim, ()):
            ends = [place.get(end) for end in (link.a, link.b)]
            if None in ends or ends[0] == ends[1]:
                continue
            if all(set(claims) & set(index.linked(link, end)) for end in (link.a, link.b)):
                args = {key: proposition(value) for key, value in link.why.args.items()}
                yield link, phrases.link(link.kind, link.type, link.why.code, args)


def _alone(shown: Shown, told: Told, report: str) -> Iterator[CompareAlone]:
    for claim, sides in told.items():
        said = sides[report][0]
        origins = range_of(shown.index.claims[claim].origins)
        yield CompareAlone(claim, said.statement.id, words(report, said.content), origins)
