"""Teach whom a source means: `python -m training.whom`, after `training.kinds`.

A network of two layers scores each of the options that `reading.resolving.options` finds, by their
signs and by what the exported encoder gives of the source's words, of where an option stands
nearest and of where it stands first. Of the scores of all options of a source those that are right
are to be the highest (after Clark and Manning, EMNLP 2016, cut down to one choice a source).

It learns from sources of real reports and from other pronouns and descriptions in them, as readers
judged them (`training/meant`), and from our own passages. The options are found in a quarter of an
hour (`training.choices`) and kept in `--work` until the encoder, the code of reading or what is
judged changes; learning takes three minutes a network. `--folds 3` measures on reports left out.
"""

from __future__ import annotations

import argparse
import copy
import pickle
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from zlib import crc32

import numpy as np
import torch
from torch import Tensor, nn

import headwater.reading
from benchmarks.corpora import DATA, fingerprint
from headwater.reading.trained.decoding import Floats
from headwater.reading.trained.network import WEIGHTS, Network
from headwater.reading.trained.places import WIDTH
from headwater.reading.trained.whom import chosen
from headwater.records import sha256
from training.choices import OTHERS, OWN, REAL, Example, examples
from training.export import stored_in_eight_bits
from training.meant import MEANT
from training.passages import OWN as PASSAGES


@dataclass(frozen=True)
class Plan:
    """How it learns; `weights` are those of the three sorts of examples."""

    passes: int = 8
    batch: int = 32
    rate: float = 1e-3
    decay: float = 0.05
    projected: int = 64
    hidden: int = 128
    dropped: float = 0.3
    weights: tuple[tuple[str, float], ...] = ((OWN, 0.7), (REAL, 1.0), (OTHERS, 1.0))
    seeds: tuple[int, ...] = (1, 2, 3)


class Scores(nn.Module):
    """Scores the options of one source."""

    def __init__(self, mean: Tensor, spread: Tensor, signs: int, plan: Plan) -> None:
        super().__init__()
        self.mean, self.spread = nn.Parameter(mean, False), nn.Parameter(spread, False)
        self.source = nn.Linear(len(mean), plan.projected)
        self.option = nn.Linear(len(mean), plan.projected)
        self.dropped = nn.Dropout(plan.dropped)
        width = signs + 4 * plan.projected
        self.layers = nn.Sequential(
            nn.Dropout(0.3 * plan.dropped),
            nn.Linear(width, plan.hidden),
            nn.GELU(),
            nn.Dropout(plan.dropped),
            nn.Linear(plan.hidden, plan.hidden // 2),
            nn.GELU(),
            nn.Dropout(plan.dropped),
            nn.Linear(plan.hidden // 2, 1),
        )

    def forward(self, places: Tensor, near: Tensor, first: Tensor, signs: Tensor) -> Tensor:
        """The score of each option of the source that stands at the first of `places`."""
        given = self._given(places)
        own, options = self.source(given[:1]), self.option(given)
        there, before = options[near], options[first]
        return self._scored(own.expand_as(there), there, before, signs)

    def of(self, batch: Batch) -> Tensor:
        """The scores of the options of some examples, (examples, options)."""
        given = self._given(batch.places)
        sources, options = self.source(given), self.option(given)
        there, before = options[batch.near], options[batch.first]
        own = sources[batch.source].unsqueeze(1).expand_as(there)
        scores = self._scored(own, there, before, batch.signs)
        return scores.masked_fill(~batch.there, _NEVER)

    def _scored(self, own: Tensor, there: Tensor, before: Tensor, signs: Tensor) -> Tensor:
        rows = torch.cat([signs, own, there, own * there, own * before], -1)
        return self.layers(rows).squeeze(-1)  # type: ignore[no-any-return]

    def _given(self, places: Tensor) -> Tensor:
        return self.dropped(((places - self.mean) / self.spread).clamp(-_MOST, _MOST))  # type: ignore[no-any-return]


_MOST = 6.0
_NEVER = -1e4


class Together(nn.Module):
    """Several such networks side by side; the mean of their logarithms of shares."""

    def __init__(self, parts: Sequence[Scores]) -> None:
        super().__init__()
        self.parts = nn.ModuleList(parts)

    def of(self, batch: Batch) -> Tensor:
        """The scores of the options of some examples, (examples, options)."""
        return torch.stack([part.of(batch).log_softmax(-1) for part in self.parts]).mean(0)

    def forward(self, places: Tensor, near: Tensor, first: Tensor, signs: Tensor) -> Tensor:
        """The score of each option; each place is given once, that of the source first."""
        shares = [part(places, near, first, signs).log_softmax(-1) for part in self.parts]
        return torch.stack(shares).mean(0)


@dataclass(frozen=True)
class Batch:
    """Some examples: what the encoder gives of all their places, each once; which of these are the
    sources, and where their options stand nearest and first; the options' signs; which options
    there are, which are right, and how much each source counts."""

    places: Tensor
    source: Tensor
    near: Tensor
    first: Tensor
    signs: Tensor
    there: Tensor
    right: Tensor
    weights: Tensor


def batch_of(some: Sequence[Example], table: Tensor, weights: Mapping[str, float]) -> Batch:
    """The examples, filled up to as many options as any has."""
    most = max(len(one.near) for one in some)
    rows = np.zeros((len(some), 1 + 2 * most), np.int64)
    signs = np.zeros((len(some), most, some[0].signs.shape[1]), np.float32)
    there, right = np.zeros((2, len(some), most), bool)
    for at, one in enumerate(some):
        many = len(one.near)
        rows[at, 0], rows[at, 1 : 1 + many] = one.source, one.near
        rows[at, 1 + most : 1 + most + many] = one.first
        signs[at, :many], there[at, :many], right[at, :many] = one.signs, True, one.right
    each, found = np.unique(rows, return_inverse=True)
    at_rows = torch.from_numpy(found.reshape(rows.shape))
    return Batch(
        table[torch.from_numpy(each)].float(),
        at_rows[:, 0],
        at_rows[:, 1 : 1 + most],
        at_rows[:, 1 + most :],
        *map(torch.from_numpy, (signs, there, right)),
        torch.tensor([weights[one.sort] for one in some]),
    )


def learn(found: Sequence[Example], table: Tensor, plan: Plan, seed: int) -> Scores:
    """One network."""
    torch.manual_seed(seed)
    found = [one for one in found if any(one.right)]
    some = table[torch.randperm(len(table))[:20_000]].float()
    scores = Scores(some.mean(0), some.std(0) + 1e-2, found[0].signs.shape[1], plan)
    weights = dict(plan.weights)
    learned = [each for each in scores.parameters() if each.requires_grad]
    optimizer = torch.optim.AdamW(learned, plan.rate, weight_decay=plan.decay)
    steps = plan.passes * -(-len(found) // plan.batch)
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimizer, plan.rate, total_steps=steps, pct_start=0.1
    )
    for number in range(plan.passes):
        order = torch.randperm(len(found)).tolist()
        for at in range(0, len(order), plan.batch):
            batch = batch_of([found[n] for n in order[at : at + plan.batch]], table, weights)
            given = scores.of(batch)
            right = given.masked_fill(~batch.right, _NEVER)
            missed = given.logsumexp(-1) - right.logsumexp(-1)
            (missed * batch.weights).mean().backward()
            optimizer.step()
            optimizer.zero_grad()
            schedule.step()
        print(f"network {seed}: pass {number + 1} of {plan.passes}", flush=True)
    return scores.eval()


def measured(
    found: Sequence[Example], table: Tensor, plan: Plan, folds: int
) -> dict[str, Counter[str]]:
    """What the networks make of each sort of sources in reports that they did not learn from: how
    many are right, left open and named wrongly, and how many the rules have right."""
    counts: dict[str, Counter[str]] = {}
    for fold in range(folds):
        learned = [one for one in found if crc32(one.report.encode()) % folds != fold]
        parts = [learn(learned, table, plan, seed) for seed in plan.seeds]
        asked = [one for one in found if crc32(one.report.encode()) % folds == fold]
        for one, scores in zip(asked, _scores(asked, table, plan, Together(parts)), strict=True):
            count = counts.setdefault(one.sort, Counter())
            choice = chosen(scores, one.taken)
            right = "right" if one.right[choice] else "named wrongly" if choice else "left open"
            count[right] += 1
            count["right by rules"] += one.right[one.taken]
    return counts


def _scores(
    asked: Sequence[Example], table: Tensor, plan: Plan, together: Together
) -> Iterator[Floats]:
    for at in range(0, len(asked), plan.batch):
        some = asked[at : at + plan.batch]
        with torch.no_grad():
            scores = together.of(batch_of(some, table, dict(plan.weights)))
        for one, row in zip(some, scores.numpy(), strict=True):
            yield row[: len(one.near)]


def export(together: Together, path: Path) -> None:
    """Write the networks as ONNX, what they make of places in eight bits."""
    whole = copy.deepcopy(together)
    signs = whole.parts[0].layers[1].in_features - 4 * whole.parts[0].source.out_features
    torch.onnx.export(
        whole,
        (torch.zeros(4, WIDTH), *torch.zeros(2, 3, dtype=torch.int64), torch.zeros(3, signs)),
        str(path),
        input_names=["places", "near", "first", "signs"],
        output_names=["scores"],
        dynamic_axes={name: {0: "option"} for name in ("near", "first", "signs", "scores")}
        | {"places": {0: "place"}},
        opset_version=17,
        dynamo=False,
    )
    stored_in_eight_bits(path)


def _found(weights: Path, data: Path, work: Path, threads: int) -> tuple[list[Example], Floats]:
    """The examples and their table, found anew or as they were found before with the same encoder,
    code and judgements."""
    code = Path(headwater.reading.__file__).parent
    parts = [weights / "encoder.onnx", weights / "kinds.onnx", *sorted(code.rglob("*.py"))]
    whole = "".join(map(fingerprint, [*parts, MEANT, PASSAGES]))
    kept = work / f"whom-{sha256(whole.encode())[:8]}.pkl"
    if kept.exists():
        found: tuple[list[Example], Floats] = pickle.loads(kept.read_bytes())
        return found
    found = examples(Network(weights, threads), data)
    work.mkdir(parents=True, exist_ok=True)
    kept.write_bytes(pickle.dumps(found))
    return found


def main() -> None:
    """Read the options, find, teach, and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--weights", type=Path, default=WEIGHTS)
    parser.add_argument("--work", type=Path, default=Path("build/model"))
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--folds", type=int, default=0, help="only measure, on reports left out")
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    found, table = _found(options.weights, options.data, options.work, options.threads)
    print(f"{len(found)} sources, {len(table)} places")
    plan, places = Plan(), torch.from_numpy(table)
    if options.folds:
        for sort, counts in measured(found, places, plan, options.folds).items():
            told = ", ".join(f"{many} {what}" for what, many in sorted(counts.items()))
            print(f"{sort}: {told}")
        return
    parts = [learn(found, places, plan, seed) for seed in plan.seeds]
    export(Together(parts), options.weights / "whom.onnx")


if __name__ == "__main__":
    main()
