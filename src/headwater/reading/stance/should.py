"""What "should" does: it asks for an act, foretells one, or sets a condition."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from headwater.knowledge.dates import DAY_NAMES, MONTH_NAMES
from headwater.reading.stance.classes import DETERMINERS
from headwater.reading.stance.nouns import NUMBERS
from headwater.reading.stance.state import StanceWord
from headwater.reading.stance.words import Turn
from headwater.text.wordlists import words


def of_should(said: Sequence[StanceWord], at: int) -> Turn:
    """What "should" or "ought" at `at` does to an event.

    What ought to be done is no forecast: "they should pay him". What is ready or comes soon is
    probable: "it should be ready", "should arrive by noon". A condition leaves it open: "should
    the truce fail, they would return".
    """
    if _is_inverted(said, at):
        return Turn.UNKNOWN
    return Turn.PROBABLE if _is_forecast(said, at) else Turn.KEEP


def _is_inverted(said: Sequence[StanceWord], at: int) -> bool:
    """Whether the subject follows at the head of a clause: "should Osk win"."""
    if at + 2 >= len(said) or (at and said[at - 1].lower != ","):
        return False
    following = said[at + 1]
    return following.capital or following.lower in _SUBJECTS | DETERMINERS


def _is_forecast(said: Sequence[StanceWord], at: int) -> bool:
    ahead = [word.lower for word in said[at + 1 : at + 1 + _FORECAST]]
    while ahead and (ahead[0] in _UNWEIGHED or ahead[0].endswith("ly")):
        del ahead[0]
    verb = next((one for one in ahead if one not in _HELPS and not one.endswith("ly")), "")
    if ahead[:1] != [] and ahead[0] in ("be", "have") and verb in _READY:
        return True
    if verb in _LASTS and len(ahead) > 1 and (ahead[1] in _ABOUT or ahead[1] in NUMBERS):
        return True
    coming = verb in _COMES or ahead[:1] == ["be"]
    return coming and any(_tells_when(*pair) for pair in pairwise(ahead))


def _tells_when(word: str, following: str) -> bool:
    if word in _BEFORE:
        return following in _TIMES | NUMBERS or following[0].isdigit()
    return word in _WHEN or following in _WHEN


_FORECAST = 14
_SUBJECTS = words("i we you he she it they there anyone anybody someone")
_UNWEIGHED = words("not n't to also now still then all")
_READY = words("ready back gone over complete completed finished restored operational enough")
_COMES = words(
    """
    arrive reach return begin start finish end open reopen resume come land dock take happen fall
    rise improve ease clear see know get receive
    """
)
_LASTS = words("take last cost")
_ABOUT = words("about around up between less roughly a an")
_HELPS = words("be have been")
_BEFORE = words("by within next this in on from")
_WHEN = words("soon shortly tomorrow tonight later")
_TIMES = words(
    """
    now then noon midnight evening morning afternoon week month year weeks months days hours
    early mid late end teatime christmas easter spring summer autumn winter next
    """
).union(MONTH_NAMES, DAY_NAMES)
