"""What a person ruled about claims and actors, held while both are made.

A ruling never changes a score: clauses that are kept apart cannot meet in one group, and groups
that hold clauses ruled the same become one. Rulings about what is not there are passed over.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product

from headwater.comparing.clusters import Scorer, average_linkage
from headwater.comparing.identity import Mention
from headwater.records import ActorRuling, ClaimRuling

NEVER = float("-inf")
"""A score that no average with it survives."""

Pair = tuple[int, int]
Cluster = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Held:
    """Rulings about claims by the numbers of the clauses: pairs to join, pairs to keep apart.

    Where both are asked of one pair, directly or through others, it is joined.
    """

    same: tuple[Pair, ...]
    apart: frozenset[Pair]

    @classmethod
    def of(cls, rulings: Sequence[ClaimRuling], ids: Sequence[str]) -> Held:
        """The rulings in the numbers of `ids`."""
        number = {id_: n for n, id_ in enumerate(ids)}
        known = [r for r in rulings if r.a in number and r.b in number and r.a != r.b]
        pairs = [(_ordered(number[r.a], number[r.b]), r.same) for r in known]
        same = tuple(sorted({pair for pair, joined in pairs if joined}))
        roots = _roots(same)
        apart = {pair for pair, joined in pairs if not joined}
        return cls(same, frozenset(p for p in apart if _root(roots, p[0]) != _root(roots, p[1])))

    def keeping_apart(self, score: Scorer) -> Scorer:
        """`score`, but what is ruled different never comes together."""
        if not self.apart:
            return score
        return lambda i, j: NEVER if _ordered(i, j) in self.apart else score(i, j)

    def joined(self, clusters: Sequence[Cluster], score: Scorer, threshold: float) -> list[Cluster]:
        """The clusters with whole claims joined where clauses of them are ruled the same.

        Where joining whole claims would bring together what is ruled different, only the clauses
        ruled the same are sure to meet, and each other clause goes where it fits best.
        """
        if not self.same:
            return list(clusters)
        at = {n: number for number, cluster in enumerate(clusters) for n in cluster}
        roots = _roots([_ordered(at[i], at[j]) for i, j in self.same])
        whole: dict[int, list[int]] = {}
        for number, cluster in enumerate(clusters):
            whole.setdefault(_root(roots, number), []).extend(cluster)
        made: list[Cluster] = []
        for members in whole.values():
            if self._parts(members):
                made.extend(self._regrouped(sorted(members), score, threshold))
            else:
                made.append(tuple(sorted(members)))
        return sorted(made)

    def _parts(self, members: Sequence[int]) -> bool:
        held = set(members)
        return any(i in held and j in held for i, j in self.apart)

    def _regrouped(
        self, members: Sequence[int], score: Scorer, threshold: float
    ) -> Iterator[Cluster]:
        """The members grouped anew, those ruled the same as one from the start."""
        roots = _roots(self.same)
        units: dict[int, list[int]] = {}
        for number in members:
            units.setdefault(_root(roots, number), []).append(number)
        blocks = sorted(tuple(unit) for unit in units.values())
        held = self.keeping_apart(score)

        def between(i: int, j: int) -> float:
            pairs = list(product(blocks[i], blocks[j]))
            return sum(held(a, b) for a, b in pairs) / len(pairs)

        every = [(i, j) for j in range(len(blocks)) for i in range(j)]
        for group in average_linkage(len(blocks), sorted(every), between, threshold):
            yield tuple(sorted(n for at in group for n in blocks[at]))


def settle_actors(nodes: dict[Mention, str], rulings: Sequence[ActorRuling]) -> None:
    """Set the nodes of names as rulings about actors ask, those to keep apart first.

    What is split off an actor are the uses of the first place's words: throughout where the
    second is called otherwise, in its own report where both are called the same there, and that
    one use where both stand in one report. Whole actors are joined, less where that would bring
    together what is ruled different.
    """
    at = {m.place: m for m in nodes}
    known = [(at[r.a], at[r.b], r.same) for r in rulings if r.a in at and r.b in at and r.a != r.b]
    apart = [(a, b) for a, b, same in known if not same]
    for number, (a, b) in enumerate(apart):
        if nodes[a] == nodes[b]:
            split = next(w for w in _widths(nodes, a) if b not in w)
            for mention in split:
                nodes[mention] = f"{nodes[mention]}|{number}"
    for number, (a, b, same) in enumerate(known):
        if same and nodes[a] != nodes[b]:
            _join(nodes, (a, b), f"{min(nodes[a], nodes[b])}&{number}", apart)


def _join(
    nodes: dict[Mention, str],
    both: tuple[Mention, Mention],
    target: str,
    apart: Sequence[tuple[Mention, Mention]],
) -> None:
    """Give the widest uses of both that may meet the new node `target`; none where none may."""
    for left, right in product(*(tuple(_widths(nodes, one)) for one in both)):
        moved = left | right
        if not any(x in moved and y in moved for x, y in apart):
            nodes.update(dict.fromkeys(moved, target))
            return


def _widths(nodes: Mapping[Mention, str], one: Mention) -> Iterator[frozenset[Mention]]:
    """The uses that go with one: of its actor, of its words, of its words in its report, itself."""
    whole = frozenset(m for m, node in nodes.items() if node == nodes[one])
    words = frozenset(m for m in whole if m.key == one.key)
    yield whole
    yield words
    yield frozenset(m for m in words if m.place.report == one.place.report)
    yield frozenset({one})


def _ordered(i: int, j: int) -> Pair:
    return (i, j) if i < j else (j, i)


def _roots(pairs: Sequence[Pair]) -> Mapping[int, int]:
    """The smallest number that each number of `pairs` is joined with, through others too."""
    roots: dict[int, int] = {}
    for i, j in pairs:
        low, high = _ordered(_root(roots, i), _root(roots, j))
        roots.setdefault(low, low)
        roots[high] = low
    return roots


def _root(roots: Mapping[int, int], number: int) -> int:
    while roots.get(number, number) != number:
        number = roots[number]
    return number
