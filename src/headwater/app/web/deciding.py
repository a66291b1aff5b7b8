"""The forms of any page that decide something or take it back.

A form is plain: it posts what is named and what is set, and leads back to where one was (303).
What cannot be decided is said on a page with what was asked, so that it can be mended.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from urllib.parse import quote

import msgspec
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from headwater.app.web.answers import Answer, shown
from headwater.app.web.naming import WHO, keep, name_of
from headwater.app.web.review_pages import reports_about
from headwater.app.web.shelf import Shelf
from headwater.casebook.casebook import Casebook
from headwater.casebook.deciding import Asked
from headwater.casebook.rulings import CLAIM_PAIRS, Attachment
from headwater.publishing.pages.history import ruling
from headwater.records import CasebookError, DecisionKind, UsageError

_FIELDS = 40

VALUES = ("outlet", "published", "title", "source", "chain", "grade", "note", "doubt")
"""Fields of a form that are values of a decision."""


class Undecided(msgspec.Struct, frozen=True):
    """Why something was not decided, with what was asked: fields of the form by name.

    `back` is where the form would have led, `here` where it stood.
    """

    why: str
    kind: str
    named: tuple[str, ...]
    values: dict[str, str]
    reason: str
    back: str
    here: str


@dataclass(frozen=True, slots=True)
class Posted:
    """What a form brought, and by whom."""

    fields: FormData
    who: str

    def text(self, name: str) -> str:
        """A field's words, "" where it is not there."""
        found = self.fields.get(name)
        return found.strip() if isinstance(found, str) else ""

    def texts(self, name: str) -> tuple[str, ...]:
        """All words under one name."""
        found = (each for each in self.fields.getlist(name) if isinstance(each, str))
        return tuple(each.strip() for each in found if each.strip())

    @property
    def back(self) -> str:
        """Where to go afterwards: a path of this server, else the history."""
        wanted = self.text("back")
        is_path = wanted.startswith("/") and not wanted.startswith(("//", "/\\"))
        return wanted if is_path and wanted.isprintable() else "/history"


Act = Callable[[Casebook, Posted], Attachment]


def decide(book: Casebook, posted: Posted) -> Attachment:
    """Decide what the form asks.

    Raises:
        UsageError: where it is no decision, or what it names is not there.
        CasebookError: where the casebook cannot be written.
    """
    try:
        kind = DecisionKind(posted.text("kind"))
    except ValueError:
        raise UsageError("it is not said what is to be decided") from None
    if kind is DecisionKind.UNDO:
        return undo(book, posted)
    named = tuple(_named(book, kind, each, posted.text("of")) for each in posted.texts("named"))
    asked = Asked(kind, named, posted.who, posted.text("why"), _values(posted))
    return book.decide(asked, book.engines())


def undo(book: Casebook, posted: Posted) -> Attachment:
    """Take back the decision that the form names, or else the last.

    Raises:
        UsageError: where there is none, or it was taken back before.
        CasebookError: where the casebook cannot be written.
    """
    asked = Asked(DecisionKind.UNDO, posted.texts("named"), posted.who, posted.text("why"))
    return book.decide(asked, book.engines())


def _values(posted: Posted) -> dict[str, str]:
    values = {name: posted.text(name) for name in VALUES if posted.text(name)}
    grade = posted.text("grade-source") + posted.text("grade-matter")
    return values | ({"grade": grade} if grade else {})


def _named(book: Casebook, kind: DecisionKind, words: str, claim: str) -> str:
    """What a form names: an id, or an address of this server that ends in one.

    A statement `of` a claim means its clause there.
    """
    plain = words.partition("#")[0].rstrip("/")
    found = plain.rpartition("/")[2] if "/claim/" in plain else words
    if kind not in CLAIM_PAIRS or not claim or found == claim:
        return found
    story = book.story_of(found)
    claims = book.story(story).comparison.claims if story is not None else ()
    for member in (m for each in claims if each.id == claim for m in each.members):
        if member.statement == found:
            return member.clause
    return found


def post(act: Act, shelf: Shelf) -> Callable[[Request], Awaitable[Response]]:
    """The endpoint that takes a form, does what it asks and leads back."""

    async def endpoint(request: Request) -> Response:
        async with request.form(max_files=0, max_fields=_FIELDS) as fields:
            posted = Posted(fields, name_of(request))
        return await run_in_threadpool(_done, act, request, shelf, posted)

    return endpoint


def _done(act: Act, request: Request, shelf: Shelf, posted: Posted) -> Response:
    for_program = "application/json" in request.headers.get("accept", "")
    try:
        with Casebook.open(shelf.path, write=True) as book:
            made = act(book, posted)
    except (UsageError, CasebookError) as error:
        if for_program:
            raise
        status = 400 if isinstance(error, UsageError) else 409
        return shown(request, shelf, Answer(_undecided(posted, str(error)), "undecided.html",
                                            "review", status=status))  # fmt: skip
    if for_program:
        told = ruling(made, reports_about(shelf, [made]))
        return Response(msgspec.json.encode(told), media_type="application/json")
    return RedirectResponse(posted.back, 303)


def _undecided(posted: Posted, why: str) -> Undecided:
    doubt = posted.text("doubt")
    return Undecided(
        why=why,
        kind=posted.text("kind"),
        named=posted.texts("named"),
        values=_values(posted),
        reason=posted.text("why"),
        back=posted.back,
        here=f"{posted.back.partition('?')[0]}?at={quote(doubt)}" if doubt else posted.back,
    )


async def keep_name(request: Request) -> Response:
    """The endpoint that keeps the name which a person gives for their decisions."""
    async with request.form(max_files=0, max_fields=_FIELDS) as fields:
        posted = Posted(fields, "")
    made = RedirectResponse(posted.back, 303)
    keep(made, posted.text(WHO))
    return made


ACTS: Mapping[str, Act] = {"/decide": decide, "/undo": undo}
"""What forms do, by their address; `/who` keeps a name and changes nothing of the case."""
