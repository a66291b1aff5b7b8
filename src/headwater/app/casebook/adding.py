"""The command `add`: collect, store, say what became of each source."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from headwater.app.casebook.looking import in_short
from headwater.app.ending import DONE, SKIPPED
from headwater.app.progress import Progress
from headwater.app.reading import Request, check, facts, settle
from headwater.app.safe import safe
from headwater.app.sources import gather
from headwater.casebook.adding import Added, Outcome
from headwater.casebook.casebook import Casebook
from headwater.pipeline import default_engines
from headwater.plugins import load
from headwater.records import Capture, Collector, Given, Note, NoteCode


def run(case: Path, request: Request, *, again: bool) -> int:
    """Add what was named, with `again` also what was deleted, and give the exit code.

    Raises:
        UsageError: where the request makes no sense.
        CasebookError: where the casebook cannot be opened or written.
    """
    check(request)
    settle(sys.stdout)
    settle(sys.stderr)
    given, faults = facts(request)
    told, faults = of_the_meta_file(request.sources, given, faults)
    if request.reader is not None:
        default_engines(request.reader)  # an unknown reader is said before a casebook is made
    progress = Progress(sys.stderr)
    try:
        with Casebook.open(case, make=True) as book:
            engines = book.engines(request.reader)
            collected = _Collected(request.sources, given, progress)
            added = book.add(collected, engines, collected.tell, again=again)
            numbers = {each.id: each.number for each in book.reports()}
            revised = [each.report for each in added if each.outcome is Outcome.REVISION]
            changes = {of: found for of in revised if of and (found := book.revision(of))}
    finally:
        progress.clear()
    for each in added:
        print(_line(each, numbers))
        change = changes.get(each.report or "")
        if change is not None:
            number = numbers[change.after]
            print(f"      {in_short(change)}: headwater show {safe(str(case))} revision {number}")
    for line in told:
        print(f"note: {safe(line)}", file=sys.stderr)
    return _skipped((*faults, *collected.notes), added)


def of_the_meta_file(
    sources: Sequence[str], given: Mapping[str, Given], faults: Sequence[Note]
) -> tuple[list[str], tuple[Note, ...]]:
    """What to say of a meta file whose rows fit other files, and its faults.

    One meta file serves a case to which reports are added one by one, so a row about another file
    is no fault. Where a file that is named has no row, one of those left over may be meant for it.
    """
    kept = tuple(note for note in faults if note.code is not NoteCode.META_UNUSED)
    if len(kept) == len(faults):
        return [], kept
    return [
        f"{each}: no row of the meta file is about it" for each in sources if each not in given
    ], kept


class _Collected:
    """The sources one after the other, so that a thousand of them need not fit into memory."""

    def __init__(
        self, sources: Sequence[str], given: Mapping[str, Given], progress: Progress
    ) -> None:
        self._sources = sources
        self._given = given
        self._progress = progress
        self.notes: list[Note] = []

    def __iter__(self) -> Iterator[tuple[Capture, Given]]:
        collectors = load("collectors", Collector)
        for source in self._sources:
            gathered = gather((source,), collectors, lambda *step: None)
            self.notes += gathered.notes
            for each in gathered.captures:
                yield each, self._given.get(each.source, Given())

    def tell(self, stage: str, done: int, of: int) -> None:
        """Say how far it has got; how many will be added is only known from what was named."""
        self._progress(stage, done, max(of, len(self._sources)) if stage == "read" else of)


def _line(each: Added, numbers: dict[str, int]) -> str:
    number = f"[{numbers[each.report]}]" if each.report in numbers else "   "
    source = safe(each.source)
    match each.outcome:
        case Outcome.REVISION:
            former = numbers.get(each.former or "", 0)
            return f"{number} {source}: a revision of [{former}]"
        case Outcome.SAME:
            return f"{number} {source}: here already, nothing changed"
        case Outcome.DELETED:
            return f"{number} {source}: was deleted and is not added again (--again adds it)"
        case Outcome.AGAIN:
            return f"{number} {source}: added again; that it was deleted stays in the history"
        case Outcome.SKIPPED:
            return f"    {source}: skipped"
        case _:
            return f"{number} {source}: added"


def _skipped(notes: Sequence[Note], added: Sequence[Added]) -> int:
    left = [each.note for each in added if each.note and each.outcome is not Outcome.SAME]
    for note in (*notes, *left):
        print(f"skipped: {safe(note.why)} [{note.code.value}]", file=sys.stderr)
    return SKIPPED if left or notes else DONE
