"""Addresses and the pages they show: parse what was asked, make the page, nothing else."""

from __future__ import annotations

from collections.abc import Mapping

from starlette.requests import Request

from headwater.app.web.adding import add, batch
from headwater.app.web.answers import Answer, Page
from headwater.app.web.asking import chosen, number
from headwater.app.web.claim_pages import claim
from headwater.app.web.finding import find
from headwater.app.web.report_pages import compare, report, statement
from headwater.app.web.review_pages import decide, history, review, review_story
from headwater.app.web.shelf import Shelf
from headwater.app.web.story_pages import actor, actors, sources, timeline
from headwater.publishing.pages.story import ATTENTION, Attention, story_page


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
    more = {"attention": ATTENTION, "whole": "whole" in request.query_params}
    return Answer(page, "story.html", "story", shown.story, more)


PAGES: Mapping[str, Page] = {
    "/": case,
    "/story/{story}": story,
    "/story/{story}/actors": actors,
    "/story/{story}/sources": sources,
    "/story/{story}/timeline": timeline,
    "/actor/{actor}": actor,
    "/story/{story}/compare": compare,
    "/story/{story}/review": review_story,
    "/claim/{claim}": claim,
    "/report/{report}": report,
    "/statement/{statement}": statement,
    "/review": review,
    "/history": history,
    "/decide/{on}": decide,
    "/find": find,
    "/add": add,
    "/add/{batch}": batch,
}
"""Every page by its path."""


def twin(path: str) -> str:
    """Where a program gets what the page at `path` shows."""
    return "/index.json" if path == "/" else f"{path}.json"
