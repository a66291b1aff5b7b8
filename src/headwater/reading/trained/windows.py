"""Windows: as many whole paragraphs as one pass of the network sees.

A paragraph that does not fit is cut, between sentences where it can be. Training cuts its texts
here too.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, chain, repeat
from operator import attrgetter
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from headwater.reading.trained.units import Unit, units_of

if TYPE_CHECKING:
    from tokenizers import Tokenizer

SIZE = 256
"""Word pieces of a window at most, those at its edges included, as in training."""

_MOST_WORDS = 16_384
"""Words whose pieces are kept: those of forty long articles."""
_MOST_PIECES = 8
"""Word pieces of one unit; a word of more is a code or an address."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A paragraph, or part of one: its units and the word pieces of each."""

    units: tuple[Unit, ...]
    pieces: tuple[tuple[int, ...], ...]

    @property
    def length(self) -> int:
        """Word pieces in all."""
        return sum(map(len, self.pieces))


@dataclass(frozen=True, slots=True)
class Window:
    """What one pass of the network sees.

    `ids` and `looks` are of word pieces, `firsts` the index of the first piece of every unit,
    `places` the half-open ranges of code points of the units.
    """

    ids: tuple[int, ...]
    looks: tuple[int, ...]
    firsts: tuple[int, ...]
    places: tuple[tuple[int, int], ...]


def around(cue: tuple[int, int], units: int, reach: int) -> tuple[int, int]:
    """The units (half-open) that are asked for a cue: `reach` on either side of its first one."""
    return max(0, cue[0] - reach), min(units, cue[0] + reach)


def nearness(cue: tuple[int, int], start: int, stop: int, reach: int) -> NDArray[np.int64]:
    """Where units stand to a cue: 0 in it, else the distance to its beginning, shifted."""
    at = np.arange(start, stop, dtype=np.int64)
    return np.where((cue[0] <= at) & (at < cue[1]), 0, at - cue[0] + reach + 1)


class Cutter:
    """Cuts texts into windows of at most `size` word pieces."""

    def __init__(self, tokenizer: Tokenizer, size: int = SIZE) -> None:
        self._tokenizer = tokenizer
        self._size = size - 2
        self._begin, self._end, self._unknown = (
            _known(tokenizer, word) for word in ("[CLS]", "[SEP]", "[UNK]")
        )
        self._pieces_of = lru_cache(_MOST_WORDS)(self._cut_word)

    def cut(self, text: str, paragraphs: Iterable[tuple[int, int]]) -> list[Window]:
        """The windows of the paragraphs (half-open ranges of code points of `text`), in order."""
        pieces = self.pieces(text, paragraphs)
        return [self.window(parts) for parts in self.groups(pieces)]

    def pieces(self, text: str, paragraphs: Iterable[tuple[int, int]]) -> list[Piece]:
        """The paragraphs as units with their word pieces; empty ones are left out."""
        found: list[Piece] = []
        for start, end in paragraphs:
            units = units_of(text, start, end)
            if units:
                pieces = list(map(self._pieces_of, map(_WORD, units)))
                found.extend(self._parts(units, pieces))
        return found

    def _cut_word(self, word: str) -> tuple[int, ...]:
        """The pieces of one word, each of which is cut by itself."""
        pieces = self._tokenizer.encode(word, add_special_tokens=False).ids
        return tuple(pieces[:_MOST_PIECES]) or (self._unknown,)

    def _parts(self, units: tuple[Unit, ...], pieces: Sequence[tuple[int, ...]]) -> Iterator[Piece]:
        if sum(map(len, pieces)) <= self._size:
            yield Piece(units, tuple(pieces))
            return
        begin = length = last = 0
        for at, piece in enumerate(pieces):
            if length + len(piece) > self._size:
                cut = last if last > begin else at
                yield Piece(units[begin:cut], tuple(pieces[begin:cut]))
                begin, length = cut, sum(map(len, pieces[cut:at]))
            length += len(piece)
            if units[at].word in ".!?" and at + 1 < len(units):
                last = at + 1
        yield Piece(units[begin:], tuple(pieces[begin:]))

    def groups(self, parts: Sequence[Piece]) -> Iterator[list[Piece]]:
        """Paragraphs put together to windows."""
        here: list[Piece] = []
        length = 0
        for part in parts:
            if here and length + part.length > self._size:
                yield here
                here, length = [], 0
            here.append(part)
            length += part.length
        if here:
            yield here

    def window(self, parts: Sequence[Piece]) -> Window:
        """The window that these paragraphs make."""
        # by column: units are many
        starts, ends, _, seen = zip(*chain.from_iterable(p.units for p in parts), strict=True)
        pieces = list(chain.from_iterable(part.pieces for part in parts))
        sizes = list(map(len, pieces))
        return Window(
            (self._begin, *chain.from_iterable(pieces), self._end),
            (0, *chain.from_iterable(map(repeat, seen, sizes)), 0),
            tuple(accumulate(sizes[:-1], initial=1)),
            tuple(zip(starts, ends, strict=True)),
        )


_WORD = attrgetter("word")


def _known(tokenizer: Tokenizer, word: str) -> int:
    found = tokenizer.token_to_id(word)
    if found is None:
        raise ValueError(f"the tokenizer has no {word}")
    return found
