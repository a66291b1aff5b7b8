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
    rows, places, tags = scores.shape
    result = np.zeros((rows, places), np.int64)
    if not rows or not places:
        return result
    came = np.zeros((places, rows, tags), np.int8)
    total = start + scores[:, 0]
    stay = np.arange(tags, dtype=np.int8)
    for at in range(1, places):
        reached = total[:, :, None] + change
        came[at] = reached.argmax(axis=1)
        going = (at < lengths)[:, None]
        total = np.where(going, reached.max(axis=1) + scores[:, at], total)
        came[at] = np.where(going, came[at], stay)
    last = (total + stop).argmax(axis=1)
    every = np.arange(rows)
    for at in range(places - 1, -1, -1):
        result[:, at] = np.where(at < lengths, last, 0)
        last = came[at][every, last].astype(np.int64)
    return result


def ranges(tags: Tags, kind: int) -> list[Range]:
    """The half-open ranges of one kind in a row of tags, in order."""
    begin, inside = 2 * kind + 1, 2 * kind + 2
    found: list[Range] = []
    at = 0
    row = tags.tolist()
    while at < len(row):
        if row[at] != begin:
            at += 1
            continue
        stop = at + 1
        while stop < len(row) and row[stop] == inside:
            stop += 1
        found.append((at, stop))
        at = stop
    return found


def logarithms(scores: Floats) -> Floats:
    """Scores over the last axis as logarithms of probabilities."""
    top = scores - scores.max(axis=-1, keepdims=True)
    result: Floats = top - np.log(np.exp(top).sum(axis=-1, keepdims=True))
    return result
