"""The command `serve`: open the case, say where it is to be seen, answer until stopped."""

from __future__ import annotations

import gc
import secrets
import socket
import sys
from pathlib import Path

import uvicorn

from headwater.app.ending import DONE
from headwater.app.safe import safe
from headwater.app.web.guard import LOOPBACK, Door
from headwater.app.web.server import application
from headwater.app.web.shelf import Shelf
from headwater.records import UsageError


def run(case: Path, bind: str, port: int, token: str | None) -> int:
    """Serve the case until Ctrl-C.

    Raises:
        UsageError: for an address beyond loopback without a token, or one that is not to be had.
        CasebookError: where the casebook cannot be opened.
    """
    always = bind not in LOOPBACK
    if always and not token:
        raise UsageError(
            f"{bind} is beyond this machine: others could read and change the case. Choose a "
            "--token of your own for them, or leave --bind out"
        )
    if token is not None and len(token) < 16:
        raise UsageError("a token of fewer than 16 characters can be guessed")
    shelf = Shelf(case)
    try:
        listening = _listen(bind, port)
        taken = listening.getsockname()[1]
        door = Door(bind, taken, token or secrets.token_urlsafe(32), always)
        shown = f"[{bind}]" if ":" in bind else bind
        print(f"{safe(str(case))}: http://{shown}:{taken}/   (Ctrl-C ends it)", flush=True)
        if token is None:
            print(f"programs that are no browser change it with the token {door.token}")
        config = uvicorn.Config(
            application(shelf, door),
            log_level="warning",
            server_header=False,
            proxy_headers=False,
            timeout_graceful_shutdown=2,
        )
        sys.stdout.flush()
        _keep_quiet()
        uvicorn.Server(config).run(sockets=[listening])
    finally:
        shelf.close()
    return DONE


def _keep_quiet() -> None:
    """Let the collector of cycles look at what is at hand seldom: there are none in stories.

    With its usual thresholds a full collection, 200 ms at 300 MB of stories, came in the middle of
    one cold page in twenty (benchmarks/web.py, a case of 10,000 reports, 2026-11-21).
    """
    gc.freeze()
    gc.set_threshold(20_000, 20, 1_000)


def _listen(bind: str, port: int) -> socket.socket:
    """A socket that listens there; port 0 takes a free one.

    Raises:
        UsageError: where the address is not to be had.
    """
    family = socket.AF_INET6 if ":" in bind else socket.AF_INET
    # Named as TCP: only there asyncio sends small pieces at once, else each answer waits 40 ms.
    listening = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((bind, port))
        listening.listen()
    except OSError as error:
        listening.close()
        why = error.strerror or str(error)
        raise UsageError(f"{bind}:{port}: {why}; another --port may be free") from error
    return listening
