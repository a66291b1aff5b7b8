"""Whose kin somebody is: "her brother", "was the driver's older brother"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from headwater.comparing.views import PREPOSITIONS
from headwater.knowledge.kin import FAMILIES
from headwater.text.wordlists import words

OWNING = {"his": "m", "her": "f", "their": None}
"""Words that tell whose somebody is, and of what sex the owner is."""
POSSESSIVES = frozenset({"'s", "\u2019s", "'", "\u2019"})
_IS = frozenset({"is", "are", "was", "were"})
NOUN_ENDS = PREPOSITIONS | words("who whose whom which where that when after while because")
"""What a noun phrase ends before."""
_REACH = 8
_BEHIND = 3
"""How many words behind the owner the noun of kin may be: "her older brother"."""


@dataclass(frozen=True, slots=True)
class Relation:
    """The word of the owner ("her", "driver") and the number of the kind of kin."""

    owner: str
    kind: int


def relation_of(told: Sequence[str]) -> Relation | None:
    """The first relation in a noun phrase, which "was" may stand before; None for none.

    What stands behind a preposition, a comma or "and" is of somebody else.
    """
    start = 1 if told and told[0] in _IS else 0
    for at, word in enumerate(told[start : start + _REACH], start):
        if word in NOUN_ENDS | {",", "and"}:
            return None
        owner = word if word in OWNING else told[at - 1] if word in POSSESSIVES and at else ""
        if owner:
            behind = told[at + 1 : at + 1 + _BEHIND]
            found = (n for one in behind for n, kind in enumerate(FAMILIES) if one in kind)
            kind = next(found, None)
            return Relation(owner, kind) if kind is not None else None
    return None
