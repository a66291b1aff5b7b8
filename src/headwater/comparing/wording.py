"""What the order of words alone shows: what is told beside the main act, what reads by itself."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from headwater.knowledge.acts import Part, find_acts
from headwater.text.tokens import tokenize

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


_PRONOUNS = frozenset(
    {"he", "she", "it", "they", "this", "that", "these", "those", "we", "i", "who", "which"}
    | {"there", "his", "her", "their", "its", "him", "them"}
)
_GOES_ON = frozenset({"and", "but", "nor", "or", "then", "also", "so"})
_OTHERS = frozenset({"others", "another", "other"})
_OBJECTS = frozenset({"the", "a", "an", "his", "her", "their", "its", "him", "them", "it", "to"})
_OPENS_PART = frozenset(
    {"to", "of", "for", "from", "against", "with", "by", "about", "into", "than", "whether", "if"}
    | {"is", "are", "was", "were", "has", "have", "had", "be", "been"}
)
_FINITE = frozenset(
    {"is", "are", "was", "were", "has", "have", "had", "does", "do", "did", "will", "would", "can"}
    | {"could", "may", "might", "must", "should", "shall", "said", "says", "became", "went", "came"}
)
_FINITE_PARTS = frozenset({Part.PRESENT, Part.PAST, Part.PARTICIPLE})
_DESCRIBED = frozenset({"by", "in", "with", "against"})
_READ = 400


@lru_cache(maxsize=4096)
def is_sentence(quote: str) -> bool:
    """Whether words read by themselves: a finite verb with something before it.

    "Torvania of resuming a plan", "to be arraigned" and "identified as:" do not.
    """
    words = _words(quote)
    if len(words) < 2 or words[0] in _OPENS_PART or quote.rstrip().endswith(":"):
        return False
    if words[0].endswith("ing") and words[1] in _OBJECTS and not _FINITE & set(words):
        # "firing the shot that killed her"
        return False
    if _FINITE & set(words[1:]) or any(word.endswith("n't") for word in words):
        return True
    for found in find_acts(words):
        parts = {sense.part for sense in found.senses}
        next_ = words[found.end : found.end + 1]
        described = Part.PARTICIPLE in parts and bool(_DESCRIBED & set(next_))
        if found.start > 0 and parts & _FINITE_PARTS and not described:
            return True
    return False


def is_vague(quote: str) -> bool:
    """Whether words begin with one who is named elsewhere, or go on from words before them:
    "they", "his car", "nine others", "and the plant"."""
    words = _words(quote)
    return not words or words[0] in _PRONOUNS | _GOES_ON or bool(_OTHERS & set(words[:2]))


@lru_cache(maxsize=4096)
def _words(quote: str) -> tuple[str, ...]:
    found = (token.lower.replace("’", "'") for token in tokenize(quote[:_READ]))
    return tuple(word for word in found if word[0].isalnum())
