"""Same and different: which of many rulings on pairs can stand together, the later ones first."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby


@dataclass(frozen=True, slots=True)
class Ruled:
    """The decision `by` says that `a` and `b` are the same, or that they are not.

    One decision may say so of several pairs: they stand or fall together.
    """

    by: str
    a: str
    b: str
    same: bool


def contradictions(pairs: Sequence[Ruled]) -> dict[str, tuple[str, ...]]:
    """The decisions that later ones contradict, directly or through others, with those.

    `pairs` are in the order of the decisions, those of one decision beside each other. "Same" goes
    on from pair to pair; "different" keeps apart whatever is the same as either. One that cannot
    stand binds nothing any more. Without a contradiction the result is empty.
    """
    held = _Held()
    against: dict[str, tuple[str, ...]] = {}
    for by, several in groupby(reversed(pairs), key=lambda pair: pair.by):
        said = list(several)[::-1]
        found = [other for pair in said for other in held.denies(pair)]
        if found:
            against[by] = tuple(dict.fromkeys(found))
            continue
        for pair in said:
            held.put(pair)
    return against


class _Held:
    """Rulings that stand together."""

    def __init__(self) -> None:
        self._near: dict[str, list[Ruled]] = {}
        self._apart: list[Ruled] = []

    def put(self, pair: Ruled) -> None:
        if pair.same:
            self._near.setdefault(pair.a, []).append(pair)
            self._near.setdefault(pair.b, []).append(pair)
        else:
            self._apart.append(pair)

    def denies(self, pair: Ruled) -> tuple[str, ...]:
        """The decisions by which `pair` cannot stand, in the order of the way; () where it can."""
        from_a = self._ways(pair.a)
        if not pair.same:
            return from_a.get(pair.b, ())
        from_b = self._ways(pair.b)
        for apart in self._apart:
            for left, right in ((apart.a, apart.b), (apart.b, apart.a)):
                if left in from_a and right in from_b:
                    return tuple(dict.fromkeys((*from_a[left], apart.by, *from_b[right])))
        return ()

    def _ways(self, start: str) -> dict[str, tuple[str, ...]]:
        """All that is the same as `start`, each with the decisions that make it so."""
        ways: dict[str, tuple[str, ...]] = {start: ()}
        queue = deque([start])
        while queue:
            at = queue.popleft()
            for pair in self._near.get(at, ()):
                other = pair.b if pair.a == at else pair.a
                if other not in ways:
                    ways[other] = (*ways[at], pair.by)
                    queue.append(other)
        return ways
