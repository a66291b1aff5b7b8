"""Offices of a county, a town or one of a federation's states, and whoever speaks for them."""

from __future__ import annotations

import re

OFFICES = {
    "sheriff": "sheriff",
    "coroner": "coroner",
    "medical examiner": "medical examiner",
    "police": "police|chief of police",
    "fire": "fire|chief of the fire department",
    "fire marshal": "fire marshal",
    "mayor": "mayor",
    "governor": r"(?:(?:regional|provincial)\s)?governor",
    "district attorney": r"district attorney|(?-i:D\.A\.|DA)",
    "prosecutor": "prosecutor",
    "attorney general": "attorney general",
    "state attorney": r"state(?:['’]s)? attorney|commonwealth['’]s attorney|county attorney",
    "us attorney": r"u\.?s\.? attorney",
    "schools": "schools?|superintendent of schools",
}
"""What an office is called, for each of those that a place has one of."""

_KINDS = "|".join(f"(?P<k{number}>{words})" for number, words in enumerate(OFFICES.values()))
_NAMES = tuple(OFFICES)
_ARTICLES = r"(?:(?:the|a|an|acting|interim|local)\s)*"
_PLACE = r"(?P<place>(?:[A-Z][\w.\-]*(?:['’]s?)?\s){0,4})"
_RANKS = frozenset(
    {"deputy", "assistant", "vice", "lt", "lieutenant", "former", "ex", "first", "associate"}
    | {"special", "retired", "late", "candidate", "chief", "senior", "detective", "state"}
    | {"military", "federal", "national", "riot", "traffic", "secret"}
)
"""Words before an office that make another one of it."""
_HOLDER = (
    r"(?:chief|commissioner|superintendent|department|dept\.?|district|bureau|force"
    r"|service|office)"
)
_SPOKES = r"(?:spokes(?:man|woman|person|people)|press secretary|communications director)"
_LESSER = (
    r"officers?|deput(?:y|ies)|investigators?|detectives?|det|sergeants?|sgt|captain|capt|lieutenant"
    r"|lt|corporal|cpl|trooper|major|maj|inspector|agent|firefighters?|teacher|principal"
)
"""Ranks of those who serve an office and do not speak for it."""
_NAME = r"[“\"(]?[A-Z][\w.'’\-]*[”\")]?"
_WHO = re.compile(
    rf"(?i:{_ARTICLES})(?:(?i:{_SPOKES}\s(?:for|of|at)\s{_ARTICLES}))?{_PLACE}"
    rf"(?i:(?:county|city|town|parish)\s)?(?i:{_KINDS})"
    rf"(?:(?i:['’]s?)(?=\s(?i:{_HOLDER}|{_SPOKES})|$))?"
    rf"(?P<office>(?:\s(?i:{_HOLDER}))*)(?P<spokes>\s(?i:{_SPOKES}))?"
    r"(?:\s(?i:of|for|in)\s(?:the\s)?(?P<of>[A-Z][\w.\-]*(?:\s[A-Z][\w.\-]*){0,3}))?"
    rf"(?P<name>,?\s(?(spokes)|(?!(?i:{_LESSER})\b)){_NAME}(?:\s{_NAME}){{0,4}})?"
)
_TRAILING = re.compile(
    r"(?:['’]s?|\s(?:county|parish|city|metro|metropolitan|state|region|province|oblast))+$"
)
_WITH_NAME = re.compile(r"(?:(?<=\sregion)|(?<=\scounty)|(?<=\soblast)|(?<=\sprovince))\s.*")
"""The holder's name behind a place: "of the Samarovsk Region | Ada Lund"."""
_PLACED = frozenset({"fire", "schools"})
"""Words that are an office only with a chief or a department: "Osk fire officials" are not one."""


def local_office(words: str) -> tuple[str, str] | None:
    """The office that these words name or speak for, and its place; None for any other words.

    "Osk County Sheriff Ada Lund", "the sheriff's office of Osk" and "a spokeswoman for the Osk
    County sheriff" are ("sheriff", "osk"); where no place is named ("police") it is "".
    """
    found = _WHO.fullmatch(words.strip(" ,."))
    if found is None:
        return None
    kind = next(_NAMES[n] for n in range(len(_NAMES)) if found[f"k{n}"])
    before = (found["place"] or "").strip()
    if _RANKS & {word.strip(".").lower() for word in before.split()}:
        return None
    place = _WITH_NAME.sub("", (found["of"] or before).lower())
    place = _TRAILING.sub("", place).strip()
    headed = found["office"] or found["spokes"] or "chief" in words.lower()
    headed = headed or "superintendent" in words.lower()
    if not headed and (kind in _PLACED or (kind == "police" and found["name"])):
        return None
    return kind, place
