"""Links between statements of one claim: numbers, times and speakers that part or are closer."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from datetime import timedelta
from itertools import combinations
from typing import TypeVar

from headwater.comparing.claims import Group
from headwater.comparing.counts import (
    Counted,
    apart,
    counted,
    is_part,
    narrower,
    runs_on,
    same_count,
)
from headwater.comparing.features import COUNTED_ACTS, Features
from headwater.comparing.scoring import months_apart
from headwater.comparing.speakers import are_others, named_speaker, one_name
from headwater.comparing.status import ACTUAL
from headwater.knowledge import states
from headwater.records import (
    Form,
    HopKind,
    Interval,
    Link,
    LinkKind,
    LinkType,
    Place,
    Polarity,
    Reason,
    ReasonCode,
    Span,
    cut,
)
from headwater.text.intervals import covers, is_before, lower, overlaps, upper
from headwater.text.numbers import read_number
from headwater.text.stems import STOP_WORDS

_ALL_PAIRS = 16
_MANY = 60
_OF_EACH = 5
_WINDOW = re.compile(
    r"\b(?:past|last|recent)\b[\w -]{0,20}\b(?:hour|day|week|month|year)s?\b", re.IGNORECASE
)
_WEEKDAY = re.compile(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b")
_NOW = re.compile(r"(?:now|currently|presently|at present|at this (?:time|point))$")
_THIS_DAY = re.compile(r"(?:today|tonight|this (?:morning|afternoon|evening))$")
_LATE = re.compile(r"\b(?:late|evening|night|overnight|midnight)\b", re.IGNORECASE)
_EARLY = re.compile(
    r"\b(?:early|morning|overnight|midnight|pre-?dawn|dawn|weekend|small hours)\b", re.IGNORECASE
)
_DUE = re.compile(
    r"\b(?:planned|scheduled|set|due|slated|expected|court)"
    r"(?: \w+){0,3}? ?(?:for|on|in|by|until)? ?$"
)
_LEAD = 40
_NIGHT = timedelta(hours=1)
_AGE = re.compile(
    r"\b(?:the|their|his|her|our|my) (\d{1,3}|[a-z]{3,9})[- ](year|month|week|day)s?[- ]old"
    r" (infant|baby|toddler|boy|girl|child|son|daughter|man|woman|teenager|student|suspect)\b",
    re.IGNORECASE,
)
T = TypeVar("T")
_QUOTED_WORDS = 6


def claim_links(group: Group) -> Iterator[Link]:
    """All links between statements of one claim and the titles beside it, denials aside."""
    clauses = [*group.clauses, *group.titles]
    if len(clauses) > 1:
        yield from _counts(clauses)
        yield from _ages(group.clauses)
        yield from _times(clauses)
        yield from _speakers(group.clauses)


def link(
    kind: LinkKind, type_: LinkType | None, pair: tuple[Features, Features], why: Reason,
    ordered: bool = False,
) -> Link:  # fmt: skip
    """A link between the statements of two clauses; without an order the smaller id is `a`."""
    a, b = (one.view.statement.id for one in pair)
    return Link(kind, type_, a, b, why) if ordered or a <= b else Link(kind, type_, b, a, why)


def reason(code: ReasonCode, a: tuple[Features, Span], b: tuple[Features, Span]) -> Reason:
    """A reason that quotes the words that differ."""
    places = tuple(Place.of(one.view.report.id, span) for one, span in (a, b))
    return Reason(code, {"a": a[1].quote, "b": b[1].quote}, places)


def head_span(one: Features) -> Span:
    """The words of the act that a clause turns on, else its first span."""
    key = one.view.key
    return one.view.place_of(key.start, key.end) if key else one.view.clause.content[0]


def came_before(a: Features, b: Features) -> bool:
    """Whether the report of `a` is shown to have come out before that of `b`."""
    left, right = a.view.report.published, b.view.report.published
    if left is None or right is None:
        return False
    return is_before(Interval(left.earliest, left.latest), Interval(right.earliest, right.latest))


def spread(items: Sequence[T], key: Callable[[T], Hashable]) -> list[T]:
    """All of a few items; of many the first five of each kind, so that pairs stay few."""
    if len(items) <= _MANY:
        return list(items)
    uses: Counter[Hashable] = Counter()
    kept = []
    for item in items:
        uses[key(item)] += 1
        if uses[key(item)] <= _OF_EACH:
            kept.append(item)
    return kept


def across(
    left: Sequence[Features], right: Sequence[Features]
) -> Iterator[tuple[Features, Features]]:
    """Every pair of two sides, or where these are many, each with the other side's first."""
    if len(left) * len(right) <= _ALL_PAIRS:
        pairs: Iterable[tuple[Features, Features]] = ((a, b) for a in left for b in right)
    else:
        pairs = [(a, right[0]) for a in left] + [(left[0], b) for b in right[1:]]
    yield from ((a, b) for a, b in pairs if a.view.statement.id != b.view.statement.id)


def _counts(clauses: Sequence[Features]) -> Iterator[Link]:
    """Numbers that count the same: apart, replaced, closer; or a part and the whole."""
    held = spread(
        [one for clause in clauses for one in counted(clause)],
        lambda one: (one.quantity.low, one.quantity.high, one.acts, one.units),
    )
    pairs = [
        (a, b)
        for a, b in combinations(held, 2)
        if a.of.view.statement.id != b.of.view.statement.id and not months_apart(a.of, b.of)
    ]
    aged = [(*_by_age(a, b),) for a, b in pairs if a.age != b.age and same_count(a, b)]
    inside = [(a, b) for a, b in aged if _of_one_report(a, b)]
    settled = {a.of.id for a, _ in inside if a.age < 0}
    outside = [(a, b) for a, b in aged if not _disputed(a, b) and a.of.id not in settled]
    replaced = {_numbers(a, b) for a, b in inside + outside}
    for a, b in pairs:
        found = _count_link(a, b, replaced)
        if found:
            yield found


def count_link(a: Counted, b: Counted) -> Link | None:
    """The link of two numbers of one count in two reports; None where they count others."""
    return _count_link(a, b, set()) if same_count(a, b) else None


def _ages(clauses: Sequence[Features]) -> Iterator[Link]:
    """One person at two ages: "the 6-month-old baby", "their 2-year-old baby"; not "a" baby."""
    aged = [(one, *told) for one in clauses if (told := _age_of(one)) is not None]
    for (a, left, age, who), (b, right, other, whom) in combinations(aged[:_MANY], 2):
        if who == whom and age != other and a.view.report.id != b.view.report.id:
            why = reason(ReasonCode.QUANTITY_DIFFERS, (a, left), (b, right))
            yield link(LinkKind.TENSION, LinkType.QUANTITY, (a, b), why)


def _age_of(one: Features) -> tuple[Span, tuple[float | None, str], str] | None:
    """The one age in a clause with its words, number and unit, and whose it is."""
    text, found = one.view.report.text, list[re.Match[str]]()
    for span in one.view.clause.content:
        found += _AGE.finditer(text, span.start, span.end)
    if len(found) != 1:
        return None
    number = read_number(found[0][1])
    if number is None or number.low is None:
        return None
    unit, who = found[0][2].lower(), found[0][3].lower()
    return cut(text, *found[0].span()), (number.low, unit), who


def _of_one_report(a: Counted, b: Counted) -> bool:
    return a.of.view.report.id == b.of.view.report.id


def _disputed(a: Counted, b: Counted) -> bool:
    """Whether each number has a speaker of its own."""
    return are_others(a.of, b.of)


def _by_age(a: Counted, b: Counted) -> tuple[Counted, Counted]:
    return (a, b) if a.age <= b.age else (b, a)


def _numbers(older: Counted, newer: Counted) -> tuple[float | None, float | None]:
    return older.quantity.low, newer.quantity.low


def _count_link(
    a: Counted, b: Counted, replaced: set[tuple[float | None, float | None]]
) -> Link | None:
    if is_part(a, b) or is_part(b, a):
        part, whole = (a, b) if is_part(a, b) else (b, a)
        fits = part.quantity.low is None or whole.quantity.high is None
        if fits or part.quantity.low < whole.quantity.high:  # type: ignore[operator]
            return _of_counts(LinkKind.SCOPE, ReasonCode.SCOPE_DIFFERS, part, whole)
        return None
    if not same_count(a, b):
        return None
    if apart(a.quantity, b.quantity):
        for older, newer in ((a, b), (b, a)) if a.age != b.age or not _disputed(a, b) else ():
            if _numbers(older, newer) in replaced:
                return _of_counts(LinkKind.UPDATE, ReasonCode.QUANTITY_UPDATED, older, newer)
        return _apart(a, b)
    for first, then in ((a, b), (b, a)):
        if came_before(first.of, then.of) and _was_least(first, then):
            return update_or_dispute(first, then)
    if not _of_one_report(a, b) and a.age == b.age and not _disputed(a, b):
        if narrower(a.quantity, b.quantity):
            return _of_counts(LinkKind.REFINEMENT, ReasonCode.MORE_SPECIFIC, b, a)
        if narrower(b.quantity, a.quantity):
            return _of_counts(LinkKind.REFINEMENT, ReasonCode.MORE_SPECIFIC, a, b)
    return None


def _was_least(first: Counted, then: Counted) -> bool:
    """Whether a toll was given at its least and is known to be higher now: "at least five"."""
    least, now = first.quantity, then.quantity
    return (
        bool(first.acts & COUNTED_ACTS) and least.high is None and (now.low or 0) > (least.low or 0)
    )


def _apart(a: Counted, b: Counted) -> Link | None:
    """Two numbers that cannot both be right at one time: replaced where that shows, else open.

    A later report replaces an earlier number, as a toll runs on, unless each has another speaker
    for it: who is only described ("a doctor") is not known to be the one whom another outlet
    heard. A number that any text calls corrected is replaced wherever it stands, but for another
    speaker's. In one report only such a number, or another speaker's, is looked at.
    """
    if -1 in (a.age, b.age):
        return None
    disputed = _disputed(a, b)
    if _of_one_report(a, b) and not disputed:
        return None
    for first, second in ((a, b), (b, a)):
        if came_before(first.of, second.of):
            return update_or_dispute(first, second)
    why = reason(ReasonCode.QUANTITY_DIFFERS, (a.of, a.quantity.span), (b.of, b.quantity.span))
    return link(LinkKind.TENSION, LinkType.QUANTITY, (a.of, b.of), why)


def update_or_dispute(first: Counted, second: Counted) -> Link:
    """The later of two numbers replaces the other, or is another speaker's account.

    It also replaces another speaker's where a toll only runs on: the later text says so ("has
    risen to"), the earlier one gave the least ("at least five"), or officials of one side speak
    both times.
    """
    ongoing = runs_on(second) or first.quantity.high is None or _of_one_office(first, second)
    if _disputed(first, second) and not (ongoing and _grows(first, second)):
        return _of_counts(LinkKind.TENSION, ReasonCode.COUNTS_OF_OTHERS, first, second)
    return _of_counts(LinkKind.UPDATE, ReasonCode.QUANTITY_UPDATED, first, second)


def _grows(first: Counted, second: Counted) -> bool:
    """Whether the later number is the higher one, or of the missing the lower."""
    falls = "disappear" in second.acts | first.acts or "find" in second.acts
    low, high = (second, first) if falls else (first, second)
    return (low.quantity.low or 0) < (high.quantity.low or 0)


def _of_one_office(a: Counted, b: Counted) -> bool:
    """Whether both numbers are of bodies of state, and none of another state than the other."""
    ends = [[chain.terminal for chain in one.of.view.statement.chains] for one in (a, b)]
    if not all(end.kind is HopKind.STATE_BODY for told in ends for end in told):
        return False
    left, right = (
        {found.entry.state.name for end in told for found in states.find(end.name or "")}
        for told in ends
    )
    return not left or not right or bool(left & right)


def _of_counts(kind: LinkKind, code: ReasonCode, a: Counted, b: Counted) -> Link:
    why = reason(code, (a.of, a.quantity.span), (b.of, b.quantity.span))
    return link(kind, LinkType.QUANTITY, (a.of, b.of), why, ordered=True)


def _times(clauses: Sequence[Features]) -> Iterator[Link]:
    """One act at two times that share no moment; or one time given closer than the other."""
    single = [c for c in clauses if c.status in ACTUAL and _is_dated(c)]
    timed = spread(single, lambda one: one.dates)
    for at, a in enumerate(timed):
        for b in timed[at + 1 :]:
            same_report = a.view.report.id == b.view.report.id
            if same_report or Polarity.ASSERTS not in (a.polarity, b.polarity):
                continue
            spans = ((a, a.view.times[0].span), (b, b.view.times[0].span))
            if not overlaps(a.dates[0], b.dates[0]):
                fits = _same_phrase(a, b) or _windows(a, b) or _one_night(a, b)
                if a.polarity is b.polarity and not fits:
                    why = reason(ReasonCode.TIME_DIFFERS, *spans)
                    yield link(LinkKind.TENSION, LinkType.TIME, (a, b), why)
                continue
            for vague, close in (spans, spans[::-1]) if not _same_phrase(a, b) else ():
                outer, inner = vague[0].dates[0], close[0].dates[0]
                if covers(outer, inner) and not covers(inner, outer):
                    why = reason(ReasonCode.MORE_SPECIFIC, vague, close)
                    pair = (vague[0], close[0])
                    yield link(LinkKind.REFINEMENT, LinkType.TIME, pair, why, ordered=True)


def _is_dated(one: Features) -> bool:
    """Whether a clause has one time, and not that of what is only due ("in court on Monday")."""
    if len(one.dates) != 1 or len(one.view.times) != 1:
        return False
    start = one.view.times[0].span.start
    return _DUE.search(one.view.report.text[max(0, start - _LEAD) : start]) is None


def _same_phrase(a: Features, b: Features) -> bool:
    """Whether both use one phrase ("two days ago", "Thursday", "early Thursday"), which each
    report's own date resolves."""
    left, right = (one.view.times[0].span.quote.lower() for one in (a, b))
    if left == right or _NOW.match(left) or _NOW.match(right):
        return True
    if _THIS_DAY.match(left) and _THIS_DAY.match(right):
        return True
    days = [_WEEKDAY.findall(quote) for quote in (left, right)]
    return bool(days[0]) and days[0] == days[1] and not re.search(r"\d", left + right)


def _one_night(a: Features, b: Features) -> bool:
    """Whether the one is of an evening and the other of the small hours or the weekend after it.

    "Late Sunday night" and "early Monday morning" may be an hour apart.
    """
    first, then = (a, b) if is_before(a.dates[0], b.dates[0]) else (b, a)
    ends, begins = first.dates[0].latest, then.dates[0].earliest
    if ends is None or begins is None or lower(begins) - upper(ends) > _NIGHT:
        return False
    late, early = (one.view.times[0].span.quote for one in (first, then))
    return _LATE.search(late) is not None and _EARLY.search(early) is not None


def _windows(a: Features, b: Features) -> bool:
    """Whether both only look back over a while ("within the past week"), each from its own day."""
    return all(_WINDOW.search(one.view.times[0].span.quote) for one in (a, b))


def _speakers(clauses: Sequence[Features]) -> Iterator[Link]:
    """The same quotation, six words or more, given to two named speakers."""
    direct = [c for c in clauses if c.view.statement.form in (Form.DIRECT, Form.MIXED)]
    quoted = spread(direct, _person)
    for at, a in enumerate(quoted):
        for b in quoted[at + 1 :]:
            names = (_person(a), _person(b))
            if not _named_apart(*names) or not _same_words(a, b) or _tells(a, b) or _tells(b, a):
                continue
            spans = ((a, a.view.clause.content[0]), (b, b.view.clause.content[0]))
            places = tuple(Place.of(one.view.report.id, span) for one, span in spans)
            args = {"a": names[0] or "", "b": names[1] or ""}
            why = Reason(ReasonCode.SPEAKERS_DIFFER, args, places)
            yield link(LinkKind.TENSION, LinkType.IDENTITY, (a, b), why)


def _named_apart(a: str | None, b: str | None) -> bool:
    return a is not None and b is not None and not one_name(a, b)


def _tells(one: Features, other: Features) -> bool:
    """Whether one's words name the other's speaker, as of one who told it before."""
    surname = (_person(other) or "").split()[-1:]
    return bool(surname) and surname[0].lower() in one.view.words


def _person(one: Features) -> str | None:
    name = named_speaker(one)
    chains = one.view.statement.chains
    return name if name and chains[0].terminal.kind is HopKind.PERSON else None


def _same_words(a: Features, b: Features) -> bool:
    left, right = ([w for w in one.view.words if w and w[0].isalnum()] for one in (a, b))
    short, long = sorted((left, right), key=len)
    if len(short) < _QUOTED_WORDS or all(word in STOP_WORDS for word in short):
        return False
    return f" {' '.join(short)} " in f" {' '.join(long)} "
