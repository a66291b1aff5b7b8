"""What stands in the margin beside a report's text: for each statement what is known of it."""

from __future__ import annotations

import re

import msgspec

from headwater.publishing import contract as c
from headwater.publishing.hedging import weakening
from headwater.publishing.pages.parts import (
    Range,
    Reach,
    Station,
    Words,
    range_of,
    reach,
    stations,
)
from headwater.publishing.pages.report_sources import Sign, Signs
from headwater.publishing.shown import Shown
from headwater.publishing.words import clip, joined, when
from headwater.records import Form, Polarity

_FIRST_WORDS = 60
"""Characters of a statement's first words, by which a link to it is told from others."""
_SYMBOLS = frozenset({"%", "km", "m", "cm", "mm", "kg", "l", "kW", "MW", "GW", "km/h"})
"""Units that are shown, beside the codes of currencies; a counted word is there to read."""


class TimeTold(msgspec.Struct, frozen=True):
    """A time phrase and its interval in words; None where it has no anchor."""

    words: Words
    earliest: str | None
    latest: str | None
    told: str | None


class Amount(msgspec.Struct, frozen=True):
    """A quantity phrase and its range; an end is None where open."""

    words: Words
    low: float | None
    high: float | None
    unit: str | None

    @property
    def is_plain(self) -> bool:
        """Whether the words say it in the same figures: "25-year-old" is 25."""
        figures = rf"(?<![\w.,]){re.escape(self.told)}(?![\w]|[.,]\d)"
        return bool(self.told) and re.search(figures, self.words.text) is not None

    @property
    def told(self) -> str:
        """ "100 or more", "24 to 99", "300 km"; a counted word is in the words."""
        if self.low is None or self.high is None:
            ends = (self.low, "{} or more") if self.high is None else (self.high, "{} or fewer")
            said = "" if ends[0] is None else ends[1].format(_number(ends[0]))
        elif self.low == self.high:
            said = _number(self.low)
        else:
            said = f"{_number(self.low)} to {_number(self.high)}"
        unit = self.unit or ""
        return f"{said} {unit}" if said and (unit in _SYMBOLS or unit.isupper()) else said


class Carried(msgspec.Struct, frozen=True):
    """A claim that a statement carries; `alone` where no other report carries it."""

    id: str
    polarity: Polarity
    reach: Reach
    origins: Range
    denials: Range | None
    alone: bool


class StatementNote(msgspec.Struct, frozen=True):
    """What is known of a statement, for the margin.

    `words` are the first of its words, `depth` counts the statements that it stands in. `chains`
    begin after the report's outlet. `commits` are the fixed words that the claim's page has, empty
    for a plain yes or no.
    """

    id: str
    words: str
    signs: tuple[Sign, ...]
    depth: int
    form: Form
    chains: tuple[tuple[Station, ...], ...]
    commits: str
    hedges: tuple[Words, ...]
    times: tuple[TimeTold, ...]
    amounts: tuple[Amount, ...]
    claims: tuple[Carried, ...]


def statement_note(shown: Shown, statement: c.Statement, signs: Signs, depth: int) -> StatementNote:
    """The note of a statement that stands in `depth` others."""
    index, of = shown.index, statement.report
    commits, weak = weakening(statement)
    return StatementNote(
        id=statement.id,
        words=clip(joined(index.words(statement.id)), _FIRST_WORDS),
        signs=signs.of(statement),
        depth=depth,
        form=statement.form,
        chains=tuple(stations(chain[1:]) for chain in statement.chains if len(chain) > 1),
        commits=commits,
        hedges=tuple(Words(of, s.start, s.end, s.quote) for s in weak),
        times=tuple(
            TimeTold(
                Words(of, time.start, time.end, time.quote),
                time.earliest,
                time.latest,
                when(time.earliest, time.latest),
            )
            for time in statement.times
        ),
        amounts=tuple(
            Amount(Words(of, q.start, q.end, q.quote), q.low, q.high, q.unit)
            for q in statement.quantities
        ),
        claims=tuple(
            _carried(shown, index.claims[claim], statement)
            for claim in index.claims_of.get(statement.id, ())
        ),
    )


def _carried(shown: Shown, claim: c.Claim, statement: c.Statement) -> Carried:
    polarity = next(m.polarity for m in claim.statements if m.id == statement.id)
    return Carried(
        claim.id,
        polarity,
        reach(shown, claim),
        range_of(claim.origins),
        range_of(claim.denials) if claim.denials else None,
        shown.index.carriers(claim) == {statement.report},
    )


def _number(value: float) -> str:
    return f"{value:,.15g}"
