"""Several who are named side by side: "Ada Roe and Ivo Osk", whom "they" takes up together."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from headwater.reading.describing.described import Described
from headwater.reading.describing.resolved import Resolved, Sourced
from headwater.reading.resolving.candidates import Candidate
from headwater.reading.resolving.contradicted import died_behind
from headwater.reading.resolving.spoken_of import WITHIN, Spoken, SpokenOf, is_human
from headwater.reading.resolving.turns import Turns, is_in
from headwater.records import BODY_KINDS, PERSON_KINDS, HopKind, Span

_AND = re.compile(
    r"(?:,\s(?:who|whose|an?|the)\s[^,;.]{2,60},|,\s[^,;.]{2,40},|\s\([^()]{1,40}\)|,)?"
    r"\s(?:and|as\swell\sas|along\swith)\s(?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov)\.?\s)?"
)
"""What joins the last to those before, with what the one before is: "Roe, a clerk, and Osk"."""
_COMMA = re.compile(r"(?:\s\([^()]{1,40}\))?,\s")
_SHORT = 60
_LOOKED = 4
"""How many phrases on the next of a row stands at most: what is beside a name may hold some."""
_THINGS = frozenset({HopKind.DOCUMENT, HopKind.OUTLET, HopKind.UNSTATED})


class SideBySide:
    """Finds those who are meant together by "they", for the sources of one report in text order.

    `named` tells whom a noun phrase means, under the fullest name.
    """

    def __init__(
        self,
        text: str,
        told: tuple[Sequence[Sourced], Sequence[Resolved]],
        room: tuple[SpokenOf, Turns],
        named: Callable[[Spoken], Resolved | None],
    ) -> None:
        self._text, self._named = text, named
        self._sources, self._memory = told
        self._spoken, self._turns = room

    def before(
        self, place: int, one: Described, since: int, but: str | None
    ) -> Iterator[Candidate]:
        """The rows that stand before "they" and not before `since`, the nearest first; none that
        who bears the name `but` is one of, who speaks around them; nor the dead, nor those who
        were last told of, or spoke, before the sentence before."""
        if one.pronoun != "p":
            return
        told = self._sources[place].content
        for row in self._rows(one.span.start, since):
            last = row[-1].span
            if any(is_in(each.span, told) for each in row):
                continue
            if died_behind(self._text, last.end):
                continue
            meant = [found for each in row if (found := self._named(each)) is not None]
            names = [each.described.name for each in meant]
            if len(meant) < len(row) or but in names or len(set(names)) < len(row):
                continue
            first, *rest = meant
            whole = replace(first, also=tuple(rest))
            heard = self._speaker(row, place)
            at = last.start if heard is None else self._turns.heard(heard, one.span.start)
            if self._turns.distance(place, one, at) > 1:
                # "Osk told Roe and Velm to leave. Some staff wept. They": others came in since
                continue
            yield Candidate(whole, last, role(row), at, heard)

    def _rows(self, end: int, since: int) -> Iterator[tuple[Spoken, ...]]:
        """The rows between two places, the nearest first."""
        nearest = groupby(self._spoken.before(end, since), key=lambda each: each.sentence)
        for _, found in nearest:
            yield from reversed(tuple(rows(self._text, tuple(found)[::-1])))

    def _speaker(self, row: Sequence[Spoken], place: int) -> int | None:
        """The last source that is one of a row, where they speak; else None."""
        for back in range(min(place, len(self._memory)) - 1, -1, -1):
            span = self._sources[back].described.span
            if span.end <= row[0].span.start:
                return None
            if span.overlaps(row[-1].span):
                return back
        return None

    def all_of(self, row: range) -> Resolved | None:
        """The several sources who speak together as one; None for one alone."""
        spoke = [self._memory[back] for back in row]
        things = any(each.described.kind in _THINGS for each in spoke)
        if len(row) == 1 or things or any(each.also for each in spoke):
            return None
        spans = [
            each.antecedent or self._place(back) for each, back in zip(spoke, row, strict=True)
        ]
        first, *rest = (replace(each, antecedent=s) for each, s in zip(spoke, spans, strict=True))
        return replace(first, also=tuple(rest))

    def together(self, place: int, one: Described) -> Resolved | None:
        """The several persons who spoke together just before: "Roe and Osk said ... they added"."""
        last = self._turns.last_beside(place)
        if last is None or self._turns.nested(place) or last >= len(self._memory):
            return None
        row = self._turns.row(last)
        persons = all(self._memory[back].described.kind in PERSON_KINDS for back in row)
        if not persons or self._turns.distance(place, one, self._place(last).start) > 1:
            return None
        return self.all_of(row)

    def _place(self, back: int) -> Span:
        return self._sources[back].described.span


_SUCH_AS = re.compile(r"\b(?:like|such\sas|including|especially)\s(?:the\s)?(?:[A-Z]\w+,\s){0,3}\Z")
"""Before those who are only examples of others."""


def rows(text: str, found: Sequence[Spoken]) -> Iterator[tuple[Spoken, ...]]:
    """The rows among the phrases of one sentence, of people alone or of named bodies alone."""
    taken = -1
    for first, one in enumerate(found):
        if first <= taken or not (_is_person(one) or _is_body(one)):
            continue
        row, joined = [one], False
        at: int | None = first
        while at is not None and not joined:
            at, joined = _next(text, found, at)
            if at is not None:
                row.append(found[at])
                taken = at
        start = one.span.start
        if joined and _SUCH_AS.search(text, max(0, start - _SHORT), start) is None:
            yield tuple(row)


def _next(text: str, found: Sequence[Spoken], at: int) -> tuple[int | None, bool]:
    """Who stands beside the one at `at`, and whether he is the last; None where nobody does."""
    one = found[at]
    alike = _is_person if _is_person(one) else _is_body
    for further in range(at + 1, min(at + 1 + _LOOKED, len(found))):
        each = found[further]
        if each.span.start <= one.span.end or not alike(each):
            continue
        between = text[one.span.end : each.span.start]
        if _AND.fullmatch(between):
            return further, True
        if _COMMA.fullmatch(between):
            return further, False
    return None, False


def _is_person(one: Spoken) -> bool:
    said = one.described
    human = said.kind is HopKind.PERSON if said.named else is_human(said)
    return human and said.kind in PERSON_KINDS and not said.plural


def _is_body(one: Spoken) -> bool:
    return one.described.named and one.described.kind in BODY_KINDS


def role(row: Sequence[Spoken]) -> int:
    """Where a row stands: behind a preposition as its first, else as its last."""
    return WITHIN if row[0].role == WITHIN else max(each.role for each in row)
