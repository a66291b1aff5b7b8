"""Titles and offices, and which of them speak for a party."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from types import MappingProxyType

from headwater.knowledge import bodies, groups
from headwater.knowledge.matching import Found, Matcher, fold, key
from headwater.knowledge.tables import read

_PAST = r"(?:former|then|ex|late|onetime|one-time|retired|ousted|sacked|erstwhile|previous|past)"
_FORMER = re.compile(rf"(?<![\w\-])(?i:{_PAST})[\s\-]+(?:[A-Z][\w.'\u2019]{{0,20}}[\s\-]+){{0,3}}$")
_FORMER_FIRST = re.compile(rf"{_PAST}[\s\-]+")
_REACH = 48
"""How far left of a title "former" and the like may stand, in characters."""

_LINK = re.compile(r"(?:['\u2019]s?)?\s+")
_OF = re.compile(r"\s+(?:of|at|for|to|in)\s+(?:the\s+)?")
_TIED = frozenset({"head", "commander"})
"""Families whose words say nothing of a party unless a body or group is named with them."""


@dataclass(frozen=True, slots=True)
class Office:
    """A title or office.

    `title` is the plain form with its modifiers ("deputy defense minister"), in lower case but
    where only the capital tells it from a common word ("Major").
    `speaks_for` tells whether who holds it speaks for the party, body or state the text ties it
    to; one who held it before does not. `family` puts like offices together: spokesperson,
    head-of-state, head-of-government, monarch, minister, deputy, diplomat, head-of-body, head,
    adviser, legislator, local-head, commander, police, emergency, prosecutor, judge, lawyer,
    medical, expert, media, cleric, activist, candidate, rank, elect, family, business. `body` or
    `group` is the body or group named with it ("Pentagon chief", "Hamas leader"), `former`
    whether it is said to be past.
    """

    title: str
    family: str
    speaks_for: bool
    aliases: tuple[str, ...] = ()
    former: bool = False
    body: bodies.Body | None = None
    group: groups.Group | None = None


@dataclass(frozen=True, slots=True)
class _Party:
    """A body or group at a place of the text."""

    start: int
    end: int
    body: bodies.Body | None = None
    group: groups.Group | None = None


def every() -> tuple[Office, ...]:
    """All offices of the table with the ministers of every portfolio, in its order."""
    return _offices()


def fields() -> frozenset[str]:
    """What ministers are for in all forms, in lower case: "energy", "internal affairs"."""
    return frozenset(name for names in read("offices")["portfolios"] for name in names)


def by_title(text: str) -> Office | None:
    """The office of this title with its modifiers and a "former" before it; case is free.

    None for words that are no title. A title with its body ("Pentagon chief") is for `find`.
    """
    folded = key(text)
    past = _FORMER_FIRST.match(folded)
    if past is not None:
        folded = folded[past.end() :]
    office = _titles().get(folded)
    modifiers = ""
    while office is None:
        first, _, rest = folded.partition(" ")
        if not rest or first not in _modifiers():
            return None
        modifiers, folded = f"{modifiers}{first} ", rest
        office = _titles().get(folded)
    office = replace(office, title=modifiers + office.title)
    return office if past is None else replace(office, former=True, speaks_for=False)


def find(text: str, start: int = 0, end: int | None = None) -> tuple[Found[Office], ...]:
    """The titles in `text[start:end]`, with the body or group where one stands beside them.

    "the Pentagon chief" and "commander of US Central Command" are found whole, "Deputy Defense
    Minister" with its modifier; "former" stays outside of the span and is told by the entry.
    "chief", "head" and "leader" are found only with a body or group.
    """
    stop = len(text) if end is None else min(end, len(text))
    titles = _matcher().find(text, start, stop)
    if not titles:
        return ()
    named = bodies.find(text, start, stop)
    forces = groups.find(text, start, stop)
    parties = [_Party(one.start, one.end, body=one.entry) for one in named]
    parties += [_Party(one.start, one.end, group=one.entry[0]) for one in forces]
    return tuple(_placed(text, start, titles, parties))


def _placed(
    text: str, start: int, titles: tuple[Found[Office], ...], parties: list[_Party]
) -> Iterator[Found[Office]]:
    by_end = {party.end: party for party in parties}
    by_start = {party.start: party for party in reversed(parties)}
    parties.sort(key=lambda party: party.start)
    last = start
    for title in _whole(text, titles):
        begin, end = _with_modifiers(text, last, title.start), title.end
        words = fold(text[begin : title.start])
        party = _before(text, last, begin, by_end) or _around(last, title, parties)
        if party is not None:
            begin = party.start
        else:
            after = _OF.match(text, end)
            party = by_start.get(after.end()) if after else None
            end = end if party is None else party.end
        if begin < last or (party is None and title.entry.family == "head"):
            continue
        yield Found(begin, end, _entry(text, start, begin, words, (title.entry, party)))
        last = end


def _whole(text: str, titles: tuple[Found[Office], ...]) -> Iterator[Found[Office]]:
    """The titles without those that are only a modifier of the next ("deputy minister")."""
    for place, title in enumerate(titles):
        following = titles[place + 1].start if place + 1 < len(titles) else len(text)
        modifies = fold(text[title.start : title.end]) in _modifiers()
        if not modifies or _with_modifiers(text, title.start - 1, following) > title.start:
            yield title


def _entry(
    text: str, start: int, begin: int, words: str, found: tuple[Office, _Party | None]
) -> Office:
    office, party = found
    former = _FORMER.search(text, max(start, begin - _REACH), begin) is not None
    tied = party is not None or office.family not in _TIED
    return replace(
        office,
        title=words + office.title,
        former=former,
        speaks_for=office.speaks_for and tied and not former,
        body=party.body if party else None,
        group=party.group if party else None,
    )


def _before(text: str, last: int, begin: int, by_end: Mapping[int, _Party]) -> _Party | None:
    """The body or group that stands just before `begin`, not reaching back over `last`."""
    near = (by_end[end] for end in range(begin - 1, begin - 4, -1) if end in by_end)
    party = next(near, None)
    if party is None or party.start < last or not _LINK.fullmatch(text, party.end, begin):
        return None
    return party


def _around(last: int, title: Found[Office], parties: list[_Party]) -> _Party | None:
    """The body whose name runs into the title ("Orlando Police" in "Orlando Police Chief")."""
    place = bisect_left(parties, title.start, key=lambda party: party.start)
    if place:
        party = parties[place - 1]
        if last <= party.start and title.start < party.end < title.end:
            return party
    return None


def _with_modifiers(text: str, last: int, start: int) -> int:
    """Where the title begins once words such as "deputy" before it are taken in."""
    begin = start
    for _ in range(3):
        end = begin - 1
        if end <= last or text[end] not in " -":
            break
        word = end
        while word > last and text[word - 1].isalpha() and end - word < _REACH:
            word -= 1
        if word == end or fold(text[word:end]) not in _modifiers():
            break
        begin = word
    return begin


@cache
def _modifiers() -> frozenset[str]:
    return frozenset(read("offices")["modifiers"])


@cache
def _offices() -> tuple[Office, ...]:
    offices = [
        Office(
            title=row["title"],
            family=row["family"],
            speaks_for=row.get("speaks_for", False),
            aliases=tuple(row.get("aliases", ())),
        )
        for row in read("offices")["offices"]
    ]
    return (*offices, *_ministers())


def _ministers() -> Iterator[Office]:
    """Ministers and secretaries of every portfolio."""
    for names in read("offices")["portfolios"]:
        forms = tuple(
            form
            for name in names
            for form in (
                f"{name} minister",
                f"minister of {name}",
                f"minister of the {name}",
                f"minister for {name}",
                f"{name} secretary",
                f"secretary of {name}",
                f"secretary of state for {name}",
                f"secretary for {name}",
            )
        )
        yield Office(forms[0], "minister", True, forms[1:])


@cache
def _written() -> MappingProxyType[str, Office]:
    written: dict[str, Office] = {}
    for office in _offices():
        for title in (office.title, *office.aliases):
            written.setdefault(title, office)
    return MappingProxyType(written)


@cache
def _titles() -> MappingProxyType[str, Office]:
    titles: dict[str, Office] = {}
    for title, office in _written().items():
        titles.setdefault(key(title), office)
    return MappingProxyType(titles)


@cache
def _matcher() -> Matcher[Office]:
    return Matcher(_written())
