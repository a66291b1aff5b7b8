"""Outlets and agencies: their names, addresses, home and owner."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from types import MappingProxyType
from typing import TypeVar

from headwater.knowledge import stations
from headwater.knowledge.matching import Found, Matcher, key
from headwater.knowledge.rows import listed, rows
from headwater.knowledge.tables import read

T = TypeVar("T")

_PRESS = frozenset({"newspaper", "tabloid", "business-newspaper"})
_AIR = frozenset({"broadcaster", "state-broadcaster", "public-broadcaster"})
_AGENCIES = frozenset({"agency", "state-agency"})
_SITES = frozenset({"site", "investigative", "factcheck"})
_ALL = _PRESS | _AIR | _AGENCIES | _SITES | frozenset({"magazine", "trade"})
_LAST_WORDS = frozenset(
    {"chronicle", "courier", "dispatch", "echo", "examiner", "express", "gazette", "globe"}
    | {"guardian", "herald", "independent", "inquirer", "journal", "mail", "mirror", "monitor"}
    | {"nation", "observer", "post", "record", "register", "review", "sentinel", "standard"}
    | {"star", "sun", "telegraph", "times", "tribune"}
)
"""Last words of a title by which alone a text takes it up again ("the Post")."""


@dataclass(frozen=True, slots=True)
class Outlet:
    """A publisher of news.

    `name` is the full name; a place in brackets at its end tells it from one of the same name and
    is not part of what texts write. `kind` is agency, state-agency, newspaper, business-newspaper,
    tabloid, magazine, trade, site, broadcaster, public-broadcaster, state-broadcaster,
    investigative or factcheck. `aliases` are other names it alone bears, `shorts` forms that
    others bear too ("the Journal"). `domains` are its sites without "www.". `country` is where it
    is based, ISO 3166-1 alpha-2 (XK for Kosovo), None where it has no one home or it is not known.
    `speaks_for` is the code of the state whose organ it is, `speaks_for_group` the name of the
    group in `groups`. `itself` is the spelling that the outlet alone uses, of itself ("told
    POLITICO"). Unknown fields are empty or None.
    """

    name: str
    kind: str
    aliases: tuple[str, ...] = ()
    shorts: tuple[str, ...] = ()
    domains: tuple[str, ...] = ()
    country: str | None = None
    owner: str | None = None
    speaks_for: str | None = None
    speaks_for_group: str | None = None
    cautious: bool = False
    itself: str | None = None

    @property
    def is_agency(self) -> bool:
        """Whether others run its texts."""
        return self.kind in ("agency", "state-agency")


@dataclass(frozen=True, slots=True)
class _Index:
    outlets: tuple[Outlet, ...]
    names: MappingProxyType[str, Outlet]
    shorts: MappingProxyType[str, tuple[Outlet, ...]]
    domains: MappingProxyType[str, Outlet]


def every() -> tuple[Outlet, ...]:
    """All outlets of the table, in its order."""
    return _index().outlets


def by_name(text: str) -> Outlet | None:
    """The outlet with this full name or alias; case, article and possessive do not matter.

    "The Times" gives the paper of that name; in running text the words may mean others too,
    which `by_short` gives. A call sign gives an American station that no row has ("KSAT").
    """
    return _index().names.get(key(text)) or _station(stations.by_name(text))


def by_short(text: str) -> tuple[Outlet, ...]:
    """All outlets that may be meant by a short form such as "the Post"; () where none is.

    Those whose table row or full name has the form come first, then those whose name ends so.
    """
    return _index().shorts.get(key(text), ())


def by_domain(host: str) -> Outlet | None:
    """The outlet behind a host name; labels before a known domain do not matter ("edition.")."""
    labels = host.strip().lower().rstrip(".").partition(":")[0].split(".")[-8:]
    domains = _index().domains
    for first in range(len(labels) - 1):
        outlet = domains.get(".".join(labels[first:]))
        if outlet is not None:
            return outlet
    return _station(stations.by_host(labels))


@lru_cache(maxsize=256)
def find(text: str, start: int = 0, end: int | None = None) -> tuple[Found[Outlet], ...]:
    """The outlets named in `text[start:end]`; the span leaves out an article before the name.

    Forms that others bear too ("the Times") are left to `find_shorts`. A name that is a common
    word behind its article ("The Guardian") is found only with the article.
    """
    # kept for a while: a paragraph is gone through for its outlets and for its names
    known = _without_article(text, _matcher().find(text, start, end))
    others = _stations(text, start, len(text) if end is None else end, known)
    return tuple(sorted((*known, *others), key=lambda found: found.start)) if others else known


def _stations(
    text: str, start: int, end: int, known: tuple[Found[Outlet], ...]
) -> list[Found[Outlet]]:
    """Stations that no row has, beside what is known already."""
    taken = {place for found in known for place in range(found.start, found.end)}
    return [
        Found(begin, stop, station)
        for begin, stop, sign in stations.find(text, start, end)
        if begin not in taken and (station := _station(sign)) is not None
    ]


def _station(sign: str | None) -> Outlet | None:
    if sign is None:
        return None
    return _index().names.get(key(sign)) or Outlet(name=sign, kind="broadcaster", country="US")


def find_shorts(
    text: str, start: int = 0, end: int | None = None
) -> tuple[Found[tuple[Outlet, ...]], ...]:
    """The short forms in `text[start:end]`, with all who may be meant, as `by_short` orders them.

    They are found only with their article, which the span leaves out.
    """
    return _without_article(text, _short_matcher().find(text, start, end))


def _without_article(text: str, found: tuple[Found[T], ...]) -> tuple[Found[T], ...]:
    """The same, less the article that names to be cautious with are found with."""
    return tuple(
        Found(one.start + 4, one.end, one.entry)
        if text[one.start : one.start + 4].lower() == "the "
        else one
        for one in found
    )


@cache
def generic_nouns() -> MappingProxyType[str, frozenset[str]]:
    """Nouns by which a text takes an outlet up again, in lower case, with the kinds they fit."""
    return MappingProxyType(
        {
            "network": _AIR,
            "television network": _AIR,
            "broadcaster": _AIR,
            "channel": _AIR,
            "station": _AIR,
            "television channel": _AIR,
            "tv channel": _AIR,
            "news channel": _AIR,
            "radio station": _AIR,
            "paper": _PRESS,
            "newspaper": _PRESS,
            "daily": _PRESS,
            "broadsheet": _PRESS,
            "tabloid": _PRESS | frozenset({"site"}),
            "weekly": _PRESS | frozenset({"magazine"}),
            "agency": _AGENCIES,
            "news agency": _AGENCIES,
            "wire": _AGENCIES,
            "wire service": _AGENCIES,
            "news service": _ALL,
            "magazine": frozenset({"magazine", "trade"}),
            "site": _ALL,
            "website": _ALL,
            "news site": _ALL,
            "news website": _ALL,
            "portal": _SITES | _AGENCIES,
            "outlet": _ALL,
            "news outlet": _ALL,
            "media outlet": _ALL,
            "publication": _PRESS | _SITES | frozenset({"magazine", "trade"}),
            "programme": _ALL,
            "show": _ALL,
            "podcast": _ALL,
            "news organization": _ALL,
            "news organisation": _ALL,
        }
    )


def _rows() -> Iterator[Outlet]:
    for country, block in read("outlets").items():
        for name, kind, domains, aliases, shorts, owner, marks in rows(block, 7):
            mark = dict(one.partition("=")[::2] for one in listed(marks))
            yield Outlet(
                name=name,
                kind=kind,
                aliases=listed(aliases),
                shorts=listed(shorts),
                domains=listed(domains),
                country=None if country == "international" else country,
                owner=owner or None,
                speaks_for=mark.get("speaks_for"),
                speaks_for_group=mark.get("speaks_for_group"),
                cautious="cautious" in mark,
                itself=mark.get("itself"),
            )


@cache
def _index() -> _Index:
    outlets = tuple(_rows())
    names: dict[str, Outlet] = {}
    domains: dict[str, Outlet] = {}
    for outlet in outlets:
        for name in (outlet.name, *outlet.aliases):
            names.setdefault(key(name), outlet)
        for domain in outlet.domains:
            domains[domain] = outlet
    shorts: dict[str, list[Outlet]] = {}
    for outlet in outlets:
        for short in _own_shorts(outlet):
            _add(shorts, key(short), outlet)
    for outlet in outlets:
        first, _, last = key(outlet.name).rpartition(" ")
        if first and last in _LAST_WORDS:
            _add(shorts, last, outlet)
    for short, several in shorts.items():
        bearer = names.get(short)
        if bearer is not None:
            several[:] = [bearer, *(other for other in several if other is not bearer)]
    frozen = {short: tuple(several) for short, several in shorts.items()}
    return _Index(
        outlets, MappingProxyType(names), MappingProxyType(frozen), MappingProxyType(domains)
    )


def _add(shorts: dict[str, list[Outlet]], short: str, outlet: Outlet) -> None:
    several = shorts.setdefault(short, [])
    if outlet not in several:
        several.append(outlet)


def _own_shorts(outlet: Outlet) -> tuple[str, ...]:
    """The shorts of the table, and a name that a place in brackets sets apart without it."""
    name, bracket, _ = outlet.name.partition(" (")
    return (*outlet.shorts, name) if bracket else outlet.shorts


def _is_cautious(outlet: Outlet, name: str) -> bool:
    """Of an outlet to be cautious with, its name and its aliases of one word are."""
    return outlet.cautious and (name == outlet.name or " " not in name.removeprefix("The "))


@cache
def _matcher() -> Matcher[Outlet]:
    taken: dict[str, str] = {}
    for outlet in every():
        for short in outlet.shorts:
            bearer = by_name(short)
            if bearer is None or bearer.name != outlet.name:
                taken[key(short)] = outlet.name
    entries: dict[str, Outlet] = {}
    cautious: set[str] = set()
    articled: set[str] = set()
    for outlet in every():
        for name in (outlet.name, *outlet.aliases):
            if taken.get(key(name), outlet.name) != outlet.name:
                continue
            plain = name.removeprefix("The ")
            if _is_cautious(outlet, name):
                cautious.add(name)
                entries.setdefault(name, outlet)
            else:
                entries.setdefault(plain, outlet)
                if plain != name and " " not in plain:
                    articled.add(plain)
    return Matcher(entries, cautious, articled=articled)


@cache
def _short_matcher() -> Matcher[tuple[Outlet, ...]]:
    entries: dict[str, tuple[Outlet, ...]] = {}
    cautious: set[str] = set()
    articled = {word.capitalize() for word in _LAST_WORDS}
    for outlet in every():
        for short in _own_shorts(outlet):
            plain = short[4:] if short.lower().startswith("the ") else short
            if outlet.cautious:
                cautious.add(short)
                entries.setdefault(short, by_short(short))
            else:
                entries.setdefault(plain, by_short(short))
                if plain != short:
                    articled.add(plain)
    for short, several in _index().shorts.items():
        if short in _LAST_WORDS:
            entries.setdefault(short.capitalize(), several)
    return Matcher(entries, cautious, articled=articled)
