"""What a person states about a case, in the terms of the records."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from headwater.records import (
    Chain,
    Hop,
    HopBasis,
    Interval,
    Reading,
    Rulings,
    Span,
    Statement,
    UsageError,
)

NOTHING_RULED = Rulings()


def ruled(readings: Sequence[Reading], rulings: Rulings) -> tuple[Reading, ...]:
    """The readings as a person's rulings on single statements have them.

    A rejected statement stays, as every sentence belongs to one, but it has no clause and with
    that no claim, and no way but its outlet's, so that nothing is traced to whom it names. A
    corrected one has the chains that were given. Rulings on what is not there are passed over.
    """
    if not rulings.rejected and not rulings.chains:
        return tuple(readings)
    return tuple(
        replace(reading, statements=tuple(_ruled(s, rulings) for s in reading.statements))
        for reading in readings
    )


def _ruled(statement: Statement, rulings: Rulings) -> Statement:
    chains = rulings.chains.get(statement.id, statement.chains)
    if statement.id not in rulings.rejected:
        return statement if chains is statement.chains else replace(statement, chains=chains)
    outlets = dict.fromkeys(replace(chain.hops[0], relation=None) for chain in chains)
    return replace(statement, chains=tuple(Chain((hop,)) for hop in outlets), clauses=())


def hop_of(words: str) -> Hop:
    """What the words that a person gives for one source name, as the built-in reader knows them.

    The kind, the canonical name and the number come from the words ("two US officials": anonymous,
    2); the basis is `given`, and there is no span.

    Raises:
        UsageError: for white space alone.
    """
    from headwater.reading.describing.describe import describe

    plain = " ".join(words.split())
    if not plain:
        raise UsageError("a source needs words")
    found = describe(plain, Span(0, len(plain), plain))
    return Hop(found.name or plain, found.kind, found.count, basis=HopBasis.GIVEN)


def read_given_time(words: str) -> Interval:
    """The time that a person states, as the decoders will take it.

    Raises:
        UsageError: for what is no date, time or range.
    """
    from headwater.intake.when import parse_when

    return Interval(*parse_when(words))
