"""How many articles a second reading takes in, beside the bare encoder on the same words.

    python -m benchmarks.throughput [--data ../shared/data] [--articles 40] [--rounds 3]

Prints, for one thread and for two, articles of 600 words a second of the encoder alone, of the
whole network with its decoding, and of reading as a whole as the pipeline does it, each in the same
run and with as many articles at a time as there are threads, and the most memory used. Figures are
medians of the rounds, the share of the encoder with the least and the most beside it: two threads
on a machine that is lent out can be a third slower for a while. Takes articles of PolNeAR dev, or
of the bundled example where that is not there.
"""

from __future__ import annotations

import argparse
import resource
import statistics
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from benchmarks.attribution import as_report, load
from headwater.pipeline import read_all
from headwater.reading.trained.network import Network
from headwater.reading.trained.reader import ModelReader
from headwater.records import Report

EXAMPLE = Path(__file__).resolve().parents[1] / "examples" / "story"


def articles(data: Path, number: int) -> list[Report]:
    """The reports to read."""
    folder = data / "polnear" / "dev"
    if folder.is_dir():
        return [one.report for one in load(folder)[:number]]
    return [as_report(path.read_text("utf-8")) for path in sorted(EXAMPLE.glob("[0-9]*"))]


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--articles", type=int, default=40)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    reports = articles(options.data, options.articles)
    size = sum(len(report.text.split()) for report in reports) / 600
    print("| threads | encoder | network | reading | of the encoder |")
    print("|---:|---:|---:|---:|---:|")
    for threads in (1, 2):
        rounds = list(_measured(reports, threads, options.rounds))
        bare, whole, reading = (
            statistics.median(size / seconds for seconds in each)
            for each in zip(*rounds, strict=True)
        )
        shares = [seconds[0] / seconds[2] for seconds in rounds]
        print(
            f"| {threads} | {bare:.1f} | {whole:.1f} | {reading:.1f} "
            f"| {statistics.median(shares):.0%} ({min(shares):.0%} to {max(shares):.0%}) |"
        )
    print(f"most memory: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MB")


def _measured(
    reports: Sequence[Report], threads: int, rounds: int
) -> Iterator[tuple[float, float, float]]:
    """Seconds for the bare encoder, for the network and for reading, a row a round."""
    network = Network(threads=threads)
    reader = ModelReader(network)
    reader.read(reports[0])
    cut = [network.cutter.cut(one.text, [(b.start, b.end) for b in one.blocks]) for one in reports]
    windows = [window for one in cut for window in one]
    with ThreadPoolExecutor(threads) as several:
        for _ in range(rounds):
            bare = _seconds(lambda: _gone_through(several.map(network.encode, windows)))
            whole = _seconds(lambda: _gone_through(several.map(network.look, cut)))
            reading = _seconds(lambda: read_all(reports, reader, lambda stage, done, of: None))
            yield bare, whole, reading


def _gone_through(results: Iterator[object]) -> None:
    """Take all, and keep none: reading keeps none either."""
    deque(results, maxlen=0)


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


if __name__ == "__main__":
    main()
