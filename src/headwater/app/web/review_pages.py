"""The pages where people decide and see what was decided: Review, History, and one thing alone."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from starlette.requests import Request

from headwater.app.web.answers import Answer
from headwater.app.web.asking import number
from headwater.app.web.naming import name_of
from headwater.app.web.shelf import Shelf
from headwater.casebook.rulings import Attachment, State
from headwater.casebook.store import Kept
from headwater.publishing.pages import decide as one
from headwater.publishing.pages.history import MOST, captures_of, history_page
from headwater.publishing.pages.review import (
    Facts,
    ReviewPage,
    cases_page,
    last_decided,
    review_page,
)
from headwater.publishing.shown import Shown
from headwater.records import CasebookError
from headwater.reviewing.queue import Queue, review_gone, together


def review(request: Request, shelf: Shelf) -> Answer:
    """The doubts of the only story; of several, the stories, and what waits without a report."""
    outline = shelf.outline(number(request, "start"))
    if outline.stories == 1 and outline.shown:
        return _review(request, shelf, outline.shown[0].id)
    facts = _facts(shelf, shelf.book.attachments(), name_of(request))
    return _answer(request, cases_page(outline, _gone(facts), facts, _at(request)))


def review_story(request: Request, shelf: Shelf) -> Answer:
    """The doubts of a story, the one asked for by `at` in full."""
    return _review(request, shelf, request.path_params["story"])


def history(request: Request, shelf: Shelf) -> Answer:
    """Every decision from number `start`, the last first."""
    made = shelf.book.attachments()
    start = number(request, "start")
    part = made[::-1][start : start + MOST]
    page = history_page(made, reports_about(shelf, part), start)
    return Answer(page, "history.html", "history")


def decide(request: Request, shelf: Shelf) -> Answer:
    """The forms for one thing by its id: a statement, report, `claim:ID` or `STORY:ACTOR`.

    Raises:
        CasebookError: where it is not in the case.
    """
    page, uses = _one(shelf, request.path_params["on"])
    made = shelf.book.attachments()
    held = one.concerning(page, made, uses)
    page = one.with_rulings(page, held, uses, reports_about(shelf, held))
    return Answer(page, "decide.html", "decide", page.story, {"name": name_of(request)})


def _one(shelf: Shelf, wanted: str) -> tuple[one.DecidePage, tuple[str, ...]]:
    """The page of what is meant, and the uses of an actor's names."""
    kind, _, id_ = wanted.rpartition(":")
    if id_.startswith("r-"):
        return one.report_page(shelf.story_of_report(id_), id_), ()
    if id_.startswith("a-"):
        shown = shelf.story(kind)
        return _made(one.actor_page, shown, id_), one.uses_of(shown, id_)
    if kind == "claim":
        shown, claim = shelf.story_of_claim(id_)
        return one.claim_page(shown, claim), ()
    story = shelf.book.story_of(id_)
    if story is None:
        raise CasebookError(f"the casebook holds no statement {id_}")
    return _made(one.statement_page, shelf.story(story), id_), ()


def _made(
    make: Callable[[Shown, str], one.DecidePage], shown: Shown, wanted: str
) -> one.DecidePage:
    """A page of something in that story.

    Raises:
        CasebookError: where it is not there.
    """
    try:
        return make(shown, wanted)
    except KeyError:
        raise CasebookError(f"the story holds no {wanted}") from None


def _review(request: Request, shelf: Shelf, story: str) -> Answer:
    """The doubts of a story; beside those of the only one, what waits without a report."""
    found = shelf.story(story)
    queue, made = shelf.queue(story)
    facts = _facts(shelf, made, name_of(request))
    if shelf.only_story() is not None:
        queue = together(queue, _gone(facts))
    return _answer(request, review_page(found, queue, facts, _at(request)))


def _at(request: Request) -> str | None:
    return request.query_params.get("at")


def _gone(facts: Facts) -> Queue:
    """What waits and is about no report that is still in the case."""
    here = {kept.capture for kept in facts.reports.values() if kept.deleted_at is None}
    return review_gone(facts.attachments, here)


def _answer(request: Request, page: ReviewPage) -> Answer:
    return Answer(page, "review.html", "review", page.story, {"name": name_of(request)})


def _facts(shelf: Shelf, made: tuple[Attachment, ...], who: str) -> Facts:
    """Where decisions stand, with the reports of those that a page of review shows."""
    waiting = [one for one in made if one.state is State.QUEUED]
    last = last_decided(made, who)
    return Facts(made, reports_about(shelf, [*waiting, last] if last else waiting), who)


def reports_about(shelf: Shelf, about: Sequence[Attachment]) -> dict[str, Kept]:
    """The reports that decisions are about, by capture."""
    return {each.capture: each for each in shelf.book.reports_from(captures_of(about))}
