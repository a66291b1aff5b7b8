"""Amounts of what got out of a tank or a pipe, by who gives them: a report may have several.

"The firm said that 12,000 gallons had been released" and, in the same report, "about 31,000 gallons
had escaped, the agency said" are two accounts of one amount; "it had said that it was 12,000
gallons" is the firm's own older one. Two amounts of one speaker in one report may be of two tanks,
and neither is looked at.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations

from headwater.comparing.claims import Group
from headwater.comparing.counts import Counted, apart, counted
from headwater.comparing.features import Features
from headwater.comparing.kinship import Kinship
from headwater.comparing.links import by_time, replacement
from headwater.comparing.published import came_before, first_day
from headwater.comparing.speakers import are_one, are_others
from headwater.comparing.status import ACTUAL
from headwater.comparing.tallies import MEASURES, SUBSTANCE, Tally, in_order, of_one_event
from headwater.records import Link, Polarity
from headwater.text.stems import STOP_WORDS
from headwater.text.wordlists import words

_OUT = re.compile(
    r"\b(?:escap|leak|spill|releas|discharg|lost|loss|got out|came out|vented|seep|emitted)"
)
_SOME = frozenset({"share", "known", "described", "several"})
"""Marks of an amount that is a part of another."""
_ANY_SUBSTANCE = words("chemical substance liquid product material contents cargo stuff mixture")
_REACH = 600
"""How far behind an amount another one that is called older may stand. Set by hand."""


def amount_links(groups: Sequence[Group], kin: Kinship) -> Iterator[Link]:
    """Amounts of one substance that part: one link for each two values, between those statements
    that stand nearest to one another."""
    told = [held for group in groups for one in group.clauses for held in _measured(one)]
    direct = [held for held in told if _got_out(held)]
    older = [held for held in told if held not in direct and _is_older_of(held, direct)]
    amounts = [one for one in _of_substances([*direct, *older]) if _is_sole(one, direct)]
    best: dict[tuple[object, ...], tuple[tuple[object, ...], Tally, Tally]] = {}
    for a, b in combinations(sorted(amounts, key=_place), 2):
        if a.matter == b.matter and apart(a.held.quantity, b.held.quantity):
            rank = _rank(a, b)
            if rank is not None and of_one_event(a, b, kin):
                values = sorted((a.held.quantity.low or 0, b.held.quantity.low or 0))
                key = (a.matter, *values)
                if key not in best or rank < best[key][0]:
                    best[key] = (rank, a, b)
    for _, a, b in best.values():
        yield _parting(a.held, b.held)


def _measured(one: Features) -> Iterator[Counted]:
    """The amounts by measure that a clause asserts, all of them and no part."""
    if one.view.quantities and one.status in ACTUAL and one.polarity is Polarity.ASSERTS:
        for held in counted(one):
            if held.unit in MEASURES and not held.extent & _SOME:
                yield held


def _got_out(held: Counted) -> bool:
    return _OUT.search(" ".join(held.of.view.words)) is not None


def _is_older_of(held: Counted, direct: Sequence[Counted]) -> bool:
    """Whether a number is told as what a speaker gave before for an amount: "it had said that it
    was 12,000 gallons"."""
    return held.age < 0 and any(
        one.of.view.report is held.of.view.report
        and one.units == held.units
        and 0 < held.quantity.span.start - one.quantity.span.end <= _REACH
        and are_one(one.of, held.of)
        for one in direct
    )


def _of_substances(amounts: Sequence[Counted]) -> Iterator[Tally]:
    """The amounts with what they are of; where it is unsaid, the one substance that is named in the
    report, or else in all reports."""
    named: dict[tuple[str, str], set[str]] = {}
    for one in amounts:
        for place in (one.of.view.report.id, ""):
            named.setdefault((place, one.unit), set()).update(_substance(one))
    for one in amounts:
        own = named[one.of.view.report.id, one.unit]
        of = _substance(one) or (own if len(own) == 1 else () if own else named["", one.unit])
        if len(of) <= 1:
            yield Tally(f"{one.unit} of {''.join(of)}", one)


def _substance(one: Counted) -> tuple[str, ...]:
    view = one.of.view
    behind = " ".join(filter(None, view.words[view.token_at(one.quantity.span.end) :]))
    found = SUBSTANCE.match(behind)
    named = [word for word in found[1].split() if word not in STOP_WORDS] if found else []
    return tuple(word for word in named[-1:] if word not in _ANY_SUBSTANCE)


def _is_sole(one: Tally, direct: Sequence[Counted]) -> bool:
    """Whether nobody else of its report, as far as is known, gives another amount of the unit."""
    held = one.held
    return not any(
        other.of.view.report is held.of.view.report
        and other.units == held.units
        and (other.age < 0) == (held.age < 0)
        and apart(other.quantity, held.quantity)
        and not are_others(other.of, held.of)
        for other in direct
    )


def _rank(a: Tally, b: Tally) -> tuple[object, ...] | None:
    """How near two amounts stand, the least being the nearest; None where neither replaces or
    disputes the other."""
    one, two = a.held, b.held
    within = one.of.view.report is two.of.view.report
    disputed = are_others(one.of, two.of)
    if within and not disputed and (one.age < 0) == (two.age < 0):
        return None
    if not within and not disputed and in_order(a, b) and _later(one, two).age < 0:
        return None
    return (not within, not are_one(one.of, two.of), disputed, _place(a), _place(b))


def _later(one: Counted, two: Counted) -> Counted:
    return two if came_before(one.of, two.of) else one


def _parting(a: Counted, b: Counted) -> Link:
    if a.of.view.report is b.of.view.report and not are_others(a.of, b.of):
        return replacement(a, b) if a.age < b.age else replacement(b, a)
    return by_time(a, b)


def _place(one: Tally) -> tuple[str, str, int]:
    day = first_day(one.held.of)
    return day or "~", one.held.of.view.report.id, one.held.quantity.span.start
