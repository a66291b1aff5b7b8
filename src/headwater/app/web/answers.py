"""What a page's function gives back, and how it becomes HTML or JSON."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

import msgspec
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response

from headwater.app.web.shelf import Shelf
from headwater.publishing.rendering import Chrome, Served, render
from headwater.records import CasebookError, UsageError


@dataclass(frozen=True, slots=True)
class Answer:
    """A page: its Struct, the template that shows it, and the story it is of.

    `more` are names for the template alone: fixed words, what was typed.
    """

    page: msgspec.Struct
    template: str
    here: str
    story: str | None = None
    more: dict[str, Any] = field(default_factory=dict)
    status: int = 200


@dataclass(frozen=True, slots=True)
class Moved:
    """Where a page stands under its own address; `at` is an anchor in it."""

    path: str
    at: str = ""


Page = Callable[[Request, Shelf], Answer | Moved]
Endpoint = Callable[[Request], Awaitable[Response]]


def html(page: Page, shelf: Shelf) -> Endpoint:
    """The endpoint that shows a page to people."""

    def made(request: Request) -> Response:
        answer = page(request, shelf)
        if isinstance(answer, Moved):
            return RedirectResponse(answer.path + (f"#{answer.at}" if answer.at else ""))
        return shown(request, shelf, answer)

    async def endpoint(request: Request) -> Response:
        return await run_in_threadpool(made, request)

    return endpoint


def shown(request: Request, shelf: Shelf, answer: Answer) -> Response:
    """An answer as HTML."""
    chrome = Chrome(
        case=shelf.path.name,
        here=answer.here,
        story=answer.story,
        who=request.cookies.get("who", ""),
    )
    with suppress(CasebookError):  # that the casebook is gone is said by the page, if it asks
        chrome = msgspec.structs.replace(
            chrome,
            story=answer.story or shelf.only_story(),
            waiting=shelf.waiting(),
        )
    text = render(answer.template, answer.page, chrome, Served(), **answer.more)
    return HTMLResponse(text, answer.status)


def json(page: Page, shelf: Shelf) -> Endpoint:
    """The endpoint that gives a page's Struct to programs."""

    def made(request: Request) -> Response:
        answer = page(request, shelf)
        if isinstance(answer, Moved):
            return RedirectResponse(f"{answer.path}.json")
        return Response(
            msgspec.json.encode(answer.page), answer.status, media_type="application/json"
        )

    async def endpoint(request: Request) -> Response:
        return await run_in_threadpool(made, request)

    return endpoint


UNFORESEEN = "something in Headwater failed; what it was stands where the server was started"


class Fault(msgspec.Struct, frozen=True):
    """Why there is no page here."""

    why: str


def faults(shelf: Shelf) -> Callable[[Request, Exception], Awaitable[Response]]:
    """Answers where a page cannot be shown: in words for people, as JSON at a twin.

    Of what nobody foresaw it says no more than that; the server's own log has the rest.
    """

    async def fault(request: Request, error: Exception) -> Response:
        status, why = _told(error)
        if request.url.path.endswith(".json"):
            return JSONResponse({"why": why}, status)
        answer = Answer(Fault(why), "fault.html", "fault", status=status)
        return await run_in_threadpool(shown, request, shelf, answer)

    return fault


def _told(error: Exception) -> tuple[int, str]:
    if isinstance(error, HTTPException):
        return error.status_code, error.detail
    if isinstance(error, UsageError):
        return 400, str(error)
    if isinstance(error, CasebookError):
        return 404, str(error)
    return 500, UNFORESEEN
