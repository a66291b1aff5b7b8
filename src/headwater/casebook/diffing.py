"""Two texts word by word: what stands in both, and what in one of them alone.

Sentences that both have once pin the texts together (patience), and only what lies between two
pins is compared word by word, so that time stays near to linear in the length of the texts.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import Indel

_SHINGLE = 4
"""Words in a row that pin two texts together where each has them once."""

_STRAY = 2
"""Words that two texts may share by chance between two changes of more words each."""

_CELLS = 4_000_000
"""Words of one gap times words of the other up to which they are compared word by word; above,
4 MB of bits, the gap counts as replaced."""


@dataclass(frozen=True, slots=True)
class Same:
    """`length` words that are the same: from word `a` of the one text and `b` of the other."""

    a: int
    b: int
    length: int


def same_runs(a: Sequence[str], b: Sequence[str]) -> tuple[Same, ...]:
    """The runs of words that both texts have in the same order; none for an empty text."""
    runs: list[Same] = []
    last_a = last_b = 0
    for pin in (*_pins(a, b), Same(len(a), len(b), 0)):
        runs.extend(_between((a[last_a : pin.a], last_a), (b[last_b : pin.b], last_b)))
        if pin.length:
            runs.append(pin)
        last_a, last_b = pin.a + pin.length, pin.b + pin.length
    return tuple(_joined(runs))


def _pins(a: Sequence[str], b: Sequence[str]) -> list[Same]:
    """Shingles that stand once in each text, in one order in both, without overlap."""
    in_a, in_b = _once(a), _once(b)
    pairs = sorted((at, in_b[shingle]) for shingle, at in in_a.items() if shingle in in_b)
    pins: list[Same] = []
    end_a = end_b = 0
    for at_a, at_b in _rising(pairs):
        skip = max(0, end_a - at_a, end_b - at_b)
        if skip < _SHINGLE:
            pins.append(Same(at_a + skip, at_b + skip, _SHINGLE - skip))
            end_a, end_b = at_a + _SHINGLE, at_b + _SHINGLE
    return pins


def _once(words: Sequence[str]) -> dict[tuple[str, ...], int]:
    shingles = [tuple(words[n : n + _SHINGLE]) for n in range(len(words) - _SHINGLE + 1)]
    counts = Counter(shingles)
    return {shingle: at for at, shingle in enumerate(shingles) if counts[shingle] == 1}


def _rising(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest run of pairs whose second number rises with the first."""
    tops: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for number, (_, second) in enumerate(pairs):
        at = bisect_left(tops, second)
        before.append(ends[at - 1] if at else -1)
        if at == len(tops):
            tops.append(second)
            ends.append(number)
        else:
            tops[at], ends[at] = second, number
    chain: list[tuple[int, int]] = []
    number = ends[-1] if ends else -1
    while number >= 0:
        chain.append(pairs[number])
        number = before[number]
    return chain[::-1]


def _between(a: tuple[Sequence[str], int], b: tuple[Sequence[str], int]) -> Iterator[Same]:
    """The same words of two gaps, each given with the number of its first word."""
    (words_a, first_a), (words_b, first_b) = a, b
    head = _common(words_a, words_b)
    tail = _common(words_a[head:][::-1], words_b[head:][::-1])
    if head:
        yield Same(first_a, first_b, head)
    inner_a, inner_b = words_a[head : len(words_a) - tail], words_b[head : len(words_b) - tail]
    if inner_a and inner_b and len(inner_a) * len(inner_b) <= _CELLS:
        for code in Indel.opcodes(inner_a, inner_b):
            if code.tag == "equal":
                length = code.src_end - code.src_start
                yield Same(
                    first_a + head + code.src_start, first_b + head + code.dest_start, length
                )
    if tail:
        yield Same(first_a + len(words_a) - tail, first_b + len(words_b) - tail, tail)


def _common(a: Sequence[str], b: Sequence[str]) -> int:
    """How many words both begin with."""
    least = min(len(a), len(b))
    return next((n for n in range(least) if a[n] != b[n]), least)


def readable(runs: Sequence[Same], size: tuple[int, int]) -> tuple[Same, ...]:
    """The runs without stray words between two larger changes; `size` is that of both texts.

    "the" that two rewritten sentences happen to share says nothing about what was changed.
    """
    kept: list[Same] = []
    ends = [*runs[1:], Same(size[0], size[1], 0)]
    for run, following in zip(runs, ends, strict=False):
        last_a = kept[-1].a + kept[-1].length if kept else 0
        last_b = kept[-1].b + kept[-1].length if kept else 0
        before = (run.a - last_a, run.b - last_b)
        after = (following.a - run.a - run.length, following.b - run.b - run.length)
        stray = run.length <= _STRAY and min(max(before), max(after)) > _STRAY
        if not (stray and min(sum(before), sum(after)) > 2 * run.length):
            kept.append(run)
    return tuple(kept)


def _joined(runs: Sequence[Same]) -> Iterator[Same]:
    held: Same | None = None
    for run in runs:
        if held and held.a + held.length == run.a and held.b + held.length == run.b:
            held = Same(held.a, held.b, held.length + run.length)
            continue
        if held:
            yield held
        held = run
    if held:
        yield held
