"""Whether the words before a noun for a body pick out another one of its kind: "the foreign
ministry", after the interior ministry has spoken."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from headwater.knowledge import bodies, groups
from headwater.reading.describing.described import Described
from headwater.reading.resolving.agreement import content_words
from headwater.reading.words import nouns, trades
from headwater.reading.words.kind_words import ARMED, RUN, STATE_AGENCIES, WATCHED
from headwater.reading.words.phrase_words import HOMES
from headwater.records import HopKind

_TELLING = nouns.words(
    """
    central national regional local federal municipal provincial parliamentary presidential royal
    military civil supreme high electoral rival second other private public international
    global development
    """
)
"""Words before any noun for a body, be it a firm, that tell it from others of its kind."""
_LOOSE = nouns.words("agency regulator watchdog monitor mission")
"""Nouns by which bodies go whatever their name, with words for what they do ("the space agency",
"the energy watchdog"): only another field in the name tells them apart."""
FIGHTING = nouns.words("group movement organization organisation faction militia outfit")
"""What armed groups, firms and charities are called alike."""
_CIVIL = nouns.words(
    """
    aid rights relief humanitarian charity medical advocacy campaign campaigning pressure
    consumer environmental conservation green climate monitoring women's refugee welfare civil
    human anti-corruption transparency press-freedom watchdog advisory faith church
    """
)
_OF_FIRMS = nouns.words(
    """
    mining energy media shipping industrial engineering chemicals retail luxury hotel travel tech
    technology telecoms food drinks tobacco steel oil gas defence defense aerospace automotive
    insurance banking financial property construction logistics leisure gaming fashion
    """
)
_OPEN = (
    nouns.words(
        """
        top highest biggest largest main powerful influential leading small tiny little big giant
        secretive shadowy controversial respected independent official government trade labour
        labor governing troubled beleaguered cash-strapped scandal-hit whole entire banned outlawed
        proscribed competent relevant responsible
        """
    )
    | nouns.INDEFINITE
)
"""Words that say of a body what holds of it anyway, or what somebody thinks of it."""
_ALIKE = tuple(
    nouns.words(each)
    for each in (
        "defence defense war",
        "foreign external",
        "interior home",
        "labour labor employment",
        "electoral election elections",
        "environment environmental",
        "finance financial treasury",
        "appeal appeals appellate",
        "corruption anti-corruption anti-graft graft",
        "weather meteorological meteorology atmospheric met climatology",
        "health medicine medicines medical healthcare drug drugs disease",
        "competition antitrust markets consumer",
        "spy spies espionage intelligence secret security special",
        "nuclear atomic",
        "emergency emergencies disaster",
        "privacy data information",
        "space aeronautics",
        "energy power gas electricity",
        "climate environment",
        "football soccer",
        "telecoms communications media broadcasting",
        "law justice",
        "financial securities markets conduct banking",
        "transport transportation",
        "maritime coastguard fisheries",
        "education schools",
    )
)
"""Words for one field, any of which takes up a body with another."""
_FIELDS = frozenset(STATE_AGENCIES | WATCHED | RUN).union(*_ALIKE)
_EACH = nouns.BODIES | nouns.words(
    "union party federation league university school college hospital church board"
)
"""Nouns for bodies of which a story has several, each with its own word."""
_FIRMS = nouns.words(
    """
    company firm corporation manufacturer maker brand startup start-up conglomerate multinational
    supermajor fintech biotech telco studio developer insurer carrier
    """
)
"""Nouns that only firms go by, with those for one trade."""
_LENDERS = nouns.words("fund lender bank utility auditor partner")
"""Nouns for one trade by which other bodies go as well: the IMF, the World Bank."""
_OF_KINDS = {
    noun: kinds
    for by, kinds in (
        ("party", nouns.words("party campaign")),
        ("union", nouns.words("union")),
        ("university school college", nouns.words("university school")),
        ("hospital clinic", nouns.words("hospital university")),
        (
            "charity ngo",
            nouns.words(
                """ngo humanitarian organisation think-tank monitor emergency religious hospital
                international university"""
            ),
        ),
    )
    for noun in nouns.words(by)
}
"""Nouns for bodies, each with the kinds of known bodies that go by it."""


def is_another(one: Described, name: Described, said: AbstractSet[str]) -> bool:
    """Whether a description says which body is meant and a body is not that one.

    `said` is what the body's name and the words beside it say, in small letters.
    """
    if (content_words(one) & _TELLING) - said or _is_of_other_kind(one.head, name, said):
        return True
    fields = _fields_of(one)
    own = frozenset(said).union(*(each for each in _ALIKE if each & said))
    if not fields - own:
        return False
    if one.head in FIGHTING or _is_armed(name):
        return _is_of_other_sort(fields - own, name)
    if one.head in _LOOSE:
        return bool(_FIELDS & said) or not name.named
    return one.head in _EACH


def _is_of_other_kind(noun: str, name: Described, said: AbstractSet[str]) -> bool:
    """Whether a body is known to be nothing that goes by a noun: "the airline", "the company" and
    "the party", where Amnesty has spoken."""
    firms = noun in _FIRMS or (trades.is_trade(noun) and noun not in _LENDERS)
    kinds = _COMPANIES if firms else _OF_KINDS.get(noun)
    if kinds is None or noun in said or not name.named:
        return False
    if not firms and trades.is_of(noun, said):
        # "the union", of a teachers' federation
        return False
    known = bodies.by_name(name.name or "")
    return known.kind not in kinds if known is not None else firms and _is_armed(name)


_COMPANIES = frozenset({"company"})


def _fields_of(one: Described) -> frozenset[str]:
    """The words that tell what a body does, without those for its home, its rank and its size."""
    words = one.span.quote.split()
    small = {word for word in words if word.islower() and not word[0].isdigit()}
    apart = {word for word in small if not word.endswith((*HOMES, *_SIDES))}
    return (content_words(one) & apart) - _OPEN


_SIDES = ("-backed", "-led", "-linked", "-aligned", "-affiliated", "-run", "-owned", "-funded")


def _is_armed(name: Described) -> bool:
    """Whether a body is an armed group or a movement, and no force of a state."""
    known = groups.by_name(name.name or "")
    return name.kind is HopKind.GROUP or any(each.kind != "state-force" for each in known)


def _is_of_other_sort(fields: AbstractSet[str], name: Described) -> bool:
    """Whether words before "group" are for armed ones, for charities or for firms, and the body
    is of another sort."""
    if _is_armed(name):
        return bool(fields & (_CIVIL | _OF_FIRMS))
    known = bodies.by_name(name.name or "")
    if known is None:
        return bool(fields & ARMED)
    return bool(fields & (ARMED | (_CIVIL if known.kind == "company" else _OF_FIRMS)))
