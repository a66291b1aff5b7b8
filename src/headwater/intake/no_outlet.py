"""Names that stand where an outlet's does and are none."""

from __future__ import annotations

from headwater.text.wordlists import words

PLATFORMS = frozenset(
    {"x", "x.com", "twitter", "twitter.com", "facebook", "facebook.com", "fb", "youtube"}
    | {"youtube.com", "instagram", "instagram.com", "telegram", "t.me", "tiktok", "tiktok.com"}
    | {"whatsapp", "linkedin", "linkedin.com", "reddit", "reddit.com", "threads", "bluesky"}
    | {"mastodon", "snapchat", "pinterest", "vk", "vkontakte", "truth social", "rumble", "discord"}
    | {"x (formerly twitter)", "rutube", "odysee", "gettr", "weibo", "wechat", "viber", "signal"}
    | {"google plus", "google+", "google news", "stumbleupon", "digg", "flipboard"}
)
"""Social networks and messengers carry what others publish."""

_GENERIC = words(
    """a and at by for from in of on the to with breaking news new latest live top local national
    world foreign international staff team desk wire wires service services agency agencies press
    release releases report reports reporter reporters writer writers correspondent correspondents
    editor editors editorial special exclusive update updates updated web online digital home
    homepage contributor contributors media video photo photos archive file general sources
    opinion politics business weather sports us our daily weekly monthly quarterly annual week month
    year weekend morning evening book books film music theatre game arts review bulletin digest
    magazine chief senior incident""",
)


OWNERS = frozenset(
    {"advance local", "advance publications", "allbritton", "belo", "cbs broadcasting", "cbs local"}
    | {"cbs radio", "cordillera", "cox media", "cumulus", "digital first media", "dmg media"}
    | {"entercom", "fox television stations", "gannett", "gatehouse media", "graham media"}
    | {"gray media", "gray television", "griffin communications", "hearst stations", "archant"}
    | {"hearst television", "hubbard broadcasting", "iheartmedia", "journal broadcast"}
    | {"jpimedia", "lee enterprises", "lin media", "lin television", "mcclatchy", "media general"}
    | {"medianews", "meredith", "national world", "nbc universal", "nbcuniversal", "news corp"}
    | {"newport television", "newsquest", "nexstar", "post-newsweek", "postmedia", "quincy media"}
    | {"raycom", "reach plc", "scripps", "sinclair", "sunbeam television", "tegna", "torstar"}
    | {"trib total media", "tribune broadcasting", "tribune media", "warner bros", "e.w. scripps"}
    | {"young broadcasting"}
)
"""Houses that own many newspapers or stations: their name shows none of these."""


def owner(name: str) -> bool:
    """Whether `name` is that of a house that owns many outlets ("Cox Media Group")."""
    parts = " ".join(name.lower().removeprefix("the ").split()[:3]).strip(" .,").split()
    return any(" ".join(parts[:count]) in OWNERS for count in range(1, 4))


def platform(name: str) -> bool:
    """Whether `name` is that of a social network: never the outlet of a report."""
    return " ".join(name.split()).lower().removeprefix("www.") in PLATFORMS


def generic(name: str) -> bool:
    """Whether `name` names no outlet: a role, a desk, a part of a site ("Breaking News Staff")."""
    parts = name.replace("-", " ").replace("/", " ").lower().split()
    return all(part.strip(".,:") in _GENERIC for part in parts)


def shouted(name: str) -> bool:
    """Whether `name` is a piece of a sentence all in capitals ("HIM TO WALK AND EVEN")."""
    parts = name.split()
    return name.isupper() and len(parts) > 2 and bool(_SMALL.intersection(name.lower().split()))


_SMALL = words(
    """him her his they them we he she it is was are were be been to that this these who what when
    not but and has have had will would my your our their i you""",
)
"""Small words that no outlet's name of capitals has; "THE" and "OF" may stand in one."""


def impossible(name: str) -> bool:
    """Whether `name` is that of a platform, an owner, a role, or a piece of a shouted sentence."""
    return platform(name) or owner(name) or generic(name) or shouted(name)
