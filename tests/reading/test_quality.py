"""The rules do not fall below the floors of benchmarks/floors.toml; needs the corpora."""

from pathlib import Path

import pytest

from benchmarks import attribution, names, times
from benchmarks.corpora import DATA, fingerprint, floors
from benchmarks.engines import ENGINES
from benchmarks.engines import engine as made

POLNEAR = DATA / "polnear" / "dev"
TBAQ = DATA / "tbaq"
WIKIGOLD = DATA / "ner" / "wikigold" / "CONLL-format" / "data" / "wikigold.conll.txt"
CORPORA = {"polnear": POLNEAR, "tbaq": TBAQ, "wikigold": WIKIGOLD}


def needs(path: Path) -> pytest.MarkDecorator:
    return pytest.mark.skipif(not path.exists(), reason=f"needs {path.name} of ../shared/data")


@pytest.mark.parametrize(
    ("corpus", "path"),
    [pytest.param(name, path, marks=needs(path)) for name, path in CORPORA.items()],
)
def test_the_corpus_is_the_one_that_the_floors_were_measured_on(corpus: str, path: Path) -> None:
    assert fingerprint(path) == floors(corpus)["corpus"]


@needs(TBAQ)
def test_times_on_the_held_out_third() -> None:
    articles = times.load(TBAQ)
    score = times.Score()
    for article in articles[round(len(articles) * 2 / 3) :]:
        times.add(score, article)
    for name, floor in floors("tbaq")["rules"].items():
        assert score.f1(getattr(score, name)) >= floor, name


@needs(WIKIGOLD)
@pytest.mark.parametrize("engine", ENGINES)
def test_names_on_the_held_out_texts(engine: str) -> None:
    documents = list(names.wikigold(WIKIGOLD))[-29:]
    lower = [names.lowered(one) for one in documents]
    for name, several in (("exact", documents), ("lower", lower)):
        score = names.Score()
        for document in several:
            names.exact(score, document, names.Counter(), made(engine))
        right = sum(score.right.values())
        found = 200 * right / (sum(score.gold.values()) + sum(score.found.values()))
        assert found >= floors("wikigold")[engine].get(name, 0), name


@needs(POLNEAR)
@pytest.mark.parametrize("engine", ENGINES)
def test_attributions_on_the_development_part(engine: str) -> None:
    rows = attribution.measure(attribution.load(POLNEAR), made(engine))
    for name, floor in floors("polnear")[engine].items():
        row = rows[name]
        found, there = row.right_found / row.found, row.right_there / row.there
        assert 200 * found * there / (found + there) >= floor, name
