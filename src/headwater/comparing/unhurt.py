"""Nobody was hurt, by the one, and two are in hospital, by the other: tolls against "none".

Only a report that tells of one number of victims is looked at, and of those that say "nobody" its
own, or one that has no victims at all: who tells of several events tells of other numbers too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from headwater.comparing.claims import Group
from headwater.comparing.conceded import turned
from headwater.comparing.counts import counted
from headwater.comparing.features import Features
from headwater.comparing.kinship import Kinship
from headwater.comparing.links import head_span, link, reason
from headwater.comparing.published import came_before, first_day
from headwater.comparing.quoting import whole_phrase
from headwater.comparing.scoring import are_shown_apart, of_other_places
from headwater.comparing.speakers import are_one, are_others
from headwater.comparing.status import ACTUAL, negation_of
from headwater.comparing.tolls import SEVERAL
from headwater.records import Link, LinkKind, LinkType, Polarity, ReasonCode, StatusValue

_VICTIMS = frozenset({"kill", "injure", "hospitalise"})
_NOBODY = re.compile(
    r"\b(?:nobody|no[ -]?one|no (?:\w+ ){0,2}?(?:casualties|injuries|deaths|victims|fatalities"
    r"|killed|injured|wounded|hurt|dead))\b"
)
_AT = frozenset({"at", "in", "on", "inside", "among", "aboard", "from"})
"""What makes a denial one of some place or some people."""
_BARE = 8
"""Words that a bare denial has at most. Set by hand."""
_ON_SHIFT = re.compile(r"\b(?:night|day)(?: |-| - )(?:shift|watch)\b")
_HAD_SAID = re.compile(r"\bhad\b")


def unhurt_links(groups: Sequence[Group], kin: Kinship) -> Iterator[Link]:
    """For each report with victims the denial that stands nearest to it: its own, or another's."""
    hurt: dict[str, list[tuple[float | None, Features]]] = {}
    unhurt: list[Features] = []
    for group in groups:
        for one in group.clauses:
            if not one.acts & _VICTIMS or SEVERAL.search(_ON_SHIFT.sub(" ", one.view.sentence)):
                continue
            if _denies_all(one):
                unhurt.append(one)
            for number in _victims(one):
                hurt.setdefault(one.view.report.id, []).append((number, one))
    unhurt.sort(key=lambda one: (first_day(one), one.id))
    for report in sorted(hurt):
        if len({number for number, _ in hurt[report]}) == 1:
            yes = min((one for _, one in hurt[report]), key=_place)
            fitting = [no for no in unhurt if _fits(no, yes, hurt, kin)]
            near = [no for no in fitting if no.view.report is yes.view.report] or fitting[-1:]
            yield from (_parting(no, yes) for no in near[:1])


def _denies_all(one: Features) -> bool:
    """Whether a clause says that nobody was hurt; not "nobody at the depot was"."""
    if one.polarity is not Polarity.DENIES or one.status not in ACTUAL:
        return False
    if not _AT.isdisjoint(one.view.words):
        return False
    return _NOBODY.search(one.view.sentence) is not None


def _victims(one: Features) -> Iterator[float | None]:
    """The numbers of people who were hurt, as a clause asserts it."""
    if one.polarity is Polarity.ASSERTS and one.status in ACTUAL - {StatusValue.NOT_DONE}:
        for held in counted(one):
            if "thing:person" in held.units and held.quantity.unit is not None:
                yield held.quantity.low


def _fits(
    no: Features, yes: Features, hurt: dict[str, list[tuple[float | None, Features]]], kin: Kinship
) -> bool:
    here, there = no.view.report, yes.view.report
    if are_shown_apart(no, yes) or of_other_places(no, yes):
        return False
    if here is there:
        return are_others(no, yes) or (are_one(no, yes) and _is_older(no))
    if here.id in hurt or came_before(yes, no) or are_one(no, yes) or not _is_bare(no):
        return False
    return kin.related(here.id, there.id)


def _is_bare(no: Features) -> bool:
    """Whether a denial tells of nothing else, which may be another event: "nobody was hurt"."""
    statement = no.view.statement
    told = sum(len(span.quote.split()) for span in statement.content)
    return not statement.times and told <= _BARE


def _is_older(no: Features) -> bool:
    """Whether the words of saying call a denial an older word: "who had said that"."""
    return any(_HAD_SAID.search(span.quote) for span in no.view.statement.cue)


def _parting(no: Features, yes: Features) -> Link:
    denied = whole_phrase(no.view, negation_of(no.view))
    if are_one(no, yes) or (came_before(no, yes) and not are_others(no, yes)):
        return turned(no, denied, yes)
    said = yes, whole_phrase(yes.view, head_span(yes))
    why = reason(ReasonCode.POLARITY_DIFFERS, said, (no, denied))
    return link(LinkKind.TENSION, LinkType.DENIAL, (yes, no), why, ordered=True)


def _place(one: Features) -> int:
    return one.view.clause.content[0].start
