"""Relays carried: the outlet that a report credits a matter to, for a speaker it names without one.

"Recruits told the FT ... Recruits say": the second has no relay, and the report had the recruits
from the FT. The relay is inferred and shown as such. It is the same matter where, in one report,

1. both statements carry one claim, and the speakers' descriptions fit; or
2. both belong to one thread, the descriptions fit, and they name the speakers alike ("recruits")
   or stand at most two paragraphs apart; or
3. both name the speakers by one noun that says more than "officials" or "sources"; or
4. they stand in one paragraph or in neighbouring ones, and the descriptions fit; or
5. the relay is credited with an account of a meeting, the speaker is named as one who took part,
   and speaks in the paragraphs right after it: a readout.

The first of these that gives a relay decides, and only where it gives one relay. Apart from a
readout, a speaker with a name gets a relay only if the same person has spoken to it elsewhere in
the report, and a body only within one claim, as it speaks in public. None is carried where the
words state the speaker's access to this very outlet, be it here or for a speaker of the same
description who carries the same claim or thread; where they state another setting ("told a news
conference", "in a statement"); where what is said is of a later time than all reports of the relay
that are here; or in a report of an unknown outlet, which may be the very one it names.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from headwater.records import (
    BODY,
    Carry,
    Comparison,
    Hop,
    HopBasis,
    HopKind,
    Place,
    Reason,
    ReasonCode,
    Report,
    Statement,
)
from headwater.tracing.carriers import Speakers
from headwater.tracing.fitting import fits, same_named
from headwater.tracing.index import Index
from headwater.tracing.speakers import Speaker

NEAR = 2
"""Paragraphs between two statements on one matter. A choice by hand: news paragraphs hold one or
two sentences, and a passage taken from another outlet runs over several of them."""

READOUT = 6
"""Paragraphs that an account of a meeting may run on. A choice by hand, as `NEAR`."""

_MEETING = re.compile(
    r"\b(?:met|meet|meeting|talks|discussed|discussions|phone call|received|hosted)\b",
    re.IGNORECASE,
)


_SETTING = re.compile(
    r"\b(?:news|press) (?:conference|briefing|release)s?\b|\bbriefing\b"
    r"|\b(?:told|tells|telling) (?:reporters|journalists|lawmakers|parliament|the (?:court|jury))\b"
    r"|\bin an? (?:[\w-]+ ){0,3}(?:statement|post|tweet|speech|address|video|message|letter)\b"
    r"|\bon (?:X|Twitter|Facebook|Telegram|Instagram|state (?:television|TV))\b",
    re.IGNORECASE,
)
_AROUND = 80
"""Characters either side of source and cue in which a setting is looked for."""


@dataclass(frozen=True, slots=True)
class _Spoken:
    """One chain of a statement: its terminal, the relay next to it, and what it is about."""

    statement: Statement
    number: int
    terminal: Speaker
    relay: Hop | None
    relay_key: str | None
    block: int
    claims: frozenset[str]
    threads: frozenset[str]
    met: frozenset[str]
    in_public: bool
    """the words state a setting of their own: a news conference, a statement"""

    @property
    def is_direct(self) -> bool:
        return self.statement.chains[self.number].direct is not None


def find_carries(index: Index, comparison: Comparison, speakers: Speakers) -> tuple[Carry, ...]:
    """Every carried relay, ordered by statement and chain."""
    claims: dict[str, set[str]] = defaultdict(set)
    threads: dict[str, set[str]] = defaultdict(set)
    for claim in comparison.claims:
        for member in claim.members:
            claims[member.statement].add(claim.id)
            threads[member.statement].add(claim.thread)
    by_report: dict[str, list[_Spoken]] = defaultdict(list)
    for statement in index.statements.values():
        if statement.block in BODY:
            about = (frozenset(claims[statement.id]), frozenset(threads[statement.id]))
            for number in range(len(statement.chains)):
                spoken = _spoken(statement, number, about, (index, speakers))
                by_report[statement.report].append(spoken)
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
            if _MEETING.search(span.quote):
                met |= {f"actor:{actor.id}" for actor in index.named_in(report.id, span)}
    public = _SETTING.search(_frame(statement, report)) is not None
    return _Spoken(statement, number, known[-1], relay, key, block, *about, frozenset(met), public)


def _frame(statement: Statement, report: Report) -> str:
    """The words around source and cue without the content, within the block."""
    marks = (*statement.sources, *statement.cue)
    if not marks:
        return ""
    first, last = min(m.start for m in marks), max(m.end for m in marks)
    block = next((b for b in report.blocks if b.start <= first < b.end), None)
    if block is None:
        return ""
    start, end = max(block.start, first - _AROUND), min(block.end, last + _AROUND)
    pieces: list[str] = []
    for span in sorted(statement.content):
        if span.start > start:
            pieces.append(report.text[start : min(span.start, end)])
        start = max(start, span.end)
    return " | ".join([*pieces, report.text[start:end] if start < end else ""])


def _in_report(spoken: Sequence[_Spoken], index: Index) -> Iterable[Carry]:
    relayed = [one for one in spoken if one.relay is not None]
    if not relayed:
        return
    direct = [one for one in spoken if one.is_direct]
    for one in spoken:
        if _wants_relay(one) and not any(_same_access(one, other) for other in direct):
            source = _relay_for(one, [other for other in relayed if _in_time(one, other, index)])
            if source is not None:
                yield _carry(one, source)


def _wants_relay(one: _Spoken) -> bool:
    """A speaker that the report's own outlet has without anybody between; not as a person has it.

    Whoever gives a chain gives all of it.
    """
    people = not one.terminal.is_outlet and not one.terminal.is_unstated
    chain = one.statement.chains[one.number]
    plain = one.terminal.kind is not HopKind.DOCUMENT and len(chain.hops) == 2
    given = chain.terminal.basis is HopBasis.GIVEN
    free = one.relay is None and not one.is_direct and not one.in_public
    return people and plain and free and not given


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
    is_body = one.terminal.kind in _BODIES and one.terminal.key is not None
    rules = (_one_claim,) if is_body else _RULES
    for rule in rules:
        sources = [other for other in fitting if rule(one, other)]
        if sources:
            if len({source.relay_key for source in sources}) > 1:
                # credited to several outlets: which of them had this speaker is not shown
                return None
            return min(sources, key=lambda s: (abs(s.block - one.block), s.statement.id))
    return None


def _may_share(one: _Spoken, other: _Spoken) -> bool:
    """Whether the speakers can be the same people."""
    if one.terminal.key is not None:
        named = same_named(one.terminal, other.terminal) is not None
        return named or _one_meeting(one, other)
    if other.terminal.is_outlet:
        return True
    return other.terminal.kind is not HopKind.DOCUMENT and fits(one.terminal, other.terminal)


def _one_claim(one: _Spoken, other: _Spoken) -> bool:
    return bool(one.claims & other.claims)


def _one_thread(one: _Spoken, other: _Spoken) -> bool:
    near = abs(one.block - other.block) <= NEAR
    return bool(one.threads & other.threads) and (near or _alike(one.terminal, other.terminal))


def _one_noun(one: _Spoken, other: _Spoken) -> bool:
    line = one.terminal.description.line
    telling = len(line) > 2 or (len(line) == 2 and line[-1] not in _COMMON)
    return (telling or one.terminal.key is not None) and _alike(one.terminal, other.terminal)


def _next_to(one: _Spoken, other: _Spoken) -> bool:
    """In the paragraph of the credit or the next; before it only "some", and nobody counted."""
    after = one.block - other.block
    near = 0 <= after <= 1 or (after == -1 and one.terminal.description.count is None)
    return near and not other.terminal.is_outlet


def _one_meeting(one: _Spoken, other: _Spoken) -> bool:
    return one.terminal.key in other.met and 0 <= one.block - other.block <= READOUT


_RULES = (_one_claim, _one_thread, _one_noun, _next_to, _one_meeting)
_BODIES = frozenset({HopKind.ORGANIZATION, HopKind.STATE_BODY, HopKind.GROUP})
"""Kinds of those who are a body where they have a name."""
_DAY = len("2025-03-04")

_COMMON = frozenset({"official", "expert", "witness", "authority", "resident", "lawmaker"})
"""Nouns that half of all reports use for different people in turn."""


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
