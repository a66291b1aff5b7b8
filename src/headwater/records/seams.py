"""The plug-in points: what a collector, decoder, reader or exporter must offer.

Each is found by entry point (groups `headwater.collectors`, `headwater.decoders`,
`headwater.readers`, `headwater.exporters`); the built-in ones register the same way. An entry
point names a class that is made without arguments, and must be cheap to import and to make:
what is heavy is loaded on first use.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple, Protocol, runtime_checkable

from headwater.records.notes import Note
from headwater.records.report import Capture, Given, Report
from headwater.records.statement import Reading
from headwater.records.story import Story


@dataclass(frozen=True, slots=True)
class Decoded:
    """A report and what was odd about its bytes."""

    report: Report
    notes: tuple[Note, ...] = ()


@runtime_checkable
class Collector(Protocol):
    """Gets bytes from outside: the only kind of part that does I/O."""

    name: str

    def handles(self, source: str) -> bool:
        """Whether this collector is the one for `source`."""
        ...

    def collect(self, source: str) -> Iterator[Capture]:
        """The captures that `source` stands for.

        Raises:
            CaptureError: where it gives no bytes.
        """
        ...


@runtime_checkable
class Decoder(Protocol):
    """Turns one capture into one report; pure."""

    name: str
    version: str

    def handles(self, capture: Capture) -> bool:
        """Whether this decoder can read these bytes."""
        ...

    def decode(self, capture: Capture, given: Given) -> Decoded:
        """The report in `capture`; what `given` states overrides what the bytes show.

        Raises:
            DecodeError: where there is no report in it.
        """
        ...


@runtime_checkable
class Reader(Protocol):
    """Finds the statements and names of one report; pure."""

    name: str
    version: str

    def read(self, report: Report) -> Reading:
        """All statements of `report`: every sentence of its speaking blocks belongs to one.

        Spans quote the report's text. Each statement has an id of its own, names this report, and
        has content and a chain, which begins with the report's outlet; each clause has content and
        the statement's id. A reading without these is refused as a whole (`check_reading`), and
        the report with it: a note says why.
        """
        ...


@runtime_checkable
class Embeds(Protocol):
    """What a reader whose clauses have vectors may offer as well: any words as such vectors.

    With it `headwater find` looks for what is near in meaning; without it, for the words alone.
    """

    name: str
    version: str

    def embed(self, words: Sequence[str]) -> tuple[tuple[float, ...], ...]:
        """A vector for each piece of `words`, none for none; pure.

        They are of unit length, and of the length and in the space of `Clause.vector` as `read`
        of the same version gives it: the cosine of two says how near they are in meaning.
        """
        ...


class Likeness(NamedTuple):
    """What two clauses are to each other, in shares that sum to 1."""

    other: float
    """two claims"""
    same: float
    """one claim in two wordings"""
    denied: float
    """one claim, and its denial"""
    parted: float
    """one matter, on which both can not be right: two numbers, times, doers, outcomes"""


@runtime_checkable
class Likens(Protocol):
    """What a reader may offer as well: what two clauses are to each other, by their words alone.

    With it comparing joins more of what reports put in other words; without it, what shares words.
    """

    name: str
    version: str

    def liken(self, pairs: Sequence[tuple[str, str]]) -> tuple[Likeness, ...]:
        """What the two texts of each pair are to each other, none for none; pure.

        It is the same whichever text comes first, and does not depend on the other pairs.
        """
        ...


@runtime_checkable
class ReadsSeveral(Protocol):
    """What a reader may offer as well: to be called by several threads at the same time."""

    at_once: int
    """how many reports it reads at a time to good effect, 1 or more"""


@runtime_checkable
class Exporter(Protocol):
    """Writes a story in one format."""

    name: str
    """the value of `--format`"""

    def export(self, story: Story) -> Iterator[str]:
        """The document in pieces, in order."""
        ...
