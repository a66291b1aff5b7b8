"""Floors under the figures of the benchmarks; they need the corpora beside the checkout."""

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]
DATA = ROOT.parent / "shared" / "data"


def benchmark(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(
        f"benchmark_{name}", ROOT / f"benchmarks/{name}.py"
    )
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.mark.skipif(not (DATA / "tbaq").exists(), reason="TimeBank and AQUAINT are not there")
def test_times_on_the_held_out_third():
    times = benchmark("times")
    articles = times.load(DATA / "tbaq")
    score = times.Score()
    for article in articles[round(len(articles) * 2 / 3) :]:
        times.add(score, article)
    assert score.f1(score.relaxed) >= 90
    assert score.f1(score.strict) >= 80
    assert score.f1(score.value) >= 77


@pytest.mark.skipif(not (DATA / "ner" / "wikigold").exists(), reason="wikigold is not there")
def test_names_on_the_held_out_texts():
    names = benchmark("names")
    path = DATA / "ner" / "wikigold" / "CONLL-format" / "data" / "wikigold.conll.txt"
    score = names.Score()
    for document in list(names.wikigold(path))[-29:]:
        names.exact(score, document, names.Counter())
    right = sum(score.right.values())
    assert 200 * right / (sum(score.gold.values()) + sum(score.found.values())) >= 68


@pytest.mark.skipif(not (DATA / "polnear" / "dev").exists(), reason="PolNeAR is not there")
def test_attributions_on_the_development_part():
    attribution = benchmark("attribution")
    rows = attribution.measure(attribution.load(DATA / "polnear" / "dev"), attitudes=True)
    floors = {"source exact": 70, "cue exact": 66, "content exact": 59.5, "link": 69}
    for name, floor in floors.items():
        row = rows[name]
        found, there = row.right_found / row.found, row.right_there / row.there
        assert 200 * found * there / (found + there) >= floor, name
