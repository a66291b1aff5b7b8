"""The date of a dateline that names no year, where the rest of the report shows which one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import PurePath

from headwater.intake.when import Moment, moments
from headwater.records import Basis, Block, BlockKind, Published

_RIGHTS = re.compile(
    r"(?:\u00a9|\([Cc]\)|\b[Cc]opyright\b|\bCOPYRIGHT\b)\D{0,40}?((?:19|20)\d\d)"
    r"(?:\s?[-\u2013]\s?((?:19|20)\d\d))?(?!\d)"
)
_CREDIT = re.compile(r"[(/\[][A-Z][\w ./]{1,40},? ((?:19|20)\d\d)[)\]]\W*$")
"""A picture's credit with its year at the end: "(Ana Reed/AFP 2025)"."""
_YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)(?!\d)")
_NEAR = 31
"""Days between a caption's day and the dateline within which they are of one story."""
_LOOK = 2_000


def from_dateline(text: str, blocks: Sequence[Block], source: str) -> Published | None:
    """The day of the first dateline, in the one year that the report shows elsewhere.

    A dated caption near that day, the years of rights and credits, and the file's name are asked;
    None where none of them tells, or where they differ.
    """
    day = next(
        (
            moment
            for block in blocks
            if block.kind is BlockKind.DATELINE
            for moment in moments(text[block.start : block.end])
            if moment.year is None and moment.day is not None
        ),
        None,
    )
    if day is None:
        return None
    years = set(_years(text, blocks, source, day))
    if len(years) != 1:
        return None
    point = _day(years.pop(), day)
    return Published(point.isoformat(), point.isoformat(), Basis.BYLINE) if point else None


def _years(text: str, blocks: Sequence[Block], source: str, day: Moment) -> Iterator[int]:
    for block in blocks:
        words = text[block.start : min(block.end, block.start + _LOOK)]
        if block.kind is BlockKind.CAPTION:
            yield from _near(words, day)
            yield from (int(year) for year in _CREDIT.findall(words))
        if block.kind in (BlockKind.CAPTION, BlockKind.FURNITURE):
            for first, last in _RIGHTS.findall(words):
                yield int(last or first)
    found = {int(year) for year in _YEAR.findall(_stem(source))}
    if len(found) == 1:
        yield from found


def _near(words: str, day: Moment) -> Iterator[int]:
    """The year that puts the dateline within a month of a caption's day."""
    for moment in moments(words):
        if moment.year is None or moment.day is None:
            continue
        there = date(moment.year, moment.month, moment.day)
        for year in (moment.year - 1, moment.year, moment.year + 1):
            here = _day(year, day)
            if here is not None and abs((here - there).days) <= _NEAR:
                yield year


def _stem(source: str) -> str:
    name = PurePath(source.replace("\\", "/")).stem
    return re.sub(r"((?:19|20)\d\d)(?=[01]\d[0-3]\d(?!\d))", r"\1 ", name)


def _day(year: int, day: Moment) -> date | None:
    try:
        return date(year, day.month, day.day or 1)
    except ValueError:  # 29 February of another year
        return None
