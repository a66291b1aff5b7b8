"""What the sentence encoder makes of contents: the vectors that the network is to give.

Its 384 dimensions are turned into 128 by the principal components of the training contents, which
keeps nearly all of what tells two contents apart.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import torch
from tokenizers import Tokenizer
from torch import Tensor
from transformers import BertModel

SIZE = 128
_BATCH = 64


class Teacher:
    """Vectors of texts, computed once and kept in a file."""

    def __init__(self, folder: Path, tokenizer: Tokenizer, path: Path) -> None:
        self._folder = folder
        self._tokenizer = tokenizer
        self._path = path
        self._encoder: BertModel | None = None
        self.turn: Tensor | None = None
        self.known: dict[tuple[int, ...], Tensor] = {}
        if path.exists():
            state = torch.load(path, weights_only=True)
            self.turn = state["turn"]
            rows = state["vectors"].float()
            self.known = dict(zip(map(tuple, state["keys"]), rows, strict=True))

    def follow(self, texts: Sequence[tuple[int, ...]], vectors: Tensor) -> None:
        """Turn the encoder's vectors the way that a trained network has them.

        `vectors` (text, number) are what the network gives of `texts`. Components of other texts
        turn them another way, and a network that goes on would have to learn all vectors anew, nor
        could it be mixed with the one it began at. The components of these texts are turned onto
        the network's vectors (orthogonal Procrustes, Schönemann 1966).
        """
        raw = self._raw(texts)
        _, _, components = torch.pca_lowrank(raw, q=SIZE, center=False)
        have = torch.nn.functional.normalize(vectors, dim=-1)
        left, _, right = torch.linalg.svd((raw @ components).T @ have)
        self.turn = (components @ left @ right).float()
        near = torch.nn.functional.cosine_similarity(raw @ self.turn, have).mean()
        print(f"vectors lie as before: cosine {near:.2f}", flush=True)

    def _raw(self, texts: Sequence[tuple[int, ...]]) -> Tensor:
        return torch.cat(
            [self._encode(texts[i : i + _BATCH]) for i in range(0, len(texts), _BATCH)]
        )

    def learn(self, wanted: list[tuple[int, ...]]) -> None:
        """Compute the vectors of word pieces that are not known yet."""
        new = sorted({one for one in wanted if one not in self.known}, key=len)
        if not new:
            return
        raw = self._raw(new)
        if self.turn is None:
            _, _, components = torch.pca_lowrank(raw, q=SIZE, center=False)
            self.turn = components.float()
        vectors = torch.nn.functional.normalize(raw @ self.turn, dim=-1)
        self.known.update(zip(new, vectors, strict=True))
        torch.save(
            {
                "turn": self.turn,
                "keys": [list(one) for one in self.known],
                "vectors": torch.stack(list(self.known.values())).half(),
            },
            self._path,
        )

    def _encode(self, several: Sequence[tuple[int, ...]]) -> Tensor:
        if self._encoder is None:
            self._encoder = BertModel.from_pretrained(str(self._folder), add_pooling_layer=False)
            self._encoder.eval()
        cls, sep = (self._tokenizer.token_to_id(one) for one in ("[CLS]", "[SEP]"))
        rows = [[cls, *one[:254], sep] for one in several]
        length = max(map(len, rows))
        ids = torch.tensor([row + [0] * (length - len(row)) for row in rows])
        mask = torch.tensor([[1] * len(row) + [0] * (length - len(row)) for row in rows])
        with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
            state = self._encoder(ids, attention_mask=mask).last_hidden_state.float()
        mean = (state * mask[..., None]).sum(1) / mask.sum(1, keepdim=True)
        return torch.nn.functional.normalize(mean, dim=-1)
