"""What a number in a clause counts: the act it belongs to, and the thing."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from headwater.comparing.extents import LIVES, NO_PERSONS, extent_of, is_fatal
from headwater.comparing.features import NO_COUNT, Features
from headwater.comparing.listed import Listing, is_beside_name, listings
from headwater.comparing.shares import of_other_holders
from headwater.comparing.views import CONTROL, View
from headwater.knowledge.acts import Found, Part, find_acts, find_things
from headwater.records import Quantity, Span, cut
from headwater.text.ages import age_behind, is_age
from headwater.text.numbers import spread
from headwater.text.stems import stem

_REACH = 8
_PARTS = frozenset({",", "before", "after", "when", "while", "until"})
"""What stands between a number and an act that is none of its own: "took two before being shot"."""
_AROUND = 160
_SENTENCE_END = re.compile(r"[.!?]\s")
_PERSONAL = frozenset(
    {"kill", "injure", "hospitalise", "detain", "displace", "infect", "rescue", "shoot", "stab"}
)
"""Acts whose bare number counts people: "killing 12", "12 dead"."""
_OLDER = re.compile(
    r"\b(?:initial(?:ly)?|earlier|previous(?:ly)?|at first|originally|had (?:said|put|reported))\b"
)
_RUNS_ON = re.compile(
    r"\b(?:r(?:ose|isen|ises|ising) to|climb(?:ed|s|ing) to|(?:gone|went|going) up to"
    r"|now (?:stands|known)|(?:has|have) now (?:died|been|lost|reached|claimed))\b"
    r"|\b(?:stands|stood|standing) at $|\b(?:is|are|was) now $|\bnow at $"
)
"""What shows a number to be that of this hour, whoever gave the one before: "has risen to"."""
_NEWER = re.compile(
    r"\b(?:correct(?:ed|ion|ing)|revis(?:ed|ing|ion)|updat(?:ed|ing)|lower(?:ed|ing)|rais(?:ed|ing)"
    r"|(?:up|down) from|new count)\b"
)
_FROM = re.compile(
    r"\b(?:up|down) from (?:(?:a|an|the|its) )?(?:(?:official )?(?:count|toll|tally|figure) of )?$"
    r"|\b(?:rais|lower|updat|revis|correct|replac|supersed)\w+ (?:\w+ ){0,2}"
    r"(?:count|toll|tally|figure) of $"
)
"""What stands before a number that another one took the place of: "up from the toll of"."""
TOLL = re.compile(
    r"\b(?:toll|body count|number (?:of (?:the )?(?:confirmed )?(?:dead|deaths|fatalities|martyrs"
    r"|\w+ killed|(?:people|persons|victims) (?:(?:now|known|confirmed|reported|said|feared) )*"
    r"(?:dead|to have (?:died|been killed)))|killed))\b(?: \S*){0,12}? (?:to|at|of|is|was|remains?"
    r"|remained|reached|hit|passed|exceed(?:ed)?|numbered)(?: now)?$"
)
"""What stands before the number of the dead: "the toll from the fire rose to", "the toll of"."""
_ONE_OR_TWO = re.compile(
    r"(?<!were )(?<!are )(?<!have )(?<!had )\b(both|a single|only one|just one)"
    r"(?: of)?(?: the| its| their)? ([a-z]{3,})\b",
    re.IGNORECASE,
)
_NO_THING = re.compile(
    r"\w+ed|said|says?|died|dead|told|went|came|fell|did|were|was|are|is|had|have|has|will|would|may|can|could"
    r"|should|must|took|made|got|left|lost|held|men|women|sides|parties|countries|times",
    re.IGNORECASE,
)
"""No thing that is counted behind "both": "both died"; or none of which there are but two."""
_CHOICE = re.compile(r"\b(?:either|or|possibly|perhaps|maybe)(?: \S+){0,3} ?$")
"""What stands before a number that is only one of several: "two cars, or the men in one car"."""
_RULED_OUT = re.compile(r"(?:\bnot|\brather than|\binstead of) ?$")
"""What stands before a number that is said not to be it: "nine trucks and not twenty-four"."""
_RULING = 3
"""Words that stand there at most, one for a lone mark."""
_AT_MOST = re.compile(r"(?:\bnot|n't|\bnever) (?:exceed|surpass|top)(?:p?ed)? ?$")
"""What stands before the highest number that may be: "the toll did not exceed"."""
_MORE = frozenset({"other", "others", "more", "another", "further", "additional"})
_REST = re.compile(rf"\b(?:{'|'.join(sorted(_MORE))})\b(?! than)", re.IGNORECASE)
_PART_REACH = 8
_NUMBERED = re.compile(
    r"(?:image|photo|picture|slide|page|no\.|number(?: \d+ and)?|\d of) *$"
    r"|\bage[sd]?:?(?:[ ,]|\d|and)*$|channel $"
    r"|\bage[sd]? (?:ranging )?(?:of|between|from) (?:\d+ (?:and|to) )?$"
    r"|\ba (?:\w+ )?(?:man|woman|boy|girl|child|teenager|youth|student|worker|driver|farmer"
    r"|contractor|pensioner|widow|widower|mother|father|son|daughter|soldier|officer|teacher) of $"
)
"""What stands before a number that only numbers pictures or pages, or is an age."""


_LEAD = 24
_DECADE = re.compile(r"['’]?s\b")
"""What makes an age of a number: "in their early 20s"."""
_NARROW = frozenset({"thing:child", "thing:woman", "thing:man", "thing:soldier", "thing:police"})
_MONEY = frozenset({"usd", "gbp", "eur", "jpy", "inr", "rub", "ils", "uah", "cny"})
_OTHERS = "others"
_AT_ONCE = frozenset({"seize", "find", "carry", "hide"})
_WHO = frozenset({"thing:person", "thing:body"})


@dataclass(frozen=True)
class Counted:
    """A quantity with what it counts.

    `acts` are the classes of the act it belongs to, `units` the counted thing under its stem and
    classes, empty where unsaid. `age` is -1 for what the text calls an earlier number, 1 for one
    it calls corrected, else 0.
    """

    of: Features
    quantity: Quantity
    acts: frozenset[str]
    units: frozenset[str]
    age: int
    heads: frozenset[str] = frozenset()
    """the nouns of a list whose sum it is ("two women and an infant"), else empty"""

    @property
    def unit(self) -> str:
        """The last word of what is counted, in lower case: "people"; "" where that is unsaid."""
        return (self.quantity.unit or "").lower().rpartition(" ")[2]

    @cached_property
    def extent(self) -> frozenset[str]:
        """What marks it as a number of some: those who died at the scene; {} for one of all."""
        return extent_of(self.of.view, self.quantity)


def counted(one: Features) -> tuple[Counted, ...]:
    """The quantities of a clause with both what they count and a bound; () where it has none.

    Two numbers of one count in one clause ("five in the house, two in the yard") are parts that
    the words alone do not tell apart, and are left out; so are the parts of a total ("three people,
    two men and a woman") and what is one of several ("two cars, or the men in one car"). Of persons
    told one by one ("two women and an infant") only the sum counts.
    """
    view = one.view
    lists = tuple(listings(view))
    found: list[Counted] = []
    for quantity in view.quantities:
        unbound = quantity.low is None and quantity.high is None
        start = quantity.span.start
        before = view.report.text[max(0, start - _LEAD) : start].lower()
        if unbound or NO_COUNT.search(quantity.span.quote) or _NUMBERED.search(before):
            continue
        listed = any(each.span.overlaps(quantity.span) for each in lists)
        decade = _DECADE.match(view.report.text, quantity.span.end) is not None
        if listed or decade or _is_age(view, quantity):
            continue
        first = view.token_at(start)
        told = " ".join(view.words[:first])
        if _CHOICE.search(told) or _RULED_OUT.search(told) or is_beside_name(view, quantity):
            continue
        toll = quantity.unit is None and TOLL.search(told) is not None
        toll = toll or is_fatal(view, quantity)
        if quantity.unit == LIVES and not toll:
            continue
        acts = frozenset({"kill"}) if toll else _act_of(view, quantity.span)
        units = _units(view, quantity, acts)
        most = replace(quantity, low=None) if _AT_MOST.search(told) else quantity
        held = Counted(one, most, acts, units, _age(view, quantity))
        if not (found and _is_share(found[-1], held, first)):
            found.append(held)
    found += _sums(one, lists, found)
    found += _in_words(one)
    uses = Counter((held.acts, held.units) for held in found)
    return tuple(held for held in found if uses[held.acts, held.units] == 1)


def _sums(one: Features, lists: Sequence[Listing], found: Sequence[Counted]) -> Iterator[Counted]:
    """How many the members of a list are together, where the clause gives no number of them all."""
    for each in lists:
        start = each.span.start
        if _NUMBERED.search(one.view.report.text[max(0, start - _LEAD) : start].lower()):
            continue
        acts = _act_of(one.view, each.span)
        alone = not any(acts & other.acts for other in found)
        if each.total is not None and alone and acts & _PERSONAL:
            quantity = Quantity(each.span, each.total, each.total, "people")
            units = _units(one.view, quantity, acts)
            yield Counted(one, quantity, acts, units, _age(one.view, quantity), each.heads)


def _is_age(view: View, quantity: Quantity) -> bool:
    """Whether a number is an age: "when she was nine", "two others died: Osk and Ada Lund, 22"."""
    place, text = (quantity.span.start, quantity.span.end), view.report.text
    if is_age(text, *place):
        return True
    return quantity.unit is None and any(
        age_behind(text, seat.name.span.end) == place
        for seat in view.seats
        if 0 < place[0] - seat.name.span.end <= _LEAD
    )


def _in_words(one: Features) -> Iterator[Counted]:
    """A number of one or two that no numeral gives: "a single shot", "both tanks"."""
    text = one.view.report.text
    for part in one.view.clause.content:
        for found in _ONE_OR_TWO.finditer(text, part.start, part.end):
            if _NO_THING.fullmatch(found[2]):
                continue
            number = 2 if found[1].lower() == "both" else 1
            quantity = Quantity(cut(text, *found.span()), number, number, found[2].lower())
            acts = _act_of(one.view, quantity.span)
            units = _units(one.view, quantity, acts)
            yield Counted(one, quantity, acts, units, 0)


def _is_share(whole: Counted, part: Counted, at: int) -> bool:
    """Whether a number only breaks down the one before it: "three people, two men and a woman"."""
    view = whole.of.view
    end = view.token_at(whole.quantity.span.end)
    between = view.words[end:at]
    near = len(between) <= _PART_REACH and bool({",", "–", "—", "("} & set(between))
    narrow = "thing:person" in whole.units and not whole.units & _NARROW and part.units & _NARROW
    return near and bool(narrow) and not apart_above(part.quantity, whole.quantity)


def same_count(a: Counted, b: Counted) -> bool:
    """Whether two numbers count the same: one act, one thing as far as both say it, all or some."""
    if not _of_one_kind(a, b) or a.extent != b.extent:
        return False
    return not of_other_holders(a.of.view, a.quantity, b.of.view, b.quantity)


def _of_one_kind(a: Counted, b: Counted) -> bool:
    if a.heads and b.heads and a.heads != b.heads:
        return False
    money = a.units == b.units and len(a.units) == 1 and a.units <= _MONEY
    if money and not (a.acts and b.acts):
        return True
    if a.acts != b.acts and not a.acts & b.acts:
        return False
    if (_OTHERS in a.units) != (_OTHERS in b.units):
        return False
    if not a.acts and not b.acts and not (a.units and b.units):
        return False
    if not a.units or not b.units:
        return bool(a.acts) or not (a.units or b.units)
    kinds = a.units & _NARROW, b.units & _NARROW
    if not a.units & b.units or (all(kinds) and not kinds[0] & kinds[1]):
        return False
    return not is_part(a, b) and not is_part(b, a)


def is_part(a: Counted, b: Counted) -> bool:
    """Whether `a` counts a kind of what `b` counts whole: children among people.

    So may a list, which tells of those it names, and not that there were no more.
    """
    if a.heads:
        return (
            not b.heads
            and bool(a.acts & b.acts and a.units & b.units)
            and apart_above(b.quantity, a.quantity)
        )
    kinds = a.units & _NARROW
    whole = "thing:person" in b.units and not b.units & _NARROW
    return bool(kinds) and whole and bool(a.acts & b.acts)


def apart(a: Quantity, b: Quantity) -> bool:
    """Whether no number lies in both ranges; an open end reaches everywhere, and "about 400" as far
    as rounding may (`headwater.text.numbers.spread`)."""
    return _below(a, b) or _below(b, a)


def adds_up(a: Counted, b: Counted) -> bool:
    """Whether one number is the other and a third beside it, told in one clause: "nine were shot
    and one was killed", of "ten were shot"; an unborn child may be counted or not."""
    return _is_sum(a, b) or _is_sum(b, a)


def _is_sum(whole: Counted, part: Counted) -> bool:
    total, one = whole.quantity.low, part.quantity.low
    if total is None or one is None or "thing:person" not in part.units | whole.units:
        return False
    if total - one == 1 and any("unborn" in each.of.view.words for each in (whole, part)):
        return True
    return any(
        each.span != part.quantity.span
        and each.low == each.high == total - one
        and each.low > 0
        and each.unit not in NO_PERSONS
        and not NO_COUNT.search(each.span.quote)
        for each in part.of.view.quantities
    )


def narrower(a: Quantity, b: Quantity) -> bool:
    """Whether `a` says the same as `b` more exactly: its range lies within that of `b`."""
    low = b.low is None or (a.low is not None and a.low >= b.low)
    high = b.high is None or (a.high is not None and a.high <= b.high)
    return low and high and (a.low, a.high) != (b.low, b.high)


def apart_above(a: Quantity, b: Quantity) -> bool:
    """Whether every number of `a` is above those of `b`."""
    return _below(b, a)


def _below(a: Quantity, b: Quantity) -> bool:
    if a.high is None or b.low is None:
        return False
    most = a.high * (1 + spread(a.span.quote, a.high))
    return most < b.low * (1 - spread(b.span.quote, b.low))


def _ruled_out(view: View, at: int) -> bool:
    """Whether the words before token `at` say that the number there is not it."""
    return _RULED_OUT.search(" ".join(view.words[max(0, at - _RULING) : at])) is not None


def _act_of(view: View, span: Span) -> frozenset[str]:
    """The act a number belongs to: a participle or the like after it, else the act before it.

    "12 people were killed and 40 injured"; "killing 12 and injuring 40".
    """
    start, end = view.token_at(span.start), view.token_at(span.end)
    later = (
        at for at in view.counted[bisect_left(view.counted, end) :] if not _ruled_out(view, at)
    )
    next_one = next(later, len(view.words))
    stop = min(next_one, end + _REACH)
    acts = [found for found in view.acts if not found.acts <= CONTROL]
    own = [found for found in acts if start < found.start < end and _may_follow(found)]
    if own:
        return own[-1].acts
    for found in acts:
        if found.end >= end and found.end in view.counted_at and not _ruled_out(view, found.end):
            continue
        if end <= found.start < stop and _may_follow(found):
            if not _PARTS.isdisjoint(view.words[end : found.start]):
                break
            return found.acts
    inside = [f for f in acts if start <= f.start < end]
    before = [f for f in acts if start - _REACH <= f.start < start]
    return inside[-1].acts if inside else before[-1].acts if before else frozenset()


def _may_follow(found: Found) -> bool:
    """Whether the act can be said of a number before it: "12 were killed", "12 dead"."""
    return any(
        sense.part in (Part.PARTICIPLE, Part.STATE, Part.NOUN) or sense.receives
        for sense in found.senses
    )


def _units(view: View, quantity: Quantity, acts: frozenset[str]) -> frozenset[str]:
    rest = frozenset({_OTHERS}) if _is_rest(view, quantity) else frozenset[str]()
    states = find_acts(quantity.unit.lower().split()) if quantity.unit else ()
    if quantity.unit in (None, LIVES) or any(
        s.part is Part.STATE for f in states for s in f.senses
    ):
        return frozenset({"thing:person"}) | rest if acts & _PERSONAL else frozenset()
    words = quantity.unit.lower().split()
    classes = {f"thing:{c}" for _, _, found in find_things(words) for c in found}
    return frozenset({stem(words[-1]), *classes}) | rest


def _is_rest(view: View, quantity: Quantity) -> bool:
    """Whether a number counts others beside those told of: "five others", "another five"."""
    first, last = view.token_at(quantity.span.start), view.token_at(quantity.span.end)
    around = {*view.words[max(0, first - 1) : first], *view.words[last : last + 1]}
    return bool(around & _MORE) or _REST.search(quantity.span.quote) is not None


def is_found_at_once(held: Counted) -> bool:
    """Whether a number is of goods that were found, seized or carried at one time: no toll, which
    runs on."""
    return bool(held.acts & _AT_ONCE and held.units) and held.units.isdisjoint(_WHO)


def runs_on(held: Counted) -> bool:
    """Whether the sentence gives a number as that of this hour: "the toll has risen to nine"."""
    before, after = _around(held.of.view, held.quantity)
    return any(_RUNS_ON.search(words) is not None for words in (before, after))


def _age(view: View, quantity: Quantity) -> int:
    """Whether the sentence around the number calls it an older or a corrected one.

    "lowering an earlier count of 14": 14 is older; "now 11, down from 14": 11 is newer.
    """
    before, after = _around(view, quantity)
    if _OLDER.search(before) or _FROM.search(before):
        return -1
    told = (before, after)
    return 1 if any(_NEWER.search(w) or _RUNS_ON.search(w) for w in told) else 0


def _around(view: View, quantity: Quantity) -> tuple[str, str]:
    """What stands before and behind a number in its sentence, in lower case."""
    text, span = view.report.text, quantity.span
    block = next(b for b in view.report.blocks if b.start <= span.start < b.end)
    before = text[max(block.start, span.start - _AROUND) : span.start].lower()
    after = text[span.end : min(block.end, span.end + _AROUND)].lower()
    return _SENTENCE_END.split(before)[-1], _SENTENCE_END.split(after)[0]
