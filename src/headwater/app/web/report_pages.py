"""The pages of reports: one with its text, several side by side, and where a statement stands."""

from __future__ import annotations

from starlette.requests import Request

from headwater.app.web.answers import Answer, Moved
from headwater.app.web.shelf import Shelf
from headwater.publishing.pages.compare import compare_page
from headwater.publishing.pages.report import report_page
from headwater.publishing.rendering import Served
from headwater.publishing.shown import Shown
from headwater.records import CasebookError


def report(request: Request, shelf: Shelf) -> Answer | Moved:
    """A report under its id; a number, a file name or the beginning of an id leads there."""
    wanted = request.path_params["report"]
    found = shelf.book.find_report(wanted).id
    if found != wanted:
        return Moved(Served().report(found))
    shown = shelf.story_of_report(found)
    came = shown.arrived.get(found)
    revision = shelf.book.revision(found) if came and came.revises else None
    return Answer(report_page(shown, found, revision), "report.html", "report", shown.story)


def statement(request: Request, shelf: Shelf) -> Moved:
    """The place of a statement in its report.

    Raises:
        CasebookError: where there is none.
    """
    wanted = request.path_params["statement"]
    story = shelf.book.story_of(wanted)
    found = shelf.story(story).index.statements.get(wanted.partition(".")[0]) if story else None
    if found is None:
        raise CasebookError(f"the casebook holds no statement {wanted}")
    return Moved(Served().report(found.report), found.id)


def compare(request: Request, shelf: Shelf) -> Answer:
    """Two or three reports `a`, `b`, `c` of a story side by side, each by its id or number."""
    shown = shelf.story(request.path_params["story"])
    asked = (request.query_params.get(key, "").strip() for key in "abc")
    page = compare_page(shown, [_of_story(shown, each) for each in asked if each])
    return Answer(page, "compare.html", "compare", shown.story)


def _of_story(shown: Shown, wanted: str) -> str:
    """The id of a report of the story by that id or number.

    Raises:
        CasebookError: where it has none.
    """
    for of, number in shown.index.numbers.items():
        if wanted in (of, str(number)):
            return of
    raise CasebookError(f"the story holds no report {wanted}")
