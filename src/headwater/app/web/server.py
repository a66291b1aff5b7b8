"""The server put together: addresses to pages, behind the guard. Read this first.

    request ── guard ──▶ routes ──▶ shelf (the casebook) ──▶ publishing.pages ──▶ template or JSON

A page is a Struct; its address with `.json` gives that Struct as it is.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp

import headwater.publishing
from headwater.app.web.adding import bring, stop
from headwater.app.web.answers import faults, html, json
from headwater.app.web.deciding import ACTS, keep_name, post
from headwater.app.web.guard import Door, Guard
from headwater.app.web.openapi import document
from headwater.app.web.pages import PAGES, twin
from headwater.app.web.shelf import Shelf
from headwater.records import CasebookError, UsageError

STATIC = Path(headwater.publishing.__file__).parent / "static"


def application(shelf: Shelf, door: Door) -> ASGIApp:
    """The server for one casebook; the guard stands around all of it, its failures too."""
    told = faults(shelf)
    return Guard(
        Starlette(
            routes=list(_routes(shelf)),
            exception_handlers={
                HTTPException: told,
                CasebookError: told,
                UsageError: told,
                Exception: told,
            },
        ),
        door,
    )


def _routes(shelf: Shelf) -> Iterator[BaseRoute]:
    for path, page in PAGES.items():
        # The twin stands first: an id may not end in ".json", a path could match it otherwise.
        yield Route(twin(path), json(page, shelf))
        yield Route(path, html(page, shelf))
    for path, act in ACTS.items():
        yield Route(path, post(act, shelf), methods=["POST"])
    yield Route("/who", keep_name, methods=["POST"])
    yield Route("/add", bring(shelf), methods=["POST"])
    yield Route("/add/{batch}/stop", stop(shelf), methods=["POST"])
    yield Route("/openapi.json", described)
    yield Mount("/static", StaticFiles(directory=STATIC))


async def described(_request: Request) -> Response:
    """All addresses for programs, in OpenAPI."""
    return Response(document(), media_type="application/json")
