"""The terminal of each carrier that ends: the speaker, or whoever alone tells what it said."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from headwater.knowledge import outlets
from headwater.records import Reason, ReasonCode
from headwater.tracing.carriers import Carrier
from headwater.tracing.entries import Entries
from headwater.tracing.fitting import same_named, vaguer
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
    of one named speaker show the speaker. A state's agency is a teller too for the officials in
    its readout: it speaks for a party itself.
    """
    numbers = list(ends)
    tellers: dict[str, set[str]] = defaultdict(set)
    for number in numbers:
        carrier = carriers[number]
        key = carrier.terminal.key
        if key is not None:
            teller = _first_teller(entries.telling(number), carriers)
            tellers[key].add(_name_of(teller, carrier, entries) if teller is not None else "")
    found: dict[int, Terminal] = {}
    read_out = _read_out(numbers, carriers)
    for number in numbers:
        carrier = carriers[number]
        telling = [carriers[each] for each in entries.telling(number)]
        teller = _first_teller(entries.telling(number), carriers)
        key = carrier.terminal.key
        if teller is not None and (key is None or len(tellers[key]) == 1):
            why = Reason(
                ReasonCode.KNOWN_THROUGH_TELLER, _args("teller", teller.label), (carrier.place,)
            )
            found[number] = Terminal(teller, _union(map(_relays_before, telling)), why)
        else:
            relays = _union(each.last_relays for each in telling)
            heard = carrier.chain.direct is None and any(
                same_named(carrier.terminal, other) is not None or vaguer(carrier.terminal, other)
                for other in read_out
            )
            found[number] = Terminal(carrier.terminal, relays, heard=heard)
    return found


def _read_out(numbers: Iterable[int], carriers: Sequence[Carrier]) -> list[Speaker]:
    """The speakers, each kind once, whom a state's agency gives a readout of."""
    tellers = ((carriers[number].terminal, _teller(carriers[number])) for number in numbers)
    found = {who.words_key: who for who, teller in tellers if teller and teller.is_outlet}
    return list(found.values())


def _first_teller(numbers: Iterable[int], carriers: Sequence[Carrier]) -> Speaker | None:
    """The teller that any carrier of an entry gives: a copy may have left it out."""
    found = (_teller(carriers[number]) for number in numbers)
    return next((teller for teller in found if teller is not None), None)


def _teller(carrier: Carrier) -> Speaker | None:
    """The hop that alone vouches for what the terminal said, None where an outlet does."""
    if carrier.teller is not None:
        return carrier.teller
    last = carrier.relays[-1] if carrier.relays else None
    official = carrier.terminal.party is not None and not carrier.terminal.is_outlet
    if last is not None and official and carrier.chain.direct is None and _is_state_agency(last):
        return last
    return None


def _is_state_agency(hop: Speaker) -> bool:
    known = outlets.by_name(hop.label) if hop.label else None
    return known is not None and known.kind == "state-agency"


def _name_of(teller: Speaker, carrier: Carrier, entries: Entries) -> str:
    """A key for the teller: one without a name is another in each report, but for copies."""
    return teller.key or f"{entries.text_of[carrier.report]}:{teller.label}"


def _union(several: Iterable[frozenset[str]]) -> frozenset[str]:
    return frozenset(key for each in several for key in each)


def _relays_before(carrier: Carrier) -> frozenset[str]:
    teller = _teller(carrier)
    if teller is None:
        return carrier.last_relays
    at = carrier.speakers.index(teller)
    before = carrier.speakers[at - 1].key if at else carrier.own
    return frozenset({before or carrier.own})


def _args(name: str, value: str | None) -> dict[str, str]:
    return {name: value} if value else {}
