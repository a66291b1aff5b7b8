"""A story on a terminal: what most outlets tell and open with, then links, names and notes.

Drawn from the public view alone, so nothing stands on the screen that the JSON does not hold;
only the names of the files come from the reports themselves.
"""

from collections.abc import Callable

from rich.console import Console

from headwater.app.screen import actors, head, links, notes, refusals, reports, tail, threads
from headwater.app.screen.index import Index
from headwater.app.screen.page import Page, console
from headwater.publishing.order import threads_in_order
from headwater.publishing.view import view
from headwater.records import Story

__all__ = ["console", "draw", "draw_sections"]


def draw(story: Story, on: Console, show_all: bool = False) -> None:
    """Write `story` to `on`; with `show_all` nothing is cut or left out.

    The empty case is a story without reports: the head and the notes.
    """
    index = Index(view(story), {report.id: report.source for report in story.reports})
    draw_sections(Page(on), index, show_all, reports.draw)


def draw_sections(
    page: Page, index: Index, show_all: bool, draw_reports: Callable[[Page, Index], None]
) -> None:
    """All sections of one story in their order, its reports by `draw_reports`."""
    full, rest = threads_in_order(index)
    head.draw(page, index, len(full))
    threads.draw(page, index, full, show_all)
    tail.draw(page, index, rest, show_all)
    refusals.draw(page, index, show_all)
    links.draw(page, index, show_all)
    actors.draw(page, index, show_all)
    draw_reports(page, index)
    notes.draw(page, index, show_all)
