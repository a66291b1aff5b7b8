"""Under which name this browser's person decides: asked once, then kept in a cookie."""

from __future__ import annotations

from urllib.parse import quote, unquote

from starlette.requests import Request
from starlette.responses import Response

from headwater.app.casebook.moving import account

WHO = "who"
"""The cookie with the name, percent-encoded."""

_A_YEAR = 365 * 24 * 3600
_LONGEST = 200


def name_of(request: Request) -> str:
    """The name that was given, else that of the account which runs the server."""
    return unquote(request.cookies.get(WHO, "")).strip()[:_LONGEST] or account()


def keep(response: Response, name: str) -> None:
    """Have the browser keep a name; none but this server sees it, and no script."""
    plain = " ".join(name.split())[:_LONGEST]
    response.set_cookie(
        WHO, quote(plain), max_age=_A_YEAR, httponly=True, samesite="strict", path="/"
    )
