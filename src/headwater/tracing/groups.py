"""Groups of carriers that are shown to be one origin, and the reasons for each merge."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from headwater.records import Place, Reason, ReasonCode


class Groups:
    """A union-find over the numbers of carriers that keeps why each pair was put together.

    The smallest number of a group stands for it, so the order of the merges does not matter.
    """

    def __init__(self, size: int) -> None:
        self._parent = list(range(size))
        self._why: list[tuple[int, Reason]] = []
        self._fits: dict[int, tuple[int, ...]] = {}

    def root(self, number: int) -> int:
        """The number that stands for the group of `number`."""
        while self._parent[number] != number:
            self._parent[number] = self._parent[self._parent[number]]
            number = self._parent[number]
        return number

    def together(self, a: int, b: int) -> bool:
        """Whether both are in one group."""
        return self.root(a) == self.root(b)

    def merge(self, a: int, b: int, why: Reason) -> None:
        """Put the groups of `a` and `b` together; nothing is noted where they are already."""
        one, two = self.root(a), self.root(b)
        if one != two:
            self._parent[max(one, two)] = min(one, two)
            self.note(a, why)

    def note(self, number: int, why: Reason) -> None:
        """Keep a reason that concerns the group of `number`."""
        self._why.append((number, why))

    def fits_several(self, number: int, others: Iterable[int]) -> None:
        """Keep that the description of `number` fits all of `others`, one of which it joined."""
        self._fits[number] = tuple(others)

    def fitting(self, number: int) -> tuple[int, ...]:
        """Carriers of every group that the description of `number` fits, if several."""
        return self._fits.get(number, ())

    def members(self, numbers: Iterable[int]) -> dict[int, list[int]]:
        """The groups that hold `numbers`, each under the number that stands for it, in order."""
        found: dict[int, list[int]] = defaultdict(list)
        for number in sorted(numbers):
            found[self.root(number)].append(number)
        return dict(sorted(found.items()))

    def reasons(self, number: int) -> tuple[Reason, ...]:
        """The reasons of the group of `number`: one for each code and set of arguments."""
        spans: dict[tuple[ReasonCode, tuple[tuple[str, str], ...]], set[Place]] = {}
        root = self.root(number)
        for at, why in self._why:
            if self.root(at) == root:
                key = (why.code, tuple(sorted(why.args.items())))
                spans.setdefault(key, set()).update(why.spans)
        return tuple(
            Reason(code, dict(args), tuple(sorted(places)))
            for (code, args), places in sorted(spans.items(), key=lambda item: item[0])
        )
