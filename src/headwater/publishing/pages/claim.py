"""The Claim page: who says it through whom, on how many origins and why, and what is against it."""

from __future__ import annotations

import msgspec

from headwater.publishing import contract as c
from headwater.publishing.graph import graph
from headwater.publishing.graph.model import Graph
from headwater.publishing.order import claims_in_order
from headwater.publishing.pages.claim_left_out import LeftOut, left_out
from headwater.publishing.pages.claim_links import LinkShown, links
from headwater.publishing.pages.claim_origins import Side, sides
from headwater.publishing.pages.parts import (
    Range,
    Reach,
    Turn,
    Words,
    label_of,
    numbers_of,
    range_of,
    reach,
    turns,
)
from headwater.publishing.shown import Shown
from headwater.publishing.words import when
from headwater.records import StatusValue


class Standing(msgspec.Struct, frozen=True):
    """How the thread stands by what some statements say; `here` where any is of this claim."""

    value: StatusValue
    when: str | None
    reports: tuple[int, ...]
    here: bool


class Near(msgspec.Struct, frozen=True):
    """Another claim of the thread."""

    id: str
    label: Words
    reach: Reach
    origins: Range
    denials: Range | None


class ThreadShown(msgspec.Struct, frozen=True):
    """The thread of the claim: its turns where their order is shown, else how it stands by time."""

    id: str
    label: str
    turns: tuple[Turn, ...]
    standings: tuple[Standing, ...]
    others: tuple[Near, ...]


class ClaimPage(msgspec.Struct, frozen=True):
    """A claim. `denials` is the range of those who deny it, None where nobody does."""

    story: str
    id: str
    label: Words
    reach: Reach
    origins: Range
    denials: Range | None
    sides: tuple[Side, ...]
    graph: Graph
    links: tuple[LinkShown, ...]
    thread: ThreadShown
    left_out: LeftOut


def claim_page(shown: Shown, wanted: str) -> ClaimPage:
    """The page of a claim.

    Raises:
        KeyError: where the story has no such claim.
    """
    index = shown.index
    claim = index.claims[wanted]
    thread = next(each for each in index.case.threads if each.id == claim.thread)
    return ClaimPage(
        story=shown.story,
        id=claim.id,
        label=label_of(shown, claim),
        reach=reach(shown, claim),
        origins=range_of(claim.origins),
        denials=range_of(claim.denials) if claim.denials else None,
        sides=sides(shown, claim),
        graph=graph(index, claim.id),
        links=links(shown, claim),
        thread=_thread(shown, thread, claim),
        left_out=left_out(shown, thread, claim),
    )


def _thread(shown: Shown, thread: c.Thread, claim: c.Claim) -> ThreadShown:
    index = shown.index
    return ThreadShown(
        id=thread.id,
        label=thread.label,
        turns=turns(shown, thread),
        standings=_standings(shown, thread, claim),
        others=tuple(
            Near(
                other.id,
                label_of(shown, other),
                reach(shown, other),
                range_of(other.origins),
                range_of(other.denials) if other.denials else None,
            )
            for other in claims_in_order(index, thread)
            if other.id != claim.id
        ),
    )


def _standings(shown: Shown, thread: c.Thread, claim: c.Claim) -> tuple[Standing, ...]:
    """What the statements say of how it stands, by time; those that say the same are one.

    Nothing where all say the same: it stands one way, and a date for it is in the statements. The
    time is that of the words, else when their report was published. What has none is last.
    """
    index = shown.index
    own = {member.id for member in claim.statements}
    found: dict[tuple[str, str, StatusValue], list[str]] = {}
    for each in thread.status:
        if index.is_title(each.statement) or each.value is StatusValue.UNCLEAR:
            continue
        published = index.reports[index.statements[each.statement].report].published
        ends = (each.earliest, each.latest)
        if not any(ends) and published is not None:
            ends = (published.earliest, published.latest)
        earliest, latest = ((end or "")[:10] for end in ends)
        found.setdefault((earliest, latest, each.value), []).append(each.statement)
    if len({value for *_, value in found}) < 2:
        return ()
    ordered = sorted(found, key=lambda key: (key[0] or key[1] or "~", key[1] or "~", key[2]))
    return tuple(
        Standing(
            value=value,
            when=when(earliest or None, latest or None),
            reports=numbers_of(shown, found[earliest, latest, value]),
            here=not own.isdisjoint(found[earliest, latest, value]),
        )
        for earliest, latest, value in ordered
    )
