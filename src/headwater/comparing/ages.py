"""Ages of one person: "Lena Osk, 37" in one report and "Lena Osk, 38" in another; "the 6-month-old
baby" and "their 2-year-old baby" in one claim."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from headwater.comparing.claims import Group
from headwater.comparing.features import COUNTED_ACTS, Features
from headwater.comparing.links import link, reason
from headwater.comparing.scoring import raw_score
from headwater.comparing.views import Seat
from headwater.records import Link, LinkKind, LinkType, NameKind, ReasonCode, Span, cut
from headwater.text.ages import age_before, age_behind
from headwater.text.intervals import lower
from headwater.text.names import normal
from headwater.text.numbers import read_number

_AGE = re.compile(
    r"\b(?P<of>an?|the|their|his|her|our|my) (?P<age>\d{1,3}|[a-z]{3,9})[- ]"
    r"(?P<unit>year|month|week|day)s?[- ](?P<old>old)"
    r" (?P<who>infant|baby|toddler|boy|girl|child|son|daughter|man|woman|teenager|student|suspect"
    r")\b",
    re.IGNORECASE,
)
_A_YEAR = {"year": 1, "month": 12, "week": 52, "day": 365}
_MANY = 60
"""Clauses of one claim whose ages are compared."""
_MUCH = 0.6
"""The share of words, 0 to 1, in common to clauses that tell of one child. Set by hand."""
_GENERATION = re.compile(r",? (?:Jr|Sr|II|III|IV)\b", re.IGNORECASE)
_NEAR = 5
"""How many years two ages may lie apart: what differs more is another person of that name."""
_DAYS = 60
"""How many days two reports may lie apart, so that no birthday lies between. Set by hand."""

Person = tuple[str, str]
Aged = tuple[Features, Span, int]


def age_links(clauses: Sequence[Features]) -> Iterator[Link]:
    """One person at two ages in two reports, each with its first mention of that age.

    Who is named in full is one person where the first and the last name agree. Somebody to whom
    one report gives two ages, or who shares the name with a father or a son, is left out: which of
    the two is meant does not show.
    """
    told: dict[Person, dict[tuple[str, int], Aged]] = {}
    namesakes = set[Person]()
    for one in clauses:
        for seat in one.view.seats:
            person = full_name(seat)
            if person is None:
                continue
            if _is_of_two(one, seat):
                namesakes.add(person)
            found = age_beside(one, seat)
            if found is not None:
                key = one.view.report.id, found[1]
                told.setdefault(person, {}).setdefault(key, (one, *found))
    for person in sorted(told.keys() - namesakes):
        reports = [report for report, _ in told[person]]
        if len(reports) == len(set(reports)):
            yield from _parted(list(told[person].values()))


def full_name(seat: Seat) -> Person | None:
    """The first and the last word of a person's full name; None for a short name."""
    words = normal(seat.name.span.quote).split()
    if seat.name.kind is not NameKind.PERSON or len(words) < 2:
        return None
    return words[0], words[-1]


def _is_of_two(one: Features, seat: Seat) -> bool:
    """Whether the name tells a father from a son: "Otto Lund Jr."."""
    span = seat.name.span
    behind = _GENERATION.match(one.view.report.text, span.end)
    return behind is not None or _GENERATION.search(span.quote) is not None


def _parted(aged: Sequence[Aged]) -> Iterator[Link]:
    for (a, left, age), (b, right, other) in combinations(aged, 2):
        if 0 < abs(age - other) <= _NEAR and not _long_between(a, b):
            why = reason(ReasonCode.QUANTITY_DIFFERS, (a, left), (b, right))
            yield link(LinkKind.TENSION, LinkType.QUANTITY, (a, b), why)


def age_beside(one: Features, seat: Seat) -> tuple[Span, int] | None:
    """The age that stands beside a name, its words and the years; None where none does."""
    text, name = one.view.report.text, seat.name.span
    place = age_behind(text, name.end) or age_before(text, name.start)
    if place is None:
        return None
    span = cut(text, *place)
    return span, int(span.quote)


def _long_between(a: Features, b: Features) -> bool:
    """Whether two reports are known to lie so far apart that somebody may have grown older."""
    left, right = a.view.report.published, b.view.report.published
    if not left or not right or not left.earliest or not right.earliest:
        return False
    return abs(lower(left.earliest) - lower(right.earliest)).days > _DAYS


def described_age_links(group: Group) -> Iterator[Link]:
    """One person without a name at two ages: "the 6-month-old baby", "their 2-year-old baby".

    "A 3-year-old child found the gun" and "a 4-year-old child" are one where much the same is told
    of them, and no report has both. Of those who were hurt there may be several.
    """
    aged = [(one, told) for one in group.clauses if (told := _age_of(one)) is not None]
    for (a, left), (b, right) in combinations(aged[:_MANY], 2):
        if left.who != right.who or left.may_be(right) or a.view.report is b.view.report:
            continue
        if (left.definite and right.definite) or _is_one(a, left, b, right):
            why = reason(ReasonCode.QUANTITY_DIFFERS, (a, left.span), (b, right.span))
            yield link(LinkKind.TENSION, LinkType.QUANTITY, (a, b), why)


@dataclass(frozen=True, slots=True)
class _Age:
    span: Span
    words: str
    low: float
    high: float
    who: str
    definite: bool

    def may_be(self, other: _Age) -> bool:
        """Whether two ages in years, each from `low` to before `high`, share one."""
        return self.low < other.high and other.low < self.high


def _is_one(a: Features, left: _Age, b: Features, right: _Age) -> bool:
    if any(one.acts & COUNTED_ACTS or (one.subject and one.subject.befell) for one in (a, b)):
        return False
    both = left.words in b.view.report.text or right.words in a.view.report.text
    return not both and raw_score(a, b).words >= _MUCH


def _age_of(one: Features) -> _Age | None:
    """The one age in a clause with whose it is; None where it tells none or several."""
    text, found = one.view.report.text, list[re.Match[str]]()
    for span in one.view.clause.content:
        found += _AGE.finditer(text, span.start, span.end)
    if len(found) != 1:
        return None
    (told,) = found
    number = read_number(told["age"])
    if number is None or number.low is None:
        return None
    a_year = _A_YEAR[told["unit"].lower()]
    return _Age(
        cut(text, *told.span()),
        text[told.start("age") : told.end("old")],
        number.low / a_year,
        (number.low + 1) / a_year,
        told["who"].lower(),
        told["of"].lower() not in ("a", "an"),
    )
