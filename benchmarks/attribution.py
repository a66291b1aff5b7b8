"""How well sources, cues and contents are found on PolNeAR.

    python -m benchmarks.attribution [--engine model|rules] [--part dev|train] [--limit N]
    python -m benchmarks.attribution --annotators

Prints exact-span and token precision, recall and F1 for source, cue and content, and how often a
content found is one of the gold ones by half its length and has the right source (link). PolNeAR
does not annotate attributions inside attributions, so only outermost ones are compared. A document
with several annotators is compared with the first; `--annotators` compares the second with him
wherever there is one, which tells what can be reached.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.corpora import POLNEAR
from benchmarks.engines import ENGINES, Engine
from benchmarks.engines import engine as made
from headwater.reading.finding.attributed import Attribution
from headwater.records import Block, BlockKind, Report, trim

Places = tuple[tuple[int, int], ...]
KINDS = ("source", "cue", "content")

_LINE = re.compile(r"[^\n]+")
_TEXT_BOUND = re.compile(r"(T\d+)\t(\S+) ([\d ;]+)\t")
_EVENT = re.compile(r"E\d+\t(.*)")


@dataclass(frozen=True)
class Gold:
    """One gold attribution: the places of its parts."""

    source: Places
    cue: Places
    content: Places


@dataclass(frozen=True)
class Document:
    """One annotated article."""

    name: str
    report: Report
    gold: tuple[Gold, ...]


def share(part: float, whole: float) -> float:
    """The part of a whole in per cent; 0 where there is nothing to count."""
    return 100 * part / whole if whole else 0.0


@dataclass
class Tally:
    """Counts of what was found, what there is and what of it is right."""

    found: int = 0
    there: int = 0
    right_found: int = 0
    right_there: int = 0

    def add(self, found: set[tuple[int, int]], there: set[tuple[int, int]]) -> None:
        """Count spans that are the same."""
        same = len(found & there)
        self.found += len(found)
        self.there += len(there)
        self.right_found += same
        self.right_there += same

    def shares(self) -> tuple[float, float, float]:
        """Precision, recall and F1 in per cent; 0 where there is nothing to count."""
        precision = self.right_found / self.found if self.found else 0.0
        recall = self.right_there / self.there if self.there else 0.0
        both = precision + recall
        f1 = 2 * precision * recall / both if both else 0.0
        return 100 * precision, 100 * recall, 100 * f1

    def f1(self) -> float:
        """F1 in per cent."""
        return self.shares()[2]


def load(folder: Path) -> list[Document]:
    """The annotated articles under `folder` (brat standoff in `text` and `attributions`)."""
    marks = _annotations(folder)
    return [
        Document(
            path.stem,
            as_report(path.read_bytes().decode()),
            gold_of(marks[path.stem][0]),
        )
        for path in sorted((folder / "text").glob("*.txt"))
        if path.stem in marks
    ]


def _annotations(folder: Path) -> dict[str, list[Path]]:
    """The files of the annotators of each article."""
    marks: dict[str, list[Path]] = {}
    for path in sorted((folder / "attributions").glob("*.ann")):
        marks.setdefault(path.stem.rsplit("_", 1)[0], []).append(path)
    return marks


def as_report(text: str) -> Report:
    """A report whose lines are its blocks, the first one the title."""
    spans = [trim(text, m.start(), m.end()) for m in _LINE.finditer(text)]
    lines = [span for span in spans if span is not None]
    blocks = tuple(
        Block(BlockKind.PARAGRAPH if number else BlockKind.TITLE, span.start, span.end)
        for number, span in enumerate(lines)
    )
    return Report("r", "c", "s", "lines/1", text, "", blocks)


def gold_of(path: Path) -> tuple[Gold, ...]:
    """The attributions of one annotation file."""
    bounds: dict[str, Places] = {}
    events: list[dict[str, list[str]]] = []
    for line in path.read_bytes().decode().split("\n"):
        if match := _TEXT_BOUND.match(line):
            pairs = (part.split() for part in match[3].split(";"))
            bounds[match[1]] = tuple((int(a), int(b)) for a, b in pairs)
        elif match := _EVENT.match(line):
            roles: dict[str, list[str]] = {}
            for role in match[1].split():
                name, _, bound = role.partition(":")
                roles.setdefault(name.rstrip("0123456789").lower(), []).append(bound)
            events.append(roles)
    return tuple(
        Gold(*(tuple(p for bound in roles.get(kind, []) for p in bounds[bound]) for kind in KINDS))
        for roles in events
    )


def places(one: Attribution, kind: str) -> Places:
    """The places of one part of an attribution."""
    spans = {"source": one.sources, "cue": one.cue, "content": one.content}[kind]
    return tuple((span.start, span.end) for span in spans)


def tokens(text: str, spans: Iterable[tuple[int, int]]) -> set[tuple[int, int]]:
    """The places of the words that `spans` hold."""
    return {(m.start() + a, m.end() + a) for a, b in spans for m in re.finditer(r"\w+", text[a:b])}


def overlap(a: Places, b: Places) -> int:
    """How many code points two sets of places share."""
    return sum(max(0, min(x[1], y[1]) - max(x[0], y[0])) for x in a for y in b)


def _length(a: Places) -> int:
    return sum(stop - start for start, stop in a)


def linked(gold: Sequence[Gold], content: Places, source: Places) -> bool:
    """Whether a gold attribution shares half of either's content and has the same source."""
    for one in gold:
        shared = overlap(one.content, content)
        if shared * 2 >= max(1, min(_length(one.content), _length(content))) and (
            overlap(one.source, source) > 0 or (not one.source and not source)
        ):
            return True
    return False


def measure(documents: Sequence[Document], engine: Engine) -> dict[str, Tally]:
    """The tallies by row of the table."""
    rows = _rows()
    for document in documents:
        everything = engine.attributions(document.report)
        found = [one for one in everything if one.outer is None]
        mine = [Gold(*(places(one, kind) for kind in KINDS)) for one in found]
        _compare(rows, document.report.text, mine, document.gold)
    return rows


def agreement(folder: Path) -> dict[str, Tally]:
    """The tallies of second annotators against the first, where an article has several."""
    rows = _rows()
    for name, paths in _annotations(folder).items():
        if len(paths) > 1:
            text = (folder / "text" / f"{name}.txt").read_bytes().decode()
            _compare(rows, text, gold_of(paths[1]), gold_of(paths[0]))
    return rows


def _rows() -> dict[str, Tally]:
    rows = {f"{kind} {how}": Tally() for kind in KINDS for how in ("exact", "token")}
    return rows | {"link": Tally()}


def _compare(
    rows: dict[str, Tally], text: str, found: Sequence[Gold], there: Sequence[Gold]
) -> None:
    """Count one article's attributions."""
    for kind in KINDS:
        mine = {p for one in found for p in getattr(one, kind)}
        theirs = {p for one in there for p in getattr(one, kind)}
        rows[f"{kind} exact"].add(mine, theirs)
        rows[f"{kind} token"].add(tokens(text, mine), tokens(text, theirs))
    link = rows["link"]
    link.found += len(found)
    link.there += len(there)
    link.right_found += sum(linked(there, one.content, one.source) for one in found)
    link.right_there += sum(linked(found, one.content, one.source) for one in there)


def figures(folder: Path, engine: Engine) -> dict[str, float]:
    """F1 in per cent on the articles under `folder`: "source exact", ..., "link"."""
    return {name: tally.f1() for name, tally in measure(load(folder), engine).items()}


def main() -> None:
    """Print precision and recall beside F1."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--part", default="dev", choices=("dev", "train"))
    parser.add_argument("--limit", type=int, default=None, help="only so many articles")
    parser.add_argument("--engine", default="model", choices=ENGINES)
    parser.add_argument("--annotators", action="store_true", help="how well two of them agree")
    options = parser.parse_args()
    if options.annotators:
        print("PolNeAR train: the second annotator against the first")
        _print(agreement(POLNEAR.parent / "train"))
        return
    documents = load(POLNEAR.parent / options.part)[: options.limit]
    print(f"PolNeAR {options.part}: {len(documents)} articles, engine {options.engine}")
    _print(measure(documents, made(options.engine)))


def _print(rows: dict[str, Tally]) -> None:
    for name, tally in rows.items():
        precision, recall, f1 = tally.shares()
        print(f"{name:14} P {precision:5.1f}  R {recall:5.1f}  F1 {f1:5.1f}")


if __name__ == "__main__":
    main()
