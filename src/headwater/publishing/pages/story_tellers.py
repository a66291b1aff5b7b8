"""Who says a claim, in a line: for lists of claims, where no page has room for every statement."""

from __future__ import annotations

from collections import Counter

import msgspec

from headwater.publishing import contract as c
from headwater.publishing import phrases
from headwater.publishing.hedging import hedging
from headwater.publishing.pages.parts import Station, in_own_voice, stations
from headwater.publishing.shown import Shown
from headwater.records import Polarity

MOST = 2
"""Statements of a claim that are told: the first of each side, so that a denial is among them, and
of each report, so that another one is."""


class Teller(msgspec.Struct, frozen=True):
    """A statement of a claim: its report and number, and the ways it came, the outlet first.

    `left` are the fixed words for one that leaves the claim open or keeps it back, else empty.
    """

    statement: str
    report: str
    number: int
    chains: tuple[tuple[Station, ...], ...]
    own: bool
    denies: bool
    left: str = ""


def tellers(shown: Shown, claim: c.Claim) -> tuple[Teller, ...]:
    """The statements that are told of a claim, headlines aside; none where headlines carry it."""
    index = shown.index
    texts = [member for member in claim.statements if not index.is_title(member.id)]
    texts.sort(key=lambda member: _place(shown, member.id, claim.id))
    before: Counter[tuple[Polarity, str | None]] = Counter()
    ranked: list[tuple[int, int, c.Member]] = []
    for member in texts:
        report = index.statements[member.id].report
        again, rank = before[member.polarity, report], before[member.polarity, None]
        ranked.append((again, 0 if again else rank, member))
        before.update([(member.polarity, report), *([] if again else [(member.polarity, None)])])
    ranked.sort(key=lambda each: each[:2])
    return tuple(_teller(shown, member, claim) for *_, member in ranked[:MOST])


_LEFT = frozenset({phrases.OPEN, phrases.UNTOLD, phrases.UNTHOUGHT})


def _teller(shown: Shown, member: c.Member, claim: c.Claim) -> Teller:
    statement = shown.index.statements[member.id]
    commits, _ = hedging(statement, shown.index.words(member.id, claim.id))
    return Teller(
        statement=statement.id,
        report=statement.report,
        number=shown.index.numbers[statement.report],
        chains=tuple(stations(chain) for chain in statement.chains),
        own=in_own_voice(statement),
        denies=member.polarity is Polarity.DENIES,
        left=commits if member.polarity is Polarity.OPEN and commits in _LEFT else "",
    )


def _place(shown: Shown, statement: str, claim: str) -> tuple[int, int]:
    found = shown.index.statements[statement]
    return shown.index.numbers[found.report], shown.index.words(statement, claim)[0].start
