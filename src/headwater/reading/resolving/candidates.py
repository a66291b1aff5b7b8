"""Who may be meant by a pronoun, and who of them is the likeliest."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from headwater.reading.describing.resolved import Resolved
from headwater.records import Span

_OFTEN = 0.25
"""What it adds to be spoken of once more (see `pronouns`)."""


class Candidate(msgspec.Struct, frozen=True):
    """Somebody at one place, `heard` to the end of his words: `place` is the source's number."""

    meant: Resolved
    span: Span
    role: int
    heard: int
    place: int | None = None

    @property
    def key(self) -> tuple[str, str, bool]:
        """What is the same wherever one and the same is spoken of."""
        one = self.meant.described
        if one.named:
            also = "".join(f" + {each.described.name}" for each in self.meant.also)
            return "name", f"{one.name}{also}".lower(), bool(also)
        return "noun", one.head, one.plural


def best_of(scored: Iterable[tuple[float, Candidate]]) -> list[tuple[float, Candidate]]:
    """Each of them once, where he scores best, the likeliest first."""
    best: dict[tuple[str, str, bool], tuple[float, Candidate]] = {}
    count: dict[tuple[str, str, bool], int] = {}
    for score, each in scored:
        key = each.key
        count[key] = count.get(key, 0) + 1
        if key not in best or score > best[key][0]:
            best[key] = (score, each)
    return sorted(
        ((score + min(count[key] - 1, 2) * _OFTEN, each) for key, (score, each) in best.items()),
        key=lambda pair: (pair[0], pair[1].span.start),
        reverse=True,
    )
