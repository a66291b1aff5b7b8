"""American broadcasting stations, known by the form of their call signs and channels.

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
    | {"WSJ", "WTI", "KBC", "KBS", "KCTV", "KCNA", "KUNA", "WAFA", "WAM", "WDR", "WION", "KAN"}
    | {"KITE", "WEEE", "WMDS", "WTTC"}
    | {"WEAL", "WORM", "WRAP", "KNIT", "KNOT", "WOKE", "WAKE", "WAGE", "WOLF", "WING", "WASP"}
)
"""Words and other bodies' abbreviations that have the form of a call sign."""


_OF_TOWNS = re.compile(r"[KW][A-Z]{0,2}(?:PD|FD|SO)")
"""Police and fire departments and sheriff's offices, shortened in the same form."""
_NUMBER = r"(?!(?:19|20)\d\d)\d{1,4}"
_CHANNEL = re.compile(
    rf"""(?<![\w@&.\-])(?:
    (?P<band>\d{{3,4}}[ ])?(?P<sign>[KW][A-Z]{{2,3}})(?P<kind>-(?:TV|FM|AM|DT|LD)|TV)?
        (?P<number>(?:[ -](?:NewsChannel|Channel|Ch\.|News|TV))?[ ]?{_NUMBER})?
        (?:[ ]News(?:[ ]\d{{1,2}})?)?
    |(?:FOX|Fox|ABC|NBC|CBS|CW|KHOU|NewsChannel
        |(?P<open>(?:Eyewitness[ ]|Action[ ])?(?:News|NEWS)))
        (?P<gap>[ ]?)\d{{1,2}}(?:[ ](?:News|On[ ]Your[ ]Side))?
    |\d{{1,2}}N(?:ews|EWS)|\d{{1,2}}[ ]On[ ]Your[ ]Side
    )(?![\w&/%]|[.,:]\d|-[a-z]|[ ](?:Minutes|Hours|percent))""",
    re.VERBOSE,
)
"""A station by call sign and channel ("KDVR-Channel 31", "1010 WINS", "WSFA 12 News"), by its
network or its news ("NBC 7", "News4", "14NEWS"), or by what it promises ("10 On Your Side")."""


_MARK = re.compile(r"[KW][A-Z]{2}|FOX|Fox|ABC|NBC|CBS|CW|News|NEWS|On Your Side")
"""What every station has in it: most paragraphs have none, and are passed over fast."""
_AFFILIATE = re.compile(r"\b(?:affiliate|station)[ ]\Z")
_BACK = 12


def channels(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Where stations stand in `text[start:end]` by sign, network or number, in order.

    "News 5" is one only where a word of reporting stands beside it: the number may count others.
    """
    if _MARK.search(text, start, end) is None:
        return
    for match in _CHANNEL.finditer(text, start, end):
        loose = match["open"] is not None and match["gap"]
        if _is_channel(match) and (not loose or cued(text, match.start(), match.end())):
            yield match.span()


def is_channel(words: str) -> bool:
    """Whether exactly these words are a station by its sign, its network or its number."""
    match = _CHANNEL.fullmatch(words)
    return match is not None and _is_channel(match)


def _is_channel(match: re.Match[str]) -> bool:
    sign = match["sign"]
    if sign is None:
        return True
    told = match["kind"] or match["number"] or match["band"]
    if _OF_TOWNS.fullmatch(sign):
        return bool(match["kind"])
    return bool(told) or (len(sign) == _LETTERS and sign not in _NO_SIGNS)


_LETTERS = 4


def same(one: str, other: str) -> bool:
    """Whether two names have one station's call sign, or one network's channel in them."""
    keys = [_key(name) for name in (one, other)]
    return keys[0] is not None and keys[0] == keys[1]


def is_own_brand(name: str, publisher: str) -> bool:
    """Whether a name is how a local station calls its news ("News4", "10 On Your Side", "Channel
    2"), and the publisher is one: no other station calls itself so before its viewers."""
    local = is_channel(publisher) or _LOCAL.match(publisher) is not None
    if not local:
        return False
    numbered = _NETWORK.fullmatch(name) is not None and _NETWORK.search(publisher) is None
    return numbered or _BRAND.fullmatch(name) is not None


_NETWORK = re.compile(r"(?:NBC|ABC|CBS|FOX|Fox)[ -]?\d{1,2}")
_LOCAL = re.compile(
    r"(?:NBC|ABC|CBS|FOX|Fox)[ ]?(?!News\b|Business\b|Sports\b|Radio\b)[A-Z\d]"
    r"|\D*\b[KW][A-Z]{2,3}\b"
    r"|(?:\w+[ ])*?(?:News|Channel|NewsChannel)[ ]?\d"
)
_BRAND = re.compile(
    r"(?:(?:Eyewitness[ ]|Action[ ])?News|NewsChannel|Channel)[ ]?\d{1,2}(?:[ ]News)?"
    r"|\d{1,2}[ ]?N(?:ews|EWS)|\d{1,2}[ ]On[ ]Your[ ]Side|(?:Eyewitness|Action)[ ]News"
)


def _key(name: str) -> str | None:
    match = _CHANNEL.search(name)
    if match is None or not _is_channel(match):
        return None
    if match["sign"]:
        return match["sign"]
    return re.sub(
        r"[^a-z0-9]|(?<=\d)(?:news|onyourside).*$", "", match.group().lower().replace(" ", "")
    )


def find(text: str, start: int, end: int) -> Iterator[tuple[int, int, str]]:
    """The stations named in `text[start:end]`: start, end and call sign of each, in order."""
    if _MARK.search(text, start, end) is None:
        return
    for match in _SIGN.finditer(text, start, end):
        sign = match.group(1)
        if sign in _NO_SIGNS or _OF_TOWNS.fullmatch(sign):
            continue
        cue = cued(text, match.start(), match.end()) or _AFFILIATE.search(
            text, max(0, match.start() - _BACK), match.start()
        )
        if match.group(2) or cue:
            yield match.start(), match.end(), sign


def by_name(name: str) -> str | None:
    """The call sign that `name` is ("KSAT", "WSOC-TV"), else None."""
    match = _SIGN.fullmatch(name.strip())
    sign = match.group(1) if match else None
    return None if sign is None or sign in _NO_SIGNS or _OF_TOWNS.fullmatch(sign) else sign


def by_host(labels: list[str]) -> str | None:
    """The call sign in a host's last two labels ("ksat.com", "wsoctv.com"), else None."""
    match = _HOST.fullmatch(".".join(labels[-2:]))
    if match is None:
        return None
    sign = match.group(1).upper()
    return None if sign in _NO_SIGNS else sign
