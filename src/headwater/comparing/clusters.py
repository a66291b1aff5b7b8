"""Average linkage over few candidate pairs: groups whose members fit one another on average."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterable, Iterator, Sequence

from headwater.text.similarity import Bag

Scorer = Callable[[int, int], float]

_MATCH_NEEDED = 0.35
"""How much must match at best for two clauses to be worth a look: what shares less than this is
seldom one claim by its vectors, and to look at all of it takes the time of all the rest."""
_COMMON_CLASS = 120
_COMMON_WORD = 400
_LOOKS = 400_000
"""A class or word that more clauses than this share is no reason to look at all their pairs; in
very many clauses it is fewer, so that all looks together stay near `_LOOKS` times a few."""


def candidate_pairs(bags: Sequence[Bag]) -> Iterator[tuple[int, int]]:
    """Pairs (i, j), i < j, of bags that can match on `_MATCH_NEEDED` of the lighter one.

    Prefix filtering (Chaudhuri, Ganti and Kaushik 2006): who shares none of a bag's rarest terms,
    up to the weight that may go unmatched, cannot match enough of the rest.
    """
    postings: dict[str, list[int]] = {}
    for number, bag in enumerate(bags):
        for key in bag.best:
            postings.setdefault(key, []).append(number)
    most = max(20, min(_COMMON_WORD, _LOOKS // max(len(bags), 1)))
    seen: set[tuple[int, int]] = set()
    for number, bag in enumerate(bags):
        for key in _prefix(bag):
            posting = postings[key]
            if len(posting) > (most if key.startswith("w:") else min(most, _COMMON_CLASS)):
                continue
            for other in posting:
                heavier = (bags[other].mass, other) > (bag.mass, number)
                if heavier:
                    seen.add((number, other) if number < other else (other, number))
    for i, j in sorted(seen):
        light, heavy = (bags[i], bags[j]) if bags[i].mass <= bags[j].mass else (bags[j], bags[i])
        small = light.at_most(heavy)
        if small >= _MATCH_NEEDED:
            large = heavy.at_most(light)
            both = (small * light.mass + large * heavy.mass) / (light.mass + heavy.mass)
            if (small + both) / 2 >= _MATCH_NEEDED:
                yield i, j


def _prefix(bag: Bag) -> Iterator[str]:
    """The keys of the heaviest terms until what is left is too light to match enough."""
    left = bag.mass
    order = sorted(zip(bag.weights, bag.terms, strict=True), key=lambda p: (-p[0], p[1].own))
    for weight, term in order:
        if left < _MATCH_NEEDED * bag.mass:
            return
        left -= weight
        for key, _ in term.keys:
            yield key


def average_linkage(
    size: int, pairs: Iterable[tuple[int, int]], score: Scorer, threshold: float
) -> tuple[tuple[int, ...], ...]:
    """Groups of the numbers 0 to `size` - 1, each sorted, ordered by their smallest number.

    The best pair of groups is merged while the average score over all their pairs is at least
    `threshold`; ties go to the smaller numbers. `score` is symmetric, is asked once for each
    pair, and only pairs that `pairs` connects can bring two groups together.
    """
    known: dict[tuple[int, int], float] = {}

    def between(i: int, j: int) -> float:
        at = (i, j) if i < j else (j, i)
        if at not in known:
            known[at] = score(*at)
        return known[at]

    sums: dict[tuple[int, int], float] = {}

    def total(i: int, j: int) -> float:
        """All scores between two groups; taken out, as a merge puts them together anew."""
        at = (i, j) if i < j else (j, i)
        held = sums.pop(at, None)
        if held is not None:
            return held
        return sum(between(a, b) for a in members[i] for b in members[j])

    members: dict[int, tuple[int, ...]] = {n: (n,) for n in range(size)}
    near: dict[int, set[int]] = {n: set() for n in range(size)}
    heap: list[tuple[float, int, int, int]] = []
    for i, j in pairs:
        value = between(i, j)
        if value >= threshold:
            near[i].add(j)
            near[j].add(i)
            heapq.heappush(heap, (-value, i, j, 2))
    while heap:
        _, i, j, sizes = heapq.heappop(heap)
        if i not in members or j not in members or len(members[i]) + len(members[j]) != sizes:
            continue
        around = sorted((near.pop(i) | near.pop(j)) - {i, j})
        summed = {other: total(i, other) + total(j, other) for other in around}
        joined = tuple(sorted(members.pop(i) + members.pop(j)))
        keep, gone = min(i, j), max(i, j)
        members[keep], near[keep] = joined, set()
        for other in around:
            near[other] -= {gone, keep}
            sums[(keep, other) if keep < other else (other, keep)] = summed[other]
            value = summed[other] / (len(joined) * len(members[other]))
            near[keep].add(other)
            near[other].add(keep)
            if value >= threshold:
                both = len(joined) + len(members[other])
                heapq.heappush(heap, (-value, min(keep, other), max(keep, other), both))
    return tuple(sorted(members.values()))
