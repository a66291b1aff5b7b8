"""Who may ask, and what a browser may do with the answer.

Everything comes through here. A request must be addressed to this server by its own name, so that
a page elsewhere whose name is made to point here (DNS rebinding) is refused. One that changes
something must come from a page of this server, or bear the token; a browser says where it comes
from in headers that no script may set. Answers forbid scripts, styles, frames and fetches that
are not the server's own.
"""

from __future__ import annotations

import hmac
from collections.abc import Mapping
from dataclasses import dataclass
from http.cookies import CookieError, SimpleCookie

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
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=()",
    "cache-control": "no-store",
}
"""Headers of every answer; one that the answer sets itself stays."""

LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
COOKIE = "headwater-token"

MOST_FORM = 1_000_000
"""Bytes of a request that changes something; files come by their own door."""
MOST_FILES = 512 * 1024 * 1024
"""Bytes of a request that brings files."""


@dataclass(frozen=True, slots=True)
class Door:
    """Where the server listens and what it asks for.

    `token` lets clients in that are no browser. With `always` it is asked of everybody: so where
    the server answers beyond loopback.
    """

    host: str
    port: int
    token: str
    always: bool = False

    @property
    def names(self) -> frozenset[str]:
        """The values of the header Host that mean this server."""
        hosts = LOOPBACK if self.host in LOOPBACK else {self.host}
        shown = {f"[{host}]" if ":" in host else host for host in hosts}
        return frozenset(shown) | {f"{host}:{self.port}" for host in shown}


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

        why = self._refused(scope)
        if why is not None:
            status, words = why
            await PlainTextResponse(words + "\n", status)(scope, receive, guarded)
            return
        await self._app(scope, _limited(scope, receive), guarded)

    def _refused(self, scope: Scope) -> tuple[int, str] | None:
        headers = Headers(scope=scope)
        if headers.get("host", "").lower() not in self._door.names:
            return 421, "This server answers to its own address only."
        known = self._has_token(headers)
        if self._door.always and not known:
            return 401, "This server asks for its token: Authorization: Bearer TOKEN."
        if scope["method"] in ("GET", "HEAD"):
            return None
        if not known and not _from_here(headers):
            return (
                403,
                "What changes the case must come from one of its own pages, or bear the token.",
            )
        return _too_large(scope["path"], headers.get("content-length"))

    def _has_token(self, headers: Headers) -> bool:
        kind, _, given = headers.get("authorization", "").partition(" ")
        if kind.lower() != "bearer":
            given = _cookie(headers.get("cookie", ""))
        return bool(given) and hmac.compare_digest(given.encode(), self._door.token.encode())


def _cookie(header: str) -> str:
    try:
        found = SimpleCookie(header).get(COOKIE)
    except CookieError:
        return ""
    return found.value if found is not None else ""


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


def _too_large(path: str, length: str | None) -> tuple[int, str] | None:
    if length is not None and (not length.isdigit() or int(length) > _most(path)):
        return 413, f"That is too large ({_most(path):,} bytes at most)."
    return None


def _limited(scope: Scope, receive: Receive) -> Receive:
    """`receive` that ends a body without a stated length where it grows too large."""
    most, seen = _most(scope["path"]), 0

    async def limited() -> Message:
        nonlocal seen
        message = await receive()
        seen += len(message.get("body", b""))
        if seen > most:
            return {"type": "http.disconnect"}
        return message

    return limited
