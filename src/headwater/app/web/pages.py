"""Addresses and the pages they show: parse what was asked, make the page, nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import TypeVar

from starlette.requests import Request

from headwater.app.web.answers import Answer, Page
from headwater.app.web.shelf import Shelf
from headwater.publishing.pages.story import ATTENTION, Attention, story_page
from headwater.records import UsageError

Choice = TypeVar("Choice", bound=Enum)


def case(request: Request, shelf: Shelf) -> Answer:
    """The stories of the case from number `start`; where there is but one, that story."""
    page = shelf.outline(number(request, "start"))
    if page.stories == 1 and page.shown:
        return _story(request, shelf, page.shown[0].id)
    return Answer(page, "case.html", "case")


def story(request: Request, shelf: Shelf) -> Answer:
    """A story at a glance; `only` is one of the kinds of attention."""
    return _story(request, shelf, request.path_params["story"])


def _story(request: Request, shelf: Shelf, wanted: str) -> Answer:
    shown = shelf.story(wanted)
    only = chosen(request, "only", Attention)
    page = story_page(shown, only)
    return Answer(page, "story.html", "story", shown.story, {"attention": ATTENTION})


def chosen(request: Request, name: str, among: type[Choice]) -> Choice | None:
    """One of the values of an enumeration from the query; None where it is not given.

    Raises:
        UsageError: for another value.
    """
    given = request.query_params.get(name)
    if not given:
        return None
    try:
        return among(given)
    except ValueError:
        known = ", ".join(str(each.value) for each in among)
        raise UsageError(f"{name} is one of: {known}") from None


def number(request: Request, name: str) -> int:
    """A number from 0 from the query; 0 where it is not given.

    Raises:
        UsageError: for anything else.
    """
    given = request.query_params.get(name, "0")
    if not (given.isascii() and given.isdigit() and len(given) < 10):
        raise UsageError(f"{name} is a number from 0")
    return int(given)


PAGES: Mapping[str, Page] = {
    "/": case,
    "/story/{story}": story,
}
"""Every page by its path; the twin has `.json` after it, that of "/" is "/index.json"."""
