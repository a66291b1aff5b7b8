"""How much two bags of terms, or two vectors, have in common."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from operator import mul

_BACKGROUND = 100


@dataclass(frozen=True, slots=True)
class Term:
    """One word or name of a passage under every key by which another may match it.

    `keys` pairs a key with how fully a match on it counts, above 0 to 1; the first is the term's
    own, the others are wider ("missile" also under the class of weapons). `factor` scales its
    weight.
    """

    keys: tuple[tuple[str, float], ...]
    factor: float = 1.0

    @property
    def own(self) -> str:
        """The key that counts fully."""
        return self.keys[0][0]


class Weights:
    """What each key is worth in one story: rarer is more, between `floor` and 1.

    Inverse document frequency (Spärck Jones 1972) scaled to the size of the story, as if
    `_BACKGROUND` other passages without these words were there: in a story of two sentences a
    word of both is not common yet. The floor keeps the words that a whole story turns on from
    counting nothing. An empty story gives 1 for every key.
    """

    def __init__(self, passages: Iterable[Sequence[Term]], floor: float) -> None:
        df: dict[str, int] = {}
        size = 0
        for terms in passages:
            size += 1
            for key in {term.own for term in terms}:
                df[key] = df.get(key, 0) + 1
        whole = size + _BACKGROUND + 1
        self._rarity = {
            key: floor + (1 - floor) * math.log(whole / count) / math.log(whole)
            for key, count in df.items()
        }

    def of(self, term: Term) -> float:
        """The weight of a term, above 0."""
        return self._rarity.get(term.own, 1.0) * term.factor


@dataclass(frozen=True, slots=True)
class Bag:
    """The terms of one passage with their weights, ready to compare."""

    terms: tuple[Term, ...]
    weights: tuple[float, ...]
    best: Mapping[str, float]
    """each key with the fullest match it gives"""
    worth: Mapping[str, float]
    """each key with the most weight of this bag that a match on it can bring"""
    mass: float

    @classmethod
    def of(cls, terms: Iterable[Term], weights: Weights) -> Bag:
        """The bag of these terms; the same own key counts once, as heavy as its heaviest use."""
        kept: dict[str, Term] = {}
        for term in terms:
            held = kept.get(term.own)
            if held is None or held.factor < term.factor:
                kept[term.own] = term
        ordered = tuple(kept[key] for key in sorted(kept))
        weighed = tuple(weights.of(term) for term in ordered)
        best: dict[str, float] = {}
        worth: dict[str, float] = {}
        for term, weight in zip(ordered, weighed, strict=True):
            for key, full in term.keys:
                best[key] = max(full, best.get(key, 0.0))
                worth[key] = worth.get(key, 0.0) + full * weight
        return cls(ordered, weighed, best, worth, sum(weighed))

    def at_most(self, other: Bag) -> float:
        """An upper bound on the share of this bag's weight that `other` can match, 0 to 1."""
        worth = self.worth
        # fsum, as the order of a set of words is not the same in every run
        bound = math.fsum([worth[key] for key in worth.keys() & other.worth.keys()])
        return min(1.0, bound / self.mass) if self.mass else 0.0


@dataclass(frozen=True, slots=True)
class Overlap:
    """What two bags share: the matched weight on each side, and how many terms matched."""

    a: float
    b: float
    terms: int


def overlap(a: Bag, b: Bag) -> Overlap:
    """Match each term of one bag with its best partner in the other; (0, 0) for empty bags."""
    matched_a, count_a = _matched(a, b)
    matched_b, count_b = _matched(b, a)
    return Overlap(matched_a, matched_b, min(count_a, count_b))


def _matched(a: Bag, b: Bag) -> tuple[float, int]:
    total, count = 0.0, 0
    best = b.best
    for term, weight in zip(a.terms, a.weights, strict=True):
        full = 0.0
        for key, strength in term.keys:
            other = best.get(key)
            if other is not None:
                both = strength if strength < other else other
                full = both if both > full else full
        if full:
            total += weight * full
            count += 1
    return total, count


def cosine(a: Sequence[float], b: Sequence[float]) -> float | None:
    """The cosine of two vectors, -1 to 1; None where one is empty or zero or lengths differ."""
    if not a or len(a) != len(b):
        return None
    norm = math.hypot(*a) * math.hypot(*b)
    return sum(map(mul, a, b)) / norm if norm else None
