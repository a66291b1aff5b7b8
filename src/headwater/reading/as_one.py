"""Joints inside one source: "X and Y" that is one firm, one body or one office."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from headwater.knowledge import offices
from headwater.reading import nouns
from headwater.reading.capitals import is_possessive, joins_fields
from headwater.reading.known import entity
from headwater.reading.phrase_words import STRONG_ORG_WORDS
from headwater.text.tokens import Token

OF_BODIES = STRONG_ORG_WORDS | nouns.words("service authority federation board fund trust society")
"""Words that end the names of bodies."""


def one_firm(tokens: Sequence[Token], place: int) -> bool:
    """Whether a joint stands inside a firm's or a body's name: "Hollis & Hart", "the Mining and
    Energy Union"."""
    before, after = tokens[:place], tokens[place + 1 :]
    if not before[-1].text[:1].isupper() or not after[0].text[:1].isupper():
        return False
    if tokens[place].text == "&":
        return True
    named = all(t.text[:1].isupper() for t in before)
    if named and joins_fields(tokens, place):
        # "Jane Mines and Energy Minister Otto Roe" are two
        return not lowered(after[:_LONGEST]) & (nouns.OFFICES | nouns.OFFICIALS)
    if before[0].lower != "the" or not all(t.text[:1].isupper() for t in before[1:]):
        return False
    apart = entity(" ".join(t.text for t in before[1:])) is not None
    if apart or lowered(before) & (OF_BODIES | nouns.BODIES | nouns.ORGANIZATIONS):
        return False
    stop = next((i for i, t in enumerate(after) if not t.text[:1].isupper()), len(after))
    return stop > 1 and bool(OF_BODIES & lowered(after[stop - 1 : stop]))


def lowered(tokens: Sequence[Token]) -> set[str]:
    """The words in lower case and the singular."""
    return {nouns.singular(t.lower) for t in tokens}


def one_office(tokens: Sequence[Token], place: int) -> bool:
    """Whether a joint stands between the two fields of one office or body: "Mines and Energy
    Minister Jane Roe", "Search and rescue agency Arlo"; "police and health officials" are two."""
    before, after = tokens[:place], tokens[place + 1 :]
    lead = next((i for i in range(len(before)) if _field(before[i:]) in _fields()), None)
    if lead is None or not _tells_whose(before[:lead]):
        return False
    return any(
        nouns.singular(token.lower) in _HOLDERS and _field(after[:head]) in _fields()
        for head, token in enumerate(after[:_LONGEST])
    )


def _field(tokens: Sequence[Token]) -> str:
    return " ".join(t.lower for t in tokens)


def _tells_whose(tokens: Sequence[Token]) -> bool:
    """Whether words before a field only tell whose office it is: "the", "Brazil's", "Brazilian"."""
    if not tokens or is_possessive(tokens[-1]) or tokens[-1].lower in {"the", "a", "an"}:
        return True
    known = entity(tokens[-1].text)
    return len(tokens) == 1 and known is not None and known.sort == "state"


@cache
def _fields() -> frozenset[str]:
    """What ministers and agencies are for, without words that alone name a body."""
    return (offices.fields() | _FURTHER) - _BODIES


_LONGEST = 4
"""How many words after a joint the holder of the office stands at most."""
_BODIES = frozenset({"police", "treasury", "state", "home"})
_FURTHER = nouns.words(
    """search rescue arts safety innovation technology forestry parks wildlife land lands family
    media youth climate food drug prevention fire investment border"""
) | {"human services", "human development", "natural resources"}
_HOLDERS = nouns.words(
    """minister secretary ministry department agency service committee commission authority board
    chief commissioner official spokesman spokeswoman spokesperson bureau directorate office"""
)
