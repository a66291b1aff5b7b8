"""Small stories for the tests of review: three outlets on one plan, put together by hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from headwater.casebook.anchors import Sought, Target, anchor_report
from headwater.casebook.rulings import Attachment, State
from headwater.records import (
    Actor,
    ActorName,
    Claim,
    Comparison,
    Count,
    Decision,
    DecisionKind,
    Member,
    NameKind,
    Note,
    NoteCode,
    Origins,
    Place,
    Polarity,
    Reason,
    ReasonCode,
    Report,
    Root,
    Statement,
    Status,
    StatusValue,
    Story,
    Thread,
    Trace,
)
from headwater.records.decision import decision_id
from tests.builders import find, named, reading, report, say

TIMES = report(
    "The ministry dropped the shipment of missiles in late February.",
    "The aim was to protect the harbour, she said.",
    "Ann Osk spoke for the northern army.",
    outlet="Harbour Times",
    published="2025-03-04",
)
LEDGER = report(
    "The government cancelled a shipment of missiles in late February, two officials said.",
    "Northern army units hold the city.",
    outlet="World Ledger",
    published="2025-03-05",
)
COURIER = report("A shipment of missiles may still leave the port.", "The units hold the city.")

DROPPED = say(TIMES, "The ministry dropped the shipment of missiles in late February")
AIM = say(
    TIMES,
    "The aim was to protect the harbour",
    "Harbour Times <said< she",
    source="she",
    cue="said",
)
CANCELLED = say(
    LEDGER,
    "The government cancelled a shipment of missiles in late February",
    "World Ledger <said< anonymous:two officials*2",
    source="two officials",
    cue="said",
)
HOLD = say(LEDGER, "Northern army units hold the city")
MAY = say(COURIER, "A shipment of missiles may still leave the port")
UNITS = say(COURIER, "The units hold the city")

REPORTS = (TIMES, LEDGER, COURIER)
SAID = {TIMES: (DROPPED, AIM), LEDGER: (CANCELLED, HOLD), COURIER: (MAY, UNITS)}
NOTE = Note(NoteCode.SOURCE_UNRESOLVED, "she", TIMES.id, AIM.sources[0].start, AIM.sources[0].end)


def member(of: Statement, score: float = 1.0) -> Member:
    """The first clause of a statement as a member of a claim."""
    return Member(of.clauses[0].id, of.id, Polarity.ASSERTS, score)


def claim(*members: Member | Statement) -> Claim:
    """A claim of these members, labelled by the first."""
    held = [one if isinstance(one, Member) else member(one) for one in members]
    first = next(s for all_ in SAID.values() for s in all_ if s.id == held[0].statement)
    ordered = tuple(sorted(held, key=lambda m: m.clause))
    return Claim(ordered[0].clause, Place.of(first.report, first.content[0]), "t-1", ordered)


APART = tuple(claim(one) for one in (DROPPED, CANCELLED, MAY, HOLD, UNITS, AIM))
"""Each statement a claim of its own."""


def story(
    claims: Sequence[Claim] = (),
    counts: Sequence[Count] = (),
    *,
    actors: Sequence[Actor] = (),
    status: Mapping[str, StatusValue] | None = None,
    reports: Sequence[Report] = REPORTS,
    vectors: Mapping[str, tuple[float, ...]] | None = None,
) -> Story:
    """The three reports with these claims, counts, actors, statuses and vectors, by statement."""
    readings = []
    for of in REPORTS:
        held = [_with_vector(one, (vectors or {}).get(one.id, ())) for one in SAID[of]]
        names = [*named(of, "Ann Osk", NameKind.PERSON)]
        notes = (NOTE,) if of is TIMES else ()
        readings.append(replace(reading(of, *held, names=names), notes=notes))
    values = tuple(Status(value, of) for of, value in (status or {}).items())
    label = Place.of(TIMES.id, DROPPED.content[0])
    threads = (Thread("t-1", label, tuple(c.id for c in claims), values),)
    comparison = Comparison(tuple(actors), tuple(claims), threads)
    return Story(tuple(reports), tuple(readings), comparison, Trace(tuple(counts)))


def _with_vector(of: Statement, vector: tuple[float, ...]) -> Statement:
    return replace(of, clauses=tuple(replace(c, vector=vector) for c in of.clauses))


def actor(id_: str, label: str, *uses: tuple[Report, str, bool]) -> Actor:
    """A force under these names: the report, the words, and whether others bear them too."""
    names = [ActorName(Place.of(of.id, find(of, words)), vague) for of, words, vague in uses]
    return Actor(id_, label, NameKind.FORCE, tuple(names))


def origins(low: int, *roots: Root, why: Sequence[Reason] = ()) -> Origins:
    """A range from `low` to as many as there are roots."""
    return Origins(low, len(roots), roots, tuple(why))


def no_access(of: Statement, name: str) -> Reason:
    """That no text states how whoever says this would know."""
    places = (Place.of(of.report, of.content[0]),)
    return Reason(ReasonCode.ACCESS_NOT_STATED, {"name": name}, places)


def attached(
    kind: DecisionKind,
    *ids: str,
    state: State = State.APPLIED,
    about: Report = TIMES,
    why: str = "",
    **values: str,
) -> Attachment:
    """A decision of that kind that is attached to these ids."""
    anchors = (anchor_report(about),)
    made = "2025-03-21T11:00:00Z"
    blank = Decision("", kind, made, "Ann Example", "", anchors, values)
    targets = tuple(Target(Sought.CLAUSE, about.id, each) for each in ids)
    return Attachment(replace(blank, id=decision_id(blank)), state, targets, why)
