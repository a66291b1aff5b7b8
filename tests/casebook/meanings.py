"""A reader with vectors, for tests: the built-in one, and what words mean by a table and a hash."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from hashlib import sha256

from headwater.casebook.fulltext import stems
from headwater.pipeline import Engines, default_engines
from headwater.reading.rules import RuleReader
from headwater.records import Clause, Reading, Report
from headwater.text.stems import STOP_WORDS

SIZE = 128

SAME = {
    "perish": "di",
    "fatal": "di",
    "labour": "worker",
    "weekday": "monday",
    "bolt": "lock",
    "cargo": "missil",
    "rocket": "missil",
}
"""Stems that mean the same here, though they are other words."""


@dataclass
class Meanings:
    """Gives every clause, and any words, the sum of a random vector for each thing meant.

    `asked` keeps what was to be embedded.
    """

    name: str = "meanings"
    version: str = "1"
    size: int = SIZE
    asked: list[str] = field(default_factory=list)

    def read(self, report: Report) -> Reading:
        found = RuleReader().read(report)
        statements = tuple(
            replace(one, clauses=tuple(self._with_vector(c) for c in one.clauses))
            for one in found.statements
        )
        return replace(found, reader=f"{self.name}/{self.version}", statements=statements)

    def _with_vector(self, clause: Clause) -> Clause:
        words = " ".join(span.quote for span in clause.content)
        return replace(clause, vector=vector(words, self.size))

    def embed(self, words: Sequence[str]) -> tuple[tuple[float, ...], ...]:
        self.asked += words
        return tuple(vector(each, self.size) for each in words)


class Plain:
    """The same reader without what embeds."""

    name = "meanings"
    version = "1"

    def read(self, report: Report) -> Reading:
        return Meanings().read(report)


def vector(words: str, size: int = SIZE) -> tuple[float, ...]:
    """The vector of some words; words without any meaning point nowhere near the others."""
    told = [SAME.get(stem, stem) for stem in stems(words).split() if stem not in STOP_WORDS]
    sums = [
        sum(column) for column in zip(*(_random(each, size) for each in told or ["?"]), strict=True)
    ]
    length = math.hypot(*sums) or 1.0
    return tuple(x / length for x in sums)


def _random(word: str, size: int) -> list[float]:
    data = b"".join(sha256(f"{word} {n}".encode()).digest() for n in range(-(-size // 32)))
    return [byte - 127.5 for byte in data[:size]]


def engines(reader: Meanings | Plain | None = None) -> Engines:
    """The built-in parts with that reader."""
    return Engines(default_engines("rules").decoders, reader or Meanings())
