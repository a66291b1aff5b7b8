"""The network for who is meant learns, and its file gives what it gave."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("torch", reason="training needs torch")
pytest.importorskip("onnx", reason="training needs onnx")

import onnxruntime
import torch
from training.meant import Meant
from training.passages import parse

from headwater.reading.describing.describe import describe
from headwater.reading.describing.resolved import Sourced
from headwater.reading.trained.network import Network
from headwater.reading.trained.places import WIDTH
from headwater.records import cut
from training import choices, whom

PLAN = whom.Plan(passes=40, rate=1e-2, projected=4, hidden=16, dropped=0.0, seeds=(1, 2))


def examples(many: int) -> list[choices.Example]:
    """Of four options one has a high second sign, and is right."""
    chance = np.random.default_rng(3)
    made = []
    for number in range(many):
        signs = chance.normal(size=(4, 3)).astype(np.float32)
        best = int(chance.integers(4))
        signs[best, 1] += 4
        right = tuple(at == best for at in range(4))
        where = (1, 2, 3, 4)
        made.append(choices.Example(choices.OWN, str(number), 1, where, where, signs, right, 1))
    return made


def test_it_learns_and_is_written_nearly_as_it_is(tmp_path: Path) -> None:
    found = examples(300)
    table = torch.randn(6, WIDTH, generator=torch.Generator().manual_seed(1)).half()
    together = whom.Together([whom.learn(found, table, PLAN, seed) for seed in PLAN.seeds])
    whom.export(together, tmp_path / "whom.onnx")
    session = onnxruntime.InferenceSession(str(tmp_path / "whom.onnx"))
    right = 0
    for one in found:
        with torch.no_grad():
            (scores,) = together.of(whom.batch_of([one], table, dict(PLAN.weights))).numpy()
        asked = {
            "places": table[[one.source, *one.near]].float().numpy(),
            "near": np.arange(1, 5),
            "first": np.arange(1, 5),
            "signs": one.signs,
        }
        (written,) = session.run(None, asked)
        np.testing.assert_allclose(written, scores, atol=0.3)
        right += one.right[int(written.argmax())]
    assert right >= 250


def test_it_is_measured_on_reports_left_out() -> None:
    table = torch.randn(6, WIDTH, generator=torch.Generator().manual_seed(1)).half()
    (counts,) = whom.measured(examples(600), table, PLAN, 2).values()
    assert counts["right"] + counts["left open"] + counts["named wrongly"] == 600
    assert counts["right"] >= 400
    assert counts["right by rules"] <= 200


def test_other_words_stand_between_the_sources_and_who_tells_stays() -> None:
    text = "Ada Osk said the clerk told him that she fell."
    whole = "the clerk told him that she fell"
    places = {
        words: cut(text, text.index(words), text.index(words) + len(words))
        for words in ("Ada Osk", "the clerk", "him", whole)
    }
    told = (places[whole],)
    sources = [
        Sourced(describe(text, places["Ada Osk"]), None, told),
        Sourced(describe(text, places["the clerk"]), 0),
    ]
    others = [Meant((one.start, one.end), ()) for one in (places["him"], places["the clerk"])]
    found = choices.with_others(text, sources, others)
    assert [one.described.span.quote for one in found] == ["Ada Osk", "the clerk", "him"]
    assert [one.outer for one in found] == [None, 0, 0]


def test_sources_of_passages_become_examples() -> None:
    (passage,) = parse(
        "## mixed-01\noutlet: The Echo\n"
        "[s1 Ada Osk] [c1 said] [t1 it fell]. [s2 She] [c2 denied] [t2 more].\n"
        "> 1 The Echo < Ada Osk : person ~ CT+\n"
        "> 2 The Echo < Ada Osk : person ~ CT-\n"
    )
    (one,) = choices.Finder(Network(threads=1)).own(passage)
    assert one.sort == choices.OWN
    assert any(one.right) and not one.right[0]
    assert len(one.near) == len(one.right) == len(one.signs)
