"""Of what kind a source is whose own words do not tell: asked of who sees it where it stands."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import islice
from operator import attrgetter

from headwater.reading.describing.described import Described
from headwater.records import PERSON_KINDS, SPEAKING, HopKind, Report, Span, cut
from headwater.text.names import standing

Judge = Callable[[Sequence[Span], HopKind], HopKind | None]
"""Gives the kind of what stands in some places of a report, and by its words may be of the second;
None if it cannot tell."""

_MOST = 12
"""So many places of a name are looked at."""
_CAPITAL = re.compile(r"[A-Z\u00c0-\u00de]")
_NAMELESS = PERSON_KINDS


class Guesses:
    """Settles what is only guessed of the sources of one report; nothing without a judge.

    A name is of one kind wherever it stands: all its places are judged together.
    """

    def __init__(self, report: Report, judge: Judge | None = None) -> None:
        self._text = report.text
        self._blocks = [block for block in report.blocks if block.kind in SPEAKING]
        self._judge = judge
        self._kinds: dict[str | Span, HopKind | None] = {}

    def settled(self, one: Described) -> Described:
        """The description with the kind that the judge gives it, where its words tell none."""
        if not one.guess or self._judge is None:
            return one
        key = one.name if one.named and one.name else one.span
        if key not in self._kinds:
            places = self._places(key) if isinstance(key, str) else ()
            self._kinds[key] = self._judge(places or (one.span,), one.kind)
        kind = self._kinds[key]
        if kind is None or kind is one.kind:
            return one
        return _named_as(one, kind) if one.named else _described_as(one, kind)

    def _places(self, name: str) -> Sequence[Span]:
        """The first places of a capitalised name in the speaking blocks."""
        if _CAPITAL.match(name) is None:
            return ()
        text, size = self._text, len(name)
        starts = (at for at in standing(text, name) if self._is_spoken(at, at + size))
        return tuple(cut(text, start, start + size) for start in islice(starts, _MOST))

    def _is_spoken(self, start: int, end: int) -> bool:
        """Whether a place lies in a speaking block."""
        at = bisect_right(self._blocks, start, key=attrgetter("start")) - 1
        return at >= 0 and end <= self._blocks[at].end


def _named_as(one: Described, kind: HopKind) -> Described:
    """A name as that of a person or of a body; what it names is nothing else."""
    if kind is HopKind.PERSON:
        head = (one.name or one.head).split()[-1].lower()
        return replace(one, kind=kind, count=1, plural=False, head=head)
    if kind in {HopKind.ANONYMOUS, HopKind.DOCUMENT}:
        return one
    return replace(one, kind=kind, count=None, gender=None)


def _described_as(one: Described, kind: HopKind) -> Described:
    """A description of that kind; how many are meant its words tell."""
    if kind not in _NAMELESS:
        return replace(one, kind=kind)
    if one.plural:
        return replace(one, kind=HopKind.GROUP)
    picked = kind is HopKind.PERSON and one.definite
    return replace(one, kind=HopKind.PERSON if picked else HopKind.ANONYMOUS, count=1)
