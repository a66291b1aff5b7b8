"""The command `find`, and the lists of decisions and revisions that `show` draws."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from headwater.app.ending import DONE, SKIPPED
from headwater.app.reading import settle
from headwater.app.safe import safe
from headwater.app.screen import chains, console
from headwater.app.screen.index import NO_OUTLET
from headwater.app.screen.page import Page
from headwater.app.screen.words import quoted
from headwater.casebook.casebook import Casebook
from headwater.casebook.finding import Hit, Way
from headwater.casebook.revisions import Change, Revision, Softening
from headwater.casebook.rulings import Attachment, State
from headwater.publishing.view import by_itself
from headwater.publishing.words import as_read, joined, plural
from headwater.records import Anchor, Reading, Statement

_WORDS = 160
"""Characters of an anchor's words in a list."""

_PARTED = {
    frozenset({Way.SOME_WORDS}): "with some of the words:",
    frozenset({Way.MEANING}): "near in meaning:",
    frozenset({Way.SOME_WORDS, Way.MEANING}): "with some of the words, or near in meaning:",
}
"""What stands between the statements that hold all of the words and the others."""

_HOW = {
    Softening.LESS_CERTAIN: "less certain",
    Softening.HEDGED: "hedged",
    Softening.ATTRIBUTED: "now said by somebody",
    Softening.RELAYED: "now through one more",
}


def run_find(case: Path, typed: str, most: int) -> int:
    """Print the statements that fit best; the exit code tells whether there are any.

    Raises:
        CasebookError: where the casebook cannot be opened.
    """
    settle(sys.stdout)
    with Casebook.open(case) as book:
        found = book.find(typed, most)
    page = Page(console(sys.stdout))
    rest = {hit.way for hit in found.hits} - {Way.ALL_WORDS}
    parted = False
    for hit in found.hits:
        if not hit.full and not parted:
            parted = True
            page.put((_PARTED[frozenset(rest)], "own"))
        _hit(page, hit, " by meaning" if hit.way is Way.MEANING and len(rest) > 1 else "")
    for fault in found.faults:
        page.put(safe(fault))
    if not found.hits and not found.faults:
        page.put("no statement fits")
    for note in found.notes:
        page.put((safe(note), "own"))
    return DONE if found.hits else SKIPPED


def _hit(page: Page, hit: Hit, how: str) -> None:
    """A statement: its report and chains, then its own words, how they are put, and its id."""
    found = by_itself(hit.statement)
    tag = f"{f'[{hit.number}]':>5} "
    for number, hops in enumerate(found.chains):
        page.put(tag if number == 0 else " " * len(tag), chains.chain(hops), hang=6)
    if not found.chains:
        page.put(tag, safe(hit.outlet or NO_OUTLET))
    told = (chains.refuted(found, found.content), chains.hedging(found, found.content))
    stands = [part for fact in told if fact.plain for part in (", ", fact)]
    page.put(_words(hit.statement), *stands, (f"  {found.id}{how}", "own"), indent=len(tag), hang=1)


def _words(found: Statement) -> str:
    return quoted(joined(as_read(found.content, found.cue))).plain


def draw_decisions(page: Page, made: Sequence[Attachment]) -> None:
    """Every decision with where it stands, those that wait for review first."""
    waiting = [one for one in made if one.state is State.QUEUED]
    for title, several in (
        ("waiting for review", waiting),
        ("decisions", [one for one in made if one.state is not State.QUEUED]),
    ):
        if several:
            page.section(title)
        for one in several:
            _decision(page, one)
    if not made:
        page.put("nothing was decided")


def _decision(page: Page, one: Attachment) -> None:
    made = one.decision
    values = "; ".join(safe(value) for value in made.sets.values())
    state = f"{one.state.value}: {safe(one.why)}" if one.why else one.state.value
    page.put((f"{made.id} ", "own"), made.kind.value, f" {values}" if values else "", hang=4)
    for anchor in made.anchors:
        page.put(_anchor(anchor), indent=4, hang=1)
    if made.undoes:
        page.put(f"takes back {made.undoes}", indent=4)
    why = f": {safe(made.why)}" if made.why else ""
    page.put(f"{made.made}, {safe(made.who)}{why}", indent=4, hang=2)
    page.put((state, "label"), indent=4, hang=2)


def _anchor(anchor: Anchor) -> str:
    if not anchor.quote:
        return f"the report of bytes {anchor.capture[:12]}"
    return quoted(anchor.quote, _WORDS).plain


def draw_revision(page: Page, book: Casebook, found: Revision) -> None:
    """What a revision changed: its words in order, then what that does to statements."""
    readings = [book.reading_of(found.before), book.reading_of(found.after)]
    page.section("words")
    for change in found.changes:
        _change(page, change)
    if not found.changes:
        page.put("no word differs")
    for title, ids, reading in (
        ("statements dropped", found.dropped, readings[0]),
        ("statements added", found.added, readings[1]),
    ):
        if ids:
            page.section(title)
        for one in _of(reading, ids):
            page.put((f"{one.id} ", "own"), _words(one), hang=2)
    if found.softened:
        page.section("softened")
    for soft in found.softened:
        (before,), (after,) = _of(readings[0], (soft.before,)), _of(readings[1], (soft.after,))
        words = ", ".join(quoted(place.quote).plain for place in soft.words)
        how = ", ".join(_HOW[each] for each in soft.how)
        page.put((f"{how}{': ' if words else ''}", "label"), words, hang=2)
        page.put("from ", _words(before), indent=4, hang=5)
        page.put("to   ", _words(after), indent=4, hang=5)
    same = sum(match.same for match in found.matches)
    page.gap()
    page.put(f"{plural(same, 'statement')} of {len(readings[1].statements)} as before")


def in_short(found: Revision) -> str:
    """What a revision changed, in one line."""
    told = [
        plural(len(found.changes), "change") + " of words",
        plural(len(found.softened), "statement") + " softened",
        f"{len(found.dropped)} dropped",
        f"{len(found.added)} added",
    ]
    return ", ".join(told)


def _change(page: Page, change: Change) -> None:
    for sign, place in (("- ", change.dropped), ("+ ", change.added)):
        if place is not None:
            page.put((sign, "label"), quoted(place.quote), hang=2)


def _of(reading: Reading, ids: tuple[str, ...]) -> list[Statement]:
    return [one for one in reading.statements if one.id in ids]
