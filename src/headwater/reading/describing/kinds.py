"""Of what kind a source is, by the noun that describes it and the words before the noun."""

from __future__ import annotations

import re
from functools import lru_cache

from headwater.knowledge import groups
from headwater.reading.describing.capitals import is_possessive, joins_fields
from headwater.reading.describing.phrase import NounPhrase
from headwater.reading.words import institutions, kind_words, nouns
from headwater.reading.words.known import entity_in
from headwater.reading.words.phrase_words import COMMON, ORG_WORDS
from headwater.records import BODY_KINDS, HopKind

NAMED_KINDS = BODY_KINDS | {HopKind.OUTLET}
"""Kinds of those who are known by a name of their own that is no person's."""
ENTITY_KINDS = {
    "outlet": HopKind.OUTLET,
    "state": HopKind.STATE_BODY,
    "state-body": HopKind.STATE_BODY,
    "organization": HopKind.ORGANIZATION,
    "group": HopKind.ORGANIZATION,
}


def kind_of(head: str, phrase: NounPhrase) -> HopKind:
    """The kind that a head noun gives, with the words before it where the noun is open."""
    return known_kind(head, phrase) or unknown_kind(head, phrase)


def unknown_kind(head: str, phrase: NounPhrase) -> HopKind:
    """The kind of a noun that no list knows: a group in the plural, else an organization."""
    crowd = phrase.plural or head in nouns.CROWDS
    return HopKind.GROUP if crowd else HopKind.ORGANIZATION


def known_kind(head: str, phrase: NounPhrase) -> HopKind | None:
    """The kind that a head noun gives, with the words before it where the noun is open; None for
    a noun that no list knows."""
    if phrase.core[0].lower in {"no", "neither"} and len(phrase.core) > 1:
        neither = phrase.core[0].lower == "neither"
        if neither and (head in nouns.BODIES or head == "capital"):
            return HopKind.STATE_BODY
        return HopKind.ORGANIZATION if neither and head in nouns.ORGANIZATIONS else HopKind.GROUP
    special = _by_words(head, phrase)
    if special is not None:
        return special
    if head == "mission" and _is_of_states(phrase):
        return HopKind.ORGANIZATION
    if head in {"agency", "service"} and not phrase.words & kind_words.OTHER_SERVICES:
        return _kind_of_agency(phrase)
    if head in _OF_NEWS and "news" in phrase.words:
        return HopKind.OUTLET
    if head == "service" and phrase.words & kind_words.OTHER_SERVICES:
        return HopKind.ORGANIZATION
    if _names_state_body(head, phrase):
        return HopKind.ANONYMOUS if phrase.plural and head != "archive" else HopKind.STATE_BODY
    if (
        head in nouns.OUTLETS
        and not _no_outlet(head, phrase)
        and (head not in kind_words.OPEN or phrase.definite or phrase.words & kind_words.NEWSY)
    ):
        plain = head in {"site", "paper", "journal", "publication"} and phrase.plural
        return HopKind.DOCUMENT if plain and head == "paper" else HopKind.OUTLET
    if head in nouns.NEWS_PIECES and (
        phrase.bare or (phrase.plural and phrase.words <= kind_words.RUMOUR)
    ):
        return HopKind.UNSTATED
    if _is_firm(head, phrase):
        return HopKind.ORGANIZATION
    if head in _PAPERS or phrase.head.lower in _PAPERS:
        return HopKind.DOCUMENT
    return _kind_of_people(head, phrase) or _kind_of_body(head, phrase)


def _no_outlet(head: str, phrase: NounPhrase) -> bool:
    """Whether a noun for outlets is one for something else here: "the fire station", "police
    radio", "the program" where nothing in the report is broadcast."""
    before = phrase.core[-2].lower if len(phrase.core) > 1 else ""
    if head == "station" and before in kind_words.STATIONS:
        return True
    if head == "radio" and (phrase.words & {"police", "dispatch"} or before == "precinct"):
        return True
    plain = head in {"program", "programme"} and not phrase.words & kind_words.NEWSY
    return plain and not _tells_of_broadcasts(phrase.text)


@lru_cache(maxsize=64)
def _tells_of_broadcasts(text: str) -> bool:
    return kind_words.BROADCAST.search(text) is not None


_PAPERS = nouns.DOCUMENTS | institutions.PAPERS
_OF_NEWS = frozenset({"service", "organization", "organisation"})


def _by_words(head: str, phrase: NounPhrase) -> HopKind | None:
    """The kind of nouns that mean something else beside certain words ("a white paper", "the
    social network", "the group's military council"); None for all others."""
    before = phrase.core[-2].lower if len(phrase.core) > 1 else ""
    if _of_armed(head, phrase):
        return HopKind.GROUP
    public = head == "inquiry" and phrase.definite and not phrase.possessed
    if public or (before, head) in kind_words.NO_STATE_BODIES:
        return HopKind.ORGANIZATION
    if head in {"page", "platform"} and phrase.words & kind_words.SOCIAL:
        return HopKind.OUTLET
    if head == "paper" and (
        phrase.words & kind_words.PAPERY or "page" in phrase.words or _is_dated(phrase)
    ):
        return HopKind.DOCUMENT
    if phrase.head.lower == "charges":
        # as a court's paper states them
        return HopKind.DOCUMENT
    if head == "capital" and (phrase.plural or phrase.count == 1):
        return HopKind.STATE_BODY
    if head == "headquarters" and phrase.words & (kind_words.FORCES | {"police"}):
        return HopKind.STATE_BODY
    if head == "bench" and (
        phrase.definite or before in kind_words.BENCHES or phrase.tail & kind_words.HEADED
    ):
        return HopKind.STATE_BODY
    if head in {"coalition", "alliance"} and any(w.endswith("-led") for w in phrase.words):
        return HopKind.STATE_BODY
    return None


def _is_dated(phrase: NounPhrase) -> bool:
    """Whether a year stands before a noun: "the 2009 paper", no newspaper."""
    before = phrase.core[-2].text if len(phrase.core) > 1 else ""
    return len(before) == len("2009") and before.isdigit()


def _kind_of_officers(head: str, phrase: NounPhrase) -> HopKind | None:
    """The kind of nouns for people that are for bodies as well: "cops" without a number, "the
    county auditor", "the CFO", "a 22-year-old miner", "a crane operator", "circles close to the
    palace"; else None."""
    before = phrase.core[-2].text if len(phrase.core) > 1 else ""
    if phrase.head.lower in kind_words.OFFICERS and phrase.count is None:
        return HopKind.STATE_BODY
    if head in kind_words.AGED and _is_living(phrase):
        return HopKind.GROUP if phrase.plural and phrase.count is None else HopKind.ANONYMOUS
    auditor = head == "auditor" and before in kind_words.OFFICIAL_AUDITORS
    letters = before.islower() and phrase.head.text in kind_words.OFFICES_IN_LETTERS
    if auditor or letters:
        return _kind_of_office(phrase)
    if head == "operator" and before in kind_words.MACHINES:
        return HopKind.GROUP if phrase.plural and phrase.count is None else HopKind.ANONYMOUS
    close = "close" in phrase.tail or before in COMMON
    return HopKind.ANONYMOUS if phrase.head.lower in {"circles", "quarters"} and close else None


def _is_living(phrase: NounPhrase) -> bool:
    """Whether an age or what befalls people is told of somebody: "a 22-year-old", ", 34,"."""
    before = (token.lower for token in phrase.core[:-1])
    if any(word.endswith("year-old") or word in kind_words.LIVING for word in before):
        return True
    beside = [token.text for token in phrase.rest[:2]]
    return beside[:1] == [","] and _AGE.fullmatch(beside[-1]) is not None


_AGE = re.compile(r"[1-9]\d")


def _kind_of_people(head: str, phrase: NounPhrase) -> HopKind | None:
    """The kind of a noun for people; None for all others."""
    either = _kind_of_officers(head, phrase)
    if either is not None:
        return either
    if head == "family":
        return HopKind.GROUP
    if head in {"side", "delegation"} and _of_nation(phrase):
        return HopKind.STATE_BODY
    if head in kind_words.SHIPPING and kind_words.SHIPS & phrase.words:
        return HopKind.GROUP if phrase.plural else HopKind.ORGANIZATION
    if head in nouns.CROWDS and not phrase.plural:
        return HopKind.GROUP
    if head in {"prosecutor", "magistrate"} and phrase.plural:
        return HopKind.STATE_BODY
    if head in {"defence", "defense"} and phrase.definite and len(phrase.core) == _TWO:
        return HopKind.GROUP
    if head in kind_words.FIRMS and (phrase.definite or phrase.possessed) and not phrase.plural:
        return HopKind.ORGANIZATION
    if head in nouns.OFFICIALS or head in nouns.REPORTERS or head in kind_words.ONES:
        return HopKind.ANONYMOUS
    if head in nouns.OFFICES:
        return _kind_of_office(phrase)
    if head in nouns.PEOPLE:
        alone = phrase.count is not None or not phrase.plural
        return HopKind.ANONYMOUS if alone or phrase.tail & kind_words.INSIDE else HopKind.GROUP
    return None


def _kind_of_body(head: str, phrase: NounPhrase) -> HopKind | None:
    """The kind of a noun for a body; None of one that no list knows."""
    if kind_words.POLICE.fullmatch(phrase.head.text):
        return HopKind.STATE_BODY
    if head in nouns.BODIES or phrase.head.lower in nouns.BODIES:
        return _kind_of_state_body(head, phrase)
    if head in nouns.ORGANIZATIONS:
        return _kind_of_organization(phrase)
    if nouns.looks_human(head) and (head.startswith("ex-") or phrase.head.text[:1].islower()):
        return HopKind.ANONYMOUS if not phrase.plural or phrase.count else HopKind.GROUP
    return HopKind.GROUP if head in nouns.CROWDS else None


def _kind_of_state_body(head: str, phrase: NounPhrase) -> HopKind:
    """A body of a state, but for "the rebel government", "guards", "the strike committee" and
    "the UN's humanitarian office"."""
    if not phrase.plural and _is_of_states(phrase):
        return HopKind.ORGANIZATION
    if phrase.tail & kind_words.LOYAL:
        return HopKind.GROUP
    if phrase.words & kind_words.REBEL:
        return HopKind.GROUP if phrase.plural else HopKind.ORGANIZATION
    if head in {"guard", "troop"} and phrase.plural:
        return HopKind.ANONYMOUS
    if head == "force" and phrase.plural and not phrase.words & kind_words.FORCES:
        known = entity_in(phrase.text, phrase.span.start, phrase.head.end, "state")
        return HopKind.STATE_BODY if known is not None else HopKind.GROUP
    other = phrase.words & kind_words.OTHER_COUNCILS or _of_society(phrase)
    before = phrase.core[-2].lower if len(phrase.core) > 1 else ""
    firms = head == "department" and before in kind_words.DEPARTMENTS
    if (head in kind_words.COUNCILS and other) or (firms and _owner(phrase) not in nouns.BODIES):
        return HopKind.GROUP if phrase.plural else HopKind.ORGANIZATION
    vague = phrase.plural and phrase.head.lower not in {"police", "authorities", "customs"}
    return HopKind.ANONYMOUS if vague else HopKind.STATE_BODY


def _is_of_states(phrase: NounPhrase) -> bool:
    """Whether an organization of several states stands before the noun, and no state: "the UN's
    office", no "Iran's UN mission"."""
    before = {token.lower for token in phrase.core[:-1]}
    return not kind_words.OF_STATES.isdisjoint(before) and not _owned_by_state(phrase)


_NO_FIRMS = nouns.PEOPLE | nouns.OFFICIALS | nouns.OFFICES | nouns.BODIES | nouns.REPORTERS


def _is_firm(head: str, phrase: NounPhrase) -> bool:
    """Whether capitals make a name of nouns for other things: "Sable Resources"."""
    noun = phrase.head.text
    named = len(phrase.run) > 1 and noun[:1].isupper() and noun[1:].islower()
    firm = phrase.plural and phrase.head.lower in ORG_WORDS
    if not named or head in _NO_FIRMS or (nouns.looks_human(head) and not firm):
        return False
    if head in _OF_NEWS and phrase.words & kind_words.RUN:
        # "the Fisheries Organisation"
        return False
    return head not in nouns.DOCUMENTS or head in {"research", "chart", "data"}


def _kind_of_agency(phrase: NounPhrase) -> HopKind:
    if "news" in phrase.words or phrase.words <= {"the", "an", "this", "agency"}:
        return HopKind.OUTLET
    other = phrase.words & kind_words.OTHER_AGENCIES
    if phrase.words & {"un", "u.n."} or (other and not phrase.words & kind_words.STATE_AGENCIES):
        return HopKind.GROUP if phrase.plural else HopKind.ORGANIZATION
    return HopKind.ANONYMOUS if phrase.plural else HopKind.STATE_BODY


def _of_nation(phrase: NounPhrase) -> bool:
    """Whether a nationality stands before the noun: "the American side"."""
    start, stop = phrase.core[0].start, phrase.head.start
    owned = len(phrase.core) > 1 and is_possessive(phrase.core[1])
    beside = [
        t
        for t in phrase.core[:-1]
        if t.is_word and (t.start > phrase.span.start or (owned and t.lower not in nouns.PRONOUNS))
    ]
    if any(token.text[:1].isupper() for token in beside):
        # "the Greshian delegation", of a land that no table knows
        return True
    if phrase.head.lower.startswith("delegation") and _OF_NAME.search(phrase.span.quote):
        return True
    return not phrase.plural and entity_in(phrase.text, start, stop, "state") is not None


_OF_NAME = re.compile(r"\s(?:of|from)\s(?:the\s)?[A-Z]")


def _of_armed(head: str, phrase: NounPhrase) -> bool:
    """Whether a phrase names a part of an armed group ("the Resistance's operations room")."""
    marks = [i for i, token in enumerate(phrase.core) if is_possessive(token) and i]
    if not marks or head not in kind_words.ARMED_PARTS or phrase.plural:
        return False
    owner = phrase.core[marks[0] - 1]
    named = groups.by_name(phrase.text[phrase.core[0].start : owner.end].removeprefix("the "))
    if named:
        return all(group.kind != "state-force" for group in named)
    word = nouns.singular(owner.lower)
    militant = phrase.words & {"military", "armed", "shura", "political"}
    band = word in {"group", "brotherhood", "organisation", "organization"} and bool(militant)
    return band or word in institutions.ARMED | kind_words.REBEL | {"fighter"}


def _of_society(phrase: NounPhrase) -> bool:
    """Whether a company, a party or a group owns the body: "the fund's risk committee"."""
    return _owner(phrase) in _SOCIETIES


def _owner(phrase: NounPhrase) -> str:
    """The noun in the singular before the first possessive ending; empty where none stands."""
    marks = [i for i, token in enumerate(phrase.core) if is_possessive(token)]
    return nouns.singular(phrase.core[marks[0] - 1].lower) if marks and marks[0] else ""


_SOCIETIES = nouns.ORGANIZATIONS | institutions.ARMED


def _kind_of_office(phrase: NounPhrase) -> HopKind:
    """ "The minister" is one person; "a former minister" or "two ministers" go unnamed, and
    "ministers" alone are the government."""
    several = phrase.head.lower == "ministers" and phrase.count is None
    if several and (not phrase.tail or "of" in phrase.tail):
        return HopKind.STATE_BODY
    bare = phrase.count is None and phrase.tail & {"of", "at"}
    if phrase.definite or phrase.possessed or (bare and not phrase.plural):
        return HopKind.PERSON if not phrase.plural else HopKind.GROUP
    return HopKind.ANONYMOUS


def _names_state_body(head: str, phrase: NounPhrase) -> bool:
    """Whether two words name a body of the state: "coast guard", "National Centre of"."""
    before = phrase.core[-2].lower if len(phrase.core) > 1 else ""
    if head == "palace" and phrase.definite and len(phrase.core) == _TWO:
        return True
    if head == "fire" and phrase.head.text[:1].isupper() and len(phrase.run) > 1:
        # "Osk Fire", as departments call themselves
        return True
    if (
        phrase.head.lower in kind_words.UNITS
        and phrase.head.text[:1].isupper()
        and len(phrase.run) > 1
    ):
        # "the Osk Corps"
        return True
    if head in kind_words.TOWNS and (phrase.definite or "of" in phrase.tail):
        return not phrase.plural
    if any(joins_fields(phrase.run, at) for at in range(1, len(phrase.run) - 1)):
        # "Library and Archives Velm"
        return head not in nouns.ORGANIZATIONS | nouns.BODIES
    if head in {"mission", "delegation"} and not phrase.plural and not _is_of_states(phrase):
        # "Iran's mission", "the Swedish mission"
        return entity_in(phrase.text, phrase.span.start, phrase.head.start, "state") is not None
    return (before, head) in kind_words.STATE_BODIES or _is_national(head, phrase)


def _is_national(head: str, phrase: NounPhrase) -> bool:
    """Whether a centre or an institute is a state's: by what it watches ("the tsunami warning
    centre"), or without a name of its own by its owner ("Chile's seismology institute")."""
    if head not in kind_words.NATIONAL or phrase.words & kind_words.OF_NO_STATE:
        return False
    if "national" in phrase.words or phrase.words & kind_words.WATCHES:
        return True
    owned = phrase.possessed and phrase.head.text.islower()
    return owned and _owned_by_state(phrase)


def _owned_by_state(phrase: NounPhrase) -> bool:
    """Whether a possessive before the head is a state's: "India's own"."""
    marks = [token for token in phrase.core if is_possessive(token)]
    if not marks:
        return False
    known = entity_in(phrase.text, phrase.span.start, marks[0].start, "state")
    return known is not None and not known.adjective


def _kind_of_organization(phrase: NounPhrase) -> HopKind:
    plain = nouns.singular(phrase.head.lower)
    run_by_state = plain in {"organization", "organisation"} and phrase.words & kind_words.RUN
    if run_by_state and not phrase.words & {"world", "international", "un"}:
        return HopKind.ANONYMOUS if phrase.plural else HopKind.STATE_BODY
    watched = phrase.words & kind_words.WATCHED and not phrase.words & kind_words.OF_THE_WORLD
    if plain == "watchdog" and watched:
        return HopKind.ANONYMOUS if phrase.plural else HopKind.STATE_BODY
    if _part_of_state(phrase):
        return HopKind.STATE_BODY
    if plain == "board" and phrase.words & kind_words.STATE_BOARDS:
        return HopKind.STATE_BODY
    return HopKind.GROUP if phrase.plural else HopKind.ORGANIZATION


def _part_of_state(phrase: NounPhrase) -> bool:
    """Whether the head is a part of a body of the state: "the FSB's center"."""
    if not phrase.possessed or phrase.plural:
        return False
    if phrase.head.lower in kind_words.PARTS and _owner(phrase) in nouns.BODIES:
        return True
    return entity_in(phrase.text, phrase.span.start, phrase.head.start, "state-body") is not None


_TWO = 2
