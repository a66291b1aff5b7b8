"""A kill at any moment, a full disk, a damaged log: nothing that was stored is ever lost.

`make test` kills ten times, `make soak` two hundred times; the moments come from a generator
with a fixed seed, as parts of the time that an undisturbed run takes.
"""

from __future__ import annotations

import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
from sqlalchemy import event

from headwater.casebook.casebook import Casebook
from headwater.publishing.view import JsonExporter
from headwater.records import Capture, CasebookError, Given
from tests.casebook import news
from tests.soaking import times

ROOT = Path(__file__).parents[2]
FILES = 50

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork and SIGKILL")


@cache
def fifty() -> tuple[tuple[Capture, Given], ...]:
    """Fifty short reports: ten stories, five outlets each; two are revisions."""
    reports = []
    for number, (came, given) in enumerate(news.several(10, 5)):
        text = "\n\n".join(came.data.decode().split("\n\n")[:3])
        source = "story0-0.txt" if number in (20, 30) else came.source
        reports.append((news.capture(text, source), given))
    return tuple(reports)


def _add(path: Path) -> None:
    with Casebook.open(path, make=True, clock=lambda: "2025-03-05T10:00:00Z") as case:
        case.add(fifty(), news.engines())


def _state(path: Path) -> tuple[str, str]:
    """The public JSON and the lossless form."""
    with Casebook.open(path) as case:
        assert case.verify(news.engines()).faults == ()
        assert [each.number for each in case.reports()] == list(range(1, FILES + 1))
        assert case.info().stale == 0
        return "".join(JsonExporter().export(case.whole())), "".join(case.export())


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory: pytest.TempPathFactory) -> tuple[tuple[str, str], float]:
    """What an undisturbed run gives, and how long it takes in a process of its own."""
    path = tmp_path_factory.mktemp("whole") / "x.case"
    news.make(tmp_path_factory.mktemp("warm") / "x.case", [fifty()[0]])
    began = time.monotonic()
    assert _forked(lambda: _add(path)) == 0
    seconds = time.monotonic() - began
    return _state(path), seconds


def _forked(work: Callable[[], None], kill_after: float | None = None) -> int:
    """Do `work` in a process of its own, killed after that many seconds; gives how it ended."""
    child = os.fork()
    if child == 0:
        try:
            work()
        except BaseException:
            os._exit(1)
        os._exit(0)
    if kill_after is not None:
        time.sleep(kill_after)
        os.kill(child, signal.SIGKILL)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


@pytest.mark.parametrize("number", range(times(10, 200)))
def test_a_kill_at_any_moment_loses_nothing(
    undisturbed: tuple[tuple[str, str], float], tmp_path: Path, number: int
) -> None:
    expected, seconds = undisturbed
    choose = random.Random(f"kill {number}")
    path = tmp_path / "x.case"
    for _ in range(choose.choice((1, 1, 2, 3))):
        ended = _forked(lambda: _add(path), choose.uniform(0, seconds))
        assert ended in (0, -signal.SIGKILL)
        if path.exists() and path.stat().st_size:
            _whole_so_far(path)
    assert _forked(lambda: _add(path)) == 0
    assert _state(path) == expected


def _whole_so_far(path: Path) -> None:
    """What a reader sees after a kill: whole reports and nothing else.

    After one before the tables stood, that nothing was stored yet.
    """
    try:
        case = Casebook.open(path)
    except CasebookError as error:
        assert "interrupted before anything was stored" in str(error)
        return
    with case:
        found = case.verify(news.engines())
        assert found.faults == ()
        assert found.reports == found.readings == found.captures
        assert len(case.whole().reports) == found.reports


@pytest.mark.parametrize("number", range(times(1, 20)))
def test_the_command_line_killed_and_run_again(
    undisturbed: tuple[tuple[str, str], float], tmp_path: Path, number: int
) -> None:
    choose = random.Random(f"kill the command {number}")
    folder = tmp_path / "in"
    folder.mkdir()
    names = [f"{n:02}-{came.source}" for n, (came, _) in enumerate(fifty())]
    for name, (came, _) in zip(names, fifty(), strict=True):
        (folder / name).write_bytes(came.data)
    command = [sys.executable, "-m", "headwater", "add", "../x.case", *names]
    with subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE) as first:
        time.sleep(choose.uniform(0.5, 0.5 + 2 * undisturbed[1]))
        first.kill()
        first.communicate()
    done = subprocess.run(command, cwd=folder, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert len(done.stdout.splitlines()) == FILES
    with Casebook.open(tmp_path / "x.case") as case:
        assert [each.source for each in case.reports()] == names
        assert case.verify(news.engines()).faults == ()


@pytest.mark.parametrize("number", range(times(3, 30)))
def test_an_import_killed_leaves_nothing_or_all(
    undisturbed: tuple[tuple[str, str], float], tmp_path: Path, number: int
) -> None:
    (_, lines), seconds = undisturbed
    encoded = [line.encode() for line in lines.splitlines(keepends=True)]
    path = tmp_path / "x.case"
    choose = random.Random(f"kill the import {number}")
    _forked(lambda: Casebook.load(path, encoded), choose.uniform(0, seconds))
    if not path.exists():
        assert _forked(lambda: Casebook.load(path, encoded)) == 0
    assert _state(path) == undisturbed[0]
    assert [each.name for each in tmp_path.iterdir()] == ["x.case"]


def _limit(case: Casebook, pages: int) -> None:
    """Let SQLite report a full disk when the file would grow beyond so many pages."""

    def limit(connection: sqlite3.Connection, _record: object) -> None:
        connection.execute(f"PRAGMA max_page_count = {pages}")

    engine = case._database._engine
    engine.dispose()
    event.listen(engine, "connect", limit)


@pytest.mark.parametrize("spare", [0, 3, 30])
def test_a_full_disk_loses_nothing(
    undisturbed: tuple[tuple[str, str], float], tmp_path: Path, spare: int
) -> None:
    path = news.make(tmp_path / "x.case", list(fifty()[:10]))
    with Casebook.open(path, write=True) as case:
        _limit(case, path.stat().st_size // 4096 + spare)
        with pytest.raises(CasebookError, match="the disk is full"):
            case.add(fifty(), news.engines())
        assert len(case.reports()) >= 10
    _whole_so_far(path)
    _add(path)
    assert _state(path)[0] == undisturbed[0][0]


def test_a_full_disk_for_real(undisturbed: tuple[tuple[str, str], float], tmp_path: Path) -> None:
    """On a file system of 700 kB, where this machine lets one be mounted."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=700k", "tmpfs", str(disk)]
    try:
        mounted = subprocess.run(mount, check=False, capture_output=True).returncode == 0
    except FileNotFoundError:
        mounted = False
    if not mounted:
        pytest.skip("no small file system can be mounted here")
    try:
        path = disk / "x.case"
        with pytest.raises(CasebookError, match=r"disk is full|disk failed"):
            _add(path)
        _whole_so_far(path)
        moved = tmp_path / "x.case"
        with Casebook.open(path) as case:
            assert case.reports()
            case.backup(moved)
        _add(moved)
        assert _state(moved)[0] == undisturbed[0][0]
    finally:
        subprocess.run(["umount", str(disk)], check=True)


def test_a_log_cut_off_by_a_power_failure_costs_no_stored_report(
    undisturbed: tuple[tuple[str, str], float], tmp_path: Path
) -> None:
    """The log ends in the middle of a page: what was folded or complete before stays."""
    path = tmp_path / "x.case"
    log = Path(f"{path}-wal")
    for part in (0.3, 0.1, 0.05, 0.02):
        assert _forked(lambda: _add(path), undisturbed[1] * part) in (0, -signal.SIGKILL)
        if log.exists() and log.stat().st_size:
            break
        path.unlink(missing_ok=True)
    else:
        pytest.skip("every run was done, or had not begun, when it was killed")
    log.write_bytes(log.read_bytes()[: log.stat().st_size * 2 // 3 + 13])
    _whole_so_far(path)
    _add(path)
    assert _state(path)[0] == undisturbed[0][0]
