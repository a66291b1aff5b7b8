"""Ministries, services, alliances, courts and other bodies that act and speak under a name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from types import MappingProxyType

from headwater.knowledge import states
from headwater.knowledge.dates import DAY_NAMES, MONTH_NAMES
from headwater.knowledge.matching import Found, Matcher, key
from headwater.knowledge.rows import listed, rows
from headwater.knowledge.tables import read

_SHOUTED = frozenset({"WHO", "ICE"})
_SPEAKING = frozenset({"ministry", "government", "embassy", "intelligence", "military-command"})
"""Kinds of a state's bodies that speak for the state."""

_LINK = re.compile(r"(?:['\u2019]s?)?[\s\-]+(?:(?:[Ff]ederal|[Nn]ational|[Ss]tate|[Oo]wn)\s+)?")
_OF = re.compile(r"\s+of\s+(?:the\s+)?")
_WORD = r"(?:(?:[A-Z]\.){2,}|(?:St|Mt|Ft|[A-Z])\.|[A-Z][\w'\u2019\-]*)"
_CAPITALISED = re.compile(
    rf"(?:(?<![\w\-.]){_WORD}[ \n\u00a0](?:(?:of|&|de|del)[ \n\u00a0](?=[A-Z]))?){{1,5}}$"
)
_FOUNDED = re.compile(
    r"[ \n](?:of|for|on|against)[ \n](?:the[ \n])?[A-Z][\w'\u2019\-]*"
    r"(?:[ \n](?:(?:and|in|(?:of|for)(?:[ \n]the)?)[ \n])?[A-Z][\w\-]*){0,5}"
)
_NO_HOLDERS = frozenset(
    {"congressional", "democratic", "election", "electoral", "facebook", "gofundme", "gop"}
    | {"house", "media", "new", "political", "presidential", "primary", "republican", "senate"}
    | {"state", "twitter", "us", "u.s", "u.s."}
)
"""Words before "campaign" and "administration" that are not whose it is."""
_STATES_OWN = re.compile(r"(?:[Tt]he\s)?state\s[A-Z]")
"""A department of one of the states of a federation ("the state Department of Health"), which is
no State Department."""
_LABELS = {"US": "US", "AE": "UAE"}
"""How states are put before a body's name where it is not by their demonym."""

_COMMON = frozenset(
    {
        "a",
        "after",
        "all",
        "assistant",
        "chief",
        "state",
        "senior",
        "an",
        "and",
        "armed",
        "as",
        "at",
        "before",
        "but",
    }
    | {"by", "earlier", "for", "former", "from", "general", "he", "her", "his"}
    | {"if", "in", "it", "local", "many", "meanwhile", "most", "no", "now", "of", "on", "other"}
    | {"our", "riot", "she", "since", "so", "some", "that", "the", "their", "then", "these"}
    | {"they", "this", "those", "though", "today", "two", "three", "traffic", "until", "we"}
    | {"when", "where", "while", "who", "with", "yesterday", "you", "your", "several"}
    | {*DAY_NAMES, *MONTH_NAMES}
    | {"later", "however", "also", "according", "tactical", "secret"}
    | {"both", "each", "retired", "uniformed", "undercover", "using"}
)
"""Words that open a sentence or stand before a body's word without being part of its name."""
_FURNITURE = re.compile(r".*\b(?:Photos?|Videos?|Image|Gallery|Slideshow|Enlarge)\s+", re.DOTALL)
"""What a page has beside a picture, run into the sentence behind it: "More Videos Osk Police"."""
_REACH = 24
"""How far left of a pattern's words the name of the state may end, in characters."""
_NAME_REACH = 60
"""How far left of a local body's last word its name may reach, in characters."""


@dataclass(frozen=True, slots=True)
class Body:
    """A ministry, service, court, alliance, organisation or the like.

    `country` is the code of the state it belongs to, None for international bodies and for a
    ministry whose state the words do not tell. `part_of` names the body above it. `speaks_for` is
    a state's code, or the name of a body, for whose account it speaks, else None.
    """

    name: str
    kind: str
    aliases: tuple[str, ...] = ()
    country: str | None = None
    part_of: str | None = None
    speaks_for: str | None = None


def every() -> tuple[Body, ...]:
    """All bodies that the table names one by one, in its order."""
    return _bodies()


@lru_cache(maxsize=4096)
def by_name(text: str) -> Body | None:
    """The body of this name, also one made by a pattern ("the Yemeni Defense Ministry").

    Case and article do not matter, but for acronyms that are words ("WHO").
    """
    named = _names().get(key(text))
    if named is not None:
        word = text.strip()
        if _STATES_OWN.match(word):
            return None
        return named if word.upper() not in _SHOUTED or word.isupper() else None
    stripped = text.strip()
    for found in find(stripped):
        left = stripped[: found.start].strip().lower()
        if left in ("", "the") and stripped[found.end :].strip() in (
            "",
            "'s",
            "\u2019s",
            "'",
            "\u2019",
        ):
            return found.entry
    return None


def find(text: str, start: int = 0, end: int | None = None) -> tuple[Found[Body], ...]:
    """The bodies named in `text[start:end]`, leftmost first, longest at a place, none overlapping.

    A body that every state has is found with the state's name ("Russia's defence ministry",
    "Ministry of Foreign Affairs of Qatar", "Iraqi police"), a ministry also alone with `country`
    None. Hospitals, police forces and the like are found by their last word ("Dallas police").
    """
    stop = len(text) if end is None else min(end, len(text))
    found = list(_matcher().find(text, start, stop))
    found += _patterned(text, start, stop)
    found += _local(text, start, stop)
    found += _founded(text, start, stop)
    found.sort(key=lambda f: (f.start, -f.end))
    kept: list[Found[Body]] = []
    for one in found:
        if not kept or one.start >= kept[-1].end:
            kept.append(one)
    return tuple(kept)


def _patterned(text: str, start: int, stop: int) -> Iterator[Found[Body]]:
    """Bodies that every state may have, with the state's name on their left or right."""
    patterns = _pattern_matcher().find(text, start, stop)
    if not patterns:
        return
    names = [name for name in states.find(text, start, stop) if name.entry.form != "seat"]
    by_end = {name.end: name for name in names}
    by_start = {name.start: name for name in names if name.entry.form == "name"}
    for pattern in patterns:
        body = pattern.entry
        left = _left(text, max(start, pattern.start - _REACH), pattern.start, by_end)
        if left is not None and left.entry.form == "capital":
            left = left if body.kind in ("ministry", "government") else None
        after = _OF.match(text, pattern.end, stop)
        right = by_start.get(after.end()) if after else None
        if left is not None:
            yield Found(left.start, pattern.end, _of_state(body, left.entry.state))
        elif right is not None:
            yield Found(pattern.start, right.end, _of_state(body, right.entry.state))
        elif body.kind == "ministry":
            yield pattern


def _local(text: str, start: int, stop: int) -> Iterator[Found[Body]]:
    """Hospitals, police forces and the like, with the capitalised words before them."""
    for last in _local_matcher().find(text, start, stop):
        reach = max(start, last.start - _NAME_REACH)
        words = _CAPITALISED.search(text, reach, last.start)
        if words is None:
            continue
        furniture = _FURNITURE.match(words.group())
        begin = first = words.start() + (furniture.end() if furniture else 0)
        for word in re.finditer(r"\S+\s+", text[first : words.end()]):
            if word.group().strip().lower() not in _COMMON:
                break
            begin = first + word.end()
        if begin < last.start:
            name = _local_name(text[begin : last.start], text[last.start : last.end], last.entry)
            if name is not None and states.by_name(name) is None:
                yield Found(begin, last.end, Body(name=name, kind=last.entry))


def _founded(text: str, start: int, stop: int) -> Iterator[Found[Body]]:
    """Universities, centres and the like, whose names go on with "of" or "for"."""
    for first in _founded_matcher().find(text, start, stop):
        rest = _FOUNDED.match(text, first.end, stop)
        if rest is not None:
            name = " ".join(text[first.start : rest.end()].split())
            yield Found(first.start, rest.end(), Body(name=name, kind=first.entry))


def _local_name(words: str, last: str, kind: str) -> str | None:
    """The name; whose campaign or administration it is by surname alone, None for nobody's."""
    if kind not in ("campaign", "government"):
        return " ".join(f"{words}{last}".split())
    holder = re.sub(r"['\u2019]s?$", "", words.rsplit(maxsplit=1)[-1])
    if holder.islower() or holder.lower() in _NO_HOLDERS:
        return None
    return f"{holder} {last.lower().rsplit(maxsplit=1)[-1]}"


def _left(
    text: str, reach: int, start: int, by_end: dict[int, Found[states.StateName]]
) -> Found[states.StateName] | None:
    """The state's name that ends just before `start`, a link such as "'s " between them."""
    for end in range(start - 1, reach - 1, -1):
        name = by_end.get(end)
        if name is not None:
            return name if _LINK.fullmatch(text, end, start) else None
    return None


def _of_state(ministry: Body, state: states.State) -> Body:
    """The ministry of that state: the one the table names, else one made from the pattern."""
    own = _own().get((state.code, ministry.name))
    if own is not None:
        return own
    people = _LABELS.get(state.code) or (state.demonyms[0] if state.demonyms else state.name)
    return Body(
        name=f"{people} {ministry.name}",
        kind=ministry.kind,
        country=state.code,
        speaks_for=state.code if ministry.kind in _SPEAKING else None,
    )


@cache
def _bodies() -> tuple[Body, ...]:
    return tuple(
        Body(name, kind, listed(aliases), country or None, part_of or None, speaks_for or None)
        for name, kind, country, aliases, speaks_for, part_of in rows(read("bodies")["bodies"], 6)
    )


@cache
def _own() -> MappingProxyType[tuple[str, str], Body]:
    """Bodies of the table that are the ministry of a pattern in their state."""
    named = {body.name: body for body in _bodies()}
    return MappingProxyType(
        {(code, ministry): named[name] for code, ministry, name in read("bodies")["own"]}
    )


@cache
def _written() -> MappingProxyType[str, Body]:
    written: dict[str, Body] = {}
    for body in _bodies():
        for name in (body.name, *body.aliases):
            written.setdefault(name, body)
    for name, body in tuple(written.items()):
        for form in _united(name):
            written.setdefault(form, body)
    return MappingProxyType(written)


def _united(name: str) -> Iterator[str]:
    """The name of a body of the United Nations under each name of these: "UN", "U.N."."""
    for form in _UNITED:
        if name.startswith(f"{form} "):
            yield from (f"{other}{name.removeprefix(form)}" for other in _UNITED if other != form)


_UNITED = ("UN", "U.N.", "United Nations")


@cache
def _names() -> MappingProxyType[str, Body]:
    names: dict[str, Body] = {}
    for name, body in _written().items():
        names.setdefault(key(name), body)
    return MappingProxyType(names)


@cache
def _matcher() -> Matcher[Body]:
    return Matcher(_written(), shouted=_SHOUTED)


@cache
def _pattern_matcher() -> Matcher[Body]:
    entries: dict[str, Body] = {}
    for row in read("bodies")["patterns"]:
        body = Body(name=row["name"], kind=row["kind"])
        for words in row["words"]:
            entries.setdefault(words, body)
    return Matcher(entries)


@cache
def _local_matcher() -> Matcher[str]:
    return Matcher(
        {words: row["kind"] for row in read("bodies")["local"] for words in row["words"]}
    )


@cache
def _founded_matcher() -> Matcher[str]:
    return Matcher(
        {words: row["kind"] for row in read("bodies")["founded"] for words in row["words"]}
    )
