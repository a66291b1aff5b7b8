"""Let the encoder read news before it is taught: `python -m training.adapt --work build/model`.

The weights it starts from were last trained to tell whole sentences apart, which wears off what
they know of single words. Here the encoder guesses masked word pieces of news again (masked
language modelling as in BERT, Devlin et al. 2019, on text of the field, Gururangan et al. 2020):
articles of PolNeAR's training part, the texts that names are trained on, reports of the incidents
corpus, without any annotation; nothing that reading is measured on. Only the places that are asked
for are scored. A checkpoint is written after every epoch, and the same command goes on from it.
"""

from __future__ import annotations

import argparse
import json
import random
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor, nn

from headwater.reading.trained.windows import Cutter, Window
from training import attributions, names
from training.network import Network, Sizes, begin
from training.train import encoder_folder, tokenizer_of

ASKED = 0.15
"""Share of word pieces that are asked for, eight of ten of them masked, one replaced, one kept."""
_LONGEST = 20_000
"""Code points taken of one report: what is longer is a list of comments or a log."""
_IGNORED = -100


@dataclass(frozen=True)
class Plan:
    """How long and how fast it learns."""

    epochs: int = 4
    batch: int = 16
    rate: float = 2e-4
    head_rate: float = 1e-3
    first: int = 100
    """steps in which the head alone learns"""
    seed: int = 7


class Guess(nn.Module):
    """Scores of all word pieces from states, by the embeddings of the encoder."""

    def __init__(self, network: Network) -> None:
        super().__init__()
        words = network.encoder.embeddings.word_embeddings.weight
        self.words = words
        self.turn = nn.Linear(words.shape[1], words.shape[1])
        self.norm = nn.LayerNorm(words.shape[1])
        self.bias = nn.Parameter(torch.zeros(words.shape[0]))
        nn.init.eye_(self.turn.weight)

    def forward(self, states: Tensor) -> Tensor:
        """Scores (place, word piece) from states (place, width)."""
        return self.norm(nn.functional.gelu(self.turn(states))) @ self.words.T + self.bias


def texts(data: Path) -> Iterator[tuple[str, Sequence[tuple[int, int]]]]:
    """What is read: texts with their paragraphs; `data` is the folder of the corpora."""
    for one in attributions.polnear(data / "polnear" / "train"):
        yield one.text, one.paragraphs
    for named in names.training(data):
        yield named.text, named.paragraphs
    for line in (data / "incidents" / "reports.jsonl").read_text("utf-8").splitlines():
        text = str(json.loads(line)["content"] or "")[:_LONGEST]
        places, at = [], 0
        for piece in text.split("\n"):
            if len(piece.split()) > 8:
                places.append((at, at + len(piece)))
            at += len(piece) + 1
        yield text, places


class Reading:
    """A network that guesses words, with all that a checkpoint must hold."""

    def __init__(self, network: Network, plan: Plan, steps: int) -> None:
        self.network = network
        self.guess = Guess(network)
        encoder = [p for p in network.encoder.parameters() if p.requires_grad]
        own = [p for name, p in self.guess.named_parameters() if name != "words"]
        self._optimizer = torch.optim.AdamW(
            [
                {"params": [*encoder, network.looks.weight], "lr": plan.rate},
                {"params": own, "lr": plan.head_rate},
            ],
            weight_decay=0.01,
            betas=(0.9, 0.98),
        )
        self._schedule = torch.optim.lr_scheduler.LambdaLR(
            self._optimizer,
            [
                lambda at: 0.0 if at < plan.first else max(0.05, 1 - at / steps),
                lambda at: max(0.05, 1 - at / steps),
            ],
        )

    def step(self, ids: Tensor, looks: Tensor, mask: Tensor, wanted: Tensor) -> float:
        """Learn from a batch; the mean surprise at a word piece, in nats."""
        asked = wanted != _IGNORED
        with torch.autocast("cpu", dtype=torch.bfloat16):
            scores = self.guess(self.network.states(ids, looks, mask)[asked])
        loss = nn.functional.cross_entropy(scores.float(), wanted[asked])
        loss.backward()
        nn.utils.clip_grad_norm_(self.network.parameters(), 1.0)
        self._optimizer.step()
        self._optimizer.zero_grad()
        self._schedule.step()
        return float(loss.detach())

    def keep(self, path: Path, epoch: int) -> None:
        """Write a checkpoint in one go."""
        state = {
            "epoch": epoch,
            "weights": self.network.state_dict(),
            "guess": self.guess.state_dict(),
            "optimizer": self._optimizer.state_dict(),
            "schedule": self._schedule.state_dict(),
        }
        torch.save(state, path.with_suffix(".new"))
        path.with_suffix(".new").replace(path)

    def resume(self, path: Path) -> int:
        """Go on from a checkpoint; how many epochs are done."""
        if not path.exists():
            return 0
        state = torch.load(path, weights_only=True)
        self.network.load_state_dict(state["weights"])
        self.guess.load_state_dict(state["guess"])
        self._optimizer.load_state_dict(state["optimizer"])
        self._schedule.load_state_dict(state["schedule"])
        return int(state["epoch"])


def batches(windows: list[Window], plan: Plan, chance: random.Random) -> Iterator[list[Window]]:
    """Windows of like length together, in a random order."""
    chance.shuffle(windows)
    pool = 32 * plan.batch
    groups = [
        group[i : i + plan.batch]
        for at in range(0, len(windows), pool)
        for group in (sorted(windows[at : at + pool], key=lambda one: len(one.ids)),)
        for i in range(0, len(group), plan.batch)
    ]
    chance.shuffle(groups)
    yield from groups


def asked(
    windows: Sequence[Window], mask_id: int, words: int, chance: random.Random
) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """Word pieces with some hidden, their looks, which are real, and what was hidden."""
    size = (len(windows), max(len(window.ids) for window in windows))
    ids, looks = torch.zeros(size, dtype=torch.long), torch.zeros(size, dtype=torch.long)
    mask, wanted = torch.zeros(size), torch.full(size, _IGNORED)
    for row, window in enumerate(windows):
        seen = list(window.ids)
        for first, stop in zip(window.firsts, [*window.firsts[1:], len(seen) - 1], strict=True):
            if chance.random() >= ASKED:
                continue
            how = chance.random()
            for at in range(first, stop):
                wanted[row, at] = seen[at]
                if how < 0.8:
                    seen[at] = mask_id
                elif how < 0.9:
                    seen[at] = chance.randrange(1000, words)
        ids[row, : len(seen)] = torch.tensor(seen)
        looks[row, : len(seen)] = torch.tensor(window.looks)
        mask[row, : len(seen)] = 1
    return ids, looks, mask, wanted


def adapt(data: Path, work: Path, plan: Plan, threads: int) -> None:
    """Read, write a checkpoint after every epoch, and the weights as `adapted.pt` at the end."""
    torch.set_num_threads(threads)
    torch.manual_seed(plan.seed)
    work.mkdir(parents=True, exist_ok=True)
    tokenizer = tokenizer_of(encoder_folder())
    network = begin(str(encoder_folder()), Sizes())
    network.encoder.embeddings.word_embeddings.weight.requires_grad = False
    cutter = Cutter(tokenizer)
    windows = [window for text, places in texts(data) for window in cutter.cut(text, places)]
    reading = Reading(network, plan, plan.epochs * (len(windows) // plan.batch + 1))
    mask_id = tokenizer.token_to_id("[MASK]")
    for epoch in range(reading.resume(work / "adapting.pt"), plan.epochs):
        chance = random.Random(plan.seed * 1000 + epoch)
        groups = list(batches(sorted(windows, key=lambda one: one.ids), plan, chance))
        network.train()
        total, began = 0.0, time.perf_counter()
        for number, group in enumerate(groups, start=1):
            total += reading.step(*asked(group, mask_id, tokenizer.get_vocab_size(), chance))
            if number % 25 == 0:
                rate = number / (time.perf_counter() - began)
                print(
                    f"epoch {epoch + 1} of {plan.epochs}: {number} of {len(groups)}, "
                    f"{rate:.2f} a second, {(len(groups) - number) / rate:.0f} s left  "
                    f"surprise {total / 25:.3f}",
                    flush=True,
                )
                total = 0.0
        reading.keep(work / "adapting.pt", epoch + 1)
    torch.save({"weights": network.state_dict()}, work / "adapted.pt")


def main() -> None:
    """Read the options and adapt."""
    plan = Plan()
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--work", type=Path, default=Path("build/model"))
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--epochs", type=int, default=plan.epochs)
    options = parser.parse_args()
    adapt(options.data, options.work, Plan(epochs=options.epochs), options.threads)


if __name__ == "__main__":
    main()
