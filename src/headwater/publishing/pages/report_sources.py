"""Signs for the sources of one report: a letter for whom it has something from, a number behind.

"A" is what the outlet has from A itself; "A1", "A2" are who speaks through A. Signs go by the
order of the text, so they mean the same wherever the report is shown.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from headwater.publishing import contract as c
from headwater.publishing.pages.parts import Station, stations
from headwater.records import HopBasis

LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ"
"""Letters for sources: not I and O, which look like 1 and 0 beside a number."""

LINES = 12
"""Ways in which marked words are underlined; with more letters they begin anew."""

UNNAMED = "?"
"""The letter of nobody named: "reportedly", "it emerged"."""

Key = tuple[str, ...]


class Sign(msgspec.Struct, frozen=True):
    """What marks the words of a source: "A1", and the way in which they are underlined, from 1.

    Nobody named has line 0.
    """

    sign: str
    line: int


class Behind(msgspec.Struct, frozen=True):
    """Who speaks through the source of a letter: the chain from there, and how often."""

    sign: str
    stations: tuple[Station, ...]
    statements: int


class Source(msgspec.Struct, frozen=True):
    """Whom the outlet has something from: how often in their own words, and who is behind them."""

    sign: str
    line: int
    station: Station
    statements: int
    behind: tuple[Behind, ...]

    @property
    def told(self) -> int:
        """The statements that the outlet has from or through this source."""
        return self.statements + sum(each.statements for each in self.behind)


class Signs:
    """The signs of the sources of one report, given out in the order of `statements`."""

    def __init__(self, statements: Iterable[c.Statement]) -> None:
        self._letters: dict[Key, tuple[Sign, Station]] = {}
        self._behind: dict[Key, dict[tuple[Key, ...], Behind]] = {}
        self._direct: dict[Key, int] = {}
        for statement in statements:
            for chain in statement.chains:
                self._count(chain)

    def of(self, statement: c.Statement) -> tuple[Sign, ...]:
        """The signs of a statement, one for each separately named source; none for own voice."""
        found = (self._sign(chain) for chain in statement.chains if len(chain) > 1)
        return tuple(dict.fromkeys(found))

    @property
    def legend(self) -> tuple[Source, ...]:
        """All sources in the order of their letters, nobody named last."""
        found = [
            Source(
                sign.sign,
                sign.line,
                station,
                self._direct.get(key, 0),
                tuple(self._behind.get(key, {}).values()),
            )
            for key, (sign, station) in self._letters.items()
        ]
        return tuple(sorted(found, key=lambda each: each.line == 0))

    def _count(self, chain: Sequence[c.Hop]) -> None:
        if len(chain) < 2:
            return
        first, rest = _key(chain[1]), tuple(_key(hop) for hop in chain[2:])
        known = self._letters.get(first)
        if known is None:
            self._letters[first] = self._next(chain[1]), stations(chain[1:2])[0]
        elif known[1].basis is HopBasis.CARRIED is not chain[1].basis:
            # what is inferred for one statement is stated for another
            self._letters[first] = known[0], stations(chain[1:2])[0]
        if not rest:
            self._direct[first] = self._direct.get(first, 0) + 1
            return
        through = self._behind.setdefault(first, {})
        held = through.get(rest)
        if held is None:
            sign = f"{self._letters[first][0].sign}{len(through) + 1}"
            held = Behind(sign, stations(chain[2:]), 0)
        through[rest] = msgspec.structs.replace(held, statements=held.statements + 1)

    def _next(self, hop: c.Hop) -> Sign:
        if hop.name is None:
            return Sign(UNNAMED, 0)
        number = sum(sign.line > 0 for sign, _ in self._letters.values())
        return Sign(_letter(number), number % LINES + 1)

    def _sign(self, chain: Sequence[c.Hop]) -> Sign:
        first, rest = _key(chain[1]), tuple(_key(hop) for hop in chain[2:])
        sign, _ = self._letters[first]
        return Sign(self._behind[first][rest].sign, sign.line) if rest else sign


def _key(hop: c.Hop) -> Key:
    """What makes two hops one source: the actor, else the kind and the name as written."""
    if hop.name is None:
        return ("",)
    return (hop.actor,) if hop.actor else (hop.kind.value, hop.name.casefold())


def _letter(number: int) -> str:
    """A, B … Z, AA, AB … for numbers from 0."""
    more, last = divmod(number, len(LETTERS))
    return (_letter(more - 1) if more else "") + LETTERS[last]
