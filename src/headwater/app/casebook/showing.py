"""The command `show`: a case, or one thing of it, drawn with the parts of the reading screen."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from headwater.app.casebook.lines import (
    draw_history,
    draw_report,
    draw_reports,
    draw_statements,
    draw_timeline,
)
from headwater.app.casebook.looking import draw_decisions, draw_revision
from headwater.app.ending import DONE
from headwater.app.reading import settle
from headwater.app.safe import safe
from headwater.app.screen import actors, claims, console, draw_sections, links, tail, threads
from headwater.app.screen.index import Index
from headwater.app.screen.page import Page
from headwater.app.screen.words import quoted
from headwater.casebook.casebook import Casebook
from headwater.casebook.revisions import Revision
from headwater.publishing.order import threads_in_order
from headwater.publishing.view import view
from headwater.publishing.words import plural
from headwater.records import CasebookError, Story, UsageError
from headwater.text.headlines import foremost


@dataclass(frozen=True, slots=True)
class Asked:
    """What to show of which casebook, on which page."""

    book: Casebook
    page: Page
    name: str | None
    show_all: bool
    numbers: Mapping[str, int]
    """the number of each report in the casebook, by its id"""


def run(case: Path, what: str | None, name: str | None, *, show_all: bool) -> int:
    """Show what was asked for.

    Raises:
        UsageError: where it is nothing that can be shown.
        CasebookError: where the casebook cannot be opened, or does not hold it.
    """
    settle(sys.stdout)
    draw = _DRAW.get(what or "case")
    if draw is None:
        raise UsageError(f"no {what!r} can be shown; there are: {', '.join(sorted(_DRAW))}")
    if what in _NAMED and name is None:
        raise UsageError(f"show {what} needs an id")
    if what not in _NAMED and name is not None:
        raise UsageError(f"show {what} takes no id")
    with Casebook.open(case) as book:
        numbers = {each.id: each.number for each in book.reports()}
        draw(Asked(book, Page(console(sys.stdout)), name, show_all, numbers))
    return DONE


def _case(asked: Asked) -> None:
    """One story in full; of several, each in a few lines."""
    found = asked.book.stories()
    if len(found) == 1:
        _full(asked, asked.book.story(found[0]))
    else:
        _stories(asked)


def _full(asked: Asked, story: Story) -> None:
    def reports(page: Page, index: Index) -> None:
        draw_reports(page, [each for each in asked.book.reports() if each.id in index.reports])

    draw_sections(asked.page, _index(asked, story), asked.show_all, reports)


def _stories(asked: Asked) -> None:
    kept = asked.book.reports()
    found = asked.book.stories()
    asked.page.put((plural(len(found), "story", "stories"), "head"))
    for name in found:
        members = [each for each in kept if each.story == name and each.deleted_at is None]
        dates = sorted(d for each in members for d in (each.earliest, each.latest) if d)
        span = f", {dates[0][:10]} to {dates[-1][:10]}" if dates else ""
        tags = "".join(f"[{each.number}]" for each in members[:20])
        place = foremost([(each.title, each.earliest) for each in members])
        title = None if place is None else members[place].title
        asked.page.gap()
        asked.page.put((name, "label"), f": {plural(len(members), 'report')}{span} {tags}", hang=4)
        if title:
            asked.page.put(quoted(title, 110), indent=4, hang=1)
    if found:
        asked.page.gap()
        asked.page.put("`show CASE story ID` shows one of them.")


def _story(asked: Asked) -> None:
    found = [each for each in asked.book.stories() if each.startswith(asked.name or "")]
    if len(found) != 1:
        raise CasebookError(f"the casebook holds no one story {asked.name}")
    _full(asked, asked.book.story(found[0]))


def _indices(asked: Asked) -> Iterator[Index]:
    """The stories one by one; with several, each under its name."""
    found = asked.book.stories()
    for name in found:
        if len(found) > 1:
            asked.page.gap()
            asked.page.put((name, "label"))
        yield _index(asked, asked.book.story(name))


def _threads(asked: Asked) -> None:
    for index in _indices(asked):
        full, rest = threads_in_order(index)
        threads.draw(asked.page, index, full, asked.show_all)
        tail.draw(asked.page, index, rest, asked.show_all)


def _links(asked: Asked) -> None:
    for index in _indices(asked):
        links.draw(asked.page, index, asked.show_all)


def _actors(asked: Asked) -> None:
    for index in _indices(asked):
        actors.draw(asked.page, index, asked.show_all)


def _claim(asked: Asked) -> None:
    wanted = asked.book.claim_now(asked.name or "")
    name = asked.book.story_of(wanted)
    if name is not None:
        index = _index(asked, asked.book.story(name))
        found = index.claims.get(wanted) or next(
            (c for c in index.case.claims if any(m.id == wanted for m in c.statements)), None
        )
        if found is not None:
            manner = claims.Manner(show_all=True, with_label=True)
            asked.page.put((safe(found.id), "own"))
            claims.draw(asked.page, index, found, manner)
            _ruled(asked, {found.id, *(member.id for member in found.statements)})
            return
    raise CasebookError(f"the casebook holds no claim {asked.name}")


def _report(asked: Asked) -> None:
    kept = asked.book.find_report(asked.name or "")
    draw_report(asked.page, asked.book, kept)
    if kept.story is not None:
        draw_statements(asked.page, _index(asked, asked.book.story(kept.story)), kept.id)
    _ruled(asked, {kept.id})


def _ruled(asked: Asked, ids: set[str]) -> None:
    """What was decided about a report (by its id) or about statements and claims."""
    made = asked.book.attachments()
    held = [
        one
        for one in made
        if any({t.id, t.id.partition(".")[0], t.report} & ids for t in one.targets)
    ]
    if held:
        draw_decisions(asked.page, held)


def _reports(asked: Asked) -> None:
    draw_reports(asked.page, asked.book.reports())


def _timeline(asked: Asked) -> None:
    for index in _indices(asked):
        draw_timeline(asked.page, index)


def _decisions(asked: Asked) -> None:
    draw_decisions(asked.page, asked.book.attachments())


def _revision(asked: Asked) -> None:
    kept = asked.book.find_report(asked.name or "")
    found = asked.book.revision(kept.id)
    if found is None:
        raise CasebookError(f"[{kept.number}] {kept.source} revises no report of this casebook")
    draw_reports(asked.page, [each for each in asked.book.reports() if each.id in _both(found)])
    draw_revision(asked.page, asked.book, found)


def _both(found: Revision) -> tuple[str, str]:
    return found.before, found.after


def _history(asked: Asked) -> None:
    draw_history(asked.page, asked.book.history())


def _index(asked: Asked, story: Story) -> Index:
    order = {each.id: asked.numbers[each.id] for each in story.reports}
    return Index(view(story), {each.id: each.source for each in story.reports}, order)


_DRAW: dict[str, Callable[[Asked], None]] = {
    "case": _case,
    "stories": _stories,
    "story": _story,
    "threads": _threads,
    "links": _links,
    "actors": _actors,
    "claim": _claim,
    "report": _report,
    "reports": _reports,
    "timeline": _timeline,
    "history": _history,
    "decisions": _decisions,
    "revision": _revision,
}
_NAMED = frozenset({"claim", "report", "story", "revision"})
"""What is shown by an id."""
