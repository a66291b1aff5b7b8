"""The documents that carriers speak of, and which of them are shown to be one document."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from headwater.records import DocumentRole, HopKind, Place, Span
from headwater.tracing.carriers import Carrier
from headwater.tracing.descriptions import singular
from headwater.tracing.entries import Entries
from headwater.tracing.fitting import fits
from headwater.tracing.index import Index
from headwater.tracing.speakers import Speaker
from headwater.tracing.terminals import Terminal

_FAMILIES = (
    """memo memorandum letter note cable dispatch email message telegram correspondence briefing""",
    """contract agreement deal treaty lease accord""",
    """report study assessment review survey analysis audit inquiry findings conclusion""",
    """video footage clip photo photograph image picture imagery recording film tape""",
    """statement communique communiqué readout release announcement declaration""",
    """indictment complaint lawsuit filing affidavit ruling verdict judgment judgement warrant
    transcript""",
    """invoice manifest receipt log register ledger record database data dataset figure
    statistics""",
    """book memoir autobiography biography diary""",
    """law bill decree order resolution directive""",
)
_OPEN = frozenset({"file", "copy", "it", "archive", "material"})
"""Words that any document can be taken up by."""
_WRITTEN = frozenset({"document", "paper", "dossier", "text", "draft"})
"""Words that any document can be taken up by, but for pictures: "shipping documents and satellite
images" are two."""
_PICTURES = "video"

MERGING = frozenset({DocumentRole.AUTHOR, DocumentRole.DESCRIBER, DocumentRole.ITSELF})
"""Who is one origin with a document: its author, and whoever only describes it."""

HAVING = frozenset({DocumentRole.HOLDER, DocumentRole.RECIPIENT})
"""Who has another's document: no origin with it, and none apart from it."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A document as one carrier speaks of it.

    `nouns` are the family of the noun it is called by, empty for a word that fits any document.
    `authors` are keys of those who are named with it or as its author. `anchors` are the report
    and the relays through which it is known. `writer` is the terminal where it is the author.
    """

    number: int
    role: DocumentRole
    nouns: str
    authors: frozenset[str]
    anchors: frozenset[str]
    place: Place
    writer: Speaker | None = None


def mentions(
    carriers: Sequence[Carrier], ends: Mapping[int, Terminal], entries: Entries, index: Index
) -> tuple[Mention, ...]:
    """The document of each carrier that ends and has one, in the carriers' order.

    It is known through the reports and relays of all carriers that tell the same entry.
    """
    found = []
    for number, terminal in ends.items():
        carrier = carriers[number]
        words = carrier.chain.document
        role = carrier.chain.document_role
        if terminal.speaker.kind is HopKind.DOCUMENT:
            words, role = words or carrier.words, DocumentRole.ITSELF
        if words is not None:
            mention = _mention(number, carrier, (words, role), terminal, index)
            known = (_anchors(carriers[each]) for each in entries.telling(number))
            found.append(replace(mention, anchors=mention.anchors.union(*known)))
    return tuple(found)


def _mention(
    number: int,
    carrier: Carrier,
    document: tuple[Span, DocumentRole | None],
    terminal: Terminal,
    index: Index,
) -> Mention:
    words, role = document
    authors = {f"actor:{actor.id}" for actor in index.named_in(carrier.report, words)}
    if role in HAVING:
        authors.discard(terminal.speaker.key or "")
    for source in () if role in HAVING else carrier.statement.sources:
        if source.covers(words):
            authors |= {f"actor:{actor.id}" for actor in index.named_in(carrier.report, source)}
    if role is DocumentRole.AUTHOR and terminal.speaker.key is not None:
        authors = {terminal.speaker.key}
    return Mention(
        number=number,
        role=role or DocumentRole.DESCRIBER,
        nouns=family(_called(carrier, words, terminal)),
        authors=frozenset(authors),
        anchors=terminal.relays,
        place=Place.of(carrier.report, words),
        writer=terminal.speaker if role is DocumentRole.AUTHOR else None,
    )


def _anchors(carrier: Carrier) -> set[str]:
    """The report and the relays through which a carrier has what it has."""
    return {carrier.report} | {hop.key for hop in carrier.relays if hop.key is not None}


def _called(carrier: Carrier, words: Span, terminal: Terminal) -> str:
    """What the document is called: by its own words where they are given, else as the hop."""
    own = carrier.chain.document is None and terminal.speaker.kind is HopKind.DOCUMENT
    return terminal.speaker.label or words.quote if own else words.quote


def family(words: str) -> str:
    """The kind of document that its last telling noun names; "" for one that fits any.

    Of two ("a bill of lading and satellite imagery") it is that of the first.
    """
    first = words.split(" and ", maxsplit=1)[0]
    nouns = [singular(word.strip(".,'\"“”‘’()").lower()) for word in first.split()]
    for noun in reversed(nouns):
        if noun in _OPEN:
            return ""
        if noun in _WRITTEN:
            return "document"
        for family in _FAMILIES:
            if noun in family.split():
                return family.split()[0]
    return nouns[-1] if nouns else ""


def may_be_one(a: Mention, b: Mention) -> bool:
    """Whether nothing in the words tells two documents apart."""
    kinds = {a.nouns, b.nouns}
    nouns = "" in kinds or len(kinds) == 1 or ("document" in kinds and _PICTURES not in kinds)
    if a.writer is not None and b.writer is not None and not fits(a.writer, b.writer):
        return False
    return nouns and not (a.authors and b.authors and not a.authors & b.authors)


def vaguer(a: Mention, b: Mention) -> bool:
    """Whether `a` names no author that `b` does not, so that it may be `b` in a rewrite."""
    return may_be_one(a, b) and a.authors <= b.authors


def are_one(a: Mention, b: Mention) -> bool:
    """Whether two mentions are shown to be of one document.

    They are where the nouns fit and one author is named with both, or where both come through
    one report or one relay and no two authors are named.
    """
    if not may_be_one(a, b):
        return False
    return bool(a.authors & b.authors) or bool(a.anchors & b.anchors)
