"""The head of names alone is taught once more."""

from __future__ import annotations

import random

import pytest

pytest.importorskip("torch", reason="training needs torch")
pytest.importorskip("transformers", reason="training needs transformers")

import torch
from tokenizers import Tokenizer
from tokenizers.models import WordLevel
from training.network import Network, Sizes
from transformers import BertConfig, BertModel

from benchmarks.names import Document
from headwater.reading.trained.windows import Cutter
from training import naming

WORDS = ("[PAD]", "[CLS]", "[SEP]", "[UNK]", "[MASK]", "Ada", "Kesh", "left", "for", ".")
TEXT = "Ada left for Kesh."
ONE = Document(TEXT, ((0, len(TEXT)),), frozenset({(0, 3, "PER"), (13, 17, "LOC")}))


def network() -> Network:
    torch.manual_seed(1)
    config = BertConfig(
        vocab_size=len(WORDS),
        hidden_size=16,
        num_hidden_layers=1,
        num_attention_heads=2,
        intermediate_size=32,
    )
    return Network(BertModel(config, add_pooling_layer=False), Sizes(roles=8, vector=8)).eval()


def test_the_head_learns_and_nothing_else_changes() -> None:
    made = network()
    before = {name: value.clone() for name, value in made.state_dict().items()}
    words = Tokenizer(WordLevel({word: at for at, word in enumerate(WORDS)}, unk_token="[UNK]"))
    mask = WORDS.index("[MASK]")
    seen, tags = naming.states(made, Cutter(words), [ONE] * 40, mask, random.Random(2))
    assert seen.shape == (200, 16)
    assert tags.tolist()[:5] == [1, 0, 0, 5, 0]
    naming.fit(made.names, seen, tags, naming.Plan(passes=60, batch=50, rate=1e-2))
    right = (made.names(seen.float()).argmax(-1) == tags).float().mean()
    assert right > 0.9
    changed = {name for name, value in made.state_dict().items() if not value.equal(before[name])}
    assert changed == {"names.weight", "names.bias"}
