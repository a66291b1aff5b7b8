"""The trained network at work: windows in, scores out. Weights and tokenizer are package data.

`encoder.onnx` gives five rows of numbers for each word piece: cue scores, name scores, what the
second network needs of a unit, what it needs of a cue, the vector. `roles.onnx` gives tag scores
for the units around each cue, those of all cues laid end to end. `kinds.onnx` gives of what kind a
source is (`trained.kinds`), `whom.onnx` whom it means (`trained.whom`). By the encoder's states
half way `joints.onnx` tells where two clauses meet (`trained.joints`) and `pairs.onnx` what two
texts are to each other (`trained.likeness`). `model.json` names the tags and the sizes.
"""

from __future__ import annotations

import json
import os
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from headwater.reading.trained.decoding import (
    Floats,
    Range,
    Tags,
    allowed,
    best,
    by_rules,
    gathered,
    logarithms,
    mean_row,
)
from headwater.reading.trained.decoding import ranges as ranges_of
from headwater.reading.trained.windows import Cutter, Window, around, nearness

if TYPE_CHECKING:
    from onnxruntime import InferenceSession

_In = TypeVar("_In")
_Out = TypeVar("_Out")

WEIGHTS = Path(__file__).parent / "weights"
_ASKED_AT_ONCE = 32
"""Cues that are asked about together."""


@dataclass(frozen=True, slots=True)
class Found:
    """A cue with its source and content, as unit ranges of its window; `score` is 0 to 1."""

    cue: Range
    source: tuple[Range, ...]
    content: tuple[Range, ...]
    score: float


@dataclass(frozen=True, slots=True)
class Seen:
    """What the network makes of one window.

    `names` are unit ranges with a kind (PER, ORG, LOC, MISC); `rows` is all that the encoder gives
    of each word piece.
    """

    window: Window
    found: tuple[Found, ...]
    names: tuple[tuple[int, int, str], ...]
    rows: Rows

    @property
    def vectors(self) -> Floats:
        """A row of numbers for each unit, not brought to unit length."""
        vectors: Floats = self.rows.vector[np.array(self.window.firsts)]
        return vectors


class Network:
    """The network with its tokenizer. Making one loads nothing; the first use does.

    `threads` is how many windows' groups are worked on at the same time, all cores by default;
    results do not depend on it. Several threads may use one network.
    """

    def __init__(self, folder: Path = WEIGHTS, threads: int | None = None) -> None:
        self._folder = folder
        self.threads = threads or os.cpu_count() or 1
        self._loading = threading.Lock()

    @cached_property
    def about(self) -> dict[str, Any]:
        """What `model.json` says."""
        found: dict[str, Any] = json.loads((self._folder / "model.json").read_text("utf-8"))
        return found

    @cached_property
    def cutter(self) -> Cutter:
        """What cuts texts as the network knows them."""
        from tokenizers import Tokenizer

        tokenizer = Tokenizer.from_file(str(self._folder / "tokenizer.json"))
        return Cutter(tokenizer, int(self.about["window"]))

    @cached_property
    def _helpers(self) -> ThreadPoolExecutor:
        """Who works beside the thread that asks."""
        return ThreadPoolExecutor(max(self.threads - 1, 1), thread_name_prefix="network")

    @cached_property
    def _encoder(self) -> InferenceSession:
        return self._session("encoder.onnx")

    @cached_property
    def _roles(self) -> InferenceSession:
        return self._session("roles.onnx")

    @cached_property
    def _kinds(self) -> InferenceSession:
        return self._session("kinds.onnx")

    @cached_property
    def _whom(self) -> InferenceSession:
        return self._session("whom.onnx")

    @cached_property
    def _joints(self) -> InferenceSession:
        return self._session("joints.onnx")

    @cached_property
    def _pairs(self) -> InferenceSession:
        return self._session("pairs.onnx")

    def _session(self, name: str) -> InferenceSession:
        """One of the networks; each pass of it runs on one core."""
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.log_severity_level = 3
        return onnxruntime.InferenceSession(
            str(self._folder / name), options, providers=["CPUExecutionProvider"]
        )

    def load(self) -> None:
        """Read the weights and the tokenizer, unless that is done; who is meant, joints and pairs
        have theirs read when first asked."""
        with self._loading:
            _ = self.about, self.cutter, self._helpers, self._encoder, self._roles, self._kinds

    def load_pairs(self) -> None:
        """Read the weights that `pair` needs, unless that is done."""
        with self._loading:
            _ = self._pairs

    def look(self, windows: Sequence[Window]) -> list[Seen]:
        """What the network makes of the windows, in their order; none gives none."""
        return self.decoded(windows, self.encoded(windows))

    def encoded(self, windows: Sequence[Window], helped: bool = True) -> list[Rows]:
        """The first step of `look`, most of its work, for which no thread waits for another's.

        Whoever asks from several threads at the same time is faster without helpers.
        """
        return self.each(self.encode, windows, helped)

    def decoded(
        self, windows: Sequence[Window], rows: Sequence[Rows], helped: bool = True
    ) -> list[Seen]:
        """The second step of `look`: the attributions and names in the encoder's numbers."""
        if not windows:
            return []
        firsts = [np.array(window.firsts) for window in windows]
        cues = self._tags([row.cue for row in rows], firsts)
        named = self._tags([row.names for row in rows], firsts)
        reach = int(self.about["reach"])
        questions = [
            _Question(number, cue, at, *around(cue, len(at), reach))
            for number, (at, tags) in enumerate(zip(firsts, cues, strict=True))
            for cue in ranges_of(tags, 0)
        ]
        some = [
            questions[begin : begin + _ASKED_AT_ONCE]
            for begin in range(0, len(questions), _ASKED_AT_ONCE)
        ]
        answers = self.each(lambda group: self._answers(rows, group), some, helped)
        found: list[list[Found]] = [[] for _ in windows]
        for question, answer in zip(questions, chain.from_iterable(answers), strict=True):
            if answer is not None:
                found[question.window].append(answer)
        return [
            Seen(window, tuple(found[number]), tuple(self._names(tags)), row)
            for number, (window, row, tags) in enumerate(zip(windows, rows, named, strict=True))
        ]

    def each(
        self, work: Callable[[_In], _Out], several: Sequence[_In], helped: bool = True
    ) -> list[_Out]:
        """What `work` makes of each; with help as many at the same time as there are threads.

        The thread that asks works too, from the end, and waits for no helper that is busy.
        """
        self.load()
        if len(several) < 2 or self.threads < 2 or not helped:
            return list(map(work, several))
        begun = [self._helpers.submit(work, one) for one in several]
        done = {
            place: work(several[place])
            for place in reversed(range(len(several)))
            if begun[place].cancel()
        }
        return [done[place] if place in done else one.result() for place, one in enumerate(begun)]

    def encode(self, window: Window) -> Rows:
        """The encoder's numbers for one window.

        One window at a time: they are rounded to eight bits over all that goes through at once,
        and so do not depend on what else is read; nothing is filled up either.
        """
        return Rows(*(one[0] for one in self._encoder.run(_ROWS, _given(window))))

    def middle(self, window: Window) -> tuple[Floats, Floats]:
        """The encoder's states half way, which `pair` asks for, and the vectors, for one window."""
        states, vectors = self._encoder.run(["middle", "vector"], _given(window))
        return states[0], vectors[0]

    def pair(self, a: Floats, b: Floats, cosine: float) -> Floats:
        """The shares of what two texts are to each other (`Likeness`), by their states half way
        (piece, number) and the cosine of their vectors."""
        second = np.repeat(np.array([0, 1], np.float32), (len(a), len(b)))
        given = {
            "states": np.concatenate((a, b)),
            "second": second,
            "cosine": np.array(cosine, np.float32),
        }
        shares: Floats = self._pairs.run(None, given)[0]
        return shares

    def answer(self, units: Floats, asked: Floats, piece: Tags, cue: Tags, near: Tags) -> Floats:
        """Tag scores (row, tag) for units of cues, all laid end to end.

        Each row has its word piece (a row of `units`), its cue (a row of `asked`) and how near the
        unit is to it. What a cue is given does not depend on the cues beside it.
        """
        names = ("units", "asked", "piece", "cue", "near")
        given = dict(zip(names, (units, asked, piece, cue, near), strict=True))
        scores: Floats = self._roles.run(None, given)[0]
        return scores

    def kinds(self, sources: Floats) -> Floats:
        """How likely each source is of each kind (row, kind), by what `places.features` gives."""
        shares: Floats = self._kinds.run(None, {"sources": sources})[0]
        return shares

    def joints(self, places: Floats) -> Floats:
        """How likely no two clauses meet at each place, and how likely two do (row, 2), by what
        `trained.joints.features` gives."""
        with self._loading:
            session = self._joints
        shares: Floats = session.run(None, {"joints": places})[0]
        return shares

    def whom(self, places: Floats, near: Tags, first: Tags, signs: Floats) -> Floats:
        """How likely each option is meant by the source at the first of `places`: scores.

        `places` has a row of what `places.features` gives for each place; `near` and `first` tell
        which rows are the options', a row of `signs` each.
        """
        given = {"places": places, "near": near, "first": first, "signs": signs}
        with self._loading:
            session = self._whom
        scores: Floats = session.run(None, given)[0]
        return scores

    def _names(self, tags: Tags) -> Iterator[tuple[int, int, str]]:
        for number, kind in enumerate(self.about["names"]):
            for first, stop in ranges_of(tags, number):
                yield first, stop, kind

    @staticmethod
    def _tags(parts: Sequence[Floats], firsts: Sequence[Tags]) -> list[Tags]:
        """The best tags of each window's units, by the scores of its word pieces."""
        scores = logarithms(gathered(parts, list(enumerate(firsts))))
        lengths = np.array([len(places) for places in firsts])
        tags = by_rules(scores, lengths)
        return [tags[at, :length] for at, length in enumerate(lengths.tolist())]

    def _answers(self, rows: Sequence[Rows], questions: Sequence[_Question]) -> list[Found | None]:
        """The attribution of each cue; None where nothing is said."""
        lengths = np.array([q.stop - q.start for q in questions])
        scores = self._scores(rows, questions, lengths)
        start, change = allowed(scores.shape[-1])
        learned = self.about["chain"]
        tags = best(
            scores,
            lengths,
            start + np.array(learned["start"], np.float32),
            change + np.array(learned["change"], np.float32),
            np.array(learned["stop"], np.float32),
        )
        begun = [rows[q.window].cue[q.firsts[q.cue[0]]] for q in questions]
        sure = np.exp(logarithms(np.stack(begun))[:, 1]).tolist()
        return [
            _found(q, tags[at, :length], sure[at])
            for at, (q, length) in enumerate(zip(questions, lengths.tolist(), strict=True))
        ]

    def _scores(
        self, rows: Sequence[Rows], questions: Sequence[_Question], lengths: Tags
    ) -> Floats:
        """Tag scores of the units around each cue (cue, unit, tag), filled up with zeros."""
        reach = int(self.about["reach"])
        windows = sorted({q.window for q in questions})
        units = [rows[number].unit for number in windows]
        starts = dict(zip(windows, np.cumsum([0, *map(len, units)]), strict=False))
        pieces = [q.firsts[q.start : q.stop] + starts[q.window] for q in questions]
        asked = [mean_row(rows[q.window].asked[q.firsts[slice(*q.cue)]]) for q in questions]
        near = [nearness(q.cue, q.start, q.stop, reach) for q in questions]
        found = self.answer(
            np.concatenate(units),
            np.stack(asked),
            np.concatenate(pieces),
            np.repeat(np.arange(len(questions)), lengths),
            np.concatenate(near),
        )
        scores = np.zeros((len(questions), lengths.max(), found.shape[-1]), np.float32)
        scores[np.arange(scores.shape[1]) < lengths[:, None]] = found
        return scores


@dataclass(frozen=True, slots=True)
class Rows:
    """The encoder's numbers for one window, a row for each word piece: cue and name scores, what
    the roles need of units and of cues, vectors, the states half way."""

    cue: Floats
    names: Floats
    unit: Floats
    asked: Floats
    vector: Floats
    middle: Floats


_ROWS = ["cue", "names", "unit", "asked", "vector", "middle"]


def _given(window: Window) -> dict[str, NDArray[Any]]:
    """A window as the encoder is given it."""
    return {
        "ids": np.array([window.ids], np.int64),
        "looks": np.array([window.looks], np.int64),
        "mask": np.ones((1, len(window.ids)), np.float32),
    }


@dataclass(frozen=True, slots=True)
class _Question:
    """A cue of one window, and the units around it that are asked for (half-open)."""

    window: int
    cue: Range
    firsts: NDArray[np.int64]
    start: int
    stop: int


def _found(question: _Question, tags: Tags, sure: float) -> Found | None:
    """The attribution that the tags tell; None where nothing is said.

    `sure` is how likely the first unit of the cue begins one.
    """

    def shifted(kind: int) -> tuple[Range, ...]:
        base = question.start
        return tuple((first + base, stop + base) for first, stop in ranges_of(tags, kind))

    content = shifted(1)
    return Found(question.cue, shifted(0), content, sure) if content else None
