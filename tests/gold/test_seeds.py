"""Floors on the hand-made gold of the seed articles; skipped where the articles are not there."""

from __future__ import annotations

import pytest

from benchmarks import gold
from benchmarks.corpora import fingerprint, floors
from benchmarks.engines import ENGINES
from headwater.pipeline import default_engines

ARTICLES = list(gold.articles())
FLOORS = floors("seeds")

pytestmark = pytest.mark.skipif(not ARTICLES, reason="needs the articles of ../shared/seeds")


@pytest.fixture(scope="module", params=ENGINES)
def engine(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def total(engine: str) -> gold.Score:
    engines = default_engines(engine)
    result = gold.Score()
    for path, entry in ARTICLES:
        result.add(gold.score(*gold.read(path, engines), entry))
    return result


@pytest.mark.parametrize("name", ["blocks", "sources", "contents", "chains", "stances"])
def test_no_engine_falls_below_its_floor(total: gold.Score, engine: str, name: str) -> None:
    right, of = getattr(total, name)
    assert right / of >= FLOORS[engine][name], "\n".join(total.misses)


def test_the_gold_is_the_one_that_the_floors_were_measured_on() -> None:
    assert fingerprint(gold.GOLD) == FLOORS["corpus"]
