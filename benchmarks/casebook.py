"""What a casebook of 10,000 reports costs: adding one more, finding, and the size of the file.

    python -m benchmarks.casebook [REPORTS] [--keep CASE]

The reports are those of ../shared/data/incidents, repeated until there are enough, each copy
with other names, dates and numbers of the same length. The ten reports that are timed are the
same ones at every size and are read by the built-in reader; each is also added to a casebook of ten
right before, since a machine is not equally fast at all times. The readings of all others are those
of their originals with the other words put in, which is what the reader would cost and nothing
else. Comparing is timed apart. With `--keep` the casebook stays, all of it compared, for
benchmarks/finding.py, which asks more and asks it in new processes too. The table goes to the
screen and to benchmarks/results/casebook.md.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import random
import re
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import msgspec

from headwater.casebook import adding
from headwater.casebook.casebook import Casebook
from headwater.pipeline import Engines, decode, default_engines
from headwater.records import Capture, Given, Reading, Report, digest, sha256

ROOT = Path(__file__).resolve().parents[1]
DATA = ROOT.parent / "shared" / "data" / "incidents" / "reports.jsonl"
RESULTS = ROOT / "benchmarks" / "results" / "casebook.md"

SIZES = (10, 100, 1_000, 10_000)
TIMED = 10
"""Reports that are timed at each size, the same ones with other names."""

QUERIES = (
    "police said shooting",
    '"was taken to"',
    "officers found victim",
    "source:anonymous shot",
    "outlet:tribune killed",
    "before:2016-01-01 arrested",
    "suspect arrested charged with murder",
)

SHORTEST, LONGEST = 600, 8_000
"""Characters of the texts taken: shorter ones are error pages, longer ones lists of crimes."""

Words = list["Words"] | tuple["Words", ...] | dict[str, "Words"] | str | int | float | None


@dataclass(frozen=True, slots=True)
class Original:
    """A report as it was published, its reading, and the words of it that a copy changes."""

    title: str
    text: str
    published: str
    report: Report
    reading: Reading
    names: tuple[str, ...]


@dataclass
class Prepared:
    """A reader that knows the readings of copies beforehand."""

    readings: dict[str, Reading] = field(default_factory=dict)
    name: str = "rules"
    version: str = "1"

    def read(self, report: Report) -> Reading:
        """The reading of the copy with these bytes."""
        return self.readings.pop(report.capture)


@dataclass(frozen=True, slots=True)
class Step:
    """Seconds for one report."""

    reading: float
    storing: float
    comparing: float


@dataclass(frozen=True, slots=True)
class Cost:
    """Medians of `TIMED` reports where the casebook holds `size`, in seconds.

    `tenth` is what adding the same reports to a casebook of ten cost at the same time, each right
    before its turn in the large one: a busy machine slows both alike.
    """

    size: int
    step: Step
    tenth: float

    @property
    def adding(self) -> float:
        """All but comparing."""
        return self.step.reading + self.step.storing


def main(arguments: Sequence[str]) -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("reports", nargs="?", type=int, default=SIZES[-1])
    parser.add_argument("--keep", type=Path)
    asked = parser.parse_args(arguments)
    sizes = [size for size in SIZES if size <= asked.reports]
    with tempfile.TemporaryDirectory() as folder:
        big = Path(folder) / "big.case"
        text = measure(big, sizes)
        if asked.keep is not None:
            with Casebook.open(big, write=True) as case:
                with case.writing() as connection:
                    connection.exec_driver_sql("UPDATE story SET stale = 1")
                case.refresh()
            shutil.move(big, asked.keep)
    print(text)
    RESULTS.parent.mkdir(parents=True, exist_ok=True)
    RESULTS.write_text(text + "\n", encoding="utf-8")


def measure(path: Path, sizes: Sequence[int]) -> str:
    """Fill a casebook up to each size in turn, timing what one more report costs there."""
    found = originals()
    timed, rest = found[:TIMED], found[TIMED:]
    costs: list[Cost] = []
    characters = 0
    number = 0
    small = path.with_name("small.case")
    with Casebook.open(path, make=True) as case:
        for size in sizes:
            while number < size - TIMED // 2:
                characters += fill(case, rest[number % len(rest)], number)
                number += 1
            if size == sizes[0]:
                case.backup(small)
            cost, added = cost_at(case, small, timed, size)
            characters += added
            number += len(timed)
            costs.append(cost)
            print(cost, file=sys.stderr)
        finding = [seconds for query in QUERIES for seconds in find(case, query)]
    return table(costs, finding, (path.stat().st_size, characters, number))


def fill(case: Casebook, original: Original, number: int) -> int:
    """Add a copy whose reading is known; gives the bytes of its text."""
    text, capture = copy(original, number)
    engines = default_engines()
    report = decode(capture, given(original), engines.decoders).report
    prepared = Prepared({capture.sha256: reading_of(original, report)})
    put(case, (capture, given(original)), Engines(engines.decoders, prepared))
    return len(text.encode())


def put(case: Casebook, named: tuple[Capture, Given], engines: Engines) -> None:
    """Add one report, without comparing; one that is not stored would spoil every figure."""
    (added,) = adding.add(case._database, [named], engines, lambda _one: None)
    if added.outcome is not adding.Outcome.ADDED:
        raise SystemExit(f"not added: {added}")


def cost_at(case: Casebook, small: Path, timed: Sequence[Original], size: int) -> tuple[Cost, int]:
    """What adding each of the timed reports costs now, and the bytes of their texts."""
    here = Path(shutil.copy(small, small.with_name("tenth.case")))
    steps: list[Step] = []
    tenths: list[float] = []
    characters = 0
    with Casebook.open(here, write=True) as tenth:
        for number, original in enumerate(timed):
            text, capture = copy(original, 1_000_000 + size)
            characters += len(text.encode())
            first = timed_step(tenth, original, capture)
            tenths.append(first.reading + first.storing)
            if number == 0:
                timed_step(tenth, original, copy(original, -1)[1])  # the tables are loaded
            steps.append(timed_step(case, original, capture))
    here.unlink()
    medians = (
        statistics.median(getattr(step, name) for step in steps)
        for name in ("reading", "storing", "comparing")
    )
    return Cost(size, Step(*medians), statistics.median(tenths)), characters


def timed_step(case: Casebook, original: Original, capture: Capture) -> Step:
    """Add one report and compare what it touches."""
    engines = default_engines()
    with case.writing() as connection:  # only what this one touches is compared
        connection.exec_driver_sql("UPDATE story SET stale = 0")
    start = time.perf_counter()
    report = decode(capture, given(original), engines.decoders).report
    prepared = Prepared({capture.sha256: engines.reader.read(report)})
    read = time.perf_counter()
    put(case, (capture, given(original)), Engines(engines.decoders, prepared))
    stored = time.perf_counter()
    case.refresh()
    return Step(read - start, stored - read, time.perf_counter() - stored)


def find(case: Casebook, query: str) -> Iterator[float]:
    """Seconds of some runs of one query, the first one left out."""
    for run in range(6):
        start = time.perf_counter()
        case.find(query)
        if run:
            yield time.perf_counter() - start


def given(of: Original) -> Given:
    """What is stated with each report."""
    return Given(published=of.published or None)


@cache
def originals() -> tuple[Original, ...]:
    """The reports of the corpus that are articles, read once."""
    if not DATA.exists():
        raise SystemExit(f"{DATA} is not there")
    engines = default_engines()
    found: dict[str, Original] = {}
    for line in DATA.read_text("utf-8").splitlines():
        row = json.loads(line)
        title, text = (row["title"] or "").strip(), row["content"]
        if not SHORTEST <= len(text) <= LONGEST or text in found:
            continue
        whole = f"{title}\n\n{text}"
        report = decode(_capture(whole, "x.txt"), Given(), engines.decoders).report
        reading = engines.reader.read(report)
        names = {
            word
            for name in reading.names
            if name.canonical is None
            for word in re.findall(r"[A-Z][a-z]{3,}", name.span.quote)
        }
        found[text] = Original(
            title, report.text, row["dct"] or "", report, reading, tuple(sorted(names))
        )
        if len(found) % 200 == 0:
            print(f"{len(found)} originals", file=sys.stderr)
    return tuple(found.values())


def copy(original: Original, number: int) -> tuple[str, Capture]:
    """The text with other names and numbers of the same length; every copy has its own."""
    choose = random.Random(f"{number} {original.report.id}")
    other = {name: _other(name, choose) for name in original.names}
    text = original.text
    if other:
        pattern = re.compile(rf"\b(?:{'|'.join(map(re.escape, other))})\b")
        text = pattern.sub(lambda match: other[match.group()], text)
    text = re.sub(r"\b\d{1,3}\b", lambda match: _number(match.group(), choose), text)
    return text, _capture(text, f"{number}-{original.report.id}.txt")


def _capture(text: str, source: str) -> Capture:
    data = text.encode("utf-8")
    return Capture(sha256(data), data, source, "text/plain", "2026-11-20T00:00:00Z")


def _other(name: str, choose: random.Random) -> str:
    """Another word that looks like a name: vowels for vowels, consonants for consonants."""
    kinds = ("aeiou", "bcdfghklmnprstvz")
    letters = [choose.choice(kinds[0] if each in kinds[0] else kinds[1]) for each in name.lower()]
    return "".join(letters).capitalize()


def _number(digits: str, choose: random.Random) -> str:
    return "".join(choose.choice("123456789") for _ in digits)


def reading_of(original: Original, report: Report) -> Reading:
    """The reading of the original with the words of the copy, under ids of its own."""
    if len(report.text) != len(original.report.text):
        raise SystemExit("a copy does not have the length of its original")
    plain = msgspec.to_builtins(original.reading)
    ids = {each.id: digest("s", (each.id, report.id)) for each in original.reading.statements}
    return msgspec.convert(_put_in(plain, report, ids), Reading)


def _put_in(value: Words, report: Report, ids: Mapping[str, str]) -> Words:
    if isinstance(value, list | tuple):
        return [_put_in(each, report, ids) for each in value]
    if isinstance(value, dict):
        start, end = value.get("start"), value.get("end")
        made = {key: _put_in(each, report, ids) for key, each in value.items()}
        if isinstance(start, int) and isinstance(end, int) and "quote" in value:
            made["quote"] = report.text[start:end]
        if "report" in made:
            made["report"] = report.id
        return made
    if isinstance(value, str) and value.startswith("s-"):
        name, dot, rest = value.partition(".")
        return f"{ids[name]}{dot}{rest}" if name in ids else value
    return value


def table(costs: Sequence[Cost], finding: Sequence[float], size: tuple[int, int, int]) -> str:
    """The figures as Markdown."""
    file, texts, reports = size
    load = f", load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    lines = [
        f"Casebook: medians of {TIMED} reports at each size, incidents corpus, "
        f"Python {platform.python_version()}, {os.cpu_count()} cores{load}.",
        "",
        "| reports in it | read ms | store ms | both | the 10th then | ratio | compare ms |",
        "|---:|---:|---:|---:|---:|---:|---:|",
    ]
    lines += [
        f"| {each.size:,} | {1000 * each.step.reading:.1f} | {1000 * each.step.storing:.1f} "
        f"| {1000 * each.adding:.1f} | {1000 * each.tenth:.1f} | {each.adding / each.tenth:.2f} "
        f"| {1000 * each.step.comparing:.1f} |"
        for each in costs
    ]
    slowest = 1000 * max(finding)
    lines += [
        "",
        f"Finding among {reports:,} reports: median {1000 * statistics.median(finding):.1f} ms, "
        f"slowest {slowest:.1f} ms over {len(QUERIES)} queries.",
        "",
        f"The file: {file:,} bytes for {texts:,} bytes of text, {file / texts:.1f} times.",
    ]
    return "\n".join(lines)


if __name__ == "__main__":
    main(sys.argv[1:])
