"""The queue: all doubts about a story, what may change most first, without what is decided.

queue = review(story, casebook.attachments())
queue.open[0].answers       what can be answered, and what each answer decides
queue.aside                 put aside with "don't know", each with the decision that did it
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from headwater.casebook.rulings import Attachment
from headwater.records import Comparison, Story, Trace
from headwater.reviewing.claims import near_claims, weak_claims
from headwater.reviewing.decided import Decided
from headwater.reviewing.doubts import Doubt, DoubtKind
from headwater.reviewing.facts import missing_facts
from headwater.reviewing.lookup import Lookup
from headwater.reviewing.names import contested_names, shared_names
from headwater.reviewing.origins import open_origins
from headwater.reviewing.sources import unresolved_sources
from headwater.reviewing.unfit import homeless_decisions, unfit_decisions


@dataclass(frozen=True, slots=True)
class Aside:
    """A doubt that is put aside, and the decision by which it is: taken back, it is asked again."""

    doubt: Doubt
    decision: str


@dataclass(frozen=True, slots=True)
class Queue:
    """The doubts that are open and those put aside, each list what may change most first."""

    open: tuple[Doubt, ...]
    aside: tuple[Aside, ...] = ()


def review(story: Story, attachments: Sequence[Attachment] = ()) -> Queue:
    """All doubts about a story; an empty one has none.

    `attachments` say where every decision of the case stands.
    """
    lookup = Lookup(story)
    decided = Decided(attachments, lookup)
    return _queue(_doubts(lookup, decided), decided)


def review_gone(attachments: Sequence[Attachment], captures: Collection[str]) -> Queue:
    """The decisions that wait though no report is left that they are about.

    `captures` are the hashes of those that are there.
    """
    nothing = Lookup(Story((), (), Comparison(), Trace()))
    return _queue(homeless_decisions(attachments, captures), Decided(attachments, nothing))


def together(a: Queue, b: Queue) -> Queue:
    """Two queues as one; of equal weight those of `a` come first."""
    return Queue(
        tuple(sorted((*a.open, *b.open), key=lambda doubt: -doubt.weight)),
        tuple(sorted((*a.aside, *b.aside), key=lambda one: -one.doubt.weight)),
    )


def _doubts(lookup: Lookup, decided: Decided) -> Iterator[Doubt]:
    yield from unfit_decisions(decided.attachments, lookup.story.reports)
    for kind in (
        near_claims,
        weak_claims,
        shared_names,
        contested_names,
        unresolved_sources,
        open_origins,
        missing_facts,
    ):
        yield from kind(lookup, decided)


def _queue(doubts: Iterable[Doubt], decided: Decided) -> Queue:
    """The doubts in order; one that two rooms have found counts once."""
    found = {doubt.id: replace(doubt, weight=round(doubt.weight, 2)) for doubt in doubts}
    ordered = sorted(
        found.values(), key=lambda doubt: (-doubt.weight, _KINDS[doubt.kind], doubt.id)
    )
    aside = {doubt.id: by for doubt in ordered if (by := decided.put_aside(doubt)) is not None}
    return Queue(
        tuple(doubt for doubt in ordered if doubt.id not in aside),
        tuple(Aside(doubt, aside[doubt.id]) for doubt in ordered if doubt.id in aside),
    )


_KINDS = {kind: place for place, kind in enumerate(DoubtKind)}
