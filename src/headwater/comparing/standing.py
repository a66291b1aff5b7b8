"""Where something is, or no longer is: who "was in port" had not "left port"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from headwater.comparing.views import BE, View
from headwater.text.stems import STOP_WORDS, stem
from headwater.text.wordlists import words

_AT = words("in at on inside aboard under within")
_PUT = BE | words("placed put remained remains remain stayed stay kept held still")
_AWAY = (("out", "of"), ("off",), ("outside",), ("away", "from"), ("outside", "of"))
_LEAVES = words("left leave leaves leaving departed exited quit fled vacated")
_OVER = words("lifted ended over removed")
_DETERMINERS = words("the a an its his her their")


@dataclass(frozen=True, slots=True)
class Standing:
    """The stems of what a clause says that somebody or something is in or at, and is not."""

    inside: frozenset[str]
    outside: frozenset[str]

    def excludes(self, other: Standing) -> bool:
        """Whether one has something where the other no longer has it."""
        return bool(self.inside & other.outside or self.outside & other.inside)


def standing(view: View) -> Standing:
    """Where the clause has somebody or something; empty where it does not say so."""
    inside, outside = set[str](), set[str]()
    told = view.words
    for at, word in enumerate(told[:-1]):
        if word in _AT and at and told[at - 1] in _PUT:
            inside |= _noun(told, at + 1)
        elif word in _LEAVES:
            outside |= _noun(told, at + 1)
        elif word in BE and told[at + 1] in _OVER and at:
            outside |= _noun(told, at - 1)
        elif at and told[at - 1] in BE:
            for away in _AWAY:
                if told[at : at + len(away)] == away:
                    outside |= _noun(told, at + len(away))
    return Standing(frozenset(inside), frozenset(outside))


def _noun(told: Sequence[str], at: int) -> set[str]:
    """The one word that stands there behind an article; none where more than a noun does."""
    while at < len(told) and told[at] in _DETERMINERS:
        at += 1
    word = told[at] if at < len(told) else ""
    return {stem(word)} if word.isalpha() and word not in STOP_WORDS else set()
