"""The decoder for web pages: all visible text in reading order, marked by kind."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from html import escape, unescape
from typing import Any

from headwater.intake.blocks import classify
from headwater.intake.dom import Item, items
from headwater.intake.encoding import declared_charset, decode_bytes, tidy
from headwater.intake.limits import MAX_BLOCKS, MAX_ELEMENTS
from headwater.intake.metadata import PageData, Parts, assemble
from headwater.intake.segments import Segment, stopped
from headwater.records import (
    BlockKind,
    Capture,
    Decoded,
    DecodeError,
    Given,
    Note,
    NoteCode,
)

_START = re.compile(
    rb"^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,2000}?-->\s*)*<(?:!doctype html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)
_WRAPPERS = re.compile(
    r"</?(?:div|section|center|table|tbody|tr|td|ul|ol|li|blockquote)\b[^<>]*>", re.I
)
_INLINE = re.compile(
    r"</?(?:span|font|b|i|em|strong|u|small|big|a|q|sub|sup|ins|del)\b[^<>]*>", re.I
)
_TAG = re.compile(r"<[^<>]*>")
_TAG_OF_TEXT = re.compile(r"<(?:p|br|div|h[1-6]|li)\b[^<>]{0,500}>", re.IGNORECASE)
_TEASER = 60
"""Words of an article at most of which a page is taken to show none, or its beginning alone."""
_LEAST = 25
"""Words of an article at least: fewer in a page's data are its summary."""
_NO_LETTER = re.compile(r"[\W_]+")
_MOST_IN_A_TEXT = 10_000_000
"""Bytes of one text node from which libxml2 drops it and what follows (XML_MAX_TEXT_LENGTH)."""
_MAIN_LIMIT = 3_000_000
"""Characters of a page above which its structure alone tells body from furniture."""


class HtmlDecoder:
    """Decodes web pages, saved or fetched."""

    name = "html"
    version = "2"

    def handles(self, capture: Capture) -> bool:
        """Whether the capture is called HTML, or begins like a page."""
        if capture.media_type in ("text/html", "application/xhtml+xml"):
            return True
        head = capture.data[:4096].removeprefix(b"\xef\xbb\xbf").replace(b"\x00", b"")
        return _START.match(head.removeprefix(b"\xff\xfe").removeprefix(b"\xfe\xff")) is not None

    def decode(self, capture: Capture, given: Given) -> Decoded:
        """The report in the page of `capture`.

        Raises:
            DecodeError: `not-text` for other data, `empty` for a page without visible text,
            `too-large` where its one text is more than the parser takes.
        """
        read = decode_bytes(capture.data, declared_charset(capture.data))
        if _too_long(read.text):
            raise DecodeError(NoteCode.TOO_LARGE, "one text in the page is over 10 MB")
        root, notes = _parse(read.text)
        found = [] if root is None else _tidied(items(root))
        page = PageData() if root is None else _page_data(root, read.text)
        if root is not None and (unseen := _unseen(root, found, page)):
            found = [*(replace(item, kind=None, furniture=True) for item in found), *unseen]
            why = "the page does not show the article; its text is that of the page's data"
            notes = (*notes, Note(NoteCode.TEXT_FROM_DATA, why))
        if root is None or not found:
            raise DecodeError(NoteCode.EMPTY, "there is no visible text in the page")
        text, segments = _lay_out(found, _main_lines(root, read.text), page)
        blocks = classify(segments, given.title or page.title)
        parts = Parts(text, blocks, f"{self.name}/{self.version}", page, read.notes + notes)
        return assemble(capture, parts, given)


def _too_long(text: str) -> bool:
    """Whether a run without a tag is longer than the parser takes (libxml2's own bound)."""
    if 4 * len(text) < _MOST_IN_A_TEXT:
        return False
    return any(len(run.encode("utf-8")) >= _MOST_IN_A_TEXT for run in text.split("<"))


def _parse(text: str) -> tuple[Any | None, tuple[Note, ...]]:
    """The tree of a page; one nested too deep is flattened first, with a note."""
    root, deep = _tree(text)
    if not deep:
        return root, ()
    note = Note(NoteCode.TOO_DEEP, "elements are nested too deep; the page was read without them")
    root, deep = _tree(_flat(_INLINE.sub("", _WRAPPERS.sub("<br><br>", text))))
    if deep:
        root, _ = _tree("<p>" + _flat(_TAG.sub("<br><br>", text)) + "</p>")
    return root, (note,)


def _flat(text: str) -> str:
    return re.sub(r"(?:<br>\s*){3,}", "<br><br>", text)


def _tree(text: str) -> tuple[Any | None, bool]:
    """The tree and whether the parser gave up on its depth (256 levels, libxml2's own bound)."""
    from lxml import etree
    from lxml.html import HTMLParser, document_fromstring

    parser = HTMLParser(
        encoding="utf-8", huge_tree=False, no_network=True, remove_comments=True, remove_pis=True
    )
    try:
        root = document_fromstring(text.encode("utf-8"), parser=parser)
    except etree.ParserError:  # nothing in it
        return None, False
    deep = any("depth" in entry.message for entry in parser.error_log)
    return root, deep


def _page_data(root: Any, text: str) -> PageData:
    from headwater.intake.pagedata import page_data

    return page_data(root, text)


def _unseen(root: Any, found: Sequence[Item], page: PageData) -> list[Item]:
    """The title and paragraphs of an article that stands in the page's data alone, or of which the
    page shows no more than the beginning; none where it shows more."""
    from headwater.intake.pagedata import article_text

    shown = sum(_length(item) for item in found if not item.furniture and item.links <= 0.5)
    if shown > _TEASER:
        return []
    text = article_text(root)
    if text is None:
        return []
    told, _ = _tree(text if _TAG_OF_TEXT.search(text) else _as_paragraphs(text))
    body = [] if told is None else _tidied(items(told))
    if sum(map(_length, body)) <= max(_LEAST, 2 * shown):
        return []
    title = [Item(page.title, BlockKind.TITLE, False, True, False, 0.0)] if page.title else []
    return [*title, *(replace(item, furniture=False, article=True) for item in body)]


def _length(item: Item) -> int:
    return len(item.text.split())


def _as_paragraphs(text: str) -> str:
    """Plain text as a page: a paragraph a line."""
    lines = (line.strip() for line in text.split("\n"))
    return "".join(f"<p>{escape(unescape(line))}</p>" for line in lines if line)


def _main_lines(root: Any, text: str) -> frozenset[str]:
    """The lines that trafilatura takes for the article, in a form for comparing; may be none."""
    if len(text) > _MAIN_LIMIT or sum(1 for _ in root.iter()) > MAX_ELEMENTS:
        return frozenset()
    from copy import deepcopy

    from trafilatura import extract

    try:
        main = extract(deepcopy(root), fast=True, favor_recall=True, include_comments=False)
    except Exception:
        # Third-party heuristics on hostile trees; the page's structure still tells enough.
        return frozenset()
    return frozenset(_key(line) for line in (main or "").split("\n") if line.strip())


def _key(words: str) -> str:
    return _NO_LETTER.sub("", words[:400].lower())[:200]


def _tidied(found: list[Item]) -> list[Item]:
    """The items with tidied texts; those past the bound are one."""
    tidied = (replace(item, text=tidy(item.text).strip()) for item in found)
    kept = [item for item in tidied if item.text]
    if len(kept) > MAX_BLOCKS:
        rest = "\n".join(item.text for item in kept[MAX_BLOCKS - 1 :])
        kept = [*kept[: MAX_BLOCKS - 1], replace(kept[-1], text=rest, kind=None, furniture=False)]
    return kept


def _lay_out(
    found: list[Item], main: frozenset[str], page: PageData
) -> tuple[str, tuple[Segment, ...]]:
    """The report's text, paragraphs parted by a blank line, and its segments."""
    title = _title(found, page)
    structured = any(item.article for item in found)
    pieces: list[str] = []
    segments: list[Segment] = []
    at = 0
    for place, item in enumerate(found):
        if pieces:
            pieces.append("\n\n")
            at += 2
        kind = _kind(item, place == title)
        own = _own(item, main, structured) if place != title else True
        segments.append(
            Segment(at, at + len(item.text), item.text, kind if own is not False else None, own)
        )
        pieces.append(item.text)
        at += len(item.text)
    return "".join(pieces), tuple(segments)


def _title(found: list[Item], page: PageData) -> int | None:
    """The place of the title: the h1 that the metadata repeats, else the article's first."""
    heads = [place for place, item in enumerate(found) if item.kind is BlockKind.TITLE]
    wanted = _key(page.title or "")
    for place in heads:
        key = _key(found[place].text)
        if key and wanted and (key in wanted or wanted in key):
            return place
    return next((p for p in heads if found[p].article or not found[p].furniture), None)


def _kind(item: Item, is_title: bool) -> BlockKind | None:
    kind = item.kind
    if is_title:
        return BlockKind.TITLE
    if kind is BlockKind.TITLE:
        return BlockKind.HEADING
    if kind is BlockKind.UPDATE_LINE and len(item.text.split()) > 14:
        return None
    if item.live and kind in (None, BlockKind.LIST_ITEM):
        return BlockKind.LIVE_ENTRY
    return kind


def _own(item: Item, main: frozenset[str], structured: bool) -> bool | None:
    """Whether an item is the article's (True), the site's (False), or neither is shown.

    A link alone is the site's; so is what stands in the site's parts and not in the main text.
    """
    kept = _key(item.text) in main
    sentence = stopped(item.text) and len(item.text.split()) >= 6
    if item.links > 0.8 and not sentence and item.kind is not BlockKind.BYLINE:
        return False
    if item.furniture:
        return kept and sentence and item.links <= 0.5
    if kept:
        return True
    if structured and not item.article:
        keeps = (BlockKind.BYLINE, BlockKind.UPDATE_LINE, BlockKind.STANDFIRST, BlockKind.CAPTION)
        return None if item.kind in keeps or sentence else False
    return True if sentence and item.article else None
