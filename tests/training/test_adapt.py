"""Reading news before teaching: what is read, what is hidden, what is learned and kept."""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest

pytest.importorskip("torch", reason="training needs torch")
pytest.importorskip("transformers", reason="training needs transformers")

import torch
from training.adapt import Plan, Reading
from training.network import Network, Sizes
from transformers import BertConfig, BertModel

from headwater.reading.trained.windows import Window
from training import adapt

MASK, WORDS = 103, 1200
PLAN = Plan(epochs=1, batch=4, rate=1e-2, head_rate=1e-2, first=0)


def window(chance: random.Random, units: int) -> Window:
    """Units of one and two word pieces by turns."""
    ids, firsts = [101], []
    for at in range(units):
        firsts.append(len(ids))
        ids += [chance.randrange(1000, WORDS) for _ in range(1 + at % 2)]
    ids.append(102)
    places = tuple((at, at + 1) for at in range(units))
    return Window(tuple(ids), (1,) * len(ids), tuple(firsts), places)


def windows(number: int) -> list[Window]:
    chance = random.Random(3)
    return [window(chance, 10 + chance.randrange(30)) for _ in range(number)]


def network() -> Network:
    torch.manual_seed(1)
    config = BertConfig(
        vocab_size=WORDS,
        hidden_size=16,
        num_hidden_layers=1,
        num_attention_heads=2,
        intermediate_size=32,
        max_position_embeddings=128,
    )
    made = Network(BertModel(config, add_pooling_layer=False), Sizes(roles=8, vector=8))
    made.encoder.embeddings.word_embeddings.weight.requires_grad = False
    return made


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def corpora(data: Path) -> Path:
    """The smallest of each corpus; what may be read is called "open", the rest "apart"."""
    for part, word in (("train", "open"), ("dev", "apart")):
        write(data / f"polnear/{part}/text/{word}.txt", f"A polnear {word} line.\n")
        write(data / f"polnear/{part}/attributions/{word}_a.ann", "")
    documents = [f"wikigold{'open' if n < 2 else 'apart'} O\n" for n in range(31)]
    write(
        data / "ner/wikigold/CONLL-format/data/wikigold.conll.txt",
        "".join(f"-DOCSTART- O\n\n{one}\n" for one in documents),
    )
    for part in ("train/wnut17train.conll", "dev/emerging.dev.conll"):
        write(data / "ner/WNUT17/CONLL-format/data" / part, "wnutopen\tO\n\n")
    write(data / "gum/splits.md", "## dev\n\n  * GUM_a_apart\n\n## train\n\n  * GUM_a_open\n")
    for word in ("open", "apart"):
        row = f"1\tgum{word}\tx\tNOUN\tNN\t_\t0\troot\t_\t_\n"
        write(data / f"gum/dep/GUM_a_{word}.conllu", row)
    story = "one line of nine words that is long enough\nshort incident"
    reports = [{"content": story}, {"content": None}]
    write(data / "incidents/reports.jsonl", "".join(json.dumps(one) + "\n" for one in reports))
    return data


def test_only_texts_to_train_on_are_read(tmp_path: Path) -> None:
    read = [text[a:b] for text, places in adapt.texts(corpora(tmp_path)) for a, b in places]
    whole = " ".join(read)
    assert "apart" not in whole
    for corpus in ("polnear open", "wikigoldopen", "wnutopen", "gumopen", "nine words"):
        assert corpus in whole
    assert "short incident" not in whole


def test_of_what_is_hidden_nothing_shows_and_the_rest_is_not_asked_for() -> None:
    some = windows(60)
    ids, looks, mask, wanted = adapt.asked(some, MASK, WORDS, random.Random(5))
    units = hidden = 0
    for row, one in enumerate(some):
        size = len(one.ids)
        assert mask[row].tolist() == [1] * size + [0] * (ids.shape[1] - size)
        assert looks[row, :size].tolist() == list(one.looks)
        for at, piece in enumerate(one.ids):
            want = int(wanted[row, at])
            assert want in (piece, -100)
            assert want == piece or int(ids[row, at]) == piece
        ends = [*one.firsts[1:], size - 1]
        for first, stop in zip(one.firsts, ends, strict=True):
            assert len({int(wanted[row, at]) == -100 for at in range(first, stop)}) == 1
            units += 1
            hidden += int(wanted[row, first]) != -100
        assert int(wanted[row, 0]) == int(wanted[row, size - 1]) == -100
    assert 0.1 < hidden / units < 0.2
    assert 0.7 < float((ids[wanted != -100] == MASK).float().mean()) < 0.9


def test_every_window_is_in_one_batch() -> None:
    some = windows(37)
    groups = list(adapt.batches(list(some), PLAN, random.Random(5)))
    assert sorted(one.ids for group in groups for one in group) == sorted(one.ids for one in some)
    assert all(0 < len(group) <= PLAN.batch for group in groups)


def test_it_learns_and_leaves_the_words_as_they_came() -> None:
    reading = Reading(network(), PLAN, 400)
    before = reading.guess.words.clone()
    batch = adapt.asked(windows(4), MASK, WORDS, random.Random(5))
    surprise = [reading.step(*batch) for _ in range(30)]
    assert surprise[-1] < surprise[0] - 0.5
    assert torch.equal(reading.guess.words, before)


def test_it_goes_on_from_a_checkpoint_as_if_never_stopped(tmp_path: Path) -> None:
    batch = adapt.asked(windows(4), MASK, WORDS, random.Random(5))
    first, second = Reading(network(), PLAN, 40), Reading(network(), PLAN, 40)
    assert second.resume(tmp_path / "none.pt") == 0
    for reading in (first, second):
        reading.network.eval()
    first.step(*batch)
    first.keep(tmp_path / "adapting.pt", 1)
    assert second.resume(tmp_path / "adapting.pt") == 1
    assert first.step(*batch) == second.step(*batch)
