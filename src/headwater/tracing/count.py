"""How many independent origins one side of a claim has, as a range with its reasons."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from headwater.records import Origins, Reason, ReasonCode, Root
from headwater.tracing.claimed import Claimed
from headwater.tracing.fitting import same_state
from headwater.tracing.groups import Groups
from headwater.tracing.merging import merge
from headwater.tracing.separating import Separation, largest
from headwater.tracing.sources import Source, sources
from headwater.tracing.speakers import Speaker


def count(claimed: Claimed) -> Origins:
    """The origins of the carriers in `claimed`: 0 to 0 without any.

    `max` is the number of terminals after merging. `min` is the size of the largest set of which
    every two are shown to be separate, 1 where any terminal is stated, 0 where none is.
    """
    groups = merge(claimed)
    found = sources(claimed, groups)
    asked = Separation(claimed, found)
    able = [source for source in found if source.access is not None]
    obstacles = {
        (a, b): asked.obstacle(able[a], able[b]) for a, b in combinations(range(len(able)), 2)
    }
    free = {n: frozenset(_free(n, len(able), obstacles)) for n in range(len(able))}
    chosen = largest(able, free)
    stated = any(_is_stated(claimed, source) for source in found)
    roots = tuple(_root(claimed, groups, source) for source in found)
    why = [*_cycles(claimed)]
    if len(chosen) > 1:
        places = claimed.places(*(able[n].access or 0 for n in chosen))
        why.append(Reason(ReasonCode.OWN_ACCESS, {}, places))
    why += _open(asked, found, list(obstacles.values()))
    if found and not stated:
        why.append(Reason(ReasonCode.NO_STATED_ORIGIN, {}, claimed.places(*_firsts(found))))
    elif len(found) == 1:
        why.append(Reason(ReasonCode.ONLY_STATED_ORIGIN, {}, claimed.places(*_firsts(found))))
    minimum = max(len(chosen), 1) if stated else 0
    return Origins(minimum, len(found), roots, _distinct(why))


def _free(number: int, size: int, obstacles: dict[tuple[int, int], Reason | None]) -> Sequence[int]:
    return [
        other
        for other in range(size)
        if other != number and obstacles[min(number, other), max(number, other)] is None
    ]


def _is_stated(claimed: Claimed, source: Source) -> bool:
    return any(not claimed.speaker(n).is_unstated for n in source.members if n in claimed.terminals)


def _firsts(found: Sequence[Source]) -> list[int]:
    return [source.paths[0] for source in found]


def _cycles(claimed: Claimed) -> list[Reason]:
    lost = claimed.routes.lost
    if not lost:
        return []
    return [Reason(ReasonCode.CYCLE_WITHOUT_EXIT, {}, claimed.places(*lost))]


def _open(
    asked: Separation, found: Sequence[Source], obstacles: Sequence[Reason | None]
) -> list[Reason]:
    """Why origins that may be more are not shown to be: nothing where there is only one."""
    if len(found) < 2:
        return []
    why = [asked.no_access(source) for source in found if source.access is None]
    return why + [reason for reason in obstacles if reason is not None]


def _root(claimed: Claimed, groups: Groups, source: Source) -> Root:
    """The origin as it is shown: under the most telling words, with its statements in order."""
    ends = [n for n in source.members if n in claimed.terminals]
    speaker = _shown(claimed, ends)
    statements = dict.fromkeys(claimed.carriers[n].statement.id for n in source.members)
    return Root(
        label=speaker.label,
        kind=speaker.kind,
        statements=tuple(sorted(statements)),
        why=groups.reasons(source.number),
    )


def _shown(claimed: Claimed, ends: Sequence[int]) -> Speaker:
    """Who stands for an origin; of an agency's readout the one party that speaks in it."""
    read_out = [n for n in ends if _is_read_out(claimed, n)]
    voices = [claimed.carriers[n].terminal for n in read_out]
    alone = all(same_state(voices[0], voice) for voice in voices[1:])
    speakers = dict(zip(read_out, voices, strict=True)) if alone else {}
    shown = {n: speakers.get(n) or claimed.speaker(n) for n in ends}
    return shown[min(ends, key=lambda n: _showing(shown[n], claimed.carriers[n].id))]


def _is_read_out(claimed: Claimed, number: int) -> bool:
    """Whether a state's agency stands in for the speaker, whom nobody else tells of."""
    terminal = claimed.terminals[number]
    return terminal.why is not None and terminal.speaker.is_outlet


def _showing(speaker: Speaker, carrier: tuple[str, int]) -> tuple[object, ...]:
    """Names before descriptions, bodies' people after the body, the telling before the vague."""
    return (
        speaker.is_unstated,
        speaker.is_outlet,
        speaker.key is None,
        speaker.voice_of is not None,
        -speaker.description.weight,
        carrier,
    )


def _distinct(why: Sequence[Reason]) -> tuple[Reason, ...]:
    """Each reason once, in the order given."""
    found: dict[tuple[object, ...], Reason] = {}
    for reason in why:
        found.setdefault((reason.code, tuple(sorted(reason.args.items())), reason.spans), reason)
    return tuple(found.values())
