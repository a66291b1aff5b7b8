"""Windows put together to batches, as tensors."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass

import torch
from tokenizers import Tokenizer
from torch import Tensor

from headwater.reading.trained.windows import around, nearness
from training.labels import Labelled, Relation, varied
from training.meanings import Teacher
from training.network import REACH

_FALSE = 3
"""Cues of a window that the network finds and nobody annotated: questions without an answer."""
_MEANT = 12
"""Stretches of a window whose meaning is taught."""
_IGNORED = -100


@dataclass
class Relations:
    """Questions of a batch: for each cue the window, its units, their word pieces, the tags."""

    rows: Tensor
    pieces: Tensor
    cues: list[Tensor]
    near: Tensor
    tags: Tensor
    mask: Tensor

    def gather(self, unit: Tensor, asked: Tensor) -> tuple[Tensor, ...]:
        """Units around each cue, the cue's question, and what goes with them."""
        around = unit[self.rows[:, None], self.pieces]
        questions = torch.stack(
            [asked[row, cue].mean(0) for row, cue in zip(self.rows, self.cues, strict=True)]
        )
        return around, questions, self.near, self.tags, self.mask


@dataclass
class Batch:
    """Windows as tensors (window, word piece); labels stand at the first piece of each unit."""

    windows: list[Labelled]
    ids: Tensor
    looks: Tensor
    mask: Tensor
    cues: Tensor | None
    names: Tensor | None
    meant: list[tuple[int, list[int], Tensor]]

    def false_cues(self, scores: Tensor) -> list[list[tuple[int, int]]]:
        """Unit ranges that the network takes for cues and that are none, a list a window."""
        tags = scores.detach().argmax(-1)
        found: list[list[tuple[int, int]]] = []
        for row, window in enumerate(self.windows):
            here = tags[row, torch.tensor(window.window.firsts)].tolist()
            real = {at for one in window.relations or () for at in range(*one.cue)} | window.untold
            false: list[tuple[int, int]] = []
            at = 0
            while at < len(here):
                stop = at + 1
                if here[at] == 1:
                    while stop < len(here) and here[stop] == 2:
                        stop += 1
                    if not real & set(range(at, stop)):
                        false.append((at, stop))
                at = stop
            found.append(false[:_FALSE])
        return found

    def relations(self, false: Sequence[Sequence[tuple[int, int]]]) -> Relations | None:
        """All questions of the batch; None where there is none."""
        asked: list[tuple[int, Relation]] = []
        for row, window in enumerate(self.windows):
            asked.extend((row, one) for one in window.relations or ())
            nothing = [0] * len(window.window.firsts)
            asked.extend((row, Relation(cue, nothing)) for cue in false[row])
        if not asked:
            return None
        cut = [around(one.cue, len(self.windows[row].window.firsts), REACH) for row, one in asked]
        length = max(stop - start for start, stop in cut)
        size = (len(asked), length)
        pieces, near = torch.zeros(size, dtype=torch.long), torch.zeros(size, dtype=torch.long)
        tags, mask = torch.zeros(size, dtype=torch.long), torch.zeros(size)
        cues = []
        for at, ((row, one), (start, stop)) in enumerate(zip(asked, cut, strict=True)):
            firsts = self.windows[row].window.firsts
            pieces[at, : stop - start] = torch.tensor(firsts[start:stop])
            near[at, : stop - start] = torch.tensor(nearness(one.cue, start, stop, REACH))
            tags[at, : stop - start] = torch.tensor(mended(one.roles[start:stop]))
            mask[at, : stop - start] = 1
            cues.append(torch.tensor(firsts[one.cue[0] : one.cue[1]]))
        return Relations(torch.tensor([row for row, _ in asked]), pieces, cues, near, tags, mask)

    def meanings(self, vectors: Tensor) -> tuple[Tensor, Tensor]:
        """Vectors that are wanted, and those that the network gives."""
        want = torch.stack([target for _, _, target in self.meant])
        have = torch.stack(
            [vectors[row, torch.tensor(at)].float().mean(0) for row, at, _ in self.meant]
        )
        return want, have


def mended(tags: list[int]) -> list[int]:
    """Tags that a cut has left without their beginning begin at the cut."""
    if tags and tags[0] and tags[0] % 2 == 0:
        return [tags[0] - 1, *tags[1:]]
    return tags


class Batcher:
    """Makes the batches of an epoch."""

    def __init__(
        self, tokenizer: Tokenizer, size: int, chance: random.Random, teacher: Teacher
    ) -> None:
        self._size = size
        self._chance = chance
        self._teacher = teacher
        self._mask = tokenizer.token_to_id("[MASK]")

    def batches(self, attributed: list[Labelled], named: list[Labelled]) -> list[Batch]:
        """The windows as batches, in a random order; one window lies in one batch."""
        meant = [meanings(window) for window in attributed]
        self._teacher.learn([key for one in meant for _, key in one])
        groups = [
            *self._groups(list(zip(attributed, meant, strict=True))),
            *self._groups([(window, []) for window in named]),
        ]
        self._chance.shuffle(groups)
        return [self._batch(group) for group in groups]

    def _groups(
        self, windows: list[tuple[Labelled, list[tuple[list[int], tuple[int, ...]]]]]
    ) -> list[list[tuple[Labelled, list[tuple[list[int], tuple[int, ...]]]]]]:
        self._chance.shuffle(windows)
        size = self._size
        pools = [windows[i : i + 16 * size] for i in range(0, len(windows), 16 * size)]
        return [
            pool[i : i + size]
            for pool in (sorted(pool, key=lambda one: len(one[0].window.ids)) for pool in pools)
            for i in range(0, len(pool), size)
        ]

    def _batch(
        self, group: list[tuple[Labelled, list[tuple[list[int], tuple[int, ...]]]]]
    ) -> Batch:
        windows = [window for window, _ in group]
        length = max(len(window.window.ids) for window in windows)
        size = (len(windows), length)
        ids, looks = torch.zeros(size, dtype=torch.long), torch.zeros(size, dtype=torch.long)
        mask = torch.zeros(size)
        cues = names = None
        if windows[0].relations is not None:
            cues = torch.full(size, _IGNORED)
        if windows[0].names is not None:
            names = torch.full(size, _IGNORED)
        meant: list[tuple[int, list[int], Tensor]] = []
        for row, (window, stretches) in enumerate(group):
            seen, looked = varied(window.window, self._chance, self._mask)
            ids[row, : len(seen)] = torch.tensor(seen)
            looks[row, : len(seen)] = torch.tensor(looked)
            mask[row, : len(seen)] = 1
            firsts = torch.tensor(window.window.firsts)
            if cues is not None:
                tags = [0] * len(window.window.firsts)
                for one in window.relations or ():
                    tags[one.cue[0]] = 1
                    for at in range(one.cue[0] + 1, one.cue[1]):
                        tags[at] = 2
                for at in window.untold:
                    tags[at] = _IGNORED
                cues[row, firsts] = torch.tensor(tags)
            if names is not None:
                names[row, firsts] = torch.tensor(window.names)
            meant.extend((row, at, self._teacher.known[key]) for at, key in stretches)
        return Batch(windows, ids, looks, mask, cues, names, meant)


def meanings(window: Labelled) -> list[tuple[list[int], tuple[int, ...]]]:
    """Stretches whose meaning is taught: contents and sentences, as units and word pieces."""
    stretches = [
        [at for first, stop in one.content for at in range(first, stop)]
        for one in window.relations or ()
    ]
    begin = 0
    for at, first in enumerate(window.window.firsts):
        if window.window.ids[first] == 1012 or at + 1 == len(window.window.firsts):
            if at - begin > 3:
                stretches.append(list(range(begin, at + 1)))
            begin = at + 1
    ends = [*window.window.firsts[1:], len(window.window.ids) - 1]
    made = []
    for units in stretches[:_MEANT]:
        key = tuple(
            piece
            for at in units
            for piece in window.window.ids[window.window.firsts[at] : ends[at]]
        )
        if 2 < len(key) < 120:
            made.append(([window.window.firsts[at] for at in units], key))
    return made
