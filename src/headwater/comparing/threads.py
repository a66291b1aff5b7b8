"""Claims → threads: one act between the same actors, at different times, modality or degree."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from headwater.comparing.claims import Group, label_of
from headwater.comparing.clusters import average_linkage
from headwater.comparing.features import Features
from headwater.comparing.scoring import raw_score
from headwater.comparing.silent import silent
from headwater.comparing.status import LEFT_OPEN
from headwater.comparing.views import BE, CONTROL
from headwater.knowledge.acts import Part, find_things
from headwater.records import (
    Actor,
    Interval,
    NameKind,
    Polarity,
    Report,
    Status,
    StatusValue,
    Thread,
    digest,
)
from headwater.text.intervals import lower, overlaps, upper
from headwater.text.wordlists import words

SAME_THREAD = 0.55
_SAME_AGENT = 0.4
_OTHER_AGENT = -0.4
_SAME_OTHERS = 0.3
_OTHER_OTHERS = -0.3
_OTHER_LANDS = -0.3
_SAME_THINGS = 0.3
_APART_IN_TIME = -0.3
_TAKEN_UP = 0.6
_SAME_WORDS = 0.6
_COMPATIBLE = 0.5
"""What agreeing in each part is worth. Two parts of the act must agree, and none differ, beside
the act itself. A clause that names nobody ("the missiles had not been transferred") takes up what
was named before. Two claims that agree in one part and differ in none are no thread by
themselves, but a third may hold them together. Set by hand, not tuned."""

_COMMON_ACT = 300
_PEOPLE_AND_PLACES = """
person child man woman suspect police worker official government house hospital school town leader
lawmaker country territory job war goal soldier army rebel frontline vehicle talks store gun price
capability spy-service road
"""
_ALL_OVER = frozenset(_PEOPLE_AND_PLACES.split())
"""Classes of people and places: that two claims have children or a street in them shows no matter
in common, nor have two shots a gun. What is supplied, signed or launched shows it."""
_WEAPONS = frozenset({"missile", "drone", "gun", "bomb"})
_DEFINITE = frozenset({"the", "these", "those", "this", "such", "any"})


@dataclass(frozen=True)
class Strand:
    """A claim as its thread sees it: the act, who does it, to whom, with what, when."""

    group: Group
    acts: frozenset[str]
    agents: frozenset[str]
    others: frozenset[str]
    lands: frozenset[str]
    things: frozenset[str]
    dates: tuple[Interval, ...]
    known: frozenset[str]

    @cached_property
    def held(self) -> frozenset[str]:
        """All actors of the claim."""
        return self.agents | self.others | self.lands


@dataclass(frozen=True, slots=True)
class Spun:
    """A thread with its claims in the order of their ids."""

    id: str
    groups: tuple[Group, ...]


def spin(groups: Sequence[Group], actors: Sequence[Actor]) -> tuple[Spun, ...]:
    """The threads of a story, each claim in exactly one; ordered by id."""
    lands = {a.id for a in actors if a.kind in (NameKind.PLACE, NameKind.STATE)}
    strands = [_strand(group, lands) for group in groups]
    clusters = average_linkage(
        len(strands),
        _pairs(strands),
        lambda i, j: _score(strands[i], strands[j]),
        SAME_THREAD,
    )
    spun = []
    for cluster in clusters:
        held = tuple(groups[n] for n in cluster)
        spun.append(Spun(digest("t", (min(g.id for g in held),)), held))
    return tuple(sorted(spun, key=lambda thread: thread.id))


def thread_of(spun: Spun, reports: Sequence[Report], clauses: Sequence[Features] = ()) -> Thread:
    """The record of a thread: its label is that of its most widely carried claim.

    `clauses` are those of the whole story: a report with one that may speak of the thread is not
    said to be silent about it.
    """
    head = min(spun.groups, key=lambda g: (-_carriers(g), -len(g.clauses), g.id))
    return Thread(
        id=spun.id,
        label=label_of(head.head),
        claims=tuple(group.id for group in spun.groups),
        status=_statuses(spun),
        absent=silent(spun.groups, reports, clauses),
    )


def _strand(group: Group, lands: set[str]) -> Strand:
    """What most clauses of the claim share is what its thread goes by; one clause gives its own."""
    clauses = group.clauses
    need = (len(clauses) + 1) // 2

    def common(parts: Sequence[frozenset[str]]) -> frozenset[str]:
        if len(parts) == 1:
            return parts[0]
        counts: dict[str, int] = {}
        for part in parts:
            for one in part:
                counts[one] = counts.get(one, 0) + 1
        return frozenset(one for one, n in counts.items() if n >= need)

    others = common([c.others for c in clauses])
    return Strand(
        group=group,
        acts=common([c.acts for c in clauses]) - CONTROL,
        agents=common([c.agents for c in clauses]),
        others=frozenset(o for o in others if o not in lands),
        lands=frozenset(o for o in others if o in lands),
        things=_telling(common([c.things for c in clauses])),
        known=frozenset(thing for c in clauses for thing in _known(c)) - _ALL_OVER,
        dates=tuple(d for c in clauses for d in c.dates if c.exact_dates),
    )


def _telling(things: frozenset[str]) -> frozenset[str]:
    """The things that tell matters apart; a gun is a weapon, too."""
    return things - _ALL_OVER - ({"weapon"} if "gun" in things else set())


def _known(one: Features) -> Iterator[str]:
    """The things that the clause speaks of as known before: "the missiles", "the arms transfer"."""
    told = one.view.words
    for start, _, classes in find_things(told):
        if _DEFINITE & set(told[max(0, start - 3) : start]):
            yield from classes


def _pairs(strands: Sequence[Strand]) -> Iterator[tuple[int, int]]:
    """Pairs that share an act and an actor or a thing."""
    index: dict[tuple[str, str], list[int]] = {}
    for number, strand in enumerate(strands):
        for act in strand.acts:
            for part in strand.held | strand.things:
                index.setdefault((act, part), []).append(number)
    pairs = {
        (i, j)
        for numbers in index.values()
        if len(numbers) <= _COMMON_ACT
        for at, i in enumerate(numbers)
        for j in numbers[at + 1 :]
    }
    yield from sorted(pairs)


def _score(a: Strand, b: Strand) -> float:
    if not a.acts & b.acts:
        return 0.0
    agrees, differs = 0.0, 0.0
    if a.agents and b.agents:
        if a.agents & b.agents:
            agrees += _SAME_AGENT
        else:
            differs += _OTHER_AGENT
    if a.others & b.others or (a.lands & b.lands and not (a.others and b.others)):
        agrees += _SAME_OTHERS
    elif a.others and b.others:
        differs += _OTHER_OTHERS
    elif a.lands and b.lands and not a.lands & b.lands:
        differs += _OTHER_LANDS
    if _same_things(a.things, b.things):
        agrees += _SAME_THINGS
        bare, other = (a, b) if not a.held else (b, a)
        if not bare.held and bare.known & other.things and other.held:
            agrees = max(agrees, _TAKEN_UP)
    if a.dates and b.dates and not any(overlaps(x, y) for x in a.dates for y in b.dates):
        differs += _APART_IN_TIME
    if agrees and not differs:
        agrees = max(agrees, _TAKEN_UP if _one_wording(a, b) else _COMPATIBLE)
    return agrees + differs


def _one_wording(a: Strand, b: Strand) -> bool:
    """Whether two claims say the same but for how far it has got: "plans to", "has released"."""
    one, two = a.group.head, b.group.head
    return one.degree != two.degree and raw_score(one, two).words >= _SAME_WORDS


def _same_things(a: frozenset[str], b: frozenset[str]) -> bool:
    """Whether they have a thing in common: a drone and a missile are weapons, and not the same."""
    both = a & b
    kinds = a & _WEAPONS, b & _WEAPONS
    if all(kinds) and not kinds[0] & kinds[1]:
        both = both - {"weapon"}
    return bool(both)


def _carriers(group: Group) -> int:
    return len({one.view.report.id for one in group.clauses})


def _statuses(spun: Spun) -> tuple[Status, ...]:
    """One for each statement and value, by the time it is for, else as the reports came out.

    What no time is known of stands last, in the order of the text. Words that do not show how
    far the act has got say nothing here.
    """
    found: dict[tuple[str, StatusValue], tuple[tuple[bool, str, str, str, int], Status]] = {}
    for group in spun.groups:
        for one in _of_one_deed(group.clauses):
            value = _value(one)
            earliest, latest = _span_of(one)
            view = one.view
            record = Status(value, view.statement.id, earliest, latest)
            published = view.report.published
            out = (published and (published.latest or published.earliest)) or ""
            time = earliest or latest or out
            rank = (not time, time, out, view.report.id, view.clause.content[0].start)
            found.setdefault((view.statement.id, value), (rank, record))
    return tuple(s for _, s in sorted(found.values(), key=lambda f: (f[0], f[1].value)))


def _of_one_deed(clauses: Sequence[Features]) -> Iterator[Features]:
    """The clauses of a claim that show how far one deed of one doer has got.

    A claim may hold clauses that turn on other acts ("were taken to hospital with burns", "are in
    hospital"): of those that of two acts or doers nothing is said but what the most have in common.
    """
    told = [one for one in clauses if _value(one) is not StatusValue.UNCLEAR]
    if len({_value(one) for one in told}) < 2:
        yield from told
        return
    acts = Counter(act for one in told for act in one.acts)
    doers = Counter(doer for one in told for doer in one.agents)
    for one in told:
        shared = not acts or any(acts[act] == max(acts.values()) for act in one.acts)
        same = not one.agents or any(doers[doer] == max(doers.values()) for doer in one.agents)
        if shared and same:
            yield one


def _value(one: Features) -> StatusValue:
    """How far the act has got: who denies that it may or will be so says that it is not.

    A word that may be a noun ("stations") shows by its form nothing, and what somebody does at all
    times ("supplies the army", "was involved in supplying it") is no stage of a deed.
    """
    key = one.view.key
    bare = one.status in _BY_FORM and key is not None and not one.view.is_verb(key)
    if bare or (one.status is StatusValue.UNDER_WAY and _is_habit(one)):
        return StatusValue.UNCLEAR
    denied = one.polarity is Polarity.DENIES and one.status in LEFT_OPEN
    return StatusValue.NOT_DONE if denied else one.status


def _is_habit(one: Features) -> bool:
    """Whether neither "is sending" nor "goes on sending" shows an act to be under way."""
    view, key = one.view, one.view.key
    if key is None or not _GOES_ON.isdisjoint(view.words):
        return False
    before = [word for word in view.words[max(0, key.start - 3) : key.start] if word != "not"]
    near = before[-1:] + [word for word in before[-2:-1] if before[-1].endswith(("ly", "ll"))]
    ing = any(sense.part is Part.ING for sense in key.senses)
    return not (ing and any(word in BE or word in ("'s", "'re", "still") for word in near))


_GOES_ON = words("continue continues continued continuing ongoing keep keeps underway")
_BY_FORM = frozenset({StatusValue.UNDER_WAY, StatusValue.DONE, StatusValue.NOT_DONE})


def _span_of(one: Features) -> tuple[str | None, str | None]:
    """From the first to the last time that the clause itself gives; None where it gives none."""
    times = one.view.times
    lows = [t.earliest for t in times if t.earliest]
    highs = [t.latest for t in times if t.latest]
    low = min(lows, key=lower) if lows and len(lows) == len(times) else None
    high = max(highs, key=upper) if highs and len(highs) == len(times) else None
    return low, high
