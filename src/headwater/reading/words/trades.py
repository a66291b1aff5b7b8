"""The trades of firms and bodies: by which words of a name, and by which nouns, they go.

"The lender" takes up Harbour Trust and no Corvina Air. Written from general knowledge.
"""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet

from headwater.reading.words import nouns

_OF_FIRMS = (
    ("bank lender", "bank banks banking savings credit trust building bancorp"),
    ("airline carrier", "air airlines airline airways aviation jet wings aero"),
    ("planemaker", "aircraft aerospace aviation airplane airplanes"),
    ("carmaker automaker truckmaker", "motor motors automotive auto cars trucks"),
    ("insurer underwriter", "insurance assurance mutual life re reinsurance"),
    ("steelmaker smelter", "steel iron metals metal aluminium"),
    ("miner", "mining minerals resources coal lithium copper gold nickel uranium potash mines"),
    ("drugmaker", "pharma pharmaceuticals pharmaceutical biosciences laboratories medicines"),
    ("shipbuilder shipyard yard", "shipyard shipyards shipbuilding dockyard yard marine"),
    ("refiner", "oil petroleum refining gas energy petrochemical metals gold bullion sugar"),
    ("utility", "power water electric electricity gas energy utilities grid hydro"),
    ("brewer brewery", "brewery brewing breweries beer ales"),
    ("chipmaker", "semiconductor semiconductors micro electronics silicon devices chips"),
    (
        "shipowner shipper shipping-line",
        "shipping maritime lines navigation tankers bulkers carriers marine",
    ),
    ("retailer supermarket", "stores supermarkets foods outfitters fashions shops"),
    ("railway railroad", "rail railway railways railroad"),
    ("fund", "fund funds capital equity investments ventures asset holdings partners"),
    ("consultancy auditor", "consulting consultants advisory partners associates research"),
)
"""The nouns by which firms go and the words of their names, a trade a line."""
_OF_OTHERS = (
    ("university", "university college institute school"),
    ("union", "union unions workers federation congress brotherhood teamsters"),
    ("party", "party democrats front alliance movement league liberals labour greens"),
    ("court tribunal", "court tribunal"),
    ("club", "club fc rovers united city athletic albion wanderers town county rangers"),
    ("hospital", "hospital clinic infirmary"),
)
"""The same of bodies that are nobody's company."""
_TRADES = tuple((nouns.words(by), nouns.words(named)) for by, named in _OF_FIRMS + _OF_OTHERS)
_MAKER = re.compile(
    r"(?!(?:peace|policy|law|film|trouble|dress|match|king|home|merry|book|pace|play|rain|decision)-?m)"
    r"[a-z]+-?maker"
)
"""Who makes a thing is a firm, but for those who are people."""
_OPEN = nouns.words(
    """group holding holdings company plc ag inc ltd corp co sa nv se gmbh international global
    firm partners capital industries brothers sons"""
)
"""Words of names that tell no trade."""
ROLES = nouns.words(
    """owner buyer seller operator liquidator administrator receiver auditor insurer landlord
    supplier contractor manager charterer lender trustee bidder acquirer purchaser publisher"""
)
"""What people and firms may be for another, by which a firm is taken up too."""
_AKIN = {
    noun: nouns.words(others)
    for noun, others in {
        "agency": "watchdog regulator inspectorate",
        "watchdog": "agency regulator inspectorate authority commission ombudsman",
        "regulator": "agency watchdog authority commission",
        "mission": "embassy consulate legation",
        "embassy": "mission",
        "lender": "bank",
        "airline": "carrier",
        "carrier": "airline",
        "think-tank": "institute",
        "tank": "institute think-tank",
        "panel": "inquiry committee commission board",
        "inquiry": "panel commission",
        "tribunal": "court",
        "force": "police constabulary army",
        "monitor": "observatory",
        "authority": "council",
        "department": "treasury",
        "co-op": "cooperative co-operative",
        "cooperative": "co-op co-operative",
        "co-operative": "co-op cooperative",
        "school": "academy college",
    }.items()
}
"""Nouns for bodies, each with the nouns in whose stead it may stand."""


def akin(noun: str) -> frozenset[str]:
    """The nouns in whose stead a noun for a body may stand."""
    return _AKIN.get(noun, frozenset())


def are_akin(noun: str, words: AbstractSet[str]) -> bool:
    """Whether a noun for a body may stand in the stead of one of `words`."""
    return bool(akin(noun) & words)


def is_trade(noun: str) -> bool:
    """Whether a noun tells the trade of a firm: "planemaker"."""
    return _MAKER.fullmatch(noun) is not None or any(
        noun in by for by, _ in _TRADES[: len(_OF_FIRMS)]
    )


def trade_of(words: AbstractSet[str]) -> frozenset[int]:
    """The trades that the words of a name, or beside it, tell; empty where they tell none."""
    told = words - _OPEN
    return frozenset(i for i, (by, named) in enumerate(_TRADES) if told & (by | named))


def is_no_firm(words: AbstractSet[str]) -> bool:
    """Whether the words of a name tell nothing but what nobody's company is: "party", "court"."""
    told = trade_of(words)
    return bool(told) and all(trade >= len(_OF_FIRMS) for trade in told)


def is_of(noun: str, words: AbstractSet[str]) -> bool:
    """Whether the words of a name, or beside it, tell the trade that a noun is for."""
    wanted = frozenset(i for i, (by, _) in enumerate(_TRADES) if noun in by)
    return noun in words or are_akin(noun, words) or bool(wanted & trade_of(words))


def may_be(noun: str, words: AbstractSet[str]) -> bool:
    """Whether a noun for a body can take up one whose name and description hold `words`.

    True unless the noun is for one trade and the words tell another.
    """
    wanted = frozenset(i for i, (by, _) in enumerate(_TRADES) if noun in by)
    told = trade_of(words)
    return not wanted or not told or bool(wanted & told)
