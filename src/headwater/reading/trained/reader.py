"""The built-in reader with a trained model: who says what, names and vectors from the network.

The rest is as in `reading.rules`: sources taken back to their names, chains put in order, stance,
times and quantities by rule.
"""

from __future__ import annotations

import threading
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import cache

import numpy as np

from headwater.reading.chains.build import build_chains
from headwater.reading.describing.papers import Papers
from headwater.reading.finding.attributed import Attribution
from headwater.reading.finding.attribution import find_attributions
from headwater.reading.finding.presence import find_presence
from headwater.reading.names.proper import READ, find_names
from headwater.reading.resolving.background import Sight
from headwater.reading.statements.assembly import assemble
from headwater.reading.trained.decoding import Floats, mean_row
from headwater.reading.trained.finding import attributions
from headwater.reading.trained.joints import Joints
from headwater.reading.trained.kinds import Kinds
from headwater.reading.trained.likeness import liken
from headwater.reading.trained.names import written_names
from headwater.reading.trained.network import Network, Seen
from headwater.reading.trained.places import Places
from headwater.reading.trained.turns import Turns
from headwater.reading.trained.whom import Whom
from headwater.reading.trained.windows import Window
from headwater.records import SPEAKING, Clause, Likeness, Name, Reading, Report, Span, Statement
from headwater.records.vectors import STEPS


@cache
def _carried() -> Network:
    """The network of the package, loaded once however many readers use it."""
    return Network()


class ModelReader:
    """Reads English reports with the model that the package carries; loads it on first use.

    Several threads may read at the same time. As many are at work as the network has threads, by
    `Turns`; four more may be begun, so that the network has a report to look at while others wait,
    also where one is ten times as long as the next.
    """

    name = "model"
    version = "20"

    def __init__(self, network: Network | None = None) -> None:
        self._network = network or _carried()
        threads = self._network.threads
        self.at_once = threads + 4 if threads > 1 else 1
        self._counting = threading.Lock()
        self._turns = Turns(threads)
        self._readings = 0

    def read(self, report: Report) -> Reading:
        """All statements of `report`, whose clauses have vectors, and its names."""
        with self._counting:
            self._readings += 1
        try:
            return self._read(report)
        finally:
            with self._counting:
                self._readings -= 1

    def _read(self, report: Report) -> Reading:
        # two threads that read are as many as two cores carry, and each goes its own way
        alone = self._readings < 2
        with self._turns.seeing():
            windows = self._cut(report)
            rows = self._network.encoded(windows, helped=alone)
        with self._turns.telling():
            seen = self._network.decoded(windows, rows, helped=alone)
            return self._told(report, seen)

    def _told(self, report: Report, seen: Sequence[Seen]) -> Reading:
        """The reading, by rule, of what the network saw."""
        papers = Papers(report)
        found = self.said(report, seen, papers)
        places = Places(seen)
        chains = build_chains(report, found, papers, self._sight(places))
        places.forget()  # whoever builds chains stays until cycles are looked for, and holds them
        divides = Joints(self._network, report.text, seen)
        statements, notes = assemble(report, found, chains, divides)
        return Reading(
            report=report.id,
            reader=f"{self.name}/{self.version}",
            statements=_Vectors(seen).put_into(statements),
            names=find_names(report, written_names(report.text, seen)),
            notes=notes,
        )

    @staticmethod
    def said(report: Report, seen: Sequence[Seen], papers: Papers) -> tuple[Attribution, ...]:
        """The attributions of `report` that chains are built of, by what was seen of it."""
        return find_presence(report, attributions(report, seen, find_attributions(report)), papers)

    def sight(self, report: Report) -> Sight:
        """What tells of `report` what its words leave open; for measuring."""
        return self._sight(Places(self.see(report)))

    def _sight(self, places: Places) -> Sight:
        return Sight(Kinds(self._network, places), Whom(self._network, places))

    def attributions(self, report: Report) -> tuple[Attribution, ...]:
        """The attributions of `report`, aims included, before chains are built; for measuring."""
        return attributions(report, self.see(report), find_attributions(report))

    def names(self, report: Report) -> tuple[Name, ...]:
        """The names of `report` alone; for measuring."""
        return find_names(report, written_names(report.text, self.see(report)))

    def embed(self, words: Sequence[str]) -> tuple[tuple[float, ...], ...]:
        """A vector of unit length for each text, in the space of the clauses'."""
        return tuple(self._embed(one) for one in words)

    def liken(self, pairs: Sequence[tuple[str, str]]) -> tuple[Likeness, ...]:
        """What the two texts of each pair are to each other, by the network."""
        return liken(self._network, pairs)

    def see(self, report: Report) -> list[Seen]:
        """What the network makes of `report`."""
        return self._network.look(self._cut(report))

    def _cut(self, report: Report) -> list[Window]:
        wanted = READ | SPEAKING
        blocks = [(b.start, b.end) for b in report.blocks if b.kind in wanted]
        return self._network.cutter.cut(report.text, blocks)

    def _embed(self, text: str) -> tuple[float, ...]:
        seen = self._network.look(self._network.cutter.cut(text, [(0, len(text))])[:1])
        return _Vectors(seen).over([[Span(0, len(text), text)]])[0]


class _Vectors:
    """The vectors of a report's units, by place."""

    def __init__(self, seen: Iterable[Seen]) -> None:
        rows = list(seen)  # in the order of the text, as their units
        self._starts = [start for one in rows for start, _ in one.window.places]
        self._vectors: Floats = (
            np.concatenate([one.vectors for one in rows]) if rows else np.zeros((0, 0), np.float32)
        )

    def put_into(self, statements: Sequence[Statement]) -> tuple[Statement, ...]:
        """The statements with a vector for each of their clauses."""
        vectors = iter(self.over([each.content for one in statements for each in one.clauses]))
        return tuple(
            replace(one, clauses=tuple(_with(each, next(vectors)) for each in one.clauses))
            if one.clauses
            else one
            for one in statements
        )

    def over(self, stretches: Sequence[Iterable[Span]]) -> list[tuple[float, ...]]:
        """For the spans of each stretch the mean vector of the units that begin in them, of unit
        length; empty without."""
        means = [self._mean(spans) for spans in stretches]
        units = [mean for mean in means if mean is not None]
        made = iter(rounded(np.stack(units)) if units else ())
        return [() if mean is None else next(made) for mean in means]

    def _mean(self, spans: Iterable[Span]) -> Floats | None:
        """The mean vector of the units that begin in the spans, of unit length; None without."""
        edges = [
            (bisect_left(self._starts, span.start), bisect_left(self._starts, span.end))
            for span in spans
        ]
        picked = [self._vectors[first:stop] for first, stop in edges if first < stop]
        if not picked:
            return None
        units = np.concatenate(picked) if len(picked) > 1 else picked[0]
        mean = mean_row(units)
        length = float(np.sqrt(mean.dot(mean)))
        return mean / length if length > 0 else None


def _with(clause: Clause, vector: tuple[float, ...]) -> Clause:
    return Clause(clause.id, clause.content, vector)


def rounded(vectors: Floats) -> list[tuple[float, ...]]:
    """As `headwater.records.vectors.rounded`, for the rows of an array and many times faster."""
    steps = np.minimum(np.maximum(np.rint(vectors * STEPS), 1 - STEPS), STEPS - 1)
    return list(map(tuple, (steps / STEPS + 0.0).tolist()))  # no zero keeps a sign
