"""The commands `set`, `decide`, `undo` and `reread`."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from headwater.app.casebook.moving import account
from headwater.app.ending import DONE, SKIPPED
from headwater.app.progress import Progress
from headwater.app.reading import settle
from headwater.app.safe import safe
from headwater.casebook.casebook import Casebook
from headwater.casebook.deciding import Asked
from headwater.casebook.rulings import Attachment, State
from headwater.records import DecisionKind, UsageError

_VALUED = frozenset(
    {DecisionKind.SOURCE, DecisionKind.CHAIN, DecisionKind.GRADE, DecisionKind.NOTE}
)
"""Kinds whose last argument is what they set, under the kind's own name."""

_NOT_HERE = frozenset(
    {DecisionKind.OUTLET, DecisionKind.PUBLISHED, DecisionKind.TITLE, DecisionKind.UNDO}
)
"""Kinds with a command of their own."""


@dataclass(frozen=True, slots=True)
class Person:
    """Who rules, why, and with which reader the case is read."""

    who: str | None
    why: str
    reader: str | None


def run_set(case: Path, report: str, stated: Mapping[str, str], by: Person) -> int:
    """Rule on facts about a report, each a decision of its own.

    Raises:
        UsageError: where nothing is set, or a value is none.
        CasebookError: where the casebook cannot be written.
    """
    if not stated:
        raise UsageError("nothing to set; give --outlet, --published or --title")
    settle(sys.stdout)
    with Casebook.open(case, write=True) as book:
        engines = book.engines(by.reader)
        made = [
            book.decide(_asked(DecisionKind(name), (report,), by, {name: value}), engines)
            for name, value in stated.items()
        ]
    return _say(made)


def run_decide(case: Path, kind: str, about: Sequence[str], by: Person) -> int:
    """Rule on what is named.

    Raises:
        UsageError: for another kind, or what is not there.
        CasebookError: where the casebook cannot be written.
    """
    settle(sys.stdout)
    named, values = _parts(kind, about)
    with Casebook.open(case, write=True) as book:
        asked = _asked(DecisionKind(kind), named, by, values)
        made = book.decide(asked, book.engines(by.reader))
    return _say([made])


def _parts(kind: str, about: Sequence[str]) -> tuple[tuple[str, ...], Mapping[str, str]]:
    """What a decision is about, and what it sets.

    Raises:
        UsageError: for another kind.
    """
    kinds = [one.value for one in DecisionKind if one not in _NOT_HERE]
    if kind not in kinds:
        raise UsageError(f"no {kind!r} can be decided; there are: {', '.join(kinds)}")
    if DecisionKind(kind) in _VALUED:
        return tuple(about[:-1]), {kind: about[-1]}
    return tuple(about), {}


def run_undo(case: Path, decision: str | None, by: Person) -> int:
    """Take a decision back.

    Raises:
        UsageError: where there is none.
        CasebookError: where the casebook cannot be written.
    """
    settle(sys.stdout)
    with Casebook.open(case, write=True) as book:
        named = (decision,) if decision is not None else ()
        made = book.decide(_asked(DecisionKind.UNDO, named, by, {}), book.engines(by.reader))
    print(f"{made.decision.id} takes back {made.decision.undoes}")
    return DONE


def run_reread(case: Path, reader: str | None) -> int:
    """Read the case anew and say what that changed.

    Raises:
        CasebookError: where the casebook cannot be written.
    """
    settle(sys.stdout)
    settle(sys.stderr)
    progress = Progress(sys.stderr)
    try:
        with Casebook.open(case, write=True) as book:
            found = book.reread(book.engines(reader), progress)
    finally:
        progress.clear()
    for note in found.failed:
        print(f"kept as it was: {safe(note.why)}", file=sys.stderr)
    print(f"read anew: {found.reports} reports, {len(found.changed)} of them differ")
    states = [one.state for one in found.decisions]
    told = ", ".join(f"{states.count(state)} {state.value}" for state in State if state in states)
    print(f"decisions: {told or 'none'}")
    for one in found.queued_anew:
        print(f"waits for review: {one.decision.kind.value} {one.decision.id}: {safe(one.why)}")
    return SKIPPED if found.failed or found.queued_anew else DONE


def _asked(
    kind: DecisionKind, named: tuple[str, ...], by: Person, values: Mapping[str, str]
) -> Asked:
    return Asked(kind, named, by.who or account(), by.why, values)


def _say(made: Sequence[Attachment]) -> int:
    """A line for each decision; the exit code tells whether all of them hold."""
    for one in made:
        why = f": {safe(one.why)}" if one.why else ""
        told = "holds" if one.state is State.APPLIED else f"{one.state.value}{why}"
        print(f"{one.decision.id} {one.decision.kind.value} {told}")
    return DONE if all(one.state is State.APPLIED for one in made) else SKIPPED
