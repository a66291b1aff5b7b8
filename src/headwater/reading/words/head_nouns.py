"""The noun that a number counts: "12,000 North Korean troops" counts troops."""

from __future__ import annotations

import re
from dataclasses import dataclass

from headwater.text.stems import singular as by_ending
from headwater.text.wordlists import words

MAX_MODIFIERS = 6
"""How many words may stand between a number and its noun ("200 newly built Russian-made ...")."""

MEASURES = {
    "km": "km",
    "kilometer": "km",
    "kilometers": "km",
    "kilometre": "km",
    "kilometres": "km",
    "mile": "mile",
    "miles": "mile",
    "m": "m",
    "meter": "m",
    "meters": "m",
    "metre": "m",
    "metres": "m",
    "cm": "cm",
    "mm": "mm",
    "feet": "foot",
    "foot": "foot",
    "ft": "foot",
    "inch": "inch",
    "inches": "inch",
    "kg": "kg",
    "kilogram": "kg",
    "kilograms": "kg",
    "kilos": "kg",
    "ton": "ton",
    "tons": "ton",
    "tonne": "tonne",
    "tonnes": "tonne",
    "lb": "pound",
    "lbs": "pound",
    "pounds": "pound",
    "barrels": "barrel",
    "gallons": "gallon",
    "liters": "l",
    "litres": "l",
    "acres": "acre",
    "hectares": "hectare",
    "kw": "kW",
    "mw": "MW",
    "gw": "GW",
    "mph": "mph",
    "kph": "km/h",
}
IRREGULAR = {
    "people": "person",
    "men": "man",
    "women": "woman",
    "children": "child",
    "servicemen": "serviceman",
    "servicewomen": "servicewoman",
    "gunmen": "gunman",
    "policemen": "policeman",
    "fishermen": "fisherman",
    "feet": "foot",
    "lives": "life",
    "wives": "wife",
    "mercenaries": "mercenary",
    "aircraft": "aircraft",
    "spacecraft": "spacecraft",
    "personnel": "personnel",
    "police": "police",
    "staff": "staff",
    "crew": "crew",
    "cattle": "cattle",
    "sheep": "sheep",
    "dead": "dead",
    "wounded": "wounded",
    "injured": "injured",
    "missing": "missing",
    "others": "other",
    "series": "series",
    "species": "species",
    "buses": "bus",
    "gases": "gas",
    "viruses": "virus",
    "movies": "movie",
    "cookies": "cookie",
    "ties": "tie",
    "shoes": "shoe",
    "heroes": "hero",
    "potatoes": "potato",
    "crises": "crisis",
    "analyses": "analysis",
    "data": "data",
}
_STOPS = words(
    """
    a an the this that these those some any no every each another his her its their our my your
    of in on at by for from to with without into onto over under after before since until during
    against between among across through near about as than like per out off up down via amid
    and or but nor yet so if because while although though when where who whom whose which what
    how why is are was were be been being am has have had do does did will would shall should
    can could may might must not n't he she it they we you i them him us me there here also then
    now ago later earlier old said says say told according later times more less fewer
    """
)
_VERBS = words(
    """
    remain remained survived died fled killed estimated left began began came went took made got
    gave found became began voted came arrived joined said added claimed told reported
    """
)
_TAIL_ADJECTIVES = frozenset({"dead", "wounded", "injured", "missing"})
_NOT_PLURAL = words(
    """
    has is was does says this his its plus thus us various previous numerous serious dangerous
    religious precious continuous famous perhaps always sometimes across less towards afterwards
    overseas besides congress press business loss process access success class glass cross mass
    illness campus virus status focus basis crisis analysis news politics
    """
)
_WORD = re.compile(
    r"(?:['\u2019]s)?[ \u00a0\u2011-]+(?:['\"\u2018\u201c])?([^\W\d_][\w.]*(?:[-\u2011]\w+)*)"
)


@dataclass(frozen=True, slots=True)
class Head:
    """The counted noun: where it ends, its singular in lower case, and whether it is a plural."""

    end: int
    word: str
    sure: bool = False


def singular(word: str) -> str:
    """The singular of an English plural noun in lower case, as far as its spelling shows it."""
    lower = word.lower()
    if lower in IRREGULAR:
        return IRREGULAR[lower]
    return lower if lower in _NOT_PLURAL or len(lower) < 4 else by_ending(lower)


def is_plural(word: str) -> bool:
    """Whether a word looks like a plural noun."""
    lower = word.lower()
    if lower in IRREGULAR:
        return True
    if lower in _NOT_PLURAL or lower.endswith(("ss", "us", "is")):
        return False
    return lower.endswith("s") and len(lower) > 3


def head_after(text: str, at: int, end: int) -> Head | None:
    """The noun counted by a number that ends at `at`; None where no noun follows.

    The first plural among the words that may belong to the noun phrase, carried on over plurals
    that make it one name; in a phrase without a plural ("1,000 kilometer-range", "one recruit")
    the measure or the last word before the phrase ends.
    """
    if text[at : at + 1] in ("-", "\u2011"):
        return _compound(text, at, end)
    last: Head | None = None
    for _ in range(MAX_MODIFIERS):
        match = _WORD.match(text, at, end)
        if match is None:
            break
        step = _step(text, match, last)
        if step is True:
            at = match.end()
        elif step is False:
            break
        elif step.sure:
            return step
        else:
            last, at = step, match.end()
            if match[1].endswith(".") and len(match[1]) > 2:
                break
    return None if last is None or last.word.endswith("ed") else last


def head_is_plural(text: str, at: int, end: int) -> bool:
    """Whether a plural or a measure follows the number that ends at `at`."""
    head = head_after(text, at, end)
    return head is not None and head.sure


def _step(text: str, match: re.Match[str], last: Head | None) -> Head | bool:
    """One word of the phrase: a head so far or for sure; True to go on, False to stop."""
    word = match[1].lower().rstrip(".")
    stop = match.start(1) + len(match[1].rstrip("."))
    measure = _measure(word)
    if measure and last is None:
        first = re.split(r"[-\u2011]", match[1])[0].rstrip(".")
        return Head(match.start(1) + len(first), measure, sure=True)
    if match[1] == "US" or text[match.end() : match.end() + 2] in ("'s", "\u2019s"):
        return True
    if word in _STOPS or word in _VERBS or (last is not None and word in _TAIL_ADJECTIVES):
        return False
    if word.endswith("ly"):
        return last is None
    if match[1][0].isupper() and word.endswith("is") and len(word) > 4:
        return Head(stop, word[:-1], sure=True)
    if is_plural(word):
        return Head(stop, singular(word), sure=True)
    if last is not None and word.endswith("ed"):
        return False
    return Head(stop, singular(word))


def _compound(text: str, at: int, end: int) -> Head | None:
    """The noun of "five-member team", "260-acre farm": the one after the hyphen."""
    match = _WORD.match(text, at, end)
    if match is None:
        return None
    first = re.split(r"[-\u2011]", match[1])[0]
    return Head(match.start(1) + len(first), MEASURES.get(first.lower(), singular(first)))


def _measure(word: str) -> str | None:
    return MEASURES.get(re.split(r"[-\u2011]", word)[0])
