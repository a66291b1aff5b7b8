"""From scores to tags: the best sequence that the rules of the tags allow.

Tags are O, then for each kind one for its beginning (B) and one for what goes on (I): with k kinds
B of kind n is 2n + 1, I is 2n + 2. An I stands only after B or I of its own kind. The best sequence
is found by dynamic programming (Viterbi 1967), for many rows at once.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Tags = NDArray[np.int64]
Range = tuple[int, int]

_NEVER = np.float32(-1e9)


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
    rows, places, _ = scores.shape
    if not rows or not places:
        return np.zeros((rows, places), np.int64)
    # (place, tag, row): all rows of a place lie together
    total = np.array(scores.transpose(1, 2, 0), order="C")
    total[0] += start[:, None]
    steps = change[:, :, None]
    for at in range(1, places):
        total[at] += np.maximum.reduce(total[at - 1][:, None] + steps)
    came = _came_from(total, change)
    ends = total[np.maximum(lengths, 1) - 1, :, np.arange(rows)] + stop
    result = np.zeros((rows, places), np.int64)
    for row, (length, tag) in enumerate(
        zip(lengths.tolist(), ends.argmax(axis=1).tolist(), strict=True)
    ):
        result[row, :length] = _way_back(came[:length, :, row].tolist(), tag)
    return result


def _way_back(came: list[list[int]], tag: int) -> list[int]:
    """The tags of one row, which ends with `tag`, by the best tags before each."""
    tags: list[int] = []
    for before in reversed(came):
        tags.append(tag)
        tag = before[tag]
    return tags[::-1]


def _came_from(total: Floats, change: Floats) -> NDArray[np.int8]:
    """The best tag before each one, by the best totals (place, tag, row); 0 at the first place."""
    came = np.zeros(total.shape, np.int8)
    best_yet = total[:-1, :1] + change[0][:, None]
    for tag in range(1, len(change)):
        reached = total[:-1, tag : tag + 1] + change[tag][:, None]
        better = reached > best_yet
        came[1:][better] = tag
        np.maximum(best_yet, reached, out=best_yet)
    return came


def ranges(tags: Tags, kind: int) -> list[Range]:
    """The half-open ranges of one kind in a row of tags, in order."""
    begin, inside = 2 * kind + 1, 2 * kind + 2
    found: list[Range] = []
    for at in np.flatnonzero(tags == begin).tolist():
        stop = at + 1
        while stop < len(tags) and tags[stop] == inside:
            stop += 1
        found.append((at, stop))
    return found


def logarithms(scores: Floats) -> Floats:
    """Scores over the last axis as logarithms of probabilities."""
    top = scores - scores.max(axis=-1, keepdims=True)
    result: Floats = top - np.log(np.exp(top).sum(axis=-1, keepdims=True))
    return result
