"""What holds between statements of a claim and others: tension, update, and the words in which."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from headwater.publishing import contract as c
from headwater.publishing import phrases
from headwater.publishing.pages.parts import (
    ReportLine,
    Station,
    Words,
    in_own_voice,
    report_line,
    stations,
    words,
)
from headwater.publishing.shown import Shown
from headwater.publishing.words import proposition
from headwater.records import LinkKind, LinkType


class End(msgspec.Struct, frozen=True):
    """One of two linked statements; `claim` is None where it is of the claim of this page."""

    statement: str
    report: ReportLine
    headline: bool
    chains: tuple[tuple[Station, ...], ...]
    own: bool
    words: Words
    claim: str | None


class LinkShown(msgspec.Struct, frozen=True):
    """A link in fixed words around the reports' own; `more` are others between the same claims."""

    kind: LinkKind
    type: LinkType | None
    told: str
    ends: tuple[End, End]
    more: int


def links(shown: Shown, claim: c.Claim) -> tuple[LinkShown, ...]:
    """The links of a claim, tensions first, one for all that join the same claims alike.

    A headline that differs as the text does is counted with the text, not shown beside it.
    """
    index = shown.index
    found: dict[tuple[object, ...], list[c.Link]] = {}
    for link in index.links_of.get(claim.id, ()):
        ends = frozenset(index.touched(end, link.why) for end in (link.a, link.b))
        found.setdefault((link.kind, link.type, ends), []).append(link)
    groups: dict[tuple[object, ...], list[c.Link]] = {}
    for several in sorted(found.values(), key=lambda some: not any(map(index.is_of_text, some))):
        ordered = sorted(several, key=lambda link: not index.is_of_text(link))
        kind = (ordered[0].kind, ordered[0].type)
        if index.is_of_text(ordered[0]):
            groups[*kind, len(groups)] = ordered
        else:
            first = next((key for key in groups if key[:2] == kind), (*kind, len(groups)))
            groups.setdefault(first, []).extend(ordered)
    places = {kind: place for place, kind in enumerate(LinkKind)}
    ranked = sorted(groups.values(), key=lambda some: places[some[0].kind])
    return tuple(_shown(shown, claim, some) for some in ranked)


def _shown(shown: Shown, claim: c.Claim, several: Sequence[c.Link]) -> LinkShown:
    link = several[0]
    args = {key: proposition(value) for key, value in link.why.args.items()}
    told = phrases.link(link.kind, link.type, link.why.code, args)
    return LinkShown(
        kind=link.kind,
        type=link.type,
        told=told[:1].upper() + told[1:],
        ends=(_end(shown, claim, link.a, link.why), _end(shown, claim, link.b, link.why)),
        more=len(several) - 1,
    )


def _end(shown: Shown, claim: c.Claim, statement: str, why: c.Reason) -> End:
    found = shown.index.statements[statement]
    claims = shown.index.touched(statement, why)
    of = None if claim.id in claims else next(iter(claims), None)
    return End(
        statement=statement,
        report=report_line(shown, found.report),
        headline=shown.index.is_title(statement),
        chains=tuple(stations(chain) for chain in found.chains),
        own=in_own_voice(found),
        words=words(found.report, shown.index.words(statement)),
        claim=of,
    )
