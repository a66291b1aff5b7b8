"""Passages that two of the compared reports share, with the words in which they differ."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

import msgspec

from headwater.casebook.diffing import same_runs
from headwater.publishing import contract as c
from headwater.publishing.index import Index
from headwater.publishing.marking import Mark, Run, runs
from headwater.text.tokens import Token, tokenize


class Shared(msgspec.Struct, frozen=True):
    """A passage of two reports: its words in each, those of one alone marked "differs"."""

    reports: tuple[str, str]
    starts: tuple[int, int]
    sides: tuple[tuple[Run, ...], tuple[Run, ...]]
    same: bool


def shared_words(index: Index, chosen: Sequence[str]) -> tuple[Shared, ...]:
    """The passages of each pair of the chosen reports, in the order of the first of the two."""
    found: list[Shared] = []
    for one, other in combinations(chosen, 2):
        pairs = sorted(_pairs(index.case.copies, one, other), key=lambda pair: pair[0].start)
        found += [_shared(index, (one, other), pair) for pair in pairs]
    return tuple(found)


def _pairs(copies: Sequence[c.Copy], one: str, other: str) -> Iterator[tuple[c.Span, c.Span]]:
    for copy in copies:
        if (copy.source, copy.target) == (one, other):
            yield from copy.spans
        elif (copy.source, copy.target) == (other, one):
            yield from ((b, a) for a, b in copy.spans)


def _shared(index: Index, of: tuple[str, str], pair: tuple[c.Span, c.Span]) -> Shared:
    texts = [index.reports[each].text for each in of]
    tokens = [
        tuple(t for t in tokenize(text, span.start, span.end) if t.is_word)
        for text, span in zip(texts, pair, strict=True)
    ]
    alone = words_alone(*tokens)
    sides = [
        runs(text, span.start, span.end, [Mark(t.start, t.end, "differs") for t in own])
        for text, span, own in zip(texts, pair, alone, strict=True)
    ]
    return Shared(
        of, (pair[0].start, pair[1].start), (sides[0], sides[1]), not any(map(len, alone))
    )


def words_alone(
    one: Sequence[Token], other: Sequence[Token]
) -> tuple[tuple[Token, ...], tuple[Token, ...]]:
    """The words of each of two passages that the other has not in the same order."""
    same = same_runs([token.lower for token in one], [token.lower for token in other])
    in_one = {run.a + n for run in same for n in range(run.length)}
    in_other = {run.b + n for run in same for n in range(run.length)}
    return (
        tuple(token for n, token in enumerate(one) if n not in in_one),
        tuple(token for n, token in enumerate(other) if n not in in_other),
    )
