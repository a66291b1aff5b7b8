"""Names to train on: wikigold, WNUT17 and GUM, in four kinds.

What GUM calls an entity is longer than a name, and its kinds are of what is meant: it is brought
to what the other two call a name (`as_names`). Wikigold, which names news and not posts and has the
most organizations, is taken twice.

re3d is left out: its BBC part may not be trained on, and the form it comes in here does not tell
which sentences that is. Of wikigold the last 29 documents are measured on, of GUM what
`splits.md` calls dev and test.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from benchmarks import names as corpora
from headwater.knowledge import states
from headwater.reading.words import nouns

KINDS = ("PER", "ORG", "LOC", "MISC")
WIKIGOLD_TIMES = 2

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
    yield from list(corpora.wikigold(path))[: -corpora.HELD_OUT] * WIKIGOLD_TIMES
    for part in ("train/wnut17train.conll", "dev/emerging.dev.conll"):
        yield from wnut(data / "ner" / "WNUT17" / "CONLL-format" / "data" / part)
    kept_apart = _apart((data / "gum" / "splits.md").read_text("utf-8"))
    for path in sorted((data / "gum" / "dep").glob("*.conllu")):
        if path.stem not in kept_apart:
            yield as_names(corpora.gum(path))


_TITLES = frozenset(word.lower() for word in {*nouns.TITLES, *nouns.POSTS, *nouns.FULL_TITLES})
_AND = re.compile(r"(?:,| and| &)\s+")
_FURTHER = {
    "PER": re.compile(r"\s(?:of|in|from|for|at)\s"),
    "LOC": re.compile(r"\s(?:in|at|from|on|near)\s"),
}


def as_names(document: corpora.Document) -> corpora.Document:
    """A document of GUM whose entities are cut down to names.

    Persons whom "and" joins are names of their own; a person's title and "of DAB" go, and so does
    a place's "in Moscow"; peoples are neither persons nor bodies; a team or a government that is
    called by its state is a place.
    """
    gold = {name for entity in document.gold for name in _names_of(document.text, entity)}
    return replace(document, gold=frozenset(gold))


def _names_of(text: str, entity: corpora.Entity) -> Iterator[corpora.Entity]:
    start, end, kind = entity
    joints = [joint.span() for joint in _AND.finditer(text, start, end)] if kind == "PER" else []
    begins = [start, *(stop for _, stop in joints)]
    for begin, stop in zip(begins, [*(first for first, _ in joints), end], strict=True):
        first = _after_titles(text, begin, stop) if kind == "PER" else begin
        further = _FURTHER[kind].search(text, first, stop) if kind in _FURTHER else None
        last = further.start() if further else stop
        if first < last:
            yield first, last, _kind(text[first:last], kind)


def _after_titles(text: str, start: int, end: int) -> int:
    for word in re.finditer(r"\S+", text[start:end]):
        if word[0].strip(".").lower() not in _TITLES:
            return start + word.start()
    return end


def _kind(name: str, kind: str) -> str:
    known = states.by_name(name)
    if known is None or kind not in ("PER", "ORG"):
        return kind
    if known.form == "demonym":
        return "MISC"
    return "LOC" if kind == "ORG" else kind


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
