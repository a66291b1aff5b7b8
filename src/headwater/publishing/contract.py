"""The public JSON `headwater/1` as types, field for field.

`docs/schema/headwater-1.schema.json` is written from these types (`make schema`). They are
Structs of msgspec and not dataclasses because two keys, "from" and "to", are renamed: "from" is
a word of Python. Every field is always there: unknown is null, never left out. Spans are
half-open ranges of code points in the text of their report.
"""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from headwater.records.codes import NoteCode, ReasonCode
from headwater.records.comparison import LinkKind, LinkType, Polarity, StatusValue
from headwater.records.report import Basis, BlockKind
from headwater.records.statement import (
    Form,
    HopBasis,
    HopKind,
    NameKind,
    Precision,
    Relation,
    StanceValue,
)

Offset = Annotated[int, Meta(ge=0)]
Number = Annotated[int, Meta(ge=0)]
Score = Annotated[float, Meta(ge=0, le=1)]
Hash = Annotated[str, Meta(pattern="^[0-9a-f]{64}$")]


class _Part(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What all parts of the contract share: frozen, and nothing beside the named fields."""


class Span(_Part, frozen=True):
    """Words of a report: `text[start:end] == quote`."""

    start: Offset
    end: Offset
    quote: str


class Place(_Part, frozen=True):
    """A span of a reason, which may quote several reports and so says which one."""

    report: str
    start: Offset
    end: Offset
    quote: str


class Reason(_Part, frozen=True):
    """Why something was merged, kept apart, linked or left open; words come from a table."""

    code: ReasonCode
    args: dict[str, str]
    spans: tuple[Place, ...]


class Outlet(_Part, frozen=True):
    """The outlet of a report and what shows it."""

    name: str
    basis: Basis


class Published(_Part, frozen=True):
    """When a report was published; one side may be null."""

    earliest: str | None
    latest: str | None
    basis: Basis


class Block(_Part, frozen=True):
    """A stretch of a report's text with its kind."""

    kind: BlockKind
    start: Offset
    end: Offset


class Report(_Part, frozen=True):
    """One article with its whole text."""

    id: str
    url: str | None
    title: str | None
    bylines: tuple[str, ...]
    credit: str | None
    language: str | None
    sha256: Hash
    text_sha256: Hash
    decoder: str
    outlet: Outlet | None
    published: Published | None
    text: str
    blocks: tuple[Block, ...]


class Hop(_Part, frozen=True):
    """One station of a chain; the first is the report's outlet, the last the first speaker."""

    name: str | None
    kind: HopKind
    count: Number | None
    relation: Relation | None
    basis: HopBasis
    actor: str | None
    span: Span | None
    antecedent: Span | None


class Stance(_Part, frozen=True):
    """What the first speaker commits to, with the hedge words."""

    value: StanceValue
    hedges: tuple[Span, ...]


class Time(_Part, frozen=True):
    """A time phrase as an interval; both ends null where it has no anchor."""

    start: Offset
    end: Offset
    quote: str
    earliest: str | None
    latest: str | None
    precision: Precision


class Quantity(_Part, frozen=True):
    """A quantity phrase as a range; an end is null where open."""

    start: Offset
    end: Offset
    quote: str
    low: float | None
    high: float | None
    unit: str | None


class ClaimPart(_Part, frozen=True):
    """A claim that a statement carries, and the words of the statement that carry it."""

    id: str
    content: tuple[Span, ...]


class Statement(_Part, frozen=True):
    """One proposition in one report and whom the report has it from."""

    id: str
    report: str
    within: str | None
    block: BlockKind
    form: Form
    content: tuple[Span, ...]
    sources: tuple[Span, ...]
    cue: tuple[Span, ...]
    chains: tuple[tuple[Hop, ...], ...]
    stance: Stance
    times: tuple[Time, ...]
    quantities: tuple[Quantity, ...]
    claims: tuple[ClaimPart, ...]
    score: Score


class ActorName(_Part, frozen=True):
    """One use of a name; `ambiguous` where the same words name another actor too."""

    report: str
    start: Offset
    end: Offset
    quote: str
    ambiguous: bool


class Actor(_Part, frozen=True):
    """A person, body, force, state or place under all its names."""

    id: str
    label: str
    kind: NameKind
    names: tuple[ActorName, ...]


class Member(_Part, frozen=True):
    """A statement of a claim: how it stands to it, and how well it fits."""

    id: str
    polarity: Polarity
    score: Score


class Root(_Part, frozen=True):
    """One origin of a claim after merging."""

    label: str | None
    kind: HopKind
    statements: tuple[str, ...]
    why: tuple[Reason, ...]


class Origins(_Part, frozen=True):
    """How many independent origins are shown (`min`) and how many there may be (`max`)."""

    min: Number
    max: Number
    roots: tuple[Root, ...]
    why: tuple[Reason, ...]


class Claim(_Part, frozen=True):
    """The same proposition across statements, with the origins of either side."""

    id: str
    label: str
    thread: str
    statements: tuple[Member, ...]
    origins: Origins
    denials: Origins | None


class Status(_Part, frozen=True):
    """One statement's word on where a thread stands."""

    value: StatusValue
    statement: str
    earliest: str | None
    latest: str | None


class Thread(_Part, frozen=True):
    """Claims about the same actors and act at different times, modality or degree."""

    id: str
    label: str
    claims: tuple[str, ...]
    status: tuple[Status, ...]
    absent: tuple[str, ...]


class Link(_Part, frozen=True):
    """A relation between two statements."""

    kind: LinkKind
    type: LinkType | None
    a: str
    b: str
    why: Reason


class Copy(_Part, frozen=True, rename={"source": "from", "target": "to"}):
    """Passages that two reports share; `first` is the one shown to be earlier."""

    source: str
    target: str
    first: str | None
    spans: tuple[tuple[Span, Span], ...]


class Note(_Part, frozen=True):
    """A fault in the data or a doubt about it; `report` is null for a file that gave none."""

    code: NoteCode
    report: str | None
    start: Offset | None
    end: Offset | None
    why: str


class Case(_Part, frozen=True):
    """Everything found about one set of reports."""

    schema: Literal["headwater/1"]
    reports: tuple[Report, ...]
    statements: tuple[Statement, ...]
    actors: tuple[Actor, ...]
    claims: tuple[Claim, ...]
    threads: tuple[Thread, ...]
    links: tuple[Link, ...]
    copies: tuple[Copy, ...]
    cycles: tuple[tuple[str, ...], ...]
    notes: tuple[Note, ...]
