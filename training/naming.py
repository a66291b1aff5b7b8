"""Teach the head of names once more, all else held still: `python -m training.naming`.

Taught together, the heads share one encoder and stop at the epoch that is best for attributions.
The head of names is one layer over the encoder's last states: with those held still it is brought
to its own best in a minute or two, and nothing else that the network gives is changed.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

import torch
from torch import Tensor, nn

from benchmarks.names import Document
from headwater.reading.trained.windows import Cutter
from training import names
from training.export import load
from training.labels import varied, with_names
from training.network import Network, filled
from training.train import encoder_folder, tokenizer_of


@dataclass(frozen=True)
class Plan:
    """How long and how fast it learns."""

    passes: int = 6
    batch: int = 2048
    rate: float = 1e-3
    seed: int = 3


_WINDOWS = 8
"""Windows that the network sees at a time."""


def states(
    network: Network,
    cutter: Cutter,
    documents: Iterable[Document],
    mask: int,
    chance: random.Random,
) -> tuple[Tensor, Tensor]:
    """The encoder's states (unit, width) in half precision, and the tags of names (unit).

    The windows are varied as in training: some without capitals, some word pieces masked.
    """
    seen: list[Tensor] = []
    tags: list[int] = []
    for text in documents:
        windows = [with_names(one, text) for one in cutter.cut(text.text, text.paragraphs)]
        for at in range(0, len(windows), _WINDOWS):
            group = windows[at : at + _WINDOWS]
            shown = []
            for one in group:
                ids, looks = varied(one.window, chance, mask)
                shown.append(replace(one.window, ids=tuple(ids), looks=tuple(looks)))
            with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
                state = network.states(*filled(shown))
            for row, one in enumerate(group):
                seen.append(state[row, torch.tensor(one.window.firsts)].half())
                tags.extend(one.names or ())
    return torch.cat(seen), torch.tensor(tags)


def fit(head: nn.Linear, seen: Tensor, tags: Tensor, plan: Plan) -> None:
    """Teach `head` the tags of states."""
    torch.manual_seed(plan.seed)
    optimizer = torch.optim.AdamW(head.parameters(), lr=plan.rate, weight_decay=0.01)
    for _ in range(plan.passes):
        order = torch.randperm(len(tags))
        for at in range(0, len(order), plan.batch):
            some = order[at : at + plan.batch]
            loss = nn.functional.cross_entropy(head(seen[some].float()), tags[some])
            loss.backward()
            optimizer.step()
            optimizer.zero_grad()


def main() -> None:
    """Read the options, teach, and write the model anew."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--model", type=Path, default=Path("build/model/model.pt"))
    parser.add_argument("--to", type=Path, default=Path("build/model/named.pt"))
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    plan = Plan()
    tokenizer = tokenizer_of(encoder_folder())
    network = load(options.model)
    mask = tokenizer.token_to_id("[MASK]")
    documents = names.training(options.data)
    chance = random.Random(plan.seed)
    fit(network.names, *states(network, Cutter(tokenizer), documents, mask, chance), plan)
    model = torch.load(options.model, weights_only=True)
    torch.save({**model, "weights": network.state_dict()}, options.to)


if __name__ == "__main__":
    main()
