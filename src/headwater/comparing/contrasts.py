"""Contrasts: who says "by a drone and not by a jet" denies the jet to whoever tells of one.

Two such clauses are no claim together, and they cannot both stand. Only a thing or a party that is
named by a noun on either side counts, in the same part of the same act; "not only", "not yet" and a
negated verb are none.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from headwater.comparing.views import PREPOSITIONS, View
from headwater.knowledge.acts import find_things
from headwater.text.stems import STOP_WORDS, stem

_JOINTS = frozenset({"and", ",", "but", "\u2013", "\u2014", "--", "("})
_ENDS = _JOINTS | {".", "!", "?", ";", ":", ")", '"', "\u201d", "'", "\u2019"}
_RELATIVES = frozenset({"who", "that", "which"})
_DETERMINERS = frozenset({"a", "an", "the", "any", "its", "their", "his", "her", "our"})
_AUXILIARIES = frozenset({"is", "are", "was", "were", "has", "have", "had", "did", "will"})
_PLACES = frozenset({"in", "near", "off", "outside", "at"})
_OTHERS = frozenset({"one", "far", "sure", "it", "she", "he", "they", "this", "that", "better"})
"""Words that are of no such noun."""
_LONGEST = 4
"""How many words either side of a contrast may have."""


@dataclass(frozen=True, slots=True)
class Contrast:
    """What is meant and what it is set against, by the stems of their nouns.

    `first` to `last` (exclusive) are the words from "not" on; `does` tells whether it is who or
    what does the act.
    """

    meant: str
    against: frozenset[str]
    first: int
    last: int
    does: bool


def contrast(view: View) -> Contrast | None:
    """The contrast of a clause; None where it has none, or more than one."""
    if "not" not in view.words:
        return None
    found = [
        made for at, word in enumerate(view.words) if word == "not" and (made := _at(view, at))
    ]
    return found[0] if len(found) == 1 else None


def told_of(made: Contrast, view: View) -> int | None:
    """The number of the word in another clause that the contrast rules out; None for none."""
    stems = [stem(word) for word in view.words]
    if not made.against <= set(stems) or made.meant in stems:
        return None
    places = [at for at, word in enumerate(stems) if word in made.against]
    return places[-1] if all(_does(view, at) == made.does for at in places) else None


def _at(view: View, at: int) -> Contrast | None:
    """The contrast whose "not" is word `at`; None where it negates a verb or stands otherwise."""
    words = view.words
    if at < 2 or words[at - 1] not in _JOINTS:
        return None
    first = at + 1
    while first < len(words) and words[first] in PREPOSITIONS | _DETERMINERS:
        first += 1
    last = first
    while last < len(words) and last - first <= _LONGEST and not _ends(view, last):
        last += 1
    if not _is_noun(view, first, last, bare=first == at + 1):
        return None
    start, end = _meant(view, at - 1)
    meant = _nouns(words[start:end])
    against = _nouns(words[first:last])
    if not meant or not against or set(meant) & set(against):
        return None
    led = {*words[at:first], _preposition(words, start)} & PREPOSITIONS
    does = "by" in led or (not led and _leads(view, start, last))
    return Contrast(meant[-1], frozenset(against), at, last, does)


def _meant(view: View, end: int) -> tuple[int, int]:
    """The words before `end` that are meant, without a place behind them: "a base in Kesh, not"."""
    start = end
    while start and end - start <= _LONGEST and not _begins(view, start - 1):
        start -= 1
    at = start - 1
    while at > 0 and view.words[at] in _DETERMINERS:
        at -= 1
    return _meant(view, at) if at > 0 and view.words[at] in _PLACES else (start, end)


def _ends(view: View, at: int) -> bool:
    word = view.words[at]
    return word in _ENDS | _RELATIVES | _AUXILIARIES | PREPOSITIONS or _is_verb(view, at)


def _begins(view: View, at: int) -> bool:
    """Whether word `at` stands before the nouns of what is meant, and is none of them."""
    word = view.words[at]
    return word in _ENDS | PREPOSITIONS | _DETERMINERS | _AUXILIARIES or _is_verb(view, at)


def _is_verb(view: View, at: int) -> bool:
    """Whether word `at` is of an act, as a verb."""
    acts = (found for found in view.acts if found.start <= at < found.end)
    return any(view.is_verb(found) for found in acts)


def _is_noun(view: View, first: int, last: int, bare: bool) -> bool:
    """Whether the words are a noun or name; without an article it must be a thing or name known."""
    words = view.words[first:last]
    if not words or len(words) > _LONGEST or not _OTHERS.isdisjoint(words):
        return False
    if words[0] in STOP_WORDS or (bare and words[0].endswith("ing")):
        return False
    named = any(first <= seat.first < last for seat in view.seats)
    return not bare or named or bool(find_things(words))


def _nouns(words: Sequence[str]) -> list[str]:
    return [stem(word) for word in words if word.isalpha() and word not in STOP_WORDS]


def _preposition(words: Sequence[str], start: int) -> str:
    """The preposition before the words that begin at `start`, "" for none."""
    at = start - 1
    while at > 0 and words[at] in _DETERMINERS:
        at -= 1
    return words[at] if at >= 0 and words[at] in PREPOSITIONS else ""


def _leads(view: View, start: int, last: int) -> bool:
    """Whether nouns are the subject: "it was X, not Y, who", "X, not Y, hit"."""
    words = view.words
    if words[:1] == ("it",):
        after = next((n for n in range(last, len(words)) if words[n] in _RELATIVES), len(words))
        behind = words[after + 1 : after + 2]
        return behind[:1] != () and (behind[0] in _AUXILIARIES or _is_verb(view, after + 1))
    return not view.passive and _before_act(view, start)


def _before_act(view: View, at: int) -> bool:
    return view.key is not None and at < view.key.start and not _preposition(view.words, at)


def _does(view: View, at: int) -> bool:
    """Whether word `at` is of who or what does the act."""
    start = at
    while start and not _begins(view, start - 1):
        start -= 1
    if _preposition(view.words, start) == "by":
        return True
    return not view.passive and _before_act(view, start)
