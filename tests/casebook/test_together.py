"""Eight programs read and write one case: no write is lost, no reader sees an error.

`make test` lets them run for some seconds, `make soak` for a minute.
"""

from __future__ import annotations

import json
import multiprocessing
import os
import random
import time
from pathlib import Path

import pytest

from headwater.casebook.casebook import Casebook
from headwater.casebook.deciding import Asked
from headwater.publishing.view import JsonExporter
from headwater.records import DecisionKind
from tests.casebook import news
from tests.soaking import times

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")

SECONDS = times(4, 60)


def _write(path: Path, worker: int, stop: float) -> list[str]:
    """Add reports and notes until time is up; gives what was told to be stored."""
    stored = []
    number = 0
    while time.monotonic() < stop:
        with Casebook.open(path, write=True) as case:
            (added,) = case.add(
                [news.named(10 + worker * 150 + number % 20, number)], news.engines()
            )
            if added.outcome.value in ("added", "revision"):
                stored.append(f"report {added.source}")
            if number % 3 == 2:
                asked = Asked(
                    DecisionKind.NOTE,
                    (added.report or "",),
                    f"worker {worker}",
                    "why",
                    {"note": f"note {number}"},
                )
                stored.append(f"decision {case.decide(asked, news.engines()).decision.id}")
        number += 1
    return stored


def _read(path: Path, worker: int, stop: float) -> list[str]:
    """Look at the case in every way until time is up; what is seen must be whole and only grow."""
    choose = random.Random(worker)
    seen = 0
    looks = 0
    while time.monotonic() < stop:
        with Casebook.open(path) as case:
            match choose.randrange(4):
                case 0:
                    assert case.verify(news.engines()).faults == ()
                case 1:
                    assert "".join(JsonExporter().export(case.whole()))
                case 2:
                    case.find("workers died")
                case _:
                    assert "".join(case.export())
            now = len(case.reports())
            assert now >= seen
            seen = now
        looks += 1
    return [f"looked {looks}"]


def _work(path: Path, worker: int, stop: float) -> None:
    """One program; its result or its error goes to a file of its own."""
    result = path.with_name(f"worker-{worker}.json")
    try:
        done = (_write if worker % 2 == 0 else _read)(path, worker, stop)
        result.write_text(json.dumps(done))
    except BaseException as error:
        result.write_text(json.dumps(f"{type(error).__name__}: {error}"))
        raise


def test_eight_programs_at_once(tmp_path: Path) -> None:
    path = news.make(tmp_path / "x.case", news.several(2, 2))
    fork = multiprocessing.get_context("fork")
    stop = time.monotonic() + SECONDS
    workers = [fork.Process(target=_work, args=(path, n, stop)) for n in range(8)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join(timeout=SECONDS + 120)
    told = [json.loads((tmp_path / f"worker-{n}.json").read_text()) for n in range(8)]
    assert all(isinstance(each, list) for each in told), told
    assert all(told), "every program got its turn"
    with Casebook.open(path) as case:
        stored = {f"report {each.source}" for each in case.reports()}
        stored |= {f"decision {one.decision.id}" for one in case.attachments()}
        assert {each for n in (0, 2, 4, 6) for each in told[n]} <= stored
        assert case.verify(news.engines()).faults == ()
        assert case.info().stale == 0
        assert [each.number for each in case.reports()] == list(range(1, len(case.reports()) + 1))
