"""What a page costs in a case of 10,000 reports: milliseconds over many stories, and memory.

    python -m benchmarks.casebook 10000 --keep CASE
    python -m benchmarks.web CASE [STORIES]

CASE is served by `headwater serve` in a process of its own and asked over loopback, one request at
a time. Each kind of page is asked about as many stories as are named (60 where nothing is said), no
story by two kinds: half of them the largest of the case, half taken at random with a fixed seed.
First: the first page of its kind since the server started, whose template is made ready then. Cold:
the story is not at hand, and is read from the casebook. Warm: the same address once more.
Processor time is that of all threads of the server, from the kernel's own count; on a quiet machine
it is the time a page takes, and on a busy one what it would. The table goes to the screen and to
benchmarks/results/web.md.
"""

from __future__ import annotations

import http.client
import os
import platform
import random
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from headwater.casebook.casebook import Casebook

RESULTS = Path(__file__).resolve().parent / "results" / "web.md"

STORIES = 60
LIMIT = 100
"""Milliseconds at the 95th percentile, in issue 5."""
MEMORY = 500
"""Megabytes of the server, in issue 5."""

QUERIES = (
    "police said shooting",
    "officers found victim",
    "suspect arrested charged with murder",
    '"was taken to"',
    "source:anonymous shot",
    "outlet:tribune killed",
    "before:2016-01-01 arrested",
    "man",
    "the gunman fled in a car",
    "outlet:times wounded",
    "source:police robbery",
    "after:2016-06-01 wounded in the chest",
    "two brothers",
    "hospital in critical condition",
    '"shot in the" suspect',
    "source:anonymous",
    "actor:Houston",
    "outlet:tribune",
    "argument outside a bar",
    "accidental discharge of a rifle",
    "neighbors heard shots",
    '"pronounced dead at the scene"',
)


@dataclass(frozen=True, slots=True)
class Told:
    """A story: its id, and ids of what is in it."""

    story: str
    reports: tuple[str, ...]
    claims: tuple[str, ...]
    statements: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Cost:
    """Milliseconds of one request: on the clock, and of the processor."""

    clock: float
    processor: float


def main(arguments: Sequence[str]) -> None:
    """Measure and print."""
    case = Path(arguments[0])
    number = int(arguments[1]) if len(arguments) > 1 else STORIES
    with Casebook.open(case) as book:
        reports = len(book.reports())
        told = chosen(book, number)
    with serving(case) as (pid, asked):
        rows = dict(measure(pid, asked, told))
        memory = peak(pid)
    text = table(rows, reports, memory)
    print(text)
    RESULTS.write_text(text + "\n", encoding="utf-8")


def chosen(book: Casebook, number: int) -> list[list[Told]]:
    """For each kind of page that is about a story, stories of its own, large and random ones."""
    sizes: dict[str, int] = {}
    for kept in book.reports():
        if kept.story is not None:
            sizes[kept.story] = sizes.get(kept.story, 0) + 1
    order = sorted(sizes, key=lambda each: (-sizes[each], each))
    kinds = len(ABOUT)
    large = order[: kinds * number // 2]
    rest = random.Random(5).sample(order[len(large) :], kinds * number // 2)
    return [
        [_told(book, each) for each in (*large[kind::kinds], *rest[kind::kinds])]
        for kind in range(kinds)
    ]


def _told(book: Casebook, of: str) -> Told:
    story = book.story(of)
    return Told(
        of,
        tuple(report.id for report in story.reports),
        tuple(claim.id for claim in story.comparison.claims) or ("none",),
        tuple(one.id for reading in story.readings for one in reading.statements) or ("none",),
    )


ABOUT: Mapping[str, str] = {
    "Story": "/story/{story}",
    "Claim": "/claim/{claim}",
    "Report": "/report/{report}",
    "Actors": "/story/{story}/actors",
    "Timeline": "/story/{story}/timeline",
    "Sources": "/story/{story}/sources",
    "Compare": "/story/{story}/compare?a={report}&b={other}",
    "Review of a story": "/story/{story}/review",
    "Decide": "/decide/{statement}",
    "Story as JSON": "/story/{story}.json",
}
"""Pages about one story."""

OF_CASE: Mapping[str, Sequence[str]] = {
    "Case": [f"/?start={start}" for start in range(0, 500, 50)],
    "Review": ["/review", "/review?start=50"],
    "History": ["/history"],
    "Find": [f"/find?q={quote(words)}" for words in QUERIES],
    "Add": ["/add"],
    "Style": ["/static/headwater.css"],
}
"""Pages of the whole case."""


class Asked:
    """Asks the server one thing after the other."""

    def __init__(self, port: int) -> None:
        self._connection = http.client.HTTPConnection("127.0.0.1", port, timeout=600)

    def __call__(self, address: str) -> None:
        """Get an address and read all of it; one that is not there ends the measurement."""
        self._connection.request("GET", address)
        answer = self._connection.getresponse()
        answer.read()
        if answer.status != 200:
            raise SystemExit(f"{address}: {answer.status}")


@contextmanager
def serving(case: Path) -> Iterator[tuple[int, Asked]]:
    """The server in a process of its own: its id, and what asks it."""
    command = [sys.executable, "-m", "headwater", "serve", str(case), "--port", "0"]
    environment = {**os.environ, "PYTHONUNBUFFERED": "1"}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as running:
        assert running.stdout is not None
        line = running.stdout.readline()
        port = int(line.rpartition("127.0.0.1:")[2].partition("/")[0])
        try:
            yield running.pid, Asked(port)
        finally:
            running.terminate()


@dataclass(frozen=True, slots=True)
class Costs:
    """What the pages of one kind cost: the very first, and the others cold and warm."""

    first: Cost
    cold: list[Cost]
    warm: list[Cost]


def measure(pid: int, asked: Asked, told: list[list[Told]]) -> Iterator[tuple[str, Costs]]:
    """For each kind of page what it costs."""
    asked("/history")  # what the first page of all imports is no page's cost
    for stories, (name, pattern) in zip(told, ABOUT.items(), strict=True):
        yield name, _costs(pid, asked, [address(pattern, each) for each in stories])
    for name, addresses in OF_CASE.items():
        yield name, _costs(pid, asked, addresses)


def address(pattern: str, told: Told) -> str:
    """The address of a page about a story: in the middle of what it holds."""
    return pattern.format(
        story=told.story,
        report=told.reports[0],
        other=told.reports[-1],
        claim=told.claims[len(told.claims) // 2],
        statement=told.statements[len(told.statements) // 2],
    )


def _costs(pid: int, asked: Asked, addresses: Sequence[str]) -> Costs:
    first = _cost(pid, asked, addresses[0])
    cold, warm = [], []
    for each in addresses[1:] or addresses:
        cold.append(_cost(pid, asked, each))
        warm.append(_cost(pid, asked, each))
    return Costs(first, cold, warm)


def _cost(pid: int, asked: Asked, where: str) -> Cost:
    began, used = time.perf_counter(), processor(pid)
    asked(where)
    return Cost((time.perf_counter() - began) * 1_000, (processor(pid) - used) * 1_000)


def processor(pid: int) -> float:
    """Seconds of processor time of all threads of a process so far."""
    total = 0
    for task in Path(f"/proc/{pid}/task").iterdir():
        total += int((task / "schedstat").read_text().split()[0])
    return total / 1e9


def peak(pid: int) -> float:
    """The most memory that a process had, in megabytes."""
    status = Path(f"/proc/{pid}/status").read_text()
    line = next(line for line in status.splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1]) / 1_024


def table(rows: Mapping[str, Costs], reports: int, memory: float) -> str:
    """The results as Markdown."""
    load = os.getloadavg()[1]
    lines = [
        f"Pages of a case of {reports:,} reports in milliseconds, {time.strftime('%Y-%m-%d')}, "
        f"Python {platform.python_version()},",
        f"{os.cpu_count()} cores, load {load:.1f} while it ran. Cold: the story is not at hand.",
        "First: the first page of its kind since the server started. Processor time of the server,",
        "all threads; the clock in brackets.",
        "",
        "| page | asked | first | cold, median | cold, 95th | warm, median | warm, 95th |",
        "|---|---:|---:|---:|---:|---:|---:|",
    ]
    for name, costs in rows.items():
        several = ((costs.cold, 0.5), (costs.cold, 0.95), (costs.warm, 0.5), (costs.warm, 0.95))
        cells = [_told_at([costs.first], 0), *(_told_at(*each) for each in several)]
        lines.append(f"| {name} | {len(costs.cold)} | " + " | ".join(cells) + " |")
    late = [
        name
        for name, costs in rows.items()
        if any(_at(each, 0.95).processor > LIMIT for each in (costs.cold, costs.warm))
    ]
    said = "none" if not late else ", ".join(late)
    lines += [
        "",
        f"Over {LIMIT} ms of processor time at the 95th percentile: {said}.",
        f"The most memory that the server had: {memory:.0f} MB (at most {MEMORY} are asked for).",
    ]
    return "\n".join(lines)


def _told_at(several: Sequence[Cost], part: float) -> str:
    clock = sorted(each.clock for each in several)[_place(several, part)]
    return f"{_at(several, part).processor:.0f} ({clock:.0f})"


def _at(several: Sequence[Cost], part: float) -> Cost:
    return sorted(several, key=lambda each: each.processor)[_place(several, part)]


def _place(several: Sequence[Cost], part: float) -> int:
    return min(int(len(several) * part), len(several) - 1)


if __name__ == "__main__":
    main(sys.argv[1:])
