"""Headwater's own words in the drawing, in one place."""

from __future__ import annotations

from collections.abc import Sequence

from headwater.publishing.graph.model import Between, Line, LineKind, Node, NodeKind, Origin
from headwater.publishing.index import Index
from headwater.publishing.words import listed, plural
from headwater.records import HopBasis, Polarity

FIRST, THROUGH, LAST, COUNTED = "reported by", "who has it from", "traced to", "counted as"
"""What stands over the columns."""

RING = "ring"
INFERRED = "inferred"
COPIED = "copied"
SAME_PASSAGE = "same passage"
CREDITED = "its text"
FOR_NONE = "counted for none"
NO_EXIT = "they cite one another in a ring without an exit"
SEPARATE = "shown to be separate"
NOT_SEPARATE = "not shown to be separate"

SIDES = {Polarity.ASSERTS: "asserted", Polarity.DENIES: "denied", Polarity.OPEN: "left open"}

KINDS = {
    NodeKind.OUTLET: "cited",
    NodeKind.PERSON: "person",
    NodeKind.ORGANIZATION: "organization",
    NodeKind.STATE_BODY: "state body",
    NodeKind.DOCUMENT: "document",
    NodeKind.GROUP: "group",
    NodeKind.ANONYMOUS: "unnamed",
    NodeKind.UNSTATED: "no source stated",
    NodeKind.OWN_VOICE: "in its own voice",
    NodeKind.NAMES_NOBODY: "no speaker named",
    NodeKind.SEVERAL: "drawn as one",
}

BASES = {
    HopBasis.STATED: "",
    HopBasis.RESOLVED: "named elsewhere in the text",
    HopBasis.CARRIED: INFERRED,
    HopBasis.GIVEN: "given by a person",
}


def detail(index: Index, node: Node) -> str:
    """What a node is, under its name: the reports of an outlet, else its kind."""
    if node.reports:
        tags = index.numbered(node.reports)
        return tags if len(node.reports) <= 6 else plural(len(node.reports), "report")
    count = f" ×{node.count}" if (node.count or 1) > 1 and node.kind is not NodeKind.SEVERAL else ""
    return KINDS[node.kind] + count


def node_title(index: Index, node: Node) -> str:
    """All there is to say of a node, in one line."""
    said = [node.told, detail(index, node)]
    if node.members:
        said.append(listed(node.members, 12))
    if node.side in (Polarity.DENIES, Polarity.OPEN):
        said.append(SIDES[node.side])
    return " · ".join([*said, plural(len(node.statements), "statement")])


def line_label(line: Line) -> str:
    """The words on a line: in which way, that it is inferred, copied, part of a ring."""
    said = list(dict.fromkeys(way.relation.value for way in line.ways if way.relation))
    if line.kind is LineKind.CREDIT:
        said = [CREDITED]
    if line.kind is LineKind.COPY:
        said = [COPIED if line.shown else SAME_PASSAGE]
    elif line.copied:
        said.append(COPIED)
    if line.inferred:
        said.append(INFERRED)
    if line.ring:
        said.append(RING)
    return ", ".join(said)


def line_title(index: Index, line: Line, ends: tuple[Node, Node]) -> str:
    """All there is to say of a line: from whom to whom, in which way, by which reports."""
    left, right = (node.told for node in ends)
    if line.kind is LineKind.COPY:
        words = "has the passage from" if line.shown else "has the same passage as"
        return f"{left} {words} {right}" + ("" if line.shown else "; which was first is not shown")
    if line.kind is LineKind.CREDIT:
        return f"{left} runs the text of {right}" + (f", {COPIED}" if line.copied else "")
    told = []
    for way in line.ways:
        how = [way.relation.value if way.relation else "", BASES[way.basis]]
        told.append(f"{', '.join(w for w in how if w)} {index.tags(way.statements)}".strip())
    marks = [COPIED] * line.copied + ["they cite one another in a ring"] * line.ring
    return " · ".join([f"{left} ← {right}", *told, *marks])


def origin_head(origin: Origin) -> str:
    """How an origin is called."""
    return f"{'origin' if origin.side is Polarity.ASSERTS else 'denial'} {origin.place}"


def between_words(between: Between) -> Sequence[str]:
    """Whether two origins are separate, and the deciding reason."""
    return (SEPARATE if between.separate else NOT_SEPARATE, between.why)
