"""Links between statements of one claim: numbers, times and speakers that part or are closer."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from itertools import combinations
from typing import TypeVar

from headwater.comparing.claims import Group
from headwater.comparing.counts import (
    Counted,
    adds_up,
    apart,
    apart_above,
    counted,
    is_found_at_once,
    is_part,
    narrower,
    runs_on,
    same_count,
)
from headwater.comparing.features import COUNTED_ACTS, Features
from headwater.comparing.published import came_before, layer_of
from headwater.comparing.scoring import months_apart
from headwater.comparing.speakers import are_others, named_speaker, one_name
from headwater.knowledge import states
from headwater.records import (
    Form,
    HopKind,
    Link,
    LinkKind,
    LinkType,
    Place,
    Reason,
    ReasonCode,
    Span,
)
from headwater.text.stems import STOP_WORDS
from headwater.text.wordlists import words

_ALL_PAIRS = 16
_MANY = 60
_OF_EACH = 5
_ACCOUNTS = 8
"""A report gives no more numbers of one matter than this, one for each who was asked."""
T = TypeVar("T")
_QUOTED_WORDS = 6


def claim_links(group: Group) -> Iterator[Link]:
    """All links between statements of one claim and the titles beside it, denials aside."""
    clauses = [*group.clauses, *group.titles]
    if len(clauses) > 1:
        yield from _counts(clauses)
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


def spread(items: Sequence[T], key: Callable[[T], Hashable]) -> list[T]:
    """All of a few items; of many the first five of each kind, and no more than `_MANY` in all, the
    first of each kind first, so that pairs stay few."""
    if len(items) <= _MANY:
        return list(items)
    uses: Counter[Hashable] = Counter()
    kept: list[tuple[int, int]] = []
    for number, item in enumerate(items):
        uses[key(item)] += 1
        if uses[key(item)] <= _OF_EACH:
            kept.append((uses[key(item)], number))
    return [items[number] for _, number in sorted(kept)[:_MANY]]


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
        list(_without_lists([one for clause in clauses for one in counted(clause)])),
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
        found = None if _holds(a, b) or _holds(b, a) else _count_link(a, b, replaced)
        if found:
            yield found


def _without_lists(held: Sequence[Counted]) -> Iterator[Counted]:
    """The numbers but for those of which one report has very many: a list of many matters, as of
    ships or of attacks, in which nothing tells to which of them another number belongs."""
    of_each: dict[Hashable, set[Hashable]] = {}
    for one in held:
        of_each.setdefault(_row(one), set()).add((one.quantity.low, one.quantity.high))
    yield from (one for one in held if len(of_each[_row(one)]) <= _ACCOUNTS)


def _row(one: Counted) -> Hashable:
    """The report and the layer of its page in which a number stands, and what it counts."""
    return one.of.view.report.id, layer_of(one.of), one.acts, one.units


def _holds(one: Counted, other: Counted) -> bool:
    """Whether a clause gives the number of another beside its own: "five were hurt, four by
    gunshots" parts from no "five victims"."""
    own, theirs = one.quantity, other.quantity
    return apart_above(theirs, own) and any(
        (each.low, each.high) == (theirs.low, theirs.high) and each.span.end < own.span.start
        for each in one.of.view.quantities
        if not each.unit or not theirs.unit or each.unit in _PERSONS or each.unit == theirs.unit
    )


_PERSONS = words("person people victim man woman child other")


def count_link(a: Counted, b: Counted) -> Link | None:
    """The link of two numbers of one count in two reports; None where they count others."""
    return _count_link(a, b, set()) if same_count(a, b) else None


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
    if not same_count(a, b) or adds_up(a, b):
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
    speaker's. In one report only such a number, another speaker's, or one of an older layer of the
    page is looked at.
    """
    if -1 in (a.age, b.age):
        return None
    disputed = _disputed(a, b)
    grown = came_before(a.of, b.of) or came_before(b.of, a.of)
    if _of_one_report(a, b) and not disputed and not grown:
        return None
    return by_time(a, b)


def by_time(a: Counted, b: Counted) -> Link:
    """The later of two numbers of one thing replaces or disputes the other; without an order they
    differ."""
    for first, second in ((a, b), (b, a)):
        if came_before(first.of, second.of):
            return update_or_dispute(first, second)
    return difference(a, b)


def difference(a: Counted, b: Counted) -> Link:
    """Two numbers of one thing cannot both be right."""
    why = reason(ReasonCode.QUANTITY_DIFFERS, (a.of, a.quantity.span), (b.of, b.quantity.span))
    return link(LinkKind.TENSION, LinkType.QUANTITY, (a.of, b.of), why)


def replacement(older: Counted, newer: Counted) -> Link:
    """A newer number of one thing stands in place of an older one."""
    return _of_counts(LinkKind.UPDATE, ReasonCode.QUANTITY_UPDATED, older, newer)


def update_or_dispute(first: Counted, second: Counted, at_once: bool = False) -> Link:
    """The later of two numbers replaces the other, or is another speaker's account.

    It also replaces another speaker's where a toll only runs on: the later text says so ("has
    risen to"), the earlier one gave the least ("at least five"), or officials of one side speak
    both times. What was found or seized does not grow: another outlet's number of it is another
    account, unless the text says that it replaces the first.
    """
    fixed = at_once or (is_found_at_once(first) and is_found_at_once(second))
    replaced = runs_on(second) or first.age != second.age
    if fixed and not replaced and _of_two_outlets(first, second):
        return _of_counts(LinkKind.TENSION, ReasonCode.COUNTS_OF_OTHERS, first, second)
    ongoing = runs_on(second) or first.quantity.high is None or _of_one_office(first, second)
    if _disputed(first, second) and not (ongoing and _grows(first, second)):
        return _of_counts(LinkKind.TENSION, ReasonCode.COUNTS_OF_OTHERS, first, second)
    return replacement(first, second)


def _of_two_outlets(a: Counted, b: Counted) -> bool:
    left, right = a.of.view.report.outlet, b.of.view.report.outlet
    return left is not None and right is not None and left.name != right.name


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
