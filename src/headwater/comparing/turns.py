"""Links between claims of one thread: stopped and taken up again, other outcomes, other doers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations

from headwater.comparing.claims import Group
from headwater.comparing.doers import names_nobody
from headwater.comparing.features import Features
from headwater.comparing.kinship import Kinship
from headwater.comparing.links import head_span, link, reason, spread
from headwater.comparing.published import came_before, out_in
from headwater.comparing.scoring import (
    are_shown_apart,
    at_other_times,
    of_other_places,
    of_rival_doers,
    raw_score,
)
from headwater.comparing.speakers import are_one, one_name, speakers
from headwater.comparing.status import ACTUAL, status_span
from headwater.comparing.threads import Spun
from headwater.comparing.views import CONTROL
from headwater.knowledge.acts import excluded
from headwater.records import (
    Interval,
    Link,
    LinkKind,
    LinkType,
    NameKind,
    Polarity,
    ReasonCode,
    StatusValue,
)
from headwater.text.intervals import is_before

SAME_EVENT = 0.6
"""How much two clauses must share beside their doers for these to be rivals for one act."""
SAME_MATTER = 0.45
_SAME_DEED = 0.3
"""The same of one deed done to the same, by doers who take up much of the words."""
_SAME_PERSON = 0.7
"""The same of who is held and who is looked for later: there may be more of them. Set by hand."""

_VICTIMS = frozenset({"kill", "injure"})
_CEASED = re.compile(
    r"\b(?:stop|ceas|end(?:ed|ing)|halt|suspend|terminat|discontinu|no longer)", re.IGNORECASE
)
"""Words for stopping what has been done; who "backed down from" it may never have done it."""

_GOING = (
    StatusValue.DONE,
    StatusValue.UNDER_WAY,
    StatusValue.IMMINENT,
    StatusValue.PLANNED,
    StatusValue.POSSIBLE,
)
"""What can be turned back. Who has not decided has nothing to turn back from."""


def thread_links(spun: Spun) -> Iterator[Link]:
    """All links between the claims of one thread, each between the clauses that head them."""
    heads = [group.head for group in spun.groups]
    yield from _reversals(heads)
    for a, b in combinations(spread(heads, lambda one: one.agents), 2):
        yield from rivals(a, b)


def rival_links(group: Group) -> Iterator[Link]:
    """Doers that rival one another within one claim."""
    for a, b in combinations(spread(group.clauses, lambda one: one.agents), 2):
        if a.agents != b.agents and a.view.statement.id != b.view.statement.id:
            yield from rivals(a, b)


def doer_links(clauses: Sequence[Features], kin: Kinship) -> Iterator[Link]:
    """One deed or event laid on two doers or causes that plain nouns tell: a gas leak, a bomb."""
    laid: dict[tuple[str, str], list[Features]] = {}
    for one in clauses:
        if one.doer is not None and one.doer.kinds and one.status in ACTUAL and _asserted(one):
            acts = {act for found in one.view.acts for act in found.acts}
            for part in (("act", act) for act in acts - CONTROL):
                laid.setdefault(part, []).append(one)
            for part in (("on", word) for word in one.doer.on):
                laid.setdefault(part, []).append(one)
    for part in sorted(laid):
        for a, b in combinations(spread(laid[part], lambda one: one.view.report.id), 2):
            if _are_rivals(a, b, kin) and a.doer is not None and b.doer is not None:
                left, right = (a, a.doer.span(a.view)), (b, b.doer.span(b.view))
                why = reason(ReasonCode.IDENTITY_DIFFERS, left, right)
                yield link(LinkKind.TENSION, LinkType.IDENTITY, (a, b), why)


def _are_rivals(a: Features, b: Features, kin: Kinship) -> bool:
    """Whether two clauses lay one thing that befell the same on doers that cannot be one."""
    if not of_rival_doers(a, b) or a.view.statement.id == b.view.statement.id or are_one(a, b):
        return False
    if (
        a.doer is None
        or b.doer is None
        or not a.doer.on & b.doer.on
        or are_shown_apart(a, b)
        or of_other_places(a, b)
    ):
        return False
    need = _SAME_DEED if (a.acts & b.acts) - CONTROL else SAME_MATTER
    return kin.related(a.view.report.id, b.view.report.id) and raw_score(a, b).words >= need


def outcome_links(groups: Sequence[Group]) -> Iterator[Link]:
    """Acts that rule one another out, said of the same: approved and rejected, died, survived."""
    index: dict[tuple[str, str], list[Features]] = {}
    for group in groups:
        head = group.head
        if head.status in ACTUAL and head.polarity is Polarity.ASSERTS:
            for act in head.acts:
                for actor in head.agents | head.others:
                    index.setdefault((act, actor), []).append(head)
    found: dict[tuple[str, str], Link] = {}
    for (act, actor), heads in sorted(index.items(), key=lambda item: item[0]):
        for other in sorted(excluded(act)):
            for a in heads:
                for b in index.get((other, actor), ()):
                    if _rule_out(a, b):
                        why = reason(
                            ReasonCode.OUTCOME_DIFFERS, (a, head_span(a)), (b, head_span(b))
                        )
                        made = link(LinkKind.TENSION, LinkType.OUTCOME, (a, b), why)
                        found.setdefault((made.a, made.b), made)
    yield from found.values()


def _rule_out(a: Features, b: Features) -> bool:
    """Whether two acts that exclude each other are said of one matter, by the same doer."""
    if a.acts & b.acts or a.view.statement.id == b.view.statement.id:
        return False
    if (a.acts | b.acts) & _VICTIMS and not (a.persons | a.agents) & (b.persons | b.agents):
        return False  # one town has dead and survivors
    if a.agents != b.agents or at_other_times(a, b) or _of_one_mouth(a, b):
        return False
    words = raw_score(a, b).words
    if "search" in a.acts | b.acts:
        held, sought = (b, a) if "search" in a.acts else (a, b)
        return a.ranks == b.ranks and words >= _SAME_PERSON and came_before(held, sought)
    return words >= SAME_MATTER


def _of_one_mouth(a: Features, b: Features) -> bool:
    """Whether one report has both from the same speakers: "cut emissions", "gained control"."""
    return a.view.report.id == b.view.report.id and speakers(a) == speakers(b)


def _reversals(heads: Sequence[Features]) -> Iterator[Link]:
    """What was going ahead and then stopped, what was stopped and then taken up again.

    That the one came first must be shown: by times or dates, or by a word such as "renewed".
    """
    stopped = [h for h in heads if h.status is StatusValue.STOPPED and _asserted(h)]
    for stop in stopped:
        going = [h for h in heads if h.status in _GOING and _asserted(h) and h is not stop]
        before = [h for h in going if _shown_before(h, stop)]
        if before and raw_score(_nearest(stop, before), stop).value >= SAME_MATTER:
            yield _turn(_nearest(stop, before), stop)
        done = [h for h in going if h.status in ACTUAL and h not in before]
        for one in done:
            if _presupposed(stop, one) or _shown_before(stop, one):
                continue
            if raw_score(stop, one).value >= SAME_EVENT:
                why = reason(
                    ReasonCode.OUTCOME_DIFFERS,
                    (stop, status_span(stop.view)),
                    (one, head_span(one)),
                )
                yield link(LinkKind.TENSION, LinkType.OUTCOME, (stop, one), why)
    for again in (h for h in heads if h.status is StatusValue.RESUMED and _asserted(h)):
        before = [h for h in stopped if _may_precede(h, again)]
        if before:
            yield _turn(_nearest(again, before), again)


def _presupposed(stop: Features, one: Features) -> bool:
    """Whether who stopped doing it is told to have done it before, as far as the times show."""
    if one.status is not StatusValue.DONE or not _CEASED.search(status_span(stop.view).quote):
        return False
    return not any(is_before(end, date) for end in stop.dates for date in one.dates)


def _turn(first: Features, then: Features) -> Link:
    why = reason(
        ReasonCode.STATUS_REVERSED,
        (first, status_span(first.view)),
        (then, status_span(then.view)),
    )
    return link(LinkKind.REVERSAL, None, (first, then), why, ordered=True)


def _nearest(one: Features, others: Sequence[Features]) -> Features:
    """The one most like it: the plan that was dropped rather than another."""
    return min(others, key=lambda other: (-raw_score(one, other).value, other.id))


def _may_precede(first: Features, then: Features) -> bool:
    """Whether nothing shows `first` to speak of a later time than `then`."""
    if first.view.statement.id == then.view.statement.id:
        return False
    later = any(is_before(t, f) for t in then.dates for f in first.dates)
    return not later and not (came_before(then, first) and not first.dates)


def _shown_before(first: Features, then: Features) -> bool:
    """Whether what `first` speaks of is shown to lie before what `then` speaks of."""
    if first.view.statement.id == then.view.statement.id:
        return False
    earlier, later = _when(first), _when(then)
    return bool(earlier and later) and all(is_before(e, i) for e in earlier for i in later)


def _when(one: Features) -> tuple[Interval, ...]:
    """The times a clause gives; where it gives none, when its report came out; () if unknown."""
    if one.view.times:
        return one.dates if len(one.dates) == len(one.view.times) else ()
    out = out_in(one)
    return (out,) if out is not None else ()


def _asserted(one: Features) -> bool:
    return one.polarity is not Polarity.DENIES


def rivals(one: Features, two: Features) -> Iterator[Link]:
    """One deed given to two doers of one kind: the same act on the same, at no other time.

    A state and its army, or a state and its president, are no rivals.
    """
    fits = one.status in ACTUAL and two.status in ACTUAL and one.view.frame == two.view.frame
    if not fits or Polarity.DENIES in (one.polarity, two.polarity):
        return
    if len(one.agents) != 1 or len(two.agents) != 1 or one.agents & two.agents:
        return
    left, right = one.view.agents[0].name, two.view.agents[0].name
    if left.kind is not right.kind or left.kind is NameKind.OUTLET:
        return
    quotes = left.span.quote, right.span.quote
    if one_name(*quotes) or any(names_nobody(quote) for quote in quotes):
        return
    if one.agents & two.others or two.agents & one.others or at_other_times(one, two):
        return
    shared = (one.acts & two.acts) - CONTROL
    if not shared or not one.others & two.others or raw_score(one, two).words < SAME_EVENT:
        return
    why = reason(ReasonCode.IDENTITY_DIFFERS, (one, left.span), (two, right.span))
    yield link(LinkKind.TENSION, LinkType.IDENTITY, (one, two), why)
