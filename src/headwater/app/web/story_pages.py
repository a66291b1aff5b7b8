"""The pages of a story beside the first: its actors, its time, its sources."""

from __future__ import annotations

from starlette.requests import Request

from headwater.app.web.answers import Answer, Moved
from headwater.app.web.asking import chosen
from headwater.app.web.shelf import Shelf
from headwater.casebook import casting
from headwater.casebook.naming import ACTOR_ID
from headwater.publishing.pages.actors import actors_page
from headwater.publishing.pages.sources import sources_page
from headwater.publishing.pages.timeline import timeline_page
from headwater.publishing.rendering import Served
from headwater.records import CasebookError, NameKind


def actors(request: Request, shelf: Shelf) -> Answer:
    """Who is called what; `kind` is a kind of actor, `ambiguous=1` asks for shared names alone."""
    shown = shelf.story(request.path_params["story"])
    ambiguous = request.query_params.get("ambiguous") == "1"
    page = actors_page(shown, chosen(request, "kind", NameKind), ambiguous)
    return Answer(page, "actors.html", "actors", shown.story)


def actor(request: Request, shelf: Shelf) -> Moved:
    """The place of an actor on the page of its story.

    Raises:
        CasebookError: where no story is found that has it.
    """
    wanted = request.path_params["actor"]
    story = None
    if ACTOR_ID.fullmatch(wanted):
        with shelf.book.reading() as connection:
            story = casting.story_of(connection, wanted)
    if story is None:
        raise CasebookError(f"the casebook holds no actor {wanted} in the stories that grew last")
    return Moved(Served().page("actors", story), wanted)


def timeline(request: Request, shelf: Shelf) -> Answer:
    """What is said to have happened when, against when it was published; `whole` shows it all."""
    shown = shelf.story(request.path_params["story"])
    return Answer(timeline_page(shown), "timeline.html", "timeline", shown.story, _whole(request))


def sources(request: Request, shelf: Shelf) -> Answer:
    """Who everything in a story rests on; `whole` shows it all."""
    shown = shelf.story(request.path_params["story"])
    return Answer(sources_page(shown), "sources.html", "sources", shown.story, _whole(request))


def _whole(request: Request) -> dict[str, bool]:
    """What a template is told beside the page: whether a long one is asked for to its end."""
    return {"whole": "whole" in request.query_params}
