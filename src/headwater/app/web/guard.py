"""Who may ask, and what a browser may do with the answer.

Everything comes through here. A request must be addressed to this server by its own name, so that
a page elsewhere whose name is made to point here (DNS rebinding) is refused. One that changes
something must come from a page of this server, or bear the token; a browser says where it comes
from in headers that no script may set. Answers forbid scripts, styles, frames and fetches that
are not the server's own.
"""

from __future__ import annotations

import base64
import binascii
import hmac
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    )
)
"""The Content-Security-Policy of every answer."""

HEADERS: Mapping[str, str] = {
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "same-origin",  # with "no-referrer" a form would say that it is from "null"
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=()",
    "cache-control": "no-store",
}
"""Headers of every answer; one that the answer sets itself stays."""

LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
EVERYWHERE = frozenset({"0.0.0.0", "::"})
"""Addresses to listen on that are no name: all that the machine has."""

MOST_FORM = 1_000_000
"""Bytes of a request that changes something; files come by their own door."""
MOST_FILES = 256 * 1024 * 1024
"""Bytes of a request that brings files; those of up to a megabyte wait in memory to be read."""


@dataclass(frozen=True, slots=True)
class Door:
    """Where the server listens and what it asks for.

    `token` lets clients change the case that are no browser. With `always` it is asked of everybody
    for everything: so where the server answers beyond loopback.
    """

    host: str
    port: int
    token: str
    always: bool = False

    def is_meant(self, host: str) -> bool:
        """Whether the header Host names this server.

        On all addresses at once it has no name of its own; the token, which a page elsewhere has
        not, takes its place.
        """
        if self.always and self.host in EVERYWHERE:
            return True
        hosts = LOOPBACK if self.host in LOOPBACK else {self.host.lower()}
        shown = {f"[{each}]" if ":" in each else each for each in hosts}
        return host.lower() in shown | {f"{each}:{self.port}" for each in shown}


class Known(Enum):
    """What a request shows of the token."""

    NOT = auto()
    BY_BROWSER = auto()
    """a browser sent it, as it does with every request once a person has typed it"""
    BY_PROGRAM = auto()


class Guard:
    """The ASGI application around all others."""

    def __init__(self, app: ASGIApp, door: Door) -> None:
        self._app = app
        self._door = door

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer, or refuse with a sentence that says why."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers.setdefault(name, value)
            await send(message)

        refusal = self._refused(scope)
        if refusal is not None:
            await refusal(scope, receive, guarded)
            return
        await _Measured(self._app, _most(scope["path"]))(scope, receive, guarded)

    def _refused(self, scope: Scope) -> PlainTextResponse | None:
        headers = Headers(scope=scope)
        if not self._door.is_meant(headers.get("host", "")):
            return _said(421, "This server answers to its own address only.")
        known = self._known(headers)
        if self._door.always and known is Known.NOT:
            ask = {"www-authenticate": 'Basic realm="Headwater: the token is the password"'}
            why = "This server asks for its token: Authorization: Bearer TOKEN, or as a password."
            return _said(401, why, ask)
        if scope["method"] in ("GET", "HEAD"):
            return None
        if known is not Known.BY_PROGRAM and not _from_here(headers):
            why = "What changes the case must come from one of its own pages, or bear the token."
            return _said(403, why)
        length = headers.get("content-length")
        most = _most(scope["path"])
        if length is not None and (not length.isdecimal() or int(length) > most):
            return _too_large(most)
        return None

    def _known(self, headers: Headers) -> Known:
        kind, _, given = headers.get("authorization", "").partition(" ")
        match kind.lower():
            case "bearer":
                how, shown = Known.BY_PROGRAM, given.strip().encode()
            case "basic":
                how, shown = Known.BY_BROWSER, _password(given)
            case _:
                return Known.NOT
        return how if hmac.compare_digest(shown, self._door.token.encode()) else Known.NOT


class _Measured:
    """The application as long as a body without a stated length does not grow too large."""

    def __init__(self, app: ASGIApp, most: int) -> None:
        self._app = app
        self._most = most
        self._seen = 0
        self._answered = False

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def measured() -> Message:
            message = await receive()
            self._seen += len(message.get("body", b""))
            return {"type": "http.disconnect"} if self._is_over else message

        async def unless_over(message: Message) -> None:
            if not self._is_over or self._answered:
                self._answered = True
                await send(message)

        try:
            await self._app(scope, measured, unless_over)
        except Exception:  # whatever reading half a body raises
            if not self._is_over or self._answered:
                raise
        if self._is_over and not self._answered:
            await _too_large(self._most)(scope, receive, send)

    @property
    def _is_over(self) -> bool:
        return self._seen > self._most


def _password(given: str) -> bytes:
    """What stands after the name in the credentials that a browser sends."""
    try:
        return base64.b64decode(given, validate=True).partition(b":")[2]
    except (binascii.Error, ValueError):
        return b""


def _from_here(headers: Headers) -> bool:
    """Whether a browser says that the request comes from a page of this very server."""
    site = headers.get("sec-fetch-site")
    if site is not None and site != "same-origin":
        return False
    origin = headers.get("origin")
    if origin is not None:
        return origin.lower() == f"http://{headers.get('host', '').lower()}"
    return site == "same-origin"


def _most(path: str) -> int:
    return MOST_FILES if path == "/add" else MOST_FORM


def _too_large(most: int) -> PlainTextResponse:
    return _said(413, f"That is too large ({most:,} bytes at most).")


def _said(status: int, words: str, headers: Mapping[str, str] | None = None) -> PlainTextResponse:
    return PlainTextResponse(words + "\n", status, headers)
