"""What comes first on the screen: what most outlets tell and open with, and what is disputed.

Newsrooms put first what matters most (the inverted pyramid), so the reports themselves say what the
story is: how many carry a matter, and how many have it in their headline or their first lines. A
dispute weighs as two outlets more, and numbers or times that part as one: an age on which two
papers differ is not what a story is about (docs/decisions/0018).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from headwater.publishing import contract as c
from headwater.publishing.index import NO_OUTLET, Index
from headwater.records import LinkKind, LinkType, Polarity, ReasonCode

_DISPUTED = 2
_PARTED = 1
"""What a dispute, or two numbers or times, weigh: in outlets."""
_OPENING = 600
"""Characters of a report's text, from its first statement on, in which it says what matters most:
two or three paragraphs of an agency's."""
_LESSER = frozenset({LinkType.QUANTITY, LinkType.TIME})


@dataclass(frozen=True, slots=True, kw_only=True)
class Weight:
    """How much attention a claim or thread asks for."""

    tensions: int = 0
    """links of the kind tension between words of the text that touch it, and 1 where some assert
    and others deny it; a headline against its text is a lesser matter"""
    disputes: int = 0
    """those of them by which one denies another, or on who did it, where, or how it ended"""
    turns: int = 0
    """links of the kind reversal: what was going ahead was stopped, or taken up again"""
    links: int = 0
    outlets: int = 0
    """outlets in whose text, headlines aside, it stands; an unknown one counts by its report"""
    openings: int = 0
    """outlets whose report has it in its headline or its first lines"""
    origins: int = 0
    """the most origins that are possible; of a thread those of its most widely carried claim"""
    statements: int = 0

    @property
    def key(self) -> tuple[int, ...]:
        """Sorts the heaviest first: told and opened with by most outlets, disputed, on fewest
        origins."""
        disputed = _DISPUTED * min(self.disputes, 1) or _PARTED * min(self.tensions, 1)
        weight = (-self.outlets, self.origins, -self.turns, -self.tensions - self.links)
        return (-self.outlets - self.openings - disputed, -disputed, *weight, -self.statements)


def claim_weight(index: Index, claim: c.Claim) -> Weight:
    """The weight of one claim."""
    links = index.links_of.get(claim.id, ())
    tensions = [one for one in links if one.kind is LinkKind.TENSION and index.is_of_text(one)]
    return Weight(
        tensions=len(tensions) + is_disputed(claim),
        disputes=sum(map(_is_dispute, tensions)) + is_disputed(claim),
        turns=sum(link.kind is LinkKind.REVERSAL for link in links),
        links=len(links),
        outlets=len(_outlets(index, (claim,))),
        openings=len(_openings(index, (claim,))),
        origins=claim.origins.max,
        statements=sum(not index.is_title(m.id) for m in claim.statements),
    )


def _is_dispute(link: c.Link) -> bool:
    return link.type not in _LESSER and link.why.code is not ReasonCode.NAMES_DIFFER


def _openings(index: Index, claims: Sequence[c.Claim]) -> set[str]:
    """The outlets of reports that have any of the claims in their headline or first lines."""
    members = (member.id for claim in claims for member in claim.statements)
    reports = {index.statements[one].report for one in members if _opens(index, one)}
    return _named(index, reports)


def _opens(index: Index, statement: str) -> bool:
    start = index.words(statement)[0].start
    return (
        index.is_title(statement)
        or start < index.begins[index.statements[statement].report] + _OPENING
    )


def _carriers(index: Index, claims: Sequence[c.Claim]) -> set[str]:
    """The reports in whose text, headlines aside, any of the claims stands."""
    return {
        index.statements[member.id].report
        for claim in claims
        for member in claim.statements
        if not index.is_title(member.id)
    }


def _outlets(index: Index, claims: Sequence[c.Claim]) -> set[str]:
    """Those who carry any of the claims: the outlet, or the report where that is not known."""
    return _named(index, _carriers(index, claims))


def _named(index: Index, reports: Iterable[str]) -> set[str]:
    names = {report: index.outlet(report) for report in reports}
    return {report if name == NO_OUTLET else name for report, name in names.items()}


def repeated(index: Index) -> int:
    """How many claims more than one report makes, in its text or its headline."""
    carried = (
        {index.statements[member.id].report for member in claim.statements}
        for claim in index.case.claims
    )
    return sum(len(reports) > 1 for reports in carried)


def is_disputed(claim: c.Claim) -> bool:
    """Whether some assert the claim and others deny it."""
    return {Polarity.ASSERTS, Polarity.DENIES} <= {m.polarity for m in claim.statements}


def thread_weight(index: Index, thread: c.Thread) -> Weight:
    """The weight of a thread: that of all its claims together."""
    claims = [index.claims[claim] for claim in thread.claims]
    weights = [claim_weight(index, claim) for claim in claims]
    widest = min(weights, key=lambda weight: (-weight.outlets, weight.origins), default=None)
    return Weight(
        tensions=sum(weight.tensions for weight in weights),
        disputes=sum(weight.disputes for weight in weights),
        turns=sum(weight.turns for weight in weights),
        links=sum(weight.links for weight in weights),
        outlets=len(_outlets(index, claims)),
        openings=len(_openings(index, claims)),
        origins=widest.origins if widest else 0,
        statements=sum(weight.statements for weight in weights),
    )


def is_told_in_full(index: Index, thread: c.Thread) -> bool:
    """Whether a thread is more than what one report says once, be it of several speakers."""
    claims = [index.claims[claim] for claim in thread.claims]
    if any(claim.id in index.links_of for claim in claims):
        return True
    if any(claim.origins.max > 1 and _is_told_again(index, claim) for claim in claims):
        return True
    if any(is_disputed(claim) for claim in claims):
        return True
    return len(_carriers(index, claims)) > 1


def _is_told_again(index: Index, claim: c.Claim) -> bool:
    """Whether more than one statement, headlines aside, makes the claim."""
    return sum(not index.is_title(member.id) for member in claim.statements) > 1


def threads_in_order(index: Index) -> tuple[tuple[c.Thread, ...], tuple[c.Thread, ...]]:
    """The threads to tell in full, the heaviest first, and the rest in the order of the text."""
    full: list[c.Thread] = []
    rest: list[c.Thread] = []
    for thread in index.case.threads:
        (full if is_told_in_full(index, thread) else rest).append(thread)
    places = _first_places(index)
    full.sort(key=lambda thread: (*thread_weight(index, thread).key, places[thread.id]))
    rest.sort(key=lambda thread: places[thread.id])
    return tuple(full), tuple(rest)


def claims_in_order(index: Index, thread: c.Thread) -> tuple[c.Claim, ...]:
    """The claims of a thread, the heaviest first, of equal ones the one that gives its label."""
    claims = [index.claims[claim] for claim in thread.claims]
    return tuple(
        sorted(
            claims,
            key=lambda claim: (
                *claim_weight(index, claim).key,
                claim.label != thread.label,
                claim.id,
            ),
        )
    )


def _first_places(index: Index) -> dict[str, tuple[int, int]]:
    """Where each thread is first told: number of the report, place in its text."""
    places: dict[str, tuple[int, int]] = {}
    for thread in index.case.threads:
        found = [
            (index.numbers[index.statements[member.id].report], index.words(member.id)[0].start)
            for claim in thread.claims
            for member in index.claims[claim].statements
        ]
        places[thread.id] = min(found, default=(0, 0))
    return places
