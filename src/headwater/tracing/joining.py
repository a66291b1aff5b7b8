"""The rules by which a vague description joins one speaker, and never brings two together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from headwater.records import Reason, ReasonCode
from headwater.tracing.claimed import Claimed, arg, join_allowed
from headwater.tracing.fitting import fits, same_state, speaks_as_part
from headwater.tracing.groups import Groups


def party_as_a_whole(claimed: Claimed, groups: Groups) -> None:
    """A state named as a whole is the voice of one body that speaks for it, the first by name."""
    speakers = {n: claimed.speaker(n) for n in claimed.terminals if claimed.speaker(n).party}
    for number, speaker in speakers.items():
        if speaker.party is None or speaker.party.body:
            continue
        fitting = [
            n
            for n, o in speakers.items()
            if speaks_as_part(speaker, o) and o.party != speaker.party
        ]
        fitting.sort(key=lambda n: (speakers[n].label or "", n))
        if fitting and not _has_part(claimed, groups, number):
            args = arg("speaker", speakers[fitting[0]].label) | arg("party", speaker.label)
            why = Reason(ReasonCode.SPEAKS_FOR, args, claimed.places(number, fitting[0]))
            groups.merge(number, fitting[0], why)
            if len({speakers[n].party for n in fitting}) > 1:
                groups.fits_several(number, fitting)


def _has_part(claimed: Claimed, groups: Groups, number: int) -> bool:
    """Whether the group of a party as a whole holds a body of it already."""
    mine = claimed.speaker(number)
    return any(
        groups.together(number, other)
        and same_state(mine, claimed.speaker(other))
        and claimed.speaker(other).party != mine.party
        for other in claimed.terminals
    )


def fitting_descriptions(claimed: Claimed, groups: Groups) -> None:
    """Behind one relay a description joins the speaker that it fits best.

    The most telling descriptions come first; each joins the group whose speakers behind that
    relay it all fits: the one with most words in common, then the more telling one, then the
    smaller number.
    """
    behind: dict[str, list[int]] = defaultdict(list)
    for number, terminal in claimed.terminals.items():
        if not terminal.speaker.is_outlet:
            for relay in terminal.relays:
                behind[relay].append(number)
    several = {tuple(numbers) for numbers in behind.values()}
    for numbers in sorted(several):
        # whoever stands behind a copy stands behind the original, among others
        if not any(set(numbers) < set(other) for other in several):
            _fit_behind(claimed, groups, numbers)


def _fit_behind(claimed: Claimed, groups: Groups, numbers: Sequence[int]) -> None:
    done: list[int] = [n for n in numbers if claimed.speaker(n).key is not None]
    vague = [n for n in numbers if claimed.speaker(n).key is None]
    vague.sort(key=lambda n: _telling(claimed, n))
    for number in vague:
        speaker = claimed.speaker(number)
        open_to = []
        for members in groups.members(done).values():
            if all(fits(speaker, claimed.speaker(m)) for m in _described(claimed, members)):
                open_to.append(members)
        done.append(number)
        if not open_to or any(groups.together(number, m[0]) for m in open_to):
            continue
        best = min(open_to, key=lambda m: _closeness(claimed, number, m))
        if join_allowed(claimed, groups, number, best[0]):
            groups.merge(best[0], number, _fit_reason(claimed, number, best, len(open_to)))
            if len(open_to) > 1:
                groups.fits_several(number, [members[0] for members in open_to])


def _telling(claimed: Claimed, number: int) -> tuple[object, ...]:
    speaker = claimed.speaker(number)
    return (speaker.is_unstated, -speaker.description.weight, number)


def _described(claimed: Claimed, members: list[int]) -> list[int]:
    """The members that are known by a description; all of them where none is."""
    vague = [m for m in members if claimed.speaker(m).is_described]
    return vague or members


def _closeness(claimed: Claimed, number: int, members: list[int]) -> tuple[object, ...]:
    words = claimed.speaker(number).description.words
    shared = max(len(words & claimed.speaker(m).description.words) for m in members)
    weight = max(claimed.speaker(m).description.weight for m in members)
    return (-shared, -weight, min(members))


def _fit_reason(claimed: Claimed, number: int, best: list[int], several: int) -> Reason:
    places = claimed.places(number, best[0])
    label = claimed.speaker(number).label
    if several > 1 and label:
        return Reason(ReasonCode.FITS_DESCRIPTION, {"description": label}, places)
    shared = claimed.terminals[number].relays & claimed.terminals[best[0]].relays
    names = {
        relay.key: relay.label for m in (number, best[0]) for relay in claimed.carriers[m].relays
    }
    relay = next((names.get(key) for key in sorted(shared)), None)
    return Reason(ReasonCode.SAME_RELAY, arg("relay", relay), places)
