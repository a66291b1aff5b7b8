"""Either side of a claim: its range, each origin with why it is one, and who says it."""

from __future__ import annotations

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


class Quoted(msgspec.Struct, frozen=True):
    """Words that show a reason; `number` is that of their report, `at` a statement that has them.

    `at` is None where no statement of the claim has them.
    """

    number: int
    words: Words
    at: str | None


class Reasoned(msgspec.Struct, frozen=True):
    """Why origins are one, separate or open: a sentence of the message table, and what shows it."""

    code: ReasonCode
    sort: Sort
    told: tuple[str, ...]
    quotes: tuple[Quoted, ...]


class OriginShown(msgspec.Struct, frozen=True):
    """An origin under the number that it has in the graph, and those who have it from there."""

    place: int
    label: str | None
    kind: HopKind
    reports: tuple[int, ...]
    why: tuple[Reasoned, ...]
    sayings: tuple[Saying, ...]

    @property
    def told(self) -> str:
        """Its name, or the fixed words for who is not named."""
        if self.label:
            return self.label
        return phrases.UNKNOWN_OUTLET if self.kind is HopKind.OUTLET else phrases.UNNAMED


class Side(msgspec.Struct, frozen=True):
    """Those who stand to the claim in one way.

    `range` is None for those who leave it open: they are no origin of it. `why` says why there
    may be more origins than are shown. `uncounted` run in a ring or leave the claim open,
    `headlines` are compared and carry nothing.
    """

    polarity: Polarity
    range: Range | None
    origins: tuple[OriginShown, ...]
    why: tuple[Reasoned, ...]
    uncounted: tuple[Saying, ...]
    headlines: tuple[Saying, ...]


def sides(shown: Shown, claim: c.Claim) -> tuple[Side, ...]:
    """Who asserts it, who denies it, who leaves it open; only those that there are."""
    found = []
    for polarity in SIDES:
        counted = {Polarity.ASSERTS: claim.origins, Polarity.DENIES: claim.denials}.get(polarity)
        members = [m.id for m in claim.statements if m.polarity is polarity]
        if members or (counted is not None and counted.roots):
            found.append(_side(shown, claim, polarity, counted))
    return tuple(found)


def reasoned(shown: Shown, claim: c.Claim, reasons: Sequence[c.Reason]) -> tuple[Reasoned, ...]:
    """The reasons by what they decide, those of one code together, the deciding first."""
    by_code: dict[ReasonCode, list[c.Reason]] = {}
    for each in reasons:
        by_code.setdefault(each.code, []).append(each)
    order = [*phrases.FACTS, *phrases.MERGES, *phrases.SEPARATES, *phrases.LEAVES_OPEN]
    ranks = {code: place for place, code in enumerate(order)}
    return tuple(
        Reasoned(
            code=code,
            sort=_sort(code),
            told=tuple(_capital(s) for s in messages.reasons(code, [e.args for e in found])),
            quotes=_quotes(shown, claim, found),
        )
        for code, found in sorted(by_code.items(), key=lambda i: ranks.get(i[0], len(ranks)))
    )


def _side(shown: Shown, claim: c.Claim, polarity: Polarity, counted: c.Origins | None) -> Side:
    index = shown.index
    roots = [(n, root) for n, side, root in numbered(index, claim) if side is polarity]
    first = roots[0][0] if roots else 1
    places: dict[str, list[int]] = {}
    for number, root in roots:
        for each in root.statements:
            places.setdefault(each, []).append(number - first + 1)
    members = sorted(
        dict.fromkeys(m.id for m in claim.statements if m.polarity is polarity),
        key=lambda each: _place(shown, each),
    )
    origins = []
    for number, root in roots:
        place = number - first + 1
        here = [each for each in members if places.get(each, [0])[0] == place]
        reports = {index.numbers[index.statements[each].report] for each in root.statements}
        said = (saying(shown, claim, each, tuple(places[each][1:])) for each in here)
        why = reasoned(shown, claim, root.why)
        origins.append(
            OriginShown(place, root.label, root.kind, tuple(sorted(reports)), why, tuple(said))
        )
    rest = [each for each in members if each not in places]
    return Side(
        polarity=polarity,
        range=range_of(counted) if counted is not None else None,
        origins=tuple(origins),
        why=reasoned(shown, claim, counted.why) if counted is not None else (),
        uncounted=tuple(saying(shown, claim, e) for e in rest if not index.is_title(e)),
        headlines=tuple(saying(shown, claim, e) for e in rest if index.is_title(e)),
    )


def _place(shown: Shown, statement: str) -> tuple[int, int]:
    found = shown.index.statements[statement]
    return shown.index.numbers[found.report], found.content[0].start if found.content else 0


def _sort(code: ReasonCode) -> Sort:
    if code in phrases.MERGES:
        return Sort.ONE
    if code in phrases.SEPARATES:
        return Sort.SEPARATE
    return Sort.OPEN if code in phrases.LEAVES_OPEN else Sort.FACT


def _quotes(shown: Shown, claim: c.Claim, reasons: Iterable[c.Reason]) -> tuple[Quoted, ...]:
    """The words of the reasons, each place once, in the order of the reports."""
    places = {(p.report, p.start, p.end): p for why in reasons for p in why.spans}
    numbers = shown.index.numbers
    ordered = sorted(
        (p for p in places.values() if p.report in numbers),
        key=lambda p: (numbers[p.report], p.start, p.end),
    )
    return tuple(
        Quoted(numbers[p.report], Words(p.report, p.start, p.end, p.quote), _at(shown, claim, p))
        for p in ordered
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
