"""Persons whose name a reader took for a body or a place: "Kerr" beside "Ada Kerr, a nurse"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet

from headwater.comparing.identity import Mention, is_generic, node_of
from headwater.knowledge import states
from headwater.records import NameKind, Report

_WITHIN = re.compile(
    r"\b(?:in|at|near|from|to|of|outside|around|inside|across|into|through|toward|towards|the"
    r"|central|downtown|northern|southern|eastern|western)\s\Z",
    re.IGNORECASE,
)
"""What stands before a place, or before a family or a firm ("the Lunds")."""
_REACH = 12
_WIDELY = 3
"""In how many reports somebody must be named in full to be meant where the full name is not."""


def persons_by_name(reports: Sequence[Report], mentions: Sequence[Mention]) -> frozenset[Mention]:
    """The mentions of a body or a place that are the name of a person of the story.

    It is a person's full name that reports otherwise take for one, or the surname alone of who is
    named in full in that report, or in several; the case takes it for the person more often, no
    table knows it, and it does not stand where a place stands ("in Kerr").
    """
    named: dict[str, set[str]] = {}
    uses: Counter[str] = Counter()
    for mention in mentions:
        if mention.name.kind is NameKind.PERSON and node_of(mention).startswith("person:"):
            words = mention.key.split()
            for key in {mention.key, words[-1]}:
                uses[key] += 1
                if len(words) > 1:
                    named.setdefault(key, set()).add(mention.place.report)
    if not named:
        return frozenset()
    taken = [m for m in mentions if m.key in named and _may_be(m)]
    other = Counter(m.key for m in taken)
    texts = {report.id: report.text for report in reports}
    return frozenset(
        m for m in taken
        if uses[m.key.split()[-1]] > other[m.key]
        and _is_told(m, named)
        and not _is_within(m, texts)
    )  # fmt: skip


def _may_be(mention: Mention) -> bool:
    unknown = mention.name.canonical is None and not mention.armed
    kinds = (NameKind.BODY, NameKind.PLACE)
    return (
        unknown
        and mention.name.kind in kinds
        and not is_generic(mention.key)
        and states.by_name(mention.name.span.quote) is None
    )


def _is_told(mention: Mention, named: Mapping[str, AbstractSet[str]]) -> bool:
    """Whether the report names the person in full, or several others do; a full name tells."""
    reports = named[mention.key]
    known = mention.place.report in reports or len(reports) >= _WIDELY
    return known or " " in mention.key


def _is_within(mention: Mention, texts: Mapping[str, str]) -> bool:
    """Whether a name stands behind a place's word; "in Osk's home town" may be in the person's."""
    start, text = mention.place.start, texts.get(mention.place.report, "")
    if text[mention.place.end : mention.place.end + 2] in ("'s", "\u2019s"):
        return False
    return _WITHIN.search(text, max(start - _REACH, 0), start) is not None
