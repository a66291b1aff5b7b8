"""Which body a description takes up: "the ministry", "the agency", "the airline"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from headwater.knowledge import bodies
from headwater.reading import nouns
from headwater.reading.describe import Described, describe
from headwater.reading.known import entity
from headwater.records import HopKind, Span, cut

BODIES = frozenset({HopKind.ORGANIZATION, HopKind.STATE_BODY})
GENERIC = nouns.words(
    """
    company firm corporation manufacturer carmaker automaker maker airline carrier retailer bank
    giant operator charity organization organisation group movement ngo watchdog union party
    agency body mission service centre center regulator club chain brewer insurer developer utility
    institute bureau office department ministry commission council authority committee court force
    """
)
"""Nouns by which a body named before is taken up without a word of its name."""
_OF_STATE = nouns.words(
    """
    mission bureau office department ministry commission council authority committee court
    regulator force service agency
    """
)
_OF_FIRMS = nouns.words(
    """
    company firm corporation manufacturer carmaker automaker maker airline carrier retailer giant
    operator chain brewer insurer developer charity ngo club
    """
)
_CAPITALS = (
    r"[A-Z][\w&'\u2019-]*(?:\s(?:(?:of|for|and|the)\s(?:the\s)?(?=[A-Z]))?[A-Z][\w&'\u2019-]*){0,6}"
)
_FIRM = re.compile(
    rf"(?<![\w-])({_CAPITALS}\s(?:AG|plc|PLC|Inc|Ltd|LLC|Corp|Co|GmbH|SA|NV|SE|SpA|AB|ASA|Group|Holdings"
    r"|Airlines|Airways|Motors|Industries|Maritime|Shipping|Logistics|Energy|Partners))\b"
)
"""A firm's name by its last word."""


_WORDS = 3
"""A longer description says itself which body is meant ("the armed group in control there")."""


def takes_up(one: Described) -> bool:
    """Whether a description can take up a body: "the" and a noun for a body, in the singular."""
    return (
        one.definite
        and not (one.named or one.restricted or one.plural)
        and one.kind in BODIES | {HopKind.OUTLET, HopKind.ANONYMOUS}
        and len(one.span.quote.split()) <= _WORDS
        and (one.head in GENERIC or one.head in nouns.BODIES | nouns.ORGANIZATIONS)
    )


def fits(one: Described, name: Described) -> bool:
    """Whether a body by name can be what a description takes up."""
    if name.kind not in BODIES or name.pronoun is not None:
        return False
    spelled = {nouns.singular(word) for word in (name.name or "").lower().split()}
    if one.head in spelled:
        return True
    if one.head in _OF_FIRMS:
        return name.named and name.kind is HopKind.ORGANIZATION
    if one.head in _OF_STATE:
        # of two nouns for bodies each is its own
        own = (spelled | {name.head}) & (_OF_STATE | nouns.BODIES)
        return name.named and (name.kind is HopKind.STATE_BODY or one.head == "agency") and not (
            own - {"office", "service", "center", "centre"}
        )
    return name.named and one.head in GENERIC


def named_before(text: str, one: Described, start: int) -> tuple[Described, Span] | None:
    """The body named last in `text[start:]` before a description that can take it up.

    One whose name holds the noun itself goes before one that is only a firm. None without one.
    """
    found = [pair for pair in _named(text, start, one.span.start) if fits(one, pair[0])]
    bearing = [pair for pair in found if one.head in (pair[0].name or "").lower().split()]
    if bearing:
        return bearing[-1]
    names = {pair[0].name for pair in found}
    return found[-1] if len(names) == 1 else None


def _named(text: str, start: int, end: int) -> Iterator[tuple[Described, Span]]:
    places = {(f.start, f.end) for f in bodies.find(text, start, end)}
    places |= {match.span(1) for match in _FIRM.finditer(text, start, end)}
    for begin, stop in sorted(places):
        span = cut(text, begin, stop)
        known = entity(span.quote)
        found = describe(text, span)
        if found.kind in BODIES and found.named:
            yield found, span
        elif known is None and found.kind in BODIES | {HopKind.PERSON}:
            kind = HopKind.ORGANIZATION
            yield replace(found, kind=kind, name=span.quote, named=True, count=None), span
