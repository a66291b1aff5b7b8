"""Numbers that take up one told just before: "120 people were held; the ministry put it at 41".

Such a clause says of itself nothing of what it counts, and so joins no claim with the other number.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from headwater.comparing.claims import Group
from headwater.comparing.counts import Counted, apart, counted
from headwater.comparing.links import difference, replacement
from headwater.comparing.speakers import are_others
from headwater.comparing.status import ACTUAL
from headwater.comparing.tallies import MEASURES
from headwater.records import Link, Polarity
from headwater.text.wordlists import words

_FIGURE = re.compile(
    r"^(?:that )?(?:the|its|their|his|her|that|this) "
    r"(?:(?:real|true|actual|official|total|final|correct|right) ){0,2}"
    r"(number|figure|total|tally|count|amount|volume|quantity)"
    r" (?:at|is|was|to be)(?: now| only| just)?$"
)
_BY_MEASURE = words("amount volume quantity")
_NO_NUMBER = words("% percent point points year usd gbp eur jpy inr rub ils uah cny mile km metre")
"""Units of what is no number of anything, and no amount."""
_ENDS = re.compile(r"[.!?][\"\u201d\u2019)]{0,2}\s")
_SENTENCES = 2
"""How many sentences before the clause the number may stand. Set by hand."""
_REACH = 500


def taken_up_links(groups: Sequence[Group]) -> Iterator[Link]:
    """A number that takes up another's just before it: another account, or the older number."""
    of_report: dict[str, list[Counted]] = {}
    for group in groups:
        for one in group.clauses:
            if one.view.quantities and one.polarity is not Polarity.DENIES:
                of_report.setdefault(one.view.report.id, []).extend(counted(one))
    for report in sorted(of_report):
        held = sorted(of_report[report], key=lambda one: (one.quantity.span.start, one.of.id))
        for number, then in enumerate(held):
            noun = _noun(then)
            taken = _meant(then, noun, held[:number]) if noun else None
            if taken is not None and apart(then.quantity, taken.quantity):
                yield from _parting(taken, then)


def _noun(one: Counted) -> str:
    """The noun by which a clause takes up a number: "put the [figure] at 11"; "" for none."""
    view = one.of.view
    if one.quantity.unit is not None:
        return ""
    found = _FIGURE.match(" ".join(view.words[: view.token_at(one.quantity.span.start)]))
    return found[1] if found is not None else ""


def _meant(one: Counted, noun: str, before: Sequence[Counted]) -> Counted | None:
    """The only number of the nearest sentence before it that has any; None where there are several.

    What that sentence calls an older number is passed over.
    """
    text, start = one.of.view.report.text, one.quantity.span.start
    fitting = [
        other
        for other in before
        if other.age >= 0
        and other.of.status in ACTUAL
        and 0 < start - other.quantity.span.end <= _REACH
        and "\n" not in text[other.quantity.span.end : start]
        and other.of.view.statement.id != one.of.view.statement.id
        and _fits(other, noun)
    ]
    if not fitting:
        return None
    last = fitting[-1].quantity.span.end
    if len(_ENDS.findall(text[last:start])) > _SENTENCES:
        return None
    near = [o for o in fitting if not _ENDS.search(text[o.quantity.span.end : last])]
    values = {(other.quantity.low, other.quantity.high) for other in near}
    return near[-1] if len(values) == 1 else None


def _fits(other: Counted, noun: str) -> bool:
    """Whether a number is of what the noun may speak of: an amount by measure, a number of some."""
    if not other.unit or other.unit in _NO_NUMBER:
        return False
    return (other.unit in MEASURES) == (noun in _BY_MEASURE)


def _parting(taken: Counted, one: Counted) -> Iterator[Link]:
    if are_others(taken.of, one.of):
        yield difference(taken, one)
    elif one.age < 0:
        yield replacement(one, taken)
