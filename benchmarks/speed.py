"""How long a run takes, cold, and where the time goes.

    python -m benchmarks.speed [FILE...]

Without files it takes the three articles of ../shared/seeds, and where these are not there the
bundled example story. Each figure is the median of several runs in processes of their own, so
imports and the loading of tables count; compiling the source does not, as an installed package has
that behind it: a run that is not counted leaves it compiled. The table goes to the screen and to
benchmarks/results/speed.md with the versions it was measured with.
"""

from __future__ import annotations

import os
import platform
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SEEDS = ROOT.parent / "shared" / "seeds"
EXAMPLE = ROOT / "examples" / "story"
RESULTS = ROOT / "benchmarks" / "results" / "speed.md"
RUNS = 5
ENVIRONMENT = {key: set_ for key, set_ in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}

STAGES = """
import sys, time
start = time.perf_counter()
from headwater.pipeline import decode_all, default_engines, read_all
from headwater.records import check_reading
from headwater.plugins import load
from headwater.records import Collector, Exporter, Story
engines = default_engines()
collector = load("collectors", Collector, "file")[0]
exporter = load("exporters", Exporter, "json")[0]
tell = lambda *step: None
marks = [("start-up", time.perf_counter())]
captures = [capture for source in sys.argv[1:] for capture in collector.collect(source)]
marks.append(("collect", time.perf_counter()))
reports, notes = decode_all(captures, {}, engines.decoders, tell)
marks.append(("decode", time.perf_counter()))
reports, readings, faults = read_all(reports, engines.reader, tell)
marks.append(("read", time.perf_counter()))
from headwater.comparing import compare
comparison = compare(reports, readings)
marks.append(("compare", time.perf_counter()))
from headwater.tracing import trace
traced = trace(reports, readings, comparison)
marks.append(("trace", time.perf_counter()))
size = sum(map(len, exporter.export(Story(reports, readings, comparison, traced, notes))))
marks.append(("json", time.perf_counter()))
for name, mark in marks:
    print(name, mark - start)
    start = mark
"""


@dataclass(frozen=True, slots=True)
class Row:
    """One figure of the table, in seconds."""

    name: str
    median: float
    best: float
    worst: float


def main(files: Sequence[str]) -> None:
    """Measure and print."""
    chosen = list(files) or default_files()
    _run([*_headwater(), "read", "--json", *chosen])
    total = wall("read, whole command", [*_headwater(), "read", "--json", *chosen])
    rows = [
        wall("python, doing nothing", [sys.executable, "-c", "pass"]),
        wall("headwater --help", [*_headwater(), "--help"]),
        wall("read, the first article alone", [*_headwater(), "read", "--json", chosen[0]]),
        total,
        *stages(chosen),
    ]
    size = sum(Path(file).stat().st_size for file in chosen)
    text = table(rows, total, f"{len(chosen)} files, {size / 1000:.1f} kB")
    print(text)
    RESULTS.parent.mkdir(parents=True, exist_ok=True)
    RESULTS.write_text(text + "\n", encoding="utf-8")


def default_files() -> list[str]:
    """The seeds, or the example story where they are not there."""
    found = sorted(SEEDS.glob("*.txt")) or sorted(EXAMPLE.glob("[0-9]*"))
    return [os.path.relpath(path, Path.cwd()) for path in found]


def wall(name: str, command: Sequence[str]) -> Row:
    """The wall time of a whole process."""
    times = []
    for _ in range(RUNS):
        start = time.perf_counter()
        _run(command)
        times.append(time.perf_counter() - start)
    return Row(name, statistics.median(times), min(times), max(times))


def _run(command: Sequence[str]) -> None:
    silent = subprocess.DEVNULL
    subprocess.run(command, stdout=silent, stderr=silent, check=False, env=ENVIRONMENT)


def stages(files: Sequence[str]) -> list[Row]:
    """The time of each stage inside one process, in the order of the work."""
    times: dict[str, list[float]] = {}
    for _ in range(RUNS):
        done = subprocess.run(
            [sys.executable, "-c", STAGES, *files],
            capture_output=True,
            text=True,
            check=True,
            env=ENVIRONMENT,
        )
        for line in done.stdout.splitlines():
            name, seconds = line.rsplit(" ", 1)
            times.setdefault(name, []).append(float(seconds))
    return [
        Row(f"  {name}", statistics.median(each), min(each), max(each))
        for name, each in times.items()
    ]


def table(rows: Sequence[Row], total: Row, what: str) -> str:
    """The rows as a Markdown table; the share is of the whole command."""
    lines = [
        f"Speed: {what}, median of {RUNS} cold runs, {_machine()}.",
        "",
        "| what | median s | best | worst | share |",
        "|---|---:|---:|---:|---:|",
    ]
    lines += [
        f"| {row.name.strip()} | {row.median:.3f} | {row.best:.3f} | {row.worst:.3f} "
        f"| {row.median / total.median:.0%} |"
        for row in rows
    ]
    return "\n".join(lines)


def _headwater() -> list[str]:
    return [sys.executable, "-m", "headwater"]


def _machine() -> str:
    """The machine, and how busy it was: a figure from a busy one says little."""
    load = f", load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    cores = os.cpu_count()
    return f"Python {platform.python_version()}, {platform.machine()}, {cores} cores{load}"


if __name__ == "__main__":
    main(sys.argv[1:])
