"""The Find page: statements that fit what was typed, in their very words, with their chains."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import msgspec

from headwater.casebook.finding import Found, Hit, Way
from headwater.casebook.store import Kept
from headwater.publishing import phrases
from headwater.publishing.hedging import hedging, refuting
from headwater.publishing.pages.parts import ReportLine, Station, Words, stations, words
from headwater.publishing.view import by_itself
from headwater.publishing.words import as_read, when
from headwater.records import BlockKind, Form

_FEW, _MANY = 20, 200
"""Statements on a page: first, and where more are asked for."""


class FoundStatement(msgspec.Struct, frozen=True):
    """A statement that fits: its words, and each of its chains, with the report they stand in.

    `put` is how it puts what it tells, in fixed words ("denied"; empty where it asserts it),
    `weak` the words that show it. `claim` tells whether it carries a claim: a refused comment and a
    headline do not. `near` is true where it was found by what it means and not by its words.
    """

    id: str
    report: ReportLine
    said: Words
    chains: tuple[tuple[Station, ...], ...]
    own_voice: bool
    put: str
    weak: tuple[str, ...]
    claim: bool
    near: bool


class FindPage(msgspec.Struct, frozen=True):
    """What was found for `asked`, the nearest first: what holds all of the words, and the others.

    `most` is how many were looked for, `notes` say what was not searched, `faults` why nothing was.
    """

    asked: str
    most: int
    full: tuple[FoundStatement, ...] = ()
    others: tuple[FoundStatement, ...] = ()
    notes: tuple[str, ...] = ()
    faults: tuple[str, ...] = ()

    @property
    def number(self) -> int:
        """How many statements there are."""
        return len(self.full) + len(self.others)

    @property
    def how(self) -> str:
        """How the others were found, in words; empty where there are none."""
        near = {each.near for each in self.others}
        return {
            frozenset[bool](): "",
            frozenset({False}): "with some of the words",
            frozenset({True}): "near in meaning",
        }.get(frozenset(near), "with some of the words, or near in meaning")

    @property
    def more(self) -> int | None:
        """How many to ask for next; None where there is no more to be had."""
        return _MANY if self.number >= self.most and self.most < _MANY else None


def most_of(asked: int) -> int:
    """How many statements to look for where so many were asked for; 0 stands for nothing said."""
    return min(asked or _FEW, _MANY)


def find_page(asked: str, most: int, found: Found, reports: Iterable[Kept]) -> FindPage:
    """The page of what was found; `reports` are those that the statements stand in."""
    held = {each.id: each for each in reports}
    every = [(hit.full, _statement(hit, held)) for hit in found.hits]
    return FindPage(
        asked=asked,
        most=most,
        full=tuple(each for full, each in every if full),
        others=tuple(each for full, each in every if not full),
        notes=found.notes,
        faults=found.faults,
    )


def _statement(hit: Hit, reports: Mapping[str, Kept]) -> FoundStatement:
    found = hit.statement
    alone = by_itself(found)
    denied = refuting(alone, alone.content)
    put, weak = hedging(alone, alone.content) if denied is None else (phrases.DENIED, denied)
    kept = reports.get(found.report)
    return FoundStatement(
        id=found.id,
        report=ReportLine(
            id=found.report,
            number=hit.number,
            outlet=hit.outlet,
            title=kept.title if kept else None,
            date=when(kept.earliest, kept.latest) if kept else None,
        ),
        said=words(found.report, as_read(found.content, found.cue)),
        chains=tuple(stations(chain) for chain in alone.chains),
        own_voice=found.form is Form.OWN_VOICE,
        put=put,
        weak=weak,
        claim=bool(found.clauses) and found.block is not BlockKind.TITLE,
        near=hit.way is Way.MEANING,
    )
