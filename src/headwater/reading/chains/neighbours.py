"""What attributions around one say of it: whom others cite or told, which outlets are theirs."""

from __future__ import annotations

import re
from collections.abc import Sequence

from headwater.reading.chains import relays
from headwater.reading.describing.described import Described
from headwater.reading.finding.attributed import Attribution, passes_on
from headwater.records import PEOPLE_KINDS, Span, cut

_NEAR = 6
"""How many attributions before and after one may share its sentence."""


def is_cited_by_another(attributions: Sequence[Attribution], place: int, whom: Span) -> bool:
    """Whether whom the frame cites is cited by another speaker of the sentence: "A said it fell; B
    quoted C as saying so", "A said it fell and quoted C as saying so"."""
    one = attributions[place]
    return any(
        other.outer == one.outer
        and other.content != one.content
        and not any(source.overlaps(whom) for source in other.sources)
        and any(cue.end + 1 == whom.start and passes_on(cue) for cue in other.cue)
        and (_goes_on(one, other) or _is_apart(one, other))
        for other in attributions[max(0, place - _NEAR) : place + _NEAR]
        if other is not one and other.sources
    )


def _goes_on(one: Attribution, other: Attribution) -> bool:
    """Whether another cue is a second verb of the sentence and no "citing" that hangs on one."""
    cue = other.cue[0]
    after = bool(one.cue) and one.cue[-1].end <= cue.start
    return after and not cue.quote.lower().endswith("ing")


def told_by_others(attributions: Sequence[Attribution], place: int) -> tuple[Span, ...]:
    """Whom other speakers of the sentence told: "Lee told the BBC it fell, a claim Roe denied"."""
    one = attributions[place]
    near = attributions[max(0, place - _NEAR) : place + _NEAR]
    return tuple(
        other.recipient
        for other in near
        if other.recipient is not None
        and other.sources
        and one.sources
        and other.outer == one.outer
        and (
            not any(a.overlaps(b) for a in other.sources for b in one.sources)
            # "told the BBC it fell and assured AFP that it stood"
            or (one.recipient is not None and not one.recipient.overlaps(other.recipient))
        )
    )


def without_others(
    found: Sequence[relays.Relay], attributions: Sequence[Attribution], place: int
) -> tuple[relays.Relay, ...]:
    """The outlets that do not speak for themselves in the sentence: "A said X; B, citing C"."""
    if not found:
        return ()
    one = attributions[place]
    near = [a for a in attributions[max(0, place - _NEAR) : place + _NEAR] if a.outer == one.outer]
    apart = [
        source
        for other in near
        if other is not one and not any(a.overlaps(b) for a in other.content for b in one.content)
        for source in other.sources
        if not any(source.overlaps(mine) for mine in one.sources)
    ]
    cues = [(cue, other) for other in near for cue in other.cue]
    return tuple(
        relay
        for relay in found
        if not (relay.speaks and any(relay.span.overlaps(s) for s in apart))
        and (relay.speaks or not _is_told_there(one, relay.span, cues))
        and not any(cue.covers(relay.span) and _is_apart(one, other) for cue, other in cues)
    )


def _is_apart(one: Attribution, other: Attribution) -> bool:
    """Whether another speaks in the same sentence: "Lee denied it, a day after Roe was quoted by
    the BBC as saying so"."""
    return other is not one and not any(a.overlaps(b) for a in other.sources for b in one.sources)


def _is_told_there(
    one: Attribution, outlet: Span, cues: Sequence[tuple[Span, Attribution]]
) -> bool:
    """Whether an outlet stands behind words of saying of somebody else, and not behind one's own:
    "Lee said it fell, which Roe denied to the BBC"."""
    before = [(cue.end, other) for cue, other in cues if cue.end <= outlet.start]
    if not before:
        return False
    last = max(before, key=lambda pair: pair[0])[1]
    parts = (*one.sources, *one.cue)
    return (
        last is not one
        and bool(last.sources)
        and bool(one.cue)
        and all(part.end <= last.cue[0].start for part in parts)
        and not any(a.overlaps(b) for a in last.sources for b in one.sources)
    )


def adjoins(outer: Attribution, inner: Attribution) -> bool:
    """Whether the inner source opens the outer content: "quoted [sources as saying ...]"."""
    starts = [span.start for span in outer.content]
    return any(source.start - start in range(3) for source in inner.sources for start in starts)


def is_adverb_of(outer: Attribution, inner: Attribution) -> bool:
    """Whether an adverb without a source stands right before the inner cue: "reportedly told"."""
    if not outer.cue or not inner.cue or not outer.cue[-1].quote.lower().endswith("ly"):
        return False
    return inner.cue[0].start - outer.cue[-1].end in range(3)


def house_of(text: str, sources: Sequence[Span], one: Described) -> Span | None:
    """Whose people a source is among, where these are people of outlets: "one of the Echo's
    interlocutors", "the paper's military analyst, Ada Osk"; None for others."""
    if one.kind not in PEOPLE_KINDS:
        return None
    for span in sources:
        house = _HOUSE.match(text, span.start, span.end) if span.overlaps(one.span) else None
        if house is not None:
            return cut(text, *house.span("who"))
    return None


_HOUSE = re.compile(
    r"(?:(?:[Oo]ne|[Tt]wo|[Ss]ome)\sof\s)?(?P<who>(?:[Tt]he\s)?(?:[\w-]+\s){0,4}?[\w-]+)['\u2019]s\s"
    r"(?:[a-z]+\s){0,3}?(?:interlocutors?|informants?|analyst|commentator|columnist|correspondent)\b"
)
