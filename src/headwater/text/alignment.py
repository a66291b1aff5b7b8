"""Passages that texts share word for word, or nearly.

Shingles of a few words are looked up in one inverted index over all texts; runs of shingles that
lie on one line are joined over small edits. Time and room grow with the number of words and of
shared shingles, not with the number of pairs of texts.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

SHINGLE = 5
"""Words to a shingle. Five words in a row are seldom shared by chance inside one story, and an
edit in every sixth word still leaves runs to join."""

GAP = 8
"""Words that may be put in, left out or replaced on either side between two shared runs."""

DENSITY = 0.7
"""Least share of a passage's words, on its longer side, that are the same on the other side."""

STAR = 8
"""A shingle in more texts than this pairs each of them with the first one alone, so that a
hundred copies of one agency text give a hundred pairs and not five thousand."""

REPEATS = 4
"""Places of one shingle that are looked at in one text."""


@dataclass(frozen=True, slots=True)
class Run:
    """`length` words that are the same in both texts, from word `a` of one and `b` of the other."""

    a: int
    b: int
    length: int


@dataclass(frozen=True, slots=True)
class Passage:
    """Runs of the same words in the same order, with small edits between them."""

    runs: tuple[Run, ...]

    @property
    def words(self) -> int:
        """How many words both texts have in it."""
        return sum(run.length for run in self.runs)

    @property
    def extent(self) -> int:
        """How many words it spans in the text that needs more of them."""
        first, last = self.runs[0], self.runs[-1]
        return max(last.a - first.a, last.b - first.b) + last.length


def shared_passages(
    texts: Sequence[Sequence[str]], least: int
) -> dict[tuple[int, int], tuple[Passage, ...]]:
    """The passages of at least `least` same words that two of `texts` share.

    Each text is its words in order, already in the form in which they are compared. Keys are
    (i, j) with i < j, in order; passages are in the order of text i. Pairs without one are left
    out, so no texts, or texts of fewer than `SHINGLE` words, give nothing.
    """
    found: dict[tuple[int, int], tuple[Passage, ...]] = {}
    for pair, seeds in sorted(_seeds(texts).items()):
        passages = tuple(p for p in _passages(seeds) if p.words >= least)
        if passages:
            found[pair] = passages
    return found


def _seeds(texts: Sequence[Sequence[str]]) -> dict[tuple[int, int], list[tuple[int, int]]]:
    """For each pair of texts the places (in i, in j) of the shingles that they share."""
    numbers: dict[str, int] = {}
    places: dict[tuple[int, ...], list[tuple[int, int]]] = {}
    by_length = sorted(range(len(texts)), key=lambda number: (len(texts[number]), number))
    for number in by_length:
        ids = [numbers.setdefault(word, len(numbers)) for word in texts[number]]
        for at, shingle in enumerate(zip(*(ids[n:] for n in range(SHINGLE)), strict=False)):
            known = places.get(shingle)
            if known is not None:
                known.append((number, at))
            elif number != by_length[-1]:
                # what is new in the last and longest text nobody else can share
                places[shingle] = [(number, at)]
    seeds: dict[tuple[int, int], list[tuple[int, int]]] = defaultdict(list)
    for several in places.values():
        if len(several) > 1 and several[0][0] != several[-1][0]:
            holders = _by_text(several)
            for i, j in _pairs(sorted(holders)):
                seeds[i, j].extend((a, b) for a in holders[i] for b in holders[j])
    return seeds


def _by_text(several: list[tuple[int, int]]) -> dict[int, list[int]]:
    """The first places of a shingle in each text."""
    holders: dict[int, list[int]] = {}
    for text, at in several:
        held = holders.setdefault(text, [])
        if len(held) < REPEATS:
            held.append(at)
    return holders


def _pairs(texts: list[int]) -> Iterator[tuple[int, int]]:
    if len(texts) <= STAR:
        yield from combinations(texts, 2)
    else:
        yield from ((texts[0], other) for other in texts[1:])


def _passages(seeds: list[tuple[int, int]]) -> Iterator[Passage]:
    """Runs joined in the order of the first text, each run used once."""
    open_chain: list[Run] = []
    for found in _runs(seeds):
        run = _after(open_chain[-1], found) if open_chain else found
        if run.length < SHINGLE:
            # the same words stand in several places: the first one that continues is kept
            continue
        if open_chain and not _continues(open_chain[-1], run):
            yield from _dense(open_chain)
            open_chain = []
        open_chain.append(run)
    if open_chain:
        yield from _dense(open_chain)


def _continues(last: Run, run: Run) -> bool:
    a, b = run.a - last.a - last.length, run.b - last.b - last.length
    return 0 <= a <= GAP and 0 <= b <= GAP


def _after(last: Run, run: Run) -> Run:
    """What `run` has behind `last`: two sentences that begin alike share their first words."""
    over = max(0, last.a + last.length - run.a)
    return Run(run.a + over, run.b + over, run.length - over)


def _dense(chain: list[Run]) -> Iterator[Passage]:
    """The chain as a passage, or its runs one by one where too much lies between them."""
    whole = Passage(tuple(chain))
    if whole.words >= DENSITY * whole.extent:
        yield whole
    else:
        yield from (Passage((run,)) for run in chain)


def _runs(seeds: list[tuple[int, int]]) -> list[Run]:
    """Overlapping shingles on one diagonal as one run; the longest first where several begin."""
    by_diagonal: dict[int, list[int]] = defaultdict(list)
    for a, b in seeds:
        by_diagonal[b - a].append(a)
    runs: list[Run] = []
    for diagonal, starts in by_diagonal.items():
        starts.sort()
        first = previous = starts[0]
        for at in starts[1:]:
            if at > previous + SHINGLE:
                runs.append(Run(first, first + diagonal, previous + SHINGLE - first))
                first = at
            previous = at
        runs.append(Run(first, first + diagonal, previous + SHINGLE - first))
    return sorted(runs, key=lambda run: (run.a, -run.length, run.b))
