"""Outlet, bylines, title, date, credit and language of a report, each with what it rests on."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import PurePath

from headwater.intake import heads, outlet
from headwater.intake.dateline import from_dateline
from headwater.intake.language import ENGLISH, english_share, language
from headwater.intake.live import page_lines
from headwater.intake.no_outlet import impossible
from headwater.intake.when import Moment, moments, parse_when
from headwater.records import (
    BODY,
    Basis,
    Block,
    BlockKind,
    Capture,
    Decoded,
    Given,
    Note,
    NoteCode,
    OutletName,
    Published,
    Report,
    cut,
    digest,
    sha256,
)

__all__ = ["PageData", "Parts", "assemble", "parse_when"]


@dataclass(frozen=True, slots=True)
class PageData:
    """What a page says of itself in its metadata; each None or empty where it is silent."""

    title: str | None = None
    site: str | None = None
    bylines: tuple[str, ...] = ()
    published: tuple[str | None, str | None] | None = None
    language: str | None = None
    url: str | None = None
    credit: str | None = None


@dataclass(frozen=True, slots=True)
class Parts:
    """A decoded text with its blocks, and what was odd about its bytes."""

    text: str
    blocks: tuple[Block, ...]
    decoder: str
    page: PageData = PageData()
    notes: tuple[Note, ...] = ()


def assemble(capture: Capture, parts: Parts, given: Given) -> Decoded:
    """The report of `parts` with all that is known about it, and notes on what is not."""
    text, blocks, page = parts.text, parts.blocks, parts.page
    title = next((b for b in blocks if b.kind is BlockKind.TITLE), None)
    credit = page.credit or outlet.credit(text, blocks)
    name = _outlet(capture, parts, given)
    share = english_share(_body(text, blocks))
    report = Report(
        id=digest("r", (capture.sha256, parts.decoder)),
        capture=capture.sha256,
        source=capture.source,
        decoder=parts.decoder,
        text=text,
        text_sha256=sha256(text.encode("utf-8")),
        blocks=blocks,
        title=cut(text, title.start, title.end) if title else None,
        title_given=given.title or (page.title if title is None else None),
        bylines=page.bylines or _bylines(text, blocks),
        credit=outlet.borrowed(credit, name),
        language=language(share, page.language),
        outlet=name,
        published=_published(capture, parts, given),
        url=page.url,
    )
    return Decoded(report, _notes(report, parts, share))


def _outlet(capture: Capture, parts: Parts, given: Given) -> OutletName | None:
    if given.outlet:
        return outlet.named(given.outlet, Basis.GIVEN)
    if parts.page.site and not impossible(parts.page.site):
        return outlet.named(parts.page.site, Basis.METADATA)
    # A wire in the dateline says whose words they are; the file's name may say who ran them.
    return (
        outlet.own(parts.text, parts.blocks)
        or outlet.from_file_name(capture.source)
        or outlet.issued(parts.text, parts.blocks)
        or outlet.from_words(parts.text, parts.blocks)
        or outlet.wire(parts.text, parts.blocks)
    )


def _bylines(text: str, blocks: Sequence[Block]) -> tuple[str, ...]:
    """The names of the bylines in order, without "By" and repeats; a place that stands as one
    ("Velda Lund - Osk Today") is none."""
    names: list[str] = []
    for block in page_lines(blocks):
        if block.kind is not BlockKind.BYLINE:
            continue
        line = " ".join(text[block.start : block.end].split())
        names += [name for name in heads.names(line) if name not in names]
    return tuple(name for name in names if not any(f"{at} {name}" in text for at in ("in", "near")))


def _published(capture: Capture, parts: Parts, given: Given) -> Published | None:
    if given.published:
        return Published(*parse_when(given.published), Basis.GIVEN)
    if parts.page.published:
        return Published(*parts.page.published, Basis.METADATA)
    return (
        _from_lines(parts.text, parts.blocks)
        or from_dateline(parts.text, parts.blocks, capture.source)
        or _from_captions(parts.text, parts.blocks)
        or _from_file_name(capture.source)
    )


def _from_lines(text: str, blocks: Sequence[Block]) -> Published | None:
    """The date in a line of its own or a dateline; one of an update is only the latest time."""
    updated: str | None = None
    for block in blocks:
        if block.kind not in (BlockKind.UPDATE_LINE, BlockKind.DATELINE, BlockKind.BYLINE):
            continue
        words = text[block.start : min(block.end, block.start + 300)]
        for moment in moments(words):
            if moment.range is None:
                continue
            before = words[: moment.start].lower()
            if re.search(r"\b(?:updated|modified|amended)\W*(?:on|at)?\W*(?:\w+,?\s*)?$", before):
                updated = max(updated or "", moment.range[1])
            else:
                return Published(*moment.range, Basis.BYLINE)
    return Published(None, updated, Basis.BYLINE) if updated else None


def _from_captions(text: str, blocks: Sequence[Block]) -> Published | None:
    """The latest day that a caption names: the report is not older.

    A day without a year counts where another caption gives the same day with its year; it adds
    nothing then, so only dates with a year are looked at.
    """
    points = [
        moment.range[0][:10]
        for block in blocks
        if block.kind is BlockKind.CAPTION
        for moment in moments(text[block.start : min(block.end, block.start + 2000)])
        if moment.range is not None
    ]
    return Published(max(points), None, Basis.CAPTION) if points else None


def _from_file_name(source: str) -> Published | None:
    stem = re.sub(r"[_\s]+", " ", PurePath(source.replace("\\", "/")).stem)
    compact = re.search(r"(?<![0-9A-Za-z])((?:19|20)\d\d)(\d\d)(\d\d)(?![0-9A-Za-z])", stem)
    if compact:
        stem = "-".join(compact.groups())
    dates = [moment for moment in moments(stem) if _whole(moment)]
    first = dates[0].range if len(dates) == 1 else None
    return Published(first[0][:10], first[1][:10], Basis.FILE_NAME) if first else None


def _whole(moment: Moment) -> bool:
    return moment.year is not None and moment.day is not None


def _body(text: str, blocks: Sequence[Block]) -> str:
    """The first stretch of the article's own text, or of all text where there is none."""
    pieces: list[str] = []
    size = 0
    for block in blocks:
        if block.kind in BODY and size < 20_000:
            pieces.append(text[block.start : min(block.end, block.start + 20_000)])
            size += len(pieces[-1])
    return "\n".join(pieces) or text[:20_000]


def _notes(report: Report, parts: Parts, share: float | None) -> tuple[Note, ...]:
    """The decoder's notes under the report's id, and those about what is unknown."""
    notes = [replace(note, report=report.id) for note in parts.notes]

    def add(code: NoteCode, why: str) -> None:
        notes.append(Note(code, f"{report.source}: {why}", report=report.id))

    if not any(block.kind in BODY for block in report.blocks):
        add(
            NoteCode.NO_BODY,
            "there is no article text; what is listed is its title, captions or furniture",
        )
    if report.outlet is None:
        add(NoteCode.OUTLET_UNKNOWN, "nothing shows the outlet; state it with --outlet or --meta")
    if report.published is None:
        add(NoteCode.DATE_UNKNOWN, "nothing shows the date; state it with --published or --meta")
    if share is not None and share < ENGLISH:
        add(NoteCode.NOT_ENGLISH, "the text does not read as English; statements will be missed")
    return tuple(notes)
