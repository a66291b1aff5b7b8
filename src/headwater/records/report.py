"""From bytes to a report: captures, and the articles decoded from them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from headwater.records.spans import Span


@dataclass(frozen=True, slots=True)
class Capture:
    """The bytes as they were received, unchanged.

    `source` is what the user named (a path, "-" for standard input, an address). `media_type`
    is what the collector knows of it (from the name or a header), None where nothing.
    `captured` is an ISO 8601 time in UTC; it is evidence, and no result depends on it.
    """

    sha256: str
    data: bytes
    source: str
    media_type: str | None = None
    captured: str | None = None


class BlockKind(StrEnum):
    """What a stretch of a report's text is. Only some kinds make statements: see `SPEAKING`."""

    TITLE = "title"
    STANDFIRST = "standfirst"
    BYLINE = "byline"
    DATELINE = "dateline"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list-item"
    TABLE = "table"
    QUOTE_BLOCK = "quote-block"
    PULL_QUOTE = "pull-quote"
    EMBEDDED_POST = "embedded-post"
    LIVE_ENTRY = "live-entry"
    CAPTION = "caption"
    CORRECTION = "correction"
    UPDATE_LINE = "update-line"
    FURNITURE = "furniture"


BODY = frozenset(
    {
        BlockKind.STANDFIRST,
        BlockKind.PARAGRAPH,
        BlockKind.LIST_ITEM,
        BlockKind.QUOTE_BLOCK,
        BlockKind.EMBEDDED_POST,
        BlockKind.LIVE_ENTRY,
        BlockKind.CORRECTION,
    }
)
"""The kinds whose every sentence belongs to a statement that may carry a claim."""

SPEAKING = BODY | {BlockKind.TITLE}
"""The kinds that make statements; a title makes one that is compared but never a carrier."""


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of `Report.text` with its kind. Blocks are in reading order and never overlap.

    The text between two blocks is white space only.
    """

    kind: BlockKind
    start: int
    end: int


class Basis(StrEnum):
    """What a report's outlet or date rests on, best first."""

    GIVEN = "given"
    """an option, a meta file or a decision of a person"""
    METADATA = "metadata"
    """the page's own metadata"""
    BYLINE = "byline"
    """a byline or dateline in the text"""
    FURNITURE = "furniture"
    """the site's own name or address in its furniture"""
    TEXT = "text"
    """words of the body that X alone would write, e.g. "X can reveal"; a file name comes before"""
    CAPTION = "caption"
    """a dated caption: evidence of the earliest time only"""
    FILE_NAME = "file-name"


@dataclass(frozen=True, slots=True)
class OutletName:
    """The outlet of a report: its canonical name where known, else as written."""

    name: str
    basis: Basis


@dataclass(frozen=True, slots=True)
class Interval:
    """A stretch of time between two ISO 8601 points, each a date or a time; None is open.

    A date as `latest` means its whole day. Two open ends say nothing.
    """

    earliest: str | None
    latest: str | None


@dataclass(frozen=True, slots=True)
class Published:
    """When a report was published, as far as is shown. One side may be None."""

    earliest: str | None
    latest: str | None
    basis: Basis


@dataclass(frozen=True, slots=True)
class Report:
    """One article decoded from a capture.

    `id` hashes the capture's hash and the decoder. `text` holds all the text that was received,
    furniture included, in reading order; `blocks` mark it. `decoder` is "name/version".
    `credit` is the agency whose text the publisher runs. `language` is an ISO 639-1 code, None
    where not shown. `bylines` and `title` are spans where they stand in the text; a title known
    only from metadata or an option is `title_given`.
    """

    id: str
    capture: str
    source: str
    decoder: str
    text: str
    text_sha256: str
    blocks: tuple[Block, ...]
    title: Span | None = None
    title_given: str | None = None
    bylines: tuple[str, ...] = ()
    credit: str | None = None
    language: str | None = None
    outlet: OutletName | None = None
    published: Published | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Given:
    """What a person states about one source beforehand; each None where nothing is stated."""

    outlet: str | None = None
    published: str | None = None
    title: str | None = None
