from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import urllib.request
from pathlib import Path

import pytest

from headwater.app.web import serving
from headwater.records import CasebookError, UsageError

REFUSED = [
    ("0.0.0.0", None, "is beyond this machine"),
    ("::", None, "is beyond this machine"),
    ("192.168.1.5", "", "is beyond this machine"),
    ("127.0.0.2", None, "is beyond this machine"),
    ("127.0.0.1", "short", "can be guessed"),
    ("0.0.0.0", "fifteen-letters", "can be guessed"),
]


@pytest.mark.parametrize(("bind", "token", "why"), REFUSED)
def test_an_open_door_is_refused(own: Path, bind: str, token: str | None, why: str) -> None:
    with pytest.raises(UsageError, match=why):
        serving.run(own, bind, 0, token)


def test_a_port_that_is_taken_is_said(own: Path) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        with pytest.raises(UsageError, match=f"127.0.0.1:{port}: .*another --port"):
            serving.run(own, "127.0.0.1", port, None)


@pytest.mark.parametrize("bind", ["no.such.host.invalid", "203.0.113.7"])
def test_an_address_that_this_machine_has_not_is_said(own: Path, bind: str) -> None:
    with pytest.raises(UsageError, match=bind):
        serving.run(own, bind, 0, "a token of many letters")


@pytest.mark.parametrize("bind", ["127.0.0.1", "::1"])
def test_answers_are_sent_at_once(bind: str) -> None:
    try:
        listening = serving._listen(bind, 0)
    except UsageError as error:
        pytest.skip(f"this machine has no {bind}: {error}")
    with listening:
        assert listening.proto == socket.IPPROTO_TCP


def test_a_case_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(CasebookError):
        serving.run(tmp_path / "none.case", "127.0.0.1", 0, None)


@pytest.mark.usefixtures("heeds_ctrl_c")
def test_it_says_where_it_is_answers_and_ends_with_ctrl_c(own: Path) -> None:
    command = [sys.executable, "-m", "headwater", "serve", str(own), "--port", "0"]
    environment = {**os.environ, "PYTHONUNBUFFERED": "1"}
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment
    ) as running:
        assert running.stdout is not None
        first, second = running.stdout.readline(), running.stdout.readline()
        address = first.split(": ", 1)[1].split()[0]
        assert address.startswith("http://127.0.0.1:")
        token = second.split()[-1]
        assert len(token) >= 32
        with urllib.request.urlopen(address, timeout=20) as found:
            assert found.status == 200 and found.headers["server"] is None
        running.send_signal(signal.SIGINT)
        assert running.wait(20) == 130
