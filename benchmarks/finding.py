"""What `find` costs in a casebook of 10,000 reports, by words and by meaning, warm and cold.

    python -m benchmarks.casebook 10000 --keep CASE
    python -m benchmarks.finding CASE [WITH_VECTORS]

CASE is looked at as it is. WITH_VECTORS is the same case with a vector for every clause, made from
CASE where it is not there yet: the sum of a random vector for each stem, 128 numbers. It stands in
for a reader that gives vectors and costs next to nothing; what a model takes to load and to embed
a few words comes on top.

Warm: the median of five runs in one process, after one that is left out. Cold: the median of three
processes that have just opened the case and ask this one thing, the file being in the memory of the
operating system; the start of Python and the import of Headwater, and of numpy where there are
vectors, left out. All figures are processor time, which on a quiet machine is the time it takes.
The table goes to the screen and to benchmarks/results/finding.md.
"""

from __future__ import annotations

import math
import os
import platform
import random
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from headwater.casebook import store
from headwater.casebook.casebook import Casebook
from headwater.casebook.fulltext import stems
from headwater.records import Clause, Reading, Report
from headwater.records.vectors import rounded
from headwater.text.stems import STOP_WORDS

RESULTS = Path(__file__).resolve().parent / "results" / "finding.md"

SIZE = 128

QUERIES = (
    "man",
    "police said shooting",
    "officers found victim",
    "suspect arrested charged with murder",
    "gunman opened fire inside crowded restaurant kitchen tuesday",
    '"was taken to"',
    '"shot in the" suspect',
    "source:anonymous",
    "source:anonymous shot",
    "source:police killed",
    "outlet:tribune",
    "outlet:tribune killed",
    "before:2016-01-01 arrested",
    "after:2016-06-01 wounded in the chest",
    "actor:Houston",
    "actor:Chicago shooting",
    'actor:"Chicago Police"',
)

WARM, COLD = 5, 3


class Hashed:
    """A reader that gives words the sum of a random vector for each stem."""

    name = "hashed"
    version = "1"

    def read(self, report: Report) -> Reading:
        """Not used: the readings are there."""
        raise NotImplementedError

    def embed(self, words: Sequence[str]) -> tuple[tuple[float, ...], ...]:
        """The vectors of some words."""
        return tuple(vector(each) for each in words)


def vector(words: str) -> tuple[float, ...]:
    """The vector of some words, of unit length."""
    told = [each for each in stems(words).split() if each not in STOP_WORDS] or ["?"]
    sums = [math.fsum(column) for column in zip(*map(_random, told), strict=True)]
    length = math.hypot(*sums)
    return tuple(x / length for x in sums)


@cache
def _random(stem: str) -> tuple[float, ...]:
    choose = random.Random(stem)
    return tuple(choose.gauss() for _ in range(SIZE))


def put_in(case: Path) -> None:
    """Give every clause of a case its vector."""
    with Casebook.open(case, write=True) as book, book.writing() as connection:
        for kept in store.kept(connection):
            found = store.reading_of(connection, kept.id)
            statements = tuple(
                replace(one, clauses=tuple(map(_with_vector, one.clauses)))
                for one in found.statements
            )
            meant = replace(found, reader="hashed/1", statements=statements)
            store.put_reading(connection, meant, store.report_of(connection, kept.id).title_given)


def _with_vector(clause: Clause) -> Clause:
    words = " ".join(span.quote for span in clause.content)
    return replace(clause, vector=rounded(vector(words)))


@dataclass(frozen=True, slots=True)
class Cost:
    """Milliseconds of one query."""

    warm: float
    cold: float


def main(arguments: Sequence[str]) -> None:
    """Measure and print."""
    if arguments[0] == "--once":
        print(once(Path(arguments[1]), arguments[2]))
        return
    cases = [Path(each) for each in arguments]
    if len(cases) > 1 and not cases[1].exists():
        part = Path(shutil.copy(cases[0], f"{cases[1]}.part"))
        put_in(part)
        part.rename(cases[1])
    text = table(cases, [{query: cost(case, query) for query in QUERIES} for case in cases])
    print(text)
    RESULTS.write_text(text + "\n", encoding="utf-8")


def once(case: Path, query: str) -> float:
    """Milliseconds of a query that is the first of its process."""
    reader = Hashed()
    with Casebook.open(case) as book:
        if book.reading_of(book.reports()[0].id).reader == "hashed/1":
            import numpy as np

            np.zeros(1)
            reader.embed([query])
        return _timed(book, query, reader)


def cost(case: Path, query: str) -> Cost:
    """What a query costs, warm and cold."""
    reader = Hashed()
    with Casebook.open(case) as book:
        warm = [_timed(book, query, reader) for _ in range(1 + WARM)][1:]
    command = [sys.executable, __file__, "--once", str(case), query]
    cold = [float(subprocess.check_output(command)) for _ in range(COLD)]
    found = Cost(statistics.median(warm), statistics.median(cold))
    print(case.name, query, found, file=sys.stderr)
    return found


def _timed(book: Casebook, query: str, reader: Hashed) -> float:
    start = time.process_time()
    book.find(query, 20, lambda _name: reader)
    return 1000 * (time.process_time() - start)


def table(cases: Sequence[Path], costs: Sequence[dict[str, Cost]]) -> str:
    """The figures as Markdown."""
    load = f", load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    with Casebook.open(cases[0]) as book:
        info = book.info()
    names = ("by words", "by words and meaning")[: len(costs)]
    lines = [
        f"`find` in milliseconds of processor time among {info.reports:,} reports with "
        f"{info.statements:,} statements, incidents corpus, Python {platform.python_version()}, "
        f"{os.cpu_count()} cores{load}.",
        "",
        "| query |" + "".join(f" {name}, warm | cold |" for name in names),
        "|---|" + "---:|---:|" * len(names),
    ]
    for query in QUERIES:
        figures = (f" {each[query].warm:.0f} | {each[query].cold:.0f} |" for each in costs)
        lines.append(f"| `{query}` |" + "".join(figures))
    medians = (
        f" {statistics.median(c.warm for c in each.values()):.0f} |"
        f" {statistics.median(c.cold for c in each.values()):.0f} |"
        for each in costs
    )
    sizes = " and ".join(f"{case.stat().st_size:,}" for case in cases)
    lines += ["| **median** |" + "".join(medians), "", f"Bytes of the file: {sizes}."]
    return "\n".join(lines)


if __name__ == "__main__":
    main(sys.argv[1:])
