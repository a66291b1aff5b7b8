"""The provenance graph of a claim as types: who has it from whom, and what of that is one.

Left are the outlets of the reports, right those who said it first. A line from A to B means that
A has it from B. The Structs are the JSON twin of the drawing; what is drawn of them, and where,
is in `Drawing`.
"""

from __future__ import annotations

from enum import StrEnum

import msgspec

from headwater.publishing import phrases
from headwater.publishing.words import plural
from headwater.records import HopBasis, HopKind, Polarity, Relation


class NodeKind(StrEnum):
    """What a node is: a kind of hop, or one of the ends that are no hop of their own."""

    OUTLET = "outlet"
    PERSON = "person"
    ORGANIZATION = "organization"
    STATE_BODY = "state-body"
    DOCUMENT = "document"
    GROUP = "group"
    ANONYMOUS = "anonymous"
    UNSTATED = "unstated"
    OWN_VOICE = "own-voice"
    """an outlet that says it itself"""
    NAMES_NOBODY = "names-nobody"
    """an outlet as far as it is cited for this without a speaker"""
    SEVERAL = "several"
    """nodes drawn as one because there are too many"""

    @classmethod
    def of(cls, hop: HopKind) -> NodeKind:
        """The kind of a node that is a hop."""
        return cls(hop.value)


class LineKind(StrEnum):
    """Why one node has it from the other."""

    CHAIN = "chain"
    """the words of a statement say so, or a relay was carried to it"""
    CREDIT = "credit"
    """the report runs the text of an agency"""
    COPY = "copy"
    """a passage that carries the claim stands in reports of both"""


class Node(msgspec.Struct, frozen=True):
    """One who passes the claim on or says it first, drawn once however many statements name it.

    `name` is None where nobody is named. `reports` are the reports of an outlet that carry the
    claim. `side` is that of an end, None for who may stand on several. `origin` is the number of
    the origin that the node belongs to, None where it ends no chain. `members` are the names of
    the nodes that one of kind `several` stands for.
    """

    id: str
    kind: NodeKind
    name: str | None
    count: int | None
    reports: tuple[str, ...]
    statements: tuple[str, ...]
    side: Polarity | None
    origin: int | None
    members: tuple[str, ...] = ()

    @property
    def told(self) -> str:
        """Its name, or the fixed words for one that has none."""
        if self.kind is NodeKind.SEVERAL:
            return plural(self.count or 0, "outlet" if self.side is None else "speaker")
        if self.name:
            return self.name
        outlets = (NodeKind.OUTLET, NodeKind.OWN_VOICE, NodeKind.NAMES_NOBODY)
        return phrases.UNKNOWN_OUTLET if self.kind in outlets else phrases.UNNAMED

    @property
    def is_own(self) -> bool:
        """Whether what is told of it are Headwater's words and no name."""
        return self.kind is NodeKind.SEVERAL or not self.name


class Way(msgspec.Struct, frozen=True):
    """In which way, and on what basis, the statements have it along one line."""

    relation: Relation | None
    basis: HopBasis
    statements: tuple[str, ...]


class Line(msgspec.Struct, frozen=True):
    """`source` has it from `target`.

    `copied` where reports of both share the passage; of a line of kind `copy`, `shown` says
    whether it is shown who was first, else it has no direction. `ring` where the line is part of
    a ring of reports that cite one another, `back` where it closes a circle.
    """

    id: str
    source: str
    target: str
    kind: LineKind
    ways: tuple[Way, ...]
    sides: tuple[Polarity, ...]
    copied: bool = False
    shown: bool = True
    ring: bool = False
    back: bool = False

    @property
    def inferred(self) -> bool:
        """Whether no statement says it in words: a relay was carried."""
        return bool(self.ways) and all(way.basis is HopBasis.CARRIED for way in self.ways)


class Path(msgspec.Struct, frozen=True):
    """The nodes of a chain from the report's outlet, and the statements that have it.

    `numbers` are those of the reports that these stand in. `on` are further nodes that the last
    one leads to by what other reports say. `origin` is None for words that count for none.
    """

    nodes: tuple[str, ...]
    statements: tuple[str, ...]
    numbers: tuple[int, ...]
    side: Polarity
    origin: int | None
    inferred: bool = False
    on: tuple[str, ...] = ()


class Origin(msgspec.Struct, frozen=True):
    """An origin of the claim: the nodes that count as one, and in short words why.

    `number` counts from 1 through the origins that assert and then those that deny, `place` on
    each side for itself.
    """

    number: int
    place: int
    side: Polarity
    label: str | None
    nodes: tuple[str, ...]
    why: tuple[str, ...]


class Between(msgspec.Struct, frozen=True):
    """What holds between two origins that stand next to each other: separate, or not shown."""

    a: int
    b: int
    separate: bool
    why: str


class Letters(msgspec.Struct, frozen=True):
    """A line of text in the drawing; `own` for Headwater's words, else a name of the reports."""

    text: str
    x: int
    y: int
    own: bool = False


class Box(msgspec.Struct, frozen=True):
    """Where a node is drawn. `lit` are the nodes with which it lies on a path.

    `report` is where its words are, `statement` which they are, None for the report itself.
    """

    node: str
    x: int
    y: int
    width: int
    height: int
    text: tuple[Letters, ...]
    title: str
    report: str
    statement: str | None
    lit: tuple[str, ...]


class Stroke(msgspec.Struct, frozen=True):
    """How a line is drawn: `d` of an SVG path, the points of its head ("" for none), its words.

    The head is at who has it from the other.
    """

    line: str
    d: str
    head: str
    label: Letters | None
    title: str
    lit: tuple[str, ...]


class Bracket(msgspec.Struct, frozen=True):
    """What stands beside the nodes of an origin; `joins` where it holds several of them."""

    origin: int
    x: int
    top: int
    bottom: int
    joins: bool
    text: tuple[Letters, ...]
    title: str
    lit: tuple[str, ...]


class Gap(msgspec.Struct, frozen=True):
    """What stands between two origins: a broken line with "?", or a whole one."""

    x: int
    top: int
    bottom: int
    separate: bool
    text: tuple[Letters, ...]
    title: str


class Drawing(msgspec.Struct, frozen=True):
    """Everything that is drawn, in whole pixels."""

    width: int
    height: int
    heads: tuple[Letters, ...]
    boxes: tuple[Box, ...]
    strokes: tuple[Stroke, ...]
    brackets: tuple[Bracket, ...]
    gaps: tuple[Gap, ...]


class Graph(msgspec.Struct, frozen=True):
    """The provenance graph of one claim.

    `grouped` says how many nodes there are before nodes that are alike were drawn as one, None
    where all are drawn. `paths` always name all nodes that are drawn. `drawing` is None where no
    text carries the claim.
    """

    claim: str
    nodes: tuple[Node, ...]
    lines: tuple[Line, ...]
    paths: tuple[Path, ...]
    origins: tuple[Origin, ...]
    between: tuple[Between, ...]
    grouped: int | None
    drawing: Drawing | None

    def node(self, name: str) -> Node:
        """The node of that id."""
        return next(node for node in self.nodes if node.id == name)

    def line(self, name: str) -> Line:
        """The line of that id."""
        return next(line for line in self.lines if line.id == name)

    def origin(self, number: int) -> Origin:
        """The origin of that number."""
        return next(origin for origin in self.origins if origin.number == number)

    def of(self, origin: int | None) -> tuple[Path, ...]:
        """The paths that lead to an origin; for None those that count for none."""
        return tuple(path for path in self.paths if path.origin == origin)
