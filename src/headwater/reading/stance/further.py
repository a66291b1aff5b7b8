"""What weakens a further predicate or a phrase behind the event, and not the event itself.

"He fled | and may have taken a boat", "left, | apparently to look for him".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from headwater.reading.stance.state import StanceWord
from headwater.reading.stance.subjects import DASHES, is_past
from headwater.reading.stance.words import FINITE
from headwater.text.wordlists import words

_ADVERBS = words(
    "apparently evidently maybe perhaps possibly presumably probably seemingly conceivably"
)
_MODALS = frozenset({"may", "might"})
_COULD = frozenset({"could"})
_HELPS = frozenset({"have", "be", "still", "well", "soon", "also", "now"})
"""What follows a "could" that is no ability: "could have been armed"."""
_JOINS = frozenset({"and", "but", "or"})
_BETWEEN = words("also then now still later even soon yet eventually")
_MARKS = DASHES | {","}


def further(said: Sequence[StanceWord]) -> list[tuple[int, int]]:
    """The places of the words that weaken a part behind the event of `said`; empty for none.

    Only what opens a predicate joined by "and", "but" or "or", or as an adverb a phrase behind a
    comma or a dash, with the verb of the event before it.
    """
    return [(said[at].start, said[at].end) for at in _weakening(said)]


def _weakening(said: Sequence[StanceWord]) -> Iterator[int]:
    for at in range(2, len(said) - 1):
        word, following = said[at].lower, said[at + 1].lower
        adverb = word in _ADVERBS
        modal = word in _MODALS or (word in _COULD and following in _HELPS)
        if not (adverb or modal) or said[at].inert or said[at].capital:
            continue
        before = at - 1
        while before > 0 and said[before].lower in _BETWEEN:
            before -= 1
        joined = said[before].lower in _JOINS or (adverb and said[before].lower in _MARKS)
        if joined and any(is_past(one.lower) or one.lower in FINITE for one in said[:before]):
            yield at
