"""Of what kind a source is, by the noun that describes it and the words before the noun."""

from __future__ import annotations

import re

from headwater.reading import nouns
from headwater.reading.capitals import capital_run
from headwater.reading.known import entity_in
from headwater.reading.phrase import NounPhrase
from headwater.records import HopKind

ENTITY_KINDS = {
    "outlet": HopKind.OUTLET,
    "state": HopKind.STATE_BODY,
    "state-body": HopKind.STATE_BODY,
    "organization": HopKind.ORGANIZATION,
    "group": HopKind.ORGANIZATION,
}


_STATE_AGENCIES = nouns.words(
    """
    intelligence security spy space police enforcement federal government state
    immigration border defense defence environmental tax regulatory health protection
    aviation safety nuclear energy drug food law civil military
    """
)


_AID_AGENCIES = frozenset(
    ["aid", "relief", "un", "u.n.", "humanitarian", "charity", "refugee", "travel", "rating"]
)


_ONES = frozenset({"one", "another", "two", "three"})
_INSIDE = frozenset({"familiar", "briefed", "close", "privy", "knowledge"})
"""Words of a tail by which people in the plural are insiders who go unnamed."""
_STATE_BODIES = frozenset(
    {
        ("central", "bank"),
        ("reserve", "bank"),
        ("coast", "guard"),
        ("border", "guard"),
        ("national", "guard"),
        ("geological", "survey"),
        ("diplomatic", "mission"),
        ("permanent", "mission"),
        ("civil", "defence"),
        ("civil", "defense"),
        ("fire", "brigade"),
        ("home", "office"),
        ("defence", "institute"),
        ("defense", "institute"),
        ("general", "staff"),
        ("high", "command"),
        ("health", "board"),
        ("highways", "team"),
        ("water", "board"),
        ("emergencies", "department"),
        ("shipping", "registry"),
        ("met", "office"),
    }
)
"""Two words that name a body of the state where the last alone does not."""
_NATIONAL = nouns.words(
    "centre center institute office observatory laboratory board survey council"
)
_POLICE = re.compile(r"[A-Z]{1,4}P[DS]|[A-Z]{1,4}SO")
"""Short names of police departments and sheriff's offices."""


_OPEN = frozenset({"program", "programme", "show", "network", "channel", "station", "site", "blog"})


_NEWSY = nouns.words(
    "news tv television radio cable morning broadcast media state satellite breakfast"
)


def kind_of(head: str, phrase: NounPhrase) -> HopKind:
    """The kind that a head noun gives, with the words before it where the noun is open."""
    if phrase.core[0].lower in {"no", "neither"} and len(phrase.core) > 1:
        return HopKind.GROUP
    if head in {"agency", "service"}:
        return _kind_of_agency(phrase)
    if _names_state_body(head, phrase):
        return HopKind.ANONYMOUS if phrase.plural else HopKind.STATE_BODY
    if head in nouns.OUTLETS and (head not in _OPEN or phrase.definite or phrase.words & _NEWSY):
        plain = head in {"site", "paper", "journal", "publication"} and phrase.plural
        return HopKind.DOCUMENT if plain and head == "paper" else HopKind.OUTLET
    if head in nouns.NEWS_PIECES and (phrase.plural or phrase.bare):
        return HopKind.UNSTATED
    if _is_firm(head, phrase):
        return HopKind.ORGANIZATION
    if head in nouns.DOCUMENTS or phrase.head.lower in nouns.DOCUMENTS:
        return HopKind.DOCUMENT
    return _kind_of_people(head, phrase) or _kind_of_body(head, phrase)


def _kind_of_people(head: str, phrase: NounPhrase) -> HopKind | None:
    """The kind of a noun for people; None for all others."""
    if head in {"prosecutor", "magistrate"} and phrase.plural:
        return HopKind.STATE_BODY
    if head in nouns.OFFICIALS or head in nouns.REPORTERS or head in _ONES:
        return HopKind.ANONYMOUS
    if head in nouns.OFFICES:
        return _kind_of_office(phrase)
    if head in nouns.PEOPLE:
        alone = phrase.count is not None or not phrase.plural
        return HopKind.ANONYMOUS if alone or phrase.tail & _INSIDE else HopKind.GROUP
    return None


def _kind_of_body(head: str, phrase: NounPhrase) -> HopKind:
    """The kind of a noun for a body, or of one that no list knows."""
    if _POLICE.fullmatch(phrase.head.text):
        return HopKind.STATE_BODY
    if head in nouns.BODIES or phrase.head.lower in nouns.BODIES:
        vague = phrase.plural and phrase.head.lower not in {"police", "authorities", "customs"}
        return HopKind.ANONYMOUS if vague else HopKind.STATE_BODY
    if head in nouns.ORGANIZATIONS:
        return _kind_of_organization(phrase)
    if nouns.looks_human(head) and not phrase.head.text[:1].isupper():
        return HopKind.ANONYMOUS if not phrase.plural or phrase.count else HopKind.GROUP
    crowd = phrase.plural or head in nouns.CROWDS
    return HopKind.GROUP if crowd else HopKind.ORGANIZATION


def _is_firm(head: str, phrase: NounPhrase) -> bool:
    """Whether capitals make a name of nouns for other things: "Sable Resources"."""
    run = capital_run(phrase.core)
    named = len(run) > 1 and phrase.head.text[:1].isupper() and phrase.head.text[1:].islower()
    others = nouns.PEOPLE | nouns.OFFICIALS | nouns.OFFICES | nouns.BODIES | nouns.REPORTERS
    if not named or head in others or nouns.looks_human(head):
        return False
    return head not in nouns.DOCUMENTS or head in {"research", "chart", "data"}


def _kind_of_agency(phrase: NounPhrase) -> HopKind:
    if "news" in phrase.words or phrase.words <= {"the", "an", "this", "agency"}:
        return HopKind.OUTLET
    if phrase.plural:
        return HopKind.GROUP if phrase.words & _AID_AGENCIES else HopKind.ANONYMOUS
    if phrase.words & _STATE_AGENCIES:
        return HopKind.STATE_BODY
    return HopKind.ORGANIZATION if phrase.words & _AID_AGENCIES else HopKind.STATE_BODY


def _kind_of_office(phrase: NounPhrase) -> HopKind:
    """ "The minister" is one person; "a former minister" or "two ministers" go unnamed."""
    if phrase.definite or phrase.possessed:
        return HopKind.PERSON if not phrase.plural else HopKind.GROUP
    return HopKind.ANONYMOUS


def _names_state_body(head: str, phrase: NounPhrase) -> bool:
    """Whether two words name a body of the state: "coast guard", "National Centre of"."""
    before = phrase.core[-2].lower if len(phrase.core) > 1 else ""
    if head in {"mission", "delegation"} and phrase.possessed:
        return entity_in(phrase.text, phrase.span.start, phrase.head.start, "state") is not None
    return (before, head) in _STATE_BODIES or (head in _NATIONAL and "national" in phrase.words)


def _kind_of_organization(phrase: NounPhrase) -> HopKind:
    if _part_of_state(phrase):
        return HopKind.STATE_BODY
    return HopKind.GROUP if phrase.plural else HopKind.ORGANIZATION


def _part_of_state(phrase: NounPhrase) -> bool:
    """Whether the head is a part of a body of the state: "the FSB's center"."""
    if not phrase.possessed or phrase.plural:
        return False
    return entity_in(phrase.text, phrase.span.start, phrase.head.start, "state-body") is not None
