"""Turns: no more at work than there are cores, one that tells, and that one first."""

from __future__ import annotations

import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from headwater.reading.trained.turns import Turns


class Watched:
    """Notes how many see and tell at the same time, and in which order they began."""

    def __init__(self, threads: int) -> None:
        self.turns = Turns(threads)
        self.lock = threading.Lock()
        self.at_work = {"see": 0, "tell": 0}
        self.most = {"see": 0, "tell": 0, "all": 0}

    def step(self, what: str) -> None:
        with self.turns.seeing() if what == "see" else self.turns.telling():
            self._count(what, 1)
            time.sleep(0.001)
            self._count(what, -1)

    def read(self, _: int) -> None:
        self.step("see")
        self.step("tell")

    def _count(self, what: str, by: int) -> None:
        with self.lock:
            self.at_work[what] += by
            self.most[what] = max(self.most[what], self.at_work[what])
            self.most["all"] = max(self.most["all"], sum(self.at_work.values()))


@pytest.mark.parametrize("threads", [1, 2, 3])
def test_no_more_work_than_there_are_cores_and_one_tells(threads: int) -> None:
    watched = Watched(threads)
    with ThreadPoolExecutor(threads + 3) as several:
        list(several.map(watched.read, range(40)))
    assert watched.most["all"] <= threads
    assert watched.most["tell"] == 1


def test_who_waits_to_tell_goes_before_who_waits_to_see() -> None:
    turns = Turns(1)
    order: list[str] = []

    def see() -> None:
        with turns.seeing():
            order.append("see")

    def tell() -> None:
        with turns.telling():
            order.append("tell")

    threads = [threading.Thread(target=work) for work in (see, see, tell, see)]
    with turns.seeing():
        for thread in threads:
            thread.start()
        while not turns._waiting:
            time.sleep(0.001)
    for thread in threads:
        thread.join()
    assert order[0] == "tell"
    assert order.count("see") == len(threads) - 1


def test_a_fault_gives_the_turn_back() -> None:
    turns = Turns(1)
    for turn in (turns.seeing, turns.telling):
        with pytest.raises(ValueError, match="fault"), turn():
            raise ValueError("fault")
    with turns.seeing():
        pass
    with turns.telling():
        pass
