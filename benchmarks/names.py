"""How well proper names are found, against wikigold and GUM.

    python -m benchmarks.names [--engine model|rules] [--errors]

wikigold: 145 Wikipedia texts; the first 116 are for developing, the last 29 held out. A name
counts where start, end and kind (person, organization, place) agree. Force, body and outlet are
organizations; state and place are places. Names of no kind of these (MISC) are left out of the
gold, so finding one is an error.

GUM: the documents of `splits.md` under "dev". Gold are entities of type person, organization and
place that are written in proper nouns from end to end; as GUM keeps titles inside a person's
name and articles outside, a name counts where it overlaps one of the same kind.

`--errors` lists those on the part for developing (which the model was trained on).
"""

from __future__ import annotations

import argparse
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.corpora import GUM, WIKIGOLD
from benchmarks.engines import ENGINES, Engine
from benchmarks.engines import engine as made
from headwater.records import Block, BlockKind, NameKind, Report, sha256

KINDS = {
    NameKind.PERSON: "PER",
    NameKind.BODY: "ORG",
    NameKind.FORCE: "ORG",
    NameKind.OUTLET: "ORG",
    NameKind.STATE: "LOC",
    NameKind.PLACE: "LOC",
}
Entity = tuple[int, int, str]
HELD_OUT = 29
"""Documents of wikigold, from the end, that are measured on and never trained on."""


@dataclass(frozen=True, slots=True)
class Document:
    """A text with its paragraphs and its annotated names."""

    text: str
    paragraphs: tuple[tuple[int, int], ...]
    gold: frozenset[Entity]


@dataclass(slots=True)
class Score:
    """Counts over documents, for all kinds together and for each."""

    gold: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    right: Counter[str] = field(default_factory=Counter)

    def f1(self, kind: str | None = None) -> float:
        """F1 in per cent, of one kind or of all."""
        of = [self.gold, self.found, self.right]
        gold, found, right = (sum(c.values()) if kind is None else c[kind] for c in of)
        return 200 * right / max(gold + found, 1)

    def line(self, name: str) -> str:
        """F1 in per cent, with precision and recall, and F1 of each kind."""
        gold, found, right = (sum(c.values()) for c in (self.gold, self.found, self.right))
        each = "  ".join(f"{kind} {self.f1(kind):.1f}" for kind in ("PER", "ORG", "LOC"))
        return (
            f"{name:18} gold {gold:5}  F1 {self.f1():5.1f}  "
            f"P {100 * right / max(found, 1):5.1f}  R {100 * right / max(gold, 1):5.1f}  {each}"
        )


class Builder:
    """Puts tokens together into a text and keeps the places of names."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.length = 0
        self.paragraphs: list[tuple[int, int]] = []
        self.begun = 0
        self.gold: set[Entity] = set()

    def add(self, word: str, space: bool) -> tuple[int, int]:
        """Append a word; its place."""
        start = self.length
        self.parts.append(word + (" " if space else ""))
        self.length += len(word) + space
        return start, start + len(word)

    def line(self) -> None:
        """End a paragraph."""
        if self.length > self.begun:
            self.paragraphs.append((self.begun, self.length))
            self.parts.append("\n")
            self.length += 1
            self.begun = self.length

    def document(self) -> Document:
        """What was built."""
        self.line()
        return Document("".join(self.parts), tuple(self.paragraphs), frozenset(self.gold))


_NO_SPACE_BEFORE = frozenset({".", ",", ";", ":", "?", "!", ")", "]", "'s", "'", "%", "n't"})


def wikigold(path: Path) -> Iterator[Document]:
    """The documents of wikigold; a change of tag or an O between parts two names."""
    for chunk in path.read_text("utf-8").split("-DOCSTART- O"):
        if not chunk.strip():
            continue
        built = Builder()
        for sentence in chunk.strip().split("\n\n"):
            _sentence(built, [row.rsplit(" ", 1) for row in sentence.split("\n") if row.strip()])
        yield built.document()


def _sentence(built: Builder, rows: list[list[str]]) -> None:
    start, end, kind = 0, 0, "O"
    for number, (word, tag) in enumerate(rows):
        following = rows[number + 1][0] if number + 1 < len(rows) else ""
        first, last = built.add(word, following not in _NO_SPACE_BEFORE and word not in "([")
        if kind not in (tag, "O"):
            built.gold.add((start, end, kind[2:]))
        if tag != kind:
            start = first
        end, kind = last, tag
    if kind != "O":
        built.gold.add((start, end, kind[2:]))
    built.line()


_ENTITY = re.compile(r"\((\d+)-(\w+)-[^()]*|(\d+)\)|(\))")
_GUM_KINDS = {
    "person": "PER",
    "organization": "ORG",
    "place": "LOC",
    **dict.fromkeys(("abstract", "event", "object"), "MISC"),
}


def gum(path: Path) -> Document:
    """A document of GUM from its conllu file."""
    built = Builder()
    for sentence in path.read_text("utf-8").split("\n\n"):
        rows = [line.split("\t") for line in sentence.split("\n") if line[:1].isdigit()]
        rows = [row for row in rows if "." not in row[0]]
        if rows:
            _gum_sentence(built, rows)
    return built.document()


def _gum_sentence(built: Builder, rows: list[list[str]]) -> None:
    spans = {row[0]: row for row in rows if "-" in row[0]}
    covered = {
        number: row
        for key, row in spans.items()
        for number in range(int(key.split("-")[0]), int(key.split("-")[1]) + 1)
    }
    words: list[tuple[int, int, str, str]] = []
    for row in rows:
        if "-" in row[0]:
            continue
        last = covered.get(int(row[0]))
        inside = last is not None and int(last[0].split("-")[1]) > int(row[0])
        shown = last if last is not None and not inside else row
        space = not inside and "SpaceAfter=No" not in shown[9]
        words.append((*built.add(row[1], space), row[3], row[9]))
    open_: list[tuple[str, str, int]] = []
    for at, (_, _, _, misc) in enumerate(words):
        entity = re.search(r"(?:^|\|)Entity=([^|]*)", misc)
        for match in _ENTITY.finditer(entity[1]) if entity else ():
            if match[1]:
                open_.append((match[1], match[2], at))
                if match.end() < len(entity[1] if entity else "") and entity[1][match.end()] == ")":  # type: ignore[index]
                    _close(built, words, open_.pop(), at)
            elif match[3]:
                index = next(
                    (i for i in range(len(open_) - 1, -1, -1) if open_[i][0] == match[3]), None
                )
                if index is not None:
                    _close(built, words, open_.pop(index), at)
    built.line()


def _close(
    built: Builder, words: list[tuple[int, int, str, str]], entity: tuple[str, str, int], at: int
) -> None:
    kind = _GUM_KINDS.get(entity[1])
    first = entity[2]
    while first < at and words[first][2] == "DET":
        first += 1
    while at > first and words[at][2] in ("PART", "PUNCT"):
        at -= 1
    inside = [word[2] for word in words[first : at + 1]]
    if (
        kind
        and inside[0] == "PROPN" == inside[-1]
        and set(inside) <= {"PROPN", "ADP", "DET", "CCONJ"}
    ):
        built.gold.add((words[first][0], words[at][1], kind))


def found_in(document: Document, engine: Engine) -> set[Entity]:
    """What is found, in the kinds of the corpora."""
    blocks = tuple(Block(BlockKind.PARAGRAPH, start, end) for start, end in document.paragraphs)
    digest = sha256(document.text.encode())
    report = Report("r", "c", "benchmark", "benchmark/1", document.text, digest, blocks)
    return {(n.span.start, n.span.end, KINDS[n.kind]) for n in engine.names(report)}


def exact(score: Score, document: Document, errors: Counter[str], engine: Engine) -> None:
    """Count names whose place and kind are right."""
    gold = {entity for entity in document.gold if entity[2] != "MISC"}
    found = found_in(document, engine)
    for kind in ("PER", "ORG", "LOC"):
        score.gold[kind] += sum(e[2] == kind for e in gold)
        score.found[kind] += sum(e[2] == kind for e in found)
        score.right[kind] += sum(e[2] == kind for e in gold & found)
    for start, end, kind in sorted(found - gold):
        real = [e for e in document.gold if e[0] < end and start < e[1]]
        said = (
            ", ".join(f"{e[2]} {document.text[e[0] : e[1]]!r}" for e in sorted(real)) or "nothing"
        )
        errors[f"found {kind} {document.text[start:end]!r}: {said}"] += 1
    for start, end, kind in sorted(gold - found):
        if not any(e[0] < end and start < e[1] for e in found):
            before = document.text[max(start - 25, 0) : start].replace("\n", " ")
            errors[f"missed {kind} {document.text[start:end]!r} ...{before}"] += 1


def overlapping(score: Score, document: Document, engine: Engine) -> None:
    """Count names that overlap one of the same kind; of nested gold names any one will do."""
    found = found_in(document, engine)
    gold = {entity for entity in document.gold if entity[2] != "MISC"}
    outer = {e for e in gold if not any(o != e and o[0] <= e[0] and e[1] <= o[1] for o in gold)}
    for start, end, kind in found:
        score.found[kind] += 1
        score.right[kind] += any(e[0] < end and start < e[1] and e[2] == kind for e in gold)
    for _, _, kind in outer:
        score.gold[kind] += 1


def lowered(one: Document) -> Document:
    """The same document without capitals, every character in its place."""
    lower = "".join(c.lower() if len(c.lower()) == 1 else c for c in one.text)
    return Document(lower, one.paragraphs, one.gold)


def dev_documents(folder: Path) -> list[Path]:
    """The GUM documents that `splits.md` lists under "dev"."""
    section = (folder / "splits.md").read_text("utf-8").split("## dev")[1].split("##")[0]
    paths = [folder / "dep" / f"{name}.conllu" for name in re.findall(r"GUM_\w+", section)]
    return [path for path in paths if path.exists()]


def scored(documents: Iterable[Document], engine: Engine) -> tuple[Score, Counter[str]]:
    """The counts over documents of wikigold, and the errors by how often they were made."""
    score, errors = Score(), Counter[str]()
    for document in documents:
        exact(score, document, errors, engine)
    return score, errors


def figures(path: Path, engine: Engine) -> dict[str, float]:
    """F1 in per cent on the texts of wikigold kept apart: as written and lower-cased."""
    documents = list(wikigold(path))[-HELD_OUT:]
    written, _ = scored(documents, engine)
    lower, _ = scored(map(lowered, documents), engine)
    return {"exact": written.f1(), "organizations": written.f1("ORG"), "lower": lower.f1()}


def main() -> None:
    """Print the scores by kind, and the errors on the developing part where asked for."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--errors", action="store_true")
    parser.add_argument("--engine", default="model", choices=ENGINES)
    given = parser.parse_args()
    engine = made(given.engine)
    documents = list(wikigold(WIKIGOLD))
    developing, errors = scored(documents[:-HELD_OUT], engine)
    held_out = documents[-HELD_OUT:]
    print(developing.line("wikigold develop"))
    print(scored(held_out, engine)[0].line("wikigold held-out"))
    print(scored(map(lowered, held_out), engine)[0].line("... lower-cased"))
    score = Score()
    for file in dev_documents(GUM):
        overlapping(score, gum(file), engine)
    print(score.line("GUM dev"))
    if given.errors:
        for line, count in errors.most_common():
            print(f"{count:3} {line}")


if __name__ == "__main__":
    main()
