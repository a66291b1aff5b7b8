"""Either side of a claim: its range, each origin with why it is one, and who says it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from enum import StrEnum

import msgspec

from headwater.publishing import contract as c
from headwater.publishing import messages, phrases
from headwater.publishing.graph.carriers import SIDES, numbered
from headwater.publishing.pages.claim_sayings import Saying, saying
from headwater.publishing.pages.parts import Range, Words, range_of
from headwater.publishing.shown import Shown
from headwater.records import HopKind, Polarity, ReasonCode


class Sort(StrEnum):
    """What a reason decides."""

    ONE = "one"
    SEPARATE = "separate"
    OPEN = "open"
    FACT = "fact"


MOST_PLACES = 12
"""Places that show a reason which are quoted; the public JSON has all."""

MOST_SAYINGS = 24
"""Statements of one origin that stand there with their words; the rest are named."""

MOST_ON_PAGE = 120
"""Statements that stand on a page with their words."""


class Quoted(msgspec.Struct, frozen=True):
    """Words that show a reason; `number` is that of their report, `at` a statement that has them.

    `at` is None where no statement of the claim has them.
    """

    number: int
    words: Words
    at: str | None


class Reasoned(msgspec.Struct, frozen=True):
    """Why origins are one, separate or open: a sentence of the message table, and what shows it.

    `more` are further places that show it.
    """

    code: ReasonCode
    sort: Sort
    told: tuple[str, ...]
    quotes: tuple[Quoted, ...]
    more: int


class Named(msgspec.Struct, frozen=True):
    """A statement that is only named: its id, and the report it stands in."""

    id: str
    report: str
    number: int


class OriginShown(msgspec.Struct, frozen=True):
    """An origin under the number that it has in the graph, and those who have it from there.

    `others` are further statements, without their words.
    """

    place: int
    label: str | None
    kind: HopKind
    reports: tuple[int, ...]
    why: tuple[Reasoned, ...]
    sayings: tuple[Saying, ...]
    others: tuple[Named, ...]

    @property
    def told(self) -> str:
        """Its name, or the fixed words for who is not named."""
        if self.label:
            return self.label
        return phrases.nobody(self.kind)


class Side(msgspec.Struct, frozen=True):
    """Those who stand to the claim in one way.

    `range` is None for those who leave it open: they are no origin of it. `why` says why there
    may be more origins than are shown. `uncounted` run in a ring or leave the claim open,
    `headlines` are compared and carry nothing; `others` are more of both, without their words.
    """

    polarity: Polarity
    range: Range | None
    origins: tuple[OriginShown, ...]
    why: tuple[Reasoned, ...]
    uncounted: tuple[Saying, ...]
    headlines: tuple[Saying, ...]
    others: tuple[Named, ...]


def sides(shown: Shown, claim: c.Claim) -> tuple[Side, ...]:
    """Who asserts it, who denies it, who leaves it open; only those that there are."""
    found = []
    left = MOST_ON_PAGE
    for polarity in SIDES:
        counted = {Polarity.ASSERTS: claim.origins, Polarity.DENIES: claim.denials}.get(polarity)
        members = [m.id for m in claim.statements if m.polarity is polarity]
        if members or (counted is not None and counted.roots):
            side = _side(shown, claim, (polarity, counted), left)
            left -= sum(len(origin.sayings) for origin in side.origins)
            found.append(side)
    return tuple(found)


def reasoned(shown: Shown, claim: c.Claim, reasons: Sequence[c.Reason]) -> tuple[Reasoned, ...]:
    """The reasons by what they decide, those of one code together, the deciding first."""
    by_code: dict[ReasonCode, list[c.Reason]] = {}
    for each in reasons:
        by_code.setdefault(each.code, []).append(each)
    order = [*phrases.FACTS, *phrases.MERGES, *phrases.SEPARATES, *phrases.LEAVES_OPEN]
    ranks = {code: place for place, code in enumerate(order)}
    ranked = sorted(by_code.items(), key=lambda item: ranks.get(item[0], len(ranks)))
    return tuple(_reasoned(shown, claim, code, found) for code, found in ranked)


def _reasoned(
    shown: Shown, claim: c.Claim, code: ReasonCode, found: Sequence[c.Reason]
) -> Reasoned:
    places = _places(shown, found)
    return Reasoned(
        code=code,
        sort=_sort(code),
        told=tuple(
            _capital(said) for said in messages.reasons(code, [each.args for each in found])
        ),
        quotes=_quotes(shown, claim, places[:MOST_PLACES]),
        more=max(0, len(places) - MOST_PLACES),
    )


def _side(
    shown: Shown, claim: c.Claim, given: tuple[Polarity, c.Origins | None], left: int
) -> Side:
    """One side; so many statements may stand on it with their words as are `left`."""
    index = shown.index
    polarity, counted = given
    roots = [(n, root) for n, side, root in numbered(index, claim) if side is polarity]
    first = roots[0][0] if roots else 1
    places: dict[str, list[int]] = defaultdict(list)
    for number, root in roots:
        for each in root.statements:
            places[each].append(number - first + 1)
    held: dict[int, list[str]] = defaultdict(list)
    members = {m.id for m in claim.statements if m.polarity is polarity}
    for each in sorted(members, key=lambda each: _place(shown, each)):
        held[places[each][0] if places[each] else 0].append(each)
    origins = []
    for number, root in roots:
        here = held[number - first + 1]
        kept = min(MOST_SAYINGS, max(left, 0))
        left -= min(kept, len(here))
        origins.append(
            OriginShown(
                place=number - first + 1,
                label=root.label,
                kind=root.kind,
                reports=_numbers(shown, root.statements),
                why=reasoned(shown, claim, root.why),
                sayings=tuple(
                    saying(shown, claim, each, tuple(places[each][1:])) for each in here[:kept]
                ),
                others=tuple(_named(shown, each) for each in here[kept:]),
            )
        )
    titles = [each for each in held[0] if index.is_title(each)]
    lost = [each for each in held[0] if not index.is_title(each)]
    return Side(
        polarity=polarity,
        range=range_of(counted) if counted is not None else None,
        origins=tuple(origins),
        why=reasoned(shown, claim, counted.why) if counted is not None else (),
        uncounted=tuple(saying(shown, claim, each) for each in lost[:MOST_SAYINGS]),
        headlines=tuple(saying(shown, claim, each) for each in titles[:MOST_SAYINGS]),
        others=tuple(
            _named(shown, each) for each in (*lost[MOST_SAYINGS:], *titles[MOST_SAYINGS:])
        ),
    )


def _place(shown: Shown, statement: str) -> tuple[int, int]:
    found = shown.index.statements[statement]
    return shown.index.numbers[found.report], found.content[0].start if found.content else 0


def _named(shown: Shown, statement: str) -> Named:
    report = shown.index.statements[statement].report
    return Named(statement, report, shown.index.numbers[report])


def _numbers(shown: Shown, statements: Iterable[str]) -> tuple[int, ...]:
    index = shown.index
    return tuple(sorted({index.numbers[index.statements[each].report] for each in statements}))


def _sort(code: ReasonCode) -> Sort:
    if code in phrases.MERGES:
        return Sort.ONE
    if code in phrases.SEPARATES:
        return Sort.SEPARATE
    return Sort.OPEN if code in phrases.LEAVES_OPEN else Sort.FACT


def _places(shown: Shown, reasons: Iterable[c.Reason]) -> list[c.Place]:
    """The places that the reasons quote, each once, in the order of the reports."""
    numbers = shown.index.numbers
    places = {(numbers[p.report], p.start, p.end): p for why in reasons for p in why.spans}
    return [places[key] for key in sorted(places)]


def _quotes(shown: Shown, claim: c.Claim, places: Iterable[c.Place]) -> tuple[Quoted, ...]:
    numbers = shown.index.numbers
    return tuple(
        Quoted(numbers[p.report], Words(p.report, p.start, p.end, p.quote), _at(shown, claim, p))
        for p in places
    )


def _at(shown: Shown, claim: c.Claim, place: c.Place) -> str | None:
    """The statement of the claim whose words lie nearest to a place of its report."""
    near = []
    for member in claim.statements:
        statement = shown.index.statements[member.id]
        spans = (*statement.content, *statement.sources, *statement.cue)
        if statement.report == place.report and spans:
            apart = min(max(s.start - place.end, place.start - s.end, 0) for s in spans)
            near.append((apart, statement.id))
    return min(near)[1] if near else None


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
