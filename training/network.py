"""The network: one encoder, four heads, one pass.

- cue: is this unit the beginning of a cue, inside one, or neither;
- roles: given one cue, which units are its source and its content. The cue's own state is laid
  over the states of the units around it, three convolutions look at neighbourhoods, and a linear
  chain CRF (Lafferty, McCallum, Pereira 2001) reads the best sequence of tags. Conditioning on the
  cue is the idea of CofeNet (Wang et al., COLING 2022); here it also ties the parts together, and
  lets one content lie inside another;
- names: tags of persons, organizations, places;
- vector: what a content means, after the sentence encoder that the weights start from.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass

import torch
from torch import Tensor, nn
from transformers import BertConfig, BertModel

from headwater.reading.trained.units import LOOKS
from headwater.reading.trained.windows import Window
from training.labels import CUE_TAGS, NAME_TAGS, ROLE_TAGS

REACH = 100
"""Units on either side of a cue's beginning in which its source and content are looked for."""


@dataclass(frozen=True)
class Sizes:
    """The sizes of the heads."""

    roles: int = 128
    vector: int = 128
    reach: int = REACH
    kernels: tuple[int, ...] = (1, 2, 4)
    dropout: float = 0.1

    def as_dict(self) -> dict[str, object]:
        """For the checkpoint."""
        return asdict(self)


class Network(nn.Module):
    """The encoder with its heads; see the module's words."""

    def __init__(self, encoder: BertModel, sizes: Sizes) -> None:
        super().__init__()
        self.encoder = encoder
        self.sizes = sizes
        width = encoder.config.hidden_size
        self.looks = nn.Embedding(LOOKS, width)
        nn.init.normal_(self.looks.weight, std=0.02)
        self.dropout = nn.Dropout(sizes.dropout)
        self.cue = nn.Linear(width, len(CUE_TAGS))
        self.names = nn.Linear(width, len(NAME_TAGS))
        self.unit = nn.Linear(width, sizes.roles)
        self.asked = nn.Linear(width, 2 * sizes.roles)
        self.vector = nn.Linear(width, sizes.vector)
        self.roles = Roles(sizes)

    def forward(self, ids: Tensor, looks: Tensor, mask: Tensor) -> tuple[Tensor, ...]:
        """Per word piece: cue scores, name scores, what roles need of units and cues, vectors."""
        state = self.states(ids, looks, mask)
        return (
            self.cue(state),
            self.names(state),
            self.unit(state),
            self.asked(state),
            self.vector(state),
        )

    def begin_vectors(self, turn: Tensor) -> None:
        """Let the head of vectors begin where the teacher's vectors come from."""
        with torch.no_grad():
            self.vector.weight.copy_(turn.T)
            self.vector.bias.zero_()

    def states(self, ids: Tensor, looks: Tensor, mask: Tensor) -> Tensor:
        """The encoder's last states."""
        embeddings = self.encoder.embeddings
        size = ids.shape[1]
        places = embeddings.position_embeddings.weight[:size]
        kind = embeddings.token_type_embeddings.weight[0]
        state = embeddings.word_embeddings(ids) + self.looks(looks) + places + kind
        state = self.dropout(embeddings.LayerNorm(state))
        hidden = (1.0 - mask[:, None, None, :].to(state.dtype)) * torch.finfo(state.dtype).min
        for one in self.encoder.encoder.layer:
            state = layer(one, state, hidden)
        return self.dropout(state)


def layer(
    one: nn.Module, state: Tensor, hidden: Tensor, dropout: nn.Module | None = None
) -> Tensor:
    """One layer of BERT, written out: quick on a CPU, and plain to export."""
    dropped = dropout or nn.Identity()
    attention = one.attention
    heads, size = attention.self.num_attention_heads, attention.self.attention_head_size
    batch, length, width = state.shape

    def split(values: Tensor) -> Tensor:
        return values.view(batch, length, heads, size).transpose(1, 2)

    query, key, value = (
        split(part(state))
        for part in (attention.self.query, attention.self.key, attention.self.value)
    )
    weights = query @ key.transpose(-1, -2) / size**0.5 + hidden.to(query.dtype)
    mixed = torch.softmax(weights, dim=-1).to(value.dtype) @ value
    mixed = attention.output.dense(mixed.transpose(1, 2).reshape(batch, length, width))
    state = attention.output.LayerNorm(dropped(mixed) + state)
    wide = nn.functional.gelu(one.intermediate.dense(state))
    return one.output.LayerNorm(dropped(one.output.dense(wide)) + state)


class Roles(nn.Module):
    """Role tags of the units around one cue."""

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self.near = nn.Embedding(2 * sizes.reach + 2, sizes.roles)
        self.first = nn.LayerNorm(sizes.roles)
        self.steps = nn.ModuleList(
            nn.Conv1d(sizes.roles, sizes.roles, 5, padding=2 * wide, dilation=wide)
            for wide in sizes.kernels
        )
        self.norms = nn.ModuleList(nn.LayerNorm(sizes.roles) for _ in sizes.kernels)
        self.dropout = nn.Dropout(sizes.dropout)
        self.last = nn.Linear(sizes.roles, len(ROLE_TAGS))
        self.start = nn.Parameter(torch.zeros(len(ROLE_TAGS)))
        self.stop = nn.Parameter(torch.zeros(len(ROLE_TAGS)))
        self.change = nn.Parameter(torch.zeros(len(ROLE_TAGS), len(ROLE_TAGS)))

    def forward(
        self, units: Tensor, asked: Tensor, near: Tensor, real: Tensor | None = None
    ) -> Tensor:
        """Scores (cue, unit, tag) from units (cue, unit, size), cues (cue, 2 size), places.

        Where rows are filled up, `real` (cue, unit) is 0 there: what is beyond the units of a cue
        is zeros to the convolutions, however long the other rows are.
        """
        add, scale = asked.chunk(2, dim=-1)
        state = units * (1 + scale[:, None]) + add[:, None] + self.near(near)
        state = self.first(state)
        for step, norm in zip(self.steps, self.norms, strict=True):
            given = state if real is None else state * real[..., None].to(state.dtype)
            seen = nn.functional.gelu(step(given.transpose(1, 2)).transpose(1, 2))
            state = norm(state + self.dropout(seen))
        return self.last(state)

    def loss(self, scores: Tensor, tags: Tensor, mask: Tensor) -> Tensor:
        """Negative log likelihood of tag sequences; rows begin at 0 and are whole to their end."""
        scores = scores.float()
        batch, length, _ = scores.shape
        rows = torch.arange(batch)
        gold = self.start[tags[:, 0]] + scores[rows, 0, tags[:, 0]]
        steps = self.change[tags[:, :-1], tags[:, 1:]] + scores.gather(2, tags[..., None])[:, 1:, 0]
        gold = gold + (steps * mask[:, 1:]).sum(1)
        ends = mask.sum(1).long() - 1
        gold = gold + self.stop[tags[rows, ends]]
        total = self.start + scores[:, 0]
        for at in range(1, length):
            next_ = torch.logsumexp(total[:, :, None] + self.change, dim=1) + scores[:, at]
            total = torch.where(mask[:, at, None] > 0, next_, total)
        return torch.logsumexp(total + self.stop, dim=1) - gold


def begin(folder: str, sizes: Sizes) -> Network:
    """A network whose encoder has the weights in `folder`."""
    config = BertConfig.from_pretrained(folder)
    config.hidden_dropout_prob = config.attention_probs_dropout_prob = 0.0
    return Network(BertModel.from_pretrained(folder, config=config, add_pooling_layer=False), sizes)


def filled(windows: Sequence[Window]) -> tuple[Tensor, Tensor, Tensor]:
    """Windows as word pieces, looks and mask (window, word piece), filled up to the longest."""
    size = (len(windows), max(len(window.ids) for window in windows))
    ids, looks = torch.zeros(size, dtype=torch.long), torch.zeros(size, dtype=torch.long)
    mask = torch.zeros(size)
    for row, window in enumerate(windows):
        ids[row, : len(window.ids)] = torch.tensor(window.ids)
        looks[row, : len(window.ids)] = torch.tensor(window.looks)
        mask[row, : len(window.ids)] = 1
    return ids, looks, mask
