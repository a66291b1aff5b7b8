"""Which body a description takes up: "the ministry", "the agency", "the airline"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from dataclasses import replace

from headwater.knowledge import bodies, groups
from headwater.reading import nouns, trades
from headwater.reading.agreement import content_words
from headwater.reading.describe import describe
from headwater.reading.described import Described
from headwater.reading.given import is_given
from headwater.reading.known import entity, is_land
from headwater.reading.name_words import COMMON
from headwater.reading.resolved import Resolved
from headwater.records import HopKind, Span, cut

BODIES = frozenset({HopKind.ORGANIZATION, HopKind.STATE_BODY})
GENERIC = nouns.words(
    """
    company firm corporation manufacturer carmaker automaker maker airline carrier retailer bank
    giant operator charity organization organisation group movement ngo watchdog union party
    agency body mission service centre center regulator club chain brewer insurer developer utility
    institute bureau office department ministry commission council authority committee court force
    group faction militia front bloc alliance lender miner consultancy studio publisher builder
    shipbuilder steelmaker drugmaker chipmaker broadcaster brand supermarket federation association
    """
)
"""Nouns by which a body named before is taken up without a word of its name."""
_OF_STATE = nouns.words(
    """
    mission bureau office department ministry commission council authority committee court
    regulator force service agency
    """
)
FIRMS = nouns.words(
    """
    company firm corporation manufacturer carmaker automaker maker airline carrier retailer giant
    operator chain brewer insurer developer charity ngo club lender miner consultancy studio
    publisher builder shipbuilder steelmaker drugmaker chipmaker brand supermarket
    """
)
_TELLING = nouns.words(
    """
    central national regional local federal municipal provincial parliamentary presidential royal
    military civil supreme high electoral rival second other private public international
    global
    """
)
"""Words before a noun for a body that tell it from others of its kind."""
_CAPITALS = (
    r"[A-Z][\w&'\u2019-]*(?:\s(?:(?:of|for|and|the)\s(?:the\s)?(?=[A-Z]))?[A-Z][\w&'\u2019-]*){0,6}"
)
_LAST = (
    r"(?:AG|plc|PLC|Inc|Ltd|LLC|Corp|Co|GmbH|SA|NV|SE|SpA|AB|ASA|Group|Holdings|Airlines|Airways"
    r"|Coal|Steel|Power|Motor|Lithium|Cement|Oil|Gas|Air|Foods|Pharma|Resources|Research|Analytics"
    r"|Technologies|Systems|Robotics|Chemicals|Electric|Telecom|Insurance|Savings|Railways|Lines"
    r"|Marine|Aerospace|Dynamics|Software|Labs|Electronics|Engineering|Construction|Consulting"
    r"|Motors|Industries|Maritime|Shipping|Logistics|Energy|Partners|Metals|Mining|Capital|Bank)"
)
_FIRM = re.compile(rf"(?<![\w-])({_CAPITALS}\s{_LAST})\b")
"""A firm's name by its last word."""
_RUN = re.compile(r"(?<![\w-])(?:\d+(?:st|nd|rd|th)\s)?[A-Z][\w&]*(?:\s[A-Z][\w&]*){0,3}(?![\w-])")


_WORDS = 3
"""A longer description says itself which body is meant ("the armed group in control there")."""


_TRADES = (
    r"(?:airline|company|firm|maker|manufacturer|operator|retailer|carmaker|developer|start-?up"
    r"|giant|brand|insurer|supplier|brewer|supermarket|chain|charity|broker|shipyard|consultancy"
    r"|lender|miner|producer|studio|builder|bank|group|start-up|consortium|publisher|trader"
    r"|rival|competitor|refiner|exporter|importer|distributor|wholesaler|provider|platform|app"
    r"|label|parent|subsidiary|affiliate|vendor|bookmaker|planemaker|steelmaker|chipmaker|drugmaker"
    r"|club|side|union|party|think-?tank|watchdog|non-?profit|foundation|network|unit|contractor)"
)
_HOLDINGS = (
    r"(?:shares|stock|customers|employees|workforce|flights|fleet|factory|factories|plants?"
    r"|headquarters|shareholders|products|board|stores|turnover|website|app|software|platform"
    r"|servers|users|warehouses?|offices|engineers|accounts|auditors?|bosses|executives|managers"
    r"|fans|supporters|striker|goalkeeper|stadium|squad|vessels|mines?|refinery|pipelines?|brands?)"
)
_FIRM_LAST = nouns.words(
    """
    services service petroleum chemical chemicals minerals bulkers textiles ventures homes medical
    pictures media studios creamery brewery solutions ports rail water trust fund foundation
    institute society association union university college school clinic hospital securities
    properties estates investments advisors associates consultants consultancy laboratories labs
    networks communications entertainment records publishing press films games sports athletic
    rovers united city wanderers hotspur albion foods farms dairies fisheries seafoods mills
    works foundry yard shipyard carriers tankers cruises ferries airports terminals depots garages
    hotels resorts casinos stores supermarkets outfitters fashions jewellers pharmaceuticals
    biosciences genetics diagnostics devices instruments optics batteries solar wind nuclear
    utilities fuels biofuels fertilisers fertilizers seeds timber paper packaging plastics glass
    ceramics rubber tyres tires motors automotive aviation avionics helicopters drones satellites
    launch space defence defense arms munitions ordnance security guards cleaning catering staffing
    recruitment education learning academy insurance assurance mutual pensions finance financial
    credit loans mortgages payments pay wallet exchange markets trading commodities grain coffee
    tea sugar tobacco spirits beverages waters company companies corporation limited
    """
)
"""Last words of the full names of firms, clubs and institutions."""


_RUN_ON = re.compile(r"(?:\s[A-Z][\w&-]*){1,3}(?![\w-])")
_FULL = re.compile(rf"(?:\s[A-Z][\w&]*){{0,2}}\s{_LAST}\b")
_SHOWN_BEFORE = re.compile(
    rf"\b(?:{_TRADES}\s|(?i:shares|stake)\sin\s"
    r"|(?:executives|managers|shareholders|investors|employees)\s(?:at|of|in)\s)\Z"
)
_BACK = 40
"""Code points before a name that are looked at: more than the longest words of `_SHOWN_BEFORE`."""
_SHOWN_AFTER = re.compile(
    rf",\s(?:an?|the|which|whose)\s(?:[\w-]+\s){{0,5}}{_TRADES}\b"
    rf"|(?:['\u2019]s)?\s{_HOLDINGS}\b"
    rf"|,\s(?:which|whose\s{_HOLDINGS})\b"
    r"|\s(?:were|are|have\s(?:been|also|said|agreed|denied|confirmed))\b"
    r"|\s(?:has\s)?(?:said|says|denied|confirmed|announced|insists?|added)\s(?:that\s)?its\b"
    r"|(?:['\u2019]s)?\s(?:[Cc]hief\s[Ee]xecutive|CEO|[Cc]hairman|[Cc]hairwoman|founder)\b"
    r"|\s(?:on\s\w+\s)?(?:posted|reported|booked)\s(?:an?\s)?(?:[\w-]+\s){0,3}"
    r"(?:loss|profit|revenue|sales|earnings)\b"
    rf"|\s[\w\s,%$£€.]{{1,80}}\bits\s(?:own\s)?(?:staff|{_HOLDINGS})\b"
)


def firm_name(text: str, name: str) -> str | None:
    """The fullest name of the firm that a name with no more to it is in this text; None for others.

    Shown by a trade beside it ("the airline Aerolux", "Norvane, the Dutch maker"), by what firms
    have ("Lumo's customers"), by a capital inside, or as the first word of a firm's full name.
    """
    first = name.split(maxsplit=1)[0]
    if is_given(first.lower()) or not name.replace(" ", "").isalpha():
        return None
    if first.lower() in COMMON or first.lower() in nouns.PRONOUNS:
        return None
    places = list(_standing(text, name))
    for start, end in places:
        run = _RUN_ON.match(text, end)
        if run is not None and run.group().split()[-1].lower() in _FIRM_LAST:
            return text[start : run.end()]
    for start, end in places:
        full = _FULL.match(text, end)
        if full is not None:
            return text[start : full.end()]
    camel = re.search(r"[a-z][A-Z]", name) is not None and not name.startswith(("Mc", "Mac"))
    shown = camel or any(
        _SHOWN_AFTER.match(text, end) or _SHOWN_BEFORE.search(text, max(0, start - _BACK), start)
        for start, end in places
    )
    return name if shown else None


def _standing(text: str, name: str) -> Iterator[tuple[int, int]]:
    """The places where a name stands as words of their own."""
    start = text.find(name)
    while start >= 0:
        end = start + len(name)
        if not _is_word(text[start - 1 : start]) and not _is_word(text[end : end + 1]):
            yield start, end
        start = text.find(name, end)


def _is_word(mark: str) -> bool:
    return mark.isalnum() or mark == "_"


def as_firm(text: str, one: Described) -> Resolved | None:
    """A name alone that the text shows to be a firm's."""
    voice = one.kind is HopKind.ORGANIZATION and " " not in (one.name or " ")
    alone = one.kind is HopKind.PERSON and one.span.quote == one.name
    if not one.named or one.name is None or not (voice or alone):
        return None
    name = firm_name(text, one.name)
    if name is None or (name == one.name and is_land(text, name)):
        return None
    return Resolved(replace(one, kind=HopKind.ORGANIZATION, name=name, count=None))


def takes_up(one: Described) -> bool:
    """Whether a description can take up a body: "the" and a noun for a body, in the singular."""
    return (
        one.definite
        and not (one.named or one.restricted or one.plural)
        and one.kind in BODIES | {HopKind.OUTLET, HopKind.ANONYMOUS}
        and len(_placed(one)) <= _WORDS
        and not re.search(r"['\u2019]", one.span.quote)
        and (one.head in GENERIC | nouns.BODIES | nouns.ORGANIZATIONS or "think" in one.words)
    )


def _placed(one: Described) -> list[str]:
    """The words of a description but for those that say where its body is at home."""
    words = one.span.quote.replace("think tank", "think-tank").split()
    return [word for word in words if not (word.endswith("-based") or _is_native(word))]


def _is_native(word: str) -> bool:
    known = entity(word)
    return known is not None and known.adjective


def fits(one: Described, name: Described) -> bool:
    """Whether a body by name can be what a description takes up."""
    spelled = {nouns.singular(word) for word in (name.name or "").lower().split()}
    if name.kind is HopKind.GROUP and name.named:
        # "the March Alliance" is nobody's company
        return one.head in spelled and not _differs(one, spelled)
    if name.kind not in BODIES or name.pronoun is not None or _is_land(name):
        return False
    if _differs(one, spelled | name.words):
        return False
    if one.head in spelled or (name.named and trades.are_akin(one.head, spelled)):
        return True
    if one.head in FIRMS:
        return (
            name.named
            and name.kind is HopKind.ORGANIZATION
            and trades.may_be(one.head, spelled | name.words)
        )
    if one.head in _OF_STATE:
        # of two nouns for bodies each is its own
        own = (spelled | {name.head}) & (_OF_STATE | nouns.BODIES)
        return (
            name.named
            and (name.kind is HopKind.STATE_BODY or one.head == "agency")
            and not (own - {"office", "service", "center", "centre", "state", "intelligence"})
        )
    open_noun = one.head in GENERIC or "think" in one.words
    return name.named and open_noun and trades.may_be(one.head, spelled | name.words)


def _is_land(name: Described) -> bool:
    """Whether a state or its capital is meant, which is nobody's company, agency or ministry."""
    known = entity(name.name or "")
    return known is not None and known.sort == "state"


def _differs(one: Described, said: AbstractSet[str]) -> bool:
    """Whether a description says more of its body than the name does: "the central bank"."""
    telling = content_words(one) & _TELLING
    return bool(telling - said)


def named_before(text: str, one: Described, start: int) -> tuple[Described, Span] | None:
    """The body named last in `text[start:]` before a description that can take it up.

    One whose name holds the noun itself goes before one that is only a firm. None without one.
    """
    found = [pair for pair in _named(text, start, one.span.start) if fits(one, pair[0])]
    bearing = [pair for pair in found if one.head in (pair[0].name or "").lower().split()]
    if bearing:
        return bearing[-1]
    names = {pair[0].name for pair in found}
    return found[-1] if len(names) == 1 else None


def _named(text: str, start: int, end: int) -> Iterator[tuple[Described, Span]]:
    places = {(f.start, f.end) for f in bodies.find(text, start, end)}
    places |= {(g.start, g.end) for g in groups.find(text, start, end)}
    places |= {match.span(1) for match in _FIRM.finditer(text, start, end)}
    for match in _RUN.finditer(text, start, end):
        held = any(a <= match.start() < b for a, b in places)
        held |= match.group().lower() in nouns.PRONOUNS or match.group().endswith("day")
        if not held and firm_name(text, match.group()) == match.group():
            places.add(match.span())
    for begin, stop in sorted(places):
        span = cut(text, begin, stop)
        known = entity(span.quote)
        found = describe(text, span)
        if found.kind in BODIES and found.named:
            yield found, span
        elif known is None:
            kind = found.kind if found.kind in BODIES else HopKind.ORGANIZATION
            yield replace(found, kind=kind, name=span.quote, named=True, count=None), span
