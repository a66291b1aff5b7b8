"""Which body a description takes up: "the ministry", "the agency", "the airline"."""

from __future__ import annotations

import re
from collections.abc import Set

from headwater.reading.describing.described import Described
from headwater.reading.describing.persons import Person
from headwater.reading.describing.resolved import Resolved
from headwater.reading.resolving.agreement import content_words
from headwater.reading.resolving.fields import FIGHTING, is_another
from headwater.reading.resolving.named_bodies import named_bodies
from headwater.reading.words import nouns, trades
from headwater.reading.words.generic import FIRMS, GENERIC, OF_STATE, OFFICES
from headwater.reading.words.known import entity
from headwater.reading.words.phrase_words import HOMES
from headwater.records import BODY_KINDS, HopKind, Span
from headwater.text.names import standing

_REACH = 80
"""Code points before a name that are looked at."""
_WORDS = 3
"""A longer description says itself which body is meant ("the armed group in control there")."""


def takes_up(one: Described) -> bool:
    """Whether a description can take up a body: "the" and a noun for a body, in the singular."""
    return (
        one.definite
        and not (one.named or one.restricted or one.plural)
        and one.kind in BODY_KINDS | {HopKind.OUTLET, HopKind.ANONYMOUS}
        and len(_placed(one)) <= _WORDS
        and not re.search(r"['\u2019]", one.span.quote)
        and bool(
            trades.is_trade(one.head)
            or one.head in GENERIC | nouns.BODIES | nouns.ORGANIZATIONS
            or one.head in trades.ROLES
            or "think" in one.words
            or (one.head == "monitor" and one.words & {"war", "conflict", "rights"})
        )
    )


def _placed(one: Described) -> list[str]:
    """The words of a description but for those that say where its body is at home."""
    words = one.span.quote.replace("think tank", "think-tank").split()
    return [word for word in words if not (word.endswith(HOMES) or _is_native(word))]


def _is_native(word: str) -> bool:
    known = entity(word)
    return known is not None and known.adjective


def fits(one: Described, name: Described) -> bool:
    """Whether a body by name can be what a description takes up."""
    spelled = _spelled(name)
    if name.kind is HopKind.GROUP and name.named:
        # "the March Alliance" is nobody's company, and a group
        return one.head in spelled | FIGHTING and not is_another(one, name, spelled | name.words)
    if name.kind not in BODY_KINDS or name.pronoun is not None or _is_land(name):
        return False
    other = is_another(one, name, spelled | name.words) or _names_another(one, spelled)
    if other or is_of_other_side(one, name):
        return False
    if name.named and name.head == one.head and one.head in trades.ROLES:
        # "the owner, Lamp Holding"
        return True
    if one.head in trades.ROLES - FIRMS and not trades.is_trade(one.head):
        return False
    if one.head in spelled or (name.named and trades.are_akin(one.head, spelled)):
        return True
    if name.named and spelled & _SPELLED.get(one.head, frozenset()):
        return True
    known = entity(name.name or "")
    if one.head in _MEMBERSHIPS and (known is None or known.sort != "organization"):
        # "the union" is not the refiner that it is at odds with
        return trades.is_of(one.head, spelled | name.words)
    if one.head in FIRMS or trades.is_trade(one.head):
        return (
            name.named
            and name.kind is HopKind.ORGANIZATION
            and (one.head in name.words or not name.words & _NO_FIRMS)
            and not spelled & _SITTING
            and trades.may_be(one.head, spelled | name.words)
        )
    if one.head in OFFICES and _may_be_land(name):
        return False
    if one.head in OF_STATE:
        # of two nouns for bodies each is its own
        own = (spelled | {name.head}) & (OF_STATE | nouns.BODIES)
        return (
            name.named
            and (name.kind is HopKind.STATE_BODY or _is_agency(one, name))
            and not (own - (_AGENCIES if one.head == "agency" else _OPEN))
        )
    # "the group" is not Torvania, which may be a land
    open_noun = (one.head in GENERIC or "think" in one.words) and not _may_be_land(name)
    open_noun = open_noun and _is_of_sort(one.head, name, spelled)
    return name.named and open_noun and trades.may_be(one.head, spelled | name.words)


def is_of_other_side(one: Described, name: Described) -> bool:
    """Whether "the army" would be an armed group that it may be fighting, or "the group" a body
    that has a house."""
    if one.head not in FIGHTING | _STATE_FORCES:
        return False
    spelled = _spelled(name)
    if one.head in FIGHTING:
        return not spelled.isdisjoint(_HOUSES)
    if one.head not in _STATE_FORCES or one.head in spelled:
        return False
    known = entity(name.name or "")
    return known is not None and known.sort == "group"


def _names_another(one: Described, spelled: frozenset[str]) -> bool:
    """Whether a name that a body does not have stands in a description: "the Velm bloc"."""
    words = (word for word in one.span.quote.split()[1:] if word[:1].isupper())
    named = one.head in _NAMED_BEFORE
    return named and any(word.lower() not in spelled and not _is_native(word) for word in words)


_NAMED_BEFORE = nouns.words("bloc party movement alliance coalition front faction militia")
"""Nouns for bodies behind whose name they stand."""


def _is_of_sort(noun: str, name: Described, spelled: frozenset[str]) -> bool:
    """Whether a body is of a sort that goes by a noun: a ministry is no bloc, and of those that a
    table knows only an armed group is a militia."""
    known = entity(name.name or "")
    told = known is not None or spelled & (OF_STATE | nouns.BODIES)
    if name.kind is HopKind.STATE_BODY:
        return noun in _ANY_BODY or not told
    return noun not in _FACTIONS or known is None or known.sort == "group"


_ANY_BODY = nouns.words("center centre body organisation organization institute watchdog")
"""Nouns for bodies that a state's goes by too, whatever its name says."""
_STATE_FORCES = nouns.words("army military navy police")
_HOUSES = nouns.words(
    "hospital clinic infirmary university college school museum library airport theatre"
)
"""Bodies that have a house, and are no group or movement."""
_FACTIONS = nouns.words("militia faction front")
_OPEN = nouns.words("office service center centre state intelligence")
"""Nouns in the names of bodies that go by other nouns as well."""
_AGENCIES = _OPEN | nouns.words(
    "bureau administration inspectorate directorate authority commission board customs enforcement"
)
"""The same of those that are called agencies: a bureau, an administration, no ministry."""
_CENTRES = frozenset({"center", "centre"})
"""One word in two spellings, of which a text may use both."""
_MEMBERSHIPS = _CENTRES | nouns.words(
    "union federation association party university school hospital"
)
"""Nouns for bodies whose name, or the words beside it, tell that they are such."""
_NO_FIRMS = nouns.words("union charity ngo party university hospital school watchdog club")
"""What is said beside the name of a body that is nobody's company."""
_SITTING = nouns.words(
    "panel committee commission council court tribunal parliament senate assembly inquiry"
)
"""What bodies are that sit on a matter, by their very name: no shipyard, no insurer."""


_SPELLED = {
    noun: nouns.words(others)
    for noun, others in {
        "army": "military forces force troops",
        "military": "army forces force navy command",
        "navy": "fleet",
        "police": "constabulary gendarmerie",
        "force": "army navy guard command patrol",
        "ministry": "department treasury",
        "department": "ministry police",
        "office": "ministry department",
        "government": "administration",
        "administration": "government",
        "command": "operations headquarters",
    }.items()
}
"""Nouns for bodies of a state, each with words of names that it takes up though they have another
noun: "the military", of the Vestan Armed Forces."""


def is_further(text: str, one: Described, other: Span) -> bool:
    """Whether words bring in but another body than the one that a text has spoken of by the noun
    alone before: "a temporary embassy", behind "the embassy"."""
    if one.kind not in BODY_KINDS or not other.quote.lower().startswith(("a ", "an ")):
        return False
    forms = (f"{article} {one.head}" for article in ("the", "The"))
    return any(next(standing(text, form, 0, other.start), None) is not None for form in forms)


def may_be_other(text: str, one: Described) -> bool:
    """Whether "the department" may be no police: another one is spoken of before."""
    if one.head != "department":
        return False
    return _DEPARTMENT.search(text, 0, one.span.start) is not None


_DEPARTMENT = re.compile(
    r"(?<!police\s)(?<!the\s)(?<!this\s)(?<!that\s)\bdepartment\b(?!\sstore)", re.IGNORECASE
)


def _is_agency(one: Described, name: Described) -> bool:
    """Whether "the agency" can be no body of a state but a known one: the W.H.O., no firm."""
    return one.head == "agency" and entity(name.name or "") is not None


def only_published(text: str, body: Span) -> bool:
    """Whether a body is spoken of only for having put out what others said: "a transcript published
    by Velda", which is nobody's "the company"."""
    return _PUT_OUT.search(text, max(0, body.start - _REACH), body.start) is not None


_PUT_OUT = re.compile(
    r"\b(?:transcripts?|recordings?|videos?|footage|audio|tapes?|cop(?:y|ies)|texts?|documents?|filings?)"
    r"\b[^.;\n]{0,30}\s(?:published|posted|released|shared|circulated|obtained|hosted|compiled|provided)"
    r"\sby\s(?:the\s)?(?:[a-z-]+\s){0,3}\Z"
)


def firm_of(text: str, person: Span) -> tuple[Described, Span] | None:
    """The body that somebody works for by the words behind his name: "Tom Osk of Velda AG",
    "Priya Menon, an analyst at Energy Lens"; None without one."""
    match = _WORKS_FOR.match(text, person.end)
    if match is None:
        return None
    start, end = match.span("firm")
    return next(
        ((one, span) for one, span in named_bodies(text, start, end) if span.start == start), None
    )


_WORKS_FOR = re.compile(
    r"(?:,\s[^,.;\n]{3,50}?)?\s(?:of|at|with|from|for)\s(?:the\s)?(?P<firm>[A-Z][^,.;\n]{1,50})"
)


def name_words(one: Described) -> frozenset[str]:
    """The words of a name, in small letters and in the singular too."""
    words = (one.name or "").lower().split()
    return frozenset({*words, *map(nouns.singular, words)})


def _spelled(name: Described) -> frozenset[str]:
    words = name_words(name)
    if _CENTRES.isdisjoint(words):
        return words
    # "Osk Medical Center" is a hospital
    return words | _CENTRES | ({"hospital"} if "medical" in words else frozenset())


def _is_land(name: Described) -> bool:
    """Whether a state or its capital is meant, which is nobody's company, agency or ministry."""
    known = entity(name.name or "")
    return known is not None and known.sort == "state"


def _may_be_land(name: Described) -> bool:
    """Whether a state's body goes by one word that no table knows ("Torvania denies"): it may be
    the land, which has offices and is none."""
    words = (name.name or "").split()
    alone = len(words) == 1 and not words[0].isupper() and entity(words[0]) is None
    return alone and name.kind is HopKind.STATE_BODY


def named_before(
    text: str, one: Described, start: int, barred: Set[str] = frozenset()
) -> tuple[Described, Span] | None:
    """The body named last in `text[start:]` before a description that can take it up.

    One whose name holds the noun itself goes before one that is only a firm. None without one. The
    names `barred` are of sources that it cannot take up: what they are is known better by what they
    say ("Torvania denied it") than by their bare name.
    """
    generic = one.head in GENERIC
    found = [
        (body, span)
        for body, span in named_bodies(text, start, one.span.start)
        if body.name not in barred
        and fits(one, body)
        and not (generic and only_published(text, span))
    ]
    bearing = [pair for pair in found if trades.is_of(one.head, _spelled(pair[0]))]
    if bearing:
        return bearing[-1]
    # of several the one whose trade the text tells
    told = [p for p in found if trades.is_of(one.head, p[0].words)]
    for kept in (found, told):
        if len({pair[0].name for pair in kept}) == 1:
            return kept[-1]
    return None


def is_named_since(text: str, one: Described, old: Described) -> bool:
    """Whether a body with the noun in its name came in since a longer description that has it:
    "the bank", behind "the central bank fined Velm Bank", is Velm Bank."""
    if old.head != one.head or not content_words(old) - content_words(one):
        return False
    return any(
        body.named and one.head in (body.name or "").lower().split()[1:]
        for body, _ in named_bodies(text, old.span.end, one.span.start)
    )


def whose_firm(one: Described) -> str | None:
    """The pronoun for whose firm a description is: "her" of "her firm"; None for what is none."""
    whose, *rest = one.span.quote.split()
    firm = one.head in FIRMS | {"bank", "group", "fund", "institute"} and not one.plural
    return whose if whose.lower() in {"his", "her"} and firm and len(rest) == 1 else None


def firm_before_place(text: str, person: Person | None, place: int) -> Resolved | None:
    """The firm that a person is told to be of before a place; None where none is."""
    for mention in person.places if person is not None else ():
        found = firm_of(text, mention) if mention.start < place else None
        if found is not None:
            return Resolved(*found)
    return None
