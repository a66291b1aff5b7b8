"""How well sources are taken back to their antecedents, on the coreference of GUM.

    python -m benchmarks.resolution [--split dev] [--genres news,bio,...] [--misses]

Takes each subject of a verb of saying that is a third-person pronoun, a definite description or
a part of a person's name and has an earlier mention in the gold. Prints, for each kind, how many
there are, how many the resolver answers, and how many of its answers are right: where the
antecedent that it gives overlaps a mention of the same entity. Needs ../shared/data/gum; keeps to
its splits (tuned on train, reported on dev).
"""

from __future__ import annotations

import argparse
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

from benchmarks.corpora import GUM
from headwater.knowledge import saying
from headwater.reading.describing.describe import describe
from headwater.reading.describing.resolved import Sourced
from headwater.reading.resolving.resolution import Resolver
from headwater.records import Block, BlockKind, Report, Span, cut, sha256

WRITTEN = ("news", "bio", "academic", "textbook", "voyage", "court", "interview", "fiction")
_ENTITY = re.compile(r"\((\d+)-[^()]*(\))?|(\d+)\)")


@dataclass
class Document:
    """A text of the corpus: its report, its mentions by entity, its subjects of saying."""

    report: Report
    mentions: dict[str, list[Span]]
    subjects: list[tuple[Span, str | None]] = field(default_factory=list)


@dataclass(frozen=True)
class _Row:
    start: int
    end: int
    lemma: str
    tag: str
    head: int
    relation: str
    entity: str


def documents(split: str, genres: tuple[str, ...]) -> Iterator[tuple[str, Document]]:
    """The documents of a split and genres, by name; none where the corpus is not there."""
    listing = GUM / "splits.md"
    if not listing.exists():
        return
    part = re.search(rf"^## {split}\n(.*?)(?=^## |\Z)", listing.read_text("utf-8"), re.M | re.S)
    for name in sorted(re.findall(r"\* (GUM_(\w+?)_\w+)", part.group(1) if part else "")):
        path = GUM / "dep" / f"{name[0]}.conllu"
        if name[1] in genres and path.exists():
            yield name[0], read(path)


def read(path: Path) -> Document:
    """One file in CoNLL-U with coreference in its last column."""
    text = ""
    blocks: list[int] = []
    sentences: list[list[_Row]] = []
    for line in path.read_text("utf-8").splitlines():
        if line.startswith("# newpar") and "_block" not in line:
            text = text.rstrip(" ") + ("\n\n" if text else "")
            blocks.append(len(text))
        elif line.startswith("# sent_id"):
            sentences.append([])
        elif line[:1].isdigit():
            cells = line.split("\t")
            if not cells[0].isdigit():
                continue
            start = len(text)
            text += cells[1]
            marks = dict(pair.split("=", 1) for pair in cells[9].split("|") if "=" in pair)
            row = _Row(
                start,
                len(text),
                cells[2].lower(),
                cells[4],
                int(cells[6]),
                cells[7],
                marks.get("Entity", ""),
            )
            sentences[-1].append(row)
            text += "" if marks.get("SpaceAfter") == "No" else " "
    starts = [*blocks, len(text)]
    kinds = tuple(
        Block(BlockKind.PARAGRAPH, a, a + len(text[a:b].rstrip()))
        for a, b in pairwise(starts)
        if text[a:b].strip()
    )
    data = sha256(text.encode())
    report = Report("r-gum", data, path.name, "gum/1", text, data, kinds, language="en")
    mentions = _mentions(text, [row for sentence in sentences for row in sentence])
    document = Document(report, mentions)
    for sentence in sentences:
        document.subjects.extend(_subjects(text, sentence, mentions))
    document.subjects.sort(key=lambda one: one[0])
    return document


def _mentions(text: str, rows: list[_Row]) -> dict[str, list[Span]]:
    found: dict[str, list[Span]] = {}
    open_: dict[str, list[int]] = {}
    for row in rows:
        for match in _ENTITY.finditer(row.entity):
            if match.group(1) is not None:
                open_.setdefault(match.group(1), []).append(row.start)
            closed = match.group(3) or (match.group(1) if match.group(2) else None)
            if closed and open_.get(closed):
                start = open_[closed].pop()
                found.setdefault(closed, []).append(cut(text, start, row.end))
    return found


def _subjects(
    text: str, rows: list[_Row], mentions: dict[str, list[Span]]
) -> Iterator[tuple[Span, str | None]]:
    for number, row in enumerate(rows, start=1):
        verb = rows[row.head - 1] if row.head else None
        if row.relation != "nsubj" or verb is None or not verb.tag.startswith("VB"):
            continue
        if saying.verb(verb.lemma) is None or not _speaks(rows, verb):
            continue
        inside = {number}
        for _ in range(6):
            inside |= {i for i, r in enumerate(rows, start=1) if r.head in inside}
        members = [rows[i - 1] for i in sorted(inside) if abs(i - number) < 12]
        span = cut(text, min(r.start for r in members), max(r.end for r in members))
        entity = next(
            (
                key
                for key, spans in mentions.items()
                for one in spans
                if one.start <= row.start
                and row.end <= one.end
                and span.covers(one)
                and (one.start == span.start or row.tag.startswith("PRP"))
            ),
            None,
        )
        yield span, entity


def _speaks(rows: list[_Row], verb: _Row) -> bool:
    """Whether the verb has a clause or a quotation as its content."""
    at = rows.index(verb) + 1
    return any(r.head == at and r.relation in {"ccomp", "parataxis"} for r in rows) or (
        verb.relation == "parataxis"
    )


def kind_of(span: Span) -> str | None:
    """What kind of reference a subject is; None for what needs no antecedent."""
    one = describe(span.quote, Span(0, len(span.quote), span.quote))
    if one.pronoun in {"m", "f", "p", "n"}:
        return "pronoun"
    if one.pronoun is not None:
        return None
    if one.definite and not one.named:
        return "description"
    return "surname" if one.named and one.name and " " not in one.name else None


def score(document: Document, misses: list[str]) -> Counter[str]:
    """Counts of (kind, "all" | "answered" | "right") as "kind all" and so on."""
    counts: Counter[str] = Counter()
    text = document.report.text
    sourced = [Sourced(describe(text, span)) for span, _ in document.subjects]
    resolver = Resolver(document.report, sourced)
    for (span, entity), meant in zip(document.subjects, resolver.resolve_all(), strict=True):
        kind = kind_of(span)
        if kind is None or entity is None:
            continue
        earlier = [m for m in document.mentions[entity] if m.start < span.start]
        if not any(_spells_out(m) for m in earlier):
            continue
        counts[f"{kind} all"] += 1
        if meant.antecedent is None:
            misses.append(f"{kind} open: {span.quote!r} at {span.start}")
            continue
        counts[f"{kind} answered"] += 1
        right = any(m.overlaps(meant.antecedent) and _close(m, meant.antecedent) for m in earlier)
        counts[f"{kind} right"] += right
        if not right:
            misses.append(f"{kind} wrong: {span.quote!r} -> {meant.antecedent.quote!r}")
    return counts


def _spells_out(span: Span) -> bool:
    one = describe(span.quote, Span(0, len(span.quote), span.quote))
    return one.pronoun is None and span.quote.lower() not in {"his", "her", "their", "its"}


def _close(mention: Span, found: Span) -> bool:
    """Whether the overlap is of the mentions themselves and not of one inside the other's tail."""
    return abs(mention.start - found.start) <= _SLACK or mention.covers(found)


_SLACK = 40


def figures(split: str = "dev") -> dict[str, float]:
    """Right answers to pronouns in per cent: of all, and of those that were answered at all."""
    total: Counter[str] = Counter()
    for _, document in documents(split, WRITTEN):
        total += score(document, [])
    right = 100 * total["pronoun right"]
    return {
        "right": right / max(1, total["pronoun all"]),
        "accuracy": right / max(1, total["pronoun answered"]),
    }


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--split", default="dev")
    parser.add_argument("--genres", default=",".join(WRITTEN))
    parser.add_argument("--misses", action="store_true")
    options = parser.parse_args()
    total: Counter[str] = Counter()
    misses: list[str] = []
    for name, document in documents(options.split, tuple(options.genres.split(","))):
        found: list[str] = []
        total += score(document, found)
        misses += [f"{name} {miss}" for miss in found]
    print(f"{'kind':<14}{'all':>6}{'answered':>10}{'right':>7}{'accuracy':>10}{'recall':>8}")
    for kind in ("pronoun", "description", "surname"):
        every, said, right = (total[f"{kind} {what}"] for what in ("all", "answered", "right"))
        accuracy = f"{right / said:.2f}" if said else "-"
        recall = f"{right / every:.2f}" if every else "-"
        print(f"{kind:<14}{every:>6}{said:>10}{right:>7}{accuracy:>10}{recall:>8}")
    if options.misses:
        print("\n".join(misses))


if __name__ == "__main__":
    main()
