"""The trained network at work: windows in, scores out. Weights and tokenizer are package data.

`encoder.onnx` gives five rows of numbers for each word piece: cue scores, name scores, what the
second network needs of a unit, what it needs of a cue, the vector. `roles.onnx` gives tag scores
for the units around each cue. `model.json` names the tags and the sizes.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from headwater.reading.trained.decoding import Floats, Range, Tags, allowed, best, logarithms
from headwater.reading.trained.decoding import ranges as ranges_of
from headwater.reading.trained.windows import Cutter, Window, around, nearness

if TYPE_CHECKING:
    from onnxruntime import InferenceSession

WEIGHTS = Path(__file__).parent / "weights"
AT_ONCE = 8
"""Windows that go through the network together: about a long article, 50 MB of numbers."""
_ASKED_AT_ONCE = 64


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

    `names` are unit ranges with a kind (PER, ORG, LOC, MISC); `vectors` has a row of numbers for
    each unit, not brought to unit length.
    """

    window: Window
    found: tuple[Found, ...]
    names: tuple[tuple[int, int, str], ...]
    vectors: Floats


class Network:
    """The network with its tokenizer. Making one loads nothing; the first use does.

    `threads` is how many processor cores one pass uses; results do not depend on it.
    """

    def __init__(self, folder: Path = WEIGHTS, threads: int = 0) -> None:
        self._folder = folder
        self._threads = threads

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
    def _encoder(self) -> InferenceSession:
        return self._session("encoder.onnx")

    @cached_property
    def _roles(self) -> InferenceSession:
        return self._session("roles.onnx")

    def _session(self, name: str) -> InferenceSession:
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = self._threads
        options.inter_op_num_threads = 1
        options.log_severity_level = 3
        path = str(self._folder / name)
        return onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])

    def look(self, windows: Sequence[Window]) -> list[Seen]:
        """What the network makes of the windows, in their order; none gives none."""
        seen: list[Seen] = []
        for start in range(0, len(windows), AT_ONCE):
            seen.extend(self._look(windows[start : start + AT_ONCE]))
        return seen

    def encode(self, windows: Sequence[Window]) -> list[Floats]:
        """The encoder's rows of numbers, (window, word piece, number) each: cue and name scores,
        what the roles need of units and of cues, vectors. One window or more."""
        found: list[Floats] = self._encoder.run(None, _padded(windows))
        return found

    def _look(self, windows: Sequence[Window]) -> list[Seen]:
        cue, names, unit, asked, vector = self.encode(windows)
        firsts = [np.array(window.firsts) for window in windows]
        cues = self._tags([cue[row, at] for row, at in enumerate(firsts)])
        named = self._tags([names[row, at] for row, at in enumerate(firsts)])
        kinds: list[str] = self.about["names"]
        reach = int(self.about["reach"])
        questions = [
            _Question(row, asking, firsts[row], *around(asking, len(firsts[row]), reach))
            for row, tags in enumerate(cues)
            for asking in ranges_of(tags, 0)
        ]
        answers: list[list[Found]] = [[] for _ in windows]
        for begin in range(0, len(questions), _ASKED_AT_ONCE):
            some = questions[begin : begin + _ASKED_AT_ONCE]
            for question, answer in zip(some, self._answers(some, unit, asked), strict=True):
                sure = _certainty(cue[question.row, question.firsts], question.cue)
                found = _found(question, answer, sure)
                if found is not None:
                    answers[question.row].append(found)
        return [
            Seen(
                window,
                tuple(answers[row]),
                tuple(
                    (first, stop, kind)
                    for number, kind in enumerate(kinds)
                    for first, stop in ranges_of(named[row], number)
                ),
                vector[row, firsts[row]],
            )
            for row, window in enumerate(windows)
        ]

    @staticmethod
    def _tags(rows: Sequence[Floats]) -> list[Tags]:
        """The best tags of each window's units."""
        lengths = np.array([len(row) for row in rows])
        scores = np.zeros((len(rows), int(lengths.max()), rows[0].shape[-1]), np.float32)
        for at, row in enumerate(rows):
            scores[at, : len(row)] = logarithms(row)
        start, change = allowed(scores.shape[-1])
        tags = best(scores, lengths, start, change, np.zeros_like(start))
        return [tags[at, : len(row)] for at, row in enumerate(rows)]

    def _answers(self, questions: Sequence[_Question], unit: Floats, asked: Floats) -> list[Tags]:
        """The role tags of the units around each cue."""
        reach = int(self.about["reach"])
        lengths = np.array([q.stop - q.start for q in questions])
        size = (len(questions), int(lengths.max()))
        near = np.zeros(size, np.int64)
        units = np.zeros((*size, unit.shape[-1]), np.float32)
        for at, q in enumerate(questions):
            units[at, : lengths[at]] = unit[q.row, q.firsts[q.start : q.stop]]
            near[at, : lengths[at]] = nearness(q.cue, q.start, q.stop, reach)
        asking = np.stack([asked[q.row, q.firsts[slice(*q.cue)]].mean(axis=0) for q in questions])
        (scores,) = self._roles.run(None, {"units": units, "asked": asking, "near": near})
        start, change = allowed(scores.shape[-1])
        learned = self.about["chain"]
        tags = best(
            scores,
            lengths,
            start + np.array(learned["start"], np.float32),
            change + np.array(learned["change"], np.float32),
            np.array(learned["stop"], np.float32),
        )
        return [tags[at, : lengths[at]] for at in range(len(questions))]


@dataclass(frozen=True, slots=True)
class _Question:
    """A cue of one window, and the units around it that are asked for (half-open)."""

    row: int
    cue: Range
    firsts: NDArray[np.int64]
    start: int
    stop: int


def _padded(windows: Sequence[Window]) -> dict[str, NDArray[Any]]:
    size = (len(windows), max(len(window.ids) for window in windows))
    ids, looks = np.zeros(size, np.int64), np.zeros(size, np.int64)
    mask = np.zeros(size, np.float32)
    for row, window in enumerate(windows):
        ids[row, : len(window.ids)] = window.ids
        looks[row, : len(window.ids)] = window.looks
        mask[row, : len(window.ids)] = 1
    return {"ids": ids, "looks": looks, "mask": mask}


def _found(question: _Question, tags: Tags, sure: float) -> Found | None:
    """The attribution that the tags tell; None where nothing is said."""

    def shifted(kind: int) -> tuple[Range, ...]:
        base = question.start
        return tuple((first + base, stop + base) for first, stop in ranges_of(tags, kind))

    content = shifted(1)
    return Found(question.cue, shifted(0), content, sure) if content else None


def _certainty(scores: Floats, cue: Range) -> float:
    """How likely the first unit of a cue begins one."""
    return float(np.exp(logarithms(scores[cue[0]])[1]))
