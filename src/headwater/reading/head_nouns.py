"""The noun that a number counts: "12,000 North Korean troops" counts troops."""

from __future__ import annotations

import re
from dataclasses import dataclass

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
_STOPS = frozenset(
    """a an the this that these those some any no every each another his her its their our my your
    of in on at by for from to with without into onto over under after before since until during
    against between among across through near about as than like per out off up down via amid
    and or but nor yet so if because while although though when where who whom whose which what
    how why is are was were be been being am has have had do does did will would shall should can
    could may might must not n't he she it they we you i them him us me there here also then now
    ago later earlier old said says say told according later times more less fewer
    """.split()
)
_VERBS = frozenset(
    """remain remained survived died fled killed estimated left began began came went took made
    got gave found became began voted came arrived joined said added claimed told reported
    """.split()
)
_TAIL_ADJECTIVES = frozenset({"dead", "wounded", "injured", "missing"})
_NOT_PLURAL = frozenset(
    """has is was does says this his its plus thus us various previous numerous serious dangerous
    religious precious continuous famous perhaps always sometimes across less towards afterwards
    overseas besides congress press business loss process access success class glass cross mass
    illness campus virus status focus basis crisis analysis news politics
    """.split()
)
_WORD = re.compile(r"[ \u00a0\u2011-]+(?:['\"\u2018\u201c])?([^\W\d_][\w.]*(?:[-\u2011]\w+)*)")


@dataclass(frozen=True, slots=True)
class Head:
    """The counted noun: where it ends in the text, and its singular in lower case."""

    end: int
    word: str


def singular(word: str) -> str:
    """The singular of an English plural noun in lower case, as far as its spelling shows it."""
    lower = word.lower()
    if lower in IRREGULAR:
        return IRREGULAR[lower]
    if lower in _NOT_PLURAL or lower.endswith(("ss", "us", "is")) or len(lower) < 4:
        return lower
    if lower.endswith("ies"):
        return lower[:-3] + "y"
    if lower.endswith(("ches", "shes", "sses", "xes", "zzes")):
        return lower[:-2]
    return lower[:-1] if lower.endswith("s") else lower


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
    last: Head | None = None
    for _ in range(MAX_MODIFIERS):
        match = _WORD.match(text, at, end)
        if match is None:
            break
        word = match[1].lower().rstrip(".")
        people = match[1][0].isupper() and word.endswith("is") and len(word) > 4
        if match[1] == "US":
            at = match.end()
            continue
        stop = match.start(1) + len(match[1].rstrip("."))
        measure = _measure(word)
        if measure and last is None:
            return Head(
                match.start(1) + len(re.split(r"[-\u2011]", match[1])[0].rstrip(".")), measure
            )
        if word in _STOPS or word in _VERBS or word.endswith("ly"):
            if word.endswith("ly") and last is None:
                at = match.end()
                continue
            break
        if people:
            return Head(stop, word[:-1])
        if is_plural(word):
            return Head(stop, singular(word))
        if last is not None and word.endswith("ed"):
            break
        last = Head(stop, singular(word))
        at = match.end()
        if match[1].endswith(".") and len(match[1]) > 2:
            break
    return last


def _measure(word: str) -> str | None:
    return MEASURES.get(re.split(r"[-\u2011]", word)[0])
