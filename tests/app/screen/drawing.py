"""Drawing parts of the screen into a string, for its tests."""

from __future__ import annotations

import io
from collections.abc import Callable

from headwater.app.screen.index import Index
from headwater.app.screen.page import Page, console
from headwater.publishing.view import view
from headwater.records import Story


def index(story: Story) -> Index:
    """The index of a story."""
    return Index(view(story), {report.id: report.source for report in story.reports})


def drawn(draw: Callable[[Page], None]) -> str:
    """What `draw` writes to a page of 80 columns."""
    stream = io.StringIO()
    draw(Page(console(stream)))
    return stream.getvalue()
