"""The chains of a claim, each from the outlet of its report to the first speaker."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from headwater.publishing import contract as c
from headwater.publishing.index import Index
from headwater.records import Polarity

SIDES = (Polarity.ASSERTS, Polarity.DENIES, Polarity.OPEN)
"""In the order in which they are drawn."""


@dataclass(frozen=True, slots=True)
class Carrier:
    """One chain of one statement, and the origin that it counts for by its number, if any."""

    statement: c.Statement
    hops: tuple[c.Hop, ...]
    side: Polarity
    origin: int | None = None


def carriers(index: Index, claim: c.Claim) -> tuple[Carrier, ...]:
    """The chains of all statements of the text, side by side, in the order of the reports.

    A headline carries nothing and is left out.
    """
    found = []
    for side in SIDES:
        ids = {m.id for m in claim.statements if m.polarity is side and not index.is_title(m.id)}
        of_side = sorted((index.statements[each] for each in ids), key=lambda s: _place(index, s))
        roots = [(number, root) for number, its, root in numbered(index, claim) if its is side]
        found += _of_origins(of_side, side, roots)
    return tuple(found)


def numbered(index: Index, claim: c.Claim) -> tuple[tuple[int, Polarity, c.Root], ...]:
    """The origins with their numbers: those who assert it from 1, then those who deny it.

    On each side those come first that most reports lead to, of equal ones those told first.
    """
    found: list[tuple[int, Polarity, c.Root]] = []
    for side, origins in ((Polarity.ASSERTS, claim.origins), (Polarity.DENIES, claim.denials)):
        roots = sorted(origins.roots if origins else (), key=lambda root: _weight(index, root))
        found += [(number, side, root) for number, root in enumerate(roots, len(found) + 1)]
    return tuple(found)


def _weight(index: Index, root: c.Root) -> tuple[int, tuple[int, int, str]]:
    statements = [index.statements[each] for each in root.statements]
    reports = {statement.report for statement in statements}
    return -len(reports), min((_place(index, s) for s in statements), default=(0, 0, ""))


def folded(name: str | None) -> str:
    """A name for comparing: white space and capitals aside."""
    return " ".join((name or "").split()).casefold()


def _place(index: Index, statement: c.Statement) -> tuple[int, int, str]:
    start = statement.content[0].start if statement.content else 0
    return index.numbers[statement.report], start, statement.id


def _of_origins(
    of_side: Sequence[c.Statement], side: Polarity, roots: Sequence[tuple[int, c.Root]]
) -> list[Carrier]:
    """Each chain with its origin: a statement of several origins has a chain for each."""
    held = {
        statement.id: [(n, root) for n, root in roots if statement.id in root.statements]
        for statement in of_side
    }
    known: dict[int, set[str]] = {number: {folded(root.label)} for number, root in roots}
    for statement in of_side:
        if len(held[statement.id]) == 1:
            known[held[statement.id][0][0]] |= {folded(ch[-1].name) for ch in statement.chains}
    return [
        Carrier(statement, hops, side, number)
        for statement in of_side
        for hops, number in zip(
            statement.chains, _shared_out(statement, held[statement.id], known), strict=True
        )
    ]


def _shared_out(
    statement: c.Statement, held: list[tuple[int, c.Root]], known: dict[int, set[str]]
) -> list[int | None]:
    """The origin of each chain of a statement; every origin gets a chain before one gets two."""
    if len(held) <= 1:
        return [held[0][0] if held else None] * len(statement.chains)
    pairs = sorted(
        (-_likeness(hops[-1], root, known[number]), at, number)
        for at, hops in enumerate(statement.chains)
        for number, root in held
    )
    given: dict[int, int] = {}
    for _, at, number in pairs:
        if at not in given and number not in given.values():
            given[at] = number
    for _, at, number in pairs:
        given.setdefault(at, number)
    return [given[at] for at in range(len(statement.chains))]


def _likeness(end: c.Hop, root: c.Root, names: set[str]) -> int:
    """How well the end of a chain fits an origin of its statement."""
    named = folded(end.name) == folded(root.label)
    return 4 * named + 2 * (folded(end.name) in names) + (end.kind is root.kind)
