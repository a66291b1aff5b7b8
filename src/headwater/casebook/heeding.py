"""What applied decisions ask of the stages, and what they state about a report."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from headwater.casebook.anchors import Edition, Target
from headwater.casebook.chain_words import (
    keeping_access,
    parse_chains,
    parse_sources,
    with_sources,
)
from headwater.casebook.rulings import ACTOR_PAIRS, CLAIM_PAIRS, Attachment, State
from headwater.records import (
    ActorRuling,
    Chain,
    ClaimRuling,
    Decision,
    DecisionKind,
    Given,
    Hop,
    HopKind,
    Place,
    Rulings,
)


def rulings_of(
    attachments: Iterable[Attachment], edition: Callable[[str], Edition | None]
) -> Rulings:
    """What the applied decisions ask of the stages; `edition` gives a report by its id.

    What concerns a report for which there is no edition is left out.
    """
    rejected: set[str] = set()
    chains: dict[str, tuple[Chain, ...]] = {}
    claims: list[ClaimRuling] = []
    actors: list[ActorRuling] = []
    for one in _own_last(attachments):
        kind, held = one.decision.kind, one.targets
        if not held or any(edition(target.report) is None for target in held):
            continue
        if kind is DecisionKind.REJECT:
            rejected.add(held[0].id)
        elif kind is DecisionKind.ACCEPT:
            rejected.discard(held[0].id)
        elif kind in (DecisionKind.SOURCE, DecisionKind.CHAIN):
            chains[held[0].id] = _chains(one.decision, held[0], edition(held[0].report))
        elif kind in CLAIM_PAIRS:
            same = kind is DecisionKind.SAME_CLAIM
            claims.append(ClaimRuling(held[0].id, held[1].id, same))
        elif kind in ACTOR_PAIRS:
            a, b = (_place(target, edition(target.report)) for target in held)
            actors.append(ActorRuling(a, b, kind is DecisionKind.SAME_ACTOR))
    return Rulings(frozenset(rejected), chains, tuple(claims), tuple(actors))


def given_for(attachments: Iterable[Attachment], report: str, stated: Given) -> Given:
    """What holds for a report: what was stated when it was added, and applied decisions on it."""
    given = stated
    for one in _own_last(attachments):
        decision = one.decision
        if not any(target.report == report for target in one.targets):
            continue
        if decision.kind is DecisionKind.OUTLET:
            given = replace(given, outlet=decision.values["outlet"])
        elif decision.kind is DecisionKind.PUBLISHED:
            given = replace(given, published=decision.values["published"])
        elif decision.kind is DecisionKind.TITLE:
            given = replace(given, title=decision.values["title"])
    return given


def _own_last(attachments: Iterable[Attachment]) -> Iterator[Attachment]:
    """Those applied, in order; first for each later revision they hold for, then for their own."""
    applied = [one for one in attachments if one.state is State.APPLIED]
    for one in applied:
        for follower in one.targets[len(one.decision.anchors) :]:
            yield replace(one, targets=(follower,))
    for one in applied:
        yield replace(one, targets=one.targets[: len(one.decision.anchors)])


def _chains(decision: Decision, target: Target, edition: Edition | None) -> tuple[Chain, ...]:
    """The chains that a decision gives a statement.

    Raises:
        UsageError: where its words give none; they were checked when it was made.
    """
    assert edition is not None
    former = next(s.chains for s in edition.reading.statements if s.id == target.id)
    if decision.kind is DecisionKind.SOURCE:
        return with_sources(former, parse_sources(decision.values["source"]))
    outlet = edition.report.outlet
    first = Hop(outlet.name if outlet else None, HopKind.OUTLET)
    return tuple(
        keeping_access(chain, former) for chain in parse_chains(decision.values["chain"], first)
    )


def _place(target: Target, edition: Edition | None) -> Place:
    assert edition is not None
    report, start, end = target.id.rsplit(":", 2)
    return Place(report, int(start), int(end), edition.report.text[int(start) : int(end)])
