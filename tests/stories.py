"""A story built by hand with something of everything: what publishing and the screen must show."""

from __future__ import annotations

from headwater.records import (
    Actor,
    ActorName,
    Carry,
    Claim,
    Comparison,
    Copy,
    Count,
    Hop,
    HopBasis,
    HopKind,
    Link,
    LinkKind,
    LinkType,
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
from tests.builders import count, find, named, reading, report, say, when

EMPTY = Story((), (), Comparison(), Trace())


def place(of: Report, words: str, nth: int = 0) -> Place:
    """The place of `words` in a report."""
    return Place.of(of.id, find(of, words, nth))


def member(statement: Statement, polarity: Polarity = Polarity.ASSERTS, score: float = 1) -> Member:
    """The first clause of a statement as a member of a claim."""
    return Member(statement.clauses[0].id, statement.id, polarity, score)


OBSERVER = report(
    "Torvania is weighing whether to supply missiles to the rebels, two Western officials said.",
    "Lena Osk told reporters that she knew nothing of it.",
    outlet="The Brenna Observer",
    published="2025-03-04",
    title="Torvania weighs missiles",
    source="01-observer.html",
)
TIMES = report(
    "Torvania may supply missiles to the rebels, according to officials.",
    "The rebels have attacked dozens of ships since November.",
    outlet="Harbour Times",
    source="02-times.txt",
    credit="Meridian",
)
AGENCY = report(
    "Torvania has never planned to deliver missiles, Irina Sool said.",
    "At least 14 people died.",
    published=("2025-03-17", None),
    source="03-agency.txt",
)

WEIGHS = say(
    OBSERVER,
    "Torvania is weighing whether to supply missiles to the rebels",
    "The Brenna Observer <said< anonymous:two Western officials*2",
    source="two Western officials",
    cue="said",
    stance="PS+",
    hedges="weighing",
)
KNEW = say(
    OBSERVER,
    "she knew nothing of it",
    "The Brenna Observer <said< Lena Osk*1",
    source="Lena Osk",
    cue="told",
    clauses=(),
)
MAY = say(
    TIMES,
    "Torvania may supply missiles to the rebels",
    "Harbour Times <said< anonymous:officials",
    source="officials",
    cue="according to",
    stance="PS+",
    hedges="may",
)
SHIPS = say(
    TIMES,
    "The rebels have attacked dozens of ships since November",
    times=[when(TIMES, "since November", "2024-11-01", precision="month")],
    quantities=[count(TIMES, "dozens of ships", 24, 96, "ship")],
)
NEVER = say(
    AGENCY,
    "Torvania has never planned to deliver missiles",
    "? <said< Irina Sool*1",
    source="Irina Sool",
    cue="said",
    stance="CT-",
)
DEAD = say(AGENCY, "At least 14 people died", quantities=[count(AGENCY, "At least 14", 14, None)])

ONE = Claim(
    WEIGHS.id,
    place(OBSERVER, "Torvania is weighing whether to supply missiles to the rebels"),
    "t-1",
    (member(WEIGHS), member(MAY, score=0.874), member(NEVER, Polarity.DENIES, 0.7)),
)
TWO = Claim(
    SHIPS.id, Place.of(TIMES.id, SHIPS.content[0]), "t-2", (member(SHIPS, Polarity.ASSERTS),)
)
THREE = Claim(DEAD.id, Place.of(AGENCY.id, DEAD.content[0]), "t-3", (member(DEAD),))

RELAY = Hop("The Brenna Observer", HopKind.OUTLET, basis=HopBasis.CARRIED)

COMPARISON = Comparison(
    actors=(
        Actor(
            "a-1",
            "Irina Sool",
            NameKind.PERSON,
            (ActorName(place(AGENCY, "Irina Sool")),),
        ),
        Actor(
            "a-2",
            "Asker Front",
            NameKind.FORCE,
            (
                ActorName(place(OBSERVER, "the rebels"), ambiguous=True),
                ActorName(place(TIMES, "The rebels")),
            ),
        ),
        Actor("a-3", "The Brenna Observer", NameKind.OUTLET, ()),
        Actor(
            "a-4",
            "Torvania",
            NameKind.STATE,
            (ActorName(place(OBSERVER, "Torvania", 1)), ActorName(place(TIMES, "Torvania"))),
        ),
        Actor("a-5", "Western states", NameKind.STATE, (ActorName(place(OBSERVER, "Western")),)),
    ),
    claims=(ONE, TWO, THREE),
    threads=(
        Thread(
            "t-1",
            ONE.label,
            (ONE.id,),
            (
                Status(StatusValue.UNDECIDED, WEIGHS.id, "2025-03-04", "2025-03-04"),
                Status(StatusValue.POSSIBLE, MAY.id),
                Status(StatusValue.NOT_DONE, NEVER.id, "2025-03-17"),
            ),
            (AGENCY.id,),
        ),
        Thread("t-2", TWO.label, (TWO.id,)),
        Thread("t-3", THREE.label, (THREE.id,)),
    ),
    links=(
        Link(
            LinkKind.TENSION,
            LinkType.DENIAL,
            WEIGHS.id,
            NEVER.id,
            Reason(ReasonCode.POLARITY_DIFFERS),
        ),
    ),
    notes=(Note(NoteCode.NAME_AMBIGUOUS, "the rebels", OBSERVER.id, 46, 56),),
)

TRACE = Trace(
    counts=(
        Count(
            ONE.id,
            Origins(
                1,
                2,
                (
                    Root(
                        "two Western officials",
                        HopKind.ANONYMOUS,
                        (WEIGHS.id,),
                        (Reason(ReasonCode.OWN_ACCESS, {}, (place(OBSERVER, "weighing"),)),),
                    ),
                    Root("officials", HopKind.ANONYMOUS, (MAY.id,)),
                ),
                (Reason(ReasonCode.ACCESS_NOT_STATED, {"name": "officials"}),),
            ),
            Origins(1, 1, (Root("Irina Sool", HopKind.PERSON, (NEVER.id,)),)),
        ),
        Count(TWO.id, Origins(1, 1, (Root("Harbour Times", HopKind.OUTLET, (SHIPS.id,)),))),
        Count(THREE.id, Origins(1, 1, (Root(None, HopKind.OUTLET, (DEAD.id,)),))),
    ),
    copies=(
        Copy(
            OBSERVER.id,
            TIMES.id,
            OBSERVER.id,
            ((find(OBSERVER, "supply missiles"), find(TIMES, "supply missiles")),),
        ),
    ),
    carries=(Carry(MAY.id, 0, RELAY, Reason(ReasonCode.CARRIED_RELAY)),),
    cycles=((OBSERVER.id, TIMES.id),),
)

STORY = Story(
    (OBSERVER, TIMES, AGENCY),
    (
        reading(OBSERVER, WEIGHS, KNEW, names=named(OBSERVER, "Torvania", NameKind.STATE)),
        reading(TIMES, MAY, SHIPS),
        reading(AGENCY, NEVER, DEAD),
    ),
    COMPARISON,
    TRACE,
    (Note(NoteCode.NOT_FOUND, "nothing.txt: there is no such file"),),
)
"""Three reports on one plan, with a carried relay, a denial, a copy, a cycle and two notes."""
