"""Phrases that hold a word of doubt and doubt nothing: who ends up somewhere, who felt a blow, who
wants to say something and says it, what somebody would do every morning."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from headwater.knowledge.inflection import forms
from headwater.reading.stance.classes import BE, DETERMINERS, PREPOSITIONS
from headwater.reading.stance.nouns import NUMBERS
from headwater.reading.stance.state import StanceWord
from headwater.reading.stance.subjects import is_past
from headwater.reading.stance.words import FINITE
from headwater.text.wordlists import words

_SET = {
    form: followers
    for base, followers in (
        ("end", ("up",)),
        ("drop", ("off",)),
        ("block", ("off",)),
        ("decide", ("in", "by")),
        ("investigate", ("",)),
    )
    for form in forms(base)
}
"""Verbs that neither doubt nor deny before certain words; "" is the end."""
_SHADING = words("perhaps possibly maybe probably")
_ASSUME = frozenset(forms("assume"))
_TAKEN_ON = words(
    """
    control command office power duties responsibility charge custody leadership role post name
    identity ownership
    """
)
_FEEL = frozenset(forms("feel"))
_KNOW = frozenset(forms("know"))
_LOOKS = frozenset(form for base in ("look", "seem", "sound", "feel") for form in forms(base))
_SHADES = words("so very quite really too that all just pretty a bit any particularly")
_VALUED = words("good bad right wrong fair unfair nice great awful terrible horrible real")
_ENDS = frozenset(",;:.!?") | words("to for at in on from when and but that")
_OF_NOUN = words(
    "a an the his her their its my our your this that these those another one some any"
)
_SOUGHT = words("wanted sought")
_BY_LAW = words("by in for over on")
_PRONOUNS = words("i we you he she it they who that which also")
_REACH = 8


def is_idiom(said: Sequence[StanceWord], at: int) -> bool:
    """Whether the word at `at` stands in a phrase that neither doubts nor denies.

    "Ended up in the river", "was dropped off", "assumed control", "felt the blow", "looks good",
    "a suspected thief", "a man wanted for theft", "decided in her favour", "knows how to swim" (an
    ability, that a "not" denies), "May 2016".
    """
    word = said[at].lower
    following = said[at + 1].lower if at + 1 < len(said) else ""
    ahead = [one.lower for one in said[at + 1 : at + 1 + _REACH]]
    before = said[at - 1].lower if at else ""
    if word in _SHADING and following in ("more", "most"):
        # "perhaps more important, it fell"
        return "," in ahead[2:4] and ahead[1].isalpha()
    if word in _SET:
        return following in _SET[word]
    if word in _ASSUME:
        return not _TAKEN_ON.isdisjoint(ahead[:3])
    if word in _KNOW:
        known_for = before in BE | {"not"} and following in ("for", "as")
        return known_for or ahead[:2] == ["how", "to"]
    if word == "not":
        return ahead[:2] in (["known", "for"], ["known", "as"])
    if word in _LOOKS and _is_valued(ahead):
        return True
    if word in _FEEL:
        return following in _OF_NOUN and not any(map(_is_verb, ahead[1:]))
    if word == "may" and said[at].capital:
        return not following or following[0].isdigit() or following in (",", "of")
    if word == "if":
        return _is_settled(ahead, [one.lower for one in said[max(at - _NEAR, 0) : at]])
    return _describes(word, before, following) or _is_set(word, before, ahead)


def _is_set(word: str, before: str, ahead: Sequence[str]) -> bool:
    """Whether a word stands in a set phrase: "committed to the town", "without fear or favour",
    "wishes her well", "was looking in all directions"."""
    if word == "committed":
        state = before in BE or before.endswith(("'s", "'re", "'m"))
        return state and ahead[:1] == ["to"] and not _OF_NOUN.isdisjoint(ahead[1:2])
    if word == "fear":
        return before == "without" or (before in ("out", "in") and ahead[:1] == ["of"])
    if word in _WISH:
        return not _LUCK.isdisjoint(ahead[1:4]) and ahead[0] in _WHOM
    return word == "looking" and ahead[:1] == ["in"] and not _EVERY.isdisjoint(ahead[1:2])


_EVERY = _OF_NOUN | words("all every both")


def _is_settled(ahead: Sequence[str], before: Sequence[str]) -> bool:
    """Whether an "if" leaves open nothing that is told: "if only to be rid of it", "stands to gain
    if it falls"."""
    if ahead[:1] == ["only"]:
        return ahead[1:2] != [] and ahead[1] in _ONLY
    stands = (n for n, one in enumerate(before[:-2]) if one in _STAND)
    return any(before[n + 1] == "to" and before[n + 2] in _GAIN for n in stands)


_ONLY = words("to because for by as")
_STAND = words("stand stands stood")
_GAIN = words("gain lose profit benefit make earn win")
_WISH = frozenset(forms("wish"))
_LUCK = words("well luck best success happiness")
_WHOM = _OF_NOUN | words("him them me us you all everyone everybody")
_NEAR = 8


def _describes(word: str, before: str, following: str) -> bool:
    """Whether a word is a noun, or stands beside one: "no warning", "a suspected thief", "a man
    wanted for theft", "a raid planned from abroad"."""
    if word == "warning":
        return before in _OF_NOUN | {"no"} and following not in ("that", "of")
    if word in ("suspected", "prohibited"):
        named = following.isalpha() and following not in PREPOSITIONS | FINITE | {"to"}
        return (before in _OF_NOUN or before in NUMBERS) and named
    if word == "planned":
        return following == "from" and before.isalpha() and before not in _PRONOUNS | BE | FINITE
    if word in _SOUGHT:
        noun = before.isalpha() and before not in _PRONOUNS | BE | FINITE | DETERMINERS
        return noun and following in _BY_LAW
    return False


def _is_valued(ahead: Sequence[str]) -> bool:
    """Whether it is judged good or bad: "didn't look good to her", "doesn't seem right"."""
    shades = len(list(takewhile(_SHADES.__contains__, ahead)))
    told = ahead[shades : shades + 2]
    return told[:1] != [] and told[0] in _VALUED and (len(told) == 1 or told[1] in _ENDS)


def _is_verb(word: str) -> bool:
    return word in FINITE or is_past(word)


_SAYS = words(
    """
    say tell thank stress add point remind emphasize emphasise express assure apologize apologise
    clarify note reiterate repeat
    """
)
_WISHES = words("want wanted like wish")
_SPEAKS = words("i we")
_UNWEIGHED = words("just also really only would 'd do first to")


def is_no_wish(said: Sequence[StanceWord], at: int) -> bool:
    """Whether "would" or "want" at `at` tells what is done: "every morning he would swim", "we want
    to thank them", "they would like to thank them"."""
    if said[at].lower == "would":
        ahead = [one.lower for one in said[at + 1 : at + 4]]
        return (ahead[:2] == ["like", "to"] and ahead[-1] in _SAYS) or _is_told(said, at)
    return said[at].lower in _WISHES and _is_said_so([one.lower for one in said], at)


def _is_said_so(said: Sequence[str], at: int) -> bool:
    """Whether "want" at `at` is said by who says it at once: "we want to thank them", "I want you
    to know that it is safe".

    `said` are words in lower case.
    """
    back = at - 1
    while back >= 0 and said[back] in _UNWEIGHED:
        back -= 1
    if back < 0 or said[back] not in _SPEAKS:
        return False
    ahead = said[at + 1 : at + 1 + _REACH]
    if ahead[:1] == ["to"]:
        verb = next((one for one in ahead[1:] if one not in _UNWEIGHED), "")
        return verb in _SAYS or ahead[1:3] == ["make", "clear"]
    known = next((n for n, one in enumerate(ahead[:-1]) if one == "to"), None)
    return known is not None and ahead[known + 1] == "know"


_OFTEN = words("always often usually sometimes frequently regularly")
_LATER = words("later eventually subsequently ultimately")
_COMES_TO = frozenset({("go", "on", "to"), ("come", "to"), ("end", "up")})
_LIVING = words("he she they who we i")
_SUPPOSING = words("if unless under plan plans bill proposal proposed deal would-be could")


def _again_and_again(said: Sequence[str]) -> bool:
    """Whether a time comes again and again: "on clinic nights"."""
    times = (n for n, one in enumerate(said) if one in _TIMES)
    return any("on" in said[max(n - 2, 0) : n] for n in times)


_TIMES = words(
    """nights mornings evenings afternoons weekends mondays tuesdays wednesdays thursdays fridays
    saturdays sundays holidays"""
)


def _is_told(said: Sequence[StanceWord], at: int) -> bool:
    """Whether "would" at `at` tells what was done again and again, or what came later.

    "They would smile whenever she came", "every morning he would swim", "she would later die in
    hospital"; not "the deal would later grow".
    """
    lowers = [one.lower for one in said]
    ahead = lowers[at + 1 : at + 1 + _REACH]
    if ahead[:1] != [] and ahead[0] in _OFTEN:
        return True
    if "whenever" in lowers or "every" in lowers[:at][:2]:
        return True
    if at and said[at - 1].lower in _LIVING and _again_and_again(lowers[at:]):
        return _SUPPOSING.isdisjoint(set(lowers) - {"under"})
    before = said[at - 1] if at else None
    if before is None or not (before.lower in _LIVING or before.capital):
        return False
    if not _SUPPOSING.isdisjoint(lowers):
        return False
    shades = ahead[:1] != [] and ahead[0] in _LATER
    return shades or any(tuple(ahead[: len(one)]) == one for one in _COMES_TO)
