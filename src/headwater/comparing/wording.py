"""Which words of a clause tell of something beside its main act."""

from __future__ import annotations

from collections.abc import Sequence

_ALWAYS_BINDS = frozenset({"after", "before", "when", "while", "because", "although", "though"})
_BINDS = frozenset({"as", "since", "if", "unless", "until", "upon", "following", "which", "who"})


def subordinate(words: Sequence[str]) -> frozenset[int]:
    """The numbers of the words from a conjunction of time or reason, or ", which", to the comma.

    A conjunction inside the clause opens such a stretch only after a comma or at the start, but
    for "after" and its like, which always do.
    """
    bound: set[int] = set()
    inside = False
    for at, word in enumerate(words):
        fresh = at == 0 or words[at - 1] in (",", "then", "and", "but", "")
        if word in _ALWAYS_BINDS or (fresh and word in _BINDS):
            inside = True
        elif word in (",", ";", "–", "—"):
            inside = False
        if inside:
            bound.add(at)
    return frozenset(bound)
