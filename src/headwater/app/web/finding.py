"""The page that finds statements."""

from __future__ import annotations

from functools import cache

from starlette.requests import Request

from headwater.app.web.answers import Answer
from headwater.app.web.asking import number
from headwater.app.web.shelf import Shelf
from headwater.casebook.asking import LONGEST
from headwater.pipeline import reader_called
from headwater.publishing.pages.find import FindPage, find_page, most_of

FIELDS = (
    ("two words", "statements with both words, then those with some, or near in meaning"),
    ('"words that follow"', "the phrase as it stands"),
    ("outlet:NAME", "in reports of that outlet alone"),
    ('actor:"LONG NAME"', "that name the actor, under any of its names"),
    ("source:anonymous", "said by somebody who is not named"),
    ("source:ministry", "whose source is put in such words"),
    ("before:2025-03-10", "in reports published before that day; a month or year does as well"),
    ("after:2025-03", "in reports published after it"),
)
"""What can be typed, and what it finds."""

_reader = cache(reader_called)
"""A reader takes a second to load: it stays as long as the server."""


def find(request: Request, shelf: Shelf) -> Answer:
    """The statements that fit `q` best, `most` of them at most."""
    asked = request.query_params.get("q", "").strip()[:LONGEST]
    most = most_of(number(request, "most"))
    page = FindPage(asked, most)
    if asked:
        found = shelf.book.find(asked, most, _reader)
        ids = {hit.statement.report for hit in found.hits}
        page = find_page(asked, most, found, shelf.book.reports(ids))
    return Answer(page, "find.html", "find", more={"asked": asked, "fields": FIELDS})
