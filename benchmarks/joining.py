"""Whether what stands in one claim is one claim, by pairs of real reports that people judged.

    python -m benchmarks.joining [--engine model|rules] [--train] [--misses N]

The pairs are those of `training/judged` (the README there says what the letters mean); the stories
kept apart are measured, with `--train` the others. Each group of reports is compared as a story.
Of the pairs that share a claim it prints the share that is one claim, that is one claim inside a
longer one, and that is neither; and of pairs of one claim, the share that is joined. Each pair
counts for as many as it stands for. Pairs all but equal in words are not among them. A pair is
asked of the clauses that are cut as they were judged but for a fifth of their length; where there
are none it is left out, and the share of those kept is printed.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from training.judged import CORPORA, Group, Judged, Stretches, load

from benchmarks.attribution import share
from benchmarks.claims import liken_of
from benchmarks.corpora import DATA
from benchmarks.engines import ENGINES, Engine
from benchmarks.engines import engine as made
from headwater.comparing import compare
from headwater.records import Reading, Report

ONE, HOLDS = "S", "H"


@dataclass
class Score:
    """Weights of pairs by letter: of all, and of those that share a claim."""

    pairs: dict[str, float] = field(default_factory=lambda: dict.fromkeys("SHDPO", 0.0))
    joined: dict[str, float] = field(default_factory=lambda: dict.fromkeys("SHDPO", 0.0))
    asked: int = 0
    there: int = 0
    misses: list[str] = field(default_factory=list)

    def figures(self) -> dict[str, float]:
        """In per cent: joined pairs that are one claim, that are one claim or hold one, pairs of
        one claim that are joined, and pairs that are still cut as they were judged."""
        one, holds = self.joined[ONE], self.joined[HOLDS]
        every = sum(self.joined.values())
        return {
            "one claim": share(one, every),
            "one or held": share(one + holds, every),
            "joined": share(one, self.pairs[ONE]),
            "joined or held": share(one + holds, self.pairs[ONE] + self.pairs[HOLDS]),
            "cut the same": share(self.there, self.asked),
        }


def score(group: Group, reports: list[Report], engine: Engine) -> Score:
    """One group's pairs."""
    readings = [engine.read(report) for report in reports]
    found = compare(reports, readings, liken=liken_of(engine))
    claims = {member.clause: claim.id for claim in found.claims for member in claim.members}
    clauses = [_clauses(reading) for reading in readings]
    result = Score(asked=len(group.pairs))
    for pair in group.pairs:
        ids = [_nearest(clauses[number], stretches) for number, stretches in (pair.a, pair.b)]
        at = [claims.get(one) for one in ids if one is not None]
        if len(at) < len(ids):
            continue
        result.there += 1
        result.pairs[pair.letter] += pair.weight
        joined = at[0] is not None and at[0] == at[1]
        if joined:
            result.joined[pair.letter] += pair.weight
        if joined != (pair.letter in ONE + HOLDS):
            result.misses.append(_shown(pair, reports, joined))
    return result


def _clauses(reading: Reading) -> Mapping[Stretches, str]:
    """The clauses of a reading by place."""
    return {
        tuple((span.start, span.end) for span in clause.content): clause.id
        for statement in reading.statements
        for clause in statement.clauses
    }


def _nearest(clauses: Mapping[Stretches, str], judged: Stretches) -> str | None:
    """The clause that was judged, or the one that shares most with it."""
    if judged in clauses:
        return clauses[judged]
    best = max(clauses, key=lambda one: _shared(one, judged), default=None)
    return clauses[best] if best and _shared(best, judged) >= _ALIKE else None


def _shared(a: Stretches, b: Stretches) -> float:
    """What two places have in common, of all that they cover, 0 to 1."""
    common = sum(max(0, min(x[1], y[1]) - max(x[0], y[0])) for x in a for y in b)
    return common / (sum(stop - start for start, stop in (*a, *b)) - common)


_ALIKE = 0.8


def _shown(pair: Judged, reports: list[Report], joined: bool) -> str:
    texts = (
        " ".join(reports[number].text[start:end] for start, end in stretches)
        for number, stretches in (pair.a, pair.b)
    )
    a, b = (" ".join(text.split()) for text in texts)
    return f"{'joined' if joined else 'apart'}, judged {pair.letter}\n    {a}\n    {b}"


def measure(engine: Engine, corpus: str, kept: bool = True, data: Path = DATA) -> Score:
    """All pairs of a corpus that are kept apart, or the others."""
    total = Score()
    for group in load(corpus, kept):
        one = score(group, group.reports(data), engine)
        for letter in total.pairs:
            total.pairs[letter] += one.pairs[letter]
            total.joined[letter] += one.joined[letter]
        total.asked += one.asked
        total.there += one.there
        total.misses += one.misses
    return total


def figures(engine: Engine, data: Path = DATA) -> dict[str, float]:
    """The figures of the pairs kept apart, both corpora's, each named for its corpus."""
    return dict(_named(engine, data))


def _named(engine: Engine, data: Path) -> Iterator[tuple[str, float]]:
    for corpus in CORPORA:
        for name, value in measure(engine, corpus, data=data).figures().items():
            yield f"{corpus} {name}", value


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--engine", default="model", choices=ENGINES)
    parser.add_argument("--train", action="store_true", help="the pairs that are not kept apart")
    parser.add_argument("--misses", type=int, default=0, help="print so many (with --train)")
    parser.add_argument("--data", type=Path, default=DATA)
    options = parser.parse_args()
    for corpus in CORPORA:
        found = measure(made(options.engine), corpus, not options.train, options.data)
        shown = "  ".join(f"{name} {value:.1f}" for name, value in found.figures().items())
        print(f"{corpus}: {found.there} pairs; {shown}")
        for miss in found.misses[: options.misses if options.train else 0]:
            print(miss)


if __name__ == "__main__":
    main()
