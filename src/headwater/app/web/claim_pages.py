"""The page of a claim."""

from __future__ import annotations

from starlette.requests import Request

from headwater.app.web.answers import Answer, Moved
from headwater.app.web.shelf import Shelf
from headwater.publishing.pages.claim import claim_page
from headwater.publishing.rendering import Served


def claim(request: Request, shelf: Shelf) -> Answer | Moved:
    """A claim under the id that it has now; an id that it had before leads there."""
    wanted = request.path_params["claim"]
    shown, now = shelf.story_of_claim(wanted)
    if now != wanted:
        return Moved(Served().claim(now))
    return Answer(claim_page(shown, now), "claim.html", "claim", shown.story)
