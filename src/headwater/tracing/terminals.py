"""The terminal of each carrier that ends: the speaker, or whoever alone tells what it said."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass

from headwater.knowledge import outlets
from headwater.records import HopKind, Reason, ReasonCode
from headwater.tracing.carriers import Carrier
from headwater.tracing.entries import Entries
from headwater.tracing.fitting import same_named, same_state, vaguer
from headwater.tracing.speakers import Speaker


@dataclass(frozen=True, slots=True)
class Terminal:
    """Who stands at the end of a carrier's chain, and the relays next to it.

    `why` says that a teller stands in for the speaker, None where the speaker itself stands.
    `heard` is true where a state's agency has it from that speaker, so that others who do not say
    that they were told may have it from the agency.
    """

    speaker: Speaker
    relays: frozenset[str]
    why: Reason | None = None
    heard: bool = False


def terminals(
    carriers: Sequence[Carrier], ends: Iterable[int], entries: Entries
) -> dict[int, Terminal]:
    """The terminal of every carrier in `ends`, with the relays of all that tell its entry.

    What a speaker said and one teller alone passes on has the teller as its origin. Two tellers
    of one named speaker show the speaker. A state's agency is a teller too for the officials of
    its state, and for those who met them: it speaks for that party itself.
    """
    numbers = list(ends)
    told = _told(numbers, carriers, entries)
    tellers: dict[object, set[str]] = defaultdict(set)
    for number in numbers:
        carrier = carriers[number]
        key = _who(carrier.terminal)
        if key is not None:
            teller = told.get(number)
            tellers[key].add(_name_of(teller, carrier, entries) if teller is not None else "")
    found: dict[int, Terminal] = {}
    by_agency = [carriers[n].terminal for n, teller in told.items() if teller.is_outlet]
    read_out = {speaker.words_key: speaker for speaker in by_agency}
    for number in numbers:
        carrier = carriers[number]
        telling = [carriers[each] for each in entries.telling(number)]
        teller = told.get(number)
        key = _who(carrier.terminal)
        if teller is not None and (key is None or len(tellers[key]) == 1):
            why = Reason(
                ReasonCode.KNOWN_THROUGH_TELLER, _args("teller", teller.label), (carrier.place,)
            )
            before = (_relays_before(each, teller) for each in telling)
            found[number] = Terminal(teller, _union(before), why)
        else:
            relays = _union(each.last_relays for each in telling)
            heard = carrier.chain.direct is None and any(
                same_named(carrier.terminal, other) is not None or vaguer(carrier.terminal, other)
                for other in read_out.values()
            )
            found[number] = Terminal(carrier.terminal, relays, heard=heard)
    return found


def _who(speaker: Speaker) -> object:
    """The same for one speaker: a person under one full name, be it found as an actor or not."""
    return speaker.name_words if len(speaker.name_words) > 1 else speaker.key


def _told(
    numbers: Sequence[int], carriers: Sequence[Carrier], entries: Entries
) -> dict[int, Speaker]:
    """The teller of each that has one, be it that another copy gives it.

    More words by a chain of which a copy gives the teller are that teller's as well.
    """
    found: dict[int, Speaker] = {}
    by_chain: dict[object, Speaker] = {}
    readouts = _readouts(numbers, carriers, entries)
    for number in numbers:
        given = (_teller(carriers[each], readouts) for each in entries.telling(number))
        teller = next((teller for teller in given if teller is not None), None)
        if teller is not None:
            found[number] = teller
            for each in entries.all[entries.of[number]].members:
                by_chain.setdefault(carriers[each].words_key, teller)
    for number in numbers:
        chains = (carriers[each].words_key for each in entries.telling(number))
        teller = next((by_chain[chain] for chain in chains if chain in by_chain), None)
        if teller is not None:
            found.setdefault(number, teller)
    return found


def _teller(carrier: Carrier, readouts: Container[tuple[str, str | None]]) -> Speaker | None:
    """The hop that alone vouches for what the terminal said, None where an outlet does."""
    if carrier.teller is not None:
        return carrier.teller
    agency = _agency_of(carrier)
    if agency is None:
        return None
    met = carrier.terminal.kind is HopKind.PERSON and (carrier.report, agency.key) in readouts
    return agency if met or same_state(agency, carrier.terminal) else None


def _readouts(
    numbers: Sequence[int], carriers: Sequence[Carrier], entries: Entries
) -> frozenset[tuple[str, str | None]]:
    """The reports in which an agency has the claim from a person of its own state, with its key.

    What it has there from a guest of that person stands in the same readout.
    """
    found = set()
    for carrier in (carriers[each] for number in numbers for each in entries.telling(number)):
        agency = _agency_of(carrier)
        host = carrier.terminal
        if agency is not None and host.kind is HopKind.PERSON and same_state(agency, host):
            found.add((carrier.report, agency.key))
    return frozenset(found)


def _agency_of(carrier: Carrier) -> Speaker | None:
    """The state's agency that has it from some party's voice, where it is not said who was told."""
    official = carrier.terminal.party is not None and not carrier.terminal.is_outlet
    if not official or not carrier.relays or carrier.chain.direct is not None:
        return None
    return carrier.relays[-1] if _is_state_agency(carrier.relays[-1]) else None


def _is_state_agency(hop: Speaker) -> bool:
    known = outlets.by_name(hop.label) if hop.label else None
    return known is not None and known.kind == "state-agency"


def _name_of(teller: Speaker, carrier: Carrier, entries: Entries) -> str:
    """A key for the teller: one without a name is another in each report, but for copies."""
    return teller.key or f"{entries.text_of[carrier.report]}:{teller.label}"


def _union(several: Iterable[frozenset[str]]) -> frozenset[str]:
    return frozenset(key for each in several for key in each)


def _relays_before(carrier: Carrier, teller: Speaker) -> frozenset[str]:
    if teller not in carrier.relays:
        return carrier.last_relays
    at = carrier.speakers.index(teller)
    before = carrier.speakers[at - 1].key if at else carrier.own
    return frozenset({before or carrier.own})


def _args(name: str, value: str | None) -> dict[str, str]:
    return {name: value} if value else {}
