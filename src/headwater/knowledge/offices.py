"""Titles and offices, and which of them speak for a party."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from types import MappingProxyType

from headwater.knowledge import bodies
from headwater.knowledge.matching import Found, Matcher, fold, key
from headwater.knowledge.tables import read

_FORMER = re.compile(
    r"\b(?:former|then|ex|late|onetime|one-time|retired|ousted|sacked)[\s\-]+$", re.I
)
_REACH = 16
_LINK = re.compile(r"(?:['\u2019]s?)?\s+")
_OF = re.compile(r"\s+(?:of|at|for|in)\s+(?:the\s+)?")


@dataclass(frozen=True, slots=True)
class Office:
    """A title or office.

    `title` is the plain form in lower case. `speaks_for` tells whether who holds it speaks for
    the party, body or state the text ties it to; one who held it before does not. `family` puts
    like offices together ("spokesperson", "minister", "head-of-state", "rank" ...). `body` is the
    body named with it ("Pentagon chief"), `former` whether it is said to be past.
    """

    title: str
    family: str
    speaks_for: bool
    aliases: tuple[str, ...] = ()
    former: bool = False
    body: bodies.Body | None = None


def every() -> tuple[Office, ...]:
    """All offices of the table with their made-up combinations, in its order."""
    return _offices()


def by_title(text: str) -> Office | None:
    """The office of this title; a "former" before it is taken in, case does not matter."""
    folded = fold(text).strip().removeprefix("the ")
    former = _FORMER.match(folded + " ") is not None if " " in folded else False
    for word in ("former ", "ex ", "then ", "late ", "retired "):
        if folded.startswith(word):
            former, folded = True, folded.removeprefix(word)
    office = _titles().get(key(folded))
    if office is None or not former:
        return office
    return replace(office, former=True, speaks_for=False)


def find(text: str, start: int = 0, end: int | None = None) -> tuple[Found[Office], ...]:
    """The titles in `text[start:end]`, with the body's name where it stands beside them.

    "the Pentagon chief" and "commander of US Central Command" are found whole; "former" stays
    outside of the span and is told by the entry.
    """
    stop = len(text) if end is None else min(end, len(text))
    titles = _matcher().find(text, start, stop)
    if not titles:
        return ()
    named = bodies.find(text, start, stop)
    return tuple(_placed(text, start, titles, named))


def _placed(
    text: str,
    start: int,
    titles: tuple[Found[Office], ...],
    named: tuple[Found[bodies.Body], ...],
) -> Iterator[Found[Office]]:
    by_end = {body.end: body for body in named}
    by_start = {body.start: body for body in named}
    last = start
    for title in titles:
        begin, end, body = title.start, title.end, None
        left = next((by_end[e] for e in range(begin - 1, begin - 4, -1) if e in by_end), None)
        after = _OF.match(text, end)
        right = by_start.get(after.end()) if after else None
        if left is not None and left.start >= last and _LINK.fullmatch(text, left.end, begin):
            begin, body = left.start, left.entry
        elif right is not None:
            end, body = right.end, right.entry
        elif title.entry.family == "head":
            continue
        if begin < last:
            continue
        former = _FORMER.search(text, max(start, begin - _REACH), begin) is not None
        speaks = title.entry.speaks_for and not former
        yield Found(begin, end, replace(title.entry, former=former, body=body, speaks_for=speaks))
        last = end


@cache
def _offices() -> tuple[Office, ...]:
    table = read("offices")
    offices = [
        Office(
            title=row["title"],
            family=row["family"],
            speaks_for=row.get("speaks_for", False),
            aliases=tuple(row.get("aliases", ())),
        )
        for row in table["offices"]
    ]
    return tuple(offices) + tuple(_portfolios())


def _portfolios() -> Iterator[Office]:
    """Ministers and secretaries of every portfolio, and their deputies."""
    table = read("offices")
    for names in table["portfolios"]:
        for rank in ("", *table["deputies"]):
            forms = tuple(
                f"{rank}{form}".strip()
                for name in names
                for form in (
                    f"{name} minister",
                    f"{name} secretary",
                    f"minister of {name}",
                    f"minister of the {name}",
                    f"minister for {name}",
                    f"secretary of {name}",
                    f"secretary of state for {name}",
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
