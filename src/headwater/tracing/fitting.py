"""Whether two speakers can be one: by name, by party, by description."""

from __future__ import annotations

from headwater.knowledge.matching import key as folded
from headwater.records import BODY_KINDS, PARTY_KINDS, PEOPLE_KINDS, HopKind, ReasonCode
from headwater.text.firms import firm_core
from headwater.text.names import GENERATIONS
from headwater.tracing.descriptions import ANYONE, CIVILIAN, compatible, may_hold, no_more_telling
from headwater.tracing.speakers import Speaker

_TWO = 2
_PRESS = "journalist"


def same_named(a: Speaker, b: Speaker) -> ReasonCode | None:
    """Why two speakers are shown to be one by name or office; None where that is not shown."""
    if a.key is not None and a.key == b.key:
        return ReasonCode.SAME_ACTOR
    if a.is_outlet and b.is_outlet:
        # two organs of one state, like two outlets of one owner: that alone proves nothing
        return None
    if a.kind is b.kind is HopKind.PERSON and same_name(a, b):
        return ReasonCode.SAME_ACTOR
    if speaks_for(a, b) or speaks_for(b, a) or (a.voice_of and a.voice_of == b.voice_of):
        return ReasonCode.SPEAKS_FOR
    if a.party is not None and a.party == b.party and not _hold_apart(a, b):
        return ReasonCode.SPEAKS_FOR
    return None


def same_name(a: Speaker, b: Speaker) -> bool:
    """Whether one person's name is a short form of the other's ("Kurilla", "Erik Kurilla").

    Words such as "Jr." tell two people apart.
    """
    if not a.name_words or not b.name_words:
        return False
    fewer, more = sorted((a.name_words, b.name_words), key=len)
    return fewer <= more and not (more - fewer) & GENERATIONS


def speaks_for(voice: Speaker, party: Speaker) -> bool:
    """Whether the first is the lawyer or the spokesman of the second."""
    return voice.voice_of is not None and voice.voice_of == party.key


def _hold_apart(a: Speaker, b: Speaker) -> bool:
    """Whether two names hold one office of places that are not told: two towns have two mayors."""
    party = a.party
    unplaced = party is not None and party.is_office and not party.body
    return unplaced and bool(a.name_words and b.name_words) and not same_name(a, b)


def same_state(a: Speaker, b: Speaker) -> bool:
    """Whether both speak for one party, be it through different bodies."""
    if a.party is None or b.party is None or a.party.of != b.party.of:
        return False
    places = {a.party.body, b.party.body} - {""}
    return not a.party.is_office or len(places) < _TWO


def speaks_as_part(a: Speaker, b: Speaker) -> bool:
    """Whether one speaks for a party as a whole and the other for a body of it."""
    return same_state(a, b) and "" in {_body(a), _body(b)}


def fits(a: Speaker, b: Speaker) -> bool:
    """Whether two speakers behind one relay may be the same, by all that their words say.

    Nobody stated fits everybody. A description fits another that is compatible with it, and a
    named speaker where it is general enough to hold of the name. Two names never fit by this.
    """
    if a.is_unstated or b.is_unstated:
        return True
    if HopKind.DOCUMENT in {a.kind, b.kind}:
        return a.kind is b.kind and compatible(a.description, b.description)
    if a.is_described and b.is_described:
        return compatible(a.description, b.description)
    if a.is_described or b.is_described:
        vague, named = (a, b) if a.is_described else (b, a)
        return not named.is_outlet and _fits_name(vague, named)
    return same_named(a, b) is not None or speaks_as_part(a, b)


def may_be_same(a: Speaker, b: Speaker) -> bool:
    """Whether nothing in the words keeps two speakers with access from being the same people.

    Unlike `fits` it asks for doubt and not for a sign. A nameless witness may be the named one of
    whom no more is said, and "officers" may be those of the police that are named elsewhere.
    """
    if HopKind.DOCUMENT in {a.kind, b.kind}:
        return False
    if a.is_outlet or b.is_outlet:
        # "local journalists saw it": those of the outlet that was there
        return a.is_outlet != b.is_outlet and _PRESS in (*a.description.line, *b.description.line)
    bodies = [who for who in (a, b) if who.kind in PARTY_KINDS and not who.is_described]
    if len(bodies) == 1:
        body, other = (a, b) if bodies[0] is a else (b, a)
        return _may_be_of(other, body)
    if bodies:
        # "Osk Motors" and one of two "Osk Motors" with more behind it
        cores = [firm_core(folded(who.label or "")) for who in (a, b)]
        return a.key != b.key and cores[0] == cores[1] != ""
    if a.is_described or b.is_described:
        return compatible(a.description, b.description) or _may_be_among(a, b)
    return False


def _may_be_among(a: Speaker, b: Speaker) -> bool:
    """Whether one may be of those whom the other's description holds: "both candidates"."""
    return (a.is_described and may_hold(a.description, b.description)) or (
        b.is_described and may_hold(b.description, a.description)
    )


def _may_be_of(person: Speaker, body: Speaker) -> bool:
    """Whether somebody may act or speak as one of a body."""
    line = person.description.line
    if not person.is_described and len(line) == 1:
        return False
    civilian = len(line) > 1 and line[1] in CIVILIAN
    return not civilian and _states_fit(person, body)


def vaguer(a: Speaker, b: Speaker) -> bool:
    """Whether `a` says no more than `b`, so that it may be `b` in the words of a rewrite."""
    if not a.is_described:
        return False
    if b.is_described:
        return no_more_telling(a.description, b.description)
    return fits(a, b) and not b.is_unstated


def _fits_name(vague: Speaker, named: Speaker) -> bool:
    line = vague.description.line
    if line == (ANYONE,) and named.kind in PEOPLE_KINDS | BODY_KINDS:
        return _states_fit(vague, named)
    if line[:2] == (ANYONE, "official") and len(line) == 2:
        speaks = named.party is not None or named.kind is HopKind.STATE_BODY
        return _states_fit(vague, named) and (
            speaks or compatible(vague.description, named.description)
        )
    return named.description.line[: len(line)] == line and compatible(
        vague.description, named.description
    )


def _states_fit(vague: Speaker, named: Speaker) -> bool:
    said, other = vague.description.states, named.description.states
    if named.party is not None and named.party.of.startswith("state:"):
        other = other | {named.party.of.removeprefix("state:")}
    return not (said and other) or bool(said & other)


def _body(a: Speaker) -> str | None:
    return a.party.body if a.party else None
