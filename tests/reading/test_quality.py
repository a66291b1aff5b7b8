"""No engine falls below the floors of benchmarks/floors.toml; most need the corpora."""

from pathlib import Path

import pytest
from training.passages import OWN, load

from benchmarks import attribution, names, passages, times
from benchmarks.corpora import DATA, fingerprint, floors
from benchmarks.engines import ENGINES
from benchmarks.engines import engine as made
from headwater.pipeline import default_engines

POLNEAR = DATA / "polnear" / "dev"
TBAQ = DATA / "tbaq"
WIKIGOLD = DATA / "ner" / "wikigold" / "CONLL-format" / "data" / "wikigold.conll.txt"
CORPORA = {"polnear": POLNEAR, "tbaq": TBAQ, "wikigold": WIKIGOLD, "passages": OWN}


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


@pytest.mark.parametrize("engine", [*ENGINES, "gold-spans"])
def test_passages_of_our_own_that_are_kept_apart(engine: str) -> None:
    reader = None if engine == "gold-spans" else default_engines(engine).reader
    kept = passages.chosen(load(), "held-out")
    figures = passages.measure(kept, reader)["all"].figures()
    for name, floor in floors("passages")[engine].items():
        if name == "negatives":
            assert figures[name] <= floor, name
        else:
            assert figures[name] >= floor, name
