"""Which of several headlines stands for all: the one that has most words in common with the rest.

Newsrooms put into a headline what the story is (docs/decisions/0018), so what several of them hold
is what it is to most. No words are made up, and the order of the reports changes nothing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from headwater.text.stems import STOP_WORDS, stem
from headwater.text.tokens import tokenize

_MOST = 400
"""Code points of a headline that are looked at."""


def foremost(headlines: Sequence[tuple[str | None, str | None]]) -> int | None:
    """The place of the headline that says best what all say; None where there is none.

    Each is given with the first day on which it may have been published, None where that is not
    known. A word weighs as many as the other headlines that hold it, a long headline less for each:
    who says all there is to say holds every word of the others. One that asks stands behind those
    that tell. Of equal ones the first published.
    """
    bags = [_words(words) if words else frozenset() for words, _ in headlines]
    held = Counter(word for bag in bags for word in bag)
    ranked = [
        ("?" in words, -_weight(bag, held), day or _UNDATED, words, place)
        for place, (bag, (words, day)) in enumerate(zip(bags, headlines, strict=True))
        if words
    ]
    return min(ranked)[-1] if ranked else None


_UNDATED = "~"
"""Sorts behind every day."""


def _weight(bag: frozenset[str], held: Counter[str]) -> float:
    shared = sum(held[word] - 1 for word in bag)
    return round(shared / len(bag) ** 0.5, 6) if bag else 0.0


def _words(headline: str) -> frozenset[str]:
    words = (token.lower for token in tokenize(headline[:_MOST]) if token.text[:1].isalnum())
    return frozenset(stem(word) for word in words if word not in STOP_WORDS)
