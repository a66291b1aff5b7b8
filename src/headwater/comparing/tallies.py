"""Numbers that reports give of one matter in claims of their own: the dead, the missing, goods.

"At least five were killed" and, a day later, "the number of dead has risen to nine" are two claims
and one course. Only a number that stands alone in its report for its matter is looked at, so that
the dead of two events are not compared (what lies months back is of another one), and none that the
words mark as one of some.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from itertools import combinations

from headwater.comparing.claims import Group
from headwater.comparing.counts import TOLL, Counted, adds_up, apart, counted, is_found_at_once
from headwater.comparing.features import Features
from headwater.comparing.kinship import Kinship
from headwater.comparing.links import link, reason, update_or_dispute
from headwater.comparing.long_before import is_past
from headwater.comparing.published import came_before, first_day, first_moment
from headwater.comparing.scoring import months_apart, of_other_events, of_other_places
from headwater.comparing.speakers import are_others
from headwater.comparing.status import ACTUAL
from headwater.comparing.tolls import SEVERAL
from headwater.records import HopKind, Link, LinkKind, LinkType, Polarity, ReasonCode
from headwater.text.intervals import overlaps
from headwater.text.stems import STOP_WORDS, stem
from headwater.text.wordlists import words

_ANYBODY = words("person people citizen body dead death life victim fatality resident villager")
"""Units of a number of all: "citizens", where "protesters" may be some of them."""
_IS = r"(?:is|are|was|were|has|have|had|been|being|be|to)"
_SO = rf"(?:(?:{_IS}|now|still|not|yet|also|already|known|confirmed|reported|feared|listed|as) )*"
_LEAST = r"(?:(?:at least|about|around|some|more than|nearly|up to|a total of|another) )?"
_WARDS = r"(?:(?:a|an|the|area|local|nearby|two|three|several|different) )*hospitals?\b"
_MATTERS = (
    ("dead", rf"# {_SO}(?:dead|killed|died|martyred|slain|murdered|perished|lost their lives"
     r"|(?:fatally|found) (?:shot|dead))\b"),
    ("dead", rf"\b(?:kill(?:s|ed|ing)|claim(?:s|ed|ing)) {_LEAST}#"),
    ("dead", rf"# {_SO}(?:recovered|pulled from)\b"),
    ("missing", rf"# (?:remain(?:s|ed)? )?{_SO}(?:missing|unaccounted|found|located|traced)\b"),
    ("held", rf"# {_SO}(?:detained|arrested|taken into custody)\b"),
    ("held", r"\bnumber of (?:detainees|arrests|people (?:arrested|detained|held))\b"),
    ("in hospital", rf"# {_SO}(?:taken to hospital|hospitali[sz]ed|treated in hospital)\b"),
    ("in hospital", r"\bnumber (?:\w+ ){0,3}?(?:needing|requiring|receiving|in) hospital\b"),
    ("in hospital", rf"# {_SO}(?:treated (?:at|in)|(?:taken|sent|rushed|brought) to) {_WARDS}"),
    ("in hospital", rf"# {_SO}sought (?:medical )?(?:treatment|care|attention)\b"),
    ("in hospital", rf"\b(?:send(?:s|ing)?|sent) {_LEAST}# to {_WARDS}"),
    ("moved out", rf"# (?:(?:of|in|from) (?:\S+ ){{1,8}}?)?{_SO}(?:evacuated"
     r"|moved(?: out| away)?(?= |$)|(?:ordered|told|forced) to (?:leave|evacuate|get out))\b"),
    ("moved out", rf"\b(?:forc(?:ed|ing)|driv(?:en|ing)|drove) {_LEAST}# (?:from|out of) "
     r"(?:their|its|the) (?:homes?|houses?|town|village)\b"),
    ("aboard", rf"# {_SO}(?:on board|aboard|(?:sailing|travelling|traveling|flying)"
     r" (?:on|in|aboard)|(?:on|in) the (?:ferry|ship|vessel|boat|plane|aircraft|helicopter|bus"
     r"|train))"),
    ("aboard", r"\b(?:ferry|ship|vessel|boat|plane|aircraft|jet|airliner|helicopter|bus|train)\b"
     rf"(?: \S+){{0,3}}? (?:was |were )?(?:carrying|carried) {_LEAST}#"),
)  # fmt: skip
_COMPILED = tuple((matter, re.compile(pattern)) for matter, pattern in _MATTERS)
_KNOWN = words("the these those all its his her their both")
_JOINED = frozenset({",", "and", "or"})
"""What stands before a number of those told of before; or, where it has no unit, before an age."""
_IN_ALL = re.compile(r"\bthat(?:'s| is| was| makes)$")
"""What stands before a number that somebody adds up: "that is two people dead"."""
_ANOTHER = re.compile(r"\banother (?=\d|[a-z]+-[a-z]+ )")
"""What counts others beside the dead: "another 32 were missing"."""
_FOUND = re.compile(r"\b(?:found|located|traced|rescued|alive)\b")
_NOT_FOUND = re.compile(r"\b(?:not|never)\b|n't\b")
MEASURES = words(
    "tonne ton tonn kg kilogram kilo gram pound lb ounce l litre liter gallon barrel ml"
)
SUBSTANCE = re.compile(
    r"^of ((?:[a-z-]+ ){0,2}?[a-z-]+)(?= (?:had|has|was|were|is|are|have|got|came|escap\w+|leak\w+"
    r"|spill\w+|from|into|in|at|on|to|and)\b|$| \W)"
)
_FOUND_GOODS = " found"
_RUNNING = frozenset({"in hospital", "moved out"})
"""Matters of which one side gives several numbers in a day."""
_HELD = re.compile(
    r"\b(?:count|load|contain|held|hold|unload|there were|there was)(?:ed|ing|s)?(?: \S+){0,3}? #"
    r"|# (?:\S+ ){0,6}?(?:loaded|stowed|packed|aboard|on board)\b"
)
"""Words around a number of goods that somebody counted or that were on board."""
_ALIVE = frozenset({"thing:person", "thing:body", "thing:country"})
_WHILE = timedelta(days=21)
"""How far two reports of one event may lie apart. Set by hand."""
_SOME = frozenset({"left"})
"""Marks that say nothing against a number of all that are so by then."""


@dataclass(frozen=True)
class Tally:
    """A number with the matter that it is of: "dead", "missing", "ammonia that got out"."""

    matter: str
    held: Counted


def tally_links(groups: Sequence[Group], kin: Kinship) -> Iterator[Link]:
    """Numbers of one matter that part, told in two claims: replaced where that shows, else open."""
    told: dict[str, dict[str, list[Tally]]] = {}
    for group in groups:
        for one in group.clauses:
            if one.view.quantities and one.status in ACTUAL and not is_past(one):
                for tally in _tallies(counted(one)):
                    of = told.setdefault(tally.matter, {})
                    of.setdefault(one.view.report.id, []).append(tally)
    for matter in sorted(told):
        of_each = (_sole(told[matter][report]) for report in sorted(told[matter]))
        sole = list(_news(sorted((t for t in of_each if t is not None), key=_place)))
        yield from _course(sole, kin)
        for a, b in combinations(sole, 2):
            runs = matter in _RUNNING and not are_others(a.held.of, b.held.of)
            if not runs and not in_order(a, b) and _part(a, b, kin):
                why = reason(
                    ReasonCode.QUANTITY_DIFFERS,
                    (a.held.of, a.held.quantity.span),
                    (b.held.of, b.held.quantity.span),
                )
                yield link(LinkKind.TENSION, LinkType.QUANTITY, (a.held.of, b.held.of), why)


def _course(sole: Sequence[Tally], kin: Kinship) -> Iterator[Link]:
    """Each number with the one before it in time that is another; of goods with the last of all
    before it that is."""
    out = ((first_moment(one.held.of), one) for one in sole)
    dated = [(moment, one.held.of.id, one) for moment, one in out if moment is not None]
    ordered = [one for _, _, one in sorted(dated, key=lambda each: each[:2])]
    for at, then in enumerate(ordered):
        goods = then.matter.endswith(_FOUND_GOODS)
        for first in reversed(ordered[:at]) if goods else _last(ordered[:at], then):
            if in_order(first, then) and _differ(first, then) and of_one_event(first, then, kin):
                yield update_or_dispute(first.held, then.held, goods)
                break


def _last(ordered: Sequence[Tally], then: Tally) -> list[Tally]:
    """The number of the last day before another, of several of that day the nearest to it."""
    day = first_day(ordered[-1].held.of) if ordered else ""
    same = (one for one in ordered if first_day(one.held.of) == day)
    low = then.held.quantity.low or 0
    return sorted(same, key=lambda one: abs((one.held.quantity.low or 0) - low))[:1]


def _place(one: Tally) -> tuple[bool, str, str]:
    day = first_day(one.held.of)
    return not day, day, one.held.of.id


def _news(ordered: Sequence[Tally]) -> Iterator[Tally]:
    """The numbers but for those that an outlet only takes over from another, and that were told
    before: "according to the Osk Herald, 14 were taken to hospital", a day later."""
    for at, one in enumerate(ordered):
        chains = one.held.of.view.statement.chains
        relayed = all(any(h.kind is HopKind.OUTLET for h in chain.hops[1:]) for chain in chains)
        if not relayed or all(_differ(one, other) for other in ordered[:at]):
            yield one


def _tallies(held: Sequence[Counted]) -> Iterator[Tally]:
    for one in held:
        view = one.of.view
        told = _ANOTHER.sub(" ", " ".join(view.words))
        matter = "" if SEVERAL.search(told) else _matter(one)
        if matter:
            yield Tally(matter, one)


def _matter(one: Counted) -> str:
    """What a number is of; "" for what is not known, one of some, or denied."""
    view, quantity = one.of.view, one.quantity
    first, last = view.token_at(quantity.span.start), view.token_at(quantity.span.end)
    before, behind = (" ".join(filter(None, w)) for w in (view.words[:first], view.words[last:]))
    goods = _goods(one, before, behind)
    if goods:
        return goods
    if one.unit in MEASURES:
        return ""  # see headwater.comparing.amounts
    if one.heads or any(not mark.startswith("hospital ") for mark in one.extent - _SOME):
        return ""
    if one.unit and not _is_of_all(one.unit, one.units):
        return ""
    led = frozenset(view.words[max(0, first - 1) : first])
    if led & _KNOWN or (not one.unit and led & _JOINED) or _IN_ALL.search(before):
        return ""
    line = f"{before[-80:]} # {behind[:60]}"
    told = (matter for matter, pattern in _COMPILED if pattern.search(line))
    matter = "dead" if TOLL.search(before) else next(told, "")
    if matter == "missing" and _FOUND.search(line) and not _NOT_FOUND.search(line):
        return ""
    beside = one.of.polarity is Polarity.DENIES or "others" in one.units
    return matter if matter == "missing" or not beside else ""


def _is_of_all(unit: str, units: frozenset[str]) -> bool:
    return unit in _ANYBODY or units <= {"other", "others", "thing:person"}


def _goods(one: Counted, before: str, behind: str) -> str:
    """The goods that were found, seized or carried, by their unit: "crate found"; "" for others."""
    unit = one.unit
    told = is_found_at_once(one) or (
        bool(unit) and one.units.isdisjoint(_ALIVE) and _HELD.search(f"{before[-40:]} # {behind}")
    )
    of = SUBSTANCE.match(behind) if unit in MEASURES else None
    if not told or not unit or one.extent or (unit in MEASURES and of is None):
        return ""
    return f"{stem(unit)} of {of[1].split()[-1]} found" if of else f"{stem(unit)} found"


def _share_a_thing(a: Features, b: Features) -> bool:
    """Whether two clauses have a word in common beside what is counted and what was done."""
    left, right = (
        {
            stem(word)
            for at, word in enumerate(one.view.words)
            if word.isalpha()
            and word not in STOP_WORDS
            and not any(found.start <= at < found.end for found in one.view.acts)
            and not any(q.span.overlaps(one.view.place_of(at, at + 1)) for q in one.view.quantities)
        }
        for one in (a, b)
    )
    return bool(left & right)


def _sole(tallies: Sequence[Tally]) -> Tally | None:
    """The one number that a report has of a matter: of several, where one is called newer."""
    known = [one for one in tallies if one.held.age >= 0]
    newer = [one for one in known if one.held.age > 0] or known
    if not newer or any(_differ(a, b) for a, b in combinations(newer, 2)):
        return None
    return min(
        newer, key=lambda one: (one.held.quantity.high is None, one.held.quantity.span.start)
    )


def _differ(a: Tally, b: Tally) -> bool:
    """Whether two numbers part, or the one is only the least of the other: "at least five"."""
    one, two = a.held.quantity, b.held.quantity
    if adds_up(a.held, b.held):
        return False
    if apart(one, two):
        return True
    return one.high is None and two.low is not None and one.low is not None and two.low > one.low


def _part(a: Tally, b: Tally, kin: Kinship) -> bool:
    parted = apart(a.held.quantity, b.held.quantity) and not adds_up(a.held, b.held)
    return parted and of_one_event(a, b, kin)


def of_one_event(a: Tally, b: Tally, kin: Kinship) -> bool:
    """Whether nothing shows two numbers to be of two events."""
    one, two = a.held.of, b.held.of
    left, right = one.view.report, two.view.report
    if not kin.related(left.id, right.id) or months_apart(one, two):
        return False
    if of_other_events(one, two) or of_other_places(one, two):
        return False
    if a.matter.endswith(_FOUND_GOODS) and not _share_a_thing(one, two):
        return False
    if _are_far(one, two):
        return False
    dated = one.exact_dates and two.exact_dates and one.dates and two.dates
    return not dated or any(overlaps(x, y) for x in one.dates for y in two.dates) or in_order(a, b)


def in_order(a: Tally, b: Tally) -> bool:
    """Whether it is shown which of two reports came out first."""
    return came_before(a.held.of, b.held.of) or came_before(b.held.of, a.held.of)


def _are_far(a: Features, b: Features) -> bool:
    """Whether two reports are known to have come out long after one another."""
    one, other = first_moment(a), first_moment(b)
    return one is not None and other is not None and abs(one - other) > _WHILE
