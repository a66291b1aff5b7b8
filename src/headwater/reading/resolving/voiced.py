"""For whom "a spokesman" of nobody speaks: the body that spoke last or that the report opens with.

"Velda said it was sorry. ... A spokesman said": near by, whoever spoke or did something last.
Farther on only the one body of which the first sentence tells, where no other has spoken since.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from headwater.reading.describing.resolved import Resolved, Sourced
from headwater.reading.resolving.mentions import Mentions
from headwater.reading.resolving.spoken_of import SUBJECT, SpokenOf
from headwater.records import BODY_KINDS

SPOKEN_FOR = BODY_KINDS
_NEAR = 2
"""How many sentences back the body of a spokesman may have spoken."""
_FAR = 12
"""How many sentences after the first one a spokesman may be that of the body it tells of."""


def voiced(
    place: int,
    sources: Sequence[Sourced],
    memory: Sequence[Resolved],
    room: tuple[Mentions, SpokenOf],
) -> Resolved | None:
    """The body for which the bare spokesman at `place` speaks; None where none is plain.

    `memory` is whom the sources mean as far as they are resolved.
    """
    mentions, spoken = room
    start = sources[place].described.span.start
    here = mentions.sentence(start)
    last = next(_spoke(place, sources, memory), None)
    if last is not None and here - mentions.sentence(last[0].described.span.start) <= _NEAR:
        meant = last[1]
        return Resolved(meant.described, meant.antecedent or last[0].described.span)
    for each in spoken.before(start, mentions.start_of(here - _NEAR)):
        # "Kestor Foods" is one firm, whatever its last word
        body = each.described.kind in SPOKEN_FOR and each.described.named
        if body and each.role == SUBJECT:
            return Resolved(each.described, each.span)
    if here - mentions.lead > _FAR:
        return None
    first = {meant.described.name: meant for meant in _opening(sources, memory, room)}
    return (
        next(iter(first.values()))
        if len(first) == 1 and (last is None or last[1].described.name in first)
        else None
    )


def _spoke(
    place: int, sources: Sequence[Sourced], memory: Sequence[Resolved]
) -> Iterator[tuple[Sourced, Resolved]]:
    """The bodies that spoke before a place, the last first."""
    for back in range(place - 1, -1, -1):
        if sources[back].outer is None and memory[back].described.kind in SPOKEN_FOR:
            yield sources[back], memory[back]


def _opening(
    sources: Sequence[Sourced], memory: Sequence[Resolved], room: tuple[Mentions, SpokenOf]
) -> Iterator[Resolved]:
    """The bodies by name that speak or do something in the titles or the first sentence."""
    mentions, spoken = room
    for source, meant in zip(sources, memory, strict=False):
        one = meant.described
        if (
            source.outer is not None
            or mentions.sentence(source.described.span.start) > mentions.lead
        ):
            continue
        if one.kind in SPOKEN_FOR and one.named:
            yield Resolved(one, meant.antecedent or source.described.span)
    for each in spoken.before(mentions.start_of(mentions.lead + 1)):
        named = each.described.kind in SPOKEN_FOR and each.described.named
        if named and each.role == SUBJECT:
            yield Resolved(each.described, each.span)
