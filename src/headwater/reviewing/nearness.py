"""Which claims are near to each other though they were kept apart: in words, actors and meaning.

Pairs are found by an index of rare words and actors, so that the work grows with what clauses
share and not with the square of their number.
"""

from __future__ import annotations

import math
import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from headwater.records import Clause, LinkKind, Member, StatusValue
from headwater.reviewing.lookup import Lookup
from headwater.text.stems import STOP_WORDS, stem

NEAR = 0.45
"""How near two clauses of two claims must be to be asked about: half of it the share of weight of
the words and actors they have in common, half the cosine of their vectors; the share alone where
there are none. Set by hand (2026-11-21) on the example story and on three news reports: from .43
to .76 pairs of one degree in two reports are such as a reader stops at."""

_SHARED = 0.2
"""The least share of weight in common: meaning alone brings in what only belongs to one subject."""

_MOST_CLAUSES = 4
"""Clauses of one claim that are looked at: more say the same in the same words."""

_WORDS = 2
"""The least number of words or actors in common: one name alone is no proposition."""

_INDEXED = 0.15
"""The least share of weight in common among the words by which pairs are looked for."""

_COMMON = 60
_RARE = 12
_LOOKS = 60_000
"""A word that more clauses than `_COMMON` have brings none together; in very many clauses it is
fewer, so that all looks together stay near `_LOOKS` times the words of a clause."""

_FLOOR = 0.35
"""What the commonest word is worth beside the rarest (as in `comparing.features`)."""

_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")

_ACTUAL = frozenset(
    {StatusValue.UNDER_WAY, StatusValue.DONE, StatusValue.NOT_DONE, StatusValue.STOPPED}
)
_UNKNOWN = frozenset({None, StatusValue.UNCLEAR})


@dataclass(frozen=True, slots=True)
class Near:
    """Two members of two claims that are near, `value` from 0 to 1."""

    a: Member
    b: Member
    value: float


@dataclass(frozen=True, slots=True)
class _Clause:
    claim: str
    report: str
    member: Member
    clause: Clause
    words: frozenset[str]


def near_pairs(lookup: Lookup) -> tuple[Near, ...]:
    """The nearest clauses of every two claims that are near, the nearest first.

    Left out is what cannot be asked: clauses of one report (which never add an origin to each
    other), of two degrees ("may supply", "has supplied": two claims of one thread), and claims
    that a link relates.
    """
    clauses = _clauses(lookup)
    weights = _weights(clauses)
    mass = [math.fsum(weights[word] for word in one.words) for one in clauses]
    apart = _Apart(lookup)
    best: dict[tuple[str, str], Near] = {}
    for i, j in _pairs(clauses, weights, mass):
        a, b = clauses[i], clauses[j]
        common = a.words & b.words
        if len(common) < _WORDS or apart(a, b):
            continue
        shared = math.fsum(weights[word] for word in common)
        value = _value(2 * shared / (mass[i] + mass[j]), a.clause, b.clause)
        pair = (min(a.claim, b.claim), max(a.claim, b.claim))
        if value >= NEAR and (pair not in best or value > best[pair].value):
            first, second = (a, b) if a.claim == pair[0] else (b, a)
            best[pair] = Near(first.member, second.member, round(value, 2))
    return tuple(
        sorted(best.values(), key=lambda near: (-near.value, near.a.clause, near.b.clause))
    )


def _clauses(lookup: Lookup) -> list[_Clause]:
    """The clauses to compare, each claim's best and those of other words."""
    names = _names(lookup)
    found: list[_Clause] = []
    for claim in lookup.claims.values():
        seen: set[frozenset[str]] = set()
        for member in sorted(claim.members, key=lambda m: (-m.score, m.clause)):
            report = lookup.statements[member.statement].report
            clause = lookup.clauses[member.clause]
            words = frozenset(_words(clause, names.get(report, ())))
            if words and words not in seen and len(seen) < _MOST_CLAUSES:
                seen.add(words)
                found.append(_Clause(claim.id, report, member, clause, words))
    return found


def _names(lookup: Lookup) -> dict[str, list[tuple[int, int, str]]]:
    """Where actors are named in each report, in the order of the text."""
    found: dict[str, list[tuple[int, int, str]]] = defaultdict(list)
    for actor in lookup.actors.values():
        for name in actor.names:
            found[name.place.report].append((name.place.start, name.place.end, actor.id))
    return {report: sorted(places) for report, places in found.items()}


def _words(clause: Clause, names: Sequence[tuple[int, int, str]]) -> Iterator[str]:
    """The stems of a clause's words, and the actors it names in place of their names."""
    for span in clause.content:
        low = bisect_left(names, (span.start, 0, ""))
        high = bisect_left(names, (span.end, 0, ""))
        inside = [name for name in names[low:high] if name[1] <= span.end]
        yield from (actor for _, _, actor in inside)
        named = {place for start, end, _ in inside for place in range(start, end)}
        for found in _WORD.finditer(span.quote):
            if span.start + found.start() not in named:
                word = found.group().lower()
                if word not in STOP_WORDS:
                    yield stem(word)


def _weights(clauses: Sequence[_Clause]) -> dict[str, float]:
    """What each word is worth: rarer is more (inverse document frequency, Spärck Jones 1972)."""
    uses: dict[str, int] = defaultdict(int)
    for one in clauses:
        for word in one.words:
            uses[word] += 1
    whole = len(clauses) + 100
    return {
        word: _FLOOR + (1 - _FLOOR) * math.log(whole / count) / math.log(whole)
        for word, count in uses.items()
    }


def _pairs(
    clauses: Sequence[_Clause], weights: Mapping[str, float], mass: Sequence[float]
) -> Iterator[tuple[int, int]]:
    """Pairs of clauses of two claims and two reports that share enough of their rarer words."""
    at: dict[str, list[int]] = defaultdict(list)
    for number, one in enumerate(clauses):
        for word in one.words:
            at[word].append(number)
    most = max(_RARE, min(_COMMON, _LOOKS // max(len(clauses), 1)))
    for number, one in enumerate(clauses):
        together: dict[int, float] = defaultdict(float)
        for word in sorted(one.words):  # in order, as sums of floats depend on it
            numbers = at[word]
            if len(numbers) <= most:
                weight = weights[word]
                for other in numbers[: bisect_left(numbers, number)]:
                    together[other] += weight
        for other, shared in sorted(together.items()):
            two = clauses[other]
            enough = 2 * shared >= _INDEXED * (mass[number] + mass[other])
            if enough and one.claim != two.claim and one.report != two.report:
                yield other, number


def _value(share: float, a: Clause, b: Clause) -> float:
    if share < _SHARED:
        return 0.0
    if not a.vector or len(a.vector) != len(b.vector):
        return share
    return (share + sum(x * y for x, y in zip(a.vector, b.vector, strict=True))) / 2


class _Apart:
    """Says of two clauses whether they are known to be no one claim."""

    def __init__(self, lookup: Lookup) -> None:
        comparison = lookup.story.comparison
        self._status = {
            each.statement: each.value for thread in comparison.threads for each in thread.status
        }
        self._linked = {
            frozenset((link.a, link.b))
            for link in comparison.links
            if link.kind is not LinkKind.REFINEMENT
        }

    def __call__(self, a: _Clause, b: _Clause) -> bool:
        pair = frozenset((a.member.statement, b.member.statement))
        return pair in self._linked or not self._one_degree(pair)

    def _one_degree(self, statements: Iterable[str]) -> bool:
        values = {self._status.get(each) for each in statements} - _UNKNOWN
        return len(values) < 2 or values <= _ACTUAL
