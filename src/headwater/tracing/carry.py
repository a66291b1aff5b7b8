"""Relays carried: the outlet that a report credits a matter to, for a speaker it names without one.

"Recruits told the FT ... Recruits say": the second has no relay, and the report had the recruits
from the FT. The relay is inferred and shown as such. It is the same matter where, in one report,

1. both statements carry one claim, and the speakers' descriptions fit, or the words of the one
   stand for the other ("a whistleblower", "the insider told the FT"); or
2. both belong to one thread, the descriptions fit, and they name the speakers alike ("recruits")
   or stand at most two paragraphs apart; or
3. both name the speakers by one noun that says more than "officials" or "sources"; or
4. they stand in one paragraph or in neighbouring ones, and the descriptions fit; or
5. the relay is credited with an account of a meeting, the speaker is named as one who took part,
   and speaks in the paragraphs right after it: a readout.

Neighbours (2, 4) fit where the speaker's words say no more than those of the credit: "some" after
"recruits told the FT", not "police" after "a source told CNN"; and of what an outlet itself is
credited with, some intelligence service, which tells nothing to all.

The first of these that gives a relay decides, and only where it gives one relay. Whoever speaks to
all speaks through nobody: a body gets a relay only within one claim, and only from words of that
body; a speaker with a name, apart from a readout, only in the paragraphs right after the same
person has spoken to the relay, and only where he has spoken in this report neither before without
it nor in public. On 26 stories of `incidents` (2026-11-22) that leaves 1 of 19 relays inferred, the
one that is right. None is carried where the words state the speaker's access to this very outlet,
be it here or for a speaker of the same description who carries the same claim or thread; where they
state another setting ("told a news conference", "in a statement"); where it denies what the relay
is credited with; where what is said is of a later
time than all reports of the relay that are here; or in a report of an unknown outlet, which may be
the very one it names.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from headwater.records import (
    BODY,
    BODY_KINDS,
    Carry,
    Comparison,
    Hop,
    HopBasis,
    HopKind,
    Place,
    Polarity,
    Reason,
    ReasonCode,
    Statement,
)
from headwater.tracing.carriers import Speakers
from headwater.tracing.fitting import fits, same_named
from headwater.tracing.index import Index
from headwater.tracing.settings import MEETING, SETTING, frame
from headwater.tracing.speakers import Speaker

NEAR = 2
"""Paragraphs between two statements on one matter. A choice by hand: news paragraphs hold one or
two sentences, and a passage taken from another outlet runs over several of them."""

READOUT = 6
"""Paragraphs that an account of a meeting may run on. A choice by hand, as `NEAR`."""


@dataclass(frozen=True, slots=True)
class _Spoken:
    """One chain of a statement: its terminal, the relay next to it, and what it is about."""

    statement: Statement
    number: int
    terminal: Speaker
    relay: Hop | None
    relay_key: str | None
    block: int
    entry: int
    claims: frozenset[str]
    threads: frozenset[str]
    met: frozenset[str]
    in_public: bool
    """the words state a setting of their own: a news conference, a statement"""
    denied: frozenset[str] = frozenset()
    """which of the claims it denies"""

    @property
    def is_direct(self) -> bool:
        return self.statement.chains[self.number].direct is not None


def find_carries(index: Index, comparison: Comparison, speakers: Speakers) -> tuple[Carry, ...]:
    """Every carried relay, ordered by statement and chain."""
    claims: dict[str, set[str]] = defaultdict(set)
    denied: dict[str, set[str]] = defaultdict(set)
    threads: dict[str, set[str]] = defaultdict(set)
    for claim in comparison.claims:
        for member in claim.members:
            claims[member.statement].add(claim.id)
            if member.polarity is Polarity.DENIES:
                denied[member.statement].add(claim.id)
            threads[member.statement].add(claim.thread)
    by_report: dict[str, list[_Spoken]] = defaultdict(list)
    for statement in index.statements.values():
        if statement.block in BODY:
            about = (frozenset(claims[statement.id]), frozenset(threads[statement.id]))
            for number in range(len(statement.chains)):
                spoken = _spoken(statement, number, about, (index, speakers))
                denies = frozenset(denied[statement.id])
                by_report[statement.report].append(replace(spoken, denied=denies))
    found = [
        carry
        for report, spoken in by_report.items()
        if index.reports[report].outlet is not None
        for carry in _in_report(spoken, index)
    ]
    return tuple(sorted(found, key=lambda carry: (carry.statement, carry.chain)))


def _spoken(
    statement: Statement,
    number: int,
    about: tuple[frozenset[str], frozenset[str]],
    tools: tuple[Index, Speakers],
) -> _Spoken:
    index, speakers = tools
    report = index.reports[statement.report]
    mine = {index.own_outlet(report), index.credit(report)}
    known = speakers.of(statement, number)
    hops = statement.chains[number].hops
    relay, key = None, None
    for hop, who in zip(reversed(hops), reversed(known), strict=False):
        if who.is_outlet and who.key not in mine and hop.name is not None:
            relay, key = hop, who.key
            break
    at = index.block(report.id, statement.content[0].start)
    block = index.body_block(report.id, at)
    met: set[str] = set()
    if known[-1].is_outlet and key is not None:
        for span in statement.content:
            if MEETING.search(span.quote):
                met |= {f"actor:{actor.id}" for actor in index.named_in(report.id, span)}
    public = SETTING.search(frame(statement, report)) is not None
    place = (block, index.entry(report.id, statement.content[0].start))
    return _Spoken(statement, number, known[-1], relay, key, *place, *about, frozenset(met), public)


def _in_report(spoken: Sequence[_Spoken], index: Index) -> Iterable[Carry]:
    relayed = [one for one in spoken if one.relay is not None]
    if not relayed:
        return
    direct = [one for one in spoken if one.is_direct]
    public = _in_public(spoken)
    for one in spoken:
        to_all = one.terminal.key in public
        if _wants_relay(one) and not any(
            _same_access(one, other) or _one_person(other, one) for other in direct
        ):
            if to_all and not any(_one_meeting(one, other) for other in relayed):
                continue
            against = {other.relay_key for other in relayed if _is_against(one, other)}
            near = [other for other in relayed if other.relay_key not in against]
            source = _relay_for(one, [other for other in near if _in_time(one, other, index)])
            if source is not None:
                yield _carry(one, source)


def _is_against(one: _Spoken, other: _Spoken) -> bool:
    """Whether one denies what the other says: who denies a report has not spoken to its paper."""
    return bool((one.denied ^ other.denied) & one.claims & other.claims)


def _in_public(spoken: Sequence[_Spoken]) -> frozenset[str]:
    """The named speakers who speak to all: in public, or before an outlet is credited with them."""
    public: set[str] = set()
    credited: set[str] = set()
    for one in sorted(spoken, key=lambda one: one.statement.content[0].start):
        key = one.terminal.key
        if key is None:
            continue
        if one.relay is not None:
            credited.add(key)
        elif one.in_public or key not in credited:
            public.add(key)
    return frozenset(public)


def _wants_relay(one: _Spoken) -> bool:
    """A speaker that the report's own outlet has without anybody between; not as a person has it.

    Whoever gives a chain gives all of it, "he" whom nothing explains may be anybody, and who
    answers no questions ("a request for comment from Reuters") has been asked by the report.
    """
    people = not one.terminal.is_outlet and not one.terminal.is_unstated
    if (one.terminal.label or "").lower() in _ANYBODY or not one.statement.clauses:
        return False
    chain = one.statement.chains[one.number]
    plain = one.terminal.kind is not HopKind.DOCUMENT and len(chain.hops) == 2
    given = chain.terminal.basis is HopBasis.GIVEN
    free = one.relay is None and not one.is_direct and not one.in_public
    return people and plain and free and not given


_ANYBODY = frozenset({"he", "she", "it"})


def _in_time(one: _Spoken, other: _Spoken, index: Index) -> bool:
    """Whether the relay can have had it: false where all its reports here are older than it."""
    begins = [time.earliest for time in one.statement.times if time.earliest]
    known = [
        index.reports[name].published for name in index.by_outlet.get(other.relay_key or "", ())
    ]
    if not begins or not known:
        return True
    ends = [published.latest for published in known if published is not None]
    return len(ends) < len(known) or any(
        latest is None or latest[:_DAY] >= max(begins)[:_DAY] for latest in ends
    )


def _same_access(one: _Spoken, direct: _Spoken) -> bool:
    about = one.claims & direct.claims or one.threads & direct.threads
    return bool(about) and _alike(one.terminal, direct.terminal)


def _relay_for(one: _Spoken, relayed: Sequence[_Spoken]) -> _Spoken | None:
    """The statement whose relay is carried, the nearest of those with the one relay."""
    fitting = [other for other in relayed if _may_share(one, other)]
    rules = (_one_claim,) if _is_body(one.terminal) else _RULES
    for rule in rules:
        # an entry of a live page retells what its own outlet has, and no other's beyond the claim
        sources = [
            other
            for other in fitting
            if rule(one, other) and (rule is _one_claim or one.entry == other.entry)
        ]
        if sources:
            if len({source.relay_key for source in sources}) > 1:
                # credited to several outlets: which of them had this speaker is not shown
                return None
            return min(sources, key=lambda s: (abs(s.block - one.block), s.statement.id))
    return None


def _is_body(who: Speaker) -> bool:
    """Whether a speaker is a body, which speaks in public: one with a name, or "police"."""
    named = who.kind is HopKind.GROUP and who.key is not None
    return (who.kind in _PUBLIC or named) and not _is_secret(who)


def _is_secret(who: Speaker) -> bool:
    """Whether it is some intelligence service without a name, which tells nothing to all."""
    return who.key is None and _SECRET.search(who.label or "") is not None


def _may_share(one: _Spoken, other: _Spoken) -> bool:
    """Whether the speakers can be the same people."""
    if one.terminal.key is not None:
        named = same_named(one.terminal, other.terminal) is not None
        later = other.statement.content[0].start <= one.statement.content[0].start
        near = later and one.block - other.block <= NEAR
        return (named and (near or _is_body(one.terminal))) or _one_meeting(one, other)
    if other.terminal.is_outlet:
        # what an outlet says itself may be from whoever is only called a source, or spies
        told = len(one.terminal.description.line) == 1 and not _is_body(one.terminal)
        return told or _is_secret(one.terminal)
    if _is_body(one.terminal) and other.terminal.kind is not one.terminal.kind:
        return False
    return other.terminal.kind is not HopKind.DOCUMENT and fits(one.terminal, other.terminal)


def _one_person(one: _Spoken, other: _Spoken) -> bool:
    """Whether the words for the second speaker stand for the first: "the insider"."""
    mine = one.statement.chains[one.number].terminal
    theirs = other.statement.chains[other.number].terminal.antecedent
    words = mine.antecedent or mine.span
    return words is not None and theirs is not None and words.overlaps(theirs)


def _one_claim(one: _Spoken, other: _Spoken) -> bool:
    return bool(one.claims & other.claims)


def _one_thread(one: _Spoken, other: _Spoken) -> bool:
    near = abs(one.block - other.block) <= NEAR and _says_no_more(one, other)
    return bool(one.threads & other.threads) and (near or _alike(one.terminal, other.terminal))


def _one_noun(one: _Spoken, other: _Spoken) -> bool:
    line = one.terminal.description.line
    telling = len(line) > 1 and _COMMON.isdisjoint(line)
    return (telling or one.terminal.key is not None) and _alike(one.terminal, other.terminal)


def _next_to(one: _Spoken, other: _Spoken) -> bool:
    """In the paragraph of the credit or the next; before it only "some", and nobody counted."""
    after = one.block - other.block
    near = 0 <= after <= 1 or (after == -1 and one.terminal.description.count is None)
    return near and not other.terminal.is_outlet and _says_no_more(one, other)


def _says_no_more(one: _Spoken, other: _Spoken) -> bool:
    """Whether who speaks, by his words, can be one of those credited: the same person, "some", or
    of the same sort; not "police" after "a source"."""
    line = one.terminal.description.line
    if one.terminal.description.count == 1 and other.terminal.name_words:
        # "a source" is nobody who has a name here
        return one.terminal.key is not None
    if one.terminal.key is not None or len(line) == 1:
        return True
    if other.terminal.is_outlet:
        return _is_secret(one.terminal)
    return other.terminal.is_described and line == other.terminal.description.line[: len(line)]


def _one_meeting(one: _Spoken, other: _Spoken) -> bool:
    later = other.statement.content[0].start < one.statement.content[0].start
    return one.terminal.key in other.met and later and one.block - other.block <= READOUT


_RULES = (_one_claim, _one_person, _one_thread, _one_noun, _next_to, _one_meeting)
_SECRET = re.compile(r"\b(?:intelligence|spy|spies)\b", re.IGNORECASE)
_PUBLIC = BODY_KINDS
_DAY = len("2025-03-04")

_COMMON = frozenset(
    {"official", "expert", "witness", "authority", "resident", "lawmaker", "lawyer", "attorney"}
    | {"doctor", "medic", "relative", "employee", "critic", "supporter", "opponent", "activist"}
    | {"campaigner", "protester", "student", "teacher", "parent", "friend", "journalist", "police"}
    | {"investor", "trader", "voter", "customer", "fan", "politician", "leader", "member"}
)
"""Nouns that half of all reports use for different people in turn, or for who speaks to all."""


def _alike(a: Speaker, b: Speaker) -> bool:
    """Whether both are called by one noun, or are one named speaker."""
    if a.key is not None or b.key is not None:
        return same_named(a, b) is not None
    return a.description.line == b.description.line and fits(a, b)


def _carry(one: _Spoken, source: _Spoken) -> Carry:
    relay = source.relay
    assert relay is not None
    words = relay.span or relay.antecedent
    hop = Hop(
        name=relay.name,
        kind=HopKind.OUTLET,
        count=relay.count,
        relation=relay.relation,
        basis=HopBasis.CARRIED,
        antecedent=words,
    )
    report = one.statement.report
    spans = [one.statement.chains[one.number].terminal.span, words]
    places = tuple(sorted(Place.of(report, span) for span in spans if span is not None))
    why = Reason(ReasonCode.CARRIED_RELAY, {"relay": relay.name or ""}, places)
    return Carry(one.statement.id, one.number, hop, why)


def by_chain(carries: Iterable[Carry]) -> Mapping[tuple[str, int], Hop]:
    """The carried hop of each chain that has one."""
    return {(carry.statement, carry.chain): carry.hop for carry in carries}
