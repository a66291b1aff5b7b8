"""A case served to a real browser, and what is asked of every page there."""

from __future__ import annotations

import shutil
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import uvicorn

from headwater.app.web.guard import Door
from headwater.app.web.server import application
from headwater.app.web.shelf import Shelf
from tests.app.web.conftest import TOKEN

if TYPE_CHECKING:
    from playwright.sync_api import Browser, ConsoleMessage, Page, Request

CHROMIUM = shutil.which("chromium")
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
PATIENCE = 30_000
"""Milliseconds: a machine under load must not fail a test."""


@contextmanager
def chromium() -> Iterator[Browser]:
    """Debian's Chromium without a screen; skips, with the reason, where it is not there."""
    sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    if CHROMIUM is None:
        pytest.skip("Chromium is not installed (Debian: apt-get install chromium)")
    with sync_api.sync_playwright() as playwright:
        found = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield found
        found.close()


@contextmanager
def served(path: Path) -> Iterator[tuple[str, Shelf]]:
    """The address at which a case is served, and its shelf."""
    shelf = Shelf(path)
    listening = socket.create_server(("127.0.0.1", 0))
    port = listening.getsockname()[1]
    app = application(shelf, Door("127.0.0.1", port, TOKEN))
    server = uvicorn.Server(uvicorn.Config(app, log_level="critical", lifespan="off"))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]}, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{port}", shelf
    finally:
        server.should_exit = True
        thread.join()
        shelf.close()


@dataclass
class Watched:
    """A page of the browser with what went wrong on it."""

    page: Page
    home: str
    wrong: list[str] = field(default_factory=list)

    def open(self, address: str) -> None:
        """Go to an address of the case."""
        self.page.goto(self.home + address, wait_until="load")

    def check(self, about: str) -> None:
        """Nothing went wrong since the last check."""
        wrong, self.wrong = self.wrong, []
        assert wrong == [], about


@contextmanager
def watched(browser: Browser, home: str, **context: object) -> Iterator[Watched]:
    """A page whose errors, dialogs and requests elsewhere are kept as what went wrong."""
    held = browser.new_context(**context)  # type: ignore[arg-type]
    page = held.new_page()
    page.set_default_timeout(PATIENCE)
    found = Watched(page, home)

    def told(message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            found.wrong.append(f"{message.type}: {message.text}")

    def asked(request: Request) -> None:
        if not request.url.startswith((home, "data:")):
            found.wrong.append(f"asked for {request.url}")

    page.on("console", told)
    page.on("pageerror", lambda error: found.wrong.append(f"failed: {error}"))
    page.on("request", asked)
    page.on("dialog", lambda dialog: (found.wrong.append(f"said {dialog.message}"),
                                      dialog.dismiss()))  # fmt: skip
    yield found
    held.close()


SEEN = (Path(__file__).parent / "seen.js").read_text("utf-8")


def seen(page: Page) -> list[str]:
    """What is wrong with a page for who sees little, or uses no mouse; see `seen.js`."""
    found: list[str] = page.evaluate(SEEN)
    return found
