"""The pages of a story beside the first: its actors, its time, its sources."""

from __future__ import annotations

from starlette.requests import Request

from headwater.app.web.answers import Answer
from headwater.app.web.asking import chosen
from headwater.app.web.shelf import Shelf
from headwater.publishing.pages.actors import actors_page
from headwater.publishing.pages.sources import sources_page
from headwater.publishing.pages.timeline import timeline_page
from headwater.records import NameKind


def actors(request: Request, shelf: Shelf) -> Answer:
    """Who is called what; `kind` is a kind of actor, `ambiguous=1` asks for shared names alone."""
    shown = shelf.story(request.path_params["story"])
    ambiguous = request.query_params.get("ambiguous") == "1"
    page = actors_page(shown, chosen(request, "kind", NameKind), ambiguous)
    return Answer(page, "actors.html", "actors", shown.story)


def timeline(request: Request, shelf: Shelf) -> Answer:
    """What is said to have happened when, against when it was published."""
    shown = shelf.story(request.path_params["story"])
    return Answer(timeline_page(shown), "timeline.html", "timeline", shown.story)


def sources(request: Request, shelf: Shelf) -> Answer:
    """Who everything in a story rests on."""
    shown = shelf.story(request.path_params["story"])
    return Answer(sources_page(shown), "sources.html", "sources", shown.story)
