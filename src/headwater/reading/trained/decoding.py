"""From scores to tags: the best sequence that the rules of the tags allow.

Tags are O, then for each kind one for its beginning (B) and one for what goes on (I): with k kinds
B of kind n is 2n + 1, I is 2n + 2. An I stands only after B or I of its own kind. The best sequence
is found by dynamic programming (Viterbi 1967), for many rows at once.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import cache

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Tags = NDArray[np.int64]
Range = tuple[int, int]

_NEVER = np.float32(-1e9)


@cache
def allowed(tags: int) -> tuple[Floats, Floats]:
    """What to add for beginning with a tag and for going from tag to tag: 0, or next to never."""
    change = np.zeros((tags, tags), np.float32)
    start = np.zeros(tags, np.float32)
    for inside in range(2, tags, 2):
        start[inside] = _NEVER
        change[:, inside] = _NEVER
        change[inside - 1, inside] = change[inside, inside] = 0.0
    return start, change


def best(scores: Floats, lengths: Tags, start: Floats, change: Floats, stop: Floats) -> Tags:
    """The best tags (row, place) by scores (row, place, tag); 0 after the end of a row."""
    rows, places, tags = scores.shape
    result = np.zeros((rows, places), np.int64)
    some = max(1, _FEW // tags**2)
    for begin in range(0, rows if places else 0, some):
        here = slice(begin, begin + some)
        total, came = _forward(scores[here], start, change)
        until = lengths[here]
        ends = total[np.maximum(until, 1) - 1, :, np.arange(len(until))] + stop
        last = ends.argmax(axis=1).tolist()
        for row, (length, tag) in enumerate(zip(until.tolist(), last, strict=True)):
            result[begin + row, :length] = _way_back(came[:length, :, row].tobytes(), tag, tags)
    return result


def by_rules(scores: Floats, lengths: Tags) -> Tags:
    """The best tags (row, place) where only the rules of the tags bind; 0 after the end of a row.

    The same as `best` with nothing learned, and many times faster: the best tag of each place does
    for itself wherever no I stands without what it goes on from. Only there a stretch is looked at
    as a whole: from the last place before it that is no I, since whatever begins anew may stand
    after anything.
    """
    tags: Tags = scores.argmax(axis=-1)
    tags[np.arange(tags.shape[1]) >= lengths[:, None]] = 0
    before = np.zeros_like(tags)
    before[:, 1:] = tags[:, :-1]
    inside = (tags > 0) & (tags % 2 == 0)
    broken = inside & (before != tags) & (before != tags - 1)
    for row in np.flatnonzero(broken.any(axis=1)).tolist():
        anew = np.flatnonzero(~inside[row]).tolist()
        length = lengths[row]
        _mend(scores[row, :length], tags[row, :length], np.flatnonzero(broken[row]).tolist(), anew)
    return tags


def _mend(scores: Floats, tags: Tags, broken: Sequence[int], anew: Sequence[int]) -> None:
    """Put the best allowed tags of one row where some are `broken`; `anew` are the places whose
    best tag is no I, in order."""
    start, change = allowed(scores.shape[-1])
    free = np.zeros_like(start)
    done = 0
    for place in broken:
        if place < done:
            continue
        back = bisect_right(anew, place) - 1
        done = anew[back + 1] if back + 1 < len(anew) else len(scores)
        while True:
            begin = anew[back] if back >= 0 else 0
            here, length = scores[None, begin:done], np.array([done - begin])
            found = best(here, length, free if begin else start, change, free)[0]
            if not begin or found[0] == 0 or found[0] % 2 == 1:
                break
            back -= 1
        tags[begin:done] = found


_FEW = 500
"""Numbers of one step at most. For more NumPy lets other threads go on, and where one of them is
busy in Python it is 5 ms until the next step."""


def _forward(scores: Floats, start: Floats, change: Floats) -> tuple[Floats, NDArray[np.int8]]:
    """The best total of each tag, and the tag before it, as (place, tag, row)."""
    total = np.array(scores.transpose(1, 2, 0), order="C")
    total[0] += start[:, None]
    steps = np.repeat(change[:, :, None], total.shape[2], axis=2)
    ways, top = np.empty_like(steps), np.empty_like(total[0])
    for before, here in zip(list(total[:, :, None]), list(total[1:]), strict=False):
        np.add(before, steps, ways)
        np.maximum.reduce(ways, 0, None, top)
        np.add(here, top, here)
    return total, _came(total, change)


def _came(total: Floats, change: Floats) -> NDArray[np.int8]:
    """The best tag before each, the first of several; many times faster than a look for the most
    along the short axis in the middle."""
    came = np.zeros(total.shape, np.int8)
    most = total[:-1, :1] + change[0][:, None]
    for tag in range(1, len(change)):
        way = total[:-1, tag : tag + 1] + change[tag][:, None]
        np.copyto(came[1:], tag, where=way > most)
        np.maximum(most, way, out=most)
    return came


def _way_back(came: bytes, tag: int, tags: int) -> list[int]:
    """The tags of one row, which ends with `tag`, by the best ones before each: of every place a
    byte for each of the `tags`."""
    way: list[int] = []
    for place in range(len(came) - tags, -tags, -tags):
        way.append(tag)
        tag = came[place + tag]
    return way[::-1]


def ranges(tags: Tags, kind: int) -> list[Range]:
    """The half-open ranges of one kind in a row of tags, in order."""
    return [match.span() for match in _range(kind).finditer(tags.astype(np.uint8).tobytes())]


@cache
def _range(kind: int) -> re.Pattern[bytes]:
    """A B of that kind with the I's behind it, each tag a byte."""
    begin, inside = (re.escape(bytes([2 * kind + tag])) for tag in (1, 2))
    return re.compile(begin + inside + b"*")


def logarithms(scores: Floats) -> Floats:
    """Scores over the last axis as logarithms of probabilities."""
    top = scores - scores.max(axis=-1, keepdims=True)
    result: Floats = top - np.log(np.exp(top).sum(axis=-1, keepdims=True))
    return result


def mean_row(rows: Floats) -> Floats:
    """The mean of the rows; for few rows many times faster than numpy's, one is its own."""
    mean: Floats = rows[0] if len(rows) == 1 else np.add.reduce(rows) / np.float32(len(rows))
    return mean


def gathered(parts: Sequence[Floats], wanted: Sequence[tuple[int, Tags]]) -> Floats:
    """Rows of `parts` by the number of the part and the places in it, filled up with zeros.

    The result is (which, place, number); at least one part and something wanted are given.
    """
    starts = np.cumsum([0, *map(len, parts)])
    index = np.full((len(wanted), max(len(places) for _, places in wanted)), starts[-1])
    for at, (part, places) in enumerate(wanted):
        index[at, : len(places)] = places + starts[part]
    rows: Floats = np.concatenate([*parts, np.zeros((1, parts[0].shape[-1]), np.float32)])
    result: Floats = rows[index]
    return result
