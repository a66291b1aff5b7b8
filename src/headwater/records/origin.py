"""What tracing yields: copies, carried relays, cycles, and how many origins a claim has."""

from __future__ import annotations

from dataclasses import dataclass

from headwater.records.notes import Note, Reason
from headwater.records.spans import Span
from headwater.records.statement import Hop, HopKind


@dataclass(frozen=True, slots=True)
class Copy:
    """Passages that two reports share word for word, or nearly.

    `source` and `target` are report ids; `first` is the one shown to be earlier (by a credit or
    by dates on both sides), None where that is not shown and the two are only ordered by id.
    `spans` pairs the passage in `source` with the one in `target`.
    """

    source: str
    target: str
    first: str | None
    spans: tuple[tuple[Span, Span], ...]


@dataclass(frozen=True, slots=True)
class Carry:
    """A relay that a chain gets from the rest of its report (basis `carried`).

    The hop stands before the terminal of chain number `chain` (from 0) of `statement`.
    """

    statement: str
    chain: int
    hop: Hop
    why: Reason


@dataclass(frozen=True, slots=True)
class Root:
    """One origin of a claim after merging: its statements and why they are one."""

    label: str | None
    kind: HopKind
    statements: tuple[str, ...]
    why: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class Origins:
    """How many independent origins are shown (`min`) and how many there may be (`max`)."""

    min: int
    max: int
    roots: tuple[Root, ...]
    why: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class Count:
    """The origins of one claim: of those who assert it and, apart, of those who deny it."""

    claim: str
    origins: Origins
    denials: Origins | None = None


@dataclass(frozen=True, slots=True)
class Trace:
    """All that tracing found, each list in a stable order.

    `cycles` lists groups of reports that cite one another in a ring.
    """

    counts: tuple[Count, ...] = ()
    copies: tuple[Copy, ...] = ()
    carries: tuple[Carry, ...] = ()
    cycles: tuple[tuple[str, ...], ...] = ()
    notes: tuple[Note, ...] = ()
