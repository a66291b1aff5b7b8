"""The page that adds reports: a plain form, and where it leads while the files are read."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import msgspec
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData, UploadFile
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from headwater.app.casebook.adding import of_the_meta_file
from headwater.app.reading import stated
from headwater.app.web import guard
from headwater.app.web.answers import Answer, shown
from headwater.app.web.batches import Brought, File, plain
from headwater.app.web.shelf import Shelf
from headwater.intake.encoding import decode_bytes
from headwater.intake.limits import MAX_BYTES
from headwater.intake.meta import Meta, parse_meta
from headwater.publishing.pages.add import AddPage, Batch
from headwater.records import DecodeError, UsageError

MOST_PARTS = 5_000
"""Files in one request; a larger folder comes in several."""

_MOST_FIELDS = 20


def add(_request: Request, shelf: Shelf) -> Answer:
    """The form."""
    return _answer(AddPage(MOST_PARTS, guard.MOST_FILES, shelf.batches.working()))


def batch(request: Request, shelf: Shelf) -> Answer:
    """What became of the files of a batch so far."""
    found = shelf.batches.batch(request.path_params["batch"])
    return _answer(AddPage(MOST_PARTS, guard.MOST_FILES, shelf.batches.working(), found))


def _answer(page: AddPage, status: int = 200) -> Answer:
    return Answer(page, "add.html", "add", status=status)


def bring(shelf: Shelf) -> Callable[[Request], Awaitable[Response]]:
    """The endpoint that takes the form: it leads to the batch, or says what is wrong with it."""

    async def endpoint(request: Request) -> Response:
        # The form is not closed with the request: its files are read after it, and closed then.
        form = await request.form(
            max_files=MOST_PARTS, max_fields=_MOST_FIELDS, max_part_size=10_000
        )
        return await run_in_threadpool(_begun, request, shelf, form)

    return endpoint


def _begun(request: Request, shelf: Shelf, form: FormData) -> Response:
    for_program = "application/json" in request.headers.get("accept", "")
    try:
        begun = shelf.batches.begin(_brought(form))
    except UsageError as error:
        for each in form.values():
            if isinstance(each, UploadFile):
                each.file.close()
        if for_program:
            raise
        page = AddPage(MOST_PARTS, guard.MOST_FILES, shelf.batches.working(), why=str(error))
        return shown(request, shelf, _answer(page, 400))
    where = _address(begun)
    if for_program:
        told = msgspec.json.encode(begun)
        return Response(told, 202, {"location": f"{where}.json"}, "application/json")
    return RedirectResponse(where, 303)


def stop(shelf: Shelf) -> Callable[[Request], Awaitable[Response]]:
    """The endpoint that ends a batch."""

    async def endpoint(request: Request) -> Response:
        wanted = request.path_params["batch"]
        shelf.batches.stop(wanted)
        return RedirectResponse(_address(shelf.batches.batch(wanted)), 303)

    return endpoint


def _address(found: Batch) -> str:
    return f"/add/{found.id}"


def _brought(form: FormData) -> Brought:
    """The files of the form with what it states about them.

    Raises:
        UsageError: where there are none, or what is stated cannot be meant.
    """
    uploads = [each for each in form.getlist("files") if isinstance(each, UploadFile)]
    files = [File(plain(each.filename), each.file) for each in uploads if each.filename]
    if not files:
        raise UsageError("no file was chosen")
    outlet, published = _text(form, "outlet"), _text(form, "published")
    if (outlet or published) and len(files) > 1:
        raise UsageError("an outlet or a date is of one report; for several add a table of them")
    names = [each.name for each in files]
    given, faults = stated(names, _meta(form), outlet, published)
    told, kept = of_the_meta_file(names, given, faults)
    return Brought(files, given, form.get("again") == "yes", (*(note.why for note in kept), *told))


def _text(form: FormData, name: str) -> str | None:
    found = form.get(name)
    return found.strip() or None if isinstance(found, str) else None


def _meta(form: FormData) -> Meta | None:
    """The table of outlets, dates and titles, where one came.

    Raises:
        UsageError: where it is no such table.
    """
    found = form.get("meta")
    if not isinstance(found, UploadFile) or not found.filename:
        return None
    data = found.file.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise UsageError("the table of outlets and dates is too large")
    try:
        return parse_meta(decode_bytes(data).text)
    except DecodeError as error:
        raise UsageError(f"the table of outlets and dates cannot be read: {error.why}") from error
