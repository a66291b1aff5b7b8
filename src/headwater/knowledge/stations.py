"""American broadcasting stations, known by the form of their call signs.

There are thousands, too many for a table. A call sign is K or W and two or three letters (47 CFR
73.3550); in print it stands in capitals, often with "-TV". Words in capitals that look like one
are left out, and without "-TV" a word of reporting must stand beside it (see `matching.cued`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from headwater.knowledge.matching import cued

_SIGN = re.compile(r"(?<![\w@&.\-])([KW][A-Z]{2,3})(-(?:TV|FM|AM|DT|LD)|TV)?(?![\w&])")
_HOST = re.compile(r"([kw][a-z]{2,3})(?:tv|am|fm|radio|news)?\d{0,2}\.com")
_NO_SIGNS = frozenset(
    {"KEEP", "KFOR", "KGB", "KIA", "KIDS", "KILL", "KIND", "KING", "KISS", "KIT", "KLA", "KNEW"}
    | {"KNOW", "KNU", "KPA", "KPI", "KPMG", "KRG", "KSA", "KDF", "KDP", "KKK", "KFC", "KHL", "KLM"}
    | {"WADA", "WAIT", "WALK", "WALL", "WANT", "WAR", "WARM", "WARN", "WARS", "WAS", "WASH"}
    | {"WATCH", "WAVE", "WAY", "WAYS", "WCK", "WEAK", "WEAR", "WEB", "WEEK", "WEF", "WELL", "WENT"}
    | {"WERE", "WEST", "WFP", "WHAT", "WHEN", "WHO", "WHOM", "WHY", "WIDE", "WIFE", "WIKI", "WILD"}
    | {"WILL", "WIN", "WIND", "WINE", "WINS", "WIPO", "WIRE", "WISE", "WISH", "WITH", "WMD", "WMO"}
    | {"WNBA", "WOOD", "WORD", "WORE", "WORK", "WOW", "WTA", "WTO", "WWE", "WWF", "WWI", "WWII"}
    | {
        "WSJ",
        "WTI",
        "KBC",
        "KBS",
        "KCTV",
        "KCNA",
        "KUNA",
        "WAFA",
        "WAM",
        "WDR",
        "WION",
        "KAN",
        "KITE",
    }
    | {"WEAL", "WORM", "WRAP", "KNIT", "KNOT", "WOKE", "WAKE", "WAGE", "WOLF", "WING", "WASP"}
)
"""Words and other bodies' abbreviations that have the form of a call sign."""


def find(text: str, start: int, end: int) -> Iterator[tuple[int, int, str]]:
    """The stations named in `text[start:end]`: start, end and call sign of each, in order."""
    for match in _SIGN.finditer(text, start, end):
        sign = match.group(1)
        if sign in _NO_SIGNS:
            continue
        if match.group(2) or cued(text, match.start(), match.end()):
            yield match.start(), match.end(), sign


def by_name(name: str) -> str | None:
    """The call sign that `name` is ("KSAT", "WSOC-TV"), else None."""
    match = _SIGN.fullmatch(name.strip())
    return match.group(1) if match and match.group(1) not in _NO_SIGNS else None


def by_host(labels: list[str]) -> str | None:
    """The call sign in a host's last two labels ("ksat.com", "wsoctv.com"), else None."""
    match = _HOST.fullmatch(".".join(labels[-2:]))
    if match is None:
        return None
    sign = match.group(1).upper()
    return None if sign in _NO_SIGNS else sign
