"""Who or what each sentence is about: the noun phrase before its verb, as far as it may speak."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from headwater.reading import nouns
from headwater.reading.describe import describe
from headwater.reading.described import Described
from headwater.reading.units import Unit, units
from headwater.records import HopKind, Report, Span, cut

_NOMINAL = "DNPHMEO"
"""Classes of the words of a plain noun phrase."""
_AFTER = "VXAI,("
"""What may follow a subject: a verb, an adverb, an apposition, a place of a misread verb."""
_KNOWN = nouns.BODIES | nouns.ORGANIZATIONS | nouns.DOCUMENTS | nouns.OUTLETS
_HUMAN = nouns.PEOPLE | nouns.OFFICIALS | nouns.OFFICES | nouns.REPORTERS


@dataclass(frozen=True, slots=True)
class Subject:
    """The subject of a sentence or who owns it ("The studio's statement": the studio)."""

    described: Described
    span: Span

    @property
    def human(self) -> bool:
        """Whether the noun is one for people."""
        head = nouns.singular(self.described.head)
        return self.described.named or head in _HUMAN or nouns.looks_human(head)


def subjects(report: Report) -> tuple[Subject, ...]:
    """The subjects of the sentences of `report` that could be sources, in text order."""
    return tuple(found for unit in units(report) for found in _of_unit(unit))


def _of_unit(unit: Unit) -> Iterator[Subject]:
    at = _first_word(unit)
    stop = at
    while unit.tag(stop) in _NOMINAL and not (stop > at and unit.tag(stop) == "D"):
        stop += 1
    if unit.lower(stop) == "of":
        stop += 1
        while unit.tag(stop) in _NOMINAL:
            stop += 1
    span = unit.span(at, stop)
    if span is None or unit.tag(stop) not in _AFTER or unit.tag(at) == "O":
        return
    found = describe(unit.text, span)
    if _may_speak(found):
        yield Subject(found, found.span)
    owner = span.quote.find("\u2019s ") if "\u2019s " in span.quote else span.quote.find("'s ")
    if owner > 0:
        held = cut(unit.text, span.start, span.start + owner)
        possessor = describe(unit.text, held)
        if _may_speak(possessor):
            yield Subject(possessor, held)


def _first_word(unit: Unit) -> int:
    """Where the clause begins: after a time or a place that opens the sentence up to a comma."""
    if unit.tag(0) not in "ITS":
        return 0
    return next((i + 1 for i in range(1, len(unit.words)) if unit.tag(i) == ","), 0)


def _may_speak(one: Described) -> bool:
    """Whether a description is of somebody, of a body or of a document known by its noun."""
    if one.pronoun is not None or one.kind is HopKind.UNSTATED:
        return False
    if one.named:
        # a capital may only be that of the sentence
        return one.kind is not HopKind.PERSON or " " in (one.name or "")
    head = nouns.singular(one.head)
    return head in _KNOWN | _HUMAN or nouns.looks_human(head)
