"""How intake and a reader do on the hand-made gold of the seed articles.

    python -m benchmarks.gold [--engine model|rules] [--misses]

Prints, for each article and in all: blocks marked right, attributions whose source is named in
the sentence and found with that source, contents found, chains right, stances right, sentences of
the outlet's own voice that are left to it, and attributions that the gold does not know. Needs
../shared/seeds.
"""

from __future__ import annotations

import argparse
import hashlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from benchmarks.corpora import ROOT, SEEDS
from benchmarks.engines import ENGINES, Engine
from benchmarks.engines import engine as made
from headwater.intake.collectors import FileCollector
from headwater.pipeline import decode, default_engines
from headwater.records import BODY, BlockKind, Form, Given, Reading, Report, Span, Statement
from headwater.text.sentences import split_sentences

GOLD = ROOT / "tests" / "gold" / "seeds.json"
COUNTED = ("blocks", "sources", "contents", "chains", "stances", "own voice")

HALF = 0.5
"""A content counts as found when it and the gold's share at least half of the longer one."""


@dataclass
class Score:
    """Counts over one or more articles; each pair is (right, of)."""

    pairs: dict[str, list[int]] = field(default_factory=lambda: {name: [0, 0] for name in COUNTED})
    extra: int = 0
    misses: list[str] = field(default_factory=list)

    def count(self, name: str, right: bool, miss: str) -> None:
        """Count one row under `name`, and keep `miss` where it is wrong."""
        pair = self.pairs[name]
        pair[0] += right
        pair[1] += 1
        if not right:
            self.misses.append(f"{name}: {miss}")

    def add(self, other: Score) -> None:
        """Add another article's counts to these."""
        for name, pair in other.pairs.items():
            self.pairs[name][0] += pair[0]
            self.pairs[name][1] += pair[1]
        self.extra += other.extra
        self.misses += other.misses


def articles() -> Iterator[tuple[Path, dict[str, Any]]]:
    """The seed articles that are there, each with its gold."""
    gold = {entry["sha256"]: entry for entry in json.loads(GOLD.read_text("utf-8"))}
    for path in sorted(SEEDS.glob("*.txt")):
        entry = gold.get(hashlib.sha256(path.read_bytes()).hexdigest())
        if entry is not None:
            yield path, entry


def read(path: Path, engine: Engine) -> tuple[Report, Reading]:
    """The report in one file and a reading of it."""
    (capture,) = FileCollector().collect(str(path))
    report = decode(capture, Given(), default_engines(engine.name).decoders).report
    return report, engine.read(report)


def score(report: Report, reading: Reading, gold: dict[str, Any]) -> Score:
    """One article's counts."""
    result = Score()
    for start, end, kind in gold["blocks"]:
        middle = (start + end) // 2
        found = next((b.kind for b in report.blocks if b.start <= middle < b.end), None)
        words = report.text[start : start + 60]
        result.count("blocks", same_kind(found, kind), f"{kind} is {found}: {words!r}")
    attributed = [s for s in reading.statements if s.form is not Form.OWN_VOICE]
    known: set[str] = set()
    for row in gold["statements"]:
        where = report.text[row["content"][0][0] :][:60]
        fits = [s for s in attributed if overlap(s.content, row["content"]) > 0.2]
        named = [s for s in fits if right_source(s, row["source"])]
        best = max(
            named or fits,
            key=lambda s: overlap(s.content, row["content"]),
            default=None,
        )
        known.update(s.id for s in fits)
        if row["source"] is not None:
            result.count("sources", bool(named), where)
        held = best is not None and overlap(best.content, row["content"]) >= HALF
        result.count("contents", held, where)
        chained = best is not None and any(right_chain(c.hops, row) for c in best.chains)
        result.count("chains", chained, f"{row['relays']} {row['kind']}: {where}")
        if row["stance"] is not None:
            right = best is not None and best.stance.value == row["stance"]
            result.count("stances", right, f"{row['stance']}: {where}")
    for statement in attributed:
        if statement.id not in known and statement.block is not BlockKind.TITLE:
            result.extra += 1
            result.misses.append(f"extra: {statement.sources} {statement.cue}")
    _own_voice(report, attributed, gold, result)
    return result


def _own_voice(
    report: Report, attributed: Sequence[Statement], gold: dict[str, Any], result: Score
) -> None:
    """Count the body's sentences that hold nothing of a gold attribution: nor may they of one.

    What somebody only wants or knows claims nothing and leaves its sentence to the outlet.
    """
    told = [
        (start, end)
        for row in gold["statements"]
        for start, end in filter(None, (row["source"], row["cue"], *row["content"]))
    ]
    taken = [
        (span.start, span.end)
        for one in attributed
        if one.clauses
        for span in (*one.sources, *one.cue, *one.content)
    ]
    for block in report.blocks:
        if block.kind not in BODY:
            continue
        for begin, stop in split_sentences(report.text, block.start, block.end):
            if not any(start < stop and begin < end for start, end in told):
                own = not any(start < stop and begin < end for start, end in taken)
                result.count("own voice", own, report.text[begin:stop][:60])


def same_kind(found: BlockKind | None, gold: str) -> bool:
    """Whether a block is marked right: all body kinds count as one."""
    special = {"caption", "furniture", "title", "byline"}
    name = "" if found is None else found.value
    return name == gold if gold in special else name not in special


def overlap(spans: Sequence[Span], gold: Sequence[Sequence[int]]) -> float:
    """The share of the longer content that both hold, 0 to 1."""
    mine = {i for span in spans for i in range(span.start, span.end)}
    theirs = {i for start, end in gold for i in range(start, end)}
    longer = max(len(mine), len(theirs))
    return len(mine & theirs) / longer if longer else 0.0


def right_source(statement: Statement, gold: Sequence[int] | None) -> bool:
    """Whether a source of the statement overlaps the gold's."""
    if gold is None:
        return not statement.sources
    return any(span.start < gold[1] and gold[0] < span.end for span in statement.sources)


def right_chain(hops: Sequence[Any], row: dict[str, Any]) -> bool:
    """Whether the hops after the report's own outlet are the gold's."""
    relays = [hop.name for hop in hops[1:-1]]
    if len(relays) != len(row["relays"]) or len(hops) < 2:
        return False
    fits = all(
        want is None or (have or "").lower().endswith(want.lower())
        for have, want in zip(relays, row["relays"], strict=True)
    )
    last = hops[-1]
    counted = row["count"] is None or last.count == row["count"]
    return fits and counted and kin(last.kind.value, row["kind"])


def kin(found: str, gold: str) -> bool:
    """Whether two kinds say the same of a first speaker: nameless people are one kind here."""
    nameless = {"group", "anonymous", "state-body"}
    return found == gold or (found in nameless and gold in nameless)


def total(engine: Engine) -> Score:
    """The counts over all articles that are there."""
    result = Score()
    for path, entry in articles():
        result.add(score(*read(path, engine), entry))
    return result


def figures(engine: Engine) -> dict[str, float]:
    """What is right in per cent, by name; 0 where there is nothing to count."""
    return {name: 100 * right / max(1, of) for name, (right, of) in total(engine).pairs.items()}


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--engine", default="model", choices=ENGINES)
    parser.add_argument("--misses", action="store_true", help="print what was missed")
    options = parser.parse_args()
    engine = made(options.engine)
    print(f"{'article':<28}" + "".join(f"{head:>11}" for head in COUNTED) + f"{'extra':>8}")
    for path, gold in articles():
        print(_row(path.stem, score(*read(path, engine), gold)))
    every = total(engine)
    print(_row("all", every))
    if options.misses:
        print("\n".join(every.misses))


def _row(name: str, result: Score) -> str:
    cells = "".join(f"{f'{right}/{of}':>11}" for right, of in result.pairs.values())
    return f"{name:<28}{cells}{result.extra:>8}"


if __name__ == "__main__":
    main()
