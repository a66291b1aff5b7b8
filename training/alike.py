"""Pairs of texts and what they are to each other: in stories, in many wordings, in reports."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, product
from pathlib import Path

from benchmarks.corpora import DATA
from benchmarks.stories import Told, stories
from benchmarks.stories import load as load_story
from headwater.reading.trained.likeness import DENIED, OTHER, PARTED, SAME
from headwater.records import Report
from training import judged, worded

STORY, WORDED, REAL = range(3)
"""Where a pair stands: in an invented story, among claims in many wordings, in real reports."""
_KIND = {"S": SAME, "H": SAME, "D": DENIED, "P": PARTED, "O": OTHER}
_HOLDS = 0.5
"""What a claim within a longer statement counts for."""

Near = Callable[[str, str], float]
"""How near two texts are in meaning."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two texts, what they are to each other, where they stand, and what the pair counts for."""

    a: str
    b: str
    kind: int
    home: int
    counts: float = 1.0


def of_stories() -> list[list[Pair]]:
    """All pairs of marks of two reports, a list for each story that is not kept apart."""
    return [list(_told(load_story(path))) for path in stories(kept=False)]


def _told(story: Told) -> Iterator[Pair]:
    marks = [(report, *mark) for report, several in story.marked.items() for mark in several]
    for (first, one, sign, a), (second, other, by, b) in combinations(marks, 2):
        if first == second:
            continue
        if one == other:
            yield Pair(a, b, DENIED if (sign == "-") != (by == "-") else SAME, STORY)
        else:
            kind = PARTED if frozenset((one, other)) in story.links else OTHER
            yield Pair(a, b, kind, STORY)


def worth_learning(pairs: Sequence[Pair], near: Near) -> Iterator[Pair]:
    """Of the pairs of a story those that are something to each other, and of the others the four
    nearest and three more for each of these: nearly all pairs of a story are two claims."""
    some = [one for one in pairs if one.kind != OTHER]
    rest = sorted((one for one in pairs if one.kind == OTHER), key=lambda one: -near(one.a, one.b))
    nearest, far = rest[: 4 * len(some)], rest[4 * len(some) :]
    yield from some
    yield from nearest
    yield from random.sample(far, min(len(far), 3 * len(some)))


def of_claims(kept: bool = False) -> list[list[Pair]]:
    """All pairs of which the signs tell what they are, a list for each claim."""
    return [list(_worded(one)) for one in worded.load() if one.kept == kept]


def _worded(claim: worded.Worded) -> Iterator[Pair]:
    same, denying, parting, others = (claim.lines[sign] for sign in worded.SIGNS)
    for alike in (same, denying):
        yield from (Pair(a, b, SAME, WORDED) for a, b in combinations(alike, 2))
    for kind, lines in ((DENIED, denying), (PARTED, parting), (OTHER, others)):
        yield from (Pair(a, b, kind, WORDED) for a, b in product(same, lines))
    yield from (Pair(a, b, OTHER, WORDED) for a, b in product((*denying, *parting), others))


def between(
    claims: Sequence[Sequence[Pair]], nearest: Sequence[Iterable[int]], each: int = 10
) -> Iterator[Pair]:
    """Pairs of two claims; `nearest` are for each claim those whose first wordings are near."""
    for number, beside in enumerate(nearest):
        others = [other for other in beside if other != number]
        for other in random.choices(others, k=each) if others else ():
            a, b = random.choice(claims[number]), random.choice(claims[other])
            yield Pair(a.a, b.b, OTHER, WORDED)


def of_reports(kept: bool = False, data: Path = DATA) -> list[Pair]:
    """The judged pairs of real reports that are not kept apart, or the others."""
    return [
        Pair(
            _text(reports, one.a),
            _text(reports, one.b),
            _KIND[one.letter],
            REAL,
            _HOLDS if one.letter == "H" else 1.0,
        )
        for corpus in judged.CORPORA
        for group in judged.load(corpus, kept)
        for reports in [group.reports(data)]
        for one in group.pairs
    ]


def _text(reports: Sequence[Report], place: tuple[int, judged.Stretches]) -> str:
    number, stretches = place
    return " ".join(reports[number].text[start:end] for start, end in stretches)
