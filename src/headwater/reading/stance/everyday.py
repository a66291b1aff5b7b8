"""Words of doubt in senses that doubt nothing: a press release, who appeared on television."""

from __future__ import annotations

from collections.abc import Sequence

from headwater.reading.stance.state import StanceWord
from headwater.reading.stance.words import forms
from headwater.text.wordlists import words

_PRESS = words(
    """
    release releases conference conferences briefing briefings statement statements office officer
    officers corps agency agencies secretary freedom service services report reports note
    communique communiqué room card cards watchdog council gallery pass tour
    """
)
_APPEAR = frozenset(forms("appear"))
_PLACES = words("on in at before alongside beside with via")
_STATES = words(
    """
    good poor bad no high low danger pain need control shock favour favor line keeping doubt trouble
    trying stable critical ill unaware odds ease risk fault loss pains track course edge verge brink
    """
)
"""What one seems to be in, at or on: "appeared in good health", "at ease", "on track"."""
_TRIES = words("attempt attempts bid bids plot plots")
_CAME_TO_NOTHING = words("failed fail fails collapsed collapses fizzled faltered backfired")
_NEAR = 5
_ASKING = words("whether if how why who what when where which that")
_FOUND_OUT = words("found finds")
_KEEPS = words("shelve shelves shelved shelving scrap scraps scrapped")
_CASES = words("case cases lawsuit complaint complaints file files")
_FINDS = words("find finds found")


def is_everyday(said: Sequence[StanceWord], at: int) -> bool:
    """Whether the word at `at`, which can lower certainty or deny, is used in a plain sense.

    "A press release", "appeared on television", "a coup attempt failed", "found out in May",
    "shelved the case", "did not find that funny".
    """
    word = said[at].lower
    ahead = [one.lower for one in said[at + 1 : at + 1 + _NEAR]]
    before = said[at - 1].lower if at else ""
    if word == "press":
        return before == "the" or (ahead[:1] != [] and ahead[0] in _PRESS)
    if word in _APPEAR:
        while ahead and (ahead[0].endswith("ly") or ahead[0] in ("live", "again", "together")):
            ahead.pop(0)
        placed = ahead[:1] != [] and ahead[0] in _PLACES
        return placed and _STATES.isdisjoint(ahead[1:3])
    if word in _TRIES:
        end = next((n for n, one in enumerate(ahead) if one in ",;:.to"), len(ahead))
        return not _CAME_TO_NOTHING.isdisjoint(ahead[:end])
    if word in _FOUND_OUT and ahead[:1] == ["out"]:
        return _ASKING.isdisjoint(ahead[1:2])
    if word in _KEEPS:
        return not _CASES.isdisjoint(ahead[:3])
    if word in _FINDS and ahead[:1] == ["that"]:
        return len(ahead) > 1 and (len(ahead) == 2 or ahead[2] in ",;:.")
    return False
