"""Names to train on: wikigold, WNUT17 and GUM, in four kinds.

re3d is left out: its BBC part may not be trained on, and the form it comes in here does not tell
which sentences that is. Of wikigold the last 29 documents are measured on, of GUM what
`splits.md` calls dev and test.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from benchmarks import names as corpora

KINDS = ("PER", "ORG", "LOC", "MISC")

_WNUT = {
    "person": "PER",
    "location": "LOC",
    "corporation": "ORG",
    "group": "ORG",
    "creative-work": "MISC",
    "product": "MISC",
}


def training(data: Path) -> Iterator[corpora.Document]:
    """All documents with names that may be trained on; `data` is the folder of the corpora."""
    path = data / "ner" / "wikigold" / "CONLL-format" / "data" / "wikigold.conll.txt"
    yield from list(corpora.wikigold(path))[: -corpora.HELD_OUT]
    for part in ("train/wnut17train.conll", "dev/emerging.dev.conll"):
        yield from wnut(data / "ner" / "WNUT17" / "CONLL-format" / "data" / part)
    kept_apart = _apart((data / "gum" / "splits.md").read_text("utf-8"))
    for path in sorted((data / "gum" / "dep").glob("*.conllu")):
        if path.stem not in kept_apart:
            yield corpora.gum(path)


def _apart(splits: str) -> frozenset[str]:
    """The documents of GUM that are in no training part."""
    found: set[str] = set()
    for part in re.split(r"^## ", splits, flags=re.MULTILINE)[1:]:
        title, *rest = part.split("\n")
        if title.strip() != "train":
            found.update(line.strip(" *") for line in rest if line.strip())
    return frozenset(found)


def wnut(path: Path) -> Iterator[corpora.Document]:
    """Posts of WNUT17, fifty to a document."""
    built = corpora.Builder()
    for number, post in enumerate(re.split(r"\n\t?\n", path.read_text("utf-8")), start=1):
        _post(built, [line.split("\t") for line in post.split("\n") if "\t" in line])
        if number % 50 == 0:
            yield built.document()
            built = corpora.Builder()
    yield built.document()


def _post(built: corpora.Builder, rows: list[list[str]]) -> None:
    start, end, kind = 0, 0, ""
    for word, tag, *_ in rows:
        if not word:
            continue
        first, last = built.add(word, True)
        if kind and tag[:1] != "I":
            built.gold.add((start, end, kind))
            kind = ""
        if tag[:1] == "B":
            start, kind = first, _WNUT.get(tag[2:], "MISC")
        end = last
    if kind:
        built.gold.add((start, end, kind))
    built.line()
