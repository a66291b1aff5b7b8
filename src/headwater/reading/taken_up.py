"""Outlets that are taken up again: "the Journal", "the network", "the newspaper"."""

from __future__ import annotations

import re
from dataclasses import replace

from headwater.knowledge import outlets
from headwater.reading.described import Described
from headwater.reading.nouns import words
from headwater.reading.papers import Papers
from headwater.reading.resolved import Resolved
from headwater.records import HopKind


def resolve_outlet(papers: Papers, one: Described) -> Resolved:
    """An outlet by a short form or a noun, among those that this report names."""
    quote = one.span.quote
    full = papers.named(quote)
    if full is not None:
        return Resolved(replace(one, kind=HopKind.OUTLET, name=full, named=True))
    bearers = papers.bearers(quote)
    if bearers:
        return _short(papers, one, bearers)
    here = papers.between(one.span.start, one.span.end)
    if len(here) == 1 and here[0].span.end == one.span.end:
        return Resolved(replace(one, kind=HopKind.OUTLET, name=here[0].name, named=True))
    kinds = outlets.generic_nouns().get(_generic(one))
    if one.named or kinds is None or not one.definite:
        return Resolved(one)
    for paper in papers.nearest(one.span.start):
        if paper.span.start > one.span.start:
            break
        if paper.name not in papers.own and (paper.kind is None or paper.kind in kinds):
            return Resolved(replace(one, name=paper.name, named=True), paper.span)
    if one.head in _PRINTED:
        # of another kind than the noun says, as far as the table knows
        for paper in papers.nearest(one.span.start):
            if paper.span.start < one.span.start and paper.name not in papers.own:
                return Resolved(replace(one, name=paper.name, named=True), paper.span)
    called = " ".join(word for word in quote.split()[1:-1] if word[:1].isupper())
    if one.head == "agency" and called:
        # "a statement carried by the TASK agency"
        return Resolved(replace(one, name=called, named=True))
    if one.head == "agency" and "news" not in one.words:
        # where no outlet is named, the agency is one of the state's
        return Resolved(replace(one, kind=HopKind.STATE_BODY))
    return Resolved(one)


def named_by_noun_later(text: str, papers: Papers, one: Described) -> Resolved | None:
    """The outlet that "a newspaper" brings in and "the daily, Havnen," names; else None."""
    first = one.span.quote.split(maxsplit=1)[0].lower()
    if one.named or one.plural or one.definite or first not in {"a", "an", "one"}:
        return None
    again = re.compile(
        rf"\b[Tt]he\s(?:{'|'.join(sorted(_PRINTED | {'weekly', one.head}))}),\s(?:the\s)?\Z"
    )
    found = {
        paper.name: paper
        for paper in papers.between(one.span.end, one.span.end + _BACK)
        if again.search(text, max(0, paper.span.start - _LEAD), paper.span.start)
    }
    if len(found) != 1:
        return None
    ((name, paper),) = found.items()
    return Resolved(
        replace(one, kind=HopKind.OUTLET, name=name, named=True, count=None), paper.span
    )


_LEAD = 30
"""Code points before a name that are looked at."""
_PRINTED = words(
    "newspaper paper daily tabloid broadsheet publication outlet magazine website site portal"
)


def is_written_paper(text: str, papers: Papers, one: Described) -> bool:
    """Whether "the paper" is a memo or a draft: brought up after the last newspaper was named."""
    if one.head != "paper" or not one.definite or one.named or one.kind is not HopKind.OUTLET:
        return False
    found = list(_WRITTEN.finditer(text, max(0, one.span.start - _BACK), one.span.start))
    if not found or found[-1]["noun"] in _PRINTED:
        return False
    since = papers.between(found[-1].end(), one.span.start)
    return not any(paper.name not in papers.own for paper in since)


_BACK = 800
"""How many characters a paper reaches back: a paragraph or two."""
_WRITTEN = re.compile(
    r"\b(?:an?|the|its|his|her|their)\s(?:[\w-]+\s){0,3}?(?P<noun>memo|memorandum|dossier|working\spaper"
    r"|position\spaper|discussion\spaper|draft|white\spaper|preprint|study|newspaper|daily|weekly"
    r"|tabloid|journal|broadsheet)\b"
)


def _short(papers: Papers, one: Described, names: frozenset[str]) -> Resolved:
    """The last outlet named in full that bears the short form, else the report's own."""
    for paper in papers.nearest(one.span.start):
        if paper.name in names and not paper.span.overlaps(one.span):
            meant = replace(one, kind=HopKind.OUTLET, name=paper.name, named=True)
            own = paper.name in papers.own
            return Resolved(meant, None if own else paper.span)
    mine = papers.own & names or not names
    name = papers.publisher if mine else min(names)
    return Resolved(replace(one, kind=HopKind.OUTLET, name=name, named=True))


def _generic(one: Described) -> str:
    """The noun by which an outlet is taken up again: "network", "news agency"."""
    words = one.span.quote.lower().split()
    two = " ".join(words[-2:])
    return two if two in outlets.generic_nouns() else one.head
