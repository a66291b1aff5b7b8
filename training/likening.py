"""Teach what two clauses are to each other: `python -m training.likening`, after `training.export`.

The exported encoder reads each text by itself as far as `middle`, after the fourth of its six
layers. Two layers of the sentence encoder go on from there. First they learn to give what the whole
sentence encoder gives of a text; then they see the word pieces of two texts together and learn from
`training.alike` what the texts are to each other. Beside what the network finds stands the cosine
of the clauses' vectors, with a weight of its own in stories, in claims in many wordings and in real
reports: what is near is one claim in the first more often than in the second, where those that
only look alike were chosen for being near. What is written is as of real reports. A quarter of an
hour on one core that has bf16; the checkpoint is written between both steps.
"""

from __future__ import annotations

import argparse
import random
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import helper
from torch import Tensor, nn
from torch.nn import functional
from torch.nn.utils.rnn import pad_sequence
from transformers import BertModel

from headwater.reading.trained.decoding import Floats
from headwater.reading.trained.likeness import OTHER, Stated, stated
from headwater.reading.trained.network import WEIGHTS, Network
from training.alike import (
    REAL,
    Pair,
    between,
    of_claims,
    of_reports,
    of_stories,
    worth_learning,
)
from training.export import MOST, in_eight_bits
from training.network import filled, layer
from training.train import encoder_folder

MIDDLE = 4
"""Layers of the encoder that read each text by itself."""
_MIDDLE_STATES = f"/network/LayerNorm_{2 * MIDDLE}/LayerNormalization_output_0"
_KINDS = 4
_LENGTH = 20.0
"""States of unit length are scaled up to about their length before."""


@dataclass(frozen=True)
class Plan:
    """How long and how fast it learns; what is left of the shares of stories and reports are claims
    in many wordings."""

    begin_steps: int = 1200
    begin_batch: int = 64
    steps: int = 2000
    batch: int = 48
    rate: float = 1e-4
    head_rate: float = 1e-3
    of_stories: float = 0.15
    of_reports: float = 0.6
    dropout: float = 0.1
    seed: int = 1


class Together(nn.Module):
    """Two layers over the word pieces of two texts, and what they tell of the texts."""

    def __init__(self, layers: Sequence[nn.Module], width: int = 384, dropout: float = 0.1) -> None:
        super().__init__()
        self.layers = nn.ModuleList(layers)
        heads = layers[0].attention.self.num_attention_heads
        self.across = nn.Parameter(torch.full((len(layers), heads), -3.0))
        self.inner = nn.Linear(3 * width, 128)
        self.outer = nn.Linear(128, _KINDS)
        by_cosine = [[-8.0, 8.0, 3.0, 3.0], [0.0] * _KINDS, [-4.0, 4.0, 1.5, 1.5]]
        begin = [[5.0, -6.0, -4.0, -4.0], [0.0] * _KINDS, [1.5, -2.0, -1.0, -1.0]]
        self.by_cosine = nn.Parameter(torch.tensor(by_cosine))
        self.begin = nn.Parameter(torch.tensor(begin))
        self.dropout = nn.Dropout(dropout)

    def forward(
        self, states: Tensor, second: Tensor, mask: Tensor, cosine: Tensor, home: Tensor
    ) -> Tensor:
        """Scores (pair, kind) of states (pair, piece, number); `second` and `mask` (pair, piece)
        are 1 for the second text (and what is filled up) and for what is not filled up; `home` is
        where a pair stands."""
        apart = (second[:, :, None] != second[:, None, :]).to(states.dtype)[:, None]
        hidden = (1.0 - mask[:, None, None, :]) * -1e4
        for number, one in enumerate(self.layers):
            bias = hidden + self.across[number][None, :, None, None] * apart
            states = layer(one, states, bias, self.dropout)
        a = functional.normalize(_mean(states, mask * (1 - second)), dim=-1)
        b = functional.normalize(_mean(states, mask * second), dim=-1)
        seen = (_LENGTH * (a + b), _LENGTH * (a - b).abs(), _LENGTH**2 * a * b)
        inner = functional.gelu(self.inner(self.dropout(torch.cat(seen, -1)[:, None])))
        scores = self.outer(self.dropout(inner))[:, 0]
        return scores + self.by_cosine[home] * cosine[:, None] + self.begin[home]


def _mean(states: Tensor, mask: Tensor) -> Tensor:
    return (states * mask[..., None]).sum(1) / mask.sum(1, keepdim=True).clamp(min=1)


Known = Mapping[str, Stated]


def known_of(network: Network, texts: Sequence[str]) -> dict[str, Stated]:
    """What the encoder has of each text by itself; those without words are left out."""
    unique = sorted(set(texts))
    rows = network.each(lambda text: stated(network, text), unique)
    return {text: one for text, one in zip(unique, rows, strict=True) if one is not None}


def begin(network: Network, texts: Sequence[str], known: Known, plan: Plan) -> list[nn.Module]:
    """The last two layers of the sentence encoder, taught to go on from the states half way."""
    teacher = BertModel.from_pretrained(str(encoder_folder()), add_pooling_layer=False).eval()
    layers = _top()
    parameters = [p for one in layers for p in one.parameters()]
    optimizer, slower = _optimizer([{"params": parameters, "lr": 2 * plan.rate}], plan.begin_steps)
    begun = time.monotonic()
    for step, some in enumerate(_batches(texts, plan.begin_batch, plan.begin_steps)):
        with torch.autocast("cpu", torch.bfloat16):
            with torch.no_grad():
                goal = _taught(teacher, network, some)
            states, mask = _filled([known[text].states for text in some])
            for one in layers:
                states = layer(one, states, (1.0 - mask[:, None, None, :]) * -1e4)
            found = functional.normalize(_mean(states, mask).float(), dim=-1)
        near = ((found @ found.T - goal @ goal.T) ** 2).mean()
        _step(1 - (found * goal).sum(-1).mean() + 2 * near, optimizer, slower)
        if step % 100 == 0:
            alike = (found * goal).sum(-1).mean()
            print(f"begin {step}: cosine {alike:.3f}, {time.monotonic() - begun:.0f} s", flush=True)
    return layers


def _top() -> list[nn.Module]:
    """The last two layers of the sentence encoder as they came."""
    encoder = BertModel.from_pretrained(str(encoder_folder()), add_pooling_layer=False)
    return list(encoder.encoder.layer[MIDDLE:])


def _taught(teacher: BertModel, network: Network, texts: Sequence[str]) -> Tensor:
    """The sentence encoder's vectors (text, number)."""
    ids, _, mask = filled([network.cutter.cut(text, [(0, len(text))])[0] for text in texts])
    states = teacher(input_ids=ids, attention_mask=mask).last_hidden_state
    return functional.normalize(_mean(states, mask).float(), dim=-1)


def _batches(texts: Sequence[str], size: int, steps: int) -> Iterator[list[str]]:
    """Texts of about one length together, over and over."""
    made = 0
    while True:
        order = random.sample(list(texts), len(texts))
        for at in range(0, len(order), 16 * size):
            some = sorted(order[at : at + 16 * size], key=len)
            groups = [some[i : i + size] for i in range(0, len(some), size)]
            for group in random.sample(groups, len(groups)):
                if made == steps:
                    return
                made += 1
                yield group


def teach(
    layers: Sequence[nn.Module], homes: Sequence[Sequence[Pair]], known: Known, plan: Plan
) -> Together:
    """The network that tells what two texts are to each other; `homes` are pairs of stories, of
    claims in many wordings and of reports."""
    together = Together(layers, dropout=plan.dropout).train()
    slow = list(together.layers.parameters())
    held = {id(one) for one in slow}
    quick = [one for one in together.parameters() if id(one) not in held]
    groups = [{"params": slow, "lr": plan.rate}, {"params": quick, "lr": plan.head_rate}]
    optimizer, slower = _optimizer(groups, plan.steps)
    weights = torch.tensor([1.0, 1.2, 2.0, 1.5])
    of_claims_ = 1 - plan.of_stories - plan.of_reports
    sizes = [
        round(4 * plan.batch * share) for share in (plan.of_stories, of_claims_, plan.of_reports)
    ]
    begun, chunks, mean = time.monotonic(), list[list[Pair]](), 0.0
    for step in range(plan.steps):
        if not chunks:
            drawn = zip(homes, sizes, strict=True)
            some = [one for pairs, size in drawn for one in random.choices(pairs, k=size)]
            some.sort(key=lambda one: len(one.a) + len(one.b))
            chunks = [some[at : at + plan.batch] for at in range(0, len(some), plan.batch)]
            random.shuffle(chunks)
        chunk = chunks.pop()
        with torch.autocast("cpu", torch.bfloat16):
            scores = together(*_given(chunk, known))
        kinds = torch.tensor([one.kind for one in chunk])
        counts = torch.tensor([one.counts for one in chunk])
        every = functional.cross_entropy(scores.float(), kinds, weight=weights, reduction="none")
        loss = (every * counts).mean()
        _step(loss, optimizer, slower)
        mean += (float(loss.detach()) - mean) / min(step + 1, 50)
        if step % 100 == 0:
            print(f"{step}: loss {mean:.3f}, {time.monotonic() - begun:.0f} s", flush=True)
    return together.eval()


def _given(pairs: Sequence[Pair], known: Known) -> tuple[Tensor, Tensor, Tensor, Tensor, Tensor]:
    """Pairs as `Together` takes them."""
    rows = [(known[pair.a], known[pair.b]) for pair in pairs]
    states, mask = _filled([np.concatenate((a.states, b.states)) for a, b in rows])
    second = torch.ones(mask.shape)
    for row, (a, _) in enumerate(rows):
        second[row, : len(a.states)] = 0
    cosine = torch.tensor([float(a.vector @ b.vector) for a, b in rows])
    return states, second, mask, cosine, torch.tensor([pair.home for pair in pairs])


def _filled(several: Sequence[Floats]) -> tuple[Tensor, Tensor]:
    """States (text, piece, number) filled up to the longest, and a mask that is 1 for pieces."""
    states = pad_sequence([torch.from_numpy(one) for one in several], batch_first=True)
    mask = pad_sequence([torch.ones(len(one)) for one in several], batch_first=True)
    return states, mask


def _optimizer(
    groups: list[dict[str, object]], steps: int
) -> tuple[torch.optim.AdamW, torch.optim.lr_scheduler.LambdaLR]:
    optimizer = torch.optim.AdamW(groups, weight_decay=0.01)
    pace = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda at: min(1.0, (at + 1) / 60) * max(0.02, 1 - at / (steps + 1))
    )
    return optimizer, pace


def _step(
    loss: Tensor, optimizer: torch.optim.AdamW, pace: torch.optim.lr_scheduler.LambdaLR
) -> None:
    optimizer.zero_grad()
    loss.backward()
    nn.utils.clip_grad_norm_([p for one in optimizer.param_groups for p in one["params"]], 1.0)
    optimizer.step()
    pace.step()


def nearest(claims: Sequence[Sequence[Pair]], known: Known) -> list[list[int]]:
    """For each claim the few whose first wordings are nearest to its own."""
    heads = torch.stack([torch.from_numpy(known[pairs[0].a].vector) for pairs in claims])
    found: list[list[int]] = torch.topk(heads @ heads.T, min(6, len(claims))).indices.tolist()
    return found


def joined_right(together: Together, pairs: Sequence[Pair], known: Known) -> tuple[float, float]:
    """Of the pairs that the network takes for anything but two claims, the share that is, and of
    those the share that it takes for such; in per cent."""
    taken, right, there = 0, 0, sum(one.kind != OTHER for one in pairs)
    with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
        for at in range(0, len(pairs), 64):
            some = pairs[at : at + 64]
            told = together(*_given(some, known)).argmax(-1).tolist()
            taken += sum(kind != OTHER for kind in told)
            right += sum(OTHER not in (p.kind, kind) for p, kind in zip(some, told, strict=True))
    return 100 * right / max(taken, 1), 100 * right / max(there, 1)


def _with_words(pairs: Sequence[Pair], known: Known) -> list[Pair]:
    return [one for one in pairs if one.a in known and one.b in known]


class _Exported(nn.Module):
    """One pair of real reports, of any lengths."""

    def __init__(self, together: Together) -> None:
        super().__init__()
        self.together = together

    def forward(self, states: Tensor, second: Tensor, cosine: Tensor) -> Tensor:
        mask = torch.ones_like(second)[None]
        home = torch.full((1,), REAL)
        scores = self.together(states[None], second[None], mask, cosine[None], home)
        return scores.softmax(-1)[0]


def export(together: Together, folder: Path) -> None:
    """Write `pairs.onnx`, in eight bits, and let `encoder.onnx` show its states half way."""
    raw = folder / "pairs.raw.onnx"
    states = torch.zeros((7, together.inner.in_features // 3))
    torch.onnx.export(
        _Exported(together),
        (states, torch.tensor([0.0, 0, 0, 1, 1, 1, 1]), torch.tensor(0.5)),
        str(raw),
        input_names=["states", "second", "cosine"],
        output_names=["shares"],
        dynamic_axes={"states": {0: "piece"}, "second": {0: "piece"}},
        opset_version=17,
        dynamo=False,
    )
    in_eight_bits(raw, folder / "pairs.onnx", "MatMul")


def show_middle(path: Path) -> None:
    """Let the exported encoder give its states half way as `middle` too."""
    model = onnx.load(str(path))
    if any(one.name == "middle" for one in model.graph.output):
        return
    model.graph.node.append(helper.make_node("Identity", [_MIDDLE_STATES], ["middle"]))
    shape = ["window", "piece", None]
    model.graph.output.append(helper.make_tensor_value_info("middle", 1, shape))
    onnx.save(model, str(path))


def main() -> None:
    """Read the options, teach, say how much of what was kept apart comes out right, and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--weights", type=Path, default=WEIGHTS)
    parser.add_argument("--work", type=Path, default=Path("build/model"))
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    plan = Plan()
    torch.set_num_threads(options.threads)
    torch.manual_seed(plan.seed)
    random.seed(plan.seed)
    options.work.mkdir(parents=True, exist_ok=True)
    show_middle(options.weights / "encoder.onnx")
    network = Network(options.weights, options.threads)

    claims, of_story, reports = of_claims(), of_stories(), of_reports()
    apart = of_reports(kept=True)
    every = [*(pair for group in (*claims, *of_story) for pair in group), *reports, *apart]
    known = known_of(network, [text for pair in every for text in (pair.a, pair.b)])
    print(f"{len(known)} texts read", flush=True)

    learned, encoder = options.work / "likening.pt", options.weights / "encoder.onnx"
    if learned.exists() and learned.stat().st_mtime > encoder.stat().st_mtime:
        layers = _top()
        nn.ModuleList(layers).load_state_dict(torch.load(learned, weights_only=True))
    else:
        layers = begin(network, sorted(known), known, plan)
        torch.save(nn.ModuleList(layers).state_dict(), learned)

    def near(a: str, b: str) -> float:
        return float(known[a].vector @ known[b].vector)

    homes = [
        [one for group in of_story for one in worth_learning(group, near)],
        [*(one for group in claims for one in group), *between(claims, nearest(claims, known))],
        reports,
    ]
    homes = [_with_words(pairs, known) for pairs in homes]
    print("pairs of stories, claims and reports:", *map(len, homes), flush=True)
    together = teach(layers, homes, known, plan)
    right, found = joined_right(together, _with_words(apart, known), known)
    print(f"kept apart: {right:.1f} of 100 taken for one matter are, {found:.1f} of 100 are found")
    torch.save(together.state_dict(), options.work / "likened.pt")
    export(together, options.weights)
    size = sum(path.stat().st_size for path in options.weights.iterdir())
    if size > MOST:
        raise SystemExit(f"{size:,} bytes in all, more than {MOST:,}")


if __name__ == "__main__":
    main()
