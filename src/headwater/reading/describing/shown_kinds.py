"""The kind that a chain shows of who is described or named."""

from __future__ import annotations

import re

from headwater.knowledge import bodies, groups
from headwater.reading.describing.described import Described
from headwater.reading.describing.telling_words import is_band
from headwater.reading.words import institutions, kind_words, nouns
from headwater.reading.words.kind_words import ARMED
from headwater.reading.words.phrase_words import ARTICLES
from headwater.records import BODY_KINDS, HopKind


def kind_of_hop(one: Described) -> HopKind:
    """The kind that a chain shows: armed groups and movements are groups, the plural of a noun for
    bodies ("rights groups") is one for organizations, who is picked out by a trade or a relation
    ("the pilot of the helicopter") is one person.

    While antecedents are looked for an armed group is a body like others, and bodies in the plural
    are several that one can be one of.
    """
    several = one.plural and not one.named
    if several and one.kind is HopKind.ANONYMOUS and one.head in _OF_STATES:
        return HopKind.STATE_BODY
    if one.kind is HopKind.ANONYMOUS and _is_picked_out(one):
        return HopKind.PERSON
    name = one.name or ""
    official = name.endswith(" Commission") and groups.by_name(name)
    if one.named and (official or name.endswith("-led coalition")):
        # "the Saudi-led coalition", "Popular Mobilization Commission": arms of states
        return HopKind.STATE_BODY
    if one.kind in BODY_KINDS and not one.plural and _is_armed(one):
        return HopKind.GROUP
    if one.kind is HopKind.GROUP and several and one.head in _OF_MEMBERS:
        return HopKind.ORGANIZATION if one.head not in institutions.ARMED else HopKind.GROUP
    return one.kind


def _is_picked_out(one: Described) -> bool:
    """Whether words mean one person and nobody else: "the ship's captain", "Ann Roe's lawyer"; not
    "the man" nor "the diplomat", of whom nobody can tell who he is, nor "a captain"."""
    if one.head.capitalize() in one.span.quote.split():
        # "the Health Service Executive"
        return False
    told = one.head in _PICKED or (one.head not in _ANYBODY and nouns.looks_human(one.head))
    if not told or one.count != 1 or one.plural or one.named or one.partitive:
        return False
    if one.restricted and len((one.name or "").split()) <= _TWO:
        # "the recruit who joined in May", of whom there are others
        return False
    first = one.span.quote.split(maxsplit=1)[0].lower()
    if first in ARTICLES or _OF_SEVERAL.match(one.name or "") is not None:
        return False
    return one.definite or _OWNED.search(one.name or "") is not None


def _is_armed(one: Described) -> bool:
    """Whether a body is an armed group or a movement, by the table or by its noun."""
    name = one.name or ""
    last = nouns.singular(name.split()[-1].lower()) if name else one.head
    found = groups.by_name(name) if one.named else ()
    if one.kind is HopKind.STATE_BODY and (found or not one.named):
        return False
    if found:
        return all(each.kind != "state-force" for each in found) and last not in _CIVIL
    if one.named and one.kind is HopKind.STATE_BODY:
        return _LIBERATORS.search(name) is not None and bodies.by_name(name) is None
    if one.named:
        told = bool(one.words & _BANDS and one.words & _ARMED_WORDS)
        told |= last in institutions.ARMED or is_band(name)
        return told or _LIBERATORS.search(name) is not None
    if one.words & kind_words.REBEL and one.head in nouns.BODIES:
        return True
    return one.head in institutions.ARMED or (one.head in _BANDS and bool(one.words & _ARMED_WORDS))


_ANYBODY = (
    nouns.OFFICIALS
    | nouns.REPORTERS
    | nouns.words(
        """person man woman people boy girl teenager youth youngster adult native inhabitant
        citizen voice guy bloke chap lad lass lady gentleman witness eyewitness bystander onlooker
        owner builder buyer seller client customer insurer
        insider account user caller commenter member crew clergy couple jury marine party"""
    )
)
"""Who is told of by nothing that picks out one."""
_PICKED = (nouns.PEOPLE - _ANYBODY - kind_words.FOLLOWED) | nouns.words(
    "commander lieutenant agent envoy adviser advisor aide-de-camp manager trader"
)
_TWO = 2
_OF_SEVERAL = re.compile(r"(?:the\s)?(?:other|elder|younger|older|[a-z]+(?:st|nd|rd|th|est))\s")
_OWNED = re.compile(r"['\u2019]s?\s[a-z]")
_OF_STATES = (nouns.BODIES | {"agency", "force", "service"}) - {"guard", "troop", "lawmakers"}
_CIVIL = nouns.words("council party congress government union assembly bloc committee commission")
_OF_MEMBERS = (nouns.ORGANIZATIONS | {"agency"}) - nouns.words(
    "family crew team miner broker auctioneer pawnbroker producer exporter importer shipper haulier"
)
"""Nouns for bodies, less those that are for people as well."""
_BANDS = nouns.words(
    """group wing opposition team unit squad network coalition alliance outfit organisation
    organization bloc collective crew"""
)
_ARMED_WORDS = ARMED | nouns.words("hacktivist hacker hacking ransomware neo-nazi anarchist")
_LIBERATORS = re.compile(
    r"\b(?:(?:Free|Liberation|Rebel|Resistance|Revolutionary|Insurgent)\s(?:[A-Z]\w+\s)?(?:Army|Forces?)"
    r"|(?:Army|Forces?|Front|Movement)\s(?:of|for)\s(?:the\s)?(?:(?:Popular|National)\s)?(?:Liberation|Freedom|Resistance)"
    r"|(?:Knights|Lions|Soldiers|Sons|Partisans|Fighters|Martyrs|Warriors|Defenders)\s(?:of|for)"
    r"|Brigades|Resistance)\b"
)
"""Names that armed groups give themselves."""
