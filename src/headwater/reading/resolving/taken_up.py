"""Outlets that are taken up again: "the Journal", "the network", "the newspaper"."""

from __future__ import annotations

import re
from dataclasses import replace

from headwater.knowledge import outlets
from headwater.reading.describing.described import Described
from headwater.reading.describing.papers import Paper, Papers
from headwater.reading.describing.resolved import Resolved
from headwater.reading.words.nouns import REPORTERS, words
from headwater.reading.words.phrase_words import MEDIA
from headwater.records import HopKind, Span, cut


def resolve_outlet(papers: Papers, one: Described) -> Resolved:
    """An outlet by a short form or a noun, among those that this report names."""
    quote = one.span.quote
    full = papers.named(quote)
    if full is not None and not papers.is_own_short(quote, one.span.start):
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
    if not _OF_STATE.isdisjoint(quote.lower().split()) and "state-agency" in kinds:
        kinds = frozenset({"state-agency"})
    called = " ".join(
        word for word in quote.split()[1:-1] if word[:1].isupper() and "-" not in word
    )
    if " " in called and one.head != "agency" and one.country is None:
        # "the Arabic-language Kesh Mayadan network" is no other one
        return Resolved(one)
    printed = one.head in _PRINTED
    paper = _named_last(papers, one, kinds) or (_named_last(papers, one) if printed else None)
    if paper is not None:
        return Resolved(replace(one, name=paper.name, named=True), paper.span)
    if one.head == "agency" and called:
        # "a statement carried by the TASK agency"
        return Resolved(replace(one, name=called, named=True))
    if one.head == "agency" and "news" not in one.words:
        # where no outlet is named, the agency is one of the state's
        return Resolved(replace(one, kind=HopKind.STATE_BODY))
    return Resolved(one)


def by_its_noun(papers: Papers, one: Described, found: Resolved | None) -> Resolved | None:
    """The outlet `found` that was brought in by the very noun which takes it up and has no name;
    None where the text has named one since: "a newspaper ... The Lantern ... the newspaper"."""
    if found is None or found.described.head != one.head or found.described.named:
        return None
    since = None if one.head in _SITES else resolve_outlet(papers, one).antecedent
    if since is None or found.antecedent is None:
        return found
    return None if since.start > found.antecedent.start else found


_SITES = words("website site portal blog")
"""Outlets that newspapers and agencies named since are not."""
_OF_STATE = words("state state-run state-owned official government government-run semi-official")
"""Before "news agency" these say that a state runs it: Reuters is none of those."""


def _named_last(
    papers: Papers, one: Described, kinds: frozenset[str] | None = None
) -> Paper | None:
    """The outlet named last before a noun that takes one up, of the land that the words tell of
    ("the British newspaper") and of a kind that the noun means; of none that they rule out."""
    before = [
        paper
        for paper in papers.nearest(one.span.start)
        if paper.span.start < one.span.start
        and paper.name not in papers.own
        and (kinds is None or paper.kind is None or paper.kind in kinds)
    ]
    if one.country is None:
        return before[0] if before else None
    homes = [known.country if (known := outlets.by_name(paper.name)) else None for paper in before]
    best = one.country if one.country in homes else None
    return next((paper for paper, home in zip(before, homes, strict=True) if home == best), None)


def of_land(papers: Papers, one: Described) -> Resolved | None:
    """The agency by whose land a text takes it up: "the South Korean agency", of Yonhap.

    A state has agencies that are none for news: only one whose land a table knows is meant.
    """
    if one.head != "agency" or one.named or not one.definite or one.country is None:
        return None
    found = _named_last(papers, one, outlets.generic_nouns()[one.head])
    known = outlets.by_name(found.name) if found is not None else None
    if found is None or known is None or known.country != one.country:
        return None
    meant = replace(one, kind=HopKind.OUTLET, name=found.name, named=True)
    return Resolved(meant, found.span)


def of_its_people(text: str, papers: Papers, one: Described) -> Span | None:
    """The words for the outlet that a reporter or host without a name stands for: "the paper" of
    "the paper's political editor", "Its" of "Its leader writer", for "the host" the outlet named
    last in the paragraph or the one before; None for anybody else."""
    if one.named or not _is_reporter(one):
        return None
    start = one.span.start
    owner = _OWNER.match(text, start, one.span.end)
    if owner is not None:
        return cut(text, *owner.span("who" if owner["who"] else "whose"))
    if not one.definite or _HOST.fullmatch(one.span.quote) is None:
        return None
    paragraph = text.rfind("\n", 0, start)
    before = text.rfind("\n", 0, max(0, paragraph - 1))
    near = papers.between(max(before + 1, start - _BACK), start)
    other = [paper.span for paper in near if paper.name not in papers.own]
    return other[-1] if other else None


def _is_reporter(one: Described) -> bool:
    """Whether somebody speaks for an outlet as its reporter, host or writer of its leaders; who
    heads one speaks for himself."""
    if one.head not in {"editor", "writer"}:
        return one.head in REPORTERS
    return _DESK.search(one.span.quote) is not None


_DESK = re.compile(
    r"\b(?!(?:the|an?|its|their|chief|founding|executive|managing|deputy|senior|former)\b)[a-z]+\seditor\b"
    r"(?!-|\sin\b)|\b(?:leader|editorial|staff)[\s-]writer\b"
)
_HOST = re.compile(r"[Tt]he\s(?:[a-z]+\s)?(?:host|presenter|anchor|interviewer|newsreader)")
_OWNER = re.compile(
    rf"(?P<who>[Ii]ts|[Tt]heir)\s|(?P<whose>[Tt]he\s(?:[\w-]+\s){{0,2}}?{MEDIA})['\u2019]s\s"
)


def named_by_noun_later(text: str, papers: Papers, one: Described) -> Resolved | None:
    """The outlet that "a newspaper" brings in and "the daily, Havnen," names, or with whose name
    the text goes on where a headline only has "magazine"; else None."""
    first = one.span.quote.split(maxsplit=1)[0].lower()
    if one.named or one.plural or one.definite:
        return None
    if first not in {"a", "an", "one"}:
        return _under_headline(text, papers, one)
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


def _under_headline(text: str, papers: Papers, one: Described) -> Resolved | None:
    """The one outlet of its kind that the paragraph under a headline names."""
    kinds = outlets.generic_nouns().get(_generic(one))
    under = _PARAGRAPH.search(text, one.span.end)
    over = text[: under.start()].strip() if under is not None else ""
    if kinds is None or under is None or "\n" in over or over.endswith("."):
        return None
    found = {
        paper.name: paper
        for paper in papers.between(*under.span())
        if paper.name not in papers.own and (paper.kind is None or paper.kind in kinds)
    }
    if len(found) != 1:
        return None
    ((name, paper),) = found.items()
    return Resolved(replace(one, name=name, named=True, count=None), paper.span)


_PARAGRAPH = re.compile(r"(?<=\n)[^\n]+")
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
    mine = papers.own & names or not names
    for paper in papers.nearest(one.span.start):
        if mine and paper.span.start > one.span.start:
            break
        if paper.name in names and not paper.span.overlaps(one.span):
            meant = replace(one, kind=HopKind.OUTLET, name=paper.name, named=True)
            own = paper.name in papers.own
            return Resolved(meant, None if own else paper.span)
    name = papers.publisher if mine else min(names)
    return Resolved(replace(one, kind=HopKind.OUTLET, name=name, named=True))


def _generic(one: Described) -> str:
    """The noun by which an outlet is taken up again: "network", "news agency"."""
    words = one.span.quote.lower().split()
    two = " ".join(words[-2:])
    return two if two in outlets.generic_nouns() else one.head
